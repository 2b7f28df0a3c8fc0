#!/bin/sh
# Takes 500 stories with their pictures offline from a server on this machine, closes that, and opens all of them in a
# new process in which every connect() fails. Prints how many were whole, and how often somebody was to be reached.
#
# usage: read_offline.sh BENCH_OFFLINE [STORIES]
set -eu

bench=$1
stories=${2:-500}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen

"$bench" take "$work/profile" "$stories"
strace -f -o "$work/calls" -e trace=connect,sendto,sendmsg -e inject=connect:error=ENETUNREACH \
    "$bench" read "$work/profile"
echo "attempts to reach somebody: $(grep -c 'AF_INET' "$work/calls" || true)"
