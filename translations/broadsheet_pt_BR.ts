<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutStoryDialog</name>
    <message>
        <source>About This Story</source>
        <translation>Sobre esta matéria</translation>
    </message>
    <message>
        <source>What was left out, and who was asked</source>
        <translation>O que foi deixado de fora e quem foi consultado</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The story was taken out of its page. Nothing else of the page was fetched or run.</source>
        <translation>A matéria foi extraída de sua página. Nada mais da página foi carregado ou executado.</translation>
    </message>
    <message>
        <source>This is the story as the feed tells it. Its page has not been read.</source>
        <translation>Esta é a matéria como o feed a traz. A página não foi lida.</translation>
    </message>
    <message numerus="yes">
        <source>%n scripts did not run</source>
        <translation>
            <numerusform>%n script não foi executado</numerusform>
            <numerusform>%n scripts não foram executados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames were not opened</source>
        <translation>
            <numerusform>%n quadro não foi aberto</numerusform>
            <numerusform>%n quadros não foram abertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting pictures were removed</source>
        <translation>
            <numerusform>%n imagem de contagem foi removida</numerusform>
            <numerusform>%n imagens de contagem foram removidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links were freed of who follows them</source>
        <translation>
            <numerusform>%n link foi limpo de rastreamento</numerusform>
            <numerusform>%n links foram limpos de rastreamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other servers that a browser would have asked</source>
        <translation>
            <numerusform>%n outro servidor que um navegador teria consultado</numerusform>
            <numerusform>%n outros servidores que um navegador teria consultado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were asked for this story</source>
        <translation>
            <numerusform>%n endereço foi consultado para esta matéria</numerusform>
            <numerusform>%n endereços foram consultados para esta matéria</numerusform>
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
        <translation>Nome: valor, um por linha</translation>
    </message>
    <message>
        <source>The one of all feeds</source>
        <translation>O de todos os feeds</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nome de &amp;usuário:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Senha:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>Ca&amp;beçalhos:</translation>
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
        <translation>&amp;Adicionar feed…</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>Adicionar &amp;pasta…</translation>
    </message>
    <message>
        <source>&amp;Import Subscriptions…</source>
        <translation>&amp;Importar assinaturas…</translation>
    </message>
    <message>
        <source>&amp;Export Subscriptions…</source>
        <translation>&amp;Exportar assinaturas…</translation>
    </message>
    <message>
        <source>&amp;Print Story…</source>
        <translation>Imprimir &amp;matéria…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>&amp;Copiar link</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown Quote</source>
        <translation>Copiar como citação &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Search All Stories</source>
        <translation>&amp;Pesquisar em todas as matérias</translation>
    </message>
    <message>
        <source>&amp;Filter This List</source>
        <translation>&amp;Filtrar esta lista</translation>
    </message>
    <message>
        <source>Fi&amp;nd in Story…</source>
        <translation>&amp;Localizar na matéria…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>L&amp;ocalizar próxima</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>L&amp;impar pesquisa</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pr&amp;eferências…</translation>
    </message>
    <message>
        <source>&amp;Hide Read Stories</source>
        <translation>&amp;Ocultar matérias lidas</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>&amp;Mais antigas primeiro</translation>
    </message>
    <message>
        <source>&amp;Group by Day</source>
        <translation>&amp;Agrupar por dia</translation>
    </message>
    <message>
        <source>&amp;Compact List</source>
        <translation>&amp;Lista compacta</translation>
    </message>
    <message>
        <source>Comforta&amp;ble List</source>
        <translation>Lista &amp;confortável</translation>
    </message>
    <message>
        <source>&amp;Spacious List</source>
        <translation>Lista &amp;espaçosa</translation>
    </message>
    <message>
        <source>Show &amp;Feed List</source>
        <translation>Mostrar lista &amp;de feeds</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>Mostrar &amp;barra de menus</translation>
    </message>
    <message>
        <source>&amp;Text and Colours…</source>
        <translation>&amp;Texto e cores…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Tamanho &amp;normal</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Tela c&amp;heia</translation>
    </message>
    <message>
        <source>&amp;Go to Anything…</source>
        <translation>&amp;Ir para…</translation>
    </message>
    <message>
        <source>Read &amp;On</source>
        <translation>&amp;Continuar lendo</translation>
    </message>
    <message>
        <source>Scroll &amp;Back</source>
        <translation>&amp;Rolar para trás</translation>
    </message>
    <message>
        <source>Next &amp;Unread Story</source>
        <translation>&amp;Próxima não lida</translation>
    </message>
    <message>
        <source>Previous Unread Stor&amp;y</source>
        <translation>&amp;Anterior não lida</translation>
    </message>
    <message>
        <source>&amp;Next Story</source>
        <translation>Próxima &amp;matéria</translation>
    </message>
    <message>
        <source>&amp;Previous Story</source>
        <translation>Ma&amp;téria anterior</translation>
    </message>
    <message>
        <source>Next &amp;Feed With Unread</source>
        <translation>Próximo &amp;feed com não lidas</translation>
    </message>
    <message>
        <source>Previous Feed With Un&amp;read</source>
        <translation>Feed anterior com &amp;não lidas</translation>
    </message>
    <message>
        <source>&amp;Back to the Story Before</source>
        <translation>&amp;Voltar à matéria de antes</translation>
    </message>
    <message>
        <source>&amp;All Stories</source>
        <translation>T&amp;odas as matérias</translation>
    </message>
    <message>
        <source>Unr&amp;ead</source>
        <translation>Não &amp;lidas</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoje</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>Favorita&amp;s</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Pr&amp;óximo painel</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Pain&amp;el anterior</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>Refresh &amp;All</source>
        <translation>Atualizar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Stop Refreshing</source>
        <translation>&amp;Parar atualização</translation>
    </message>
    <message>
        <source>&amp;Mark All Read</source>
        <translation>&amp;Marcar tudo como lido</translation>
    </message>
    <message>
        <source>Mark &amp;Older Read</source>
        <translation>Marcar mais antigas &amp;como lidas</translation>
    </message>
    <message>
        <source>Mark A&amp;bove Read</source>
        <translation>Marcar acima como &amp;lidas</translation>
    </message>
    <message>
        <source>Mark Be&amp;low Read</source>
        <translation>Ma&amp;rcar abaixo como lidas</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>R&amp;enomear…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Folder…</source>
        <translation>M&amp;over para pasta…</translation>
    </message>
    <message>
        <source>&amp;Copy Feed Address</source>
        <translation>Copiar endereço &amp;do feed</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Ca&amp;ncelar assinatura</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Ler</translation>
    </message>
    <message>
        <source>&amp;Mark Read or Unread</source>
        <translation>&amp;Marcar lida ou não lida</translation>
    </message>
    <message>
        <source>Mark &amp;Unread and Go On</source>
        <translation>Marcar &amp;não lida e continuar</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Favoritar</translation>
    </message>
    <message>
        <source>&amp;Full Story or Feed Text</source>
        <translation>Matéria &amp;completa ou texto do feed</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>&amp;Abrir no navegador</translation>
    </message>
    <message>
        <source>Open in Bac&amp;kground</source>
        <translation>Abrir &amp;em segundo plano</translation>
    </message>
    <message>
        <source>Re&amp;lated Stories</source>
        <translation>Matérias &amp;relacionadas</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>&amp;Sobre o Broadsheet</translation>
    </message>
    <message>
        <source>Open Link %1</source>
        <translation>Abrir link %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Fee&amp;d</source>
        <translation>&amp;Feed</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Matéria</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Suggested Feeds…</source>
        <translation>Feeds &amp;sugeridos…</translation>
    </message>
    <message>
        <source>Number &amp;Links</source>
        <translation>Numerar os &amp;links</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriedades…</translation>
    </message>
    <message>
        <source>&amp;Take Offline Now</source>
        <translation>Baixar agora para ler &amp;offline</translation>
    </message>
    <message>
        <source>Load &amp;Pictures</source>
        <translation>Carregar as &amp;imagens</translation>
    </message>
    <message>
        <source>Sa&amp;ve Story…</source>
        <translation>Sal&amp;var matéria…</translation>
    </message>
    <message>
        <source>Save Stories of This &amp;List…</source>
        <translation>Salvar as matérias desta &amp;lista…</translation>
    </message>
    <message>
        <source>&amp;Back Up Everything…</source>
        <translation>Fazer &amp;backup de tudo…</translation>
    </message>
    <message>
        <source>&amp;Restore From a Backup…</source>
        <translation>&amp;Restaurar um backup…</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>Es&amp;tatísticas…</translation>
    </message>
    <message>
        <source>&amp;About This Story…</source>
        <translation>&amp;Sobre esta matéria…</translation>
    </message>
    <message>
        <source>&amp;Keep This Search…</source>
        <translation>&amp;Guardar esta pesquisa…</translation>
    </message>
    <message>
        <source>R&amp;emove Search</source>
        <translation>R&amp;emover a pesquisa</translation>
    </message>
    <message>
        <source>Not t&amp;he Same as in Other Feeds</source>
        <translation>Não é a mesma de outros &amp;feeds</translation>
    </message>
    <message>
        <source>Group by Sit&amp;e</source>
        <translation>Agrupar por &amp;site</translation>
    </message>
    <message>
        <source>Show or Hide Other Sour&amp;ces</source>
        <translation>Mostrar ou ocultar &amp;outras fontes</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add Feed</source>
        <translation>Adicionar feed</translation>
    </message>
    <message>
        <source>Address of a feed or a site, such as example.org</source>
        <translation>Endereço de um feed ou site, como example.org</translation>
    </message>
    <message>
        <source>Feeds found there</source>
        <translation>Feeds encontrados ali</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sem pasta</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Endereço:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Pasta:</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Vendo o que há ali…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Fetching the stories…</source>
        <translation>Buscando as matérias…</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
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
        <translation>agora</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleSettings</name>
    <message>
        <source>Article</source>
        <translation>Matéria</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Cores:</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Fonte:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Tamanho:</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>&amp;Altura da linha:</translation>
    </message>
    <message>
        <source>Characters in a &amp;line:</source>
        <translation>Caracteres &amp;por linha:</translation>
    </message>
    <message>
        <source>&amp;Justified text</source>
        <translation>Texto &amp;justificado</translation>
    </message>
    <message>
        <source>Divide long &amp;words at the end of a line</source>
        <translation>Hifenizar &amp;palavras longas no fim da linha</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Back Up Everything</source>
        <translation>Fazer backup de tudo</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Backups (*.zip)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Fazendo o backup…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n stories and all settings in %1.</source>
        <translation>
            <numerusform>%n matéria e todos os ajustes salvos em %1.</numerusform>
            <numerusform>%n matérias e todos os ajustes salvos em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore From a Backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n matéria</numerusform>
            <numerusform>%n matérias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup of %1 holds %2 of %3. It takes the place of everything that Broadsheet has now, which is kept in a file beside it. Broadsheet starts again for that.</source>
        <translation>Este backup de %1 contém %2 de %3. Ele substitui tudo o que o Broadsheet tem agora, que fica guardado em um arquivo ao lado. O Broadsheet será reiniciado.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Lendo o backup…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to anything</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Where to, or what to do</source>
        <translation>Aonde ir ou o que fazer</translation>
    </message>
    <message>
        <source>Go to a feed or folder, or run a command</source>
        <translation>Ir a um feed ou pasta, ou executar um comando</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>Lugares e comandos</translation>
    </message>
