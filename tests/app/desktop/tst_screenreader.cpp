#include "tests/support/SessionBus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QDBusVariant>
#include <QProcess>
#include <QRect>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

/// How AT-SPI names an object: whose it is, and which.
struct Reference {
    QString service;
    QDBusObjectPath path;
};
Q_DECLARE_METATYPE(Reference)

QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

namespace {

constexpr int longEnough = 30'000; // milliseconds, on a busy machine
constexpr int focusedState = 12; // ATSPI_STATE_FOCUSED
constexpr uint pressAndRelease = 3; // ATSPI_KEY_SYM
constexpr int leftKey = 0xff51; // keysyms of X
constexpr int rightKey = 0xff53;
const auto registry = u"org.a11y.atspi.Registry"_s;

/// A screen that nobody sees. Later processes find it by its environment, as they find a runtime folder of their own.
class HiddenScreen final {
public:
    HiddenScreen()
    {
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
        qunsetenv("WAYLAND_DISPLAY");
        m_server.start(
            u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x900x24"_s, u"-nolisten"_s, u"tcp"_s});
        m_isThere = m_server.waitForStarted() && m_server.waitForReadyRead();
        qputenv("DISPLAY", QByteArray(":" + m_server.readLine().trimmed()));
    }

    ~HiddenScreen()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

    bool isThere() const { return m_isThere; }

private:
    QTemporaryDir m_runtime;
    QProcess m_server;
    bool m_isThere = false;
};

/// Without asking first which methods there are, as QDBusInterface would.
template <typename Answer>
std::optional<Answer> called(const QDBusConnection &bus, const Reference &object, const QString &interface,
    const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(object.service, object.path.path(), interface, method);
    message.setArguments(arguments);
    const QDBusReply<Answer> reply = bus.call(message);
    return reply.isValid() ? std::optional(reply.value()) : std::nullopt;
}

/// What a screen reader sees of a program: an object of its tree, asked from outside.
class Seen final {
public:
    Seen(const QDBusConnection &bus, const Reference &reference)
        : m_bus(bus)
        , m_reference(reference)
    {
    }

    QString name() const { return property(u"Name"_s).toString(); }
    QString role() const { return call<QString>(u"GetRoleName"_s).value_or(QString()); }
    bool isFocused() const
    {
        const QList<uint> states = call<QList<uint>>(u"GetState"_s).value_or(QList<uint>());
        return !states.isEmpty() && (states.first() >> focusedState & 1U) != 0;
    }
    QStringList attributes() const
    {
        QStringList attributes;
        for (const auto &[name, value] :
            call<QMap<QString, QString>>(u"GetAttributes"_s).value_or(QMap<QString, QString>()).asKeyValueRange())
            attributes += name + u':' + value;
        return attributes;
    }
    QList<Seen> children() const
    {
        QList<Seen> children;
        for (const Reference &child : call<QList<Reference>>(u"GetChildren"_s).value_or(QList<Reference>()))
            children += Seen(m_bus, child);
        return children;
    }
    /// On the screen.
    QRect place() const
    {
        constexpr uint onTheScreen = 0;
        return call<QRect>(u"GetExtents"_s, {onTheScreen}, u"org.a11y.atspi.Component"_s).value_or(QRect());
    }
    QString text() const { return call<QString>(u"GetText"_s, {0, -1}, u"org.a11y.atspi.Text"_s).value_or(QString()); }

    /// The first object for which `matches` holds, this one or one below it; not deeper than windows are.
    std::optional<Seen> find(const std::function<bool(const Seen &)> &matches, int depth = 12) const
    {
        if (matches(*this))
            return *this;
        if (depth > 0)
            for (const Seen &child : children())
                if (const auto found = child.find(matches, depth - 1))
                    return found;
        return std::nullopt;
    }
    std::optional<Seen> find(const QString &role, const QString &name) const
    {
        return find([&](const Seen &one) { return one.role() == role && one.name() == name; });
    }

private:
    QVariant property(const QString &name) const
    {
        return call<QDBusVariant>(
            "Get"_L1, {u"org.a11y.atspi.Accessible"_s, name}, u"org.freedesktop.DBus.Properties"_s)
            .value_or(QDBusVariant())
            .variant();
    }
    template <typename Answer>
    std::optional<Answer> call(const QString &method, const QVariantList &arguments = {},
        const QString &interface = u"org.a11y.atspi.Accessible"_s) const
    {
        return called<Answer>(m_bus, m_reference, interface, method, arguments);
    }

