#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>
#include <QPointer>

#include <functional>

class QLineEdit;
class QListWidget;

/// Something one can go to or do.
struct PaletteItem {
    QString text;
    QString hint; ///< what kind of place it is, or the keys of a command
    QIcon icon;
    std::function<void()> run;
};

/// A field over the window that finds every place and every command by a few letters; Return goes there or does it.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// Makes choices out of what was typed.
    using Otherwise = std::function<QList<PaletteItem>(const QString &typed)>;

    /// Opens with these to choose from; what `otherwise` makes stands last.
    void begin(const QList<PaletteItem> &items, const Otherwise &otherwise);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow();
    void choose();
    void end();
    void place();
    bool handleKey(int key);

    QLineEdit *m_field;
    QListWidget *m_list;
    QList<PaletteItem> m_items;
    Otherwise m_otherwise;
    QList<PaletteItem> m_shown;
    QPointer<QWidget> m_cameFrom; ///< had the focus before
};
