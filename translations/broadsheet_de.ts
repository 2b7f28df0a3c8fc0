<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutStoryDialog</name>
    <message>
        <source>About This Story</source>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>What was left out, and who was asked</source>
        <translation>Was weggelassen und wer gefragt wurde</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The story was taken out of its page. Nothing else of the page was fetched or run.</source>
        <translation>Der Artikel wurde aus seiner Seite genommen. Sonst wurde nichts von der Seite geladen oder ausgeführt.</translation>
    </message>
    <message>
        <source>This is the story as the feed tells it. Its page has not been read.</source>
        <translation>Das ist der Artikel, wie ihn der Feed erzählt. Seine Seite wurde nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n scripts did not run</source>
        <translation>
            <numerusform>ein Skript lief nicht</numerusform>
            <numerusform>%n Skripte liefen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames were not opened</source>
        <translation>
            <numerusform>ein Rahmen wurde nicht geöffnet</numerusform>
            <numerusform>%n Rahmen wurden nicht geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting pictures were removed</source>
        <translation>
            <numerusform>ein Zählbild wurde entfernt</numerusform>
            <numerusform>%n Zählbilder wurden entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links were freed of who follows them</source>
        <translation>
            <numerusform>ein Link wurde von Spuren befreit</numerusform>
            <numerusform>%n Links wurden von Spuren befreit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other servers that a browser would have asked</source>
        <translation>
            <numerusform>ein weiterer Server, den ein Browser gefragt hätte</numerusform>
            <numerusform>%n weitere Server, die ein Browser gefragt hätte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were asked for this story</source>
        <translation>
            <numerusform>eine Adresse wurde für diesen Artikel gefragt</numerusform>
            <numerusform>%n Adressen wurden für diesen Artikel gefragt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>Speak HTTP/&amp;2</source>
        <translation>HTTP/&amp;2 sprechen</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Name: Wert, je Zeile einer</translation>
    </message>
    <message>
        <source>The one of all feeds</source>
        <translation>Der aller Feeds</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>&amp;Kopfzeilen:</translation>
    </message>
    <message>
        <source>P&amp;roxy:</source>
        <translation>P&amp;roxy:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>&amp;Feed hinzufügen …</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Import Subscriptions…</source>
        <translation>&amp;Abonnements importieren …</translation>
    </message>
    <message>
        <source>&amp;Export Subscriptions…</source>
        <translation>Abonnements &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Print Story…</source>
        <translation>Artikel &amp;drucken …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown Quote</source>
        <translation>&amp;Als Markdown-Zitat kopieren</translation>
    </message>
    <message>
        <source>&amp;Search All Stories</source>
        <translation>Alle Artikel &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Filter This List</source>
        <translation>Diese Liste &amp;filtern</translation>
    </message>
    <message>
        <source>Fi&amp;nd in Story…</source>
        <translation>&amp;Im Artikel suchen …</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Voriger &amp;Treffer</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>&amp;Suche leeren</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Hide Read Stories</source>
        <translation>&amp;Gelesene Artikel ausblenden</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>&amp;Älteste zuerst</translation>
    </message>
    <message>
        <source>&amp;Group by Day</source>
        <translation>&amp;Nach Tagen gruppieren</translation>
    </message>
    <message>
        <source>&amp;Compact List</source>
        <translation>&amp;Dichte Liste</translation>
    </message>
    <message>
        <source>Comforta&amp;ble List</source>
        <translation>&amp;Bequeme Liste</translation>
    </message>
    <message>
        <source>&amp;Spacious List</source>
        <translation>&amp;Luftige Liste</translation>
    </message>
    <message>
        <source>Show &amp;Feed List</source>
        <translation>&amp;Feed-Liste anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>&amp;Menüleiste anzeigen</translation>
    </message>
    <message>
        <source>&amp;Text and Colours…</source>
        <translation>&amp;Schrift und Farben …</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>V&amp;erkleinern</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Vollb&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Go to Anything…</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>Read &amp;On</source>
        <translation>&amp;Weiterlesen</translation>
    </message>
    <message>
        <source>Scroll &amp;Back</source>
        <translation>&amp;Zurückblättern</translation>
    </message>
    <message>
        <source>Next &amp;Unread Story</source>
        <translation>&amp;Nächster ungelesener Artikel</translation>
    </message>
    <message>
        <source>Previous Unread Stor&amp;y</source>
        <translation>&amp;Voriger ungelesener Artikel</translation>
    </message>
    <message>
        <source>&amp;Next Story</source>
        <translation>Nächster &amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Previous Story</source>
        <translation>V&amp;origer Artikel</translation>
    </message>
    <message>
        <source>Next &amp;Feed With Unread</source>
        <translation>Nächster &amp;Feed mit Ungelesenem</translation>
    </message>
    <message>
        <source>Previous Feed With Un&amp;read</source>
        <translation>Voriger Feed &amp;mit Ungelesenem</translation>
    </message>
    <message>
        <source>&amp;Back to the Story Before</source>
        <translation>Zurück zum Artikel &amp;davor</translation>
    </message>
    <message>
        <source>&amp;All Stories</source>
        <translation>A&amp;lle Artikel</translation>
    </message>
    <message>
        <source>Unr&amp;ead</source>
        <translation>&amp;Ungelesen</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>Mit &amp;Stern</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Vo&amp;riger Bereich</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh &amp;All</source>
        <translation>A&amp;lle aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Stop Refreshing</source>
        <translation>A&amp;ktualisieren abbrechen</translation>
    </message>
    <message>
        <source>&amp;Mark All Read</source>
        <translation>Alle als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark &amp;Older Read</source>
        <translation>&amp;Ältere als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark A&amp;bove Read</source>
        <translation>&amp;Darüber als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark Be&amp;low Read</source>
        <translation>Darunter als gelesen &amp;markieren</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Folder…</source>
        <translation>&amp;In Ordner verschieben …</translation>
    </message>
    <message>
        <source>&amp;Copy Feed Address</source>
        <translation>&amp;Feed-Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>A&amp;bbestellen</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Mark Read or Unread</source>
        <translation>&amp;Gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>Mark &amp;Unread and Go On</source>
        <translation>&amp;Als ungelesen markieren und weiter</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>&amp;Full Story or Feed Text</source>
        <translation>Ganzer Artikel &amp;oder Feed-Text</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>&amp;Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open in Bac&amp;kground</source>
        <translation>Im &amp;Hintergrund öffnen</translation>
    </message>
    <message>
        <source>Re&amp;lated Stories</source>
        <translation>&amp;Verwandte Artikel</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>&amp;Über Broadsheet</translation>
    </message>
    <message>
        <source>Open Link %1</source>
        <translation>Link %1 öffnen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Fee&amp;d</source>
        <translation>&amp;Feed</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Suggested Feeds…</source>
        <translation>&amp;Vorgeschlagene Feeds …</translation>
    </message>
    <message>
        <source>Number &amp;Links</source>
        <translation>&amp;Links nummerieren</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Eigenschaften …</translation>
    </message>
    <message>
        <source>&amp;Take Offline Now</source>
        <translation>Jetzt &amp;offline verfügbar machen</translation>
    </message>
    <message>
        <source>Load &amp;Pictures</source>
        <translation>&amp;Bilder laden</translation>
    </message>
    <message>
        <source>Sa&amp;ve Story…</source>
        <translation>Artikel &amp;speichern …</translation>
    </message>
    <message>
        <source>Save Stories of This &amp;List…</source>
        <translation>Artikel dieser &amp;Liste speichern …</translation>
    </message>
    <message>
        <source>&amp;Back Up Everything…</source>
        <translation>Alles &amp;sichern …</translation>
    </message>
    <message>
        <source>&amp;Restore From a Backup…</source>
        <translation>Aus Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>S&amp;tatistik …</translation>
    </message>
    <message>
        <source>&amp;About This Story…</source>
        <translation>&amp;Über diesen Artikel …</translation>
    </message>
    <message>
        <source>&amp;Keep This Search…</source>
        <translation>Diese Suche be&amp;halten …</translation>
    </message>
    <message>
        <source>R&amp;emove Search</source>
        <translation>Such&amp;e entfernen</translation>
    </message>
    <message>
        <source>Not t&amp;he Same as in Other Feeds</source>
        <translation>Nic&amp;ht dasselbe wie in anderen Feeds</translation>
    </message>
    <message>
        <source>Group by Sit&amp;e</source>
        <translation>Nach &amp;Websites gruppieren</translation>
    </message>
    <message>
        <source>Show or Hide Other Sour&amp;ces</source>
        <translation>Weitere &amp;Quellen zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add Feed</source>
        <translation>Feed hinzufügen</translation>
    </message>
    <message>
        <source>Address of a feed or a site, such as example.org</source>
        <translation>Adresse eines Feeds oder einer Website, etwa example.org</translation>
    </message>
    <message>
        <source>Feeds found there</source>
        <translation>Dort gefundene Feeds</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Es wird nachgesehen, was es dort gibt …</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Fetching the stories…</source>
        <translation>Artikel werden geholt …</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleSettings</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Schrift:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>&amp;Zeilenhöhe:</translation>
    </message>
    <message>
        <source>Characters in a &amp;line:</source>
        <translation>Zeichen &amp;je Zeile:</translation>
    </message>
    <message>
        <source>&amp;Justified text</source>
        <translation>&amp;Blocksatz</translation>
    </message>
    <message>
        <source>Divide long &amp;words at the end of a line</source>
        <translation>Lange &amp;Wörter am Zeilenende trennen</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Back Up Everything</source>
        <translation>Alles sichern</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sicherungen (*.zip)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sichere …</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n stories and all settings in %1.</source>
        <translation>
            <numerusform>Ein Artikel und alle Einstellungen in %1 gesichert.</numerusform>
            <numerusform>%n Artikel und alle Einstellungen in %1 gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore From a Backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>ein Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>einem Feed</numerusform>
            <numerusform>%n Feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup of %1 holds %2 of %3. It takes the place of everything that Broadsheet has now, which is kept in a file beside it. Broadsheet starts again for that.</source>
        <translation>Diese Sicherung vom %1 enthält %2 aus %3. Sie ersetzt alles, was Broadsheet jetzt hat; das bleibt in einer Datei daneben erhalten. Broadsheet startet dafür neu.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Lese die Sicherung …</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Where to, or what to do</source>
        <translation>Wohin, oder was tun?</translation>
    </message>
    <message>
        <source>Go to a feed or folder, or run a command</source>
        <translation>Zu einem Feed oder Ordner gehen oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>Orte und Befehle</translation>
    </message>
