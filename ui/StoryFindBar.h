#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class StoryView;

/// The field under the article pane that finds words in the story.
class StoryFindBar final : public QWidget {
    Q_OBJECT

public:
    /// The view outlives the bar.
    explicit StoryFindBar(StoryView &view, QWidget *parent = nullptr);

    void begin();
    /// Hides the bar and its marks; false when it was not shown.
    bool end();
    /// The next or the previous place of what is marked; opens the bar when nothing is.
    void findNext();
    void findPrevious();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void showCount();

    StoryView &m_view;
    QLineEdit *m_field;
    QLabel *m_count;
};
