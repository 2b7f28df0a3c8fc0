#!/usr/bin/env bash
# trial.sh PACKAGE.deb PICTURES: the life of the package on a desktop, from apt install to apt purge; each step is looked at.
# Runs as root in a Debian 13 that may be thrown away: packaging/trial makes one. What is seen goes to the folder PICTURES.
# shellcheck disable=SC2317 # most of it is called by check and eventually
set -euo pipefail
package=$1 pictures=$2
id=org.broadsheet.Reader
home=/home/reader
port=8765
display= # of the screen, once there is one
trace=$pictures/trace.txt
failed=0

pass() { printf 'PASS   : %s\n' "$*"; }
fail() {
    printf 'FAIL!  : %s\n' "$*"
    failed=1
}
# check SENTENCE COMMAND…: the sentence says what is so when the command succeeds.
check() {
    local sentence=$1
    shift
    if "$@" >/dev/null 2>&1; then pass "$sentence"; else fail "it is not so that $sentence"; fi
}

# Up to 20 seconds: a desktop answers when it can.
eventually() {
    local tries=100
    while ((tries--)); do
        "$@" >/dev/null 2>&1 && return
        sleep 0.2
    done
    return 1
}

as_reader() { runuser -u reader -- env -C "$home" HOME="$home" DISPLAY=":$display" LANG=C.UTF-8 DBUS_SESSION_BUS_ADDRESS="unix:path=$home/bus" "$@"; }
window() { as_reader xdotool search --onlyvisible --class '^broadsheet$'; }
dialog() { as_reader xdotool search --onlyvisible --name "$1"; }
property() { as_reader xprop -id "$(window | head -n 1)" "$@"; }
# grep reads to the end: xprop, which an icon keeps busy for long, must not die of a closed pipe.
window_says() { property "$1" | grep "$2" >/dev/null; }
picture() { as_reader import -window root png:- >"$pictures/$1.png"; }
instances() { pgrep --exact --uid reader broadsheet | wc -l; }
is_one() { [ "$(instances)" = 1 ]; }
is_gone() { [ "$(instances)" = 0 ]; }

install_package() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update
    dpkg-query -W -f '${Package}\n' | sort >"$pictures/packages-before.txt"
    apt-get -qq install -y "$package" >"$pictures/install.log" 2>&1 || fail "apt cannot install the package"
    dpkg-query -W -f '${Package}\n' | sort | comm -13 "$pictures/packages-before.txt" - >"$pictures/packages-brought.txt"
    dpkg -L broadsheet | while read -r path; do [ -d "$path" ] || echo "$path"; done >"$pictures/files.txt"
    # What looks, and is not there on every desktop.
    apt-get -qq install -y --no-install-recommends xvfb openbox xdotool imagemagick x11-utils dbus-daemon libglib2.0-bin libgtk-3-bin \
        desktop-file-utils strace procps python3 >>"$pictures/install.log" 2>&1
    id reader >/dev/null 2>&1 || useradd --create-home reader
}

# A screen, a session bus that starts programs, a window manager; all that they start is traced.
start_desktop() {
    as_reader Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp >"$pictures/display" 2>/dev/null &
    eventually test -s "$pictures/display"
    display=$(cat "$pictures/display")
    : >"$trace"
    chown reader "$trace"
    # The seccomp filter stops only the calls that are asked for, so that a traced start is nearly as quick as another.
    as_reader strace --seccomp-bpf -f -y -s 300 -o "$trace" \
        -e trace=execve,fork,vfork,clone,clone3,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,truncate,mknod,mknodat \
        dbus-daemon --session --nofork --address="unix:path=$home/bus" >"$pictures/session.log" 2>&1 &
    eventually test -S "$home/bus"
    as_reader openbox >/dev/null 2>&1 &
    serve_feed
}

serve_feed() {
    mkdir -p /srv/news
    cat >/srv/news/feed.xml <<FEED
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>The Harbour Post</title><link>http://127.0.0.1:$port/</link>
<description>News of a harbour</description>
<item><title>A ferry is named by the children</title><guid>1</guid><description>The new ferry is called Gull.</description></item>
</channel></rss>
FEED
    cat >/srv/news/feeds.opml <<LIST
<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Feeds</title></head><body>
<outline text="The Lighthouse" type="rss" xmlUrl="http://127.0.0.1:$port/feed.xml"/></body></opml>
LIST
    (cd /srv/news && exec python3 -m http.server --bind 127.0.0.1 "$port" >"$pictures/server.log" 2>&1) &
}