</context>
<context>
    <name>EntryListDelegate</name>
    <message numerus="yes">
        <source>+%n sources</source>
        <translation>
            <numerusform>+%n Quelle</numerusform>
            <numerusform>+%n Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>weitere Quelle</translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, open</source>
        <translation>
            <numerusform>und eine weitere Quelle, aufgeklappt</numerusform>
            <numerusform>und %n weitere Quellen, aufgeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, closed</source>
        <translation>
            <numerusform>und eine weitere Quelle, zugeklappt</numerusform>
            <numerusform>und %n weitere Quellen, zugeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unread</source>
        <translation>
            <numerusform>eine davon ungelesen</numerusform>
            <numerusform>%n davon ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListView</name>
    <message>
        <source>Stories</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>EntrySearchBar</name>
    <message>
        <source>Search stories</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation>Alle Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
</context>
<context>
    <name>FeedEditing</name>
    <message>
        <source>Add Folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Name of the folder:</source>
        <translation>Name des Ordners:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Rename Feed</source>
        <translation>Feed umbenennen</translation>
    </message>
    <message>
        <source>Name of the feed:</source>
        <translation>Name des Feeds:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Move Feed</source>
        <translation>Feed verschieben</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>„%1“ verschieben nach:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Copied the address of the feed.</source>
        <translation>Die Adresse des Feeds wurde kopiert.</translation>
    </message>
    <message>
        <source>Import Subscriptions</source>
        <translation>Abonnements importieren</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml *.xml);;All files (*)</source>
        <translation>Abonnements (*.opml *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export Subscriptions</source>
        <translation>Abonnements exportieren</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml)</source>
        <translation>Abonnements (*.opml)</translation>
    </message>
    <message>
        <source>Exported the subscriptions.</source>
        <translation>Die Abonnements wurden exportiert.</translation>
    </message>
    <message>
        <source>Move Folder</source>
        <translation>Ordner verschieben</translation>
    </message>
