#pragma once

#include "app/demo/DemoContent.h"

#include <QByteArray>

/// A site's feed in the form, encoding and state that the site is known for.
QByteArray feedBytes(const DemoContent &content, const DemoSite &site);

/// The Content-Type that it is served with.
QByteArray feedType(const DemoSite &site);
