<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutStoryDialog</name>
    <message>
        <source>About This Story</source>
        <translation>À propos de cet article</translation>
    </message>
    <message>
        <source>What was left out, and who was asked</source>
        <translation>Ce qui a été écarté et qui a été contacté</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The story was taken out of its page. Nothing else of the page was fetched or run.</source>
        <translation>L’article a été extrait de sa page. Rien d’autre de la page n’a été chargé ni exécuté.</translation>
    </message>
    <message>
        <source>This is the story as the feed tells it. Its page has not been read.</source>
        <translation>Voici l’article tel que le flux le donne. Sa page n’a pas été lue.</translation>
    </message>
    <message numerus="yes">
        <source>%n scripts did not run</source>
        <translation>
            <numerusform>%n script n’a pas été exécuté</numerusform>
            <numerusform>%n scripts n’ont pas été exécutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames were not opened</source>
        <translation>
            <numerusform>%n cadre n’a pas été ouvert</numerusform>
            <numerusform>%n cadres n’ont pas été ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting pictures were removed</source>
        <translation>
            <numerusform>%n image de comptage a été retirée</numerusform>
            <numerusform>%n images de comptage ont été retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links were freed of who follows them</source>
        <translation>
            <numerusform>%n lien a été débarrassé de ses traceurs</numerusform>
            <numerusform>%n liens ont été débarrassés de leurs traceurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other servers that a browser would have asked</source>
        <translation>
            <numerusform>%n autre serveur qu’un navigateur aurait contacté</numerusform>
            <numerusform>%n autres serveurs qu’un navigateur aurait contactés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were asked for this story</source>
        <translation>
            <numerusform>%n adresse a été contactée pour cet article</numerusform>
            <numerusform>%n adresses ont été contactées pour cet article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>Speak HTTP/&amp;2</source>
        <translation>Parler HTTP/&amp;2</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Nom : valeur, un par ligne</translation>
    </message>
    <message>
        <source>The one of all feeds</source>
        <translation>Celui de tous les flux</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d’&amp;utilisateur :</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe :</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>&amp;En-têtes :</translation>
    </message>
    <message>
        <source>P&amp;roxy:</source>
        <translation>P&amp;roxy :</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>&amp;Ajouter un flux…</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>Ajouter &amp;un dossier…</translation>
    </message>
    <message>
        <source>&amp;Import Subscriptions…</source>
        <translation>&amp;Importer des abonnements…</translation>
    </message>
    <message>
        <source>&amp;Export Subscriptions…</source>
        <translation>&amp;Exporter les abonnements…</translation>
    </message>
    <message>
        <source>&amp;Print Story…</source>
        <translation>I&amp;mprimer l’article…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown Quote</source>
        <translation>Copier &amp;en citation Markdown</translation>
    </message>
    <message>
        <source>&amp;Search All Stories</source>
        <translation>Chercher &amp;dans tous les articles</translation>
    </message>
    <message>
        <source>&amp;Filter This List</source>
        <translation>&amp;Filtrer cette liste</translation>
    </message>
    <message>
        <source>Fi&amp;nd in Story…</source>
        <translation>Chercher dans &amp;l’article…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>Effacer &amp;la recherche</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pr&amp;éférences…</translation>
    </message>
    <message>
        <source>&amp;Hide Read Stories</source>
        <translation>&amp;Masquer les articles lus</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>&amp;Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>&amp;Group by Day</source>
        <translation>&amp;Grouper par jour</translation>
    </message>
    <message>
        <source>&amp;Compact List</source>
        <translation>Liste &amp;compacte</translation>
    </message>
    <message>
        <source>Comforta&amp;ble List</source>
        <translation>L&amp;iste confortable</translation>
    </message>
    <message>
        <source>&amp;Spacious List</source>
        <translation>Liste &amp;aérée</translation>
    </message>
    <message>
        <source>Show &amp;Feed List</source>
        <translation>Afficher la liste &amp;des flux</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>Afficher la &amp;barre de menus</translation>
    </message>
    <message>
        <source>&amp;Text and Colours…</source>
        <translation>&amp;Texte et couleurs…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ag&amp;randir</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>R&amp;éduire</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Go to Anything…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>Read &amp;On</source>
        <translation>&amp;Lire la suite</translation>
    </message>
    <message>
        <source>Scroll &amp;Back</source>
        <translation>&amp;Revenir en arrière</translation>
    </message>
    <message>
        <source>Next &amp;Unread Story</source>
        <translation>Article &amp;non lu suivant</translation>
    </message>
    <message>
        <source>Previous Unread Stor&amp;y</source>
        <translation>Article non lu &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next Story</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Story</source>
        <translation>Ar&amp;ticle précédent</translation>
    </message>
    <message>
        <source>Next &amp;Feed With Unread</source>
        <translation>&amp;Flux suivant avec des non lus</translation>
    </message>
    <message>
        <source>Previous Feed With Un&amp;read</source>
        <translation>Flux précédent avec &amp;des non lus</translation>
    </message>
    <message>
        <source>&amp;Back to the Story Before</source>
        <translation>Retour &amp;à l’article d’avant</translation>
    </message>
    <message>
        <source>&amp;All Stories</source>
        <translation>T&amp;ous les articles</translation>
    </message>
    <message>
        <source>Unr&amp;ead</source>
        <translation>Non l&amp;us</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>Fa&amp;voris</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Vol&amp;et suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Volet pr&amp;écédent</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Refresh &amp;All</source>
        <translation>&amp;Tout actualiser</translation>
    </message>
    <message>
        <source>&amp;Stop Refreshing</source>
        <translation>Arrêter &amp;l’actualisation</translation>
    </message>
    <message>
        <source>&amp;Mark All Read</source>
        <translation>Tout &amp;marquer comme lu</translation>
    </message>
    <message>
        <source>Mark &amp;Older Read</source>
        <translation>Marquer les &amp;plus anciens comme lus</translation>
    </message>
    <message>
        <source>Mark A&amp;bove Read</source>
        <translation>Marquer au-&amp;dessus comme lus</translation>
    </message>
    <message>
        <source>Mark Be&amp;low Read</source>
        <translation>Marquer &amp;en dessous comme lus</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Folder…</source>
        <translation>Déplacer &amp;vers un dossier…</translation>
    </message>
    <message>
        <source>&amp;Copy Feed Address</source>
        <translation>&amp;Copier l’adresse du flux</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>&amp;Se désabonner</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Mark Read or Unread</source>
        <translation>&amp;Marquer lu ou non lu</translation>
    </message>
    <message>
        <source>Mark &amp;Unread and Go On</source>
        <translation>Marquer &amp;non lu et continuer</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>&amp;Full Story or Feed Text</source>
        <translation>&amp;Article entier ou texte du flux</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open in Bac&amp;kground</source>
        <translation>Ouvrir &amp;en arrière-plan</translation>
    </message>
    <message>
        <source>Re&amp;lated Stories</source>
        <translation>A&amp;rticles liés</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>&amp;À propos de Broadsheet</translation>
    </message>
    <message>
        <source>Open Link %1</source>
        <translation>Ouvrir le lien %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>Fee&amp;d</source>
        <translation>Fl&amp;ux</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Suggested Feeds…</source>
        <translation>Flux &amp;suggérés…</translation>
    </message>
    <message>
        <source>Number &amp;Links</source>
        <translation>Numéroter les &amp;liens</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>&amp;Take Offline Now</source>
        <translation>Rendre &amp;disponible hors ligne</translation>
    </message>
    <message>
        <source>Load &amp;Pictures</source>
        <translation>Charger les &amp;images</translation>
    </message>
    <message>
        <source>Sa&amp;ve Story…</source>
        <translation>Enre&amp;gistrer l’article…</translation>
    </message>
    <message>
        <source>Save Stories of This &amp;List…</source>
        <translation>Enregistrer les articles de cette &amp;liste…</translation>
    </message>
    <message>
        <source>&amp;Back Up Everything…</source>
        <translation>&amp;Sauvegarder tout…</translation>
    </message>
    <message>
        <source>&amp;Restore From a Backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>S&amp;tatistiques…</translation>
    </message>
    <message>
        <source>&amp;About This Story…</source>
        <translation>À &amp;propos de cet article…</translation>
    </message>
    <message>
        <source>&amp;Keep This Search…</source>
        <translation>&amp;Garder cette recherche…</translation>
    </message>
    <message>
        <source>R&amp;emove Search</source>
        <translation>Supprimer la r&amp;echerche</translation>
    </message>
    <message>
        <source>Not t&amp;he Same as in Other Feeds</source>
        <translation>Pas le même que d&amp;ans d’autres flux</translation>
    </message>
    <message>
        <source>Group by Sit&amp;e</source>
        <translation>Grouper par &amp;site</translation>
    </message>
    <message>
        <source>Show or Hide Other Sour&amp;ces</source>
        <translation>Afficher ou masquer les autres sour&amp;ces</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add Feed</source>
        <translation>Ajouter un flux</translation>
    </message>
    <message>
        <source>Address of a feed or a site, such as example.org</source>
        <translation>Adresse d’un flux ou d’un site, par exemple example.org</translation>
    </message>
    <message>
        <source>Feeds found there</source>
        <translation>Flux trouvés à cette adresse</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse :</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier :</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Recherche de ce qui s’y trouve…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Fetching the stories…</source>
        <translation>Récupération des articles…</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleSettings</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs :</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Police :</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Taille :</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>&amp;Hauteur de ligne :</translation>
    </message>
    <message>
        <source>Characters in a &amp;line:</source>
        <translation>Caractères par &amp;ligne :</translation>
    </message>
    <message>
        <source>&amp;Justified text</source>
        <translation>Texte &amp;justifié</translation>
    </message>
    <message>
        <source>Divide long &amp;words at the end of a line</source>
        <translation>Couper les longs &amp;mots en fin de ligne</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Back Up Everything</source>
        <translation>Sauvegarder tout</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sauvegardes (*.zip)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n stories and all settings in %1.</source>
        <translation>
            <numerusform>%n article et tous les réglages sauvegardés dans %1.</numerusform>
            <numerusform>%n articles et tous les réglages sauvegardés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore From a Backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup of %1 holds %2 of %3. It takes the place of everything that Broadsheet has now, which is kept in a file beside it. Broadsheet starts again for that.</source>
        <translation>Cette sauvegarde du %1 contient %2 de %3. Elle remplace tout ce que Broadsheet possède à présent, qui est conservé dans un fichier à côté. Broadsheet redémarre pour cela.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to anything</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Where to, or what to do</source>
        <translation>Où aller, ou que faire</translation>
    </message>
    <message>
        <source>Go to a feed or folder, or run a command</source>
        <translation>Aller à un flux ou un dossier, ou exécuter une commande</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>Lieux et commandes</translation>
    </message>
