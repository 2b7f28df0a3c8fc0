#include "core/store/StoryCodec.h"

#include "core/model/BlockText.h"
#include "core/store/StoryFields.h"

#include <QCborArray>
#include <QCborMap>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr int codecVersion = 1;
constexpr int deepestBlocks = 100; // CBOR readers stop at 1,024 levels, of which a list takes five

class Writer {
public:
    explicit Writer(int depth)
        : m_depth(depth)
    {
    }

    template <typename T>
    void field(int key, const T &value, const T &fallback = {})
    {
        if (value != fallback)
            m_map.insert(key, cbor(value));
    }

    const QCborMap &map() const { return m_map; }

private:
    QCborValue cbor(const QString &text) const { return text; }
    QCborValue cbor(bool value) const { return value; }
    QCborValue cbor(int value) const { return value; }
    QCborValue cbor(const QUrl &url) const { return QString::fromLatin1(url.toEncoded()); }
    QCborValue cbor(const QDateTime &time) const { return time.toMSecsSinceEpoch(); }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    QCborValue cbor(Enum value) const
    {
        return int(value);
    }
    template <typename Enum>
    QCborValue cbor(QFlags<Enum> flags) const
    {
        return qint64(flags.toInt());
    }
    template <typename T>
    QCborValue cbor(const QList<T> &list) const
    {
        QCborArray array;
        for (const T &item : list)
            array += cbor(item);
        return array;
    }
    QCborValue cbor(const QList<Block> &blocks) const
    {
        QCborArray array;
        if (m_depth < deepestBlocks) {
            for (const Block &block : blocks)
                std::visit(
                    [&](const auto &value) {
                        array += QCborArray{blockCode<std::decay_t<decltype(value)>>, described(value, 1)};
                    },
                    block.value);
        } else {
            array += QCborArray{blockCode<Paragraph>, described(Paragraph{.runs = {{.text = textOf(blocks)}}}, 1)};
        }
        return array;
    }
    template <typename T>
        requires(!std::is_enum_v<T>)
    QCborValue cbor(const T &value) const
    {
        return described(value, 0);
    }
    template <typename T>
    QCborValue described(const T &value, int deeper) const
    {
        Writer inner(m_depth + deeper);
        describe(inner, value);
        return inner.map();
    }

    QCborMap m_map;
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
    Writer writer(0);
    describe(writer, story);
    QCborMap map = writer.map();
    map.insert(0, codecVersion);
    return map.toCborValue().toCbor();
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
