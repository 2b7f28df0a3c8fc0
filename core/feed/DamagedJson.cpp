#include "core/feed/DamagedJson.h"

#include <QJsonDocument>

#include <algorithm>

namespace {

/// What stands behind an element, without a comma that no other element follows.
QByteArray withoutLooseComma(const QByteArray &behind)
{
    const QByteArray text = behind.trimmed();
    return text.startsWith(',') && text.sliced(1).trimmed().startsWith(']') ? text.sliced(1) : behind;
}

/// Copies the JSON element by element as it is walked over.
class Mending {
public:
    explicit Mending(const QByteArray &json)
        : m_json(json)
    {
    }

    QByteArray take()
    {
        for (m_at = 0; m_at < m_json.size() && !m_isOver; ++m_at)
            step(m_json[m_at]);
        if (m_isOver && m_open.isEmpty())
            return m_mended + withoutLooseComma(m_json.sliced(m_copied, m_at - m_copied));
        return m_mended.isEmpty() ? QByteArray() : m_mended + "]}";
    }

private:
    void step(char character)
    {
        if (m_isText) {
            m_at += character == '\\' ? 1 : 0;
            m_isText = character != '"';
        } else if (character == '"') {
            m_isText = true;
        } else if (character == '{' || character == '[') {
            if (character == '{' && m_open == "}]")
                m_begin = m_at;
            m_open += character == '{' ? '}' : ']';
        } else if (character == '}' || character == ']') {
            close(character);
        }
    }

    void close(char bracket)
    {
        if (!m_open.endsWith(bracket)) {
            m_isOver = true;
            return;
        }
        m_open.chop(1);
        m_isOver = m_open.isEmpty();
        if (m_begin >= 0 && m_open == "}]")
            keepElement();
    }

    void keepElement()
    {
        const QByteArray before = m_json.sliced(m_copied, m_begin - m_copied);
        const bool isNextOfList = std::ranges::all_of(before, [](char c) { return c == ',' || (c >= 0 && c <= ' '); });
        const QByteArray element = m_json.sliced(m_begin, m_at + 1 - m_begin);
        if (!isNextOfList) {
            m_mended += withoutLooseComma(before);
            m_isListEmpty = true;
        }
        if (!QJsonDocument::fromJson(element).isNull()) {
            m_mended += (m_isListEmpty ? "" : ",") + element;
            m_isListEmpty = false;
        }
        m_copied = m_at + 1;
        m_begin = -1;
    }

    const QByteArray &m_json;
    QByteArray m_mended;
    QByteArray m_open; ///< the brackets that would close what is open, outermost first
    qsizetype m_at = 0;
    qsizetype m_copied = 0; ///< what stands before is in m_mended, or left out
    qsizetype m_begin = -1; ///< of the element that is walked over
    bool m_isText = false;
    bool m_isOver = false;
    bool m_isListEmpty = true;
};

} // namespace

QByteArray withoutDamage(const QByteArray &json)
{
    return Mending(json).take();
}
