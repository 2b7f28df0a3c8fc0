#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

/// Where a search looks: said in so many words beside the field.
enum class SearchScope { Everywhere, ThisView };

/// The search field above the story list. Searches as one types.
class EntrySearchBar final : public QWidget {
    Q_OBJECT

public:
    explicit EntrySearchBar(QWidget *parent = nullptr);

    QString text() const;
    SearchScope scope() const;
    /// What "this view" is called.
    void setViewTitle(const QString &title);
    /// Puts the cursor into the field.
    void begin(SearchScope scope);
    /// Searches everything for these words.
    void searchFor(const QString &words);
    void clear();

Q_SIGNALS:
    /// Text or scope changed; `isTyping` while the last word may go on.
    void changed(bool isTyping);
    /// The person is done typing and wants the results.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void frameField();

    QLineEdit *m_field;
    QComboBox *m_scope;
};