</context>
<context>
    <name>EntryListDelegate</name>
    <message numerus="yes">
        <source>+%n sources</source>
        <translation>
            <numerusform>+%n fonte</numerusform>
            <numerusform>+%n fontes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>read</source>
        <translation>lida</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>não lida</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favorita</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>outra fonte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, open</source>
        <translation>
            <numerusform>e mais uma fonte, aberta</numerusform>
            <numerusform>e mais %n fontes, abertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, closed</source>
        <translation>
            <numerusform>e mais uma fonte, fechada</numerusform>
            <numerusform>e mais %n fontes, fechadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unread</source>
        <translation>
            <numerusform>%n delas não lida</numerusform>
            <numerusform>%n delas não lidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListView</name>
    <message>
        <source>Stories</source>
        <translation>Matérias</translation>
    </message>
</context>
<context>
    <name>EntrySearchBar</name>
    <message>
        <source>Search stories</source>
        <translation>Pesquisar matérias</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Onde pesquisar</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Todas as matérias</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation>Pesquisar em todas as matérias</translation>
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
        <translation>Adicionar pasta</translation>
    </message>
    <message>
        <source>Name of the folder:</source>
        <translation>Nome da pasta:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Rename Feed</source>
        <translation>Renomear feed</translation>
    </message>
    <message>
        <source>Name of the feed:</source>
        <translation>Nome do feed:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>Renomear pasta</translation>
    </message>
    <message>
        <source>Move Feed</source>
        <translation>Mover feed</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>Mover “%1” para:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Copied the address of the feed.</source>
        <translation>Endereço do feed copiado.</translation>
    </message>
    <message>
        <source>Import Subscriptions</source>
        <translation>Importar assinaturas</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml *.xml);;All files (*)</source>
        <translation>Assinaturas (*.opml *.xml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export Subscriptions</source>
        <translation>Exportar assinaturas</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml)</source>
        <translation>Assinaturas (*.opml)</translation>
    </message>
    <message>
        <source>Exported the subscriptions.</source>
        <translation>Assinaturas exportadas.</translation>
    </message>
    <message>
        <source>Move Folder</source>
        <translation>Mover pasta</translation>
    </message>
