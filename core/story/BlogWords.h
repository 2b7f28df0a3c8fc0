#pragma once

#include <QStringView>

/// A line that blog systems print around every post: where it was filed, how to answer, share and vote, the posts
/// before and after it. Takes one line of text.
bool isBlogLine(QStringView line);
