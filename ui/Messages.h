#pragma once

#include "core/base/Error.h"

#include <QString>

/// The one place with words for failures: what happened and what to do, in one sentence, in the person's language.
QString messageFor(const Error &error);
