#pragma once

#include <QSplitter>

/// The three panes side by side: the feed list and the story list keep their widths, the article has the rest. The
/// arrows left and right go from pane to pane.
class Panes final : public QSplitter {
    Q_OBJECT

public:
    /// What takes the focus in each pane may lie inside it.
    struct Pane {
        QWidget *pane = nullptr;
        QWidget *focus = nullptr;
    };

    Panes(const Pane &feeds, const Pane &entries, const Pane &story, QWidget *parent = nullptr);

    /// Widths as they were saved; nothing for those that suit the window's width.
    void restore(const QByteArray &state);
    /// Widths to be saved; nothing while the person left them alone.
    QByteArray arrangement() const;
    /// Puts the focus on the neighbour, if there is one that is shown; -1 is to the left.
    void focusNeighbour(int direction);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareOut();
    int focusedPane() const;

    QList<Pane> m_panes;
    bool m_isArranged = false; ///< the person moved a handle, now or once
};
