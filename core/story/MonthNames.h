#pragma once

#include <QStringView>

/// 1–12 for the name of a month, whole or shortened, in the languages of MonthNames.cpp; 0 for any other word.
int monthNamed(QStringView word);
