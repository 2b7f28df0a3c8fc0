#pragma once

#include "core/html/HtmlNode.h"

/// Questions with answers that unfold, descriptions behind tabs: opens what a page folds away of its prose, and makes
/// the button that a panel unfolds with a line of the text. Menus, dialogs and forms stay as they are.
void openPanels(HtmlNode *root);