    QDBusConnection m_bus;
    Reference m_reference;
};

} // namespace

/// The program on its demo, as a screen reader meets it: over AT-SPI, from another process, on a real X server.
class TestScreenReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_screen.isThere())
            QSKIP("There is no Xvfb.");
        if (!m_session.isThere())
            QSKIP("There is no dbus-daemon.");
        qDBusRegisterMetaType<Reference>();
        qDBusRegisterMetaType<QList<Reference>>();
        qDBusRegisterMetaType<QMap<QString, QString>>();
        const auto address = called<QString>(QDBusConnection::sessionBus(),
            {u"org.a11y.Bus"_s, QDBusObjectPath(u"/org/a11y/bus"_s)}, u"org.a11y.Bus"_s, u"GetAddress"_s, {});
        if (!address)
            QSKIP("There is no at-spi2-core.");
        m_bus = QDBusConnection::connectToBus(*address, u"accessibility"_s);
        QVERIFY(m_bus.isConnected());
        start();
    }

    void cleanupTestCase()
    {
        m_program.terminate();
        if (m_program.state() != QProcess::NotRunning)
            QVERIFY(m_program.waitForFinished(longEnough));
        QDBusConnection::disconnectFromBus(u"accessibility"_s);
    }

    void seesTheWindow()
    {
        const auto window = program()->find([](const Seen &one) { return one.role() == "frame"_L1; });
        QVERIFY(window && !window->name().isEmpty());
    }

    void hearsWhatEachFeedHas()
    {
        const auto feeds = program()->find(u"tree"_s, u"Feeds"_s);
        QVERIFY(feeds);
        QStringList rows;
        for (const Seen &row : feeds->children())
            rows += row.name();
        QVERIFY2(!rows.contains(QString()), qPrintable(rows.join(u'\n')));
        QVERIFY(rows.contains("All Stories"_L1));
        QVERIFY2(rows.filter(QRegularExpression(u"^.+, \\d+ unread$"_s)).size() > 3, qPrintable(rows.join(u'\n')));
    }

    void hearsHeadlineFeedAgeAndState()
    {
        const auto rows = stories()->children();
        QVERIFY(rows.size() > 3);
        static const QRegularExpression spoken(
            u"^.+, .+, (just now|.+ ago|yesterday|\\d+ .+), (un)?read(, starred)?(, and \\d+ more sources?, .+)?$"_s);
        for (const Seen &row : rows.first(3))
            QVERIFY2(spoken.match(row.name()).hasMatch(), qPrintable(row.name()));
    }

    void goesFromPaneToPaneByTheArrows()
    {
        clickInto(*article()); // where nobody manages windows, that makes this the active one
        QTRY_VERIFY_WITH_TIMEOUT(article()->isFocused(), longEnough);
        press(leftKey);
        QTRY_VERIFY_WITH_TIMEOUT(stories()->isFocused() && !article()->isFocused(), longEnough);
        press(rightKey);
        QTRY_VERIFY_WITH_TIMEOUT(article()->isFocused() && !stories()->isFocused(), longEnough);
    }

    void readsAStoryByItsKeys()
    {
        const QString before = stories()->children().first().name();
        QVERIFY2(before.contains(", unread"_L1), qPrintable(before));
        press('j');
        QTRY_VERIFY_WITH_TIMEOUT(stories()->children().first().name().contains(", read"_L1), longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(!named(u"heading"_s).isEmpty() && !named(u"link"_s).isEmpty(), longEnough);
        const Seen headline = named(u"heading"_s).first();
        QVERIFY2(before.startsWith(headline.name()), qPrintable(headline.name()));
        QCOMPARE(headline.attributes(), QStringList{u"level:1"_s});
        QVERIFY(article()->text().contains(headline.name()));
    }

private:
    void start()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral(PROGRAM), {u"--demo"_s});
        QVERIFY(m_program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(program(), longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(stories() && stories()->children().size() > 3, longEnough);
    }

    std::optional<Seen> program() const
    {
        const Seen desktop(m_bus, {registry, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)});
        const QList<Seen> programs = desktop.children();
        return programs.isEmpty() ? std::nullopt : std::optional(programs.first());
    }
    std::optional<Seen> stories() const { return program()->find(u"list"_s, u"Stories"_s); }
    std::optional<Seen> article() const
    {
        return program()->find([](const Seen &one) { return one.name() == "Article"_L1; });
    }
    /// Headings or links of the story.
    QList<Seen> named(const QString &role) const
    {
        QList<Seen> found;
        for (const Seen &element : article()->children())
            if (element.role() == role && !element.name().isEmpty())
                found += element;
        return found;
    }

    /// A key of the keyboard, wherever the focus is.
    void press(int keysym) const { make(u"GenerateKeyboardEvent"_s, {keysym, QString(), pressAndRelease}); }

    void clickInto(const Seen &object) const
    {
        const QPoint middle = object.place().center();
        make(u"GenerateMouseEvent"_s, {middle.x(), middle.y(), u"b1c"_s});
    }

    void make(const QString &event, const QVariantList &arguments) const
    {
        called<bool>(m_bus, {registry, QDBusObjectPath(u"/org/a11y/atspi/registry/deviceeventcontroller"_s)},
            u"org.a11y.atspi.DeviceEventController"_s, event, arguments);
    }

    HiddenScreen m_screen; // before the bus, whose services look for it
    SessionBus m_session;
    QDBusConnection m_bus{QString()};
    QProcess m_program;
};

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
