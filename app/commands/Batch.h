#pragma once

#include <functional>

class QIODevice;
class QJsonObject;

/// Answers every line of standard input, a JSON object, with one line of standard output: `answer` writes it, with its
/// line break, and says whether all went well. A line that is no object comes as an empty one. Each answer is flushed
/// before the next line is read. Returns an ExitCode.
int runBatch(const std::function<bool(const QJsonObject &task, QIODevice &out)> &answer);
