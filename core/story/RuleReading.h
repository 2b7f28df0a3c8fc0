#pragma once

#include "core/html/HtmlParser.h"
#include "core/model/Story.h"
#include "core/story/SiteRules.h"

/// Takes out of the page what the rule says is no story. All take a null rule for a page that has none.
void stripByRule(const SiteRule *rule, const HtmlDocument &page);

/// The facts that the rule names, before what the page says of itself.
void readRuleFacts(Story &story, const SiteRule *rule, const HtmlDocument &page);

/// What somebody wrote down for the site, where it finds something.
QList<Block> blocksOfRule(const SiteRule *rule, const HtmlDocument &page);
