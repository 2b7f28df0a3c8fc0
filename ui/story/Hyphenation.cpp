#include "ui/story/Hyphenation.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QStandardPaths>
#include <QStringConverter>

#include <hyphen.h>

#include <cstdlib>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Shorter words are not worth a hyphen.
constexpr qsizetype shortestWord = 6;
/// Letters that stay together at the beginning and at the end of a word, whatever the patterns allow.
constexpr qsizetype leastBefore = 2;
constexpr qsizetype leastAfter = 3;
constexpr qsizetype longestWord = 100;

struct FreeDictionary {
    void operator()(HyphenDict *dictionary) const { hnj_hyphen_free(dictionary); }
};
using Dictionary = std::unique_ptr<HyphenDict, FreeDictionary>;

/// The file for exactly this language, else the one whose region comes first: hyph_de_DE.dic for "de-CH".
QString fileFor(const QString &language)
{
    const QString tag = QString(language).replace(u'-', u'_');
    const QString base = tag.section(u'_', 0, 0).toLower();
    if (base.isEmpty())
        return {};
    QString best;
    for (const QString &folder :
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hyphen"_s, QStandardPaths::LocateDirectory))
        for (const QFileInfo &file :
            QDir(folder).entryInfoList({u"hyph_%1*.dic"_s.arg(base)}, QDir::Files, QDir::Name)) {
            const QString name = file.completeBaseName().mid(5);
            if (name.section(u'_', 0, 0) != base)
                continue;
            if (name.compare(tag, Qt::CaseInsensitive) == 0)
                return file.filePath();
            if (best.isEmpty())
                best = file.filePath();
        }
    return best;
}

/// Loaded once and kept for as long as the program runs; null where there is none.
HyphenDict *dictionaryFor(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<HyphenDict>> loaded;
    const QMutexLocker lock(&mutex);
    if (const auto known = loaded.constFind(language); known != loaded.cend())
        return known->get();
    const QString file = fileFor(language);
    Dictionary dictionary(file.isEmpty() ? nullptr : hnj_hyphen_load(QFile::encodeName(file).constData()));
    return loaded.insert(language, std::shared_ptr<HyphenDict>(std::move(dictionary)))->get();
}

/// After which letters of `word` it may be divided.
std::vector<qsizetype> placesIn(const QString &word, HyphenDict *dictionary)
{
    QStringEncoder encode(dictionary->utf8 ? "UTF-8" : dictionary->cset);
    const QByteArray bytes = encode.isValid() ? QByteArray(encode(word.toLower())) : QByteArray();
    if (bytes.isEmpty() || encode.hasError())
        return {};
    std::vector<char> marks(size_t(bytes.size()) + 5); // as its header asks for
    char **replacements = nullptr;
    int *positions = nullptr;
    int *cuts = nullptr;
    const bool failed = hnj_hyphen_hyphenate2(
        dictionary, bytes.constData(), int(bytes.size()), marks.data(), nullptr, &replacements, &positions, &cuts);
    const bool respells = replacements; // "Schiffahrt" divided as "Schiff-fahrt": more than a soft hyphen can say
    for (qsizetype i = 0; replacements && i < bytes.size(); ++i)
        free(replacements[i]);
    free(replacements);
    free(positions);
    free(cuts);
    if (failed || respells)
        return {};
    // One mark a letter, in UTF-8 too.
    std::vector<qsizetype> places;
    for (qsizetype letter = leastBefore - 1; letter < word.size() - leastAfter; ++letter)
        if (marks[size_t(letter)] & 1)
            places.push_back(letter + 1);
    return places;
}

} // namespace

bool canHyphenate(const QString &language)
{
    return dictionaryFor(language) != nullptr;
}

QString hyphenated(const QString &words, const QString &language, bool &added)
{
    HyphenDict *dictionary = dictionaryFor(language);
    if (!dictionary)
        return words;
    QString divided;
    divided.reserve(words.size() * 5 / 4);
    for (qsizetype from = 0; from < words.size();) {
        qsizetype end = from;
        while (end < words.size() && words[end].isLetter() && !words[end].isSurrogate())
            ++end;
        const QString word = words.sliced(from, end - from);
        qsizetype copied = 0;
        if (word.size() >= shortestWord && word.size() <= longestWord)
            for (const qsizetype place : placesIn(word, dictionary)) {
                divided += word.sliced(copied, place - copied) + QChar(QChar::SoftHyphen);
                copied = place;
                added = true;
            }
        divided += word.sliced(copied);
        if (end < words.size())
            divided += words[end++];
        from = end;
    }
    return divided;
}
