#pragma once

#include <QString>

/// What somebody who mends a bug wants to know of the program and the system, without anything private: versions,
/// desktop, language, folders. Needs a QCoreApplication.
QString bugReportText();
