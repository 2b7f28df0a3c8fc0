#pragma once

#include "app/demo/DemoContent.h"
#include "app/demo/DemoServer.h"
#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <memory>

/// A feed of the newsroom, for the reader to follow.
struct DemoFeed {
    QUrl url;
    QString title;
    QString folder;
};

/// The newsroom of --demo: nine papers with their feeds, pages and pictures, served on 127.0.0.1 by this program. Works
/// without a network. Lives in the thread that started it.
class DemoNewsroom final : public QObject {
    Q_OBJECT

public:
    /// Loads resources/demo as of `now` (UTC) and serves it on a port that the system chooses.
    /// Errors: Refused (no port), FileUnreadable (a file of resources/demo is wrong).
    static Result<std::unique_ptr<DemoNewsroom>> start(const QDateTime &now);

    QUrl url() const { return m_content.edition.base; }
    QList<DemoFeed> feeds() const;
    const QList<DemoSite> &sites() const { return m_content.sites; }
    /// What the pages tell, for tests to hold a reader against; newest first.
    const QList<DemoStory> &stories() const { return m_content.stories; }

    /// The newsroom's machine is down: nobody listens any more. `resume` brings it back on the same port.
    void stop() { m_server.stop(); }
    bool resume() { return m_server.listen(); }

private:
    DemoNewsroom() = default;

    DemoServer m_server;
    DemoContent m_content;
};
