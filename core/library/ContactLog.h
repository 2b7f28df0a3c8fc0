#pragma once

#include "core/base/Result.h"
#include "core/library/Places.h"
#include "core/model/Contact.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

struct Request;

/// Keeps who was asked for the pages and pictures of stories, some at a time.
class ContactLog final : public QObject {
    Q_OBJECT

public:
    explicit ContactLog(const Places &places);
    /// What is not kept yet is kept.
    ~ContactLog() override;

    /// Who was asked for these, the last moment included.
    QFuture<Result<QList<Contact>>> contacts(const QList<QUrl> &subjects);

private:
    void note(const Request &request, const QUrl &address);
    QFuture<Result<void>> keep();

    Places m_places;
    QList<Contact> m_fresh;
    QTimer m_later;
};
