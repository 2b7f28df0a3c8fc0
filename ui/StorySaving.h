#pragma once

#include "core/library/Library.h"
#include "ui/Pending.h"

#include <QObject>

class Prompts;
class QWidget;
struct StoryStyle;

/// Saves stories into files that need neither Broadsheet nor a network: the one that is open, or all of a list.
class StorySaving final : public QObject {
    Q_OBJECT

public:
    /// All outlive it; `style` says how the story looks at the moment.
    StorySaving(
        Library &library, Prompts &prompts, Pending &pending, std::function<StoryStyle()> style, QWidget *window);

    void saveStory(const Entry &entry);
    /// `title` is what the list is called.
    void saveList(const EntryQuery &query, const QString &title);

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const Error &error);

private:
    using Stories = QFuture<Result<QList<KeptStory>>>;
    void ask(const QString &question, const QString &title, const std::function<Stories()> &gather);
    void write(const QString &path, const QString &title, const QList<KeptStory> &stories);

    Library &m_library;
    Prompts &m_prompts;
    Pending &m_pending;
    std::function<StoryStyle()> m_style;
    QWidget *m_window;
};
