#!/usr/bin/env bash
# tst_completions.sh PROGRAM: what is offered when somebody presses the tabulator, in each shell that is there.
set -euo pipefail
program=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../packaging/completions" && pwd)
failed=0

# expect SHELL WORDS WANTED GOT…
expect() {
    local shell=$1 words=$2 wanted=$3
    shift 3
    if [[ " $* " == *" $wanted "* ]]; then
        printf 'PASS   : %s offers %s after "%s"\n' "$shell" "$wanted" "$words"
    else
        printf 'FAIL!  : %s should offer %s after "%s" and offers: %s\n' "$shell" "$wanted" "$words" "$*"
        failed=1
    fi
}

# shellcheck source=packaging/completions/broadsheet.bash
. "$here/broadsheet.bash"
in_bash() {
    COMP_WORDS=("$program" "$@")
    COMP_CWORD=$#
    COMPREPLY=()
    _broadsheet
    printf '%s ' "${COMPREPLY[@]}"
}
expect bash "" refresh "$(in_bash "")"
expect bash "re" related "$(in_bash re)"
expect bash "--" --screenshot "$(in_bash --)"
expect bash "refresh --" --prefetch "$(in_bash refresh --)"
expect bash "--profile /tmp refresh --" --force "$(in_bash --profile /tmp refresh --)"
expect bash "--theme" sepia "$(in_bash --theme "")"
expect bash "mark" unstar "$(in_bash mark "")"

if command -v fish >/dev/null; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    ln -s "$program" "$folder/broadsheet"
    in_fish() {
        HOME=$folder PATH=$folder:$PATH fish --no-config -c "source $here/broadsheet.fish; complete -C '$1'" | cut -f 1 | tr '\n' ' '
    }
    expect fish "" refresh "$(in_fish 'broadsheet ')"
    expect fish "refresh --" --prefetch "$(in_fish 'broadsheet refresh --')"
    expect fish "mark" unstar "$(in_fish 'broadsheet mark ')"
fi
if command -v zsh >/dev/null; then
    zsh -n "$here/_broadsheet" && echo "PASS   : zsh reads its completion"
fi
exit $failed
