# Completion of broadsheet for fish. Commands and options are asked of the program itself, so that they are always those it has.

function __broadsheet_commands
    broadsheet --help 2>/dev/null | sed -n '/^Commands/,$ s/^  \([a-z]*\) *\(.*\)/\1\t\2/p'
end

function __broadsheet_command
    set -l known (__broadsheet_commands | string split -f1 \t)
    for word in (commandline -opc)[2..]
        if contains -- $word $known
            echo $word
            return
        end
    end
    return 1
end

function __broadsheet_options
    broadsheet (__broadsheet_command) --help 2>/dev/null | grep -o -e '--[a-z-]*' | sort -u
end

complete -c broadsheet -n 'not __broadsheet_command >/dev/null' -a '(__broadsheet_commands)'
complete -c broadsheet -n 'string match -q -- "-*" (commandline -ct)' -a '(__broadsheet_options)'
complete -c broadsheet -l profile -r -a '(__fish_complete_directories)'
complete -c broadsheet -l theme -x -a 'light dark sepia'
complete -c broadsheet -l format -x -a 'json html markdown text'
complete -c broadsheet -l select -x -a 'all unread starred today'
complete -c broadsheet -l view -x -a 'all unread starred today'
complete -c broadsheet -l action -x -a 'Refresh AddFeed'
complete -c broadsheet -n 'test (__broadsheet_command) = mark' -f -a 'read unread star unstar'
complete -c broadsheet -n 'test (__broadsheet_command) = list' -f -a 'all unread starred today'
