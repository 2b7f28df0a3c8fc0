#pragma once

#include <QString>
#include <QStringView>

/// A date as other scripts and calendars write it, in the numbers and years that parseStoryDate reads: "१२ मार्च २०२४"
/// has its digits, "12 มี.ค. 2567" the year 2024, "令和6年3月12日" and "二〇二四年三月十二日" as well; "۱۲ مرداد ۱۴۰۲"
/// becomes 2023-08-03, "12 tháng 3, 2024" 2024-03-12. All other text as it is, at no cost. `language` tells whose
/// calendar 1402/5/12 is of.
QString inWesternNumbers(QStringView text, QStringView language);