</context>
<context>
    <name>FeedNotice</name>
    <message>
        <source>Why the feed could not be refreshed</source>
        <translation>Por que o feed não pôde ser atualizado</translation>
    </message>
</context>
<context>
    <name>FeedProperties</name>
    <message>
        <source>Properties of “%1”</source>
        <translation>Propriedades de “%1”</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Endereço:</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>Site:</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>Sobre:</translation>
    </message>
    <message>
        <source>Followed since:</source>
        <translation>Seguido desde:</translation>
    </message>
    <message>
        <source>Stories:</source>
        <translation>Matérias:</translation>
    </message>
    <message>
        <source>The feed tells only the beginning, so Broadsheet reads the pages.</source>
        <translation>O feed traz só o começo, então o Broadsheet lê as páginas.</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Feed</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>A&amp;cesso</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>&amp;Matérias</translation>
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
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>All Stories</source>
        <translation>Todas as matérias</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n favorita</numerusform>
            <numerusform>%n favoritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>não pôde ser atualizado</translation>
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
        <translation>Trazer meus feeds do %1</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>No folder</source>
        <translation>Sem pasta</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>O que foi feito, o mais recente primeiro</translation>
    </message>
    <message>
        <source>Everything here can be taken back, also what was done days ago.</source>
        <translation>Tudo aqui pode ser desfeito, mesmo o que foi feito há dias.</translation>
    </message>
    <message>
        <source>&amp;Undo Down to Here</source>
        <translation>&amp;Desfazer até aqui</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Subscriptions</source>
        <translation>Importar assinaturas</translation>
    </message>
    <message>
        <source>Feeds of the list</source>
        <translation>Feeds da lista</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds in this list</source>
        <translation>
            <numerusform>%n feed nesta lista</numerusform>
            <numerusform>%n feeds nesta lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them you follow already</source>
        <translation>
            <numerusform>você já segue %n deles</numerusform>
            <numerusform>você já segue %n deles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read</source>
        <translation>
            <numerusform>%n linha não pode ser lida</numerusform>
            <numerusform>%n linhas não podem ser lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Linhas que não podem ser lidas</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>Seguir %n feed</numerusform>
            <numerusform>Seguir %n feeds</numerusform>
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
        <translation>Já seguido</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
