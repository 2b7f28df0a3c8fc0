#pragma once

#include "core/story/PageOutline.h"

/// Cuts boxes that begin by asking something of the reader ("Sign up for our newsletter", "Recommended external
/// content"), whatever they are named, with all that they hold.
void cutNoticeBoxes(PageOutline &outline);
