# shellcheck shell=bash
# Completion of broadsheet for bash. Commands and options are asked of the program itself, so that they are always those it has.

# Which command stands in the words before the cursor; empty when there is none yet.
_broadsheet_command() {
    local known=$1 word i
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [ "$word" = --profile ]; then
            ((i++))
        elif [[ " $known " == *" $word "* ]]; then
            printf '%s' "$word"
            return
        fi
    done
}

_broadsheet() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local help commands command options words
    help=$("${COMP_WORDS[0]}" --help 2>/dev/null)
    commands=$(sed -n '/^Commands/,$ s/^  \([a-z]*\) .*/\1/p' <<<"$help" | tr '\n' ' ')
    command=$(_broadsheet_command "$commands")
    [ -n "$command" ] && help=$("${COMP_WORDS[0]}" "$command" --help 2>/dev/null)
    options=$(grep -o -e '--[a-z-]*' <<<"$help" | sort -u | tr '\n' ' ')

    case $previous in
    --profile)
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        return
        ;;
    --theme) words="light dark sepia" ;;
    --format) words="json html markdown text" ;;
    --view | --select) words="all unread starred today" ;;
    --action) words="Refresh AddFeed" ;;
    mark) words="read unread star unstar" ;;
    list) words="all unread starred today $options" ;;
    *)
        words=$options
        [ -z "$command" ] && [[ $current != -* ]] && words=$commands
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    [ ${#COMPREPLY[@]} -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- "$current")
}

complete -o filenames -F _broadsheet broadsheet
