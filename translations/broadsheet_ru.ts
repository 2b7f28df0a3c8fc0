<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutStoryDialog</name>
    <message>
        <source>About This Story</source>
        <translation>Об этой статье</translation>
    </message>
    <message>
        <source>What was left out, and who was asked</source>
        <translation>Что отброшено и к кому были обращения</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>The story was taken out of its page. Nothing else of the page was fetched or run.</source>
        <translation>Статья взята со своей страницы. Больше ничего со страницы не загружалось и не выполнялось.</translation>
    </message>
    <message>
        <source>This is the story as the feed tells it. Its page has not been read.</source>
        <translation>Это статья в том виде, в каком её даёт лента. Её страница не читалась.</translation>
    </message>
    <message numerus="yes">
        <source>%n scripts did not run</source>
        <translation>
            <numerusform>%n скрипт не выполнялся</numerusform>
            <numerusform>%n скрипта не выполнялись</numerusform>
            <numerusform>%n скриптов не выполнялись</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames were not opened</source>
        <translation>
            <numerusform>%n фрейм не открывался</numerusform>
            <numerusform>%n фрейма не открывались</numerusform>
            <numerusform>%n фреймов не открывались</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting pictures were removed</source>
        <translation>
            <numerusform>%n счётчик-картинка удалён</numerusform>
            <numerusform>%n счётчика-картинки удалены</numerusform>
            <numerusform>%n счётчиков-картинок удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links were freed of who follows them</source>
        <translation>
            <numerusform>%n ссылка очищена от слежки</numerusform>
            <numerusform>%n ссылки очищены от слежки</numerusform>
            <numerusform>%n ссылок очищено от слежки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other servers that a browser would have asked</source>
        <translation>
            <numerusform>%n другой сервер, к которому обратился бы браузер</numerusform>
            <numerusform>%n других сервера, к которым обратился бы браузер</numerusform>
            <numerusform>%n других серверов, к которым обратился бы браузер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were asked for this story</source>
        <translation>
            <numerusform>%n адрес запрашивался для этой статьи</numerusform>
            <numerusform>%n адреса запрашивались для этой статьи</numerusform>
            <numerusform>%n адресов запрашивалось для этой статьи</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>Speak HTTP/&amp;2</source>
        <translation>Использовать HTTP/&amp;2</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Имя: значение, по одному в строке</translation>
    </message>
    <message>
        <source>The one of all feeds</source>
        <translation>Общий для всех лент</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Имя пользователя:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>П&amp;ароль:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>&amp;Заголовки:</translation>
    </message>
    <message>
        <source>P&amp;roxy:</source>
        <translation>П&amp;рокси:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>&amp;Добавить ленту…</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>Добавить &amp;папку…</translation>
    </message>
    <message>
        <source>&amp;Import Subscriptions…</source>
        <translation>&amp;Импортировать подписки…</translation>
    </message>
    <message>
        <source>&amp;Export Subscriptions…</source>
        <translation>&amp;Экспортировать подписки…</translation>
    </message>
    <message>
        <source>&amp;Print Story…</source>
        <translation>&amp;Напечатать статью…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;История…</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>&amp;Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown Quote</source>
        <translation>Копировать как &amp;цитату Markdown</translation>
    </message>
    <message>
        <source>&amp;Search All Stories</source>
        <translation>Искать во всех &amp;статьях</translation>
    </message>
    <message>
        <source>&amp;Filter This List</source>
        <translation>Отобрать в &amp;этом списке</translation>
    </message>
    <message>
        <source>Fi&amp;nd in Story…</source>
        <translation>&amp;Найти в статье…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>Очистить &amp;поиск</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Н&amp;астройки…</translation>
    </message>
    <message>
        <source>&amp;Hide Read Stories</source>
        <translation>&amp;Скрыть прочитанные</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>С&amp;начала старые</translation>
    </message>
    <message>
        <source>&amp;Group by Day</source>
        <translation>&amp;Группировать по дням</translation>
    </message>
    <message>
        <source>&amp;Compact List</source>
        <translation>&amp;Плотный список</translation>
    </message>
    <message>
        <source>Comforta&amp;ble List</source>
        <translation>&amp;Удобный список</translation>
    </message>
    <message>
        <source>&amp;Spacious List</source>
        <translation>П&amp;росторный список</translation>
    </message>
    <message>
        <source>Show &amp;Feed List</source>
        <translation>Показывать список &amp;лент</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>Показывать &amp;меню</translation>
    </message>
    <message>
        <source>&amp;Text and Colours…</source>
        <translation>&amp;Текст и цвета…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>У&amp;величить</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Ум&amp;еньшить</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Go to Anything…</source>
        <translation>&amp;Перейти куда угодно…</translation>
    </message>
    <message>
        <source>Read &amp;On</source>
        <translation>&amp;Читать дальше</translation>
    </message>
    <message>
        <source>Scroll &amp;Back</source>
        <translation>Прокрутить &amp;назад</translation>
    </message>
    <message>
        <source>Next &amp;Unread Story</source>
        <translation>&amp;Следующая непрочитанная</translation>
    </message>
    <message>
        <source>Previous Unread Stor&amp;y</source>
        <translation>П&amp;редыдущая непрочитанная</translation>
    </message>
    <message>
        <source>&amp;Next Story</source>
        <translation>С&amp;ледующая статья</translation>
    </message>
    <message>
        <source>&amp;Previous Story</source>
        <translation>Пр&amp;едыдущая статья</translation>
    </message>
    <message>
        <source>Next &amp;Feed With Unread</source>
        <translation>Сле&amp;дующая лента с непрочитанным</translation>
    </message>
    <message>
        <source>Previous Feed With Un&amp;read</source>
        <translation>Пред&amp;ыдущая лента с непрочитанным</translation>
    </message>
    <message>
        <source>&amp;Back to the Story Before</source>
        <translation>Назад &amp;к прежней статье</translation>
    </message>
    <message>
        <source>&amp;All Stories</source>
        <translation>&amp;Все статьи</translation>
    </message>
    <message>
        <source>Unr&amp;ead</source>
        <translation>Непр&amp;очитанные</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Се&amp;годня</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>О&amp;тмеченные</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>След&amp;ующая панель</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Предыду&amp;щая панель</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>Refresh &amp;All</source>
        <translation>Обновить &amp;все</translation>
    </message>
    <message>
        <source>&amp;Stop Refreshing</source>
        <translation>&amp;Прервать обновление</translation>
    </message>
    <message>
        <source>&amp;Mark All Read</source>
        <translation>О&amp;тметить все прочитанными</translation>
    </message>
    <message>
        <source>Mark &amp;Older Read</source>
        <translation>Отметить &amp;более старые прочитанными</translation>
    </message>
    <message>
        <source>Mark A&amp;bove Read</source>
        <translation>От&amp;метить прочитанными выше</translation>
    </message>
    <message>
        <source>Mark Be&amp;low Read</source>
        <translation>Отметить прочитанными &amp;ниже</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>П&amp;ереименовать…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Folder…</source>
        <translation>Пе&amp;реместить в папку…</translation>
    </message>
    <message>
        <source>&amp;Copy Feed Address</source>
        <translation>&amp;Копировать адрес ленты</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Отп&amp;исаться</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Читать</translation>
    </message>
    <message>
        <source>&amp;Mark Read or Unread</source>
        <translation>&amp;Прочитано или нет</translation>
    </message>
    <message>
        <source>Mark &amp;Unread and Go On</source>
        <translation>&amp;Отметить непрочитанной и дальше</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Отметить &amp;звездой</translation>
    </message>
    <message>
        <source>&amp;Full Story or Feed Text</source>
        <translation>Полная &amp;статья или текст ленты</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>Открыть &amp;в браузере</translation>
    </message>
    <message>
        <source>Open in Bac&amp;kground</source>
        <translation>Открыть в &amp;фоне</translation>
    </message>
    <message>
        <source>Re&amp;lated Stories</source>
        <translation>Статьи по &amp;теме</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>&amp;О программе Broadsheet</translation>
    </message>
    <message>
        <source>Open Link %1</source>
        <translation>Открыть ссылку %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>Fee&amp;d</source>
        <translation>&amp;Лента</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Suggested Feeds…</source>
        <translation>&amp;Рекомендуемые ленты…</translation>
    </message>
    <message>
        <source>Number &amp;Links</source>
        <translation>Нумеровать сс&amp;ылки</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Свойства…</translation>
    </message>
    <message>
        <source>&amp;Take Offline Now</source>
        <translation>&amp;Сохранить для чтения офлайн</translation>
    </message>
    <message>
        <source>Load &amp;Pictures</source>
        <translation>Загрузить &amp;изображения</translation>
    </message>
    <message>
        <source>Sa&amp;ve Story…</source>
        <translation>Со&amp;хранить статью…</translation>
    </message>
    <message>
        <source>Save Stories of This &amp;List…</source>
        <translation>Сохранить статьи этого сп&amp;иска…</translation>
    </message>
    <message>
        <source>&amp;Back Up Everything…</source>
        <translation>&amp;Резервная копия всего…</translation>
    </message>
    <message>
        <source>&amp;Restore From a Backup…</source>
        <translation>&amp;Восстановить из копии…</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>С&amp;татистика…</translation>
    </message>
    <message>
        <source>&amp;About This Story…</source>
        <translation>&amp;Об этой статье…</translation>
    </message>
    <message>
        <source>&amp;Keep This Search…</source>
        <translation>Со&amp;хранить этот поиск…</translation>
    </message>
    <message>
        <source>R&amp;emove Search</source>
        <translation>Удалить поис&amp;к</translation>
    </message>
    <message>
        <source>Not t&amp;he Same as in Other Feeds</source>
        <translation>Не то &amp;же, что в других лентах</translation>
    </message>
    <message>
        <source>Group by Sit&amp;e</source>
        <translation>Группировать по са&amp;йтам</translation>
    </message>
    <message>
        <source>Show or Hide Other Sour&amp;ces</source>
        <translation>Показать или скрыть другие исто&amp;чники</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add Feed</source>
        <translation>Добавить ленту</translation>
    </message>
    <message>
        <source>Address of a feed or a site, such as example.org</source>
        <translation>Адрес ленты или сайта, например example.org</translation>
    </message>
    <message>
        <source>Feeds found there</source>
        <translation>Найденные там ленты</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Адрес:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Смотрим, что там есть…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Подписаться</translation>
    </message>
    <message>
        <source>Fetching the stories…</source>
        <translation>Загружаются статьи…</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
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
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleSettings</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Цвета:</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Шрифт:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Размер:</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>&amp;Высота строки:</translation>
    </message>
    <message>
        <source>Characters in a &amp;line:</source>
        <translation>&amp;Знаков в строке:</translation>
    </message>
    <message>
        <source>&amp;Justified text</source>
        <translation>&amp;По ширине</translation>
    </message>
    <message>
        <source>Divide long &amp;words at the end of a line</source>
        <translation>Переносить длинные с&amp;лова в конце строки</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Back Up Everything</source>
        <translation>Резервная копия всего</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Резервные копии (*.zip)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Создаётся копия…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n stories and all settings in %1.</source>
        <translation>
            <numerusform>%n статья и все настройки сохранены в %1.</numerusform>
            <numerusform>%n статьи и все настройки сохранены в %1.</numerusform>
            <numerusform>%n статей и все настройки сохранены в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore From a Backup</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>%n ленты</numerusform>
            <numerusform>%n лент</numerusform>
            <numerusform>%n лент</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup of %1 holds %2 of %3. It takes the place of everything that Broadsheet has now, which is kept in a file beside it. Broadsheet starts again for that.</source>
        <translation>В копии от %1: %2 из %3. Она заменит всё, что сейчас есть в Broadsheet; прежнее сохранится в файле рядом. Broadsheet для этого перезапустится.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Чтение копии…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to anything</source>
        <translation>Перейти куда угодно</translation>
    </message>
    <message>
        <source>Where to, or what to do</source>
        <translation>Куда перейти или что сделать</translation>
    </message>
    <message>
        <source>Go to a feed or folder, or run a command</source>
        <translation>Перейти к ленте или папке либо выполнить команду</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>Места и команды</translation>
    </message>
