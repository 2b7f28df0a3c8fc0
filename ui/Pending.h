#pragma once

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

/// How many answers the window still waits for.
class Pending final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool isEmpty() const { return m_count == 0; }
    void begin() { ++m_count; }
    void end()
    {
        if (--m_count == 0)
            Q_EMIT settled();
    }

    /// Waits for something that is done whatever else is asked meanwhile; `then` takes the answer in the thread of
    /// `asker`. A question that is cancelled is never answered.
    template <typename T, typename Then>
    void await(QObject *asker, QFuture<T> question, Then then)
    {
        begin();
        question
            .then(asker,
                [this, then = std::move(then)](const T &answer) {
                    then(answer);
                    end();
                })
            .onCanceled(asker, [this] { end(); });
    }

Q_SIGNALS:
    void settled();

private:
    int m_count = 0;
};

/// The one question of a pane that still matters: asking again cancels the question before, and its answer is dropped
/// even when it was already on its way. A member of the object that asks.
class LatestQuestion {
public:
    explicit LatestQuestion(Pending &pending)
        : m_pending(&pending)
    {
    }
    ~LatestQuestion() { drop(); }
    Q_DISABLE_COPY_MOVE(LatestQuestion)

    bool isWaiting() const { return m_isWaiting; }

    /// `then` takes the answer in the thread of `asker`. A question that is cancelled is never answered.
    template <typename T, typename Then>
    void ask(QObject *asker, QFuture<T> question, Then then)
    {
        drop();
        m_cancel = [question]() mutable { question.cancel(); };
        m_isWaiting = true;
        m_pending->begin();
        const int number = m_number;
        question
            .then(asker,
                [this, number, then = std::move(then)](const T &answer) {
                    if (!isNewest(number))
                        return;
                    m_isWaiting = false;
                    then(answer);
                    end();
                })
            .onCanceled(asker, [this, number] {
                if (isNewest(number))
                    drop();
            });
    }

    /// Nobody wants the answer any more.
    void drop()
    {
        ++m_number;
        if (!std::exchange(m_isWaiting, false))
            return;
        m_cancel();
        end();
    }

private:
    bool isNewest(int number) const { return m_isWaiting && number == m_number; }

    /// A question may outlive the window it was asked in by a moment.
    void end()
    {
        if (m_pending)
            m_pending->end();
    }

    QPointer<Pending> m_pending;
    std::function<void()> m_cancel;
    int m_number = 0;
    bool m_isWaiting = false;
};
