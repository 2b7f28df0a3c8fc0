#pragma once

#include "core/base/Error.h"
#include "core/model/FeedCandidate.h"
#include "core/model/Folder.h"
#include "ui/Pending.h"

#include <QDialog>

class Library;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

/// Takes an address of a feed or a site, shows what is offered there with the last headlines, and follows what is
/// chosen. Trouble is said in the dialog, so that the address can be mended on the spot.
class AddFeedDialog final : public QDialog {
    Q_OBJECT

public:
    /// The library outlives the dialog.
    AddFeedDialog(Library &library, Pending &pending, const QList<Folder> &folders, QWidget *parent = nullptr);

    /// Starts with this address looked up.
    void look(const QUrl &address);

Q_SIGNALS:
    void subscribed(FeedId feed);
    /// What was pasted is no address but a whole list of subscriptions (OPML); the dialog has closed.
    void listPasted(const QByteArray &opml);

private:
    void goOn();
    void lookUp();
    void showCandidates(const QList<FeedCandidate> &candidates);
    void showError(const Error &error);
    void subscribe(const QUrl &address);
    void setWaiting(const QString &sentence);
    void showSentence(const QString &sentence);

    Library &m_library;
    LatestQuestion m_question;
    QLineEdit *m_address;
    QListWidget *m_candidates;
    QComboBox *m_folder;
    QLabel *m_sentence;
    QDialogButtonBox *m_buttons;
    QList<FeedCandidate> m_found; ///< of the address that stands in the field
};