</context>
<context>
    <name>EntryListDelegate</name>
    <message numerus="yes">
        <source>+%n sources</source>
        <translation>
            <numerusform>+%n source</numerusform>
            <numerusform>+%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>autre source</translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, open</source>
        <translation>
            <numerusform>et une autre source, dépliée</numerusform>
            <numerusform>et %n autres sources, dépliées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, closed</source>
        <translation>
            <numerusform>et une autre source, repliée</numerusform>
            <numerusform>et %n autres sources, repliées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unread</source>
        <translation>
            <numerusform>dont %n non lue</numerusform>
            <numerusform>dont %n non lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListView</name>
    <message>
        <source>Stories</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>EntrySearchBar</name>
    <message>
        <source>Search stories</source>
        <translation>Chercher des articles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation>Chercher dans tous les articles</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
</context>
<context>
    <name>FeedEditing</name>
    <message>
        <source>Add Folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Name of the folder:</source>
        <translation>Nom du dossier :</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Rename Feed</source>
        <translation>Renommer le flux</translation>
    </message>
    <message>
        <source>Name of the feed:</source>
        <translation>Nom du flux :</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>Move Feed</source>
        <translation>Déplacer le flux</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>Déplacer « %1 » vers :</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Copied the address of the feed.</source>
        <translation>L’adresse du flux est copiée.</translation>
    </message>
    <message>
        <source>Import Subscriptions</source>
        <translation>Importer des abonnements</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml *.xml);;All files (*)</source>
        <translation>Abonnements (*.opml *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export Subscriptions</source>
        <translation>Exporter les abonnements</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml)</source>
        <translation>Abonnements (*.opml)</translation>
    </message>
    <message>
        <source>Exported the subscriptions.</source>
        <translation>Les abonnements sont exportés.</translation>
    </message>
    <message>
        <source>Move Folder</source>
        <translation>Déplacer le dossier</translation>
    </message>
