#pragma once

#include <QStringList>

// One function a command of interfaces.md, each in a file of its own; `words` are those around the command's name and
// the result is an ExitCode.
