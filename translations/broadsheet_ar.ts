<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutStoryDialog</name>
    <message>
        <source>About This Story</source>
        <translation>حول هذه المقالة</translation>
    </message>
    <message>
        <source>What was left out, and who was asked</source>
        <translation>ما استُبعد ومن طُلب منه</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>The story was taken out of its page. Nothing else of the page was fetched or run.</source>
        <translation>أُخذت المقالة من صفحتها، ولم يُجلب أو يُشغَّل أي شيء آخر من الصفحة.</translation>
    </message>
    <message>
        <source>This is the story as the feed tells it. Its page has not been read.</source>
        <translation>هذه المقالة كما ترويها الخلاصة، ولم تُقرأ صفحتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n scripts did not run</source>
        <translation>
            <numerusform>لم يوجد أي برنامج نصي</numerusform>
            <numerusform>لم يُشغَّل برنامج نصي واحد</numerusform>
            <numerusform>لم يُشغَّل برنامجان نصيان</numerusform>
            <numerusform>لم تُشغَّل %n برامج نصية</numerusform>
            <numerusform>لم يُشغَّل %n برنامجًا نصيًا</numerusform>
            <numerusform>لم يُشغَّل %n برنامج نصي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames were not opened</source>
        <translation>
            <numerusform>لم يوجد أي إطار</numerusform>
            <numerusform>لم يُفتح إطار واحد</numerusform>
            <numerusform>لم يُفتح إطاران</numerusform>
            <numerusform>لم تُفتح %n إطارات</numerusform>
            <numerusform>لم يُفتح %n إطارًا</numerusform>
            <numerusform>لم يُفتح %n إطار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting pictures were removed</source>
        <translation>
            <numerusform>لم تُزل أي صورة تعداد</numerusform>
            <numerusform>أُزيلت صورة تعداد واحدة</numerusform>
            <numerusform>أُزيلت صورتا تعداد</numerusform>
            <numerusform>أُزيلت %n صور تعداد</numerusform>
            <numerusform>أُزيلت %n صورة تعداد</numerusform>
            <numerusform>أُزيلت %n صورة تعداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links were freed of who follows them</source>
        <translation>
            <numerusform>لم يُنظَّف أي رابط من التتبع</numerusform>
            <numerusform>نُظِّف رابط واحد من التتبع</numerusform>
            <numerusform>نُظِّف رابطان من التتبع</numerusform>
            <numerusform>نُظِّفت %n روابط من التتبع</numerusform>
            <numerusform>نُظِّف %n رابطًا من التتبع</numerusform>
            <numerusform>نُظِّف %n رابط من التتبع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other servers that a browser would have asked</source>
        <translation>
            <numerusform>لا خوادم أخرى كان المتصفح سيطلبها</numerusform>
            <numerusform>خادم آخر كان المتصفح سيطلبه</numerusform>
            <numerusform>خادمان آخران كان المتصفح سيطلبهما</numerusform>
            <numerusform>%n خوادم أخرى كان المتصفح سيطلبها</numerusform>
            <numerusform>%n خادمًا آخر كان المتصفح سيطلبها</numerusform>
            <numerusform>%n خادم آخر كان المتصفح سيطلبها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were asked for this story</source>
        <translation>
            <numerusform>لم يُطلب أي عنوان لهذه المقالة</numerusform>
            <numerusform>طُلب عنوان واحد لهذه المقالة</numerusform>
            <numerusform>طُلب عنوانان لهذه المقالة</numerusform>
            <numerusform>طُلبت %n عناوين لهذه المقالة</numerusform>
            <numerusform>طُلب %n عنوانًا لهذه المقالة</numerusform>
            <numerusform>طُلب %n عنوان لهذه المقالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>Speak HTTP/&amp;2</source>
        <translation>استخدام HTTP/2 (&amp;2)</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>الاسم: القيمة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>The one of all feeds</source>
        <translation>وكيل جميع الخلاصات</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>اسم المستخدم (&amp;U):</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>كلمة المرور (&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>الترويسات (&amp;H):</translation>
    </message>
    <message>
        <source>P&amp;roxy:</source>
        <translation>الوكيل (&amp;R):</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>إضافة خلاصة (&amp;A)…</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>إضافة مجلد (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import Subscriptions…</source>
        <translation>استيراد الاشتراكات (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export Subscriptions…</source>
        <translation>تصدير الاشتراكات (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print Story…</source>
        <translation>طباعة المقالة (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>السجل (&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>نسخ الرابط (&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown Quote</source>
        <translation>نسخ كاقتباس Markdown (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Search All Stories</source>
        <translation>البحث في كل المقالات (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filter This List</source>
        <translation>ترشيح هذه القائمة (&amp;F)</translation>
    </message>
    <message>
        <source>Fi&amp;nd in Story…</source>
        <translation>البحث في المقالة (&amp;N)…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>النتيجة التالية (&amp;X)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>النتيجة السابقة (&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>مسح البحث (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التفضيلات (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Hide Read Stories</source>
        <translation>إخفاء المقالات المقروءة (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>الأقدم أولاً (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Group by Day</source>
        <translation>التجميع حسب اليوم (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compact List</source>
        <translation>قائمة متراصة (&amp;C)</translation>
    </message>
    <message>
        <source>Comforta&amp;ble List</source>
        <translation>قائمة مريحة (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Spacious List</source>
        <translation>قائمة متباعدة (&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;Feed List</source>
        <translation>إظهار قائمة الخلاصات (&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>إظهار شريط القوائم (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Text and Colours…</source>
        <translation>النص والألوان (&amp;T)…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>تكبير (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>تصغير (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>الحجم العادي (&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>ملء الشاشة (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go to Anything…</source>
        <translation>الانتقال إلى أي شيء (&amp;G)…</translation>
    </message>
    <message>
        <source>Read &amp;On</source>
        <translation>متابعة القراءة (&amp;O)</translation>
    </message>
    <message>
        <source>Scroll &amp;Back</source>
        <translation>التمرير إلى الخلف (&amp;B)</translation>
    </message>
    <message>
        <source>Next &amp;Unread Story</source>
        <translation>المقالة غير المقروءة التالية (&amp;U)</translation>
    </message>
    <message>
        <source>Previous Unread Stor&amp;y</source>
        <translation>المقالة غير المقروءة السابقة (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Next Story</source>
        <translation>المقالة التالية (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Story</source>
        <translation>المقالة السابقة (&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Feed With Unread</source>
        <translation>الخلاصة التالية التي فيها غير مقروء (&amp;F)</translation>
    </message>
    <message>
        <source>Previous Feed With Un&amp;read</source>
        <translation>الخلاصة السابقة التي فيها غير مقروء (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back to the Story Before</source>
        <translation>العودة إلى المقالة السابقة لها (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;All Stories</source>
        <translation>كل المقالات (&amp;A)</translation>
    </message>
    <message>
        <source>Unr&amp;ead</source>
        <translation>غير المقروءة (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>اليوم (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>المميزة بنجمة (&amp;S)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>اللوح التالي (&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>اللوح السابق (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحديث (&amp;R)</translation>
    </message>
    <message>
        <source>Refresh &amp;All</source>
        <translation>تحديث الكل (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop Refreshing</source>
        <translation>إيقاف التحديث (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mark All Read</source>
        <translation>تعليم الكل كمقروء (&amp;M)</translation>
    </message>
    <message>
        <source>Mark &amp;Older Read</source>
        <translation>تعليم الأقدم كمقروء (&amp;O)</translation>
    </message>
    <message>
        <source>Mark A&amp;bove Read</source>
        <translation>تعليم ما فوقها كمقروء (&amp;B)</translation>
    </message>
    <message>
        <source>Mark Be&amp;low Read</source>
        <translation>تعليم ما تحتها كمقروء (&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة تسمية (&amp;N)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Folder…</source>
        <translation>نقل إلى مجلد (&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Copy Feed Address</source>
        <translation>نسخ عنوان الخلاصة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>إلغاء الاشتراك (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>قراءة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mark Read or Unread</source>
        <translation>مقروءة أو غير مقروءة (&amp;M)</translation>
    </message>
    <message>
        <source>Mark &amp;Unread and Go On</source>
        <translation>تعليم كغير مقروءة والمتابعة (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>نجمة (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full Story or Feed Text</source>
        <translation>المقالة الكاملة أو نص الخلاصة (&amp;F)</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>فتح في المتصفح (&amp;B)</translation>
    </message>
    <message>
        <source>Open in Bac&amp;kground</source>
        <translation>فتح في الخلفية (&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;lated Stories</source>
        <translation>مقالات ذات صلة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>حول Broadsheet (&amp;A)</translation>
    </message>
    <message>
        <source>Open Link %1</source>
        <translation>فتح الرابط %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال (&amp;G)</translation>
    </message>
    <message>
        <source>Fee&amp;d</source>
        <translation>خلاصة (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>مقالة (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Suggested Feeds…</source>
        <translation>خلاصات مقترحة (&amp;S)…</translation>
    </message>
    <message>
        <source>Number &amp;Links</source>
        <translation>ترقيم الروابط (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>خصائص (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Take Offline Now</source>
        <translation>الحفظ للقراءة دون اتصال الآن (&amp;T)</translation>
    </message>
    <message>
        <source>Load &amp;Pictures</source>
        <translation>تحميل الصور (&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve Story…</source>
        <translation>حفظ المقالة (&amp;V)…</translation>
    </message>
    <message>
        <source>Save Stories of This &amp;List…</source>
        <translation>حفظ مقالات هذه القائمة (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Back Up Everything…</source>
        <translation>نسخ كل شيء احتياطيًا (&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore From a Backup…</source>
        <translation>استعادة من نسخة احتياطية (&amp;R)…</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>إحصاءات (&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;About This Story…</source>
        <translation>حول هذه المقالة (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keep This Search…</source>
        <translation>الاحتفاظ بهذا البحث… (&amp;K)</translation>
    </message>
    <message>
        <source>R&amp;emove Search</source>
        <translation>إزالة البحث (&amp;E)</translation>
    </message>
    <message>
        <source>Not t&amp;he Same as in Other Feeds</source>
        <translation>ليس نفسه في الخلاصات الأخرى (&amp;H)</translation>
    </message>
    <message>
        <source>Group by Sit&amp;e</source>
        <translation>التجميع حسب الموقع (&amp;E)</translation>
    </message>
    <message>
        <source>Show or Hide Other Sour&amp;ces</source>
        <translation>إظهار المصادر الأخرى أو إخفاؤها (&amp;C)</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add Feed</source>
        <translation>إضافة خلاصة</translation>
    </message>
    <message>
        <source>Address of a feed or a site, such as example.org</source>
        <translation>عنوان خلاصة أو موقع، مثل example.org</translation>
    </message>
    <message>
        <source>Feeds found there</source>
        <translation>الخلاصات الموجودة هناك</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>العنوان (&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>المجلد (&amp;F):</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>يجري النظر في ما هناك…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>انظر</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Fetching the stories…</source>
        <translation>يجري جلب المقالات…</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>منذ أقل من دقيقة</numerusform>
            <numerusform>منذ دقيقة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %n دقائق</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>منذ أقل من ساعة</numerusform>
            <numerusform>منذ ساعة</numerusform>
            <numerusform>منذ ساعتين</numerusform>
            <numerusform>منذ %n ساعات</numerusform>
            <numerusform>منذ %n ساعة</numerusform>
            <numerusform>منذ %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleSettings</name>
    <message>
        <source>Article</source>
        <translation>المقالة</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الألوان (&amp;C):</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنية</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>الخط (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>الحجم (&amp;S):</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>ارتفاع السطر (&amp;H):</translation>
    </message>
    <message>
        <source>Characters in a &amp;line:</source>
        <translation>الأحرف في السطر (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Justified text</source>
        <translation>ضبط النص من الجانبين (&amp;J)</translation>
    </message>
    <message>
        <source>Divide long &amp;words at the end of a line</source>
        <translation>تقسيم الكلمات الطويلة عند نهاية السطر (&amp;W)</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Back Up Everything</source>
        <translation>نسخ كل شيء احتياطيًا</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>نسخ احتياطية (*.zip)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n stories and all settings in %1.</source>
        <translation>
            <numerusform>حُفظت كل الإعدادات في %1.</numerusform>
            <numerusform>حُفظت مقالة واحدة وكل الإعدادات في %1.</numerusform>
            <numerusform>حُفظت مقالتان وكل الإعدادات في %1.</numerusform>
            <numerusform>حُفظت %n مقالات وكل الإعدادات في %1.</numerusform>
            <numerusform>حُفظت %n مقالة وكل الإعدادات في %1.</numerusform>
            <numerusform>حُفظت %n مقالة وكل الإعدادات في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore From a Backup</source>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالة</numerusform>
            <numerusform>%n مقالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>لا خلاصات</numerusform>
            <numerusform>خلاصة واحدة</numerusform>
            <numerusform>خلاصتين</numerusform>
            <numerusform>%n خلاصات</numerusform>
            <numerusform>%n خلاصة</numerusform>
            <numerusform>%n خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup of %1 holds %2 of %3. It takes the place of everything that Broadsheet has now, which is kept in a file beside it. Broadsheet starts again for that.</source>
        <translation>تحتوي هذه النسخة بتاريخ %1 على %2 من %3. ستحل محل كل ما في Broadsheet الآن، وسيُحفظ الحالي في ملف بجانبها. سيُعاد تشغيل Broadsheet لذلك.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>جارٍ قراءة النسخة الاحتياطية…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to anything</source>
        <translation>الانتقال إلى أي شيء</translation>
    </message>
    <message>
        <source>Where to, or what to do</source>
        <translation>إلى أين، أو ماذا تفعل</translation>
    </message>
    <message>
        <source>Go to a feed or folder, or run a command</source>
        <translation>انتقل إلى خلاصة أو مجلد، أو نفذ أمراً</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>الأماكن والأوامر</translation>
    </message>
</context>
<context>
    <name>EntryListDelegate</name>
    <message numerus="yes">
        <source>+%n sources</source>
        <translation>
            <numerusform>+%n مصادر</numerusform>
            <numerusform>+مصدر واحد</numerusform>
            <numerusform>+مصدران</numerusform>
            <numerusform>+%n مصادر</numerusform>
            <numerusform>+%n مصدرًا</numerusform>
            <numerusform>+%n مصدر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>مصدر آخر</translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, open</source>
        <translation>
            <numerusform>ولا مصادر أخرى، مفتوحة</numerusform>
            <numerusform>ومصدر آخر، مفتوح</numerusform>
            <numerusform>ومصدران آخران، مفتوحان</numerusform>
            <numerusform>و%n مصادر أخرى، مفتوحة</numerusform>
            <numerusform>و%n مصدرًا آخر، مفتوحة</numerusform>
            <numerusform>و%n مصدر آخر، مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, closed</source>
        <translation>
            <numerusform>ولا مصادر أخرى، مطوية</numerusform>
            <numerusform>ومصدر آخر، مطوي</numerusform>
            <numerusform>ومصدران آخران، مطويان</numerusform>
            <numerusform>و%n مصادر أخرى، مطوية</numerusform>
            <numerusform>و%n مصدرًا آخر، مطوية</numerusform>
            <numerusform>و%n مصدر آخر، مطوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unread</source>
        <translation>
            <numerusform>لا شيء منها غير مقروء</numerusform>
            <numerusform>واحد منها غير مقروء</numerusform>
            <numerusform>اثنان منها غير مقروءين</numerusform>
            <numerusform>%n منها غير مقروءة</numerusform>
            <numerusform>%n منها غير مقروءة</numerusform>
            <numerusform>%n منها غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListView</name>
    <message>
        <source>Stories</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>EntrySearchBar</name>
    <message>
        <source>Search stories</source>
        <translation>البحث عن مقالات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation>البحث في كل المقالات</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>ترشيح هذه القائمة</translation>
    </message>
</context>
<context>
    <name>FeedEditing</name>
    <message>
        <source>Add Folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Name of the folder:</source>
        <translation>اسم المجلد:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Rename Feed</source>
        <translation>إعادة تسمية الخلاصة</translation>
    </message>
    <message>
        <source>Name of the feed:</source>
        <translation>اسم الخلاصة:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>إعادة تسمية المجلد</translation>
    </message>
    <message>
        <source>Move Feed</source>
        <translation>نقل الخلاصة</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>نقل «%1» إلى:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Copied the address of the feed.</source>
        <translation>نُسخ عنوان الخلاصة.</translation>
    </message>
    <message>
        <source>Import Subscriptions</source>
        <translation>استيراد الاشتراكات</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml *.xml);;All files (*)</source>
        <translation>الاشتراكات (*.opml *.xml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export Subscriptions</source>
        <translation>تصدير الاشتراكات</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml)</source>
        <translation>الاشتراكات (*.opml)</translation>
    </message>
    <message>
        <source>Exported the subscriptions.</source>
        <translation>صُدِّرت الاشتراكات.</translation>
    </message>
    <message>
        <source>Move Folder</source>
        <translation>نقل المجلد</translation>
    </message>
</context>
<context>
    <name>FeedNotice</name>
    <message>
        <source>Why the feed could not be refreshed</source>
        <translation>سبب تعذر تحديث الخلاصة</translation>
    </message>
</context>
<context>
    <name>FeedProperties</name>
    <message>
        <source>Properties of “%1”</source>
        <translation>خصائص «%1»</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>العنوان (&amp;A):</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>الموقع:</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>نبذة:</translation>
    </message>
    <message>
        <source>Followed since:</source>
        <translation>متابَعة منذ:</translation>
    </message>
    <message>
        <source>Stories:</source>
        <translation>المقالات:</translation>
    </message>
    <message>
        <source>The feed tells only the beginning, so Broadsheet reads the pages.</source>
        <translation>لا تحوي الخلاصة إلا البداية، لذا يقرأ Broadsheet الصفحات.</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>الخلاصة (&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>الوصول (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>المقالات(&amp;S)</translation>
    </message>
    <message>
        <source>V&amp;isits</source>
        <translation>الزيارات(&amp;I)</translation>
    </message>
</context>
<context>
    <name>FeedTreeModel</name>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميزة بنجمة</translation>
    </message>
    <message>
        <source>All Stories</source>
        <translation>كل المقالات</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>لا مميزة</numerusform>
            <numerusform>واحدة مميزة</numerusform>
            <numerusform>اثنتان مميزتان</numerusform>
            <numerusform>%n مميزة</numerusform>
            <numerusform>%n مميزة</numerusform>
            <numerusform>%n مميزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا غير مقروءة</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>تعذر تحديثها</translation>
    </message>
</context>
<context>
    <name>FeedTreeView</name>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Bring my feeds from %1</source>
        <translation>جلب خلاصاتي من %1</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>ما جرى فعله، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Everything here can be taken back, also what was done days ago.</source>
        <translation>كل ما هنا يمكن التراجع عنه، حتى ما جرى قبل أيام.</translation>
    </message>
    <message>
        <source>&amp;Undo Down to Here</source>
        <translation>التراجع حتى هنا (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Subscriptions</source>
        <translation>استيراد الاشتراكات</translation>
    </message>
    <message>
        <source>Feeds of the list</source>
        <translation>الخلاصات التي في القائمة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds in this list</source>
        <translation>
            <numerusform>لا خلاصات في هذه القائمة (%n)</numerusform>
            <numerusform>خلاصة واحدة في هذه القائمة (%n)</numerusform>
            <numerusform>خلاصتان في هذه القائمة (%n)</numerusform>
            <numerusform>%n خلاصات في هذه القائمة</numerusform>
            <numerusform>%n خلاصة في هذه القائمة</numerusform>
            <numerusform>%n خلاصة في هذه القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them you follow already</source>
        <translation>
            <numerusform>لا تتابع أيًّا منها (%n)</numerusform>
            <numerusform>تتابع واحدة منها بالفعل (%n)</numerusform>
            <numerusform>تتابع اثنتين منها بالفعل (%n)</numerusform>
            <numerusform>تتابع %n منها بالفعل</numerusform>
            <numerusform>تتابع %n منها بالفعل</numerusform>
            <numerusform>تتابع %n منها بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read</source>
        <translation>
            <numerusform>لا أسطر تتعذر قراءتها (%n)</numerusform>
            <numerusform>سطر واحد تتعذر قراءته (%n)</numerusform>
            <numerusform>سطران تتعذر قراءتهما (%n)</numerusform>
            <numerusform>%n أسطر تتعذر قراءتها</numerusform>
            <numerusform>%n سطرًا تتعذر قراءتها</numerusform>
            <numerusform>%n سطر تتعذر قراءتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>أسطر تتعذر قراءتها</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>متابعة %n خلاصة</numerusform>
            <numerusform>متابعة خلاصة واحدة (%n)</numerusform>
            <numerusform>متابعة خلاصتين (%n)</numerusform>
            <numerusform>متابعة %n خلاصات</numerusform>
            <numerusform>متابعة %n خلاصة</numerusform>
            <numerusform>متابعة %n خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Followed already</source>
        <translation>تتابعها بالفعل</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>KeepingFields</name>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>لمدة سنة</translation>
    </message>
    <message>
        <source>For half a year</source>
        <translation>لمدة نصف سنة</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>لمدة ثلاثة أشهر</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>لمدة شهر</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>لمدة أسبوع</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>كل ما هو موجود</translation>
    </message>
    <message>
        <source>Among the newest %1</source>
        <translation>ضمن أحدث %1</translation>
    </message>
</context>
<context>
    <name>KeyProfile</name>
    <message>
        <source>Broadsheet</source>
        <translation>Broadsheet</translation>
    </message>
    <message>
        <source>NetNewsWire</source>
        <translation>NetNewsWire</translation>
    </message>
    <message>
        <source>Newsboat and Vim</source>
        <translation>Newsboat وVim</translation>
    </message>
    <message>
        <source>Akregator (KDE)</source>
        <translation>Akregator (KDE)</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة الضبط (&amp;R)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Give the command the keys of the chosen set again</source>
        <translation>إعادة مفاتيح المجموعة المختارة إلى الأمر</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>مفتاح جديد (&amp;N):</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or take it from that command first.</source>
        <translation>%1 يخص «%2». اختر مفتاحاً آخر أو خذه أولاً من ذلك الأمر.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>لا مفتاح</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>There is no feed called “%1”.</source>
        <translation>لا توجد خلاصة باسم «%1».</translation>
    </message>
    <message>
        <source>Welcome to Broadsheet</source>
        <translation>مرحباً بك في Broadsheet</translation>
    </message>
    <message>
        <source>No story selected</source>
        <translation>لم تُحدد مقالة</translation>
    </message>
    <message>
        <source>Space reads on through everything that is unread.</source>
        <translation>مفتاح المسافة يتابع القراءة عبر كل ما لم يُقرأ.</translation>
    </message>
    <message>
        <source>Copied the link.</source>
        <translation>نُسخ الرابط.</translation>
    </message>
    <message>
        <source>Copied as a Markdown quote.</source>
        <translation>نُسخ كاقتباس Markdown.</translation>
    </message>
    <message>
        <source>Search all stories for “%1”</source>
        <translation>البحث عن «%1» في كل المقالات</translation>
    </message>
    <message>
        <source>%1 shows the menu bar again.</source>
        <translation>يعيد %1 إظهار شريط القوائم.</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>حول Broadsheet</translation>
    </message>
    <message>
        <source>Broadsheet %1
A calm, complete news reader.</source>
        <translation>Broadsheet %1
قارئ أخبار هادئ ومتكامل.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقالة</translation>
    </message>
    <message>
        <source>Choose from feeds that are good to read, follow a site by its address, or bring the subscriptions of another reader. What you read stays on this computer.</source>
        <translation>اختر من خلاصات تستحق القراءة، أو تابع موقعًا بعنوانه، أو اجلب اشتراكات قارئ آخر. ما تقرؤه يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Search for something first; then the search can be kept.</source>
        <translation>ابحث عن شيء أولًا، ثم يمكن الاحتفاظ بالبحث.</translation>
    </message>
    <message>
        <source>No other source in this list tells this story.</source>
        <translation>لا مصدر آخر في هذه القائمة يروي هذا الخبر.</translation>
    </message>
    <message>
        <source>Find “%1” in the preferences</source>
        <translation>ابحث عن «%1» في التفضيلات</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No other feed is thought to tell this story.</source>
        <translation>لا خلاصة أخرى تُعَدّ راويةً للخبر نفسه.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The site asks us to come less often; Broadsheet will try again later.</source>
        <translation>يطلب الموقع أن نأتي أقل؛ سيحاول Broadsheet لاحقاً.</translation>
    </message>
    <message>
        <source>The site asked us to wait until %1; Broadsheet will try again then.</source>
        <translation>طلب الموقع الانتظار حتى %1؛ سيحاول Broadsheet عندئذ.</translation>
    </message>
    <message>
        <source>This computer is offline; what is in the cache can be read, the rest comes when the network is back.</source>
        <translation>هذا الحاسوب غير متصل؛ ما في الذاكرة المخبأة يمكن قراءته، والباقي يأتي حين تعود الشبكة.</translation>
    </message>
    <message>
        <source>The site cannot be found; check the address, or try again later.</source>
        <translation>تعذر العثور على الموقع؛ تحقق من العنوان أو حاول لاحقاً.</translation>
    </message>
    <message>
        <source>The site does not accept connections at the moment; try again later.</source>
        <translation>لا يقبل الموقع اتصالات الآن؛ حاول لاحقاً.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate cannot be trusted, so nothing was fetched; check the address.</source>
        <translation>لا يمكن الوثوق بشهادة الموقع، فلم يُجلب شيء؛ تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The site did not answer in time; try again later.</source>
        <translation>لم يجب الموقع في الوقت المناسب؛ حاول لاحقاً.</translation>
    </message>
    <message>
        <source>The answer arrived damaged and was not used; Broadsheet will fetch it again.</source>
        <translation>وصلت الإجابة تالفة ولم تُستخدم؛ سيجلبها Broadsheet من جديد.</translation>
    </message>
    <message>
        <source>The answer is larger than Broadsheet accepts and was not used.</source>
        <translation>الإجابة أكبر مما يقبله Broadsheet ولم تُستخدم.</translation>
    </message>
    <message>
        <source>The site sends us round in circles; check the address.</source>
        <translation>يدور بنا الموقع في حلقة؛ تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Broadsheet does not open addresses of this kind from the web.</source>
        <translation>لا يفتح Broadsheet عناوين من هذا النوع من الويب.</translation>
    </message>
    <message>
        <source>The site gave an answer that Broadsheet does not understand; try again later.</source>
        <translation>أعطى الموقع إجابة لا يفهمها Broadsheet؛ حاول لاحقاً.</translation>
    </message>
    <message>
        <source>The site wants a user name and a password for this address.</source>
        <translation>يطلب الموقع اسم مستخدم وكلمة مرور لهذا العنوان.</translation>
    </message>
    <message>
        <source>The site does not let Broadsheet read this address; open it in a browser instead.</source>
        <translation>لا يسمح الموقع لـ Broadsheet بقراءة هذا العنوان؛ افتحه في متصفح.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more; check it on the site.</source>
        <translation>لم يعد في هذا العنوان شيء؛ تحقق منه على الموقع.</translation>
    </message>
    <message>
        <source>The site has removed this for good, so Broadsheet no longer asks for it.</source>
        <translation>أزال الموقع هذا نهائياً، فلم يعد Broadsheet يطلبه.</translation>
    </message>
    <message>
        <source>The site has a fault of its own; try again later.</source>
        <translation>في الموقع عطل؛ حاول لاحقاً.</translation>
    </message>
    <message>
        <source>The site wants to check your browser first; open the address in a browser instead.</source>
        <translation>يريد الموقع فحص متصفحك أولاً؛ افتح العنوان في متصفح.</translation>
    </message>
    <message>
        <source>This is not a web address; type one like https://example.org.</source>
        <translation>هذا ليس عنوان ويب؛ اكتب عنواناً مثل https://example.org.</translation>
    </message>
    <message>
        <source>There is no feed at this address; try the address of the site&apos;s front page.</source>
        <translation>لا توجد خلاصة في هذا العنوان؛ جرب عنوان الصفحة الرئيسية للموقع.</translation>
    </message>
    <message>
        <source>The feed is too damaged to be read; what was fetched before is kept.</source>
        <translation>الخلاصة تالفة إلى حد لا تُقرأ معه؛ ما جُلب من قبل محفوظ.</translation>
    </message>
    <message>
        <source>The feed is written in an encoding that Broadsheet does not read; what was fetched before is kept.</source>
        <translation>الخلاصة بترميز لا يقرؤه Broadsheet؛ ما جُلب من قبل محفوظ.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML).</source>
        <translation>هذا الملف ليس قائمة اشتراكات (OPML).</translation>
    </message>
    <message>
        <source>There is no story on this page; open it in a browser instead.</source>
        <translation>لا توجد مقالة في هذه الصفحة؛ افتحها في متصفح.</translation>
    </message>
    <message>
        <source>The picture cannot be shown; open it in a browser instead.</source>
        <translation>تعذر عرض الصورة؛ افتحها في متصفح.</translation>
    </message>
    <message>
        <source>You already follow this feed.</source>
        <translation>أنت تتابع هذه الخلاصة بالفعل.</translation>
    </message>
    <message>
        <source>There is no such feed; it may have been removed.</source>
        <translation>لا توجد خلاصة كهذه؛ ربما أزيلت.</translation>
    </message>
    <message>
        <source>There is no such story; it may have been removed with its feed.</source>
        <translation>لا توجد مقالة كهذه؛ ربما أزيلت مع خلاصتها.</translation>
    </message>
    <message>
        <source>This has not been fetched yet; connect to the network and open it again.</source>
        <translation>لم يُجلب هذا بعد؛ اتصل بالشبكة وافتحه من جديد.</translation>
    </message>
    <message>
        <source>There is nothing left to undo or redo.</source>
        <translation>لم يبق ما يُتراجع عنه أو يُعاد.</translation>
    </message>
    <message>
        <source>The library was written by a newer Broadsheet; it was left as it is. Please update Broadsheet.</source>
        <translation>كتب المكتبةَ إصدار أحدث من Broadsheet فتُركت كما هي. يرجى تحديث Broadsheet.</translation>
    </message>
    <message>
        <source>The library is damaged; run “broadsheet check --repair” to save what can be saved.</source>
        <translation>المكتبة تالفة؛ نفذ «broadsheet check --repair» لإنقاذ ما يمكن إنقاذه.</translation>
    </message>
    <message>
        <source>Another program holds the library; close it and try again.</source>
        <translation>برنامج آخر يمسك بالمكتبة؛ أغلقه وحاول من جديد.</translation>
    </message>
    <message>
        <source>The library cannot be written to, so nothing was changed; check the permissions of its folder.</source>
        <translation>تعذرت الكتابة في المكتبة فلم يتغير شيء؛ تحقق من أذونات مجلدها.</translation>
    </message>
    <message>
        <source>The library could not be read or written, so nothing was changed; try again.</source>
        <translation>تعذرت قراءة المكتبة أو كتابتها فلم يتغير شيء؛ حاول من جديد.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed; make some room and try again.</source>
        <translation>القرص ممتلئ فلم يتغير شيء؛ أفسح مكاناً وحاول من جديد.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The file cannot be read; check its permissions.</source>
        <translation>تعذرت قراءة الملف؛ تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The file cannot be written; check its folder and its permissions.</source>
        <translation>تعذرت كتابة الملف؛ تحقق من مجلده وأذوناته.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The site has removed this feed for good, so Broadsheet no longer asks for it.</source>
        <translation>أزال الموقع هذه الخلاصة نهائياً، فلم يعد Broadsheet يطلبها.</translation>
    </message>
    <message>
        <source>Will be fetched with the next refresh.</source>
        <translation>ستُجلب مع التحديث القادم.</translation>
    </message>
    <message>
        <source>Next visit %1, in its usual rhythm.</source>
        <translation>الزيارة القادمة %1، بإيقاعها المعتاد.</translation>
    </message>
    <message>
        <source>Next visit %1, because the site says that nothing changes before.</source>
        <translation>الزيارة القادمة %1، لأن الموقع يقول إن شيئاً لا يتغير قبلها.</translation>
    </message>
    <message>
        <source>Next visit %1, because the feed asks for this rhythm.</source>
        <translation>الزيارة القادمة %1، لأن الخلاصة تطلب هذا الإيقاع.</translation>
    </message>
    <message>
        <source>Next visit %1, because the site asked us to wait.</source>
        <translation>الزيارة القادمة %1، لأن الموقع طلب الانتظار.</translation>
    </message>
    <message>
        <source>Next visit %1, because the last one failed.</source>
        <translation>الزيارة القادمة %1، لأن الأخيرة فشلت.</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as read</source>
        <translation>
            <numerusform>لم تُعلَّم مقالات كمقروءة</numerusform>
            <numerusform>عُلِّمت مقالة واحدة كمقروءة</numerusform>
            <numerusform>عُلِّمت مقالتان كمقروءتين</numerusform>
            <numerusform>عُلِّمت %n مقالات كمقروءة</numerusform>
            <numerusform>عُلِّمت %n مقالة كمقروءة</numerusform>
            <numerusform>عُلِّمت %n مقالة كمقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as unread</source>
        <translation>
            <numerusform>لم تُعلَّم مقالات كغير مقروءة</numerusform>
            <numerusform>عُلِّمت مقالة واحدة كغير مقروءة</numerusform>
            <numerusform>عُلِّمت مقالتان كغير مقروءتين</numerusform>
            <numerusform>عُلِّمت %n مقالات كغير مقروءة</numerusform>
            <numerusform>عُلِّمت %n مقالة كغير مقروءة</numerusform>
            <numerusform>عُلِّمت %n مقالة كغير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred %n stories</source>
        <translation>
            <numerusform>لم تُميَّز مقالات</numerusform>
            <numerusform>مُيِّزت مقالة واحدة بنجمة</numerusform>
            <numerusform>مُيِّزت مقالتان بنجمة</numerusform>
            <numerusform>مُيِّزت %n مقالات بنجمة</numerusform>
            <numerusform>مُيِّزت %n مقالة بنجمة</numerusform>
            <numerusform>مُيِّزت %n مقالة بنجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %n stories</source>
        <translation>
            <numerusform>لم تُنزع نجوم</numerusform>
            <numerusform>نُزعت النجمة عن مقالة واحدة</numerusform>
            <numerusform>نُزعت النجمة عن مقالتين</numerusform>
            <numerusform>نُزعت النجمة عن %n مقالات</numerusform>
            <numerusform>نُزعت النجمة عن %n مقالة</numerusform>
            <numerusform>نُزعت النجمة عن %n مقالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>أُلغي الاشتراك</translation>
    </message>
    <message>
        <source>Moved the feed</source>
        <translation>نُقلت الخلاصة</translation>
    </message>
    <message>
        <source>Renamed the feed</source>
        <translation>أُعيدت تسمية الخلاصة</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>%1 of %2 feeds</source>
        <translation>%1 من %2 خلاصة</translation>
    </message>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقالة جديدة واحدة</numerusform>
            <numerusform>مقالتان جديدتان</numerusform>
            <numerusform>%n مقالات جديدة</numerusform>
            <numerusform>%n مقالة جديدة</numerusform>
            <numerusform>%n مقالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds added</source>
        <translation>
            <numerusform>لم تُضف خلاصات</numerusform>
            <numerusform>أُضيفت خلاصة واحدة</numerusform>
            <numerusform>أُضيفت خلاصتان</numerusform>
            <numerusform>أُضيفت %n خلاصات</numerusform>
            <numerusform>أُضيفت %n خلاصة</numerusform>
            <numerusform>أُضيفت %n خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>لم يكن منها شيء موجوداً</numerusform>
            <numerusform>واحدة كانت موجودة</numerusform>
            <numerusform>اثنتان كانتا موجودتين</numerusform>
            <numerusform>%n كانت موجودة</numerusform>
            <numerusform>%n كانت موجودة</numerusform>
            <numerusform>%n كانت موجودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read</source>
        <translation>
            <numerusform>قُرئت كل الأسطر</numerusform>
            <numerusform>تعذرت قراءة سطر واحد</numerusform>
            <numerusform>تعذرت قراءة سطرين</numerusform>
            <numerusform>تعذرت قراءة %n أسطر</numerusform>
            <numerusform>تعذرت قراءة %n سطراً</numerusform>
            <numerusform>تعذرت قراءة %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadsheet was not closed properly last time. Nothing of what you did is lost.</source>
        <translation>لم يُغلق Broadsheet كما ينبغي في المرة الأخيرة. لم يضع شيء مما فعلته.</translation>
    </message>
    <message>
        <source>Broadsheet crashed last time. Nothing of what you did is lost; a report for its developers is in %1.</source>
        <translation>انهار Broadsheet في المرة الأخيرة. لم يضع شيء مما فعلته؛ تقرير للمطورين موجود في %1.</translation>
    </message>
    <message>
        <source>This system has no keyring, so Broadsheet forgets the password when it is closed; start a keyring to have it kept.</source>
        <translation>لا توجد في هذا النظام حلقة مفاتيح، لذا ينسى Broadsheet كلمة المرور عند إغلاقه؛ شغّل حلقة مفاتيح لحفظها.</translation>
    </message>
    <message>
        <source>Not visited yet.</source>
        <translation>لم تُزر بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new stories.</source>
        <translation>
            <numerusform>%1: لا مقالات جديدة.</numerusform>
            <numerusform>%1: مقالة جديدة واحدة.</numerusform>
            <numerusform>%1: مقالتان جديدتان.</numerusform>
            <numerusform>%1: %n مقالات جديدة.</numerusform>
            <numerusform>%1: %n مقالة جديدة.</numerusform>
            <numerusform>%1: %n مقالة جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: لا جديد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next visit %1, because this feed posts no more often.</source>
        <translation>الزيارة القادمة %1، لأن هذه الخلاصة لا تنشر أكثر من ذلك.</translation>
    </message>
    <message>
        <source>The site says that this feed has moved to %1; Broadsheet follows when it has said so for two days.</source>
        <translation>يقول الموقع إن هذه الخلاصة انتقلت إلى %1؛ سيتبعها Broadsheet إذا استمر قوله يومين.</translation>
    </message>
    <message>
        <source>This feed moved here from %1.</source>
        <translation>انتقلت هذه الخلاصة إلى هنا من %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed.</source>
        <translation>
            <numerusform>لم تتعذر أي خلاصة.</numerusform>
            <numerusform>تعذر تحديث خلاصة واحدة.</numerusform>
            <numerusform>تعذر تحديث خلاصتين.</numerusform>
            <numerusform>تعذر تحديث %n خلاصات.</numerusform>
            <numerusform>تعذر تحديث %n خلاصة.</numerusform>
            <numerusform>تعذر تحديث %n خلاصة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed; rest the pointer on one to see why.</source>
        <translation>
            <numerusform>لم تتعذر أي خلاصة.</numerusform>
            <numerusform>تعذر تحديث خلاصة واحدة؛ ضع المؤشر عليها لترى السبب.</numerusform>
            <numerusform>تعذر تحديث خلاصتين؛ ضع المؤشر على إحداهما لترى السبب.</numerusform>
            <numerusform>تعذر تحديث %n خلاصات؛ ضع المؤشر على إحداها لترى السبب.</numerusform>
            <numerusform>تعذر تحديث %n خلاصة؛ ضع المؤشر على إحداها لترى السبب.</numerusform>
            <numerusform>تعذر تحديث %n خلاصة؛ ضع المؤشر على إحداها لترى السبب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be read offline</source>
        <translation>
            <numerusform>لا مقالات تُقرأ دون اتصال (%n)</numerusform>
            <numerusform>مقالة واحدة تُقرأ دون اتصال (%n)</numerusform>
            <numerusform>مقالتان تُقرآن دون اتصال (%n)</numerusform>
            <numerusform>%n مقالات تُقرأ دون اتصال</numerusform>
            <numerusform>%n مقالة تُقرأ دون اتصال</numerusform>
            <numerusform>%n مقالة تُقرأ دون اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were fetched</source>
        <translation>
            <numerusform>لم تُجلب صور (%n)</numerusform>
            <numerusform>جُلبت صورة واحدة (%n)</numerusform>
            <numerusform>جُلبت صورتان (%n)</numerusform>
            <numerusform>جُلبت %n صور</numerusform>
            <numerusform>جُلبت %n صورة</numerusform>
            <numerusform>جُلبت %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories stand as their feeds tell them</source>
        <translation>
            <numerusform>لا مقالات كما ترويها خلاصاتها (%n)</numerusform>
            <numerusform>مقالة واحدة كما ترويها خلاصتها (%n)</numerusform>
            <numerusform>مقالتان كما ترويهما خلاصتاهما (%n)</numerusform>
            <numerusform>%n مقالات كما ترويها خلاصاتها</numerusform>
            <numerusform>%n مقالة كما ترويها خلاصاتها</numerusform>
            <numerusform>%n مقالة كما ترويها خلاصاتها</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no more space for pictures; the preferences can give them more</source>
        <translation>لم تعد هناك مساحة للصور؛ يمكن زيادتها في التفضيلات</translation>
    </message>
    <message>
        <source>This is no backup of Broadsheet, or it is damaged; nothing was changed.</source>
        <translation>هذه ليست نسخة احتياطية من Broadsheet أو أنها تالفة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Saved the search</source>
        <translation>حُفظ البحث</translation>
    </message>
    <message>
        <source>Changed the search</source>
        <translation>غُيّر البحث</translation>
    </message>
    <message>
        <source>Removed the search</source>
        <translation>أُزيل البحث</translation>
    </message>
    <message>
        <source>Took the story out of its group</source>
        <translation>أُخرج المقال من مجموعته</translation>
    </message>
    <message>
        <source>Moved the folder</source>
        <translation>نُقل المجلد</translation>
    </message>
    <message>
        <source>Visited only when you ask for it.</source>
        <translation>لا يُزار إلا عندما تطلب ذلك.</translation>
    </message>
    <message>
        <source>Next visit %1, in the rhythm that you chose.</source>
        <translation>الزيارة التالية %1، بالوتيرة التي اخترتها.</translation>
    </message>
    <message>
        <source>Moved the search</source>
        <translation>نُقل البحث</translation>
    </message>
</context>
<context>
    <name>NewStories</name>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقالة جديدة واحدة</numerusform>
            <numerusform>مقالتان جديدتان</numerusform>
            <numerusform>%n مقالات جديدة</numerusform>
            <numerusform>%n مقالة جديدة</numerusform>
            <numerusform>%n مقالة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
</context>
<context>
    <name>OfflineStatus</name>
    <message>
        <source>Stories taken offline</source>
        <translation>المقالات المحفوظة للقراءة دون اتصال</translation>
    </message>
    <message>
        <source>Stop taking stories offline</source>
        <translation>إيقاف حفظ المقالات</translation>
    </message>
    <message numerus="yes">
        <source>Taking offline: %1 of %n stories</source>
        <translation>
            <numerusform>الحفظ دون اتصال: %1 من %n مقالة</numerusform>
            <numerusform>الحفظ دون اتصال: %1 من مقالة واحدة (%n)</numerusform>
            <numerusform>الحفظ دون اتصال: %1 من مقالتين (%n)</numerusform>
            <numerusform>الحفظ دون اتصال: %1 من %n مقالات</numerusform>
            <numerusform>الحفظ دون اتصال: %1 من %n مقالة</numerusform>
            <numerusform>الحفظ دون اتصال: %1 من %n مقالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteHint</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Feed in %1</source>
        <translation>خلاصة في %1</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>خلاصة</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ReadingFlow</name>
    <message>
        <source>No unread story above this one.</source>
        <translation>لا توجد مقالة غير مقروءة فوق هذه.</translation>
    </message>
    <message>
        <source>Nothing left to read.</source>
        <translation>لم يبق ما يُقرأ.</translation>
    </message>
    <message>
        <source>No other feed has unread stories.</source>
        <translation>لا توجد خلاصة أخرى فيها مقالات غير مقروءة.</translation>
    </message>
</context>
<context>
    <name>RefreshStatus</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>تقدم التحديث</translation>
    </message>
</context>
<context>
    <name>SearchKeeping</name>
    <message>
        <source>Keep Search</source>
        <translation>الاحتفاظ بالبحث</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>اسم البحث:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Rename Search</source>
        <translation>إعادة تسمية البحث</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>تغيير البحث</translation>
    </message>
    <message>
        <source>Stories with:</source>
        <translation>مقالات فيها:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Move Search</source>
        <translation>نقل البحث</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>نقل «%1» إلى:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Refresh when Broadsheet &amp;starts</source>
        <translation>التحديث عند بدء Broadsheet (&amp;S)</translation>
    </message>
    <message>
        <source>Refresh by &amp;itself, each feed in its own rhythm</source>
        <translation>التحديث تلقائياً، كل خلاصة بإيقاعها (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Notify of new stories</source>
        <translation>الإشعار بالمقالات الجديدة (&amp;N)</translation>
    </message>
    <message>
        <source>Show in the &amp;tray, and stay there when the window is closed</source>
        <translation>الظهور في صينية النظام والبقاء فيها عند إغلاق النافذة (&amp;T)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Keys like in:</source>
        <translation>المفاتيح كما في (&amp;K):</translation>
    </message>
    <message>
        <source>Single &amp;letters are commands</source>
        <translation>الأحرف المفردة أوامر (&amp;L)</translation>
    </message>
    <message>
        <source>Fetch &amp;pages and pictures of new stories ahead, to read them offline</source>
        <translation>جلب صفحات المقالات الجديدة وصورها مسبقًا لقراءتها دون اتصال (&amp;P)</translation>
    </message>
    <message>
        <source>Space for pictures, in &amp;megabytes:</source>
        <translation>مساحة الصور بالميغابايت (&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Keep read stories that have no star:</source>
        <translation>الاحتفاظ بالمقالات المقروءة غير المميزة بنجمة (&amp;K):</translation>
    </message>
    <message>
        <source>And of each &amp;feed:</source>
        <translation>ومن كل خلاصة (&amp;F):</translation>
    </message>
    <message>
        <source>Of them on metered networks, in megabytes a &amp;day:</source>
        <translation>منها على الشبكات المحدودة، بالميغابايت يوميًا (&amp;D):</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>الوكيل (&amp;X):</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>وكيل النظام</translation>
    </message>
    <message>
        <source>Story List</source>
        <translation>قائمة المقالات</translation>
    </message>
    <message>
        <source>Show a story that several feeds tell &amp;once, with its sources under it</source>
        <translation>إظهار الخبر الذي ترويه خلاصات عدة مرة واحدة، ومصادره تحته (&amp;O)</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>لا يوجد إعداد فيه «%1».</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Open the n-th related story, or numbered link</source>
        <translation>فتح المقالة ذات الصلة رقم n أو الرابط المرقّم</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Show Read Stories</source>
        <translation>إظهار المقالات المقروءة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No story has “%1”.</source>
        <translation>لا توجد مقالة فيها «%1».</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>لا خلاصات بعد</translation>
    </message>
    <message>
        <source>Stories appear here once you follow a site.</source>
        <translation>تظهر المقالات هنا حين تتابع موقعاً.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>قُرئ كل شيء</translation>
    </message>
    <message>
        <source>There are no unread stories.</source>
        <translation>لا توجد مقالات غير مقروءة.</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>لا شيء اليوم</translation>
    </message>
    <message>
        <source>No unread story was published today.</source>
        <translation>لم تُنشر اليوم مقالة غير مقروءة.</translation>
    </message>
    <message>
        <source>No starred stories</source>
        <translation>لا مقالات مميزة</translation>
    </message>
    <message>
        <source>Stories that you star are kept here.</source>
        <translation>المقالات التي تميزها بنجمة تُحفظ هنا.</translation>
    </message>
    <message>
        <source>There are no unread stories in “%1”.</source>
        <translation>لا توجد مقالات غير مقروءة في «%1».</translation>
    </message>
    <message>
        <source>No stories</source>
        <translation>لا مقالات</translation>
    </message>
    <message>
        <source>“%1” has brought no stories yet.</source>
        <translation>لم تجلب «%1» مقالات بعد.</translation>
    </message>
    <message>
        <source>No story is what “%1” looks for.</source>
        <translation>لا مقالة توافق «%1».</translation>
    </message>
</context>
<context>
    <name>StarterDialog</name>
    <message>
        <source>Start Reading</source>
        <translation>ابدأ القراءة</translation>
    </message>
    <message>
        <source>Feeds to begin with</source>
        <translation>خلاصات للبداية</translation>
    </message>
    <message>
        <source>A few sites that are good to read in full. You can leave each of them later with one key.</source>
        <translation>بضعة مواقع تستحق القراءة كاملة. يمكنك ترك أي منها لاحقًا بمفتاح واحد.</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>لا تتابع شيئًا</numerusform>
            <numerusform>متابعة خلاصة واحدة</numerusform>
            <numerusform>متابعة خلاصتين</numerusform>
            <numerusform>متابعة %n خلاصات</numerusform>
            <numerusform>متابعة %n خلاصة</numerusform>
            <numerusform>متابعة %n خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <source>How each feed is read</source>
        <translation>كيف تُقرأ كل خلاصة</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>في الأسبوع</translation>
    </message>
    <message>
        <source>Read, %</source>
        <translation>المقروء، ٪</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالة</numerusform>
            <numerusform>%n مقالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>لا شيء مميز</numerusform>
            <numerusform>واحدة مميزة</numerusform>
            <numerusform>اثنتان مميزتان</numerusform>
            <numerusform>%n مميزة</numerusform>
            <numerusform>%n مميزة</numerusform>
            <numerusform>%n مميزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with their whole page</source>
        <translation>
            <numerusform>لا شيء بصفحته الكاملة</numerusform>
            <numerusform>واحدة بصفحتها الكاملة</numerusform>
            <numerusform>اثنتان بصفحتيهما الكاملتين</numerusform>
            <numerusform>%n بصفحاتها الكاملة</numerusform>
            <numerusform>%n بصفحاتها الكاملة</numerusform>
            <numerusform>%n بصفحاتها الكاملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Library: %1 · copies of it: %2 · %n pictures: %3</source>
        <translation>
            <numerusform>المكتبة: %1 · نسخها: %2 · لا صور: %3</numerusform>
            <numerusform>المكتبة: %1 · نسخها: %2 · صورة واحدة: %3</numerusform>
            <numerusform>المكتبة: %1 · نسخها: %2 · صورتان: %3</numerusform>
            <numerusform>المكتبة: %1 · نسخها: %2 · %n صور: %3</numerusform>
            <numerusform>المكتبة: %1 · نسخها: %2 · %n صورة: %3</numerusform>
            <numerusform>المكتبة: %1 · نسخها: %2 · %n صورة: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryDocument</name>
    <message>
        <source>Click to load this picture</source>
        <translation>انقر لتحميل هذه الصورة</translation>
    </message>
    <message>
        <source>Click to open this picture in the browser</source>
        <translation>انقر لفتح هذه الصورة في المتصفح</translation>
    </message>
</context>
<context>
    <name>StoryFields</name>
    <message>
        <source>Like those of all feeds</source>
        <translation>مثل جميع الخلاصات</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Ahead, to be read offline</source>
        <translation>مسبقًا، للقراءة دون اتصال</translation>
    </message>
    <message>
        <source>When a story is opened</source>
        <translation>عند فتح مقالة</translation>
    </message>
    <message>
        <source>Only when I ask for them</source>
        <translation>عندما أطلبها فقط</translation>
    </message>
    <message>
        <source>&amp;Notifications:</source>
        <translation>الإشعارات(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Pages and pictures:</source>
        <translation>الصفحات والصور (&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Keep read stories:</source>
        <translation>الاحتفاظ بالمقالات المقروءة (&amp;K):</translation>
    </message>
    <message>
        <source>&amp;But only:</source>
        <translation>لكن فقط (&amp;B):</translation>
    </message>
</context>
<context>
    <name>StoryFindBar</name>
    <message>
        <source>Find in story</source>
        <translation>البحث في المقالة</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>StoryOpening</name>
    <message>
        <source>Fetching the story…</source>
        <translation>يجري جلب المقالة…</translation>
    </message>
</context>
<context>
    <name>StorySaving</name>
    <message>
        <source>Save Story</source>
        <translation>حفظ المقالة</translation>
    </message>
    <message>
        <source>Save the Stories of “%1”</source>
        <translation>حفظ مقالات «%1»</translation>
    </message>
    <message>
        <source>Web page with its pictures (*.html)</source>
        <translation>صفحة ويب مع صورها (*.html)</translation>
    </message>
    <message>
        <source>Book (*.epub)</source>
        <translation>كتاب (*.epub)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown with its pictures (*.zip)</source>
        <translation>Markdown مع صوره (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n stories in %1.</source>
        <translation>
            <numerusform>لم تُحفظ أي مقالة في %1.</numerusform>
            <numerusform>حُفظت مقالة واحدة في %1.</numerusform>
            <numerusform>حُفظت مقالتان في %1.</numerusform>
            <numerusform>حُفظت %n مقالات في %1.</numerusform>
            <numerusform>حُفظت %n مقالة في %1.</numerusform>
            <numerusform>حُفظت %n مقالة في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>صفحة مضمنة</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>نسخ هذه الشيفرة</translation>
    </message>
    <message>
        <source>There are more lines; the page has all of them.</source>
        <translation>هناك أسطر أخرى؛ في الصفحة كلها.</translation>
    </message>
    <message>
        <source>The table goes on; the page has all of it.</source>
        <translation>للجدول بقية؛ في الصفحة كله.</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>مقالات ذات صلة</translation>
    </message>
    <message>
        <source>The same story</source>
        <translation>الخبر نفسه</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>خلفية</translation>
    </message>
    <message>
        <source>in the cache</source>
        <translation>في الذاكرة المخبأة</translation>
    </message>
    <message>
        <source>Both speak of %1</source>
        <translation>كلتاهما تتحدث عن %1</translation>
    </message>
    <message>
        <source>From the same page</source>
        <translation>من الصفحة نفسها</translation>
    </message>
    <message>
        <source>From your feeds</source>
        <translation>من خلاصاتك</translation>
    </message>
    <message>
        <source>Full story, as the feed brings it</source>
        <translation>المقالة كاملة، كما تجلبها الخلاصة</translation>
    </message>
    <message>
        <source>Full story</source>
        <translation>المقالة كاملة</translation>
    </message>
    <message>
        <source>Only the beginning of the story</source>
        <translation>بداية المقالة فقط</translation>
    </message>
    <message>
        <source>The rest is for subscribers of the site</source>
        <translation>الباقي لمشتركي الموقع</translation>
    </message>
    <message>
        <source>The site let us have no more than this</source>
        <translation>لم يعطنا الموقع أكثر من هذا</translation>
    </message>
    <message>
        <source>Only what the feed says</source>
        <translation>ما تقوله الخلاصة فقط</translation>
    </message>
    <message>
        <source>, updated %1</source>
        <translation>، حُدِّثت %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>أقل من دقيقة قراءة</numerusform>
            <numerusform>دقيقة قراءة</numerusform>
            <numerusform>دقيقتا قراءة</numerusform>
            <numerusform>%n دقائق قراءة</numerusform>
            <numerusform>%n دقيقة قراءة</numerusform>
            <numerusform>%n دقيقة قراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليس نفسه</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Story</source>
        <translation>المقالة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Broadsheet</source>
        <translation>فتح Broadsheet</translation>
    </message>
</context>
<context>
    <name>TypographyPanel</name>
    <message>
        <source>Text and colours of stories</source>
        <translation>نص المقالات وألوانها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>What was just done</source>
        <translation>ما فُعل للتو</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>By itself, as often as the feed posts</source>
        <translation>تلقائيًا، بقدر ما تنشر الخلاصة</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Every three hours</source>
        <translation>كل ثلاث ساعات</translation>
    </message>
    <message>
        <source>Twice a day</source>
        <translation>مرتين في اليوم</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>عندما أطلب ذلك فقط</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>آخر الزيارات</translation>
    </message>
    <message>
        <source>&amp;Visits:</source>
        <translation>الزيارات(&amp;V):</translation>
    </message>
</context>
</TS>
