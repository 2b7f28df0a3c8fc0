#include "ui/story/CodeHighlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QMutex>

#include <algorithm>

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Theme;

namespace {

/// More than a person reads as code in a story; beyond it colours would only cost time.
constexpr qsizetype mostLines = 5000;
/// Lines are matched against patterns from their start: minified code would take quadratic time.
constexpr qsizetype longestLine = 4000;

/// The definitions of all languages. They load lazily and share state, so that one thread at a time may use them.
struct Languages {
    QMutex mutex;
    KSyntaxHighlighting::Repository repository;

    KSyntaxHighlighting::Definition find(const QString &language)
    {
        if (language.isEmpty())
            return {};
        const KSyntaxHighlighting::Definition named = repository.definitionForName(language);
        return named.isValid() ? named : repository.definitionForFileName(u"x."_s + language);
    }
};

Languages &languages()
{
    static Languages all;
    return all;
}

CodeRole roleOf(Theme::TextStyle style)
{
    switch (style) {
    case Theme::Keyword:
    case Theme::ControlFlow:
    case Theme::Preprocessor:
    case Theme::Import:
        return CodeRole::Keyword;
    case Theme::Function:
    case Theme::BuiltIn:
    case Theme::Extension:
        return CodeRole::Function;
    case Theme::Variable:
    case Theme::Attribute:
        return CodeRole::Variable;
    case Theme::Char:
    case Theme::SpecialChar:
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
        return CodeRole::String;
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
    case Theme::Constant:
        return CodeRole::Number;
    case Theme::DataType:
        return CodeRole::Type;
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::Annotation:
    case Theme::CommentVar:
    case Theme::RegionMarker:
        return CodeRole::Comment;
    case Theme::Warning:
    case Theme::Alert:
    case Theme::Error:
        return CodeRole::Warning;
    default:
        return CodeRole::Text;
    }
}

class SpanCollector final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit SpanCollector(const KSyntaxHighlighting::Definition &definition) { setDefinition(definition); }

    QList<CodeSpan> spansOf(const QString &line)
    {
        m_spans.clear();
        m_state = highlightLine(line, m_state);
        return m_spans;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const CodeRole role = roleOf(format.textStyle());
        if (length > 0 && role != CodeRole::Text)
            m_spans += CodeSpan{offset, length, role};
    }

private:
    KSyntaxHighlighting::State m_state;
    QList<CodeSpan> m_spans;
};

/// Samples of PHP mostly begin inside of it, without the tag that opens it in a file.
bool beginsInsidePhp(const QStringList &lines, const KSyntaxHighlighting::Definition &definition)
{
    const auto hasTag = [](const QString &line) { return line.contains("<?"_L1); };
    return definition.name() == "PHP (HTML)"_L1 && std::ranges::none_of(lines, hasTag);
}

} // namespace

QList<QList<CodeSpan>> highlightCode(const QStringList &lines, const QString &language)
{
    QList<QList<CodeSpan>> spans(lines.size());
    const auto isTooLong = [](const QString &line) { return line.size() > longestLine; };
    if (lines.size() > mostLines || std::ranges::any_of(lines, isTooLong))
        return spans;
    const QMutexLocker locker(&languages().mutex);
    const KSyntaxHighlighting::Definition definition = languages().find(language);
    if (!definition.isValid())
        return spans;
    SpanCollector collector(definition);
    if (beginsInsidePhp(lines, definition))
        collector.spansOf(u"<?php"_s);
    std::ranges::transform(lines, spans.begin(), [&](const QString &line) { return collector.spansOf(line); });
    return spans;
}

QString codeLanguageName(const QString &language)
{
    const QMutexLocker locker(&languages().mutex);
    const KSyntaxHighlighting::Definition definition = languages().find(language);
    return definition.isValid() ? definition.translatedName() : language;
}

QColor colorOf(CodeRole role, const CodeColors &colors)
{
    switch (role) {
    case CodeRole::Text:
        return colors.text;
    case CodeRole::Comment:
        return colors.comment;
    case CodeRole::Keyword:
        return colors.keyword;
    case CodeRole::Function:
        return colors.function;
    case CodeRole::String:
        return colors.string;
    case CodeRole::Number:
        return colors.number;
    case CodeRole::Type:
        return colors.type;
    case CodeRole::Variable:
        return colors.variable;
    case CodeRole::Warning:
        return colors.warning;
    }
    Q_UNREACHABLE_RETURN(colors.text);
}
