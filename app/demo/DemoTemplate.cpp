#include "app/demo/DemoTemplate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Writes one template; a section's item lies over the values around it.
class TemplateWriter {
public:
    explicit TemplateWriter(const QVariantMap &values) { m_scopes += values; }

    QString written(QStringView text)
    {
        QString out;
        qsizetype from = 0;
        for (qsizetype open = text.indexOf("{{"_L1); open >= 0; open = text.indexOf("{{"_L1, from)) {
            out += text.sliced(from, open - from);
            from = text.sliced(open).startsWith("{{{"_L1) ? writeRaw(text, open, out) : writeTag(text, open, out);
        }
        return out + text.sliced(from);
    }

private:
    QVariant valueOf(const QString &name) const
    {
        for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope)
            if (const auto found = scope->constFind(name); found != scope->cend())
                return *found;
        return {};
    }

    qsizetype writeRaw(QStringView text, qsizetype open, QString &out) const
    {
        const qsizetype close = text.indexOf("}}}"_L1, open);
        Q_ASSERT(close > open);
        out += valueOf(text.sliced(open + 3, close - open - 3).toString()).toString();
        return close + 3;
    }

    qsizetype writeTag(QStringView text, qsizetype open, QString &out)
    {
        const qsizetype close = text.indexOf("}}"_L1, open);
        Q_ASSERT(close > open);
        const QStringView tag = text.sliced(open + 2, close - open - 2);
        if (!tag.startsWith(u'#') && !tag.startsWith(u'^')) {
            out += valueOf(tag.toString()).toString().toHtmlEscaped();
            return close + 2;
        }
        const QString name = tag.sliced(1).toString();
        const QString end = "{{/"_L1 + name + "}}"_L1;
        const qsizetype last = text.indexOf(end, close);
        Q_ASSERT(last > close);
        const QStringView inner = text.sliced(close + 2, last - close - 2);
        out += tag.startsWith(u'#')    ? section(inner, valueOf(name))
            : isNothing(valueOf(name)) ? written(inner)
                                       : QString();
        return last + end.size();
    }

    QString section(QStringView inner, const QVariant &value)
    {
        if (isNothing(value))
            return {};
        const QVariantList items = value.typeId() == QMetaType::QVariantList ? value.toList() : QVariantList{value};
        QString out;
        for (const QVariant &item : items) {
            m_scopes += item.typeId() == QMetaType::QVariantMap ? item.toMap() : QVariantMap{{u"."_s, item}};
            out += written(inner);
            m_scopes.removeLast();
        }
        return out;
    }

    static bool isNothing(const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::QVariantList:
            return value.toList().isEmpty();
        case QMetaType::QVariantMap:
            return value.toMap().isEmpty();
        case QMetaType::Bool:
            return !value.toBool();
        default:
            return value.toString().isEmpty();
        }
    }

    QList<QVariantMap> m_scopes;
};

} // namespace

QString filledTemplate(const QString &text, const QVariantMap &values)
{
    return TemplateWriter(values).written(text);
}

QHash<QString, QString> templateParts(const QString &file)
{
    static const QRegularExpression mark(u"^<!-- part: ([a-z-]+) -->\n"_s, QRegularExpression::MultilineOption);
    QHash<QString, QString> parts;
    QString name;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : mark.globalMatch(file)) {
        if (!name.isEmpty())
            parts.insert(name, file.sliced(from, match.capturedStart() - from).trimmed());
        name = match.captured(1);
        from = match.capturedEnd();
    }
    parts.insert(name, file.sliced(from).trimmed());
    return parts;
}