</context>
<context>
    <name>EntryListDelegate</name>
    <message numerus="yes">
        <source>+%n sources</source>
        <translation>
            <numerusform>+%n источник</numerusform>
            <numerusform>+%n источника</numerusform>
            <numerusform>+%n источников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>другой источник</translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, open</source>
        <translation>
            <numerusform>и ещё %n источник, раскрыто</numerusform>
            <numerusform>и ещё %n источника, раскрыто</numerusform>
            <numerusform>и ещё %n источников, раскрыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, closed</source>
        <translation>
            <numerusform>и ещё %n источник, свёрнуто</numerusform>
            <numerusform>и ещё %n источника, свёрнуто</numerusform>
            <numerusform>и ещё %n источников, свёрнуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unread</source>
        <translation>
            <numerusform>из них не прочитан %n</numerusform>
            <numerusform>из них не прочитаны %n</numerusform>
            <numerusform>из них не прочитаны %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListView</name>
    <message>
        <source>Stories</source>
        <translation>Статьи</translation>
    </message>
</context>
<context>
    <name>EntrySearchBar</name>
    <message>
        <source>Search stories</source>
        <translation>Поиск статей</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>В «%1»</translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation>Искать во всех статьях</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Отобрать в этом списке</translation>
    </message>
</context>
<context>
    <name>FeedEditing</name>
    <message>
        <source>Add Folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Name of the folder:</source>
        <translation>Название папки:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Rename Feed</source>
        <translation>Переименовать ленту</translation>
    </message>
    <message>
        <source>Name of the feed:</source>
        <translation>Название ленты:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>Переименовать папку</translation>
    </message>
    <message>
        <source>Move Feed</source>
        <translation>Переместить ленту</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>Переместить «%1» в:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Copied the address of the feed.</source>
        <translation>Адрес ленты скопирован.</translation>
    </message>
    <message>
        <source>Import Subscriptions</source>
        <translation>Импорт подписок</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml *.xml);;All files (*)</source>
        <translation>Подписки (*.opml *.xml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Export Subscriptions</source>
        <translation>Экспорт подписок</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml)</source>
        <translation>Подписки (*.opml)</translation>
    </message>
    <message>
        <source>Exported the subscriptions.</source>
        <translation>Подписки экспортированы.</translation>
    </message>
    <message>
        <source>Move Folder</source>
        <translation>Переместить папку</translation>
    </message>
