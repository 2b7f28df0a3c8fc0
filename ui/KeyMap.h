#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// Whose keys a person's hands already know.
enum class KeyProfile { Reader, NetNewsWire, Vim, Akregator };

inline constexpr int keyProfiles = 4;

/// Which keys the commands answer to.
struct KeyMap {
    KeyProfile profile = KeyProfile::Reader;
    /// What the person chose instead of the profile's keys, by the name of the action; an empty list for no key.
    QMap<QString, QList<QKeySequence>> own;
    /// Keys without a modifier act; off for those whose speech input types letters (WCAG 2.1.4).
    bool letterKeys = true;

    bool operator==(const KeyMap &) const = default;
};

/// The keys of that action in a profile, where they differ from Reader's. Each letter has a key with a modifier beside
/// it, and no key means two things.
std::optional<QList<QKeySequence>> profileKeys(KeyProfile profile, const QString &action);

/// Keys as the tables write them: separated by spaces, "G,U" is one after the other.
QList<QKeySequence> keysFromText(const QString &text);
/// The same for settings and back.
QString textOfKeys(const QList<QKeySequence> &keys);

/// Whether the key would be text in a text field.
bool isLetterKey(const QKeySequence &keys);

/// What a person calls the profile.
QString titleOf(KeyProfile profile);
