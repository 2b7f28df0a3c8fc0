# The packages that cpack makes: packaging/package calls it with a build whose prefix is /usr.
set(CPACK_PACKAGE_NAME broadsheet)
set(CPACK_PACKAGE_VENDOR "The Broadsheet developers")
set(CPACK_PACKAGE_CONTACT "The Broadsheet developers <developers@broadsheet.example>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://broadsheet.example)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Calm, complete news reader for the desktop")
set(CPACK_PACKAGE_DESCRIPTION
    "Broadsheet follows the sites you care about, turns each page they link into a
clean story, and keeps everything, so that all of it reads offline. Under each
story stand its neighbours: the publisher's own lists, and what your other
feeds have told of the same subject, each with the reason why.")
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION news)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no header names: the SQLite driver holds the library, the SVG plugin draws the icons, and without certificates no
# https address can be trusted.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6sql6-sqlite, qt6-svg-plugins")
# WebP and AVIF pictures, hyphens, the words of Qt's own dialogs, faces for stories in any script.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-image-formats-plugins, hyphen-en-us, qt6-translations-l10n, qt6-wayland, fonts-noto-core, fonts-noto-cjk, default-dbus-session-bus | dbus-session-bus")

# Debian wants its papers in /usr/share/doc, compressed without a time stamp.
set(papers ${CMAKE_CURRENT_BINARY_DIR}/papers)
file(MAKE_DIRECTORY ${papers})
add_custom_command(OUTPUT ${papers}/changelog.gz
    COMMAND gzip -9 -n -c ${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog > ${papers}/changelog.gz
    DEPENDS debian/changelog)
add_custom_target(papers ALL DEPENDS ${papers}/changelog.gz)
install(FILES debian/copyright ${papers}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/broadsheet)

include(CPack)
