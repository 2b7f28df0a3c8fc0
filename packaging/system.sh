# shellcheck shell=bash
# Sourced by run, test, check, package and trial: makes sure that what Broadsheet needs is installed, and gives `inside`, which runs a command where
# it is. A system that is new enough is used as it is; an older Debian or Ubuntu gets a Debian 13 of its own in the cache folder.

set -euo pipefail

PATH=$PATH:/usr/sbin:/sbin # chroot stands where Debian does not look for a person

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/broadsheet
root=$cache/debian13
log=$cache/install.log

say() { printf '==> %s\n' "$*"; }
fail() {
    printf 'broadsheet: %s\n' "$*" >&2
    exit 1
}

packages_of() { awk -v wanted="$1" '$1 == wanted { print $2 }' "$checkout/packaging/packages"; }

# Runs a command as root: directly, or through sudo, which is announced first.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        say "sudo is asked for: $*"
        sudo "$@"
    else
        fail "this needs root, and there is no sudo. As root: $*"
    fi
}

# Runs a command with its words in the log; $1 is the sentence for a person when it fails.
logged() {
    local sentence=$1
    shift
    "$@" >>"$log" 2>&1 || fail "$sentence (what was tried stands in $log)"
}

system_name() {
    (
        # shellcheck source=/dev/null
        . "${OS_RELEASE:-/etc/os-release}"
        local id
        for id in "$ID" ${ID_LIKE:-}; do
            case $id in
            debian | ubuntu) new_enough "$ID" "${VERSION_ID:-}" && echo debian || echo old-debian ;;
            fedora | arch) echo "$id" ;;
            opensuse* | suse) echo opensuse ;;
            *) continue ;;
            esac
            return
        done
        echo unknown
    )
}

# Debian testing and unstable have no VERSION_ID; they are new enough. What is derived from Debian or Ubuntu counts versions in
# its own way, so it gets the Debian 13, which works everywhere.
new_enough() {
    local least
    case $1 in
    debian) least=13 ;;
    ubuntu) least=25.04 ;;
    *) return 1 ;;
    esac
    [ -z "$2" ] || [ "$(printf '%s\n' "$least" "$2" | sort -V | head -n 1)" = "$least" ]
}

apt_install() {
    local missing=()
    local package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} = 0 ] && return
    say "Installing ${#missing[@]} packages with apt: ${missing[*]}"
    local apt=(as_root env DEBIAN_FRONTEND=noninteractive)
    logged "an earlier installation cannot be finished; try: dpkg --configure -a" "${apt[@]}" dpkg --configure -a
    logged "the lists of packages cannot be fetched; is the network there?" "${apt[@]}" apt-get -q update
    logged "the packages cannot be installed; is the network there?" \
        "${apt[@]}" apt-get -q install -y --no-install-recommends "${missing[@]}"
}

# A Debian 13 in the cache folder: made under another name and renamed when it is whole, so that an interrupted run leaves
# nothing that looks finished. Its list of packages is kept in it; another list means another root.
make_root() {
    local wanted
    wanted=$(packages_of debian | sha256sum)
    [ "$(cat "$root/.packages" 2>/dev/null)" = "$wanted" ] && return
    apt_install mmdebstrap debian-archive-keyring
    say "Making a Debian 13 in $root (1.5 GB); this system's own Qt is too old"
    rm -rf --one-file-system "$root.partial" "$root.tar"
    local sentence="Debian 13 cannot be fetched; is the network there?"
    local call=(mmdebstrap --variant=minbase --include="$(packages_of debian | paste -sd, -)")
    if [ "$(id -u)" = 0 ]; then
        logged "$sentence" "${call[@]}" trixie "$root.partial"
    else
        # Unpacked as the person: nothing in it then belongs to anybody else, and no privilege is needed to enter it.
        apt_install uidmap
        logged "$sentence" "${call[@]}" --mode=unshare trixie "$root.tar"
        mkdir -p "$root.partial"
        logged "Debian 13 cannot be unpacked; is the disk full?" \
            tar --no-same-owner --exclude='./dev/*' -C "$root.partial" -xf "$root.tar"
        rm -f "$root.tar"
    fi
    printf '%s\n' "$wanted" >"$root.partial/.packages"
    rm -rf --one-file-system "$root"
    mv "$root.partial" "$root"
}

