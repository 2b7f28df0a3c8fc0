#pragma once

#include "core/model/Feed.h"
#include "core/model/FeedHeader.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

/// How a feed is reached: what its site wants to see, the way there.
class AccessFields final : public QWidget {
    Q_OBJECT

public:
    explicit AccessFields(const FeedAccess &access, QWidget *parent = nullptr);

    /// Proxy and protocol as wanted, the rest as it was.
    FeedAccess access() const;
    QString user() const;
    /// A new password; nothing where the known one stays.
    std::optional<QString> password() const;
    /// The wanted headers; a known one whose value was not touched comes without it.
    QList<FeedHeader> headers() const;
    /// Whether all fields hold what they are for.
    bool isValid() const;

Q_SIGNALS:
    void changed();

private:
    FeedAccess m_access;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPlainTextEdit *m_headers;
    QLineEdit *m_proxy;
    QCheckBox *m_http2;
};