</context>
<context>
    <name>FeedNotice</name>
    <message>
        <source>Why the feed could not be refreshed</source>
        <translation>Pourquoi le flux n’a pas pu être actualisé</translation>
    </message>
</context>
<context>
    <name>FeedProperties</name>
    <message>
        <source>Properties of “%1”</source>
        <translation>Propriétés de « %1 »</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse :</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>Site :</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>À propos :</translation>
    </message>
    <message>
        <source>Followed since:</source>
        <translation>Suivi depuis :</translation>
    </message>
    <message>
        <source>Stories:</source>
        <translation>Articles :</translation>
    </message>
    <message>
        <source>The feed tells only the beginning, so Broadsheet reads the pages.</source>
        <translation>Le flux ne donne que le début, Broadsheet lit donc les pages.</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Flux</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>A&amp;ccès</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>V&amp;isits</source>
        <translation>&amp;Visites</translation>
    </message>
</context>
<context>
    <name>FeedTreeModel</name>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>All Stories</source>
        <translation>Tous les articles</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n favori</numerusform>
            <numerusform>%n favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>n’a pas pu être actualisé</translation>
    </message>
</context>
<context>
    <name>FeedTreeView</name>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Bring my feeds from %1</source>
        <translation>Reprendre mes flux de %1</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Ce qui a été fait, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Everything here can be taken back, also what was done days ago.</source>
        <translation>Tout ceci peut être annulé, même ce qui date de plusieurs jours.</translation>
    </message>
    <message>
        <source>&amp;Undo Down to Here</source>
        <translation>&amp;Annuler jusqu’ici</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Subscriptions</source>
        <translation>Importer des abonnements</translation>
    </message>
    <message>
        <source>Feeds of the list</source>
        <translation>Flux de la liste</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds in this list</source>
        <translation>
            <numerusform>%n flux dans cette liste</numerusform>
            <numerusform>%n flux dans cette liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them you follow already</source>
        <translation>
            <numerusform>vous en suivez déjà %n</numerusform>
            <numerusform>vous en suivez déjà %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read</source>
        <translation>
            <numerusform>%n ligne est illisible</numerusform>
            <numerusform>%n lignes sont illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Lignes illisibles</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>Suivre %n flux</numerusform>
            <numerusform>Suivre %n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Followed already</source>
        <translation>Déjà suivi</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
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
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>For half a year</source>
        <translation>Six mois</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Trois mois</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>Autant qu’il y en a</translation>
    </message>
    <message>
        <source>Among the newest %1</source>
        <translation>Parmi les %1 plus récents</translation>
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
        <translation>Newsboat et Vim</translation>
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
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Give the command the keys of the chosen set again</source>
        <translation>Rendre à la commande les touches du jeu choisi</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Nouvelle touche :</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or take it from that command first.</source>
        <translation>%1 appartient à « %2 ». Choisissez une autre touche, ou retirez-la d’abord à cette commande.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>There is no feed called “%1”.</source>
        <translation>Aucun flux ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>Welcome to Broadsheet</source>
        <translation>Bienvenue dans Broadsheet</translation>
    </message>
    <message>
        <source>No story selected</source>
        <translation>Aucun article sélectionné</translation>
    </message>
    <message>
        <source>Space reads on through everything that is unread.</source>
        <translation>La barre d’espace parcourt tout ce qui n’est pas lu.</translation>
    </message>
    <message>
        <source>Copied the link.</source>
        <translation>Le lien est copié.</translation>
    </message>
    <message>
        <source>Copied as a Markdown quote.</source>
        <translation>Copié en citation Markdown.</translation>
    </message>
    <message>
        <source>Search all stories for “%1”</source>
        <translation>Chercher « %1 » dans tous les articles</translation>
    </message>
    <message>
        <source>%1 shows the menu bar again.</source>
        <translation>%1 affiche à nouveau la barre de menus.</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>À propos de Broadsheet</translation>
    </message>
    <message>
        <source>Broadsheet %1