# Runs a command in the Debian 13: the checkout, the home folder, /tmp, display, fonts and D-Bus are this system's. The mounts
# live in a namespace of their own and are gone with the command.
inside_root() {
    local namespace=(--mount --propagation unchanged)
    [ "$(id -u)" = 0 ] || namespace+=(--user --map-root-user)
    mkdir -p "$root$checkout" "$root$HOME" "$root/usr/local/share/fonts" "$root/run/user"
    # shellcheck disable=SC2016
    unshare "${namespace[@]}" bash -euc '
        root=$1 checkout=$2
        shift 2
        mount --make-rprivate / 2>/dev/null || true # refused inside a chroot, where / is no mount of its own
        mount --bind "$root" "$root"
        mount --make-private "$root"
        for folder in /proc /dev /sys /run; do mount --rbind "$folder" "$root$folder"; done
        for folder in /tmp "$HOME" "$checkout"; do
            mkdir -p "$root$folder"
            mount --rbind "$folder" "$root$folder"
        done
        [ -d /usr/share/fonts ] && mount --bind /usr/share/fonts "$root/usr/local/share/fonts"
        [ -e /etc/resolv.conf ] && cat /etc/resolv.conf >"$root/etc/resolv.conf" 2>/dev/null || true
        exec chroot "$root" /usr/bin/env LC_ALL="${LC_ALL:-C.UTF-8}" bash -c "cd \"\$0\" && exec \"\$@\"" "$checkout" "$@"
    ' inside "$root" "$checkout" "$@" || return $?
}

inside_system() { (cd "$checkout" && exec "$@"); }

inside() { inside_system "$@"; }

# Installs what is missing for the system at hand and points `inside` to where it is.
prepare() {
    mkdir -p "$cache"
    : >"$log"
    local system
    system=$(system_name)
    case $system in
    debian)
        local packages
        mapfile -t packages < <(packages_of debian)
        apt_install "${packages[@]}"
        ;;
    old-debian)
        make_root
        # shellcheck disable=SC2317
        inside() { inside_root "$@"; }
        ;;
    fedora) install_untested rpm -q -- dnf install -y -- fedora ;;
    arch) install_untested pacman -Q -- pacman -S --needed --noconfirm -- arch ;;
    opensuse) install_untested rpm -q -- zypper --non-interactive install -- opensuse ;;
    *) fail "this system is not known; install the packages named in packaging/packages and use cmake --preset release" ;;
    esac
}

# install_untested QUERY… -- INSTALL… -- SYSTEM: the same for the systems that nobody has tried it on yet.
install_untested() {
    local query=() install=() package
    while [ "$1" != -- ]; do query+=("$1") && shift; done
    shift
    while [ "$1" != -- ]; do install+=("$1") && shift; done
    local packages
    mapfile -t packages < <(packages_of "$2")
    for package in "${packages[@]}"; do
        "${query[@]}" "$package" >/dev/null 2>&1 && continue
        say "Installing Broadsheet's packages (this has not been tried on $2 yet)"
        logged "the packages cannot be installed; is the network there?" as_root "${install[@]}" "${packages[@]}"
        return
    done
}

# Paths count from the checkout, so that a second checkout finds what the first has compiled.
share_compiled() { export CCACHE_DIR=$cache/ccache CCACHE_BASEDIR=$checkout CCACHE_NOHASHDIR=1; }

# build TARGET…: a Release build in build/release.
build() {
    say "Building in build/release"
    share_compiled
    [ -f "$checkout/build/release/build.ninja" ] || logged "the build cannot be configured" inside cmake --preset release
    inside cmake --build --preset release --parallel "$(nproc)" --target "$@" || fail "the build failed; the compiler's words stand above"
}

# Broadsheet as it is installed in /usr, without its tests, in build/package.
build_package() {
    say "Building in build/package"
    share_compiled
    inside cmake --preset release -B build/package -DCMAKE_INSTALL_PREFIX=/usr -DBROADSHEET_TESTS=OFF >>"$log" 2>&1 ||
        fail "the build cannot be configured (what was tried stands in $log)"
    inside cmake --build build/package --parallel "$(nproc)" || fail "the build failed; the compiler's words stand above"
}
