#include "ui/KeyMap.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct KeyRow {
    const char *action; ///< objectName without "Action"
    const char *keys;
};

struct KeyProfileTitle {
    Q_DECLARE_TR_FUNCTIONS(KeyProfile)
};

/// From its page of keyboard shortcuts, version 6 and 7.
const KeyRow netNewsWire[] = {
    {"addFeed", "Ctrl+N Insert"},
    {"undo", "Ctrl+Z"},
    {"markAllRead", "K Ctrl+Shift+A"},
    {"markOlderRead", "O Ctrl+Alt+O"},
    {"markUnreadAndGoOn", "M Ctrl+U"},
    {"nextFeed", "Z Alt+Down"},
    {"openInBackground", "Ctrl+Shift+Return"},
    {"openInBrowser", "B V Ctrl+Return"},
    {"openStory", "Return Enter"},
    {"previousFeed", "A Alt+Up"},
    {"previousStory", "Ctrl+Up"},
    {"refresh", "F5 Ctrl+R"},
    {"toggleRead", "R U Ctrl+Alt+M"},
};

/// From the manual of Newsboat, with what every Vim has: half pages, u for undo, Ctrl+R to do it again.
const KeyRow vim[] = {
    {"back", "H Backspace Alt+Left"},
    {"hideRead", "Shift+L Ctrl+H"},
    {"markUnreadAndGoOn", "Shift+U Ctrl+Alt+U"},
    {"openInBrowser", "O V Ctrl+Return"},
    {"openStory", "Return Enter"},
    {"quit", "Q Ctrl+Q"},
    {"readBack", "Shift+Space Ctrl+U"},
    {"readOn", "Space Ctrl+D"},
    {"redo", "Ctrl+R Ctrl+Shift+Z"},
    {"refresh", "R F5"},
    {"toggleRead", "Shift+N M Ctrl+Alt+M"},
    {"toggleStar", "S Ctrl+Alt+S"},
    {"undo", "U Z Ctrl+Z"},
};

/// From Akregator's menus; but not its Ctrl+R, which marks everything read where every other program loads anew.
const KeyRow akregator[] = {
    {"exportOpml", "Ctrl+Shift+E"},
    {"feedProperties", "F2 Alt+Return"},
    {"filterList", "F Ctrl+Shift+L"},
    {"importOpml", "Ctrl+Shift+I"},
    {"nextFeed", "N Alt++ Alt+Down"},
    {"nextUnread", "+ Ctrl+Shift+Down"},
    {"previousFeed", "P Alt+- Alt+Up"},
    {"previousUnread", "- Ctrl+Shift+Up"},
    {"refreshAll", "Shift+R Ctrl+L Ctrl+F5"},
    {"renameFeed", "Shift+F2"},
    {"search", "S / Ctrl+Shift+F"},
    {"toggleRead", "M Ctrl+E"},
    {"toggleStar", "Shift+S Ctrl+I"},
    {"unsubscribe", "Alt+Del"},
};

template <size_t count>
std::optional<QList<QKeySequence>> find(const KeyRow (&rows)[count], const QString &action)
{
    const auto row =
        std::ranges::find_if(rows, [&](const KeyRow &each) { return action == QLatin1StringView(each.action); });
    if (row == std::end(rows))
        return std::nullopt;
    return keysFromText(QString::fromLatin1(row->keys));
}

} // namespace

std::optional<QList<QKeySequence>> profileKeys(KeyProfile profile, const QString &action)
{
    switch (profile) {
    case KeyProfile::Reader:
        return std::nullopt;
    case KeyProfile::NetNewsWire:
        return find(netNewsWire, action);
    case KeyProfile::Vim:
        return find(vim, action);
    case KeyProfile::Akregator:
        return find(akregator, action);
    }
    Q_UNREACHABLE_RETURN({});
}

QList<QKeySequence> keysFromText(const QString &text)
{
    QList<QKeySequence> keys;
    for (const QString &key : text.split(u' ', Qt::SkipEmptyParts))
        keys += QKeySequence(key, QKeySequence::PortableText);
    return keys;
}

QString textOfKeys(const QList<QKeySequence> &keys)
{
    QStringList text;
    for (const QKeySequence &sequence : keys)
        text += sequence.toString(QKeySequence::PortableText).remove(u' ');
    return text.join(u' ');
}

bool isLetterKey(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    return (first.keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier && first.key() < Qt::Key_Escape;
}

QString titleOf(KeyProfile profile)
{
    switch (profile) {
    case KeyProfile::Reader:
        return KeyProfileTitle::tr("Broadsheet");
    case KeyProfile::NetNewsWire:
        return KeyProfileTitle::tr("NetNewsWire");
    case KeyProfile::Vim:
        return KeyProfileTitle::tr("Newsboat and Vim");
    case KeyProfile::Akregator:
        return KeyProfileTitle::tr("Akregator (KDE)");
    }
    Q_UNREACHABLE_RETURN({});
}
