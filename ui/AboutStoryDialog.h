#pragma once

#include "core/library/Library.h"
#include "ui/Pending.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

/// Says where a story came from: what its page would have done and was not let to, and every address that was ever
/// asked for it.
class AboutStoryDialog final : public QDialog {
    Q_OBJECT

public:
    /// Library and `pending` outlive it.
    AboutStoryDialog(Library &library, const Entry &entry, Pending &pending, QWidget *parent = nullptr);

private:
    void load();
    void show(const Story &story);
    void showContacts(const QList<Contact> &contacts);
    void addPart(const QString &heading, const QStringList &lines);
    void copy() const;

    Library &m_library;
    Entry m_entry;
    LatestQuestion m_question;
    QLabel *m_summary;
    QTreeWidget *m_parts;
};