</context>
<context>
    <name>FeedNotice</name>
    <message>
        <source>Why the feed could not be refreshed</source>
        <translation>Почему ленту не удалось обновить</translation>
    </message>
</context>
<context>
    <name>FeedProperties</name>
    <message>
        <source>Properties of “%1”</source>
        <translation>Свойства «%1»</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Адрес:</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>Сайт:</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>Описание:</translation>
    </message>
    <message>
        <source>Followed since:</source>
        <translation>Подписка с:</translation>
    </message>
    <message>
        <source>Stories:</source>
        <translation>Статьи:</translation>
    </message>
    <message>
        <source>The feed tells only the beginning, so Broadsheet reads the pages.</source>
        <translation>В ленте только начало, поэтому Broadsheet читает сами страницы.</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Лента</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>&amp;Доступ</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>&amp;Статьи</translation>
    </message>
    <message>
        <source>V&amp;isits</source>
        <translation>&amp;Проверки</translation>
    </message>
</context>
<context>
    <name>FeedTreeModel</name>
    <message>
        <source>Feeds</source>
        <translation>Ленты</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Отмеченные</translation>
    </message>
    <message>
        <source>All Stories</source>
        <translation>Все статьи</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n отмеченная</numerusform>
            <numerusform>%n отмеченные</numerusform>
            <numerusform>%n отмеченных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочитанная</numerusform>
            <numerusform>%n непрочитанные</numerusform>
            <numerusform>%n непрочитанных</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>не удалось обновить</translation>
    </message>
</context>
<context>
    <name>FeedTreeView</name>
    <message>
        <source>Feeds</source>
        <translation>Ленты</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Bring my feeds from %1</source>
        <translation>Перенести мои ленты из %1</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Что было сделано, сначала новое</translation>
    </message>
    <message>
        <source>Everything here can be taken back, also what was done days ago.</source>
        <translation>Всё это можно отменить, даже сделанное много дней назад.</translation>
    </message>
    <message>
        <source>&amp;Undo Down to Here</source>
        <translation>&amp;Отменить до этого места</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Subscriptions</source>
        <translation>Импорт подписок</translation>
    </message>
    <message>
        <source>Feeds of the list</source>
        <translation>Ленты списка</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одной</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds in this list</source>
        <translation>
            <numerusform>%n лента в этом списке</numerusform>
            <numerusform>%n ленты в этом списке</numerusform>
            <numerusform>%n лент в этом списке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them you follow already</source>
        <translation>
            <numerusform>на %n из них вы уже подписаны</numerusform>
            <numerusform>на %n из них вы уже подписаны</numerusform>
            <numerusform>на %n из них вы уже подписаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read</source>
        <translation>
            <numerusform>%n строку нельзя прочитать</numerusform>
            <numerusform>%n строки нельзя прочитать</numerusform>
            <numerusform>%n строк нельзя прочитать</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Строки, которые нельзя прочитать</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>Подписаться на %n ленту</numerusform>
            <numerusform>Подписаться на %n ленты</numerusform>
            <numerusform>Подписаться на %n лент</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Подписаться</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Followed already</source>
        <translation>Вы уже подписаны</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
