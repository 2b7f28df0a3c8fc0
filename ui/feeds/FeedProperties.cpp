#include "ui/feeds/FeedProperties.h"

#include "core/library/Library.h"
#include "ui/Messages.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

FeedProperties::FeedProperties(const Feed &feed, QWidget *parent)
    : QDialog(parent)
    , m_feed(feed)
    , m_title(new QLineEdit(feed.shownTitle(), this))
    , m_address(new QLineEdit(QString::fromUtf8(feed.url.toEncoded()), this))
{
    setObjectName("feedProperties"_L1);
    setWindowTitle(tr("Properties of “%1”").arg(feed.shownTitle()));
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    m_title->setObjectName("titleEdit"_L1);
    m_title->setPlaceholderText(feed.title);
    m_address->setObjectName("feedAddressEdit"_L1);
    m_address->setReadOnly(feed.isBundled());
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_title);
    form->addRow(tr("&Address:"), m_address);
    addFact(tr("Site:"), feed.site.host());
    addFact(tr("About:"), feed.description);
    addFact(tr("Followed since:"), QLocale().toString(feed.added.toLocalTime().date(), QLocale::LongFormat));
    addFact(tr("Last visit:"), lastFetchSentence(feed));
    if (!feed.isBundled())
        addFact(tr("Next visit:"), nextFetchSentence(feed));
    if (feed.summaryOnly)
        addFact(tr("Stories:"), tr("The feed tells only the beginning, so Broadsheet reads the pages."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this,
        [this, ok = buttons->button(QDialogButtonBox::Ok)] { ok->setEnabled(address().isValid()); });
}

void FeedProperties::addFact(const QString &label, const QString &words)
{
    if (words.isEmpty())
        return;
    auto *fact = new QLabel(words, this);
    fact->setTextFormat(Qt::PlainText);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    static_cast<QFormLayout *>(layout())->addRow(label, fact);
}

QString FeedProperties::title() const
{
    const QString title = m_title->text().trimmed();
    return title == m_feed.title ? QString() : title;
}

QUrl FeedProperties::address() const
{
    return m_feed.isBundled() ? m_feed.url : Library::addressIn(m_address->text());
}
