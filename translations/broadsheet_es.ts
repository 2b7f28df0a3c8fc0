<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutStoryDialog</name>
    <message>
        <source>About This Story</source>
        <translation>Acerca de este artículo</translation>
    </message>
    <message>
        <source>What was left out, and who was asked</source>
        <translation>Qué se dejó fuera y a quién se preguntó</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The story was taken out of its page. Nothing else of the page was fetched or run.</source>
        <translation>El artículo se extrajo de su página. No se cargó ni ejecutó nada más de ella.</translation>
    </message>
    <message>
        <source>This is the story as the feed tells it. Its page has not been read.</source>
        <translation>Este es el artículo tal como lo da la fuente. Su página no se ha leído.</translation>
    </message>
    <message numerus="yes">
        <source>%n scripts did not run</source>
        <translation>
            <numerusform>un script no se ejecutó</numerusform>
            <numerusform>%n scripts no se ejecutaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames were not opened</source>
        <translation>
            <numerusform>un marco no se abrió</numerusform>
            <numerusform>%n marcos no se abrieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting pictures were removed</source>
        <translation>
            <numerusform>se quitó una imagen de recuento</numerusform>
            <numerusform>se quitaron %n imágenes de recuento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links were freed of who follows them</source>
        <translation>
            <numerusform>un enlace se limpió de rastreo</numerusform>
            <numerusform>%n enlaces se limpiaron de rastreo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other servers that a browser would have asked</source>
        <translation>
            <numerusform>otro servidor al que un navegador habría preguntado</numerusform>
            <numerusform>otros %n servidores a los que un navegador habría preguntado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were asked for this story</source>
        <translation>
            <numerusform>se preguntó a una dirección por este artículo</numerusform>
            <numerusform>se preguntó a %n direcciones por este artículo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>Speak HTTP/&amp;2</source>
        <translation>Usar HTTP/&amp;2</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Nombre: valor, uno por línea</translation>
    </message>
    <message>
        <source>The one of all feeds</source>
        <translation>El de todas las fuentes</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nombre de &amp;usuario:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Contra&amp;seña:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>Ca&amp;beceras:</translation>
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
        <translation>&amp;Añadir fuente…</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Import Subscriptions…</source>
        <translation>&amp;Importar suscripciones…</translation>
    </message>
    <message>
        <source>&amp;Export Subscriptions…</source>
        <translation>&amp;Exportar suscripciones…</translation>
    </message>
    <message>
        <source>&amp;Print Story…</source>
        <translation>I&amp;mprimir artículo…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>&amp;Copiar enlace</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown Quote</source>
        <translation>Copiar como cita de &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Search All Stories</source>
        <translation>&amp;Buscar en todos los artículos</translation>
    </message>
    <message>
        <source>&amp;Filter This List</source>
        <translation>&amp;Filtrar esta lista</translation>
    </message>
    <message>
        <source>Fi&amp;nd in Story…</source>
        <translation>Buscar &amp;en el artículo…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>Borrar &amp;la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Hide Read Stories</source>
        <translation>&amp;Ocultar artículos leídos</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>&amp;Los más antiguos primero</translation>
    </message>
    <message>
        <source>&amp;Group by Day</source>
        <translation>&amp;Agrupar por día</translation>
    </message>
    <message>
        <source>&amp;Compact List</source>
        <translation>Lista &amp;compacta</translation>
    </message>
    <message>
        <source>Comforta&amp;ble List</source>
        <translation>L&amp;ista cómoda</translation>
    </message>
    <message>
        <source>&amp;Spacious List</source>
        <translation>Lista &amp;espaciosa</translation>
    </message>
    <message>
        <source>Show &amp;Feed List</source>
        <translation>&amp;Mostrar la lista de fuentes</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>Mostrar la &amp;barra de menús</translation>
    </message>
    <message>
        <source>&amp;Text and Colours…</source>
        <translation>&amp;Texto y colores…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pan&amp;talla completa</translation>
    </message>
    <message>
        <source>&amp;Go to Anything…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Read &amp;On</source>
        <translation>&amp;Seguir leyendo</translation>
    </message>
    <message>
        <source>Scroll &amp;Back</source>
        <translation>&amp;Volver atrás</translation>
    </message>
    <message>
        <source>Next &amp;Unread Story</source>
        <translation>Siguiente &amp;no leído</translation>
    </message>
    <message>
        <source>Previous Unread Stor&amp;y</source>
        <translation>&amp;Anterior no leído</translation>
    </message>
    <message>
        <source>&amp;Next Story</source>
        <translation>A&amp;rtículo siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Story</source>
        <translation>Ar&amp;tículo anterior</translation>
    </message>
    <message>
        <source>Next &amp;Feed With Unread</source>
        <translation>Siguiente &amp;fuente con no leídos</translation>
    </message>
    <message>
        <source>Previous Feed With Un&amp;read</source>
        <translation>Anterior fuente &amp;con no leídos</translation>
    </message>
    <message>
        <source>&amp;Back to the Story Before</source>
        <translation>Volver al artículo &amp;de antes</translation>
    </message>
    <message>
        <source>&amp;All Stories</source>
        <translation>Todos &amp;los artículos</translation>
    </message>
    <message>
        <source>Unr&amp;ead</source>
        <translation>N&amp;o leídos</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>D&amp;estacados</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Pan&amp;el anterior</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Refresh &amp;All</source>
        <translation>Actualizar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Stop Refreshing</source>
        <translation>&amp;Detener la actualización</translation>
    </message>
    <message>
        <source>&amp;Mark All Read</source>
        <translation>&amp;Marcar todo como leído</translation>
    </message>
    <message>
        <source>Mark &amp;Older Read</source>
        <translation>Marcar &amp;los más antiguos como leídos</translation>
    </message>
    <message>
        <source>Mark A&amp;bove Read</source>
        <translation>Marcar los de arriba &amp;como leídos</translation>
    </message>
    <message>
        <source>Mark Be&amp;low Read</source>
        <translation>Ma&amp;rcar los de abajo como leídos</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Folder…</source>
        <translation>M&amp;over a carpeta…</translation>
    </message>
    <message>
        <source>&amp;Copy Feed Address</source>
        <translation>Copiar dirección de la &amp;fuente</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Cancelar &amp;suscripción</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>&amp;Mark Read or Unread</source>
        <translation>&amp;Marcar leído o no leído</translation>
    </message>
    <message>
        <source>Mark &amp;Unread and Go On</source>
        <translation>Marcar &amp;no leído y seguir</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Destacar</translation>
    </message>
    <message>
        <source>&amp;Full Story or Feed Text</source>
        <translation>&amp;Artículo completo o texto de la fuente</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>Abrir &amp;en el navegador</translation>
    </message>
    <message>
        <source>Open in Bac&amp;kground</source>
        <translation>Abrir en &amp;segundo plano</translation>
    </message>
    <message>
        <source>Re&amp;lated Stories</source>
        <translation>Artículos &amp;relacionados</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>Acerca &amp;de Broadsheet</translation>
    </message>
    <message>
        <source>Open Link %1</source>
        <translation>Abrir enlace %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Fee&amp;d</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Suggested Feeds…</source>
        <translation>&amp;Canales sugeridos…</translation>
    </message>
    <message>
        <source>Number &amp;Links</source>
        <translation>Numerar los en&amp;laces</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>&amp;Take Offline Now</source>
        <translation>&amp;Descargar ahora para leer sin conexión</translation>
    </message>
    <message>
        <source>Load &amp;Pictures</source>
        <translation>Cargar las &amp;imágenes</translation>
    </message>
    <message>
        <source>Sa&amp;ve Story…</source>
        <translation>&amp;Guardar artículo…</translation>
    </message>
    <message>
        <source>Save Stories of This &amp;List…</source>
        <translation>Guardar los artículos de esta &amp;lista…</translation>
    </message>
    <message>
        <source>&amp;Back Up Everything…</source>
        <translation>Hacer copia de &amp;todo…</translation>
    </message>
    <message>
        <source>&amp;Restore From a Backup…</source>
        <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>Es&amp;tadísticas…</translation>
    </message>
    <message>
        <source>&amp;About This Story…</source>
        <translation>&amp;Acerca de este artículo…</translation>
    </message>
    <message>
        <source>&amp;Keep This Search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>R&amp;emove Search</source>
        <translation>&amp;Eliminar la búsqueda</translation>
    </message>
    <message>
        <source>Not t&amp;he Same as in Other Feeds</source>
        <translation>No es el mismo &amp;que en otras fuentes</translation>
    </message>
    <message>
        <source>Group by Sit&amp;e</source>
        <translation>Agrupar por &amp;sitio</translation>
    </message>
    <message>
        <source>Show or Hide Other Sour&amp;ces</source>
        <translation>Mostrar u ocultar &amp;otras versiones</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add Feed</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Address of a feed or a site, such as example.org</source>
        <translation>Dirección de una fuente o un sitio, como example.org</translation>
    </message>
    <message>
        <source>Feeds found there</source>
        <translation>Fuentes encontradas allí</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Mirando qué hay allí…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Fetching the stories…</source>
        <translation>Obteniendo los artículos…</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
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
        <translation>ahora</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleSettings</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Letra:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>&amp;Altura de línea:</translation>
    </message>
    <message>
        <source>Characters in a &amp;line:</source>
        <translation>Caracteres &amp;por línea:</translation>
    </message>
    <message>
        <source>&amp;Justified text</source>
        <translation>Texto &amp;justificado</translation>
    </message>
    <message>
        <source>Divide long &amp;words at the end of a line</source>
        <translation>Dividir las &amp;palabras largas al final de la línea</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Back Up Everything</source>
        <translation>Hacer copia de todo</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Copias de seguridad (*.zip)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n stories and all settings in %1.</source>
        <translation>
            <numerusform>Se guardaron un artículo y todos los ajustes en %1.</numerusform>
            <numerusform>Se guardaron %n artículos y todos los ajustes en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore From a Backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>un artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>una fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup of %1 holds %2 of %3. It takes the place of everything that Broadsheet has now, which is kept in a file beside it. Broadsheet starts again for that.</source>
        <translation>Esta copia del %1 contiene %2 de %3. Sustituye todo lo que Broadsheet tiene ahora, que se conserva en un archivo junto a ella. Broadsheet se reiniciará para ello.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Leyendo la copia…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to anything</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Where to, or what to do</source>
        <translation>Adónde ir o qué hacer</translation>
    </message>
    <message>
        <source>Go to a feed or folder, or run a command</source>
        <translation>Ir a una fuente o carpeta, o ejecutar una orden</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>Lugares y órdenes</translation>
    </message>
