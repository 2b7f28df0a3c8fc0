#pragma once

#include <QByteArray>

struct DemoSite;

/// The icon of a paper, a PNG of 64 pixels: the first letter of its title on its colour. Thread-safe.
QByteArray iconBytes(const DemoSite &site);
