#pragma once

#include "app/demo/DemoContent.h"

#include <QString>

/// A story as its site prints it, with all the furniture of a newsroom around it.
QString storyPage(const DemoContent &content, const DemoStory &story);

/// A site's front page: its newest stories, and the address of its feed in the head.
QString frontPage(const DemoContent &content, const DemoSite &site);

/// The list of the sites at "/".
QString newsstandPage(const DemoContent &content);
