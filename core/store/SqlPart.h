#pragma once

#include <QString>
#include <QVariant>

/// A piece of SQL with the values of its placeholders in order. Values never become part of the text.
struct SqlPart {
    QString sql;
    QVariantList values;

    bool operator==(const SqlPart &) const = default;
};
