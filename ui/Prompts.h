#pragma once

#include <QFuture>
#include <QString>

class QWidget;

/// A question that only the person can answer, kept short; `acceptLabel` names the deed ("Unsubscribe"), never "OK".
struct Question {
    QString title;
    QString text; ///< shown as plain text
    QString acceptLabel;

    bool operator==(const Question &) const = default;
};

/// Which files a file dialog offers.
enum class FileChoice { Open, Save };

/// How the program asks the person. Each answer is a future that is cancelled when the person turns away, so that what
/// was to follow simply does not happen. A test hands in its answers instead.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// Finishes with true when the person agrees.
    virtual QFuture<bool> confirm(QWidget *parent, const Question &question) = 0;
    /// `filter` as QFileDialog has it; `suggestion` is a file name or a folder. Finishes with a path that is not empty.
    virtual QFuture<QString> chooseFile(
        QWidget *parent, FileChoice choice, const QString &title, const QString &suggestion, const QString &filter) = 0;
    /// Finishes with a text that is not empty.
    virtual QFuture<QString> askText(QWidget *parent, const Question &question, const QString &text) = 0;
    /// Finishes with the place of one of `choices`.
    virtual QFuture<int> choose(QWidget *parent, const Question &question, const QStringList &choices, int current) = 0;
};
