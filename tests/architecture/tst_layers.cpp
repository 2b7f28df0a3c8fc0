#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Layers = QHash<QString, QSet<QString>>;

/// The picture of the house: what each layer may include beside itself.
const Layers &picture()
{
    static const Layers layers{
        {u"core/base"_s, {}},
        {u"core/model"_s, {u"core/base"_s}},
        {u"core/html"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/fetch"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/feed"_s, {u"core/base"_s, u"core/model"_s, u"core/html"_s}},
        {u"core/story"_s, {u"core/base"_s, u"core/model"_s, u"core/html"_s}},
        {u"core/store"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/render"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/pack"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/query"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/related"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/library"_s,
            {u"core/base"_s, u"core/model"_s, u"core/html"_s, u"core/fetch"_s, u"core/feed"_s, u"core/story"_s,
                u"core/store"_s, u"core/render"_s, u"core/pack"_s, u"core/query"_s, u"core/related"_s}},
        {u"ui"_s, {u"core/base"_s, u"core/model"_s, u"core/library"_s}},
    };
    return layers;
}

/// The Qt modules whose headers core must never see.
const QSet<QString> &windowHeaders()
{
    static const QSet<QString> headers{u"QWidget"_s, u"QApplication"_s, u"QGuiApplication"_s, u"QColor"_s, u"QImage"_s,
        u"QPixmap"_s, u"QTextDocument"_s, u"QFont"_s, u"QPainter"_s, u"QIcon"_s};
    return headers;
}

QString layerOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.value(0) == "core"_L1 ? parts.value(0) + u'/' + parts.value(1) : parts.value(0);
}

struct Include {
    QString file;
    QString target;
};

QList<Include> includesUnder(const QString &folder)
{
    static const QRegularExpression line(u"^#include [<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    const QDir root(QStringLiteral(SOURCE_ROOT));
    QList<Include> found;
    for (QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (const QRegularExpressionMatch &match : line.globalMatch(text))
            found += {root.relativeFilePath(file.fileName()), match.captured(1)};
    }
    return found;
}

} // namespace

/// Holds the code against the picture in CONTRIBUTING.md: arrows point one way only.
class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void includesOnlyWhatThePictureAllows()
    {
        QStringList wrong;
        for (const Include &include : includesUnder(u"core"_s) + includesUnder(u"ui"_s)) {
            const QString from = layerOf(include.file);
            const QString to = layerOf(include.target);
            const bool isOurs = to.startsWith("core/"_L1) || to == "ui"_L1 || to == "app"_L1 || to == "tests"_L1;
            if (isOurs && from != to && !picture().value(from).contains(to))
                wrong += include.file + " includes "_L1 + include.target;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyFolderOfCoreIsInThePicture()
    {
        const QDir core(QStringLiteral(SOURCE_ROOT "/core"));
        for (const QString &folder : core.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(picture().contains("core/"_L1 + folder), qPrintable(folder));
    }

    void coreNeverSeesAWindow()
    {
        for (const Include &include : includesUnder(u"core"_s))
            QVERIFY2(
                !windowHeaders().contains(include.target), qPrintable(include.file + " includes "_L1 + include.target));
    }

    void storyAndStoreAndFetchDoNotKnowEachOther()
    {
        const QSet<QString> verbs{u"core/fetch"_s, u"core/feed"_s, u"core/story"_s, u"core/store"_s, u"core/related"_s,
            u"core/query"_s, u"core/render"_s, u"core/pack"_s};
        for (const QString &verb : verbs)
            QVERIFY2(!picture().value(verb).intersects(verbs), qPrintable(verb));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
