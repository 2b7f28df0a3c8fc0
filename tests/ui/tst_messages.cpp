#include "ui/Messages.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasASentenceOfItsOwnForEveryKind()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= static_cast<int>(Error::Kind::NotABackup); ++kind) {
            const QString sentence = messageFor({.kind = static_cast<Error::Kind>(kind), .detail = u"Name a feed."_s});
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences.insert(sentence);
        }
    }

    void saysUntilWhenASiteWantsToBeLeftAlone()
    {
        const QDateTime until(QDate(2026, 11, 23), QTime(14, 20), QTimeZone::UTC);
        const QString sentence = messageFor({.kind = Error::Kind::RateLimited, .retryAt = until});
        QVERIFY2(
            sentence.contains(QLocale().toString(until.toLocalTime(), QLocale::ShortFormat)), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
