#pragma once

#include "app/demo/DemoNewsroom.h"

#include <QFuture>

class Library;

/// Follows the demo's feeds in their folders and fetches what they link, so that all of it reads offline. Finished when
/// all is there; what failed is said in the window like any failure.
QFuture<void> subscribeToDemo(Library &library, const QList<DemoFeed> &feeds);
