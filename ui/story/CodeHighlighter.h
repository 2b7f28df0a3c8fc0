#pragma once

#include "ui/story/StoryTheme.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Which part of the language a piece of source code is.
enum class CodeRole { Text, Comment, Keyword, Function, String, Number, Type, Variable, Warning };

/// A piece of one line of code.
struct CodeSpan {
    int start = 0;
    int length = 0;
    CodeRole role = CodeRole::Text;

    bool operator==(const CodeSpan &) const = default;
};

/// The spans of each line that are more than plain text; none where the language is unknown, or the code so long or so
/// dense that colouring it would take longer than reading on. May be called from any thread.
QList<QList<CodeSpan>> highlightCode(const QStringList &lines, const QString &language);

/// The name a person knows the language by ("C++" for "cpp"); as given where nobody knows it.
QString codeLanguageName(const QString &language);

/// The colour of a role in a theme.
QColor colorOf(CodeRole role, const CodeColors &colors);
