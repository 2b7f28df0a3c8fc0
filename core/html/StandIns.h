#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// Single characters that stand for pieces of a page while Gumbo reads it, and the pieces.
///
/// Gumbo takes a hundred instructions for a letter, and most letters of a page are in texts, addresses and class names
/// whose wording decides nothing about the tree. So HtmlGuard writes one character of a private plane for each long
/// piece of them, and HtmlTreeBuilder puts the piece back when it copies what Gumbo made. The tree is the same, because
/// a piece
/// * begins with something visible, as its stand-in does: the tree depends on where text other than blanks begins;
/// * holds nothing that markup is made of, nothing that Gumbo reads as something else (line ends, controls,
///   noncharacters), and nothing that a reference ("&amp;") may end with;
/// * and a page that uses such characters itself has no stand-ins.
class StandIns final {
public:
    StandIns() = default;
    /// `page` is valid UTF-8, and outlives this.
    explicit StandIns(const QByteArray &page);

    /// Appends a text of the page, or the value of an attribute, with stand-ins for the pieces that are worth it.
    void write(QByteArrayView text, QByteArray &to);

    /// What Gumbo read, with the pieces in their places.
    QString read(const char *text) const;

private:
    qsizetype m_most = 0; ///< how many there may be
    std::vector<QByteArrayView> m_pieces;
};
