#pragma once

#include <span>

/// Signs of a language and what each of them weighs. "¦" stands between two; "^" begins one that begins a line, where
/// "…" stands for anything and what follows the last one closes the line, or with "!" does not; "«" begins a whole
/// word. What a language shares with many others weighs little.
struct SignsOfLanguage {
    const char16_t *language; ///< as languageOf names it
    int weight;
    const char16_t *signs;
};

/// The signs of all languages that are guessed, some rows a language.
std::span<const SignsOfLanguage> signsOfLanguages();
