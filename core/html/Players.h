#pragma once

#include "core/html/HtmlNode.h"
#include "core/model/Block.h"

#include <QUrl>

#include <optional>

/// Whether the element is of a kind that can stand for something played elsewhere (frame, player, quoted post).
bool mayBeEmbed(const HtmlNode *node);

/// The card for a frame, a player or a quoted post of a known service; nothing for every other one.
std::optional<Embed> embedOf(const HtmlNode *node, const QUrl &base);

/// The same for the address of a frame, its tracking and playing parameters turned into the page that a person would
/// open.
std::optional<Embed> embedOf(const QUrl &frame);

/// The card for a paragraph that is nothing but the address of something played elsewhere: editors set them so, for a
/// program to make players of them. Words under a link are no address, however they are linked.
std::optional<Embed> playerNamed(const InlineRuns &paragraph);