A calm, complete news reader.</source>
        <translation>Broadsheet %1
Un lecteur d’actualités calme et complet.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Choose from feeds that are good to read, follow a site by its address, or bring the subscriptions of another reader. What you read stays on this computer.</source>
        <translation>Choisissez parmi des flux agréables à lire, suivez un site par son adresse ou reprenez les abonnements d’un autre lecteur. Ce que vous lisez reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Search for something first; then the search can be kept.</source>
        <translation>Cherchez d’abord quelque chose ; la recherche pourra ensuite être gardée.</translation>
    </message>
    <message>
        <source>No other source in this list tells this story.</source>
        <translation>Aucune autre source de cette liste ne raconte cela.</translation>
    </message>
    <message>
        <source>Find “%1” in the preferences</source>
        <translation>Chercher « %1 » dans les préférences</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No other feed is thought to tell this story.</source>
        <translation>Aucun autre flux n’est tenu pour raconter la même chose.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The site asks us to come less often; Broadsheet will try again later.</source>
        <translation>Le site demande de venir moins souvent ; Broadsheet réessaiera plus tard.</translation>
    </message>
    <message>
        <source>The site asked us to wait until %1; Broadsheet will try again then.</source>
        <translation>Le site a demandé d’attendre jusqu’à %1 ; Broadsheet réessaiera alors.</translation>
    </message>
    <message>
        <source>This computer is offline; what is in the cache can be read, the rest comes when the network is back.</source>
        <translation>Cet ordinateur est hors ligne ; ce qui est en cache peut être lu, le reste viendra avec le réseau.</translation>
    </message>
    <message>
        <source>The site cannot be found; check the address, or try again later.</source>
        <translation>Le site est introuvable ; vérifiez l’adresse ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The site does not accept connections at the moment; try again later.</source>
        <translation>Le site n’accepte pas de connexions pour l’instant ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate cannot be trusted, so nothing was fetched; check the address.</source>
        <translation>Le certificat du site n’est pas fiable, rien n’a donc été récupéré ; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The site did not answer in time; try again later.</source>
        <translation>Le site n’a pas répondu à temps ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The answer arrived damaged and was not used; Broadsheet will fetch it again.</source>
        <translation>La réponse est arrivée abîmée et n’a pas servi ; Broadsheet la demandera à nouveau.</translation>
    </message>
    <message>
        <source>The answer is larger than Broadsheet accepts and was not used.</source>
        <translation>La réponse est plus grande que ce que Broadsheet accepte et n’a pas servi.</translation>
    </message>
    <message>
        <source>The site sends us round in circles; check the address.</source>
        <translation>Le site nous fait tourner en rond ; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Broadsheet does not open addresses of this kind from the web.</source>
        <translation>Broadsheet n’ouvre pas ce genre d’adresses depuis le Web.</translation>
    </message>
    <message>
        <source>The site gave an answer that Broadsheet does not understand; try again later.</source>
        <translation>Le site a donné une réponse que Broadsheet ne comprend pas ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The site wants a user name and a password for this address.</source>
        <translation>Le site demande un nom d’utilisateur et un mot de passe pour cette adresse.</translation>
    </message>
    <message>
        <source>The site does not let Broadsheet read this address; open it in a browser instead.</source>
        <translation>Le site ne laisse pas Broadsheet lire cette adresse ; ouvrez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more; check it on the site.</source>
        <translation>Il n’y a plus rien à cette adresse ; vérifiez-la sur le site.</translation>
    </message>
    <message>
        <source>The site has removed this for good, so Broadsheet no longer asks for it.</source>
        <translation>Le site a supprimé ceci pour de bon ; Broadsheet ne le demande donc plus.</translation>
    </message>
    <message>
        <source>The site has a fault of its own; try again later.</source>
        <translation>Le site est en panne ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The site wants to check your browser first; open the address in a browser instead.</source>
        <translation>Le site veut d’abord vérifier votre navigateur ; ouvrez l’adresse dans un navigateur.</translation>
    </message>
    <message>
        <source>This is not a web address; type one like https://example.org.</source>
        <translation>Ce n’est pas une adresse Web ; saisissez-en une comme https://example.org.</translation>
    </message>
    <message>
        <source>There is no feed at this address; try the address of the site&apos;s front page.</source>
        <translation>Il n’y a pas de flux à cette adresse ; essayez celle de la page d’accueil du site.</translation>
    </message>
    <message>
        <source>The feed is too damaged to be read; what was fetched before is kept.</source>
        <translation>Le flux est trop abîmé pour être lu ; ce qui a été récupéré avant est conservé.</translation>
    </message>
    <message>
        <source>The feed is written in an encoding that Broadsheet does not read; what was fetched before is kept.</source>
        <translation>Le flux utilise un encodage que Broadsheet ne lit pas ; ce qui a été récupéré avant est conservé.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML).</source>
        <translation>Ce fichier n’est pas une liste d’abonnements (OPML).</translation>
    </message>
    <message>
        <source>There is no story on this page; open it in a browser instead.</source>
        <translation>Il n’y a pas d’article sur cette page ; ouvrez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>The picture cannot be shown; open it in a browser instead.</source>
        <translation>L’image ne peut pas être affichée ; ouvrez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>You already follow this feed.</source>
        <translation>Vous suivez déjà ce flux.</translation>
    </message>
    <message>
        <source>There is no such feed; it may have been removed.</source>
        <translation>Ce flux n’existe pas ; il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>There is no such story; it may have been removed with its feed.</source>
        <translation>Cet article n’existe pas ; il a peut-être été supprimé avec son flux.</translation>
    </message>
    <message>
        <source>This has not been fetched yet; connect to the network and open it again.</source>
        <translation>Ceci n’a pas encore été récupéré ; connectez-vous au réseau et rouvrez-le.</translation>
    </message>
    <message>
        <source>There is nothing left to undo or redo.</source>
        <translation>Il n’y a plus rien à annuler ni à rétablir.</translation>
    </message>
    <message>
        <source>The library was written by a newer Broadsheet; it was left as it is. Please update Broadsheet.</source>
        <translation>La bibliothèque a été écrite par un Broadsheet plus récent et a été laissée telle quelle. Mettez Broadsheet à jour.</translation>
    </message>
    <message>
        <source>The library is damaged; run “broadsheet check --repair” to save what can be saved.</source>
        <translation>La bibliothèque est abîmée ; lancez « broadsheet check --repair » pour sauver ce qui peut l’être.</translation>
    </message>
    <message>
        <source>Another program holds the library; close it and try again.</source>
        <translation>Un autre programme occupe la bibliothèque ; fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The library cannot be written to, so nothing was changed; check the permissions of its folder.</source>
        <translation>La bibliothèque ne peut pas être modifiée, rien n’a donc changé ; vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>The library could not be read or written, so nothing was changed; try again.</source>
        <translation>La bibliothèque n’a pas pu être lue ou écrite, rien n’a donc changé ; réessayez.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed; make some room and try again.</source>
        <translation>Le disque est plein, rien n’a donc changé ; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file cannot be read; check its permissions.</source>
        <translation>Le fichier ne peut pas être lu ; vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The file cannot be written; check its folder and its permissions.</source>
        <translation>Le fichier ne peut pas être écrit ; vérifiez son dossier et ses droits.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The site has removed this feed for good, so Broadsheet no longer asks for it.</source>
        <translation>Le site a supprimé ce flux pour de bon ; Broadsheet ne le demande donc plus.</translation>
    </message>
    <message>
        <source>Will be fetched with the next refresh.</source>
        <translation>Sera récupéré à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>Next visit %1, in its usual rhythm.</source>
        <translation>Prochaine visite %1, à son rythme habituel.</translation>
    </message>
    <message>
        <source>Next visit %1, because the site says that nothing changes before.</source>
        <translation>Prochaine visite %1, car le site dit que rien ne change avant.</translation>
    </message>
    <message>
        <source>Next visit %1, because the feed asks for this rhythm.</source>
        <translation>Prochaine visite %1, car le flux demande ce rythme.</translation>
    </message>
    <message>
        <source>Next visit %1, because the site asked us to wait.</source>
        <translation>Prochaine visite %1, car le site a demandé d’attendre.</translation>
    </message>
    <message>
        <source>Next visit %1, because the last one failed.</source>
        <translation>Prochaine visite %1, car la dernière a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as read</source>
        <translation>
            <numerusform>%n article marqué comme lu</numerusform>
            <numerusform>%n articles marqués comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as unread</source>
        <translation>
            <numerusform>%n article marqué comme non lu</numerusform>
            <numerusform>%n articles marqués comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred %n stories</source>
        <translation>
            <numerusform>%n article ajouté aux favoris</numerusform>
            <numerusform>%n articles ajoutés aux favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %n stories</source>
        <translation>
            <numerusform>%n article retiré des favoris</numerusform>
            <numerusform>%n articles retirés des favoris</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonné</translation>
    </message>
    <message>
        <source>Moved the feed</source>
        <translation>Flux déplacé</translation>
    </message>
    <message>
        <source>Renamed the feed</source>
        <translation>Flux renommé</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>%1 of %2 feeds</source>
        <translation>%1 flux sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds added</source>
        <translation>
            <numerusform>%n flux ajouté</numerusform>
            <numerusform>%n flux ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n y était déjà</numerusform>
            <numerusform>%n y étaient déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être lue</numerusform>
            <numerusform>%n lignes n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadsheet was not closed properly last time. Nothing of what you did is lost.</source>
        <translation>Broadsheet n’a pas été fermé correctement la dernière fois. Rien de ce que vous avez fait n’est perdu.</translation>
    </message>
    <message>
        <source>Broadsheet crashed last time. Nothing of what you did is lost; a report for its developers is in %1.</source>
        <translation>Broadsheet a planté la dernière fois. Rien de ce que vous avez fait n’est perdu ; un rapport pour ses développeurs se trouve dans %1.</translation>
    </message>
    <message>
        <source>This system has no keyring, so Broadsheet forgets the password when it is closed; start a keyring to have it kept.</source>
        <translation>Ce système n’a pas de trousseau de clés, Broadsheet oublie donc le mot de passe à sa fermeture ; démarrez un trousseau pour le conserver.</translation>
    </message>
    <message>
        <source>Not visited yet.</source>
        <translation>Pas encore visité.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new stories.</source>
        <translation>
            <numerusform>%1 : %n nouvel article.</numerusform>
            <numerusform>%1 : %n nouveaux articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1 : rien de nouveau.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Next visit %1, because this feed posts no more often.</source>
        <translation>Prochaine visite %1, car ce flux ne publie pas plus souvent.</translation>
    </message>
    <message>
        <source>The site says that this feed has moved to %1; Broadsheet follows when it has said so for two days.</source>
        <translation>Le site annonce que ce flux a déménagé vers %1 ; Broadsheet le suivra quand il l’aura annoncé pendant deux jours.</translation>
    </message>
    <message>
        <source>This feed moved here from %1.</source>
        <translation>Ce flux a déménagé ici depuis %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed.</source>
        <translation>
            <numerusform>%n flux n’a pas pu être actualisé.</numerusform>
            <numerusform>%n flux n’ont pas pu être actualisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed; rest the pointer on one to see why.</source>
        <translation>
            <numerusform>%n flux n’a pas pu être actualisé ; placez le pointeur dessus pour savoir pourquoi.</numerusform>
            <numerusform>%n flux n’ont pas pu être actualisés ; placez le pointeur sur l’un d’eux pour savoir pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be read offline</source>
        <translation>
            <numerusform>%n article peut être lu hors ligne</numerusform>
            <numerusform>%n articles peuvent être lus hors ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were fetched</source>
        <translation>
            <numerusform>%n image récupérée</numerusform>
            <numerusform>%n images récupérées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories stand as their feeds tell them</source>
        <translation>
            <numerusform>%n article reste tel que son flux le donne</numerusform>
            <numerusform>%n articles restent tels que leurs flux les donnent</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no more space for pictures; the preferences can give them more</source>
        <translation>il n&apos;y a plus de place pour les images ; les préférences permettent d&apos;en donner plus</translation>
    </message>
    <message>
        <source>This is no backup of Broadsheet, or it is damaged; nothing was changed.</source>
        <translation>Ce n’est pas une sauvegarde de Broadsheet, ou elle est endommagée ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Saved the search</source>
        <translation>Recherche gardée</translation>
    </message>
    <message>
        <source>Changed the search</source>
        <translation>Recherche modifiée</translation>
    </message>
    <message>
        <source>Removed the search</source>
        <translation>Recherche supprimée</translation>
    </message>
    <message>
        <source>Took the story out of its group</source>
        <translation>Article retiré de son groupe</translation>
    </message>
    <message>
        <source>Moved the folder</source>
        <translation>Dossier déplacé</translation>
    </message>
    <message>
        <source>Visited only when you ask for it.</source>
        <translation>Visité seulement à votre demande.</translation>
    </message>
    <message>
        <source>Next visit %1, in the rhythm that you chose.</source>
        <translation>Prochaine visite %1, au rythme que vous avez choisi.</translation>
    </message>
    <message>
        <source>Moved the search</source>
        <translation>Recherche déplacée</translation>
    </message>