</context>
<context>
    <name>KeepingFields</name>
    <message>
        <source>For ever</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>For half a year</source>
        <translation>Полгода</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Три месяца</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Неделю</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>Сколько есть</translation>
    </message>
    <message>
        <source>Among the newest %1</source>
        <translation>Среди %1 самых новых</translation>
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
        <translation>Newsboat и Vim</translation>
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
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>Give the command the keys of the chosen set again</source>
        <translation>Вернуть команде клавиши выбранного набора</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Новая клавиша:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or take it from that command first.</source>
        <translation>%1 занята командой «%2». Выберите другую клавишу или сначала освободите эту.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>нет клавиши</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>There is no feed called “%1”.</source>
        <translation>Нет ленты с названием «%1».</translation>
    </message>
    <message>
        <source>Welcome to Broadsheet</source>
        <translation>Добро пожаловать в Broadsheet</translation>
    </message>
    <message>
        <source>No story selected</source>
        <translation>Статья не выбрана</translation>
    </message>
    <message>
        <source>Space reads on through everything that is unread.</source>
        <translation>Пробел ведёт по всему непрочитанному.</translation>
    </message>
    <message>
        <source>Copied the link.</source>
        <translation>Ссылка скопирована.</translation>
    </message>
    <message>
        <source>Copied as a Markdown quote.</source>
        <translation>Скопировано как цитата Markdown.</translation>
    </message>
    <message>
        <source>Search all stories for “%1”</source>
        <translation>Искать «%1» во всех статьях</translation>
    </message>
    <message>
        <source>%1 shows the menu bar again.</source>
        <translation>%1 снова покажет меню.</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>О программе Broadsheet</translation>
    </message>
    <message>
        <source>Broadsheet %1
A calm, complete news reader.</source>
        <translation>Broadsheet %1
