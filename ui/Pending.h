#pragma once

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
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
            .onCanceled(asker, [pending = QPointer(this)] { // also called while the asker goes, which may be after this
                if (pending)
                    pending->end();
            });
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

    bool isWaiting() const { return m_awaited != nullptr; }

    /// `then` takes the answer in the thread of `asker`. A question that is cancelled is never answered.
    template <typename T, typename Then>
    void ask(QObject *asker, QFuture<T> question, Then then)
    {
        drop();
        m_cancel = [question]() mutable { question.cancel(); };
        m_awaited = std::make_shared<Awaited>();
        m_pending->begin();
        const std::weak_ptr<Awaited> awaited = m_awaited;
        question
            .then(asker,
                [this, awaited, then = std::move(then)](const T &answer) {
                    if (awaited.expired())
                        return;
                    m_awaited.reset();
                    then(answer);
                    end();
                })
            .onCanceled(asker, [this, awaited] { // also called while the asker goes, when this is gone already
                if (!awaited.expired())
                    drop();
            });
    }

    /// Nobody wants the answer any more.
    void drop()
    {
        if (!m_awaited)
            return;
        m_awaited.reset();
        m_cancel();
        end();
    }

private:
    struct Awaited { }; ///< lives as long as its question is the newest, is unanswered, and there is somebody who asked

    /// A question may outlive the window it was asked in by a moment.
    void end()
    {
        if (m_pending)
            m_pending->end();
    }

    QPointer<Pending> m_pending;
    std::function<void()> m_cancel;
    std::shared_ptr<Awaited> m_awaited;
};
