#!/usr/bin/env bash
# Which way packaging/system.sh goes on which system, told by what their os-release says.
# shellcheck source=packaging/system.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../packaging/system.sh"

failed=0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# expect WANTED LINE…: the lines are those of /etc/os-release.
expect() {
    local wanted=$1 got
    shift
    printf '%s\n' "$@" >"$folder/os-release"
    got=$(OS_RELEASE=$folder/os-release system_name)
    if [ "$got" = "$wanted" ]; then
        printf 'PASS   : %s is %s\n' "$*" "$wanted"
    else
        printf 'FAIL!  : %s should be %s and is %s\n' "$*" "$wanted" "$got"
        failed=1
    fi
}

expect old-debian 'ID=debian' 'VERSION_ID="12"'
expect debian 'ID=debian' 'VERSION_ID="13"'
expect debian 'ID=debian' 'VERSION_ID="14"'
expect debian 'ID=debian'
expect old-debian 'ID=ubuntu' 'ID_LIKE=debian' 'VERSION_ID="24.04"'
expect old-debian 'ID=ubuntu' 'ID_LIKE=debian' 'VERSION_ID="24.10"'
expect debian 'ID=ubuntu' 'ID_LIKE=debian' 'VERSION_ID="25.04"'
expect debian 'ID=ubuntu' 'ID_LIKE=debian' 'VERSION_ID="26.04"'
expect old-debian 'ID=linuxmint' 'ID_LIKE="ubuntu debian"' 'VERSION_ID="22"'
expect fedora 'ID=fedora' 'VERSION_ID=42'
expect arch 'ID=arch'
expect arch 'ID=manjaro' 'ID_LIKE=arch'
expect opensuse 'ID="opensuse-tumbleweed"' 'ID_LIKE="opensuse suse"'
expect unknown 'ID=haiku'

for system in debian fedora arch opensuse; do
    [ "$(packages_of "$system" | sort | uniq -d)" = "" ] || { echo "FAIL!  : $system names a package twice" && failed=1; }
    [ "$(packages_of "$system" | wc -l)" -gt 10 ] || { echo "FAIL!  : $system has no list of packages" && failed=1; }
done
exit $failed
