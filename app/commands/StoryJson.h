#pragma once

#include "core/model/Story.h"

#include <QJsonObject>

/// The story model of interfaces.md. What is not known is absent, but for `text`, `html`, `code` and `related`.
QJsonObject storyJson(const Story &story);