</context>
<context>
    <name>KeepingFields</name>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Por um ano</translation>
    </message>
    <message>
        <source>For half a year</source>
        <translation>Por meio ano</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Por três meses</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Por um mês</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Por uma semana</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>Todas as que houver</translation>
    </message>
    <message>
        <source>Among the newest %1</source>
        <translation>Entre as %1 mais recentes</translation>
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
        <translation>Newsboat e Vim</translation>
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
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos e suas teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova tecla</translation>
    </message>
    <message>
        <source>Give the command the keys of the chosen set again</source>
        <translation>Devolver ao comando as teclas do conjunto escolhido</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Nova tecla:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or take it from that command first.</source>
        <translation>%1 pertence a “%2”. Escolha outra tecla ou tire-a antes desse comando.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>nenhuma tecla</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>There is no feed called “%1”.</source>
        <translation>Não há feed chamado “%1”.</translation>
    </message>
    <message>
        <source>Welcome to Broadsheet</source>
        <translation>Boas-vindas ao Broadsheet</translation>
    </message>
    <message>
        <source>No story selected</source>
        <translation>Nenhuma matéria selecionada</translation>
    </message>
    <message>
        <source>Space reads on through everything that is unread.</source>
        <translation>A barra de espaço percorre tudo o que não foi lido.</translation>
    </message>
    <message>
        <source>Copied the link.</source>
        <translation>Link copiado.</translation>
    </message>
    <message>
        <source>Copied as a Markdown quote.</source>
        <translation>Copiado como citação Markdown.</translation>
    </message>
    <message>
        <source>Search all stories for “%1”</source>
        <translation>Pesquisar “%1” em todas as matérias</translation>
    </message>
    <message>
        <source>%1 shows the menu bar again.</source>
        <translation>%1 mostra a barra de menus de novo.</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>Sobre o Broadsheet</translation>
    </message>
    <message>
        <source>Broadsheet %1
A calm, complete news reader.</source>
        <translation>Broadsheet %1
