#pragma once

#include <QString>
#include <QUrl>

/// Somebody named by a feed or a page: the name as printed, the rest where it was given.
struct Person {
    QString name;
    QString email;
    QUrl url;

    bool operator==(const Person &) const = default;
};
