#pragma once

#include <QByteArray>
#include <QString>

/// The address of a picture: "/pictures/KIND/SEED-WIDTH.jpg". Widths: 320, 640 and 1200 pixels.
QString picturePath(const QString &kind, const QString &seed, int width);

/// Pictures are 16 to 9.
constexpr int pictureHeight(int width)
{
    return width * 9 / 16;
}

/// Draws the picture of that address as a JPEG; the same address always gives the same bytes. Empty for an address of
/// no picture. Thread-safe.
QByteArray pictureBytes(const QString &path);