Спокойная и полная программа для чтения новостей.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Choose from feeds that are good to read, follow a site by its address, or bring the subscriptions of another reader. What you read stays on this computer.</source>
        <translation>Выберите ленты, которые стоит читать, подпишитесь на сайт по его адресу или перенесите подписки из другой программы. То, что вы читаете, остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Search for something first; then the search can be kept.</source>
        <translation>Сначала что-нибудь найдите — тогда поиск можно будет сохранить.</translation>
    </message>
    <message>
        <source>No other source in this list tells this story.</source>
        <translation>В этом списке об этом больше никто не пишет.</translation>
    </message>
    <message>
        <source>Find “%1” in the preferences</source>
        <translation>Найти «%1» в настройках</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No other feed is thought to tell this story.</source>
        <translation>Ни одна другая лента не считается рассказывающей о том же.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The site asks us to come less often; Broadsheet will try again later.</source>
        <translation>Сайт просит обращаться реже; Broadsheet попробует позже.</translation>
    </message>
    <message>
        <source>The site asked us to wait until %1; Broadsheet will try again then.</source>
        <translation>Сайт попросил подождать до %1; тогда Broadsheet попробует снова.</translation>
    </message>
    <message>
        <source>This computer is offline; what is in the cache can be read, the rest comes when the network is back.</source>
        <translation>Компьютер не в сети; сохранённое можно читать, остальное придёт, когда сеть вернётся.</translation>
    </message>
    <message>
        <source>The site cannot be found; check the address, or try again later.</source>
        <translation>Сайт не найден; проверьте адрес или попробуйте позже.</translation>
    </message>
    <message>
        <source>The site does not accept connections at the moment; try again later.</source>
        <translation>Сайт сейчас не принимает соединений; попробуйте позже.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate cannot be trusted, so nothing was fetched; check the address.</source>
        <translation>Сертификату сайта нельзя доверять, поэтому ничего не загружено; проверьте адрес.</translation>
    </message>
    <message>
        <source>The site did not answer in time; try again later.</source>
        <translation>Сайт не ответил вовремя; попробуйте позже.</translation>
    </message>
    <message>
        <source>The answer arrived damaged and was not used; Broadsheet will fetch it again.</source>
        <translation>Ответ пришёл повреждённым и не использован; Broadsheet запросит его снова.</translation>
    </message>
    <message>
        <source>The answer is larger than Broadsheet accepts and was not used.</source>
        <translation>Ответ больше, чем принимает Broadsheet, и не использован.</translation>
    </message>
    <message>
        <source>The site sends us round in circles; check the address.</source>
        <translation>Сайт водит нас по кругу; проверьте адрес.</translation>
    </message>
    <message>
        <source>Broadsheet does not open addresses of this kind from the web.</source>
        <translation>Broadsheet не открывает из сети адреса такого рода.</translation>
    </message>
    <message>
        <source>The site gave an answer that Broadsheet does not understand; try again later.</source>
        <translation>Сайт дал ответ, которого Broadsheet не понимает; попробуйте позже.</translation>
    </message>
    <message>
        <source>The site wants a user name and a password for this address.</source>
        <translation>Сайт требует для этого адреса имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>The site does not let Broadsheet read this address; open it in a browser instead.</source>
        <translation>Сайт не даёт Broadsheet читать этот адрес; откройте его в браузере.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more; check it on the site.</source>
        <translation>По этому адресу больше ничего нет; проверьте его на сайте.</translation>
    </message>
    <message>
        <source>The site has removed this for good, so Broadsheet no longer asks for it.</source>
        <translation>Сайт удалил это навсегда, поэтому Broadsheet больше об этом не спрашивает.</translation>
    </message>
    <message>
        <source>The site has a fault of its own; try again later.</source>
        <translation>На сайте неполадка; попробуйте позже.</translation>
    </message>
    <message>
        <source>The site wants to check your browser first; open the address in a browser instead.</source>
        <translation>Сайт хочет сначала проверить ваш браузер; откройте адрес в браузере.</translation>
    </message>
    <message>
        <source>This is not a web address; type one like https://example.org.</source>
        <translation>Это не веб-адрес; введите адрес вида https://example.org.</translation>
    </message>
    <message>
        <source>There is no feed at this address; try the address of the site&apos;s front page.</source>
        <translation>По этому адресу нет ленты; попробуйте адрес главной страницы сайта.</translation>
    </message>
    <message>
        <source>The feed is too damaged to be read; what was fetched before is kept.</source>
        <translation>Лента слишком повреждена, чтобы её прочитать; загруженное раньше сохранено.</translation>
    </message>
    <message>
        <source>The feed is written in an encoding that Broadsheet does not read; what was fetched before is kept.</source>
        <translation>Лента в кодировке, которую Broadsheet не читает; загруженное раньше сохранено.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML).</source>
        <translation>Этот файл не список подписок (OPML).</translation>
    </message>
    <message>
        <source>There is no story on this page; open it in a browser instead.</source>
        <translation>На этой странице нет статьи; откройте её в браузере.</translation>
    </message>
    <message>
        <source>The picture cannot be shown; open it in a browser instead.</source>
        <translation>Изображение нельзя показать; откройте его в браузере.</translation>
    </message>
    <message>
        <source>You already follow this feed.</source>
        <translation>Вы уже подписаны на эту ленту.</translation>
    </message>
    <message>
        <source>There is no such feed; it may have been removed.</source>
        <translation>Такой ленты нет; возможно, её удалили.</translation>
    </message>
    <message>
        <source>There is no such story; it may have been removed with its feed.</source>
        <translation>Такой статьи нет; возможно, её удалили вместе с лентой.</translation>
    </message>
    <message>
        <source>This has not been fetched yet; connect to the network and open it again.</source>
        <translation>Это ещё не загружено; подключитесь к сети и откройте снова.</translation>
    </message>
    <message>
        <source>There is nothing left to undo or redo.</source>
        <translation>Больше нечего отменять или возвращать.</translation>
    </message>
    <message>
        <source>The library was written by a newer Broadsheet; it was left as it is. Please update Broadsheet.</source>
        <translation>Библиотека записана более новой версией Broadsheet и оставлена как есть. Обновите Broadsheet.</translation>
    </message>
    <message>
        <source>The library is damaged; run “broadsheet check --repair” to save what can be saved.</source>
        <translation>Библиотека повреждена; команда «broadsheet check --repair» спасёт, что можно.</translation>
    </message>
    <message>
        <source>Another program holds the library; close it and try again.</source>
        <translation>Библиотеку держит другая программа; закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The library cannot be written to, so nothing was changed; check the permissions of its folder.</source>
        <translation>В библиотеку нельзя писать, поэтому ничего не изменено; проверьте права на её папку.</translation>
    </message>
    <message>
        <source>The library could not be read or written, so nothing was changed; try again.</source>
        <translation>Не удалось прочитать или записать библиотеку, поэтому ничего не изменено; попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed; make some room and try again.</source>
        <translation>Диск полон, поэтому ничего не изменено; освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>The file cannot be read; check its permissions.</source>
        <translation>Файл не читается; проверьте права на него.</translation>
    </message>
    <message>
        <source>The file cannot be written; check its folder and its permissions.</source>
        <translation>Файл нельзя записать; проверьте его папку и права.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The site has removed this feed for good, so Broadsheet no longer asks for it.</source>
        <translation>Сайт удалил эту ленту навсегда, поэтому Broadsheet больше о ней не спрашивает.</translation>
    </message>
    <message>
        <source>Will be fetched with the next refresh.</source>
        <translation>Будет загружена при следующем обновлении.</translation>
    </message>
    <message>
        <source>Next visit %1, in its usual rhythm.</source>
        <translation>Следующее обращение %1, в обычном ритме.</translation>
    </message>
    <message>
        <source>Next visit %1, because the site says that nothing changes before.</source>
        <translation>Следующее обращение %1: сайт говорит, что раньше ничего не изменится.</translation>
    </message>
    <message>
        <source>Next visit %1, because the feed asks for this rhythm.</source>
        <translation>Следующее обращение %1: такой ритм просит лента.</translation>
    </message>
    <message>
        <source>Next visit %1, because the site asked us to wait.</source>
        <translation>Следующее обращение %1: сайт попросил подождать.</translation>
    </message>
    <message>
        <source>Next visit %1, because the last one failed.</source>
        <translation>Следующее обращение %1: последнее не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as read</source>
        <translation>
            <numerusform>%n статья отмечена прочитанной</numerusform>
            <numerusform>%n статьи отмечены прочитанными</numerusform>
            <numerusform>%n статей отмечено прочитанными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as unread</source>
        <translation>
            <numerusform>%n статья отмечена непрочитанной</numerusform>
            <numerusform>%n статьи отмечены непрочитанными</numerusform>
            <numerusform>%n статей отмечено непрочитанными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred %n stories</source>
        <translation>
            <numerusform>%n статья отмечена звездой</numerusform>
            <numerusform>%n статьи отмечены звездой</numerusform>
            <numerusform>%n статей отмечено звездой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %n stories</source>
        <translation>
            <numerusform>С %n статьи снята звезда</numerusform>
            <numerusform>С %n статей снята звезда</numerusform>
            <numerusform>С %n статей снята звезда</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Подписка отменена</translation>
    </message>
    <message>
        <source>Moved the feed</source>
        <translation>Лента перемещена</translation>
    </message>
    <message>
        <source>Renamed the feed</source>
        <translation>Лента переименована</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>%1 of %2 feeds</source>
        <translation>%1 из %2 лент</translation>
    </message>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>%n новая статья</numerusform>
            <numerusform>%n новые статьи</numerusform>
            <numerusform>%n новых статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds added</source>
        <translation>
            <numerusform>Добавлена %n лента</numerusform>
            <numerusform>Добавлены %n ленты</numerusform>
            <numerusform>Добавлено %n лент</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n уже была</numerusform>
            <numerusform>%n уже были</numerusform>
            <numerusform>%n уже было</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read</source>
        <translation>
            <numerusform>%n строку не удалось прочитать</numerusform>
            <numerusform>%n строки не удалось прочитать</numerusform>
            <numerusform>%n строк не удалось прочитать</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadsheet was not closed properly last time. Nothing of what you did is lost.</source>
        <translation>В прошлый раз Broadsheet был закрыт неправильно. Ничего из сделанного вами не потеряно.</translation>
    </message>
    <message>
        <source>Broadsheet crashed last time. Nothing of what you did is lost; a report for its developers is in %1.</source>
        <translation>В прошлый раз Broadsheet аварийно завершился. Ничего из сделанного вами не потеряно; отчёт для разработчиков лежит в %1.</translation>
    </message>
    <message>
        <source>This system has no keyring, so Broadsheet forgets the password when it is closed; start a keyring to have it kept.</source>
        <translation>В системе нет хранилища ключей, поэтому Broadsheet забудет пароль при закрытии; запустите хранилище ключей, чтобы пароль сохранился.</translation>
    </message>
    <message>
        <source>Not visited yet.</source>
        <translation>Ещё не обновлялась.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new stories.</source>
        <translation>
            <numerusform>%1: %n новая статья.</numerusform>
            <numerusform>%1: %n новые статьи.</numerusform>
            <numerusform>%1: %n новых статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: ничего нового.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next visit %1, because this feed posts no more often.</source>
        <translation>Следующее обновление: %1, потому что эта лента пополняется не чаще.</translation>
    </message>
    <message>
        <source>The site says that this feed has moved to %1; Broadsheet follows when it has said so for two days.</source>
        <translation>Сайт сообщает, что лента переехала на %1; Broadsheet перейдёт туда, когда сообщение продержится два дня.</translation>
    </message>
    <message>
        <source>This feed moved here from %1.</source>
        <translation>Эта лента переехала сюда с %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed.</source>
        <translation>
            <numerusform>Не удалось обновить %n ленту.</numerusform>
            <numerusform>Не удалось обновить %n ленты.</numerusform>
            <numerusform>Не удалось обновить %n лент.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed; rest the pointer on one to see why.</source>
        <translation>
            <numerusform>Не удалось обновить %n ленту; наведите на неё указатель, чтобы узнать почему.</numerusform>
            <numerusform>Не удалось обновить %n ленты; наведите указатель на одну из них, чтобы узнать почему.</numerusform>
            <numerusform>Не удалось обновить %n лент; наведите указатель на одну из них, чтобы узнать почему.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be read offline</source>
        <translation>
            <numerusform>%n статью можно читать офлайн</numerusform>
            <numerusform>%n статьи можно читать офлайн</numerusform>
            <numerusform>%n статей можно читать офлайн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were fetched</source>
        <translation>
            <numerusform>загружено %n изображение</numerusform>
            <numerusform>загружено %n изображения</numerusform>
            <numerusform>загружено %n изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories stand as their feeds tell them</source>
        <translation>
            <numerusform>%n статья есть только в виде из ленты</numerusform>
            <numerusform>%n статьи есть только в виде из ленты</numerusform>
            <numerusform>%n статей есть только в виде из ленты</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no more space for pictures; the preferences can give them more</source>
        <translation>место для изображений закончилось; его можно увеличить в настройках</translation>
    </message>
    <message>
        <source>This is no backup of Broadsheet, or it is damaged; nothing was changed.</source>
        <translation>Это не резервная копия Broadsheet, или она повреждена; ничего не изменено.</translation>
    </message>
    <message>
        <source>Saved the search</source>
        <translation>Поиск сохранён</translation>
    </message>
    <message>
        <source>Changed the search</source>
        <translation>Поиск изменён</translation>
    </message>
    <message>
        <source>Removed the search</source>
        <translation>Поиск удалён</translation>
    </message>
    <message>
        <source>Took the story out of its group</source>
        <translation>Статья вынесена из группы</translation>
    </message>
    <message>
        <source>Moved the folder</source>
        <translation>Папка перемещена</translation>
    </message>
    <message>
        <source>Visited only when you ask for it.</source>
        <translation>Проверяется только по вашей просьбе.</translation>
    </message>
    <message>
        <source>Next visit %1, in the rhythm that you chose.</source>
        <translation>Следующая проверка %1, с выбранной вами частотой.</translation>
    </message>
    <message>
        <source>Moved the search</source>
        <translation>Поиск перемещён</translation>
    </message>
