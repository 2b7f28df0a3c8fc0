#include "app/ScreenshotRun.h"

#include "app/commands/Command.h"
#include "ui/MainWindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QStyle>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds betweenLooks(20);

/// Types into whatever has the focus: text, arrows, Return.
void sendKey(QWidget *target, QKeyCombination combination, const QString &key)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, combination.key(), combination.keyboardModifiers(), key.size() == 1 ? key : QString());
        QCoreApplication::sendEvent(target, &event);
    }
}

/// The window, and the dialogs that stand before it in its middle, as there is nobody who would place them.
QPixmap pictureOf(MainWindow &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        const QRect place = QStyle::alignedRect(
            window.layoutDirection(), Qt::AlignCenter, dialog->size().boundedTo(window.size()), window.rect());
        painter.drawPixmap(place.topLeft(), dialog->grab());
        painter.setPen(dialog->palette().color(QPalette::Mid));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
    return picture;
}

} // namespace

ScreenshotRun::ScreenshotRun(MainWindow &window, const Screenshot &wanted)
    : m_window(window)
    , m_wanted(wanted)
{
    if (!m_wanted.select.isEmpty())
        m_steps.emplace([this] { m_window.openView(m_wanted.select); });
    for (int i = 0; i < m_wanted.open; ++i)
        m_steps.emplace([this] { press(u"j"_s); });
    for (const QString &key : m_wanted.keys)
        m_steps.emplace([this, key] { press(key); });
    m_steps.emplace([this] { takePicture(); });
}

void ScreenshotRun::start()
{
    connect(&m_window, &MainWindow::settled, this, &ScreenshotRun::goOn, Qt::QueuedConnection);
    QTimer::singleShot(0, this, &ScreenshotRun::goOn);
}

void ScreenshotRun::goOn()
{
    if (m_steps.empty() || m_window.isBusy())
        return;
    const std::function<void()> step = m_steps.front();
    m_steps.pop();
    step();
    if (!m_window.isBusy())
        QTimer::singleShot(0, this, &ScreenshotRun::goOn);
}

void ScreenshotRun::press(const QString &key)
{
    const QKeySequence sequence(key.size() == 1 ? key.toUpper() : key, QKeySequence::PortableText);
    if (sequence.isEmpty()) {
        QTextStream(stderr) << "broadsheet: there is no key called " << key << '\n';
        return QCoreApplication::exit(CalledWrongly);
    }
    QWidget *focus = QApplication::focusWidget();
    if ((key.size() == 1 || key == "Return"_L1) && qobject_cast<QLineEdit *>(focus))
        return sendKey(focus, sequence[0], key);
    const QList<QAction *> actions = m_window.findChildren<QAction *>();
    const auto action = std::ranges::find_if(actions,
        [&](const QAction *candidate) { return candidate->isEnabled() && candidate->shortcuts().contains(sequence); });
    if (action != actions.end())
        return (*action)->trigger();
    sendKey(focus ? focus : &m_window, sequence[0], key);
}

/// Pictures come one by one without a word to the window, so it is asked again until the last one is there.
void ScreenshotRun::takePicture()
{
    if (m_window.isWaitingForPictures())
        return QTimer::singleShot(betweenLooks, this, &ScreenshotRun::takePicture);
    const bool isWritten = pictureOf(m_window).save(m_wanted.file, "PNG");
    if (!isWritten)
        QTextStream(stderr) << "broadsheet: " << m_wanted.file
                            << " cannot be written; check its folder and its permissions.\n";
    QCoreApplication::exit(isWritten ? Succeeded : SomethingFailed);
}