</context>
<context>
    <name>EntryListDelegate</name>
    <message numerus="yes">
        <source>+%n sources</source>
        <translation>
            <numerusform>+%n versión</numerusform>
            <numerusform>+%n versiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacado</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>otra versión</translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, open</source>
        <translation>
            <numerusform>y otra versión, desplegada</numerusform>
            <numerusform>y %n versiones más, desplegadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, closed</source>
        <translation>
            <numerusform>y otra versión, plegada</numerusform>
            <numerusform>y %n versiones más, plegadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unread</source>
        <translation>
            <numerusform>una de ellas sin leer</numerusform>
            <numerusform>%n de ellas sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListView</name>
    <message>
        <source>Stories</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>EntrySearchBar</name>
    <message>
        <source>Search stories</source>
        <translation>Buscar artículos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
</context>
<context>
    <name>FeedEditing</name>
    <message>
        <source>Add Folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Name of the folder:</source>
        <translation>Nombre de la carpeta:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Rename Feed</source>
        <translation>Cambiar nombre de la fuente</translation>
    </message>
    <message>
        <source>Name of the feed:</source>
        <translation>Nombre de la fuente:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>Cambiar nombre de la carpeta</translation>
    </message>
    <message>
        <source>Move Feed</source>
        <translation>Mover fuente</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>Mover «%1» a:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Copied the address of the feed.</source>
        <translation>Se copió la dirección de la fuente.</translation>
    </message>
    <message>
        <source>Import Subscriptions</source>
        <translation>Importar suscripciones</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml *.xml);;All files (*)</source>
        <translation>Suscripciones (*.opml *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export Subscriptions</source>
        <translation>Exportar suscripciones</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml)</source>
        <translation>Suscripciones (*.opml)</translation>
    </message>
    <message>
        <source>Exported the subscriptions.</source>
        <translation>Se exportaron las suscripciones.</translation>
    </message>
    <message>
        <source>Move Folder</source>
        <translation>Mover carpeta</translation>
    </message>