</context>
<context>
    <name>NewStories</name>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>%n новая статья</numerusform>
            <numerusform>%n новые статьи</numerusform>
            <numerusform>%n новых статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить прочитанным</translation>
    </message>
</context>
<context>
    <name>OfflineStatus</name>
    <message>
        <source>Stories taken offline</source>
        <translation>Сохранённые для чтения офлайн статьи</translation>
    </message>
    <message>
        <source>Stop taking stories offline</source>
        <translation>Прекратить сохранение статей</translation>
    </message>
    <message numerus="yes">
        <source>Taking offline: %1 of %n stories</source>
        <translation>
            <numerusform>Сохранение: %1 из %n статьи</numerusform>
            <numerusform>Сохранение: %1 из %n статей</numerusform>
            <numerusform>Сохранение: %1 из %n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteHint</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Feed in %1</source>
        <translation>Лента в «%1»</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Сохранённый поиск</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>ReadingFlow</name>
    <message>
        <source>No unread story above this one.</source>
        <translation>Выше нет непрочитанных статей.</translation>
    </message>
    <message>
        <source>Nothing left to read.</source>
        <translation>Читать больше нечего.</translation>
    </message>
    <message>
        <source>No other feed has unread stories.</source>
        <translation>В других лентах нет непрочитанных статей.</translation>
    </message>
