#include "tests/bench/Newsstand.h"

#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int dictionarySize = 60'000;
constexpr int livingSubjects = 40;
constexpr int sentences = 24;
constexpr int copyOneIn = 20;
constexpr int recentStories = 200;

QString inventedWord(QRandomGenerator &random)
{
    static const QStringList syllables{u"ta"_s, u"re"_s, u"mi"_s, u"so"_s, u"lun"_s, u"ver"_s, u"kor"_s, u"da"_s,
        u"ni"_s, u"pel"_s, u"qua"_s, u"zi"_s, u"bro"_s, u"sten"_s, u"fa"_s, u"gu"_s};
    QString word;
    for (int i = random.bounded(1, 5); i > 0; --i)
        word += syllables[random.bounded(int(syllables.size()))];
    return word;
}

} // namespace

Newsstand::Newsstand(quint32 seed)
    : m_random(seed)
    , m_now(QDate(2024, 11, 23), QTime(6, 0), QTimeZone::UTC)
{
    for (int i = 0; i < dictionarySize; ++i)
        m_dictionary += inventedWord(m_random);
    for (int i = 0; i < livingSubjects; ++i)
        m_subjects += newSubject();
}

void Newsstand::goOnAfter(int stories, const QDateTime &now)
{
    m_random.seed(quint32(stories));
    m_stories = stories;
    m_now = now;
}

QList<IncomingEntry> Newsstand::nextVisit(int feed, int count)
{
    QList<IncomingEntry> items;
    for (int i = 0; i < count; ++i) {
        const bool isCopy = !m_recent.isEmpty() && m_random.bounded(copyOneIn) == 0;
        items += isCopy ? copyOf(m_recent[m_random.bounded(int(m_recent.size()))], feed) : story(feed);
    }
    m_recent = (items + m_recent).mid(0, recentStories);
    m_now = m_now.addSecs(60 * m_random.bounded(1, 30));
    if (m_random.bounded(10) == 0)
        m_subjects[m_random.bounded(livingSubjects)] = newSubject();
    return items;
}

/// The n-th word comes 1/n times as often as the first.
QString Newsstand::word()
{
    const double rank = std::exp(m_random.generateDouble() * std::log(double(dictionarySize)));
    return m_dictionary[qsizetype(rank) % dictionarySize];
}

QString Newsstand::sentence(const Subject &subject)
{
    QStringList words;
    for (int i = m_random.bounded(10, 20); i > 0; --i) {
        const int die = m_random.bounded(10);
        words += die == 0 ? subject.names[m_random.bounded(int(subject.names.size()))]
            : die == 1    ? subject.words[m_random.bounded(int(subject.words.size()))]
                          : word();
    }
    return words.join(u' ') + u'.';
}

Newsstand::Subject Newsstand::newSubject()
{
    Subject subject;
    for (int i = 0; i < 4; ++i) {
        QString name = inventedWord(m_random) + inventedWord(m_random);
        name[0] = name[0].toUpper();
        subject.names += name;
    }
    for (int i = 0; i < 12; ++i)
        subject.words += m_dictionary[m_random.bounded(dictionarySize)];
    return subject;
}

IncomingEntry Newsstand::story(int feed)
{
    const Subject &subject = m_subjects[m_random.bounded(livingSubjects)];
    const int number = ++m_stories;
    IncomingEntry entry{.guid = u"urn:%1"_s.arg(number),
        .title = sentence(subject).left(80),
        .link = QUrl(u"https://paper%1.example/news/%2"_s.arg(feed).arg(number)),
        .author = subject.names.first(),
        .published = m_now.addSecs(-m_random.bounded(7200))};
    entry.story = {.title = entry.title, .verdict = Verdict::Full, .source = StorySource::Feed};
    for (int i = 0; i < sentences; i += 4) {
        const QString text =
            sentence(subject) + u' ' + sentence(subject) + u' ' + sentence(subject) + u' ' + sentence(subject);
        entry.story.blocks += Paragraph{.runs = {{.text = text}}};
    }
    entry.summary = entry.story.blocks.first().as<Paragraph>()->runs.first().text.left(200);
    return entry;
}

IncomingEntry Newsstand::copyOf(IncomingEntry original, int feed)
{
    const int number = ++m_stories;
    original.guid = u"urn:%1"_s.arg(number);
    original.link = QUrl(u"https://paper%1.example/wire/%2"_s.arg(feed).arg(number));
    original.published = m_now.addSecs(-m_random.bounded(7200));
    if (m_random.bounded(2) == 0) {
        original.title += u' ' + word();
        original.story.title = original.title;
    }
    return original;
}
