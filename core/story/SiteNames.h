#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

/// The names of the site that a page belongs to: what it calls itself, its publisher, its address.
class SiteNames final {
public:
    SiteNames() = default;
    /// `names` may hold empty ones.
    SiteNames(const QStringList &names, const QUrl &page);

    /// Whether the text says no more than which site this is; case, blanks, marks and "The" do not count.
    bool contains(const QString &text) const;

    /// Whether the title has the site's name before its first dash or bar.
    bool begins(const QString &title) const;

    /// Whether a link with this href leads to the site's front page.
    bool isFrontPage(QStringView href) const;

    /// A page's title without the site's name, and without the sections behind a bar.
    QString removedFrom(const QString &title) const;

private:
    QStringList m_names;
    QUrl m_page;
};

/// The parts of a title between its dashes, bars and colons, each without blanks around it.
QStringList titleParts(const QString &title);

/// Whether the title begins with `part` and a dash, bar or colon behind it.
bool beginsWithPart(const QString &title, const QString &part);