</context>
<context>
    <name>FeedNotice</name>
    <message>
        <source>Why the feed could not be refreshed</source>
        <translation>Por qué no se pudo actualizar el canal</translation>
    </message>
</context>
<context>
    <name>FeedProperties</name>
    <message>
        <source>Properties of “%1”</source>
        <translation>Propiedades de «%1»</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>Sitio:</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>Acerca de:</translation>
    </message>
    <message>
        <source>Followed since:</source>
        <translation>Seguido desde:</translation>
    </message>
    <message>
        <source>Stories:</source>
        <translation>Artículos:</translation>
    </message>
    <message>
        <source>The feed tells only the beginning, so Broadsheet reads the pages.</source>
        <translation>El canal solo trae el principio, así que Broadsheet lee las páginas.</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>A&amp;cceso</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>V&amp;isits</source>
        <translation>&amp;Visitas</translation>
    </message>
</context>
<context>
    <name>FeedTreeModel</name>
    <message>
        <source>Feeds</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>All Stories</source>
        <translation>Todos los artículos</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n destacado</numerusform>
            <numerusform>%n destacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n no leído</numerusform>
            <numerusform>%n no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>no se pudo actualizar</translation>
    </message>
</context>
<context>
    <name>FeedTreeView</name>
    <message>
        <source>Feeds</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Bring my feeds from %1</source>
        <translation>Traer mis canales de %1</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Lo que se hizo, lo más reciente primero</translation>
    </message>
    <message>
        <source>Everything here can be taken back, also what was done days ago.</source>
        <translation>Todo esto se puede deshacer, también lo de hace días.</translation>
    </message>
    <message>
        <source>&amp;Undo Down to Here</source>
        <translation>&amp;Deshacer hasta aquí</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Subscriptions</source>
        <translation>Importar suscripciones</translation>
    </message>
    <message>
        <source>Feeds of the list</source>
        <translation>Fuentes de la lista</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds in this list</source>
        <translation>
            <numerusform>%n fuente en esta lista</numerusform>
            <numerusform>%n fuentes en esta lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them you follow already</source>
        <translation>
            <numerusform>ya sigue %n de ellas</numerusform>
            <numerusform>ya sigue %n de ellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read</source>
        <translation>
            <numerusform>no se puede leer %n línea</numerusform>
            <numerusform>no se pueden leer %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Líneas que no se pueden leer</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>Seguir %n fuente</numerusform>
            <numerusform>Seguir %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Followed already</source>
        <translation>Ya la sigue</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>KeepingFields</name>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>For half a year</source>
        <translation>Medio año</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Tres meses</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>Todos los que haya</translation>
    </message>
    <message>
        <source>Among the newest %1</source>
        <translation>Entre los %1 más recientes</translation>
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
        <translation>Newsboat y Vim</translation>
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
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Give the command the keys of the chosen set again</source>
        <translation>Devolver a la orden las teclas del juego elegido</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Tecla nueva:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or take it from that command first.</source>
        <translation>%1 pertenece a «%2». Elija otra tecla o quítesela antes a esa orden.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ninguna tecla</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>There is no feed called “%1”.</source>
        <translation>No hay ninguna fuente llamada «%1».</translation>
    </message>
    <message>
        <source>Welcome to Broadsheet</source>
        <translation>Bienvenido a Broadsheet</translation>
    </message>
    <message>
        <source>No story selected</source>
        <translation>Ningún artículo seleccionado</translation>
    </message>
    <message>
        <source>Space reads on through everything that is unread.</source>
        <translation>La barra espaciadora recorre todo lo no leído.</translation>
    </message>
    <message>
        <source>Copied the link.</source>
        <translation>Se copió el enlace.</translation>
    </message>
    <message>
        <source>Copied as a Markdown quote.</source>
        <translation>Copiado como cita de Markdown.</translation>
    </message>
    <message>
        <source>Search all stories for “%1”</source>
        <translation>Buscar «%1» en todos los artículos</translation>
    </message>
    <message>
        <source>%1 shows the menu bar again.</source>
        <translation>%1 vuelve a mostrar la barra de menús.</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>Acerca de Broadsheet</translation>
    </message>
    <message>
        <source>Broadsheet %1
