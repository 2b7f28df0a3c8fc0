#include "core/fetch/BodyDecoder.h"

#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int gzipFormat = 16 + MAX_WBITS;

QByteArray packed(const QByteArray &text, int format)
{
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, format, 9, Z_DEFAULT_STRATEGY);
    QByteArray out(text.size() / 2 + 1024, Qt::Uninitialized);
    QByteArray in = text;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

Result<QByteArray> decoded(
    const QByteArray &bytes, const QByteArray &coding, qint64 limit = 1'000'000, qsizetype step = 7)
{
    Result<BodyDecoder> decoder = BodyDecoder::forCoding(coding, limit);
    if (!decoder)
        return std::unexpected(decoder.error());
    for (qsizetype at = 0; at < bytes.size(); at += step)
        if (const Result<void> added =
                decoder->add(QByteArrayView(bytes).sliced(at).first(qMin(step, bytes.size() - at)));
            !added)
            return std::unexpected(added.error());
    return decoder->finish();
}

} // namespace

/// Content codings: whole or not at all, and never more than allowed.
class TestBodyDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unpacksWhatWasPacked_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<int>("format");
        QTest::newRow("gzip") << "gzip"_ba << gzipFormat;
        QTest::newRow("x-gzip") << "X-GZIP"_ba << gzipFormat;
        QTest::newRow("deflate") << "deflate"_ba << MAX_WBITS;
    }
    void unpacksWhatWasPacked()
    {
        QFETCH(QByteArray, coding);
        QFETCH(int, format);
        const QByteArray text = QByteArray("the same words again ").repeated(9000);
        QCOMPARE(decoded(packed(text, format), coding), Result<QByteArray>(text));
    }

    void leavesPlainBytesAlone()
    {
        QCOMPARE(decoded("plain", ""), Result<QByteArray>("plain"_ba));
        QCOMPARE(decoded("plain", "identity"), Result<QByteArray>("plain"_ba));
    }

    void aStreamThatBreaksOffAnywhereIsNoBody()
    {
        const QByteArray whole = packed("a feed that matters", gzipFormat);
        for (qsizetype end = 1; end < whole.size(); ++end)
            QCOMPARE(decoded(whole.first(end), "gzip").error().kind, Error::Kind::Truncated);
    }

    void damageIsFound()
    {
        QByteArray bytes = packed(QByteArray("all sorts of words, ").repeated(100), gzipFormat);
        bytes[bytes.size() - 6] = char(~bytes[bytes.size() - 6]); // in the checksum
        QCOMPARE(decoded(bytes, "gzip").error().kind, Error::Kind::Truncated);
    }

    void aBombStopsAtTheLimit()
    {
        const QByteArray bomb = packed(QByteArray(20'000'000, ' '), gzipFormat);
        QCOMPARE(decoded(bomb, "gzip", 1'000'000, bomb.size()).error().kind, Error::Kind::TooLarge);
        QCOMPARE(decoded(QByteArray(200, ' '), "", 100).error().kind, Error::Kind::TooLarge);
    }

    void exactlyTheLimitIsAllowed() { QVERIFY(decoded(QByteArray(100, ' '), "", 100).has_value()); }

    void refusesWhatWasNotOffered_data()
    {
        QTest::addColumn<QByteArray>("coding");
        for (const char *coding : {"br", "zstd", "gzip, gzip", "compress", "gzip;q=1"})
            QTest::newRow(coding) << QByteArray(coding);
    }
    void refusesWhatWasNotOffered()
    {
        QFETCH(QByteArray, coding);
        QCOMPARE(decoded("x", coding).error().kind, Error::Kind::Truncated);
    }
};

QTEST_GUILESS_MAIN(TestBodyDecoder)
#include "tst_bodydecoder.moc"
