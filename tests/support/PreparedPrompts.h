#pragma once

#include "ui/Prompts.h"

#include <QList>
#include <QPromise>
#include <QStringList>

/// Answers questions as the test prepared it, and keeps what was asked. What was not prepared is answered by turning
/// away.
class PreparedPrompts final : public Prompts {
public:
    bool agrees = false;
    QString file;
    QString text;
    int choice = -1;
    QStringList asked; ///< the titles, in order

    QFuture<bool> confirm(QWidget *, const Question &question) override
    {
        return answer(question.title, agrees, agrees);
    }
    QFuture<QString> chooseFile(QWidget *, FileChoice, const QString &title, const QString &, const QString &) override
    {
        return answer(title, file, !file.isEmpty());
    }
    QFuture<QString> askText(QWidget *, const Question &question, const QString &) override
    {
        return answer(question.title, text, !text.isEmpty());
    }
    QFuture<int> choose(QWidget *, const Question &question, const QStringList &, int) override
    {
        return answer(question.title, choice, choice >= 0);
    }

private:
    template <typename T>
    QFuture<T> answer(const QString &title, const T &value, bool isPrepared)
    {
        asked += title;
        QPromise<T> promise;
        promise.start();
        if (isPrepared)
            promise.addResult(value);
        else
            promise.future().cancel();
        promise.finish();
        return promise.future();
    }
};
