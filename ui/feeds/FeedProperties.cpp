#include "ui/feeds/FeedProperties.h"

#include "core/library/Library.h"
#include "ui/Messages.h"
#include "ui/feeds/AccessFields.h"
#include "ui/feeds/KeepingFields.h"

#include <QComboBox>
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
    , m_loading(new QComboBox(this))
    , m_days(new QComboBox(this))
    , m_counts(new QComboBox(this))
{
    setObjectName("feedProperties"_L1);
    setWindowTitle(tr("Properties of “%1”").arg(feed.shownTitle()));
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    m_title->setObjectName("titleEdit"_L1);
    m_title->setPlaceholderText(feed.title);
    m_address->setObjectName("feedAddressEdit"_L1);
    m_address->setReadOnly(feed.isBundled());
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->addRow(tr("&Name:"), m_title);
    form->addRow(tr("&Address:"), m_address);
    addKeeping(*form);
    addFacts(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(windowTitle());
    tabs->addTab(page, tr("&Feed"));
    const auto judge = [this, ok = buttons->button(QDialogButtonBox::Ok)] {
        ok->setEnabled(address().isValid() && (!m_access || m_access->isValid()));
    };
    if (!feed.isBundled()) {
        m_access = new AccessFields(feed.access, this);
        tabs->addTab(m_access, tr("A&ccess"));
        connect(m_access, &AccessFields::changed, this, judge);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, judge);
    m_title->setFocus();
}

void FeedProperties::addFacts(QFormLayout &form)
{
    addFact(form, tr("Site:"), m_feed.site.host());
    addFact(form, tr("About:"), m_feed.description);
    addFact(form, tr("Followed since:"), QLocale().toString(m_feed.added.toLocalTime().date(), QLocale::LongFormat));
    addFact(form, tr("Last visit:"), lastFetchSentence(m_feed));
    if (!m_feed.isBundled())
        addFact(form, tr("Next visit:"), nextFetchSentence(m_feed));
    if (m_feed.summaryOnly)
        addFact(form, tr("Stories:"), tr("The feed tells only the beginning, so Broadsheet reads the pages."));
}

void FeedProperties::addKeeping(QFormLayout &form)
{
    m_loading->setObjectName("loadingComboBox"_L1);
    m_loading->addItems(
        {tr("Ahead, to be read offline"), tr("When a story is opened"), tr("Only when I ask for them")});
    m_loading->setCurrentIndex(int(m_feed.keeping.loading));
    m_days->setObjectName("keepDaysComboBox"_L1);
    m_days->addItems(QStringList{tr("Like those of all feeds")} + KeepingFields::dayWords());
    m_counts->setObjectName("keepCountComboBox"_L1);
    m_counts->addItems(KeepingFields::countWords());
    if (const std::optional<KeepRule> &rule = m_feed.keeping.rule) {
        m_days->setCurrentIndex(1 + KeepingFields::placeOf(rule->days, KeepingFields::days));
        m_counts->setCurrentIndex(KeepingFields::placeOf(rule->count, KeepingFields::counts));
    }
    const auto offerCounts = [this] { m_counts->setEnabled(m_days->currentIndex() > 0); };
    connect(m_days, &QComboBox::currentIndexChanged, m_counts, offerCounts);
    offerCounts();
    if (!m_feed.isBundled())
        form.addRow(tr("&Pages and pictures:"), m_loading);
    else
        m_loading->hide();
    form.addRow(tr("&Keep read stories:"), m_days);
    form.addRow(tr("&But only:"), m_counts);
}

FeedKeeping FeedProperties::keeping() const
{
    FeedKeeping keeping{.loading = Loading(m_loading->currentIndex()), .rule = {}};
    if (m_days->currentIndex() > 0)
        keeping.rule = KeepRule{.days = KeepingFields::days.at(size_t(m_days->currentIndex() - 1)),
            .count = KeepingFields::counts.at(size_t(m_counts->currentIndex()))};
    return keeping;
}

void FeedProperties::addFact(QFormLayout &form, const QString &label, const QString &words)
{
    if (words.isEmpty())
        return;
    auto *fact = new QLabel(words, this);
    fact->setTextFormat(Qt::PlainText);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form.addRow(label, fact);
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
