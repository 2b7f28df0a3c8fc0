#pragma once

#include <QHash>
#include <QString>
#include <QVariantMap>

/// Fills a page template: a small part of Mustache (https://mustache.github.io/mustache.5.html).
/// `{{name}}` puts text in, escaped for HTML; `{{{name}}}` puts HTML in; `{{#name}}…{{/name}}` repeats for each item of
/// a list
/// (`{{.}}` is the item), stands once for a filled text or map, and not at all for nothing; `{{^name}}…{{/name}}` is
/// the opposite. A section holds no section of its own name. Templates are ours, so a wrong one is a programming error.
QString filledTemplate(const QString &text, const QVariantMap &values);

/// The parts of a template file: what follows each line `<!-- part: NAME -->`, by name.
QHash<QString, QString> templateParts(const QString &file);