</context>
<context>
    <name>NewStories</name>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
</context>
<context>
    <name>OfflineStatus</name>
    <message>
        <source>Stories taken offline</source>
        <translation>Articles rendus disponibles hors ligne</translation>
    </message>
    <message>
        <source>Stop taking stories offline</source>
        <translation>Arrêter de rendre les articles disponibles hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>Taking offline: %1 of %n stories</source>
        <translation>
            <numerusform>Hors ligne : %1 sur %n article</numerusform>
            <numerusform>Hors ligne : %1 sur %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteHint</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Feed in %1</source>
        <translation>Flux dans %1</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche gardée</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ReadingFlow</name>
    <message>
        <source>No unread story above this one.</source>
        <translation>Aucun article non lu au-dessus de celui-ci.</translation>
    </message>
    <message>
        <source>Nothing left to read.</source>
        <translation>Il ne reste rien à lire.</translation>
    </message>
    <message>
        <source>No other feed has unread stories.</source>
        <translation>Aucun autre flux n’a d’articles non lus.</translation>
    </message>
</context>
<context>
    <name>RefreshStatus</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Avancement de l’actualisation</translation>
    </message>
</context>
<context>
    <name>SearchKeeping</name>
    <message>
        <source>Keep Search</source>
        <translation>Garder la recherche</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Nom de la recherche :</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Rename Search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>Modifier la recherche</translation>
    </message>
    <message>
        <source>Stories with:</source>
        <translation>Articles avec :</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move Search</source>
        <translation>Déplacer la recherche</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>Déplacer « %1 » vers :</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Refresh when Broadsheet &amp;starts</source>
        <translation>&amp;Actualiser au démarrage de Broadsheet</translation>
    </message>
    <message>
        <source>Refresh by &amp;itself, each feed in its own rhythm</source>
        <translation>Actualiser automatiquement, &amp;chaque flux à son rythme</translation>
    </message>
    <message>
        <source>&amp;Notify of new stories</source>
        <translation>&amp;Signaler les nouveaux articles</translation>
    </message>
    <message>
        <source>Show in the &amp;tray, and stay there when the window is closed</source>
        <translation>Afficher &amp;dans la zone de notification, et y rester quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>&amp;Keys like in:</source>
        <translation>&amp;Touches comme dans :</translation>
    </message>
    <message>
        <source>Single &amp;letters are commands</source>
        <translation>&amp;Les lettres seules sont des commandes</translation>
    </message>
    <message>
        <source>Fetch &amp;pages and pictures of new stories ahead, to read them offline</source>
        <translation>Récupérer à l&apos;avance les &amp;pages et images des nouveaux articles pour les lire hors ligne</translation>
    </message>
    <message>
        <source>Space for pictures, in &amp;megabytes:</source>
        <translation>Place pour les images, en &amp;mégaoctets :</translation>
    </message>
    <message>
        <source>&amp;Keep read stories that have no star:</source>
        <translation>&amp;Conserver les articles lus sans étoile :</translation>
    </message>
    <message>
        <source>And of each &amp;feed:</source>
        <translation>Et de chaque &amp;flux :</translation>
    </message>
    <message>
        <source>Of them on metered networks, in megabytes a &amp;day:</source>
        <translation>Dont sur les réseaux limités, en mégaoctets par &amp;jour :</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy :</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>Story List</source>
        <translation>Liste des articles</translation>
    </message>
    <message>
        <source>Show a story that several feeds tell &amp;once, with its sources under it</source>
        <translation>N’afficher qu’&amp;une fois un article que plusieurs flux racontent, ses sources au-dessous</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Aucun réglage ne contient « %1 ».</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Trouver une commande ou une touche</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Open the n-th related story, or numbered link</source>
        <translation>Ouvrir le n-ième article lié ou lien numéroté</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Show Read Stories</source>
        <translation>Afficher les articles lus</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No story has “%1”.</source>
        <translation>Aucun article ne contient « %1 ».</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Pas encore de flux</translation>
    </message>
    <message>
        <source>Stories appear here once you follow a site.</source>
        <translation>Les articles apparaissent ici dès que vous suivez un site.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <source>There are no unread stories.</source>
        <translation>Il n’y a pas d’articles non lus.</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>Rien aujourd’hui</translation>
    </message>
    <message>
        <source>No unread story was published today.</source>
        <translation>Aucun article non lu n’a paru aujourd’hui.</translation>
    </message>
    <message>
        <source>No starred stories</source>
        <translation>Aucun favori</translation>
    </message>
    <message>
        <source>Stories that you star are kept here.</source>
        <translation>Les articles que vous mettez en favoris sont conservés ici.</translation>
    </message>
    <message>
        <source>There are no unread stories in “%1”.</source>
        <translation>Il n’y a pas d’articles non lus dans « %1 ».</translation>
    </message>
    <message>
        <source>No stories</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <source>“%1” has brought no stories yet.</source>
        <translation>« %1 » n’a pas encore apporté d’articles.</translation>
    </message>
    <message>
        <source>No story is what “%1” looks for.</source>
        <translation>Aucun article ne correspond à « %1 ».</translation>
    </message>