</context>
<context>
    <name>FeedNotice</name>
    <message>
        <source>Why the feed could not be refreshed</source>
        <translation>Warum der Feed nicht aktualisiert werden konnte</translation>
    </message>
</context>
<context>
    <name>FeedProperties</name>
    <message>
        <source>Properties of “%1”</source>
        <translation>Eigenschaften von „%1“</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>Website:</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>Beschreibung:</translation>
    </message>
    <message>
        <source>Followed since:</source>
        <translation>Abonniert seit:</translation>
    </message>
    <message>
        <source>Stories:</source>
        <translation>Artikel:</translation>
    </message>
    <message>
        <source>The feed tells only the beginning, so Broadsheet reads the pages.</source>
        <translation>Der Feed enthält nur die Anfänge, deshalb liest Broadsheet die Seiten.</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Feed</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>&amp;Zugang</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>V&amp;isits</source>
        <translation>&amp;Besuche</translation>
    </message>
</context>
<context>
    <name>FeedTreeModel</name>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>All Stories</source>
        <translation>Alle Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n mit Stern</numerusform>
            <numerusform>%n mit Stern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>konnte nicht aktualisiert werden</translation>
    </message>
</context>
<context>
    <name>FeedTreeView</name>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Bring my feeds from %1</source>
        <translation>Meine Feeds aus %1 übernehmen</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Was getan wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Everything here can be taken back, also what was done days ago.</source>
        <translation>Alles hier lässt sich zurücknehmen, auch was vor Tagen getan wurde.</translation>
    </message>
    <message>
        <source>&amp;Undo Down to Here</source>
        <translation>&amp;Bis hierhin rückgängig machen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Subscriptions</source>
        <translation>Abonnements importieren</translation>
    </message>
    <message>
        <source>Feeds of the list</source>
        <translation>Feeds der Liste</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds in this list</source>
        <translation>
            <numerusform>%n Feed in dieser Liste</numerusform>
            <numerusform>%n Feeds in dieser Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them you follow already</source>
        <translation>
            <numerusform>%n davon folgen Sie schon</numerusform>
            <numerusform>%n davon folgen Sie schon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read</source>
        <translation>
            <numerusform>%n Zeile ist nicht lesbar</numerusform>
            <numerusform>%n Zeilen sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Nicht lesbare Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>%n Feed folgen</numerusform>
            <numerusform>%n Feeds folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Followed already</source>
        <translation>Schon abonniert</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>KeepingFields</name>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>For half a year</source>
        <translation>Ein halbes Jahr</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Einen Monat</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>So viele es gibt</translation>
    </message>
    <message>
        <source>Among the newest %1</source>
        <translation>Unter den neuesten %1</translation>
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
        <translation>Newsboat und Vim</translation>
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
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Give the command the keys of the chosen set again</source>
        <translation>Dem Befehl wieder die Tasten der gewählten Belegung geben</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Neue Taste:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or take it from that command first.</source>
        <translation>%1 gehört zu „%2“. Wählen Sie eine andere Taste oder nehmen Sie sie zuerst jenem Befehl weg.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>There is no feed called “%1”.</source>
        <translation>Es gibt keinen Feed namens „%1“.</translation>
    </message>
    <message>
        <source>Welcome to Broadsheet</source>
        <translation>Willkommen bei Broadsheet</translation>
    </message>
    <message>
        <source>No story selected</source>
        <translation>Kein Artikel ausgewählt</translation>
    </message>
    <message>
        <source>Space reads on through everything that is unread.</source>
        <translation>Die Leertaste liest weiter durch alles Ungelesene.</translation>
    </message>
    <message>
        <source>Copied the link.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
    <message>
        <source>Copied as a Markdown quote.</source>
        <translation>Als Markdown-Zitat kopiert.</translation>
    </message>
    <message>
        <source>Search all stories for “%1”</source>
        <translation>Alle Artikel nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>%1 shows the menu bar again.</source>
        <translation>%1 zeigt die Menüleiste wieder.</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>Über Broadsheet</translation>
    </message>
    <message>
        <source>Broadsheet %1
