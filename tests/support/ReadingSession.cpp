#include "tests/support/ReadingSession.h"

#include "ui/feeds/FeedTreeView.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void waitUntilActive(QWidget &window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not come up");
}

} // namespace

ReadingSession::ReadingSession(const QString &profile)
{
    const LibraryOptions options{.paths = ProfilePaths::inFolder(profile),
        .hostSpacing = std::chrono::milliseconds(0),
        .allowLocalContent = true};
    Result<std::unique_ptr<Library>> opened = Library::open(options);
    if (!opened)
        qFatal("the library cannot be opened: %s", qPrintable(opened.error().detail));
    library = std::move(*opened);
    settings = Settings::load(options.paths.config, options.paths.state);
    settings.refreshAtStart = false;
    window = std::make_unique<MainWindow>(*library, settings, prompts);
    window->show();
    waitUntilActive(*window);
    settle();
}

void ReadingSession::settle() const
{
    if (!QTest::qWaitFor([this] { return !window->isBusy(); }, 20'000))
        qFatal("the window waits for ever");
}

void ReadingSession::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
    settle();
}

void ReadingSession::follow(const QUrl &address) const
{
    press(Qt::Key_A);
    const QPointer dialog = find<QDialog>("addFeedDialog"_L1);
    auto *field = dialog->findChild<QLineEdit *>("addressEdit"_L1);
    field->clear();
    QTest::keyClicks(field, address.toString());
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    QTest::keyClick(dialog, Qt::Key_Return);
    settle();
    if (!QTest::qWaitFor([&dialog] { return !dialog || !dialog->isVisible(); }))
        qFatal("the feed was not followed: %s", qPrintable(dialog->findChild<QLabel *>("addFeedLabel"_L1)->text()));
    waitUntilActive(*window);
    list()->setFocus();
}

void ReadingSession::search(const QString &words) const
{
    press(Qt::Key_Slash);
    QTest::keyClicks(QApplication::focusWidget(), words);
    settle();
}

FeedTreeView *ReadingSession::feeds() const
{
    return find<FeedTreeView>("feedTreeView"_L1);
}

int ReadingSession::rows() const
{
    return list()->model()->rowCount();
}

QString ReadingSession::storyText() const
{
    return story()->storyDocument() ? story()->storyDocument()->toPlainText() : QString();
}

EntryCounts ReadingSession::counts() const
{
    return waitFor(library->counts()).value_or(EntryCounts());
}