A calm, complete news reader.</source>
        <translation>Broadsheet %1
Un lector de noticias tranquilo y completo.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Choose from feeds that are good to read, follow a site by its address, or bring the subscriptions of another reader. What you read stays on this computer.</source>
        <translation>Elija entre canales que merece la pena leer, siga un sitio por su dirección o traiga las suscripciones de otro lector. Lo que lee se queda en este equipo.</translation>
    </message>
    <message>
        <source>Search for something first; then the search can be kept.</source>
        <translation>Primero busque algo; después se podrá guardar la búsqueda.</translation>
    </message>
    <message>
        <source>No other source in this list tells this story.</source>
        <translation>Ninguna otra fuente de esta lista cuenta esto.</translation>
    </message>
    <message>
        <source>Find “%1” in the preferences</source>
        <translation>Buscar «%1» en las preferencias</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No other feed is thought to tell this story.</source>
        <translation>No se considera que otra fuente cuente lo mismo.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The site asks us to come less often; Broadsheet will try again later.</source>
        <translation>El sitio pide que vayamos con menos frecuencia; Broadsheet volverá a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The site asked us to wait until %1; Broadsheet will try again then.</source>
        <translation>El sitio pidió esperar hasta %1; Broadsheet volverá a intentarlo entonces.</translation>
    </message>
    <message>
        <source>This computer is offline; what is in the cache can be read, the rest comes when the network is back.</source>
        <translation>Este equipo está sin conexión; lo que está en la caché se puede leer, el resto llegará cuando vuelva la red.</translation>
    </message>
    <message>
        <source>The site cannot be found; check the address, or try again later.</source>
        <translation>No se encuentra el sitio; compruebe la dirección o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The site does not accept connections at the moment; try again later.</source>
        <translation>El sitio no acepta conexiones en este momento; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate cannot be trusted, so nothing was fetched; check the address.</source>
        <translation>El certificado del sitio no es de confianza, así que no se obtuvo nada; compruebe la dirección.</translation>
    </message>
    <message>
        <source>The site did not answer in time; try again later.</source>
        <translation>El sitio no respondió a tiempo; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The answer arrived damaged and was not used; Broadsheet will fetch it again.</source>
        <translation>La respuesta llegó dañada y no se usó; Broadsheet la pedirá otra vez.</translation>
    </message>
    <message>
        <source>The answer is larger than Broadsheet accepts and was not used.</source>
        <translation>La respuesta es mayor de lo que Broadsheet acepta y no se usó.</translation>
    </message>
    <message>
        <source>The site sends us round in circles; check the address.</source>
        <translation>El sitio nos hace dar vueltas; compruebe la dirección.</translation>
    </message>
    <message>
        <source>Broadsheet does not open addresses of this kind from the web.</source>
        <translation>Broadsheet no abre direcciones de este tipo desde la web.</translation>
    </message>
    <message>
        <source>The site gave an answer that Broadsheet does not understand; try again later.</source>
        <translation>El sitio dio una respuesta que Broadsheet no entiende; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The site wants a user name and a password for this address.</source>
        <translation>El sitio pide un nombre de usuario y una contraseña para esta dirección.</translation>
    </message>
    <message>
        <source>The site does not let Broadsheet read this address; open it in a browser instead.</source>
        <translation>El sitio no deja que Broadsheet lea esta dirección; ábrala en un navegador.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more; check it on the site.</source>
        <translation>Ya no hay nada en esta dirección; compruébela en el sitio.</translation>
    </message>
    <message>
        <source>The site has removed this for good, so Broadsheet no longer asks for it.</source>
        <translation>El sitio lo ha retirado para siempre, así que Broadsheet ya no lo pide.</translation>
    </message>
    <message>
        <source>The site has a fault of its own; try again later.</source>
        <translation>El sitio tiene un fallo propio; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The site wants to check your browser first; open the address in a browser instead.</source>
        <translation>El sitio quiere comprobar antes su navegador; abra la dirección en un navegador.</translation>
    </message>
    <message>
        <source>This is not a web address; type one like https://example.org.</source>
        <translation>Esto no es una dirección web; escriba una como https://example.org.</translation>
    </message>
    <message>
        <source>There is no feed at this address; try the address of the site&apos;s front page.</source>
        <translation>No hay ninguna fuente en esta dirección; pruebe con la portada del sitio.</translation>
    </message>
    <message>
        <source>The feed is too damaged to be read; what was fetched before is kept.</source>
        <translation>La fuente está demasiado dañada para leerla; se conserva lo obtenido antes.</translation>
    </message>
    <message>
        <source>The feed is written in an encoding that Broadsheet does not read; what was fetched before is kept.</source>
        <translation>La fuente usa una codificación que Broadsheet no lee; se conserva lo obtenido antes.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML).</source>
        <translation>Este archivo no es una lista de suscripciones (OPML).</translation>
    </message>
    <message>
        <source>There is no story on this page; open it in a browser instead.</source>
        <translation>No hay ningún artículo en esta página; ábrala en un navegador.</translation>
    </message>
    <message>
        <source>The picture cannot be shown; open it in a browser instead.</source>
        <translation>No se puede mostrar la imagen; ábrala en un navegador.</translation>
    </message>
    <message>
        <source>You already follow this feed.</source>
        <translation>Ya sigue esta fuente.</translation>
    </message>
    <message>
        <source>There is no such feed; it may have been removed.</source>
        <translation>No existe esa fuente; quizá se eliminó.</translation>
    </message>
    <message>
        <source>There is no such story; it may have been removed with its feed.</source>
        <translation>No existe ese artículo; quizá se eliminó con su fuente.</translation>
    </message>
    <message>
        <source>This has not been fetched yet; connect to the network and open it again.</source>
        <translation>Esto aún no se ha obtenido; conéctese a la red y ábralo otra vez.</translation>
    </message>
    <message>
        <source>There is nothing left to undo or redo.</source>
        <translation>No queda nada que deshacer ni rehacer.</translation>
    </message>
    <message>
        <source>The library was written by a newer Broadsheet; it was left as it is. Please update Broadsheet.</source>
        <translation>La biblioteca fue escrita por un Broadsheet más nuevo y se dejó como está. Actualice Broadsheet.</translation>
    </message>
    <message>
        <source>The library is damaged; run “broadsheet check --repair” to save what can be saved.</source>
        <translation>La biblioteca está dañada; ejecute «broadsheet check --repair» para salvar lo que se pueda.</translation>
    </message>
    <message>
        <source>Another program holds the library; close it and try again.</source>
        <translation>Otro programa tiene ocupada la biblioteca; ciérrelo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The library cannot be written to, so nothing was changed; check the permissions of its folder.</source>
        <translation>No se puede escribir en la biblioteca, así que no se cambió nada; compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The library could not be read or written, so nothing was changed; try again.</source>
        <translation>No se pudo leer o escribir la biblioteca, así que no se cambió nada; inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed; make some room and try again.</source>
        <translation>El disco está lleno, así que no se cambió nada; haga sitio e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read; check its permissions.</source>
        <translation>No se puede leer el archivo; compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file cannot be written; check its folder and its permissions.</source>
        <translation>No se puede escribir el archivo; compruebe su carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The site has removed this feed for good, so Broadsheet no longer asks for it.</source>
        <translation>El sitio ha retirado esta fuente para siempre, así que Broadsheet ya no la pide.</translation>
    </message>
    <message>
        <source>Will be fetched with the next refresh.</source>
        <translation>Se obtendrá en la próxima actualización.</translation>
    </message>
    <message>
        <source>Next visit %1, in its usual rhythm.</source>
        <translation>Próxima visita %1, a su ritmo habitual.</translation>
    </message>
    <message>
        <source>Next visit %1, because the site says that nothing changes before.</source>
        <translation>Próxima visita %1, porque el sitio dice que antes no cambia nada.</translation>
    </message>
    <message>
        <source>Next visit %1, because the feed asks for this rhythm.</source>
        <translation>Próxima visita %1, porque la fuente pide este ritmo.</translation>
    </message>
    <message>
        <source>Next visit %1, because the site asked us to wait.</source>
        <translation>Próxima visita %1, porque el sitio pidió esperar.</translation>
    </message>
    <message>
        <source>Next visit %1, because the last one failed.</source>
        <translation>Próxima visita %1, porque la última falló.</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as read</source>
        <translation>
            <numerusform>%n artículo marcado como leído</numerusform>
            <numerusform>%n artículos marcados como leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as unread</source>
        <translation>
            <numerusform>%n artículo marcado como no leído</numerusform>
            <numerusform>%n artículos marcados como no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred %n stories</source>
        <translation>
            <numerusform>%n artículo destacado</numerusform>
            <numerusform>%n artículos destacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %n stories</source>
        <translation>
            <numerusform>%n artículo ya no destacado</numerusform>
            <numerusform>%n artículos ya no destacados</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Suscripción cancelada</translation>
    </message>
    <message>
        <source>Moved the feed</source>
        <translation>Fuente movida</translation>
    </message>
    <message>
        <source>Renamed the feed</source>
        <translation>Nombre de la fuente cambiado</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>%1 of %2 feeds</source>
        <translation>%1 de %2 fuentes</translation>
    </message>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>%n artículo nuevo</numerusform>
            <numerusform>%n artículos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds added</source>
        <translation>
            <numerusform>%n fuente añadida</numerusform>
            <numerusform>%n fuentes añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read</source>
        <translation>
            <numerusform>%n línea no se pudo leer</numerusform>
            <numerusform>%n líneas no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadsheet was not closed properly last time. Nothing of what you did is lost.</source>
        <translation>Broadsheet no se cerró bien la última vez. No se ha perdido nada de lo que hizo.</translation>
    </message>
    <message>
        <source>Broadsheet crashed last time. Nothing of what you did is lost; a report for its developers is in %1.</source>
        <translation>Broadsheet falló la última vez. No se ha perdido nada de lo que hizo; hay un informe para sus desarrolladores en %1.</translation>
    </message>
    <message>
        <source>This system has no keyring, so Broadsheet forgets the password when it is closed; start a keyring to have it kept.</source>
        <translation>Este sistema no tiene llavero, así que Broadsheet olvida la contraseña al cerrarse; inicie un llavero para conservarla.</translation>
    </message>
    <message>
        <source>Not visited yet.</source>
        <translation>Aún no visitado.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new stories.</source>
        <translation>
            <numerusform>%1: %n artículo nuevo.</numerusform>
            <numerusform>%1: %n artículos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: nada nuevo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next visit %1, because this feed posts no more often.</source>
        <translation>Próxima visita: %1, porque este canal no publica más a menudo.</translation>
    </message>
    <message>
        <source>The site says that this feed has moved to %1; Broadsheet follows when it has said so for two days.</source>
        <translation>El sitio dice que este canal se ha mudado a %1; Broadsheet lo seguirá cuando lo haya dicho durante dos días.</translation>
    </message>
    <message>
        <source>This feed moved here from %1.</source>
        <translation>Este canal se mudó aquí desde %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed.</source>
        <translation>
            <numerusform>No se pudo actualizar %n canal.</numerusform>
            <numerusform>No se pudieron actualizar %n canales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed; rest the pointer on one to see why.</source>
        <translation>
            <numerusform>No se pudo actualizar %n canal; deje el puntero encima para ver por qué.</numerusform>
            <numerusform>No se pudieron actualizar %n canales; deje el puntero encima de uno para ver por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be read offline</source>
        <translation>
            <numerusform>%n artículo se puede leer sin conexión</numerusform>
            <numerusform>%n artículos se pueden leer sin conexión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were fetched</source>
        <translation>
            <numerusform>se descargó %n imagen</numerusform>
            <numerusform>se descargaron %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories stand as their feeds tell them</source>
        <translation>
            <numerusform>%n artículo queda como lo cuenta su fuente</numerusform>
            <numerusform>%n artículos quedan como los cuentan sus fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no more space for pictures; the preferences can give them more</source>
        <translation>no queda espacio para imágenes; se puede ampliar en las preferencias</translation>
    </message>
    <message>
        <source>This is no backup of Broadsheet, or it is damaged; nothing was changed.</source>
        <translation>Esto no es una copia de Broadsheet o está dañada; no se cambió nada.</translation>
    </message>
    <message>
        <source>Saved the search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Changed the search</source>
        <translation>Búsqueda cambiada</translation>
    </message>
    <message>
        <source>Removed the search</source>
        <translation>Búsqueda eliminada</translation>
    </message>
    <message>
        <source>Took the story out of its group</source>
        <translation>Artículo sacado de su grupo</translation>
    </message>
    <message>
        <source>Moved the folder</source>
        <translation>Carpeta movida</translation>
    </message>
    <message>
        <source>Visited only when you ask for it.</source>
        <translation>Se visita solo cuando usted lo pide.</translation>
    </message>
    <message>
        <source>Next visit %1, in the rhythm that you chose.</source>
        <translation>Próxima visita %1, al ritmo que usted eligió.</translation>
    </message>
    <message>
        <source>Moved the search</source>
        <translation>Búsqueda movida</translation>
    </message>