A calm, complete news reader.</source>
        <translation>Broadsheet %1
Ein ruhiger, vollständiger Nachrichtenleser.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Choose from feeds that are good to read, follow a site by its address, or bring the subscriptions of another reader. What you read stays on this computer.</source>
        <translation>Wählen Sie aus lesenswerten Feeds, folgen Sie einer Website über ihre Adresse, oder übernehmen Sie die Abonnements eines anderen Programms. Was Sie lesen, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Search for something first; then the search can be kept.</source>
        <translation>Suchen Sie zuerst nach etwas, dann kann die Suche behalten werden.</translation>
    </message>
    <message>
        <source>No other source in this list tells this story.</source>
        <translation>Keine andere Quelle in dieser Liste berichtet davon.</translation>
    </message>
    <message>
        <source>Find “%1” in the preferences</source>
        <translation>„%1“ in den Einstellungen suchen</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No other feed is thought to tell this story.</source>
        <translation>Kein anderer Feed gilt als Quelle desselben Artikels.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The site asks us to come less often; Broadsheet will try again later.</source>
        <translation>Die Website bittet, seltener zu kommen; Broadsheet versucht es später wieder.</translation>
    </message>
    <message>
        <source>The site asked us to wait until %1; Broadsheet will try again then.</source>
        <translation>Die Website bat, bis %1 zu warten; dann versucht es Broadsheet wieder.</translation>
    </message>
    <message>
        <source>This computer is offline; what is in the cache can be read, the rest comes when the network is back.</source>
        <translation>Dieser Computer ist offline; was im Zwischenspeicher liegt, ist lesbar, der Rest kommt, sobald das Netz zurück ist.</translation>
    </message>
    <message>
        <source>The site cannot be found; check the address, or try again later.</source>
        <translation>Die Website ist nicht zu finden; prüfen Sie die Adresse, oder versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>The site does not accept connections at the moment; try again later.</source>
        <translation>Die Website nimmt derzeit keine Verbindungen an; versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate cannot be trusted, so nothing was fetched; check the address.</source>
        <translation>Dem Zertifikat der Website ist nicht zu trauen, daher wurde nichts geholt; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The site did not answer in time; try again later.</source>
        <translation>Die Website hat nicht rechtzeitig geantwortet; versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>The answer arrived damaged and was not used; Broadsheet will fetch it again.</source>
        <translation>Die Antwort kam beschädigt an und wurde nicht verwendet; Broadsheet holt sie noch einmal.</translation>
    </message>
    <message>
        <source>The answer is larger than Broadsheet accepts and was not used.</source>
        <translation>Die Antwort ist größer, als Broadsheet annimmt, und wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>The site sends us round in circles; check the address.</source>
        <translation>Die Website schickt uns im Kreis herum; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Broadsheet does not open addresses of this kind from the web.</source>
        <translation>Adressen dieser Art öffnet Broadsheet nicht aus dem Web.</translation>
    </message>
    <message>
        <source>The site gave an answer that Broadsheet does not understand; try again later.</source>
        <translation>Die Website gab eine Antwort, die Broadsheet nicht versteht; versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>The site wants a user name and a password for this address.</source>
        <translation>Die Website verlangt für diese Adresse Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>The site does not let Broadsheet read this address; open it in a browser instead.</source>
        <translation>Die Website lässt Broadsheet diese Adresse nicht lesen; öffnen Sie sie im Browser.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more; check it on the site.</source>
        <translation>Unter dieser Adresse gibt es nichts mehr; sehen Sie auf der Website nach.</translation>
    </message>
    <message>
        <source>The site has removed this for good, so Broadsheet no longer asks for it.</source>
        <translation>Die Website hat dies endgültig entfernt, daher fragt Broadsheet nicht mehr danach.</translation>
    </message>
    <message>
        <source>The site has a fault of its own; try again later.</source>
        <translation>Die Website hat selbst einen Fehler; versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>The site wants to check your browser first; open the address in a browser instead.</source>
        <translation>Die Website will erst Ihren Browser prüfen; öffnen Sie die Adresse im Browser.</translation>
    </message>
    <message>
        <source>This is not a web address; type one like https://example.org.</source>
        <translation>Das ist keine Webadresse; geben Sie eine wie https://example.org ein.</translation>
    </message>
    <message>
        <source>There is no feed at this address; try the address of the site&apos;s front page.</source>
        <translation>Unter dieser Adresse gibt es keinen Feed; versuchen Sie es mit der Startseite der Website.</translation>
    </message>
    <message>
        <source>The feed is too damaged to be read; what was fetched before is kept.</source>
        <translation>Der Feed ist zu beschädigt, um gelesen zu werden; was zuvor geholt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The feed is written in an encoding that Broadsheet does not read; what was fetched before is kept.</source>
        <translation>Der Feed hat eine Zeichenkodierung, die Broadsheet nicht liest; was zuvor geholt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML).</source>
        <translation>Diese Datei ist keine Liste von Abonnements (OPML).</translation>
    </message>
    <message>
        <source>There is no story on this page; open it in a browser instead.</source>
        <translation>Auf dieser Seite steht kein Artikel; öffnen Sie sie im Browser.</translation>
    </message>
    <message>
        <source>The picture cannot be shown; open it in a browser instead.</source>
        <translation>Das Bild lässt sich nicht anzeigen; öffnen Sie es im Browser.</translation>
    </message>
    <message>
        <source>You already follow this feed.</source>
        <translation>Diesem Feed folgen Sie schon.</translation>
    </message>
    <message>
        <source>There is no such feed; it may have been removed.</source>
        <translation>Diesen Feed gibt es nicht; vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <source>There is no such story; it may have been removed with its feed.</source>
        <translation>Diesen Artikel gibt es nicht; vielleicht wurde er mit seinem Feed entfernt.</translation>
    </message>
    <message>
        <source>This has not been fetched yet; connect to the network and open it again.</source>
        <translation>Dies wurde noch nicht geholt; verbinden Sie sich mit dem Netz und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is nothing left to undo or redo.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen oder wiederherzustellen.</translation>
    </message>
    <message>
        <source>The library was written by a newer Broadsheet; it was left as it is. Please update Broadsheet.</source>
        <translation>Die Bibliothek stammt von einem neueren Broadsheet und wurde so gelassen, wie sie ist. Bitte aktualisieren Sie Broadsheet.</translation>
    </message>
    <message>
        <source>The library is damaged; run “broadsheet check --repair” to save what can be saved.</source>
        <translation>Die Bibliothek ist beschädigt; „broadsheet check --repair“ rettet, was zu retten ist.</translation>
    </message>
    <message>
        <source>Another program holds the library; close it and try again.</source>
        <translation>Ein anderes Programm hält die Bibliothek fest; schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The library cannot be written to, so nothing was changed; check the permissions of its folder.</source>
        <translation>In die Bibliothek lässt sich nicht schreiben, daher wurde nichts geändert; prüfen Sie die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The library could not be read or written, so nothing was changed; try again.</source>
        <translation>Die Bibliothek ließ sich nicht lesen oder schreiben, daher wurde nichts geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed; make some room and try again.</source>
        <translation>Der Datenträger ist voll, daher wurde nichts geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read; check its permissions.</source>
        <translation>Die Datei ist nicht lesbar; prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>The file cannot be written; check its folder and its permissions.</source>
        <translation>Die Datei lässt sich nicht schreiben; prüfen Sie ihren Ordner und ihre Rechte.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The site has removed this feed for good, so Broadsheet no longer asks for it.</source>
        <translation>Die Website hat diesen Feed endgültig entfernt, daher fragt Broadsheet nicht mehr danach.</translation>
    </message>
    <message>
        <source>Will be fetched with the next refresh.</source>
        <translation>Wird bei der nächsten Aktualisierung geholt.</translation>
    </message>
    <message>
        <source>Next visit %1, in its usual rhythm.</source>
        <translation>Nächster Besuch %1, im üblichen Rhythmus.</translation>
    </message>
    <message>
        <source>Next visit %1, because the site says that nothing changes before.</source>
        <translation>Nächster Besuch %1, weil sich laut der Website vorher nichts ändert.</translation>
    </message>
    <message>
        <source>Next visit %1, because the feed asks for this rhythm.</source>
        <translation>Nächster Besuch %1, weil der Feed diesen Rhythmus wünscht.</translation>
    </message>
    <message>
        <source>Next visit %1, because the site asked us to wait.</source>
        <translation>Nächster Besuch %1, weil die Website um Geduld bat.</translation>
    </message>
    <message>
        <source>Next visit %1, because the last one failed.</source>
        <translation>Nächster Besuch %1, weil der letzte misslang.</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as read</source>
        <translation>
            <numerusform>%n Artikel als gelesen markiert</numerusform>
            <numerusform>%n Artikel als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as unread</source>
        <translation>
            <numerusform>%n Artikel als ungelesen markiert</numerusform>
            <numerusform>%n Artikel als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred %n stories</source>
        <translation>
            <numerusform>%n Artikel mit Stern versehen</numerusform>
            <numerusform>%n Artikel mit Stern versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %n stories</source>
        <translation>
            <numerusform>%n Artikel den Stern genommen</numerusform>
            <numerusform>%n Artikeln den Stern genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abbestellt</translation>
    </message>
    <message>
        <source>Moved the feed</source>
        <translation>Feed verschoben</translation>
    </message>
    <message>
        <source>Renamed the feed</source>
        <translation>Feed umbenannt</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>%1 of %2 feeds</source>
        <translation>%1 von %2 Feeds</translation>
    </message>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>%n neuer Artikel</numerusform>
            <numerusform>%n neue Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds added</source>
        <translation>
            <numerusform>%n Feed hinzugefügt</numerusform>
            <numerusform>%n Feeds hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read</source>
        <translation>
            <numerusform>%n Zeile war nicht lesbar</numerusform>
            <numerusform>%n Zeilen waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadsheet was not closed properly last time. Nothing of what you did is lost.</source>
        <translation>Broadsheet wurde letztes Mal nicht richtig beendet. Von dem, was Sie getan haben, ist nichts verloren.</translation>
    </message>
    <message>
        <source>Broadsheet crashed last time. Nothing of what you did is lost; a report for its developers is in %1.</source>
        <translation>Broadsheet ist letztes Mal abgestürzt. Von dem, was Sie getan haben, ist nichts verloren; ein Bericht für die Entwickler liegt in %1.</translation>
    </message>
    <message>
        <source>This system has no keyring, so Broadsheet forgets the password when it is closed; start a keyring to have it kept.</source>
        <translation>Dieses System hat keinen Schlüsselbund, deshalb vergisst Broadsheet das Passwort beim Schließen; starten Sie einen Schlüsselbund, damit es behalten wird.</translation>
    </message>
    <message>
        <source>Not visited yet.</source>
        <translation>Noch nicht abgerufen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new stories.</source>
        <translation>
            <numerusform>%1: %n neuer Artikel.</numerusform>
            <numerusform>%1: %n neue Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: nichts Neues.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next visit %1, because this feed posts no more often.</source>
        <translation>Nächster Abruf %1, weil dieser Feed nicht öfter veröffentlicht.</translation>
    </message>
    <message>
        <source>The site says that this feed has moved to %1; Broadsheet follows when it has said so for two days.</source>
        <translation>Die Website meldet, dass dieser Feed nach %1 umgezogen ist; Broadsheet folgt, wenn sie es zwei Tage lang gemeldet hat.</translation>
    </message>
    <message>
        <source>This feed moved here from %1.</source>
        <translation>Dieser Feed ist von %1 hierher umgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed.</source>
        <translation>
            <numerusform>%n Feed konnte nicht aktualisiert werden.</numerusform>
            <numerusform>%n Feeds konnten nicht aktualisiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed; rest the pointer on one to see why.</source>
        <translation>
            <numerusform>%n Feed konnte nicht aktualisiert werden; zeigen Sie mit der Maus darauf, um den Grund zu sehen.</numerusform>
            <numerusform>%n Feeds konnten nicht aktualisiert werden; zeigen Sie mit der Maus auf einen, um den Grund zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be read offline</source>
        <translation>
            <numerusform>%n Artikel ist offline lesbar</numerusform>
            <numerusform>%n Artikel sind offline lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were fetched</source>
        <translation>
            <numerusform>%n Bild wurde geholt</numerusform>
            <numerusform>%n Bilder wurden geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories stand as their feeds tell them</source>
        <translation>
            <numerusform>%n Artikel steht so da, wie der Feed ihn erzählt</numerusform>
            <numerusform>%n Artikel stehen so da, wie die Feeds sie erzählen</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no more space for pictures; the preferences can give them more</source>
        <translation>für Bilder ist kein Platz mehr; in den Einstellungen lässt er sich vergrößern</translation>
    </message>
    <message>
        <source>This is no backup of Broadsheet, or it is damaged; nothing was changed.</source>
        <translation>Das ist keine Sicherung von Broadsheet, oder sie ist beschädigt; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Saved the search</source>
        <translation>Suche behalten</translation>
    </message>
    <message>
        <source>Changed the search</source>
        <translation>Suche geändert</translation>
    </message>
    <message>
        <source>Removed the search</source>
        <translation>Suche entfernt</translation>
    </message>
    <message>
        <source>Took the story out of its group</source>
        <translation>Artikel aus seiner Gruppe genommen</translation>
    </message>
    <message>
        <source>Moved the folder</source>
        <translation>Ordner verschoben</translation>
    </message>
    <message>
        <source>Visited only when you ask for it.</source>
        <translation>Wird nur auf Ihren Wunsch besucht.</translation>
    </message>
    <message>
        <source>Next visit %1, in the rhythm that you chose.</source>
        <translation>Nächster Besuch %1, in dem von Ihnen gewählten Rhythmus.</translation>
    </message>
    <message>
        <source>Moved the search</source>
        <translation>Suche verschoben</translation>
    </message>
