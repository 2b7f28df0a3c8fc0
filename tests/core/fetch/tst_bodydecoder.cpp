#include "core/fetch/BodyDecoder.h"

#include <QTest>

#include <brotli/encode.h>
#include <zlib.h>
#include <zstd.h>

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

QByteArray packedByBrotli(const QByteArray &text)
{
    QByteArray out(text.size() + 1024, Qt::Uninitialized);
    size_t size = size_t(out.size());
    BrotliEncoderCompress(5, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, size_t(text.size()),
        reinterpret_cast<const uint8_t *>(text.data()), &size, reinterpret_cast<uint8_t *>(out.data()));
    return out.first(qsizetype(size));
}

QByteArray packedByZstd(const QByteArray &text)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(text.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(out.data(), size_t(out.size()), text.data(), size_t(text.size()), 3);
    return out.first(qsizetype(size));
}

QByteArray packedAs(const QByteArray &coding, const QByteArray &text)
{
    if (coding == "br")
        return packedByBrotli(text);
    return coding == "zstd" ? packedByZstd(text) : packed(text, coding == "deflate" ? MAX_WBITS : gzipFormat);
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

private:
    void codings()
    {
        QTest::addColumn<QByteArray>("coding");
        for (const char *coding : {"gzip", "x-gzip", "deflate", "br", "zstd"})
            QTest::newRow(coding) << QByteArray(coding);
    }

private Q_SLOTS:
    void unpacksWhatWasPacked_data() { codings(); }
    void unpacksWhatWasPacked()
    {
        QFETCH(QByteArray, coding);
        const QByteArray text = QByteArray("the same words again ").repeated(9000);
        QCOMPARE(decoded(packedAs(coding, text), coding), Result<QByteArray>(text));
        QCOMPARE(decoded(packedAs(coding, text), coding.toUpper()), Result<QByteArray>(text));
    }

    void leavesPlainBytesAlone()
    {
        QCOMPARE(decoded("plain", ""), Result<QByteArray>("plain"_ba));
        QCOMPARE(decoded("plain", "identity"), Result<QByteArray>("plain"_ba));
    }

    void aStreamThatBreaksOffAnywhereIsNoBody_data() { codings(); }
    void aStreamThatBreaksOffAnywhereIsNoBody()
    {
        QFETCH(QByteArray, coding);
        const QByteArray whole = packedAs(coding, "a feed that matters");
        for (qsizetype end = 1; end < whole.size(); ++end)
            QCOMPARE(decoded(whole.first(end), coding).error().kind, Error::Kind::Truncated);
    }

    void damageIsFound()
    {
        QByteArray bytes = packed(QByteArray("all sorts of words, ").repeated(100), gzipFormat);
        bytes[bytes.size() - 6] = char(~bytes[bytes.size() - 6]); // in the checksum
        QCOMPARE(decoded(bytes, "gzip").error().kind, Error::Kind::Truncated);
    }

    void aBombStopsAtTheLimit_data() { codings(); }
    void aBombStopsAtTheLimit()
    {
        QFETCH(QByteArray, coding);
        const QByteArray bomb = packedAs(coding, QByteArray(20'000'000, ' '));
        QCOMPARE(decoded(bomb, coding, 1'000'000, bomb.size()).error().kind, Error::Kind::TooLarge);
    }

    void plainBytesStopAtTheLimitToo()
    {
        QCOMPARE(decoded(QByteArray(200, ' '), "", 100).error().kind, Error::Kind::TooLarge);
    }

    void exactlyTheLimitIsAllowed() { QVERIFY(decoded(QByteArray(100, ' '), "", 100).has_value()); }

    void refusesWhatWasNotOffered_data()
    {
        QTest::addColumn<QByteArray>("coding");
        for (const char *coding : {"gzip, gzip", "compress", "gzip;q=1", "x-rot13"})
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
