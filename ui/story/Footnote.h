#pragma once

#include <QFrame>

struct StoryStyle;

/// A note beside its mark: a small window that the next click or Esc shuts.
class Footnote final : public QFrame {
    Q_OBJECT

public:
    /// Shows `words` at the pointer; deletes itself.
    static void show(const QString &words, const StoryStyle &style, QWidget *parent);

private:
    Footnote(const QString &words, const StoryStyle &style, QWidget *parent);
};
