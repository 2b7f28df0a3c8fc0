#pragma once

#include <QString>
#include <QStringList>

/// The names in a line for readers: "By Anna Berg and Tom Hill, Reporters" gives two. Roles, dates, handles, addresses,
/// buttons ("Follow") and what stands behind a bar ("| The Times") are left out, and `site` too when somebody else is
/// named.
QStringList namesIn(const QString &byline, const QString &site = {});

/// The names in a field that is there for authors and nothing else (JSON-LD, meta): here also "Island Post Staff",
/// "Newsroom" and the name of a user are an author.
QStringList authorsIn(const QString &field, const QString &site = {});

/// "Fell, Nora" as "Nora Fell": library catalogues and their meta tags (dc.creator) put the family name first. Two
/// whole names with a comma between them, and a name with a degree or a job behind it, stay as they are.
QString givenNameFirst(const QString &name);

/// Whether the line begins with a word that is set before a name ("By", "Von", "Text:") and tells nobody but names
/// after it.
bool isBylineSentence(const QString &line);