start_from_menu() {
    local began
    began=$(date +%s%N)
    check "the program starts from its desktop file" as_reader gtk-launch $id
    check "a window appears" eventually window
    echo "INFO   : from the menu to the window, traced: $((($(date +%s%N) - began) / 1000000)) ms"
    check "its class is the one that the desktop file names" window_says WM_CLASS '"broadsheet"'
    check "it names its desktop file" window_says _KDE_NET_WM_DESKTOP_FILE "\"$id\""
    check "it carries an icon" window_says _NET_WM_ICON 'Icon'
    check "its title ends with the name of the program" window_says _NET_WM_NAME '— Broadsheet"'
    sleep 2
    picture started
}

hand_over() {
    check "the desktop knows who opens feed: addresses" \
        eval "as_reader gio mime x-scheme-handler/feed | grep -q $id.desktop"
    check "feed: is handed over" as_reader gio open "feed:http://127.0.0.1:$port/feed.xml"
    check "the dialog that follows a site opens" eventually dialog "^Add Feed"
    check "it is the running instance that got the address" is_one
    sleep 1
    picture feed-handed-over
    as_reader xdotool key Return
    check "the feed is fetched" eventually grep -q 'GET /feed.xml' "$pictures/server.log"
    sleep 1
    picture feed-followed
    cp /srv/news/feeds.opml "$home"
    check "a list of subscriptions is handed over" as_reader gio open "$home/feeds.opml"
    check "the dialog that imports it opens" eventually dialog '^Import'
    sleep 1
    picture subscriptions-handed-over
    as_reader xdotool key Escape
    check "a second start ends at once" as_reader timeout 10 broadsheet
    check "an action of the menu is taken" as_reader gapplication action $id Refresh
    check "there is still one instance" is_one
}

end_session() {
    as_reader xdotool key ctrl+q
    check "the program ends when it is asked to" eventually is_gone
    check "the feed is in the library" eval "as_reader broadsheet list --feeds | grep -q 'The Harbour Post'"
}

# Written, made, renamed or removed by the program or one of its threads, outside of its own folders.
written_outside() {
    awk -v home="$home" '
        # First reading: which processes and threads are the program.
        FNR == NR {
            if ($2 ~ /^execve\("\/usr\/bin\/broadsheet"/ && / = 0$/) ours[$1] = 1
            else if (/clone|fork/ && $NF ~ /^[0-9]+(<.*>)?$/) child[++n] = $1 " " ($NF + 0)
            next
        }
        FNR == 1 { for (i = 1; i <= n; ++i) { split(child[i], c, " "); if (c[1] in ours) ours[c[2]] = 1 } }
        !($1 in ours) || / = -1 / { next }
        /open/ && !/O_WRONLY|O_RDWR|O_CREAT|O_TRUNC/ { next }
        /execve|clone|fork/ { next }
        { rest = $0; while (match(rest, /"[^"]*"/)) { path = substr(rest, RSTART + 1, RLENGTH - 2); rest = substr(rest, RSTART + RLENGTH); if (path != "") print path } }
    ' "$trace" "$trace" | sort | uniq -c |
        grep -v -E " ($home/\.(config|cache|local/share|local/state)(/|$)|$home/.local$|/dev/|/proc/)" || true
}

look_at_files() {
    written_outside >"$pictures/written-outside.txt"
    check "the trace has seen the program write" grep -q "$home/.local/share/broadsheet" "$trace"
    check "nothing is written outside of the four folders" test ! -s "$pictures/written-outside.txt"
    cat "$pictures/written-outside.txt"
    (cd "$home" && find . -type f | sort) >"$pictures/home.txt"
}

purge() {
    apt-get -qq purge -y broadsheet >/dev/null 2>&1 || fail "apt cannot purge the package"
    local path left=""
    while read -r path; do [ -e "$path" ] && left+=" $path"; done <"$pictures/files.txt"
    check "purge leaves nothing of the package$left" test -z "$left"
    check "no path of the system names it any more" \
        eval "! find /usr /etc /var/lib /opt -path /var/lib/dpkg -prune -o -iname '*broadsheet*' -print | grep ."
    check "the library of the person is still there" test -s "$home/.local/share/broadsheet/broadsheet.sqlite"
}

mkdir -p "$pictures"
chmod 777 "$pictures"
exec > >(tee "$pictures/report.txt") 2>&1
install_package
start_desktop
start_from_menu
hand_over
end_session
look_at_files
purge
[ $failed = 0 ] && pass "all of it"
exit $failed