Um leitor de notícias calmo e completo.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Matéria</translation>
    </message>
    <message>
        <source>Choose from feeds that are good to read, follow a site by its address, or bring the subscriptions of another reader. What you read stays on this computer.</source>
        <translation>Escolha entre feeds que valem a leitura, siga um site pelo endereço ou traga as assinaturas de outro leitor. O que você lê fica neste computador.</translation>
    </message>
    <message>
        <source>Search for something first; then the search can be kept.</source>
        <translation>Primeiro pesquise algo; depois a pesquisa poderá ser guardada.</translation>
    </message>
    <message>
        <source>No other source in this list tells this story.</source>
        <translation>Nenhuma outra fonte desta lista conta isso.</translation>
    </message>
    <message>
        <source>Find “%1” in the preferences</source>
        <translation>Procurar “%1” nas preferências</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No other feed is thought to tell this story.</source>
        <translation>Nenhum outro feed é tido como contando a mesma coisa.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The site asks us to come less often; Broadsheet will try again later.</source>
        <translation>O site pede visitas menos frequentes; o Broadsheet tentará de novo mais tarde.</translation>
    </message>
    <message>
        <source>The site asked us to wait until %1; Broadsheet will try again then.</source>
        <translation>O site pediu para esperar até %1; o Broadsheet tentará de novo então.</translation>
    </message>
    <message>
        <source>This computer is offline; what is in the cache can be read, the rest comes when the network is back.</source>
        <translation>Este computador está sem rede; o que está no cache pode ser lido, o resto vem quando a rede voltar.</translation>
    </message>
    <message>
        <source>The site cannot be found; check the address, or try again later.</source>
        <translation>O site não foi encontrado; verifique o endereço ou tente mais tarde.</translation>
    </message>
    <message>
        <source>The site does not accept connections at the moment; try again later.</source>
        <translation>O site não aceita conexões no momento; tente mais tarde.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate cannot be trusted, so nothing was fetched; check the address.</source>
        <translation>O certificado do site não é confiável, por isso nada foi buscado; verifique o endereço.</translation>
    </message>
    <message>
        <source>The site did not answer in time; try again later.</source>
        <translation>O site não respondeu a tempo; tente mais tarde.</translation>
    </message>
    <message>
        <source>The answer arrived damaged and was not used; Broadsheet will fetch it again.</source>
        <translation>A resposta chegou danificada e não foi usada; o Broadsheet vai buscá-la de novo.</translation>
    </message>
    <message>
        <source>The answer is larger than Broadsheet accepts and was not used.</source>
        <translation>A resposta é maior do que o Broadsheet aceita e não foi usada.</translation>
    </message>
    <message>
        <source>The site sends us round in circles; check the address.</source>
        <translation>O site nos faz andar em círculos; verifique o endereço.</translation>
    </message>
    <message>
        <source>Broadsheet does not open addresses of this kind from the web.</source>
        <translation>O Broadsheet não abre endereços desse tipo vindos da web.</translation>
    </message>
    <message>
        <source>The site gave an answer that Broadsheet does not understand; try again later.</source>
        <translation>O site deu uma resposta que o Broadsheet não entende; tente mais tarde.</translation>
    </message>
    <message>
        <source>The site wants a user name and a password for this address.</source>
        <translation>O site pede nome de usuário e senha para este endereço.</translation>
    </message>
    <message>
        <source>The site does not let Broadsheet read this address; open it in a browser instead.</source>
        <translation>O site não deixa o Broadsheet ler este endereço; abra-o em um navegador.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more; check it on the site.</source>
        <translation>Não há mais nada neste endereço; verifique no site.</translation>
    </message>
    <message>
        <source>The site has removed this for good, so Broadsheet no longer asks for it.</source>
        <translation>O site removeu isto de vez, por isso o Broadsheet não o pede mais.</translation>
    </message>
    <message>
        <source>The site has a fault of its own; try again later.</source>
        <translation>O site está com um defeito próprio; tente mais tarde.</translation>
    </message>
    <message>
        <source>The site wants to check your browser first; open the address in a browser instead.</source>
        <translation>O site quer verificar seu navegador antes; abra o endereço em um navegador.</translation>
    </message>
    <message>
        <source>This is not a web address; type one like https://example.org.</source>
        <translation>Isto não é um endereço da web; digite um como https://example.org.</translation>
    </message>
    <message>
        <source>There is no feed at this address; try the address of the site&apos;s front page.</source>
        <translation>Não há feed neste endereço; tente a página inicial do site.</translation>
    </message>
    <message>
        <source>The feed is too damaged to be read; what was fetched before is kept.</source>
        <translation>O feed está danificado demais para ser lido; o que foi buscado antes fica guardado.</translation>
    </message>
    <message>
        <source>The feed is written in an encoding that Broadsheet does not read; what was fetched before is kept.</source>
        <translation>O feed usa uma codificação que o Broadsheet não lê; o que foi buscado antes fica guardado.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML).</source>
        <translation>Este arquivo não é uma lista de assinaturas (OPML).</translation>
    </message>
    <message>
        <source>There is no story on this page; open it in a browser instead.</source>
        <translation>Não há matéria nesta página; abra-a em um navegador.</translation>
    </message>
    <message>
        <source>The picture cannot be shown; open it in a browser instead.</source>
        <translation>A imagem não pode ser mostrada; abra-a em um navegador.</translation>
    </message>
    <message>
        <source>You already follow this feed.</source>
        <translation>Você já segue este feed.</translation>
    </message>
    <message>
        <source>There is no such feed; it may have been removed.</source>
        <translation>Esse feed não existe; talvez tenha sido removido.</translation>
    </message>
    <message>
        <source>There is no such story; it may have been removed with its feed.</source>
        <translation>Essa matéria não existe; talvez tenha sido removida com o feed.</translation>
    </message>
    <message>
        <source>This has not been fetched yet; connect to the network and open it again.</source>
        <translation>Isto ainda não foi buscado; conecte-se à rede e abra de novo.</translation>
    </message>
    <message>
        <source>There is nothing left to undo or redo.</source>
        <translation>Não há mais nada a desfazer ou refazer.</translation>
    </message>
    <message>
        <source>The library was written by a newer Broadsheet; it was left as it is. Please update Broadsheet.</source>
        <translation>A biblioteca foi gravada por um Broadsheet mais novo e ficou como está. Atualize o Broadsheet.</translation>
    </message>
    <message>
        <source>The library is damaged; run “broadsheet check --repair” to save what can be saved.</source>
        <translation>A biblioteca está danificada; execute “broadsheet check --repair” para salvar o que for possível.</translation>
    </message>
    <message>
        <source>Another program holds the library; close it and try again.</source>
        <translation>Outro programa está usando a biblioteca; feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>The library cannot be written to, so nothing was changed; check the permissions of its folder.</source>
        <translation>Não é possível gravar na biblioteca, por isso nada mudou; verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>The library could not be read or written, so nothing was changed; try again.</source>
        <translation>Não foi possível ler ou gravar a biblioteca, por isso nada mudou; tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed; make some room and try again.</source>
        <translation>O disco está cheio, por isso nada mudou; libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
        <source>The file cannot be read; check its permissions.</source>
        <translation>O arquivo não pode ser lido; verifique as permissões.</translation>
    </message>
    <message>
        <source>The file cannot be written; check its folder and its permissions.</source>
        <translation>O arquivo não pode ser gravado; verifique a pasta e as permissões.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The site has removed this feed for good, so Broadsheet no longer asks for it.</source>
        <translation>O site removeu este feed de vez, por isso o Broadsheet não o pede mais.</translation>
    </message>
    <message>
        <source>Will be fetched with the next refresh.</source>
        <translation>Será buscado na próxima atualização.</translation>
    </message>
    <message>
        <source>Next visit %1, in its usual rhythm.</source>
        <translation>Próxima visita %1, no ritmo habitual.</translation>
    </message>
    <message>
        <source>Next visit %1, because the site says that nothing changes before.</source>
        <translation>Próxima visita %1, porque o site diz que nada muda antes.</translation>
    </message>
    <message>
        <source>Next visit %1, because the feed asks for this rhythm.</source>
        <translation>Próxima visita %1, porque o feed pede este ritmo.</translation>
    </message>
    <message>
        <source>Next visit %1, because the site asked us to wait.</source>
        <translation>Próxima visita %1, porque o site pediu para esperar.</translation>
    </message>
    <message>
        <source>Next visit %1, because the last one failed.</source>
        <translation>Próxima visita %1, porque a última falhou.</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as read</source>
        <translation>
            <numerusform>%n matéria marcada como lida</numerusform>
            <numerusform>%n matérias marcadas como lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as unread</source>
        <translation>
            <numerusform>%n matéria marcada como não lida</numerusform>
            <numerusform>%n matérias marcadas como não lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred %n stories</source>
        <translation>
            <numerusform>%n matéria favoritada</numerusform>
            <numerusform>%n matérias favoritadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %n stories</source>
        <translation>
            <numerusform>%n matéria tirada das favoritas</numerusform>
            <numerusform>%n matérias tiradas das favoritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Assinatura cancelada</translation>
    </message>
    <message>
        <source>Moved the feed</source>
        <translation>Feed movido</translation>
    </message>
    <message>
        <source>Renamed the feed</source>
        <translation>Feed renomeado</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito: %1</translation>
    </message>
    <message>
        <source>%1 of %2 feeds</source>
        <translation>%1 de %2 feeds</translation>
    </message>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>%n matéria nova</numerusform>
            <numerusform>%n matérias novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds added</source>
        <translation>
            <numerusform>%n feed adicionado</numerusform>
            <numerusform>%n feeds adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n já estava lá</numerusform>
            <numerusform>%n já estavam lá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read</source>
        <translation>
            <numerusform>%n linha não pôde ser lida</numerusform>
            <numerusform>%n linhas não puderam ser lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadsheet was not closed properly last time. Nothing of what you did is lost.</source>
        <translation>O Broadsheet não foi fechado corretamente da última vez. Nada do que você fez se perdeu.</translation>
    </message>
    <message>
        <source>Broadsheet crashed last time. Nothing of what you did is lost; a report for its developers is in %1.</source>
        <translation>O Broadsheet travou da última vez. Nada do que você fez se perdeu; um relatório para os desenvolvedores está em %1.</translation>
    </message>
    <message>
        <source>This system has no keyring, so Broadsheet forgets the password when it is closed; start a keyring to have it kept.</source>
        <translation>Este sistema não tem chaveiro, então o Broadsheet esquece a senha ao ser fechado; inicie um chaveiro para guardá-la.</translation>
    </message>
    <message>
        <source>Not visited yet.</source>
        <translation>Ainda não visitado.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new stories.</source>
        <translation>
            <numerusform>%1: %n matéria nova.</numerusform>
            <numerusform>%1: %n matérias novas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: nada de novo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next visit %1, because this feed posts no more often.</source>
        <translation>Próxima visita: %1, porque este feed não publica com mais frequência.</translation>
    </message>
    <message>
        <source>The site says that this feed has moved to %1; Broadsheet follows when it has said so for two days.</source>
        <translation>O site diz que este feed mudou para %1; o Broadsheet o seguirá quando isso for dito por dois dias.</translation>
    </message>
    <message>
        <source>This feed moved here from %1.</source>
        <translation>Este feed mudou de %1 para cá.</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed.</source>
        <translation>
            <numerusform>%n feed não pôde ser atualizado.</numerusform>
            <numerusform>%n feeds não puderam ser atualizados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed; rest the pointer on one to see why.</source>
        <translation>
            <numerusform>%n feed não pôde ser atualizado; deixe o ponteiro sobre ele para ver por quê.</numerusform>
            <numerusform>%n feeds não puderam ser atualizados; deixe o ponteiro sobre um deles para ver por quê.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be read offline</source>
        <translation>
            <numerusform>%n matéria pode ser lida offline</numerusform>
            <numerusform>%n matérias podem ser lidas offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were fetched</source>
        <translation>
            <numerusform>%n imagem foi baixada</numerusform>
            <numerusform>%n imagens foram baixadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories stand as their feeds tell them</source>
        <translation>
            <numerusform>%n matéria está como seu feed a conta</numerusform>
            <numerusform>%n matérias estão como seus feeds as contam</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no more space for pictures; the preferences can give them more</source>
        <translation>não há mais espaço para imagens; aumente-o nas preferências</translation>
    </message>
    <message>
        <source>This is no backup of Broadsheet, or it is damaged; nothing was changed.</source>
        <translation>Isto não é um backup do Broadsheet ou está danificado; nada foi alterado.</translation>
    </message>
    <message>
        <source>Saved the search</source>
        <translation>Pesquisa guardada</translation>
    </message>
    <message>
        <source>Changed the search</source>
        <translation>Pesquisa alterada</translation>
    </message>
    <message>
        <source>Removed the search</source>
        <translation>Pesquisa removida</translation>
    </message>
    <message>
        <source>Took the story out of its group</source>
        <translation>Matéria retirada do grupo</translation>
    </message>
    <message>
        <source>Moved the folder</source>
        <translation>Pasta movida</translation>
    </message>
    <message>
        <source>Visited only when you ask for it.</source>
        <translation>Visitado apenas quando você pede.</translation>
    </message>
    <message>
        <source>Next visit %1, in the rhythm that you chose.</source>
        <translation>Próxima visita %1, no ritmo que você escolheu.</translation>
    </message>
    <message>
        <source>Moved the search</source>
        <translation>Pesquisa movida</translation>
    </message>
