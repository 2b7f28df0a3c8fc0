#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

/// An attribute as the page writes it.
struct WrittenAttribute {
    QByteArrayView name;
    QByteArrayView value; ///< empty where there is none, never null
    const char *end = nullptr; ///< behind the value and its quote

    /// Whether Gumbo would read just what is written, whatever the element: it stands for some characters itself, and
    /// names with a colon lose their first part in drawings.
    bool isPlain() const;
};

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
///
/// Nor do the attributes of most elements decide anything: one stand-in is the name of an attribute that stands for all
/// of them that are plain.
class StandIns final {
public:
    StandIns() = default;
    /// `page` is valid UTF-8, and outlives this.
    explicit StandIns(const QByteArray &page);

    /// Appends a text of the page, or the value of an attribute, with stand-ins for the pieces that are worth it.
    void write(QByteArrayView text, QByteArray &to);

    /// Appends attributes of an element that follow each other and are plain, or a stand-in for them.
    void write(std::span<const WrittenAttribute> attributes, QByteArray &to);

    /// What Gumbo read, with the pieces in their places.
    QString read(const char *text) const;

    /// The attributes that an attribute of this name stands for, or none.
    std::span<const WrittenAttribute> attributesOf(const char *name) const;

private:
    struct Piece {
        QByteArrayView written;
        size_t firstAttribute = 0;
        size_t attributes = 0;
    };
    bool isWorthIt(QByteArrayView written) const;
    const Piece &pieceOf(const char *standIn) const;

    qsizetype m_most = 0; ///< how many there may be
    std::vector<Piece> m_pieces;
    std::vector<WrittenAttribute> m_attributes;
};
