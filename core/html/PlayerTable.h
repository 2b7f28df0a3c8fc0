#pragma once

#include "core/model/Block.h"

#include <QLatin1StringView>
#include <QUrl>

#include <span>

/// A service whose frames are shown as cards.
struct Player {
    QLatin1StringView host; ///< itself and every host under it
    QLatin1StringView path; ///< what the path of its frames begins with
    Embed::Kind kind;
    QLatin1StringView provider; ///< its name as people know it
    QLatin1StringView
        page; ///< the page of "%1", what follows `path` up to the next slash; empty: the frame's own address
    QLatin1StringView parameter; ///< the parameter that names the page or the "%1" instead of the path; empty for none
};

std::span<const Player> players();

/// Services whose pages people set into a story by their bare address.
std::span<const Player> playingPages();