</context>
<context>
    <name>NewStories</name>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>%n matéria nova</numerusform>
            <numerusform>%n matérias novas</numerusform>
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
        <translation>Marcar como lida</translation>
    </message>
</context>
<context>
    <name>OfflineStatus</name>
    <message>
        <source>Stories taken offline</source>
        <translation>Matérias baixadas</translation>
    </message>
    <message>
        <source>Stop taking stories offline</source>
        <translation>Parar de baixar matérias</translation>
    </message>
    <message numerus="yes">
        <source>Taking offline: %1 of %n stories</source>
        <translation>
            <numerusform>Baixando: %1 de %n matéria</numerusform>
            <numerusform>Baixando: %1 de %n matérias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteHint</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Feed in %1</source>
        <translation>Feed em %1</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Pesquisa guardada</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
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
        <translation>Não há matéria não lida acima desta.</translation>
    </message>
    <message>
        <source>Nothing left to read.</source>
        <translation>Não resta nada para ler.</translation>
    </message>
    <message>
        <source>No other feed has unread stories.</source>
        <translation>Nenhum outro feed tem matérias não lidas.</translation>
    </message>
</context>
<context>
    <name>RefreshStatus</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Andamento da atualização</translation>
    </message>
</context>
<context>
    <name>SearchKeeping</name>
    <message>
        <source>Keep Search</source>
        <translation>Guardar pesquisa</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Nome da pesquisa:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename Search</source>
        <translation>Renomear pesquisa</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>Alterar pesquisa</translation>
    </message>
    <message>
        <source>Stories with:</source>
        <translation>Matérias com:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Move Search</source>
        <translation>Mover pesquisa</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>Mover “%1” para:</translation>
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
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Encontrar uma configuração</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Refresh when Broadsheet &amp;starts</source>
        <translation>&amp;Atualizar quando o Broadsheet iniciar</translation>
    </message>
    <message>
        <source>Refresh by &amp;itself, each feed in its own rhythm</source>
        <translation>Atualizar &amp;sozinho, cada feed no seu ritmo</translation>
    </message>
    <message>
        <source>&amp;Notify of new stories</source>
        <translation>Avisar sobre &amp;matérias novas</translation>
    </message>
    <message>
        <source>Show in the &amp;tray, and stay there when the window is closed</source>
        <translation>Mostrar &amp;na bandeja e ficar ali quando a janela for fechada</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>&amp;Keys like in:</source>
        <translation>&amp;Teclas como no:</translation>
    </message>
    <message>
        <source>Single &amp;letters are commands</source>
        <translation>&amp;Letras sozinhas são comandos</translation>
    </message>
    <message>
        <source>Fetch &amp;pages and pictures of new stories ahead, to read them offline</source>
        <translation>Baixar antes as &amp;páginas e imagens de matérias novas, para ler offline</translation>
    </message>
    <message>
        <source>Space for pictures, in &amp;megabytes:</source>
        <translation>Espaço para imagens, em &amp;megabytes:</translation>
    </message>
    <message>
        <source>&amp;Keep read stories that have no star:</source>
        <translation>&amp;Manter matérias lidas sem estrela:</translation>
    </message>
    <message>
        <source>And of each &amp;feed:</source>
        <translation>E de cada &amp;feed:</translation>
    </message>
    <message>
        <source>Of them on metered networks, in megabytes a &amp;day:</source>
        <translation>Delas em redes limitadas, em megabytes por &amp;dia:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>Story List</source>
        <translation>Lista de matérias</translation>
    </message>
    <message>
        <source>Show a story that several feeds tell &amp;once, with its sources under it</source>
        <translation>Mostrar só uma &amp;vez a matéria que vários feeds contam, com as fontes abaixo</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Nenhuma configuração contém “%1”.</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Encontrar um comando ou uma tecla</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Open the n-th related story, or numbered link</source>
        <translation>Abrir a n-ésima matéria relacionada ou link numerado</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Show Read Stories</source>
        <translation>Mostrar matérias lidas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No story has “%1”.</source>
        <translation>Nenhuma matéria contém “%1”.</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Ainda não há feeds</translation>
    </message>
    <message>
        <source>Stories appear here once you follow a site.</source>
        <translation>As matérias aparecem aqui assim que você seguir um site.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Tudo lido</translation>
    </message>
    <message>
        <source>There are no unread stories.</source>
        <translation>Não há matérias não lidas.</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>Nada hoje</translation>
    </message>
    <message>
        <source>No unread story was published today.</source>
        <translation>Nenhuma matéria não lida foi publicada hoje.</translation>
    </message>
    <message>
        <source>No starred stories</source>
        <translation>Nenhuma favorita</translation>
    </message>
    <message>
        <source>Stories that you star are kept here.</source>
        <translation>As matérias que você favoritar ficam guardadas aqui.</translation>
    </message>
    <message>
        <source>There are no unread stories in “%1”.</source>
        <translation>Não há matérias não lidas em “%1”.</translation>
    </message>
    <message>
        <source>No stories</source>
        <translation>Nenhuma matéria</translation>
    </message>
    <message>
        <source>“%1” has brought no stories yet.</source>
        <translation>“%1” ainda não trouxe matérias.</translation>
    </message>
    <message>
        <source>No story is what “%1” looks for.</source>
        <translation>Nenhuma matéria corresponde a “%1”.</translation>
    </message>
