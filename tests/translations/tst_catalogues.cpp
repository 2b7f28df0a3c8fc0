#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// One message of a catalogue: what is written in the program, and what a person reads; several where it has plurals.
struct Message {
    QString source;
    QStringList translations;
    QString state; ///< unfinished, vanished or obsolete; empty when it is none of them
    bool hasPlurals = false;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message{.hasPlurals = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.hasPlurals) {
                message.translations += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages += readMessage(xml);
    return messages;
}

/// %1, %2, …; %n may stand out of a plural form that is a word ("one story").
QStringList argumentsOf(const QString &text)
{
    static const QRegularExpression argument(u"%L?\\d"_s);
    QStringList arguments;
    for (auto match = argument.globalMatch(text); match.hasNext();)
        arguments += match.next().captured();
    std::ranges::sort(arguments);
    arguments.removeDuplicates();
    return arguments;
}

} // namespace

class TestCatalogues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areThereForEveryLanguage()
    {
        for (const auto language :
            {"ar"_L1, "de"_L1, "en"_L1, "es"_L1, "fr"_L1, "ja"_L1, "pt_BR"_L1, "ru"_L1, "zh_CN"_L1})
            QVERIFY2(QFile::exists(u":/i18n/broadsheet_%1.qm"_s.arg(language)), language.data());
    }

    void areTranslatedWhole_data() { listCatalogues(); }
    void areTranslatedWhole()
    {
        QFETCH(QString, path);
        const QList<Message> messages = messagesOf(path);
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            QVERIFY2(message.state.isEmpty(), qPrintable(message.source + u": "_s + message.state));
            QVERIFY2(!message.translations.isEmpty() && !message.translations.contains(QString()),
                qPrintable(message.source));
        }
    }

    void keepTheArguments_data() { listCatalogues(); }
    void keepTheArguments()
    {
        QFETCH(QString, path);
        for (const Message &message : messagesOf(path))
            for (const QString &translation : message.translations) {
                QCOMPARE(argumentsOf(translation), argumentsOf(message.source));
                QVERIFY2(message.hasPlurals || translation.contains("%n"_L1) == message.source.contains("%n"_L1),
                    qPrintable(message.source));
            }
    }

    /// Many things are counted in the last form of every language.
    void countInTheLastPluralForm_data() { listCatalogues(); }
    void countInTheLastPluralForm()
    {
        QFETCH(QString, path);
        for (const Message &message : messagesOf(path))
            if (message.hasPlurals)
                QVERIFY2(message.translations.last().contains("%n"_L1), qPrintable(message.source));
    }

    /// What can be reached with Alt in English can be in every language, by one letter.
    void keepTheAccessKeys_data() { listCatalogues(); }
    void keepTheAccessKeys()
    {
        QFETCH(QString, path);
        static const QRegularExpression key(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
        for (const Message &message : messagesOf(path))
            for (const QString &translation : message.translations)
                QVERIFY2(translation.count(key) == message.source.count(key), qPrintable(translation));
    }

    /// What the source says and no catalogue knows comes in as unfinished, and what it no longer says goes out.
    void holdEveryStringOfTheProgram()
    {
        const QTemporaryDir copies;
        const QStringList names = QDir(u"" SOURCE_ROOT "/translations"_s).entryList({u"*.ts"_s});
        QStringList words{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-source-language"_s, u"en"_s,
            u"-I"_s, u"."_s, u"ui"_s, u"app"_s, u"core"_s, u"-ts"_s};
        for (const QString &name : names) {
            if (name == "broadsheet_en.ts"_L1)
                continue; // plurals only
            QVERIFY(QFile::copy(u"" SOURCE_ROOT "/translations/"_s + name, copies.filePath(name)));
            words += copies.filePath(name);
        }
        QProcess lupdate;
        lupdate.setWorkingDirectory(u"" SOURCE_ROOT ""_s);
        lupdate.start(u"" LUPDATE ""_s, words);
        QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        for (const QString &path : words.sliced(words.indexOf("-ts"_L1) + 1)) {
            const QList<Message> messages = messagesOf(path);
            for (const Message &message : messages)
                QVERIFY2(message.state.isEmpty(), qPrintable(path + u": "_s + message.source));
            QCOMPARE(
                messages.size(), messagesOf(u"" SOURCE_ROOT "/translations/"_s + QFileInfo(path).fileName()).size());
        }
    }

private:
    static void listCatalogues()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(u"" SOURCE_ROOT "/translations"_s);
        for (const QFileInfo &file : folder.entryInfoList({u"*.ts"_s}))
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
    }
};

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