</context>
<context>
    <name>RefreshStatus</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Ход обновления</translation>
    </message>
</context>
<context>
    <name>SearchKeeping</name>
    <message>
        <source>Keep Search</source>
        <translation>Сохранить поиск</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Название поиска:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Rename Search</source>
        <translation>Переименовать поиск</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>Изменить поиск</translation>
    </message>
    <message>
        <source>Stories with:</source>
        <translation>Статьи со словами:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Move Search</source>
        <translation>Переместить поиск</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>Переместить «%1» в:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Ленты</translation>
    </message>
    <message>
        <source>Refresh when Broadsheet &amp;starts</source>
        <translation>&amp;Обновлять при запуске Broadsheet</translation>
    </message>
    <message>
        <source>Refresh by &amp;itself, each feed in its own rhythm</source>
        <translation>Обновлять &amp;самостоятельно, каждую ленту в её ритме</translation>
    </message>
    <message>
        <source>&amp;Notify of new stories</source>
        <translation>&amp;Уведомлять о новых статьях</translation>
    </message>
    <message>
        <source>Show in the &amp;tray, and stay there when the window is closed</source>
        <translation>&amp;Показывать в лотке и оставаться там, когда окно закрыто</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>&amp;Keys like in:</source>
        <translation>&amp;Клавиши как в:</translation>
    </message>
    <message>
        <source>Single &amp;letters are commands</source>
        <translation>Отдельные &amp;буквы — команды</translation>
    </message>
    <message>
        <source>Fetch &amp;pages and pictures of new stories ahead, to read them offline</source>
        <translation>Загружать &amp;страницы и изображения новых статей заранее для чтения офлайн</translation>
    </message>
    <message>
        <source>Space for pictures, in &amp;megabytes:</source>
        <translation>Место для изображений, в &amp;мегабайтах:</translation>
    </message>
    <message>
        <source>&amp;Keep read stories that have no star:</source>
        <translation>&amp;Хранить прочитанные статьи без звезды:</translation>
    </message>
    <message>
        <source>And of each &amp;feed:</source>
        <translation>И из каждой &amp;ленты:</translation>
    </message>
    <message>
        <source>Of them on metered networks, in megabytes a &amp;day:</source>
        <translation>Из них в лимитных сетях, мегабайт в &amp;день:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Про&amp;кси:</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Системный</translation>
    </message>
    <message>
        <source>Story List</source>
        <translation>Список статей</translation>
    </message>
    <message>
        <source>Show a story that several feeds tell &amp;once, with its sources under it</source>
        <translation>Показывать статью, о которой пишут несколько лент, один &amp;раз, с источниками под ней</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Ни в одной настройке нет «%1».</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Open the n-th related story, or numbered link</source>
        <translation>Открыть n-ю связанную статью или ссылку с номером</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Show Read Stories</source>
        <translation>Показать прочитанные</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No story has “%1”.</source>
        <translation>Нет статей со словами «%1».</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Лент пока нет</translation>
    </message>
    <message>
        <source>Stories appear here once you follow a site.</source>
        <translation>Статьи появятся здесь, когда вы подпишетесь на сайт.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Всё прочитано</translation>
    </message>
    <message>
        <source>There are no unread stories.</source>
        <translation>Непрочитанных статей нет.</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>Сегодня ничего</translation>
    </message>
    <message>
        <source>No unread story was published today.</source>
        <translation>Сегодня не вышло ни одной непрочитанной статьи.</translation>
    </message>
    <message>
        <source>No starred stories</source>
        <translation>Нет отмеченных статей</translation>
    </message>
    <message>
        <source>Stories that you star are kept here.</source>
        <translation>Здесь хранятся статьи, которые вы отметили звездой.</translation>
    </message>
    <message>
        <source>There are no unread stories in “%1”.</source>
        <translation>В «%1» нет непрочитанных статей.</translation>
    </message>
    <message>
        <source>No stories</source>
        <translation>Нет статей</translation>
    </message>
    <message>
        <source>“%1” has brought no stories yet.</source>
        <translation>«%1» пока не принесла статей.</translation>
    </message>
    <message>
        <source>No story is what “%1” looks for.</source>
        <translation>Нет статей, подходящих под «%1».</translation>
    </message>