</context>
<context>
    <name>StarterDialog</name>
    <message>
        <source>Start Reading</source>
        <translation>Começar a ler</translation>
    </message>
    <message>
        <source>Feeds to begin with</source>
        <translation>Feeds para começar</translation>
    </message>
    <message>
        <source>A few sites that are good to read in full. You can leave each of them later with one key.</source>
        <translation>Alguns sites que vale a pena ler por inteiro. Você pode deixar cada um depois com uma tecla.</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>Seguir %n feed</numerusform>
            <numerusform>Seguir %n feeds</numerusform>
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
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>How each feed is read</source>
        <translation>Como cada feed é lido</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Matérias</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>Read, %</source>
        <translation>Lidas, %</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recente</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n matéria</numerusform>
            <numerusform>%n matérias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n com estrela</numerusform>
            <numerusform>%n com estrela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with their whole page</source>
        <translation>
            <numerusform>%n com a página completa</numerusform>
            <numerusform>%n com a página completa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Library: %1 · copies of it: %2 · %n pictures: %3</source>
        <translation>
            <numerusform>Biblioteca: %1 · cópias: %2 · %n imagem: %3</numerusform>
            <numerusform>Biblioteca: %1 · cópias: %2 · %n imagens: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryDocument</name>
    <message>
        <source>Click to load this picture</source>
        <translation>Clique para carregar esta imagem</translation>
    </message>
    <message>
        <source>Click to open this picture in the browser</source>
        <translation>Clique para abrir esta imagem no navegador</translation>
    </message>
