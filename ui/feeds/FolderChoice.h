#pragma once

#include "ui/feeds/FolderPaths.h"

#include <QFuture>

class Prompts;
struct Question;
class QWidget;

/// Asks into which of these folders, or into none; `current` is where it stands now. Cancelled when the person turns
/// away.
QFuture<FolderId> chooseFolder(
    Prompts &prompts, QWidget *window, const Question &question, QList<FolderPath> folders, FolderId current);
