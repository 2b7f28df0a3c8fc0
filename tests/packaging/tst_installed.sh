#!/usr/bin/env bash
# tst_installed.sh BUILD: an installed Broadsheet has everything a desktop looks for, where it looks.
set -euo pipefail
build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
DESTDIR=$folder cmake --install "$build" >/dev/null
cd "$folder"
id=org.broadsheet.Reader
failed=0

for file in bin/broadsheet share/applications/$id.desktop share/metainfo/$id.metainfo.xml share/mime/packages/$id.xml \
    share/dbus-1/services/$id.service share/icons/hicolor/scalable/apps/$id.svg share/icons/hicolor/symbolic/apps/$id-symbolic.svg \
    share/icons/hicolor/{16x16,22x22,24x24,32x32,48x48,64x64,128x128,256x256,512x512}/apps/$id.png \
    share/man/man1/broadsheet.1.gz share/bash-completion/completions/broadsheet share/zsh/site-functions/_broadsheet \
    share/fish/vendor_completions.d/broadsheet.fish; do
    if [ -s "$(find . -path "*/$file" -print -quit)" ]; then
        printf 'PASS   : %s\n' "$file"
    else
        printf 'FAIL!  : %s is not installed\n' "$file"
        failed=1
    fi
done

# D-Bus starts the program by the path that the service names.
program=$(sed -n 's/^Exec=//p' "$(find . -name $id.service)")
[ -x ".$program" ] || { echo "FAIL!  : the D-Bus service names $program, which is not there" && failed=1; }
exit $failed