</context>
<context>
    <name>StoryFields</name>
    <message>
        <source>Like those of all feeds</source>
        <translation>Como as de todos os feeds</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Ahead, to be read offline</source>
        <translation>Com antecedência, para ler sem conexão</translation>
    </message>
    <message>
        <source>When a story is opened</source>
        <translation>Ao abrir uma matéria</translation>
    </message>
    <message>
        <source>Only when I ask for them</source>
        <translation>Só quando eu pedir</translation>
    </message>
    <message>
        <source>&amp;Notifications:</source>
        <translation>&amp;Notificações:</translation>
    </message>
    <message>
        <source>&amp;Pages and pictures:</source>
        <translation>&amp;Páginas e imagens:</translation>
    </message>
    <message>
        <source>&amp;Keep read stories:</source>
        <translation>&amp;Manter as matérias lidas:</translation>
    </message>
    <message>
        <source>&amp;But only:</source>
        <translation>M&amp;as somente:</translation>
    </message>
</context>
<context>
    <name>StoryFindBar</name>
    <message>
        <source>Find in story</source>
        <translation>Localizar na matéria</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
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
        <translation>Buscando a matéria…</translation>
    </message>
</context>
<context>
    <name>StorySaving</name>
    <message>
        <source>Save Story</source>
        <translation>Salvar matéria</translation>
    </message>
    <message>
        <source>Save the Stories of “%1”</source>
        <translation>Salvar as matérias de “%1”</translation>
    </message>
    <message>
        <source>Web page with its pictures (*.html)</source>
        <translation>Página da web com imagens (*.html)</translation>
    </message>
    <message>
        <source>Book (*.epub)</source>
        <translation>Livro (*.epub)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown with its pictures (*.zip)</source>
        <translation>Markdown com imagens (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n stories in %1.</source>
        <translation>
            <numerusform>%n matéria salva em %1.</numerusform>
            <numerusform>%n matérias salvas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
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
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>Página incorporada</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
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
        <translation>Há mais linhas; a página tem todas.</translation>
    </message>
    <message>
        <source>The table goes on; the page has all of it.</source>
        <translation>A tabela continua; a página a tem inteira.</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>Matérias relacionadas</translation>
    </message>
    <message>
        <source>The same story</source>
        <translation>A mesma notícia</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>in the cache</source>
        <translation>no cache</translation>
    </message>
    <message>
        <source>Both speak of %1</source>
        <translation>Ambas falam de %1</translation>
    </message>
    <message>
        <source>From the same page</source>
        <translation>Da mesma página</translation>
    </message>
    <message>
        <source>From your feeds</source>
        <translation>Dos seus feeds</translation>
    </message>
    <message>
        <source>Full story, as the feed brings it</source>
        <translation>Matéria completa, como o feed a traz</translation>
    </message>
    <message>
        <source>Full story</source>
        <translation>Matéria completa</translation>
    </message>
    <message>
        <source>Only the beginning of the story</source>
        <translation>Só o começo da matéria</translation>
    </message>
    <message>
        <source>The rest is for subscribers of the site</source>
        <translation>O resto é para assinantes do site</translation>
    </message>
    <message>
        <source>The site let us have no more than this</source>
        <translation>O site não nos deu mais do que isto</translation>
    </message>
    <message>
        <source>Only what the feed says</source>
        <translation>Só o que o feed diz</translation>
    </message>
    <message>
        <source>, updated %1</source>
        <translation>, atualizada %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min de leitura</numerusform>
            <numerusform>%n min de leitura</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não é a mesma</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Story</source>
        <translation>Matéria</translation>
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
        <translation>Abrir o Broadsheet</translation>
    </message>
</context>
<context>
    <name>TypographyPanel</name>
    <message>
        <source>Text and colours of stories</source>
        <translation>Texto e cores das matérias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>What was just done</source>
        <translation>O que acabou de ser feito</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>By itself, as often as the feed posts</source>
        <translation>Automaticamente, no ritmo do feed</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>A cada hora</translation>
    </message>
    <message>
        <source>Every three hours</source>
        <translation>A cada três horas</translation>
    </message>
    <message>
        <source>Twice a day</source>
        <translation>Duas vezes por dia</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Uma vez por dia</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Apenas quando eu pedir</translation>
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