</context>
<context>
    <name>StarterDialog</name>
    <message>
        <source>Start Reading</source>
        <translation>Начать читать</translation>
    </message>
    <message>
        <source>Feeds to begin with</source>
        <translation>Ленты для начала</translation>
    </message>
    <message>
        <source>A few sites that are good to read in full. You can leave each of them later with one key.</source>
        <translation>Несколько сайтов, которые стоит читать целиком. От каждого можно потом отписаться одной клавишей.</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>Подписаться на %n ленту</numerusform>
            <numerusform>Подписаться на %n ленты</numerusform>
            <numerusform>Подписаться на %n лент</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Подписаться</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>How each feed is read</source>
        <translation>Как читается каждая лента</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>В неделю</translation>
    </message>
    <message>
        <source>Read, %</source>
        <translation>Прочитано, %</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Со звездой</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Последняя</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочитанная</numerusform>
            <numerusform>%n непрочитанные</numerusform>
            <numerusform>%n непрочитанных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n со звездой</numerusform>
            <numerusform>%n со звездой</numerusform>
            <numerusform>%n со звездой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with their whole page</source>
        <translation>
            <numerusform>%n с полной страницей</numerusform>
            <numerusform>%n с полной страницей</numerusform>
            <numerusform>%n с полной страницей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Library: %1 · copies of it: %2 · %n pictures: %3</source>
        <translation>
            <numerusform>Библиотека: %1 · её копии: %2 · %n изображение: %3</numerusform>
            <numerusform>Библиотека: %1 · её копии: %2 · %n изображения: %3</numerusform>
            <numerusform>Библиотека: %1 · её копии: %2 · %n изображений: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryDocument</name>
    <message>
        <source>Click to load this picture</source>
        <translation>Щёлкните, чтобы загрузить изображение</translation>
    </message>
    <message>
        <source>Click to open this picture in the browser</source>
        <translation>Нажмите, чтобы открыть это изображение в браузере</translation>
    </message>
</context>
<context>
    <name>StoryFields</name>
    <message>
        <source>Like those of all feeds</source>
        <translation>Как для всех лент</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Ahead, to be read offline</source>
        <translation>Заранее, чтобы читать без сети</translation>
    </message>
    <message>
        <source>When a story is opened</source>
        <translation>При открытии статьи</translation>
    </message>
    <message>
        <source>Only when I ask for them</source>
        <translation>Только по моей просьбе</translation>
    </message>
    <message>
        <source>&amp;Notifications:</source>
        <translation>&amp;Уведомления:</translation>
    </message>
    <message>
        <source>&amp;Pages and pictures:</source>
        <translation>&amp;Страницы и изображения:</translation>
    </message>
    <message>
        <source>&amp;Keep read stories:</source>
        <translation>&amp;Хранить прочитанные статьи:</translation>
    </message>
    <message>
        <source>&amp;But only:</source>
        <translation>&amp;Но только:</translation>
    </message>
</context>
<context>
    <name>StoryFindBar</name>
    <message>
        <source>Find in story</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>StoryOpening</name>
    <message>
        <source>Fetching the story…</source>
        <translation>Загружается статья…</translation>
    </message>
</context>
<context>
    <name>StorySaving</name>
    <message>
        <source>Save Story</source>
        <translation>Сохранить статью</translation>
    </message>
    <message>
        <source>Save the Stories of “%1”</source>
        <translation>Сохранить статьи из «%1»</translation>
    </message>
    <message>
        <source>Web page with its pictures (*.html)</source>
        <translation>Веб-страница с изображениями (*.html)</translation>
    </message>
    <message>
        <source>Book (*.epub)</source>
        <translation>Книга (*.epub)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown with its pictures (*.zip)</source>
        <translation>Markdown с изображениями (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n stories in %1.</source>
        <translation>
            <numerusform>%n статья сохранена в %1.</numerusform>
            <numerusform>%n статьи сохранены в %1.</numerusform>
            <numerusform>%n статей сохранено в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Аудио</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>Встроенная страница</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Копировать этот код</translation>
    </message>
    <message>
        <source>There are more lines; the page has all of them.</source>
        <translation>Есть ещё строки; на странице они все.</translation>
    </message>
    <message>
        <source>The table goes on; the page has all of it.</source>
        <translation>Таблица продолжается; на странице она целиком.</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>Статьи по теме</translation>
    </message>
    <message>
        <source>The same story</source>
        <translation>О том же событии</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Предыстория</translation>
    </message>
    <message>
        <source>in the cache</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>Both speak of %1</source>
        <translation>Обе говорят о: %1</translation>
    </message>
    <message>
        <source>From the same page</source>
        <translation>С той же страницы</translation>
    </message>
    <message>
        <source>From your feeds</source>
        <translation>Из ваших лент</translation>
    </message>
    <message>
        <source>Full story, as the feed brings it</source>
        <translation>Полная статья, как её принесла лента</translation>
    </message>
    <message>
        <source>Full story</source>
        <translation>Полная статья</translation>
    </message>
    <message>
        <source>Only the beginning of the story</source>
        <translation>Только начало статьи</translation>
    </message>
    <message>
        <source>The rest is for subscribers of the site</source>
        <translation>Остальное — для подписчиков сайта</translation>
    </message>
    <message>
        <source>The site let us have no more than this</source>
        <translation>Больше сайт нам не дал</translation>
    </message>
    <message>
        <source>Only what the feed says</source>
        <translation>Только то, что говорит лента</translation>
    </message>
    <message>
        <source>, updated %1</source>
        <translation>, обновлено %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n мин чтения</numerusform>
            <numerusform>%n мин чтения</numerusform>
            <numerusform>%n мин чтения</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не то же самое</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Story</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Broadsheet</source>
        <translation>Открыть Broadsheet</translation>
    </message>
</context>
<context>
    <name>TypographyPanel</name>
    <message>
        <source>Text and colours of stories</source>
        <translation>Текст и цвета статей</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>What was just done</source>
        <translation>Что только что сделано</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>By itself, as often as the feed posts</source>
        <translation>Автоматически, как часто лента обновляется</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Каждый час</translation>
    </message>
    <message>
        <source>Every three hours</source>
        <translation>Каждые три часа</translation>
    </message>
    <message>
        <source>Twice a day</source>
        <translation>Дважды в день</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Раз в день</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Только по моей просьбе</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Последние проверки</translation>
    </message>
    <message>
        <source>&amp;Visits:</source>
        <translation>П&amp;роверки:</translation>
    </message>
</context>
</TS>