</context>
<context>
    <name>NewStories</name>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>%n neuer Artikel</numerusform>
            <numerusform>%n neue Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>OfflineStatus</name>
    <message>
        <source>Stories taken offline</source>
        <translation>Offline verfügbar gemachte Artikel</translation>
    </message>
    <message>
        <source>Stop taking stories offline</source>
        <translation>Nicht weiter offline verfügbar machen</translation>
    </message>
    <message numerus="yes">
        <source>Taking offline: %1 of %n stories</source>
        <translation>
            <numerusform>Offline: %1 von %n Artikel</numerusform>
            <numerusform>Offline: %1 von %n Artikeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteHint</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Feed in %1</source>
        <translation>Feed in %1</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ReadingFlow</name>
    <message>
        <source>No unread story above this one.</source>
        <translation>Über diesem gibt es keinen ungelesenen Artikel.</translation>
    </message>
    <message>
        <source>Nothing left to read.</source>
        <translation>Alles ist gelesen.</translation>
    </message>
    <message>
        <source>No other feed has unread stories.</source>
        <translation>Kein anderer Feed hat ungelesene Artikel.</translation>
    </message>
</context>
<context>
    <name>RefreshStatus</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Fortschritt der Aktualisierung</translation>
    </message>
</context>
<context>
    <name>SearchKeeping</name>
    <message>
        <source>Keep Search</source>
        <translation>Suche behalten</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Name der Suche:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Rename Search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>Suche ändern</translation>
    </message>
    <message>
        <source>Stories with:</source>
        <translation>Artikel mit:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Move Search</source>
        <translation>Suche verschieben</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>„%1“ verschieben nach:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Refresh when Broadsheet &amp;starts</source>
        <translation>&amp;Beim Start von Broadsheet aktualisieren</translation>
    </message>
    <message>
        <source>Refresh by &amp;itself, each feed in its own rhythm</source>
        <translation>&amp;Von selbst aktualisieren, jeden Feed in seinem Rhythmus</translation>
    </message>
    <message>
        <source>&amp;Notify of new stories</source>
        <translation>&amp;Über neue Artikel benachrichtigen</translation>
    </message>
    <message>
        <source>Show in the &amp;tray, and stay there when the window is closed</source>
        <translation>&amp;In der Statusleiste zeigen und dort bleiben, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>&amp;Keys like in:</source>
        <translation>&amp;Tasten wie in:</translation>
    </message>
    <message>
        <source>Single &amp;letters are commands</source>
        <translation>&amp;Einzelne Buchstaben sind Befehle</translation>
    </message>
    <message>
        <source>Fetch &amp;pages and pictures of new stories ahead, to read them offline</source>
        <translation>Seiten und Bilder neuer Artikel &amp;vorab holen, um sie offline zu lesen</translation>
    </message>
    <message>
        <source>Space for pictures, in &amp;megabytes:</source>
        <translation>Platz für Bilder, in &amp;Megabyte:</translation>
    </message>
    <message>
        <source>&amp;Keep read stories that have no star:</source>
        <translation>Gelesene Artikel ohne Stern &amp;behalten:</translation>
    </message>
    <message>
        <source>And of each &amp;feed:</source>
        <translation>Und von jedem &amp;Feed:</translation>
    </message>
    <message>
        <source>Of them on metered networks, in megabytes a &amp;day:</source>
        <translation>Davon in getakteten Netzen, in Megabyte am Ta&amp;g:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>Story List</source>
        <translation>Artikelliste</translation>
    </message>
    <message>
        <source>Show a story that several feeds tell &amp;once, with its sources under it</source>
        <translation>Einen Artikel, den mehrere Feeds bringen, nur &amp;einmal zeigen, mit seinen Quellen darunter</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Keine Einstellung enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Open the n-th related story, or numbered link</source>
        <translation>Den n-ten verwandten Artikel oder nummerierten Link öffnen</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Show Read Stories</source>
        <translation>Gelesene Artikel zeigen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No story has “%1”.</source>
        <translation>Kein Artikel enthält „%1“.</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Noch keine Feeds</translation>
    </message>
    <message>
        <source>Stories appear here once you follow a site.</source>
        <translation>Artikel erscheinen hier, sobald Sie einer Website folgen.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <source>There are no unread stories.</source>
        <translation>Es gibt keine ungelesenen Artikel.</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>Heute nichts</translation>
    </message>
    <message>
        <source>No unread story was published today.</source>
        <translation>Heute ist kein ungelesener Artikel erschienen.</translation>
    </message>
    <message>
        <source>No starred stories</source>
        <translation>Keine Artikel mit Stern</translation>
    </message>
    <message>
        <source>Stories that you star are kept here.</source>
        <translation>Artikel, denen Sie einen Stern geben, bleiben hier.</translation>
    </message>
    <message>
        <source>There are no unread stories in “%1”.</source>
        <translation>In „%1“ gibt es keine ungelesenen Artikel.</translation>
    </message>
    <message>
        <source>No stories</source>
        <translation>Keine Artikel</translation>
    </message>
    <message>
        <source>“%1” has brought no stories yet.</source>
        <translation>„%1“ hat noch keine Artikel gebracht.</translation>
    </message>
    <message>
        <source>No story is what “%1” looks for.</source>
        <translation>Kein Artikel passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>StarterDialog</name>
    <message>
        <source>Start Reading</source>
        <translation>Mit dem Lesen beginnen</translation>
    </message>
    <message>
        <source>Feeds to begin with</source>
        <translation>Feeds für den Anfang</translation>
    </message>
    <message>
        <source>A few sites that are good to read in full. You can leave each of them later with one key.</source>
        <translation>Einige Websites, die sich ganz zu lesen lohnen. Jede können Sie später mit einer Taste wieder abbestellen.</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>%n Feed folgen</numerusform>
            <numerusform>%n Feeds folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Zähle …</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>How each feed is read</source>
        <translation>Wie jeder Feed gelesen wird</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Pro Woche</translation>
    </message>
    <message>
        <source>Read, %</source>
        <translation>Gelesen, %</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuester</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>ein Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n mit Stern</numerusform>
            <numerusform>%n mit Stern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with their whole page</source>
        <translation>
            <numerusform>einer mit seiner ganzen Seite</numerusform>
            <numerusform>%n mit ihrer ganzen Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Library: %1 · copies of it: %2 · %n pictures: %3</source>
        <translation>
            <numerusform>Bibliothek: %1 · Kopien davon: %2 · ein Bild: %3</numerusform>
            <numerusform>Bibliothek: %1 · Kopien davon: %2 · %n Bilder: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryDocument</name>
    <message>
        <source>Click to load this picture</source>
        <translation>Klicken, um dieses Bild zu laden</translation>
    </message>
    <message>
        <source>Click to open this picture in the browser</source>
        <translation>Klicken, um dieses Bild im Browser zu öffnen</translation>
    </message>
