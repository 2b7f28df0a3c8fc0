#!/usr/bin/env bash
# tst_documents.sh PROGRAM: what README, CONTRIBUTING and the manual name is there, and their commands are commands.
set -euo pipefail
program=$1
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
failed=0
fail() {
    printf 'FAIL!  : %s\n' "$*"
    failed=1
}

# The lines that are set as code, without their comments.
code_of() { sed -n 's/^    \([^ ].*\)/\1/p' "$1" | sed 's/ *#.*//'; }

# Every command line of README is carried out in a home of its own, with a port that nobody listens on in the place of a site.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
printf '<html><head><title>A ferry is named</title></head><body><article><h1>A ferry is named</h1><p>%s</p></article></body></html>' \
    "$(printf 'The ferry is called Gull from today on. %.0s' {1..20})" >"$home/page.html"
run_line() (
    # shellcheck disable=SC2317 # the line calls it
    broadsheet() { "$program" "$@"; }
    cd "$home"
    export HOME=$home QT_QPA_PLATFORM=offscreen
    unset XDG_DATA_HOME XDG_CACHE_HOME XDG_CONFIG_HOME XDG_STATE_HOME
    eval "$1" >"$home/output" 2>&1
)
while read -r line; do
    code=0
    run_line "${line//https:\/\/example.org/http:\/\/127.0.0.1:9}" || code=$?
    case "$line:$code" in
    *:0) ;;
    *' add '*:1) ;; # nobody is there
    *) fail "README's command \"$line\" ends with $code: $(head -n 3 "$home/output")" ;;
    esac
done < <(code_of README.md | grep '^broadsheet ')

while read -r preset; do
    grep -q "\"name\": \"$preset\"" CMakePresets.json || fail "CONTRIBUTING has the preset $preset, CMakePresets.json does not"
done < <(code_of CONTRIBUTING.md | grep -o -e '--preset [a-z]*' | cut -d ' ' -f 2 | sort -u)

for document in README.md CONTRIBUTING.md; do
    while read -r path; do
        # A class is named without the ending of its files.
        [ -e "$path" ] || [ -e "$path.cpp" ] || [ -e "$path.h" ] || fail "$document names $path, which is not there"
    done < <(grep -o -E '(^|[ `(])(\./)?(app|core|ui|tests|packaging|translations|resources)/[A-Za-z0-9_./-]*[A-Za-z0-9]' "$document" |
        sed 's/^[ `(]*//; s/broadsheet_\(XX\|nl\)/broadsheet_de/' | sort -u)
done

# Every command of the program is in its manual.
while read -r command; do
    grep -q "\b$command\b" packaging/broadsheet.1 || fail "the manual does not know the command $command"
done < <("$program" --help | sed -n '/^Commands/,$ s/^  \([a-z]*\) .*/\1/p')
while read -r option; do
    grep -q -F -- "${option//-/\\-}" packaging/broadsheet.1 || fail "the manual does not know the option $option"
done < <("$program" --help | grep -o -E '^ +(-[a-z], )?--[a-z]+' | grep -o -e '--[a-z]*')

exit $failed