</context>
<context>
    <name>StarterDialog</name>
    <message>
        <source>Start Reading</source>
        <translation>Commencer à lire</translation>
    </message>
    <message>
        <source>Feeds to begin with</source>
        <translation>Des flux pour commencer</translation>
    </message>
    <message>
        <source>A few sites that are good to read in full. You can leave each of them later with one key.</source>
        <translation>Quelques sites qui valent d’être lus en entier. Vous pourrez quitter chacun d’eux plus tard d’une seule touche.</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>Suivre %n flux</numerusform>
            <numerusform>Suivre %n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Décompte en cours…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>How each feed is read</source>
        <translation>Comment chaque flux est lu</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Read, %</source>
        <translation>Lus, %</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Le plus récent</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n favori</numerusform>
            <numerusform>%n favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with their whole page</source>
        <translation>
            <numerusform>%n avec sa page entière</numerusform>
            <numerusform>%n avec leur page entière</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Library: %1 · copies of it: %2 · %n pictures: %3</source>
        <translation>
            <numerusform>Bibliothèque : %1 · ses copies : %2 · %n image : %3</numerusform>
            <numerusform>Bibliothèque : %1 · ses copies : %2 · %n images : %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryDocument</name>
    <message>
        <source>Click to load this picture</source>
        <translation>Cliquez pour charger cette image</translation>
    </message>
    <message>
        <source>Click to open this picture in the browser</source>
        <translation>Cliquer pour ouvrir cette image dans le navigateur</translation>
    </message>
