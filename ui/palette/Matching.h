#pragma once

#include <QString>

#include <optional>

/// How well `text` answers to what was typed, more being better; nothing when it does not. Every typed word must be
/// found, in any order: at the beginning of a word, inside one, or as first letters of several ("mar" and "all read"
/// and "mal" all find "Mark All Read"). Case and accents do not matter.
std::optional<int> matchScore(const QString &typed, const QString &text);

/// Whether every typed word stands somewhere in `text`, as it is written: for texts of many words, in which first
/// letters would spell nearly anything. Case and accents do not matter.
bool holdsWords(const QString &typed, const QString &text);
