#!/usr/bin/env bash
# bundle.sh BUILD FOLDER: puts what BUILD installs into FOLDER with every library, plugin and the dynamic loader that it needs, so
# that it runs on any Linux of the same processor. packaging/tarball calls it where the build was made.
set -euo pipefail
build=$1 folder=$2

# What Qt loads by name and no header tells: windows, the cache, pictures, icons, encryption, networks, input methods.
plugin_kinds="platforms sqldrivers imageformats iconengines tls networkinformation platforminputcontexts
    xcbglintegrations wayland-shell-integration wayland-decoration-client wayland-graphics-integration-client"

libraries() {
    local file
    for file in "$folder/bin/broadsheet" "$folder"/plugins/*/*.so; do
        ldd "$file" | awk '$2 == "=>" && $3 ~ /^\// { print $3 }'
    done | sort -u
}

take_plugins() {
    local kind
    for kind in $plugin_kinds; do
        [ -d "$qt/$kind" ] && mkdir -p "$folder/plugins/$kind" && cp "$qt/$kind"/*.so "$folder/plugins/$kind"
    done
    # These speak to programs that are not taken along, and bring them.
    rm -f "$folder"/plugins/platforms/libq{vkkhrdisplay,eglfs,linuxfb,minimalegl,vnc}.so
}

take_libraries() {
    local files
    mapfile -t files < <(libraries)
    cp -L "${files[@]}" "$folder/lib"
    cp -L "$(readelf -p .interp "$folder/bin/broadsheet" | grep -o '/[^ ]*')" "$folder/lib/loader"
    mapfile -t -O ${#files[@]} files < <(readlink -f "${files[@]}") # dpkg may know a file by either of its names
    local package
    { dpkg -S "${files[@]}" 2>/dev/null || true; } | cut -d : -f 1 | sort -u | while read -r package; do
        mkdir -p "$folder/share/doc/$package"
        cp -L "/usr/share/doc/$package/copyright" "$folder/share/doc/$package/"
    done
}

rm -rf "$folder"
DESTDIR=$folder.installed cmake --install "$build" --strip >/dev/null
mkdir -p "$folder/lib"
mv "$folder.installed/usr/bin" "$folder.installed/usr/share" "$folder"
rm -rf "$folder.installed"
qt=$(qmake6 -query QT_INSTALL_PLUGINS)
take_plugins
take_libraries
# Qt takes the loader for the program, and looks beside it.
printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$folder/lib/qt.conf"
cat >"$folder/broadsheet" <<'START'
#!/bin/sh
# Starts Broadsheet with the libraries beside this file.
here=$(dirname "$(readlink -f "$0")")
export BROADSHEET_LAUNCHER="$here/broadsheet"
exec "$here/lib/loader" --library-path "$here/lib" --argv0 "$here/bin/broadsheet" "$here/bin/broadsheet" "$@"
START
chmod +x "$folder/broadsheet"
