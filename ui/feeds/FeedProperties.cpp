#include "ui/feeds/FeedProperties.h"

#include "core/library/Library.h"
#include "ui/NarrowForm.h"
#include "ui/feeds/AccessFields.h"
#include "ui/feeds/StoryFields.h"
#include "ui/feeds/VisitFields.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FeedProperties::FeedProperties(const Feed &feed, QWidget *parent)
    : QDialog(parent)
    , m_feed(feed)
    , m_title(new QLineEdit(feed.shownTitle(), this))
    , m_address(new QLineEdit(QString::fromUtf8(feed.url.toEncoded()), this))
    , m_stories(new StoryFields(feed, this))
{
    setObjectName("feedProperties"_L1);
    setWindowTitle(tr("Properties of “%1”").arg(feed.shownTitle()));
    widen(*this, 72);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    const auto judge = [this, ok = buttons->button(QDialogButtonBox::Ok)] {
        ok->setEnabled(address().isValid() && (!m_access || m_access->isValid()));
    };
    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(windowTitle());
    tabs->addTab(feedPage(), tr("&Feed"));
    tabs->addTab(m_stories, tr("&Stories"));
    if (!feed.isBundled()) {
        m_visits = new VisitFields(feed, this);
        tabs->addTab(m_visits, tr("V&isits"));
        m_access = new AccessFields(feed.access, this);
        tabs->addTab(m_access, tr("A&ccess"));
        connect(m_access, &AccessFields::changed, this, judge);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    resize(minimumWidth(), sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, judge);
    m_title->setFocus();
}

QWidget *FeedProperties::feedPage()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    letWrap(*form);
    m_title->setObjectName("titleEdit"_L1);
    m_title->setPlaceholderText(m_feed.title);
    form->addRow(tr("&Name:"), m_title);
    m_address->setObjectName("feedAddressEdit"_L1);
    m_address->setReadOnly(m_feed.isBundled());
    m_address->setCursorPosition(0);
    form->addRow(tr("&Address:"), m_address);
    addFact(*form, tr("Site:"), m_feed.site.host());
    addFact(*form, tr("About:"), m_feed.description);
    addFact(*form, tr("Followed since:"), QLocale().toString(m_feed.added.toLocalTime().date(), QLocale::LongFormat));
    if (m_feed.summaryOnly)
        addFact(*form, tr("Stories:"), tr("The feed tells only the beginning, so Broadsheet reads the pages."));
    return page;
}

void FeedProperties::addFact(QFormLayout &form, const QString &label, const QString &words)
{
    if (!words.isEmpty())
        form.addRow(label, factLabel(words, this));
}

void FeedProperties::showVisits(const QList<FetchOutcome> &visits)
{
    if (m_visits && !visits.isEmpty())
        m_visits->showVisits(visits);
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

FeedKeeping FeedProperties::keeping() const
{
    return m_stories->keeping();
}

FeedWatch FeedProperties::watch() const
{
    FeedWatch watch = m_visits ? m_visits->watch() : m_feed.watch;
    watch.notifying = m_stories->notifying();
    return watch;
}
