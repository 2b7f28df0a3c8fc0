#include "ui/feeds/ImportModel.h"

using namespace Qt::StringLiterals;

ImportModel::ImportModel(const ImportPreview &preview, QObject *parent)
    : QAbstractTableModel(parent)
    , m_preview(preview)
    , m_isChosen(preview.list.feeds.size())
{
    for (qsizetype row = 0; row < m_isChosen.size(); ++row)
        m_isChosen.setBit(row, !preview.isFollowed(preview.list.feeds[row]));
    m_new = chosenFeeds();
}

void ImportModel::chooseAll(bool isChosen)
{
    for (qsizetype row = 0; row < m_isChosen.size(); ++row)
        m_isChosen.setBit(row, isChosen && !m_preview.isFollowed(m_preview.list.feeds[row]));
    if (m_isChosen.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

OpmlList ImportModel::chosen() const
{
    OpmlList list{.title = m_preview.list.title, .feeds = {}, .problems = m_preview.list.problems};
    for (qsizetype row = 0; row < m_isChosen.size(); ++row)
        if (m_isChosen.testBit(row))
            list.feeds += m_preview.list.feeds[row];
    return list;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.list.feeds.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::text(const OpmlFeed &feed, int column) const
{
    switch (column) {
    case Name:
        return feed.title.isEmpty() ? feed.url.host() : feed.title;
    case Folder:
        return m_preview.isFollowed(feed) ? tr("Followed already") : feed.folders.join(u" › "_s);
    case Address:
        return feed.url.toDisplayString(QUrl::RemoveUserInfo);
    default:
        return {};
    }
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_preview.list.feeds[index.row()], index.column());
    if (role == Qt::CheckStateRole && index.column() == Name)
        return m_isChosen.testBit(index.row()) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_isChosen.setBit(index.row(), value.value<Qt::CheckState>() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (m_preview.isFollowed(m_preview.list.feeds[index.row()]))
        return Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Feed");
    case Folder:
        return tr("Folder");
    case Address:
        return tr("Address");
    default:
        return {};
    }
}