</context>
<context>
    <name>NewStories</name>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>%n artículo nuevo</numerusform>
            <numerusform>%n artículos nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
</context>
<context>
    <name>OfflineStatus</name>
    <message>
        <source>Stories taken offline</source>
        <translation>Artículos descargados</translation>
    </message>
    <message>
        <source>Stop taking stories offline</source>
        <translation>Detener la descarga de artículos</translation>
    </message>
    <message numerus="yes">
        <source>Taking offline: %1 of %n stories</source>
        <translation>
            <numerusform>Descargando: %1 de %n artículo</numerusform>
            <numerusform>Descargando: %1 de %n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteHint</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Feed in %1</source>
        <translation>Fuente en %1</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ReadingFlow</name>
    <message>
        <source>No unread story above this one.</source>
        <translation>No hay artículos no leídos por encima de este.</translation>
    </message>
    <message>
        <source>Nothing left to read.</source>
        <translation>No queda nada por leer.</translation>
    </message>
    <message>
        <source>No other feed has unread stories.</source>
        <translation>Ninguna otra fuente tiene artículos no leídos.</translation>
    </message>
</context>
<context>
    <name>RefreshStatus</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Progreso de la actualización</translation>
    </message>
</context>
<context>
    <name>SearchKeeping</name>
    <message>
        <source>Keep Search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Nombre de la búsqueda:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename Search</source>
        <translation>Cambiar nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>Cambiar búsqueda</translation>
    </message>
    <message>
        <source>Stories with:</source>
        <translation>Artículos con:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Move Search</source>
        <translation>Mover búsqueda</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>Mover «%1» a:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Refresh when Broadsheet &amp;starts</source>
        <translation>&amp;Actualizar al iniciar Broadsheet</translation>
    </message>
    <message>
        <source>Refresh by &amp;itself, each feed in its own rhythm</source>
        <translation>Actualizar automáticamente, &amp;cada fuente a su ritmo</translation>
    </message>
    <message>
        <source>&amp;Notify of new stories</source>
        <translation>Avisar &amp;de los artículos nuevos</translation>
    </message>
    <message>
        <source>Show in the &amp;tray, and stay there when the window is closed</source>
        <translation>&amp;Mostrar en la bandeja y quedarse allí al cerrar la ventana</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>&amp;Keys like in:</source>
        <translation>&amp;Teclas como en:</translation>
    </message>
    <message>
        <source>Single &amp;letters are commands</source>
        <translation>&amp;Las letras sueltas son órdenes</translation>
    </message>
    <message>
        <source>Fetch &amp;pages and pictures of new stories ahead, to read them offline</source>
        <translation>Descargar &amp;por adelantado páginas e imágenes de artículos nuevos para leerlos sin conexión</translation>
    </message>
    <message>
        <source>Space for pictures, in &amp;megabytes:</source>
        <translation>Espacio para imágenes, en &amp;megabytes:</translation>
    </message>
    <message>
        <source>&amp;Keep read stories that have no star:</source>
        <translation>&amp;Conservar los artículos leídos sin estrella:</translation>
    </message>
    <message>
        <source>And of each &amp;feed:</source>
        <translation>Y de cada &amp;fuente:</translation>
    </message>
    <message>
        <source>Of them on metered networks, in megabytes a &amp;day:</source>
        <translation>De ellas en redes de uso medido, en megabytes al &amp;día:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Story List</source>
        <translation>Lista de artículos</translation>
    </message>
    <message>
        <source>Show a story that several feeds tell &amp;once, with its sources under it</source>
        <translation>Mostrar una sola &amp;vez un artículo que cuentan varias fuentes, con sus versiones debajo</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Ningún ajuste contiene «%1».</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Open the n-th related story, or numbered link</source>
        <translation>Abrir el n-ésimo artículo relacionado o enlace numerado</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Show Read Stories</source>
        <translation>Mostrar artículos leídos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No story has “%1”.</source>
        <translation>Ningún artículo contiene «%1».</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Aún no hay fuentes</translation>
    </message>
    <message>
        <source>Stories appear here once you follow a site.</source>
        <translation>Los artículos aparecen aquí en cuanto siga un sitio.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Todo leído</translation>
    </message>
    <message>
        <source>There are no unread stories.</source>
        <translation>No hay artículos no leídos.</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>Hoy nada</translation>
    </message>
    <message>
        <source>No unread story was published today.</source>
        <translation>Hoy no se publicó ningún artículo no leído.</translation>
    </message>
    <message>
        <source>No starred stories</source>
        <translation>Ningún artículo destacado</translation>
    </message>
    <message>
        <source>Stories that you star are kept here.</source>
        <translation>Los artículos que destaque se guardan aquí.</translation>
    </message>
    <message>
        <source>There are no unread stories in “%1”.</source>
        <translation>No hay artículos no leídos en «%1».</translation>
    </message>
    <message>
        <source>No stories</source>
        <translation>Ningún artículo</translation>
    </message>
    <message>
        <source>“%1” has brought no stories yet.</source>
        <translation>«%1» aún no ha traído artículos.</translation>
    </message>
    <message>
        <source>No story is what “%1” looks for.</source>
        <translation>Ningún artículo coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>StarterDialog</name>
    <message>
        <source>Start Reading</source>
        <translation>Empezar a leer</translation>
    </message>
    <message>
        <source>Feeds to begin with</source>
        <translation>Canales para empezar</translation>
    </message>
    <message>
        <source>A few sites that are good to read in full. You can leave each of them later with one key.</source>
        <translation>Unos cuantos sitios que merece la pena leer enteros. Puede dejar cada uno más tarde con una tecla.</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>Seguir %n canal</numerusform>
            <numerusform>Seguir %n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>How each feed is read</source>
        <translation>Cómo se lee cada fuente</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>Read, %</source>
        <translation>Leídos, %</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>un artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n destacado</numerusform>
            <numerusform>%n destacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with their whole page</source>
        <translation>
            <numerusform>uno con su página completa</numerusform>
            <numerusform>%n con su página completa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Library: %1 · copies of it: %2 · %n pictures: %3</source>
        <translation>
            <numerusform>Biblioteca: %1 · copias: %2 · una imagen: %3</numerusform>
            <numerusform>Biblioteca: %1 · copias: %2 · %n imágenes: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryDocument</name>
    <message>
        <source>Click to load this picture</source>
        <translation>Haga clic para cargar esta imagen</translation>
    </message>
    <message>
        <source>Click to open this picture in the browser</source>
        <translation>Pulsa para abrir esta imagen en el navegador</translation>
    </message>
