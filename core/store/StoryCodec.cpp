#include "core/store/StoryCodec.h"

#include "core/model/BlockText.h"
#include "core/store/StoryFields.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr int codecVersion = 1;
constexpr int deepestBlocks = 100; // CBOR readers stop at 1,024 levels, of which a list takes five

/// Writes as it goes, without a tree of CBOR values: maps and lists have no length in front of them.
class Writer {
public:
    Writer(QCborStreamWriter &out, int depth)
        : m_out(out)
        , m_depth(depth)
    {
    }

    template <typename T>
    void field(int key, const T &value, const T &fallback = {})
    {
        if (value == fallback)
            return;
        m_out.append(key);
        write(value);
    }

private:
    void write(const QString &text) { m_out.append(text); }
    void write(bool value) { m_out.append(value); }
    void write(int value) { m_out.append(value); }
    void write(const QUrl &url) { m_out.append(QLatin1StringView(url.toEncoded())); }
    void write(const QDateTime &time) { m_out.append(time.toMSecsSinceEpoch()); }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void write(Enum value)
    {
        m_out.append(int(value));
    }
    template <typename Enum>
    void write(QFlags<Enum> flags)
    {
        m_out.append(qint64(flags.toInt()));
    }
    template <typename T>
    void write(const QList<T> &list)
    {
        m_out.startArray(quint64(list.size()));
        for (const T &item : list)
            write(item);
        m_out.endArray();
    }
    void write(const QList<Block> &blocks)
    {
        if (m_depth >= deepestBlocks)
            return writeBlocks({Paragraph{.runs = {{.text = textOf(blocks)}}}});
        writeBlocks(blocks);
    }
    void writeBlocks(const QList<Block> &blocks)
    {
        m_out.startArray(quint64(blocks.size()));
        for (const Block &block : blocks)
            writeBlock(block);
        m_out.endArray();
    }
    void writeBlock(const Block &block)
    {
        std::visit(
            [this](const auto &value) {
                m_out.startArray(2);
                m_out.append(blockCode<std::decay_t<decltype(value)>>);
                writeDescribed(value, 1);
                m_out.endArray();
            },
            block.value);
    }
    template <typename T>
        requires(!std::is_enum_v<T>)
    void write(const T &value)
    {
        writeDescribed(value, 0);
    }
    template <typename T>
    void writeDescribed(const T &value, int deeper)
    {
        m_out.startMap();
        Writer inner(m_out, m_depth + deeper);
        describe(inner, value);
        m_out.endMap();
    }

    QCborStreamWriter &m_out;
    int m_depth;
};

class Reader {
public:
    Reader(const QCborMap &map, int depth)
        : m_map(map)
        , m_depth(depth)
    {
    }

    template <typename T>
    void field(int key, T &value, const T & = {}) const
    {
        if (const auto it = m_map.constFind(key); it != m_map.constEnd())
            read(it.value(), value);
    }

private:
    void read(const QCborValue &from, QString &text) const { text = from.toString(); }
    void read(const QCborValue &from, bool &value) const { value = from.toBool(); }
    void read(const QCborValue &from, int &value) const { value = int(from.toInteger()); }
    void read(const QCborValue &from, QUrl &url) const { url = QUrl::fromEncoded(from.toString().toLatin1()); }
    void read(const QCborValue &from, QDateTime &time) const
    {
        time = QDateTime::fromMSecsSinceEpoch(from.toInteger(), QTimeZone::UTC);
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void read(const QCborValue &from, Enum &value) const
    {
        value = Enum(from.toInteger());
    }
    template <typename Enum>
    void read(const QCborValue &from, QFlags<Enum> &flags) const
    {
        flags = QFlags<Enum>::fromInt(typename QFlags<Enum>::Int(from.toInteger()));
    }
    template <typename T>
    void read(const QCborValue &from, QList<T> &list) const
    {
        for (const QCborValue &item : from.toArray()) {
            T value{};
            read(item, value);
            list += value;
        }
    }
    void read(const QCborValue &from, QList<Block> &blocks) const
    {
        for (const QCborValue &item : from.toArray())
            readBlock(item.toArray(), blocks);
    }
    template <typename T>
        requires(!std::is_enum_v<T>)
    void read(const QCborValue &from, T &value) const
    {
        readDescribed(from, value, 0);
    }
    template <typename T>
    void readDescribed(const QCborValue &from, T &value, int deeper) const
    {
        const QCborMap map = from.toMap();
        Reader inner(map, m_depth + deeper);
        if (inner.m_depth <= deepestBlocks + 1)
            describe(inner, value);
    }

    void readBlock(const QCborArray &from, QList<Block> &blocks) const
    {
        const auto tryAs = [&]<typename T>(T value) {
            if (from.at(0).toInteger() == blockCode<T>) {
                readDescribed(from.at(1), value, 1);
                blocks += Block(std::move(value));
            }
        };
        [&]<size_t... I>(std::index_sequence<I...>) { (tryAs(std::variant_alternative_t<I, Block::Variant>{}), ...); }(
            std::make_index_sequence<std::variant_size_v<Block::Variant>>{});
    }

    const QCborMap &m_map;
    int m_depth;
};

} // namespace

QByteArray encodeStory(const Story &story)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap();
    out.append(0);
    out.append(codecVersion);
    Writer writer(out, 0);
    describe(writer, story);
    out.endMap();
    return bytes;
}

Result<Story> decodeStory(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError || !map.contains(0))
        return failure(Error::Kind::DatabaseDamaged, u"no story: "_s + error.errorString());
    Story story;
    Reader reader(map, 0);
    describe(reader, story);
    return story;
}
