#pragma once

#include <QFrame>

class QScrollArea;
struct Settings;

/// How the text of stories is set, beside the story that shows it: every turn of a knob is seen at once.
class TypographyPanel final : public QFrame {
    Q_OBJECT

public:
    /// Stands at the top of `window`, on the side where the article is. The settings outlive it.
    TypographyPanel(Settings &settings, QWidget *window);

    void toggle();
    /// Hides the panel; false when it was not shown.
    bool end();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void place();

    Settings &m_settings;
    QScrollArea *m_scroll;
    QWidget *m_sheet = nullptr;
};
