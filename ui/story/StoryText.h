#pragma once

#include <QCoreApplication>

/// What translators find the pane's own words under: labels, verdicts, reasons.
struct StoryText {
    Q_DECLARE_TR_FUNCTIONS(StoryText)
};
