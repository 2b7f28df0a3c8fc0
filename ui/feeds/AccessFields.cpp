#include "ui/feeds/AccessFields.h"

#include "core/library/Library.h"
#include "ui/NarrowForm.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Stands for a secret that is known and not shown.
const QString hidden = u"•••"_s;

QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines = edit.toPlainText().split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines;
}

} // namespace

AccessFields::AccessFields(const FeedAccess &access, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_user(new QLineEdit(access.user, this))
    , m_password(new QLineEdit(this))
    , m_headers(new QPlainTextEdit(this))
    , m_proxy(new QLineEdit(QString::fromUtf8(access.proxy.toEncoded()), this))
    , m_http2(new QCheckBox(tr("Speak HTTP/&2"), this))
{
    m_user->setObjectName("userEdit"_L1);
    m_password->setObjectName("passwordEdit"_L1);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(access.user.isEmpty() ? QString() : hidden);
    m_headers->setObjectName("headersEdit"_L1);
    m_headers->setPlaceholderText(tr("Name: value, one a line"));
    m_headers->setTabChangesFocus(true);
    m_headers->setFixedHeight(fontMetrics().lineSpacing() * 4);
    QStringList lines;
    for (const QString &name : access.headers)
        lines += name + ": "_L1 + hidden;
    m_headers->setPlainText(lines.join(u'\n'));
    m_proxy->setObjectName("proxyEdit"_L1);
    m_proxy->setPlaceholderText(tr("The one of all feeds"));
    m_http2->setObjectName("http2CheckBox"_L1);
    m_http2->setChecked(access.http2);
    auto *form = new QFormLayout(this);
    letWrap(*form);
    form->addRow(tr("&User name:"), m_user);
    form->addRow(tr("Pass&word:"), m_password);
    form->addRow(tr("&Headers:"), m_headers);
    form->addRow(tr("P&roxy:"), m_proxy);
    form->addRow(m_http2);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &AccessFields::changed);
    connect(m_proxy, &QLineEdit::textChanged, this, &AccessFields::changed);
}

FeedAccess AccessFields::access() const
{
    FeedAccess access = m_access;
    access.http2 = m_http2->isChecked();
    access.proxy = Library::proxyIn(m_proxy->text());
    return access;
}

QString AccessFields::user() const
{
    return m_user->text().trimmed();
}

std::optional<QString> AccessFields::password() const
{
    return m_password->text().isEmpty() ? std::nullopt : std::optional(m_password->text());
}

QList<FeedHeader> AccessFields::headers() const
{
    QList<FeedHeader> headers;
    for (const QString &line : linesOf(*m_headers)) {
        std::optional<FeedHeader> header = headerIn(line);
        if (!header)
            continue;
        if (header->value == hidden)
            header->value.clear();
        headers += *header;
    }
    return headers;
}

bool AccessFields::isValid() const
{
    const bool isProxy = m_proxy->text().trimmed().isEmpty() || !Library::proxyIn(m_proxy->text()).isEmpty();
    return isProxy && std::ranges::all_of(linesOf(*m_headers), [this](const QString &line) {
        const std::optional<FeedHeader> header = headerIn(line);
        const bool isKnown = header && m_access.headers.contains(header->name);
        return header && (isKnown || (!header->value.isEmpty() && header->value != hidden));
    });
}
