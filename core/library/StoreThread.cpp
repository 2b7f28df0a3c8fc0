#include "core/library/StoreThread.h"

StoreThread::StoreThread()
{
    m_room.moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    QMetaObject::invokeMethod(&m_room, [this] { m_database.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<StoreThread>> StoreThread::open(const DatabaseFiles &files, Access access)
{
    std::unique_ptr<StoreThread> thread(new StoreThread);
    Result<void> opened;
    const auto openDatabase = [&] {
        opened = Database::open(files, access).transform([&](std::unique_ptr<Database> database) {
            thread->m_database = std::move(database);
        });
    };
    QMetaObject::invokeMethod(&thread->m_room, openDatabase, Qt::BlockingQueuedConnection);
    return opened.transform([&] { return std::move(thread); });
}
