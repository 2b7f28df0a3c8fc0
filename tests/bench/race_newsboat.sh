#!/bin/sh
# Refreshes the same feeds with Broadsheet and with newsboat, in turn, and prints seconds and memory of each round:
# first refresh, second refresh (nothing has changed), and what Broadsheet needs until every story is signed and grouped.
# A figure, not a verdict: other work on the machine slows both, so the ratios count.
#
# usage: race_newsboat.sh BROADSHEET FOLDER [ROUNDS]
# FOLDER holds feeds.opml and urls (newsboat's list) of the same feeds, which a web server at their addresses serves.
set -eu

broadsheet=$1
folder=$2
rounds=${3:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Runs a command; its seconds and peak memory in MB go to the variable's file.
measure() {
    name=$1
    shift
    \time --quiet -f '%e %M' -o "$work/$name" "$@" >"$work/output" 2>&1 || true
}

show() {
    awk -v name="$2" '{ printf "  %-34s %6.2f s %5.0f MB\n", name, $1, $2 / 1024 }' "$work/$1"
}

ratio() {
    paste "$work/$1" "$work/$2" | awk -v name="$3" '{ printf "  %-34s %6.2f\n", name, $1 / $3 }'
}

for round in $(seq "$rounds"); do
    echo "round $round"
    rm -rf "$work/profile" "$work/newsboat"
    mkdir -p "$work/newsboat"
    echo 'reload-threads 8' >"$work/newsboat/config"
    newsboat() {
        measure "$1" env HOME="$work/newsboat" newsboat -u "$folder/urls" -C "$work/newsboat/config" \
            -c "$work/newsboat/cache.db" -x reload
    }
    "$broadsheet" import "$folder/feeds.opml" --profile "$work/profile" >/dev/null

    measure ours1 "$broadsheet" refresh --profile "$work/profile"
    measure index "$broadsheet" related 1 --profile "$work/profile"
    newsboat theirs1
    measure ours2 "$broadsheet" refresh --force --profile "$work/profile"
    newsboat theirs2

    show ours1 'Broadsheet, first refresh'
    show index 'Broadsheet, signed and grouped'
    show theirs1 'newsboat, first refresh'
    show ours2 'Broadsheet, nothing changed'
    show theirs2 'newsboat, nothing changed'
    ratio ours1 theirs1 'first: Broadsheet to newsboat'
    ratio ours2 theirs2 'unchanged: Broadsheet to newsboat'
    "$broadsheet" list all --limit 1000000 --profile "$work/profile" | wc -l | sed 's/^/  stories listed: /'
done
