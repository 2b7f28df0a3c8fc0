#pragma once

#include "core/model/Signature.h"

struct Tables;

/// What related stories are computed from, of the visible ones of `ids`, in their order.
QList<StoryText> storyTextsOf(Tables &tables, const QList<EntryId> &ids);