</context>
<context>
    <name>StoryFields</name>
    <message>
        <source>Like those of all feeds</source>
        <translation>Como los de todas las fuentes</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Ahead, to be read offline</source>
        <translation>Por adelantado, para leer sin conexión</translation>
    </message>
    <message>
        <source>When a story is opened</source>
        <translation>Al abrir un artículo</translation>
    </message>
    <message>
        <source>Only when I ask for them</source>
        <translation>Solo cuando lo pida</translation>
    </message>
    <message>
        <source>&amp;Notifications:</source>
        <translation>&amp;Notificaciones:</translation>
    </message>
    <message>
        <source>&amp;Pages and pictures:</source>
        <translation>&amp;Páginas e imágenes:</translation>
    </message>
    <message>
        <source>&amp;Keep read stories:</source>
        <translation>&amp;Conservar los artículos leídos:</translation>
    </message>
    <message>
        <source>&amp;But only:</source>
        <translation>&amp;Pero solo:</translation>
    </message>
</context>
<context>
    <name>StoryFindBar</name>
    <message>
        <source>Find in story</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>StoryOpening</name>
    <message>
        <source>Fetching the story…</source>
        <translation>Obteniendo el artículo…</translation>
    </message>
</context>
<context>
    <name>StorySaving</name>
    <message>
        <source>Save Story</source>
        <translation>Guardar artículo</translation>
    </message>
    <message>
        <source>Save the Stories of “%1”</source>
        <translation>Guardar los artículos de «%1»</translation>
    </message>
    <message>
        <source>Web page with its pictures (*.html)</source>
        <translation>Página web con sus imágenes (*.html)</translation>
    </message>
    <message>
        <source>Book (*.epub)</source>
        <translation>Libro (*.epub)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown with its pictures (*.zip)</source>
        <translation>Markdown con sus imágenes (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n stories in %1.</source>
        <translation>
            <numerusform>Se guardó un artículo en %1.</numerusform>
            <numerusform>Se guardaron %n artículos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>Página incrustada</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copiar este código</translation>
    </message>
    <message>
        <source>There are more lines; the page has all of them.</source>
        <translation>Hay más líneas; la página las tiene todas.</translation>
    </message>
    <message>
        <source>The table goes on; the page has all of it.</source>
        <translation>La tabla sigue; la página la tiene entera.</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>Artículos relacionados</translation>
    </message>
    <message>
        <source>The same story</source>
        <translation>La misma noticia</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>in the cache</source>
        <translation>en la caché</translation>
    </message>
    <message>
        <source>Both speak of %1</source>
        <translation>Ambos hablan de %1</translation>
    </message>
    <message>
        <source>From the same page</source>
        <translation>De la misma página</translation>
    </message>
    <message>
        <source>From your feeds</source>
        <translation>De sus fuentes</translation>
    </message>
    <message>
        <source>Full story, as the feed brings it</source>
        <translation>Artículo completo, tal como lo trae la fuente</translation>
    </message>
    <message>
        <source>Full story</source>
        <translation>Artículo completo</translation>
    </message>
    <message>
        <source>Only the beginning of the story</source>
        <translation>Solo el comienzo del artículo</translation>
    </message>
    <message>
        <source>The rest is for subscribers of the site</source>
        <translation>El resto es para suscriptores del sitio</translation>
    </message>
    <message>
        <source>The site let us have no more than this</source>
        <translation>El sitio no nos dio más que esto</translation>
    </message>
    <message>
        <source>Only what the feed says</source>
        <translation>Solo lo que dice la fuente</translation>
    </message>
    <message>
        <source>, updated %1</source>
        <translation>, actualizado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min de lectura</numerusform>
            <numerusform>%n min de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es lo mismo</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Story</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Broadsheet</source>
        <translation>Abrir Broadsheet</translation>
    </message>
</context>
<context>
    <name>TypographyPanel</name>
    <message>
        <source>Text and colours of stories</source>
        <translation>Texto y colores de los artículos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>What was just done</source>
        <translation>Lo que se acaba de hacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>By itself, as often as the feed posts</source>
        <translation>Automáticamente, al ritmo del canal</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every three hours</source>
        <translation>Cada tres horas</translation>
    </message>
    <message>
        <source>Twice a day</source>
        <translation>Dos veces al día</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Solo cuando lo pido</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Últimas visitas</translation>
    </message>
    <message>
        <source>&amp;Visits:</source>
        <translation>V&amp;isitas:</translation>
    </message>
</context>
</TS>
