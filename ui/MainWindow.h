#pragma once

#include <QMainWindow>
#include <QTimer>
#include <QUrl>

#include <memory>

class Library;
class Prompts;
struct Entry;
struct Error;
struct Settings;
struct WindowParts;

/// The reading window: feeds, stories, article. Puts its parts together, remembers how it was left, and does nothing
/// else itself.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// The three are the caller's and outlive the window.
    MainWindow(Library &library, Settings &settings, Prompts &prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a view by its name as the command line knows it: all, unread, today, starred, a feed's id or its title.
    void openView(const QString &viewName);
    /// Opens the dialog that follows a feed, with this address looked up.
    void addFeed(const QUrl &address);
    /// Follows every feed of an OPML file.
    void importFeeds(const QString &path);
    /// Visits the feeds that are due.
    void refreshDue();
    /// Whether a pane still waits for something.
    bool isBusy() const;
    /// Whether the story's pictures are still on their way; nobody waits for them but who wants the whole window.
    bool isWaitingForPictures() const;

    /// Says something in the status bar.
    void say(const QString &sentence);
    /// Makes what is in the settings count, and keeps it.
    void applySettings();
    /// Writes the settings and how the window stands.
    void save();

Q_SIGNALS:
    /// The last pane that waited for something has it.
    void settled();
    /// The program is to end and to begin anew.
    void restartWanted();
    /// What is in the settings counts now.
    void settingsApplied();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildBars();
    void connectParts();
    void connectFetching();
    void connectSentences();
    void connectMenus();
    void restore();
    void readStory(const Entry &entry);
    void followEntry(const Entry &entry);
    void showWelcome();
    void showTitle();
    void fail(const Error &error);
    /// Lets go of what the person does not want kept.
    void tidy();
    void wear();
    void showBars(bool areShown);

    Settings &m_settings;
    std::unique_ptr<WindowParts> m_parts;
    QTimer m_minute;
    QTimer m_rounds;
};
