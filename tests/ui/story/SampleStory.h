#pragma once

#include "core/model/RelatedEntry.h"
#include "core/model/Story.h"
#include "ui/story/StoryImages.h"

/// A story with a block of every kind, as an editor would set it.
Story sampleStory();

/// One in Arabic with an English paragraph inside, and one in Japanese.
Story arabicStory();
Story japaneseStory();

/// Two neighbours from the person's own feeds.
QList<RelatedEntry> sampleRelated();
QDateTime sampleNow();

/// Paints a picture for every address under https://pictures.example/<width>x<height>/…; any other is not there.
ImageSource paintedImages();

/// What a painted picture of that size looks like, as a PNG.
QByteArray paintedPng(const QSize &size, int hue = 200);