</context>
<context>
    <name>StoryFields</name>
    <message>
        <source>Like those of all feeds</source>
        <translation>Comme ceux de tous les flux</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Ahead, to be read offline</source>
        <translation>À l’avance, pour lire hors ligne</translation>
    </message>
    <message>
        <source>When a story is opened</source>
        <translation>À l’ouverture d’un article</translation>
    </message>
    <message>
        <source>Only when I ask for them</source>
        <translation>Seulement à ma demande</translation>
    </message>
    <message>
        <source>&amp;Notifications:</source>
        <translation>&amp;Notifications :</translation>
    </message>
    <message>
        <source>&amp;Pages and pictures:</source>
        <translation>&amp;Pages et images :</translation>
    </message>
    <message>
        <source>&amp;Keep read stories:</source>
        <translation>&amp;Conserver les articles lus :</translation>
    </message>
    <message>
        <source>&amp;But only:</source>
        <translation>M&amp;ais seulement :</translation>
    </message>
</context>
<context>
    <name>StoryFindBar</name>
    <message>
        <source>Find in story</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>StoryOpening</name>
    <message>
        <source>Fetching the story…</source>
        <translation>Récupération de l’article…</translation>
    </message>
</context>
<context>
    <name>StorySaving</name>
    <message>
        <source>Save Story</source>
        <translation>Enregistrer l’article</translation>
    </message>
    <message>
        <source>Save the Stories of “%1”</source>
        <translation>Enregistrer les articles de « %1 »</translation>
    </message>
    <message>
        <source>Web page with its pictures (*.html)</source>
        <translation>Page web avec ses images (*.html)</translation>
    </message>
    <message>
        <source>Book (*.epub)</source>
        <translation>Livre (*.epub)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown with its pictures (*.zip)</source>
        <translation>Markdown avec ses images (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n stories in %1.</source>
        <translation>
            <numerusform>%n article enregistré dans %1.</numerusform>
            <numerusform>%n articles enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>Page intégrée</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copier ce code</translation>
    </message>
    <message>
        <source>There are more lines; the page has all of them.</source>
        <translation>Il y a d’autres lignes ; la page les a toutes.</translation>
    </message>
    <message>
        <source>The table goes on; the page has all of it.</source>
        <translation>Le tableau continue ; la page l’a en entier.</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>Articles liés</translation>
    </message>
    <message>
        <source>The same story</source>
        <translation>La même nouvelle</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>in the cache</source>
        <translation>en cache</translation>
    </message>
    <message>
        <source>Both speak of %1</source>
        <translation>Tous deux parlent de %1</translation>
    </message>
    <message>
        <source>From the same page</source>
        <translation>De la même page</translation>
    </message>
    <message>
        <source>From your feeds</source>
        <translation>De vos flux</translation>
    </message>
    <message>
        <source>Full story, as the feed brings it</source>
        <translation>Article entier, tel que le flux l’apporte</translation>
    </message>
    <message>
        <source>Full story</source>
        <translation>Article entier</translation>
    </message>
    <message>
        <source>Only the beginning of the story</source>
        <translation>Seulement le début de l’article</translation>
    </message>
    <message>
        <source>The rest is for subscribers of the site</source>
        <translation>Le reste est réservé aux abonnés du site</translation>
    </message>
    <message>
        <source>The site let us have no more than this</source>
        <translation>Le site ne nous a pas laissé davantage</translation>
    </message>
    <message>
        <source>Only what the feed says</source>
        <translation>Seulement ce que dit le flux</translation>
    </message>
    <message>
        <source>, updated %1</source>
        <translation>, mis à jour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min de lecture</numerusform>
            <numerusform>%n min de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas le même</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Story</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Broadsheet</source>
        <translation>Ouvrir Broadsheet</translation>
    </message>
</context>
<context>
    <name>TypographyPanel</name>
    <message>
        <source>Text and colours of stories</source>
        <translation>Texte et couleurs des articles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>What was just done</source>
        <translation>Ce qui vient d’être fait</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>By itself, as often as the feed posts</source>
        <translation>Automatiquement, selon le rythme du flux</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every three hours</source>
        <translation>Toutes les trois heures</translation>
    </message>
    <message>
        <source>Twice a day</source>
        <translation>Deux fois par jour</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Seulement à ma demande</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Dernières visites</translation>
    </message>
    <message>
        <source>&amp;Visits:</source>
        <translation>V&amp;isites :</translation>
    </message>
</context>
</TS>
