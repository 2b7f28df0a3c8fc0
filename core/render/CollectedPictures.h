#pragma once

#include "core/model/KeptStory.h"
#include "core/model/PackedFile.h"
#include "core/model/PictureKind.h"

#include <QHash>
#include <QUrl>

/// The pictures of a collection of stories, each once, under names of our own in one folder.
class CollectedPictures final {
public:
    /// `folder` ends with a slash.
    explicit CollectedPictures(const QString &folder);
    /// Pictures that are not for books go through `converter`.
    CollectedPictures(const QString &folder, PictureConverter converter);

    /// The name of the picture that stands at `path`; empty when it is none. Reads its beginning, or all of it where it
    /// is to be converted.
    QString nameOf(const QString &path);
    const QList<PackedFile> &files() const { return m_files; }
    /// Of the file at the same place.
    const QList<PictureKind> &kinds() const { return m_kinds; }

private:
    QString m_folder;
    PictureConverter m_converter;
    QHash<QString, QString> m_names; ///< by path
    QList<PackedFile> m_files;
    QList<PictureKind> m_kinds;
};
