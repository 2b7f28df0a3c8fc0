#pragma once

#include <QList>
#include <QString>
#include <QTextStream>

#include <algorithm>

/// Prints how `milliseconds` are spread, in a line.
inline void say(const QString &what, QList<double> milliseconds)
{
    if (milliseconds.isEmpty())
        return;
    std::ranges::sort(milliseconds);
    const auto at = [&](double share) { return milliseconds[qsizetype(share * double(milliseconds.size() - 1))]; };
    const auto number = [&](double share) { return QString::number(at(share), 'f', 1); };
    QTextStream(stdout) << what.leftJustified(28) << "p50 " << number(.5) << "  p95 " << number(.95) << "  p99 "
                        << number(.99) << "  longest " << number(1) << " ms  (" << milliseconds.size() << ")\n";
}