</context>
<context>
    <name>StoryFields</name>
    <message>
        <source>Like those of all feeds</source>
        <translation>Wie die aller Feeds</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Ahead, to be read offline</source>
        <translation>Im Voraus, zum Lesen ohne Netz</translation>
    </message>
    <message>
        <source>When a story is opened</source>
        <translation>Wenn ein Artikel geöffnet wird</translation>
    </message>
    <message>
        <source>Only when I ask for them</source>
        <translation>Nur wenn ich es verlange</translation>
    </message>
    <message>
        <source>&amp;Notifications:</source>
        <translation>Be&amp;nachrichtigungen:</translation>
    </message>
    <message>
        <source>&amp;Pages and pictures:</source>
        <translation>&amp;Seiten und Bilder:</translation>
    </message>
    <message>
        <source>&amp;Keep read stories:</source>
        <translation>Gelesene Artikel &amp;behalten:</translation>
    </message>
    <message>
        <source>&amp;But only:</source>
        <translation>A&amp;ber nur:</translation>
    </message>
</context>
<context>
    <name>StoryFindBar</name>
    <message>
        <source>Find in story</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>StoryOpening</name>
    <message>
        <source>Fetching the story…</source>
        <translation>Der Artikel wird geholt …</translation>
    </message>
</context>
<context>
    <name>StorySaving</name>
    <message>
        <source>Save Story</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>Save the Stories of “%1”</source>
        <translation>Artikel aus „%1“ speichern</translation>
    </message>
    <message>
        <source>Web page with its pictures (*.html)</source>
        <translation>Webseite mit Bildern (*.html)</translation>
    </message>
    <message>
        <source>Book (*.epub)</source>
        <translation>Buch (*.epub)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown with its pictures (*.zip)</source>
        <translation>Markdown mit Bildern (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n stories in %1.</source>
        <translation>
            <numerusform>Ein Artikel in %1 gespeichert.</numerusform>
            <numerusform>%n Artikel in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>Eingebettete Seite</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <source>There are more lines; the page has all of them.</source>
        <translation>Es gibt weitere Zeilen; auf der Seite stehen alle.</translation>
    </message>
    <message>
        <source>The table goes on; the page has all of it.</source>
        <translation>Die Tabelle geht weiter; auf der Seite steht sie ganz.</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>Verwandte Artikel</translation>
    </message>
    <message>
        <source>The same story</source>
        <translation>Dieselbe Meldung</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>in the cache</source>
        <translation>im Zwischenspeicher</translation>
    </message>
    <message>
        <source>Both speak of %1</source>
        <translation>Beide handeln von %1</translation>
    </message>
    <message>
        <source>From the same page</source>
        <translation>Von derselben Seite</translation>
    </message>
    <message>
        <source>From your feeds</source>
        <translation>Aus Ihren Feeds</translation>
    </message>
    <message>
        <source>Full story, as the feed brings it</source>
        <translation>Ganzer Artikel, wie der Feed ihn bringt</translation>
    </message>
    <message>
        <source>Full story</source>
        <translation>Ganzer Artikel</translation>
    </message>
    <message>
        <source>Only the beginning of the story</source>
        <translation>Nur der Anfang des Artikels</translation>
    </message>
    <message>
        <source>The rest is for subscribers of the site</source>
        <translation>Der Rest ist für Abonnenten der Website</translation>
    </message>
    <message>
        <source>The site let us have no more than this</source>
        <translation>Mehr gab die Website nicht heraus</translation>
    </message>
    <message>
        <source>Only what the feed says</source>
        <translation>Nur was der Feed sagt</translation>
    </message>
    <message>
        <source>, updated %1</source>
        <translation>, aktualisiert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n Min. Lesezeit</numerusform>
            <numerusform>%n Min. Lesezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Story</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Broadsheet</source>
        <translation>Broadsheet öffnen</translation>
    </message>
</context>
<context>
    <name>TypographyPanel</name>
    <message>
        <source>Text and colours of stories</source>
        <translation>Schrift und Farben der Artikel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>What was just done</source>
        <translation>Was gerade getan wurde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>By itself, as often as the feed posts</source>
        <translation>Von selbst, so oft der Feed etwas bringt</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every three hours</source>
        <translation>Alle drei Stunden</translation>
    </message>
    <message>
        <source>Twice a day</source>
        <translation>Zweimal am Tag</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Nur wenn ich es verlange</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Letzte Besuche</translation>
    </message>
    <message>
        <source>&amp;Visits:</source>
        <translation>Bes&amp;uche:</translation>
    </message>
</context>
</TS>
