#pragma once

#include <QSplitter>

/// The three panes side by side: the feed list and the story list keep their widths, the article has the rest. The
/// arrows left and right go from pane to pane. A window too narrow for three shows two of them, and a narrower one a
/// single pane: the one with the focus, and its neighbour to the right where there is room.
class Panes final : public QSplitter {
    Q_OBJECT

public:
    /// What takes the focus in each pane may lie inside it.
    struct Pane {
        QWidget *pane = nullptr;
        QWidget *focus = nullptr;
    };

    Panes(const Pane &feeds, const Pane &entries, const Pane &story, QWidget *parent = nullptr);
    ~Panes() override;

    /// Widths as they were saved; nothing for those that suit the window's width.
    void restore(const QByteArray &state);
    /// Widths to be saved; nothing while the person left them alone.
    QByteArray arrangement() const;
    /// Whether the feed list stands beside the others; in a narrow window it comes all the same when one goes there.
    void setFeedsHidden(bool isHidden);
    bool areFeedsHidden() const { return m_areFeedsHidden; }
    /// Shows or hides the feed list; where there is no room for all, goes to it or away from it.
    void toggleFeeds();
    /// One pane alone, the article first, however wide the window is.
    void setReading(bool isReading);
    /// How many panes the window has room for.
    int room() const { return m_room; }
    /// The place of the pane that was used last, from 0.
    int current() const { return m_current; }

    /// Puts the focus on the neighbour, if there is one; -1 is to the left.
    void focusNeighbour(int direction);
    /// The same, going round.
    void focusNext(int direction);
    /// Goes to a pane that cannot be seen now.
    void revealStory();
    void revealEntries();

    /// One pane: the others make room for it.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another number of panes, or another one of them, is shown.
    void shownChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRoom();
    void fit();
    void goTo(int place);
    bool canGoTo(int place) const;
    bool isWanted(int place) const;
    void shareOut();
    void noticeFocus(const QWidget *now);

    QList<Pane> m_panes;
    QByteArray m_wide; ///< widths of all three, kept while they are not shown
    int m_room = 3;
    int m_current = 1;
    bool m_areFeedsHidden = false;
    bool m_isReading = false;
    bool m_isArranged = false; ///< the person moved a handle, now or once
};
