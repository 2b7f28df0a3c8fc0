<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutStoryDialog</name>
    <message>
        <source>About This Story</source>
        <translation>关于此文章</translation>
    </message>
    <message>
        <source>What was left out, and who was asked</source>
        <translation>省略的内容与联系过的地址</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The story was taken out of its page. Nothing else of the page was fetched or run.</source>
        <translation>文章取自其页面。页面的其他内容均未获取或运行。</translation>
    </message>
    <message>
        <source>This is the story as the feed tells it. Its page has not been read.</source>
        <translation>这是订阅源提供的文章，其页面尚未读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n scripts did not run</source>
        <translation>
            <numerusform>%n 个脚本未运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames were not opened</source>
        <translation>
            <numerusform>%n 个框架未打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting pictures were removed</source>
        <translation>
            <numerusform>已移除 %n 张计数图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links were freed of who follows them</source>
        <translation>
            <numerusform>已清除 %n 个链接中的跟踪信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other servers that a browser would have asked</source>
        <translation>
            <numerusform>浏览器本会联系的其他 %n 台服务器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were asked for this story</source>
        <translation>
            <numerusform>为此文章联系过 %n 个地址</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>Speak HTTP/&amp;2</source>
        <translation>使用 HTTP/&amp;2</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>名称: 值，每行一个</translation>
    </message>
    <message>
        <source>The one of all feeds</source>
        <translation>与所有订阅源相同</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>请求头(&amp;H)：</translation>
    </message>
    <message>
        <source>P&amp;roxy:</source>
        <translation>代理(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>添加订阅源(&amp;A)…</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import Subscriptions…</source>
        <translation>导入订阅(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export Subscriptions…</source>
        <translation>导出订阅(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print Story…</source>
        <translation>打印文章(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown Quote</source>
        <translation>复制为 Markdown 引用(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Search All Stories</source>
        <translation>搜索所有文章(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filter This List</source>
        <translation>筛选此列表(&amp;F)</translation>
    </message>
    <message>
        <source>Fi&amp;nd in Story…</source>
        <translation>在文章中查找(&amp;N)…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>清除搜索(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Hide Read Stories</source>
        <translation>隐藏已读文章(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>最旧的在前(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Group by Day</source>
        <translation>按日分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compact List</source>
        <translation>紧凑列表(&amp;C)</translation>
    </message>
    <message>
        <source>Comforta&amp;ble List</source>
        <translation>舒适列表(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Spacious List</source>
        <translation>宽松列表(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;Feed List</source>
        <translation>显示订阅源列表(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>显示菜单栏(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Text and Colours…</source>
        <translation>文字和颜色(&amp;T)…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go to Anything…</source>
        <translation>转到任意位置(&amp;G)…</translation>
    </message>
    <message>
        <source>Read &amp;On</source>
        <translation>继续阅读(&amp;O)</translation>
    </message>
    <message>
        <source>Scroll &amp;Back</source>
        <translation>向回滚动(&amp;B)</translation>
    </message>
    <message>
        <source>Next &amp;Unread Story</source>
        <translation>下一篇未读文章(&amp;U)</translation>
    </message>
    <message>
        <source>Previous Unread Stor&amp;y</source>
        <translation>上一篇未读文章(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Next Story</source>
        <translation>下一篇文章(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Story</source>
        <translation>上一篇文章(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Feed With Unread</source>
        <translation>下一个有未读的订阅源(&amp;F)</translation>
    </message>
    <message>
        <source>Previous Feed With Un&amp;read</source>
        <translation>上一个有未读的订阅源(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back to the Story Before</source>
        <translation>返回前一篇文章(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;All Stories</source>
        <translation>所有文章(&amp;A)</translation>
    </message>
    <message>
        <source>Unr&amp;ead</source>
        <translation>未读(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>已加星标(&amp;S)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>下一个窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh &amp;All</source>
        <translation>全部刷新(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop Refreshing</source>
        <translation>停止刷新(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mark All Read</source>
        <translation>全部标为已读(&amp;M)</translation>
    </message>
    <message>
        <source>Mark &amp;Older Read</source>
        <translation>将更早的标为已读(&amp;O)</translation>
    </message>
    <message>
        <source>Mark A&amp;bove Read</source>
        <translation>将上方的标为已读(&amp;B)</translation>
    </message>
    <message>
        <source>Mark Be&amp;low Read</source>
        <translation>将下方的标为已读(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Folder…</source>
        <translation>移动到文件夹(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Copy Feed Address</source>
        <translation>复制订阅源地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>取消订阅(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>阅读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mark Read or Unread</source>
        <translation>标为已读或未读(&amp;M)</translation>
    </message>
    <message>
        <source>Mark &amp;Unread and Go On</source>
        <translation>标为未读并继续(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full Story or Feed Text</source>
        <translation>全文或订阅源文本(&amp;F)</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Open in Bac&amp;kground</source>
        <translation>在后台打开(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;lated Stories</source>
        <translation>相关文章(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>关于 Broadsheet(&amp;A)</translation>
    </message>
    <message>
        <source>Open Link %1</source>
        <translation>打开链接 %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Fee&amp;d</source>
        <translation>订阅源(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>文章(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Suggested Feeds…</source>
        <translation>推荐的订阅源(&amp;S)…</translation>
    </message>
    <message>
        <source>Number &amp;Links</source>
        <translation>为链接编号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>属性(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Take Offline Now</source>
        <translation>立即离线保存(&amp;T)</translation>
    </message>
    <message>
        <source>Load &amp;Pictures</source>
        <translation>加载图片(&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve Story…</source>
        <translation>保存文章(&amp;V)…</translation>
    </message>
    <message>
        <source>Save Stories of This &amp;List…</source>
        <translation>保存此列表的文章(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Back Up Everything…</source>
        <translation>备份所有内容(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore From a Backup…</source>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>统计(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;About This Story…</source>
        <translation>关于此文章(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keep This Search…</source>
        <translation>保留此搜索(&amp;K)…</translation>
    </message>
    <message>
        <source>R&amp;emove Search</source>
        <translation>移除搜索(&amp;E)</translation>
    </message>
    <message>
        <source>Not t&amp;he Same as in Other Feeds</source>
        <translation>与其他订阅源中的不是同一篇(&amp;H)</translation>
    </message>
    <message>
        <source>Group by Sit&amp;e</source>
        <translation>按站点分组(&amp;E)</translation>
    </message>
    <message>
        <source>Show or Hide Other Sour&amp;ces</source>
        <translation>显示或隐藏其他来源(&amp;C)</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add Feed</source>
        <translation>添加订阅源</translation>
    </message>
    <message>
        <source>Address of a feed or a site, such as example.org</source>
        <translation>订阅源或网站的地址，例如 example.org</translation>
    </message>
    <message>
        <source>Feeds found there</source>
        <translation>在那里找到的订阅源</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>正在查看那里有什么…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Fetching the stories…</source>
        <translation>正在获取文章…</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleSettings</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>字体(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>字号(&amp;S)：</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>行高(&amp;H)：</translation>
    </message>
    <message>
        <source>Characters in a &amp;line:</source>
        <translation>每行字数(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Justified text</source>
        <translation>两端对齐(&amp;J)</translation>
    </message>
    <message>
        <source>Divide long &amp;words at the end of a line</source>
        <translation>在行尾断开长单词(&amp;W)</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Back Up Everything</source>
        <translation>备份所有内容</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>备份 (*.zip)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n stories and all settings in %1.</source>
        <translation>
            <numerusform>已将 %n 篇文章和所有设置备份到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore From a Backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>%n 个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup of %1 holds %2 of %3. It takes the place of everything that Broadsheet has now, which is kept in a file beside it. Broadsheet starts again for that.</source>
        <translation>此备份创建于 %1，包含来自 %3 的 %2。它将取代 Broadsheet 现有的全部内容，现有内容会保存在旁边的文件中。Broadsheet 将为此重新启动。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>正在读取备份…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to anything</source>
        <translation>转到任意位置</translation>
    </message>
    <message>
        <source>Where to, or what to do</source>
        <translation>去哪里，或做什么</translation>
    </message>
    <message>
        <source>Go to a feed or folder, or run a command</source>
        <translation>转到订阅源或文件夹，或运行命令</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>位置和命令</translation>
    </message>
</context>
<context>
    <name>EntryListDelegate</name>
    <message numerus="yes">
        <source>+%n sources</source>
        <translation>
            <numerusform>另有 %n 个来源</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>另一来源</translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, open</source>
        <translation>
            <numerusform>另有 %n 个来源,已展开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, closed</source>
        <translation>
            <numerusform>另有 %n 个来源,已折叠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unread</source>
        <translation>
            <numerusform>其中 %n 个未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListView</name>
    <message>
        <source>Stories</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>EntrySearchBar</name>
    <message>
        <source>Search stories</source>
        <translation>搜索文章</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation>搜索所有文章</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>筛选此列表</translation>
    </message>
</context>
<context>
    <name>FeedEditing</name>
    <message>
        <source>Add Folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Name of the folder:</source>
        <translation>文件夹名称：</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Rename Feed</source>
        <translation>重命名订阅源</translation>
    </message>
    <message>
        <source>Name of the feed:</source>
        <translation>订阅源名称：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>Move Feed</source>
        <translation>移动订阅源</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>将“%1”移动到：</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Copied the address of the feed.</source>
        <translation>已复制订阅源地址。</translation>
    </message>
    <message>
        <source>Import Subscriptions</source>
        <translation>导入订阅</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml *.xml);;All files (*)</source>
        <translation>订阅 (*.opml *.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export Subscriptions</source>
        <translation>导出订阅</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml)</source>
        <translation>订阅 (*.opml)</translation>
    </message>
    <message>
        <source>Exported the subscriptions.</source>
        <translation>已导出订阅。</translation>
    </message>
    <message>
        <source>Move Folder</source>
        <translation>移动文件夹</translation>
    </message>
</context>
<context>
    <name>FeedNotice</name>
    <message>
        <source>Why the feed could not be refreshed</source>
        <translation>订阅源无法更新的原因</translation>
    </message>
</context>
<context>
    <name>FeedProperties</name>
    <message>
        <source>Properties of “%1”</source>
        <translation>“%1”的属性</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>网站：</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>简介：</translation>
    </message>
    <message>
        <source>Followed since:</source>
        <translation>关注自：</translation>
    </message>
    <message>
        <source>Stories:</source>
        <translation>文章：</translation>
    </message>
    <message>
        <source>The feed tells only the beginning, so Broadsheet reads the pages.</source>
        <translation>订阅源只有开头，因此 Broadsheet 会读取网页。</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>订阅源(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>访问(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>文章(&amp;S)</translation>
    </message>
    <message>
        <source>V&amp;isits</source>
        <translation>抓取(&amp;I)</translation>
    </message>
</context>
<context>
    <name>FeedTreeModel</name>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>All Stories</source>
        <translation>所有文章</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n 篇已加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 篇未读</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>无法刷新</translation>
    </message>
</context>
<context>
    <name>FeedTreeView</name>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Bring my feeds from %1</source>
        <translation>从 %1 导入我的订阅源</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>做过的操作，最新的在前</translation>
    </message>
    <message>
        <source>Everything here can be taken back, also what was done days ago.</source>
        <translation>这里的一切都可以撤销，几天前做的也可以。</translation>
    </message>
    <message>
        <source>&amp;Undo Down to Here</source>
        <translation>撤销到此处(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Subscriptions</source>
        <translation>导入订阅</translation>
    </message>
    <message>
        <source>Feeds of the list</source>
        <translation>列表中的订阅源</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds in this list</source>
        <translation>
            <numerusform>此列表中有 %n 个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them you follow already</source>
        <translation>
            <numerusform>其中 %n 个已订阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read</source>
        <translation>
            <numerusform>%n 行无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>无法读取的行</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>订阅 %n 个源</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>订阅</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Followed already</source>
        <translation>已订阅</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>KeepingFields</name>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>For half a year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>三个月</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>不限数量</translation>
    </message>
    <message>
        <source>Among the newest %1</source>
        <translation>最新的 %1 篇之内</translation>
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
        <translation>Newsboat 和 Vim</translation>
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
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Give the command the keys of the chosen set again</source>
        <translation>将所选方案的按键还给该命令</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>新按键(&amp;N)：</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or take it from that command first.</source>
        <translation>%1 属于“%2”。请选择其他按键，或先从那个命令上取下它。</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>There is no feed called “%1”.</source>
        <translation>没有名为“%1”的订阅源。</translation>
    </message>
    <message>
        <source>Welcome to Broadsheet</source>
        <translation>欢迎使用 Broadsheet</translation>
    </message>
    <message>
        <source>No story selected</source>
        <translation>未选择文章</translation>
    </message>
    <message>
        <source>Space reads on through everything that is unread.</source>
        <translation>按空格键可一路读完所有未读内容。</translation>
    </message>
    <message>
        <source>Copied the link.</source>
        <translation>已复制链接。</translation>
    </message>
    <message>
        <source>Copied as a Markdown quote.</source>
        <translation>已复制为 Markdown 引用。</translation>
    </message>
    <message>
        <source>Search all stories for “%1”</source>
        <translation>在所有文章中搜索“%1”</translation>
    </message>
    <message>
        <source>%1 shows the menu bar again.</source>
        <translation>按 %1 可重新显示菜单栏。</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>关于 Broadsheet</translation>
    </message>
    <message>
        <source>Broadsheet %1
A calm, complete news reader.</source>
        <translation>Broadsheet %1
安静而完整的新闻阅读器。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Choose from feeds that are good to read, follow a site by its address, or bring the subscriptions of another reader. What you read stays on this computer.</source>
        <translation>从值得一读的订阅源中选择，按地址关注网站，或导入其他阅读器的订阅。您阅读的内容只留在这台电脑上。</translation>
    </message>
    <message>
        <source>Search for something first; then the search can be kept.</source>
        <translation>请先搜索内容，然后才能保留该搜索。</translation>
    </message>
    <message>
        <source>No other source in this list tells this story.</source>
        <translation>此列表中没有其他来源讲述同一件事。</translation>
    </message>
    <message>
        <source>Find “%1” in the preferences</source>
        <translation>在首选项中查找“%1”</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No other feed is thought to tell this story.</source>
        <translation>没有其他订阅源被认为讲述同一件事。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The site asks us to come less often; Broadsheet will try again later.</source>
        <translation>网站要求降低访问频率；Broadsheet 稍后再试。</translation>
    </message>
    <message>
        <source>The site asked us to wait until %1; Broadsheet will try again then.</source>
        <translation>网站要求等到 %1；Broadsheet 届时再试。</translation>
    </message>
    <message>
        <source>This computer is offline; what is in the cache can be read, the rest comes when the network is back.</source>
        <translation>此计算机处于离线状态；缓存中的内容可以阅读，其余的等网络恢复后再获取。</translation>
    </message>
    <message>
        <source>The site cannot be found; check the address, or try again later.</source>
        <translation>找不到该网站；请检查地址，或稍后再试。</translation>
    </message>
    <message>
        <source>The site does not accept connections at the moment; try again later.</source>
        <translation>该网站目前不接受连接；请稍后再试。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate cannot be trusted, so nothing was fetched; check the address.</source>
        <translation>该网站的证书不可信，因此未获取任何内容；请检查地址。</translation>
    </message>
    <message>
        <source>The site did not answer in time; try again later.</source>
        <translation>该网站未及时响应；请稍后再试。</translation>
    </message>
    <message>
        <source>The answer arrived damaged and was not used; Broadsheet will fetch it again.</source>
        <translation>收到的响应已损坏，未被使用；Broadsheet 会重新获取。</translation>
    </message>
    <message>
        <source>The answer is larger than Broadsheet accepts and was not used.</source>
        <translation>响应超出 Broadsheet 可接受的大小，未被使用。</translation>
    </message>
    <message>
        <source>The site sends us round in circles; check the address.</source>
        <translation>该网站让我们不停绕圈；请检查地址。</translation>
    </message>
    <message>
        <source>Broadsheet does not open addresses of this kind from the web.</source>
        <translation>Broadsheet 不打开来自网络的此类地址。</translation>
    </message>
    <message>
        <source>The site gave an answer that Broadsheet does not understand; try again later.</source>
        <translation>该网站的响应 Broadsheet 无法理解；请稍后再试。</translation>
    </message>
    <message>
        <source>The site wants a user name and a password for this address.</source>
        <translation>该网站要求为此地址提供用户名和密码。</translation>
    </message>
    <message>
        <source>The site does not let Broadsheet read this address; open it in a browser instead.</source>
        <translation>该网站不允许 Broadsheet 读取此地址；请在浏览器中打开。</translation>
    </message>
    <message>
        <source>There is nothing at this address any more; check it on the site.</source>
        <translation>此地址已没有任何内容；请到网站上确认。</translation>
    </message>
    <message>
        <source>The site has removed this for good, so Broadsheet no longer asks for it.</source>
        <translation>网站已永久删除此内容，因此 Broadsheet 不再请求它。</translation>
    </message>
    <message>
        <source>The site has a fault of its own; try again later.</source>
        <translation>该网站自身出现故障；请稍后再试。</translation>
    </message>
    <message>
        <source>The site wants to check your browser first; open the address in a browser instead.</source>
        <translation>该网站要先检查您的浏览器；请在浏览器中打开该地址。</translation>
    </message>
    <message>
        <source>This is not a web address; type one like https://example.org.</source>
        <translation>这不是网址；请输入类似 https://example.org 的地址。</translation>
    </message>
    <message>
        <source>There is no feed at this address; try the address of the site&apos;s front page.</source>
        <translation>此地址没有订阅源；请试试该网站首页的地址。</translation>
    </message>
    <message>
        <source>The feed is too damaged to be read; what was fetched before is kept.</source>
        <translation>订阅源损坏严重，无法读取；先前获取的内容已保留。</translation>
    </message>
    <message>
        <source>The feed is written in an encoding that Broadsheet does not read; what was fetched before is kept.</source>
        <translation>订阅源使用了 Broadsheet 无法读取的编码；先前获取的内容已保留。</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML).</source>
        <translation>此文件不是订阅列表 (OPML)。</translation>
    </message>
    <message>
        <source>There is no story on this page; open it in a browser instead.</source>
        <translation>此页面上没有文章；请在浏览器中打开。</translation>
    </message>
    <message>
        <source>The picture cannot be shown; open it in a browser instead.</source>
        <translation>无法显示该图片；请在浏览器中打开。</translation>
    </message>
    <message>
        <source>You already follow this feed.</source>
        <translation>您已经订阅了此订阅源。</translation>
    </message>
    <message>
        <source>There is no such feed; it may have been removed.</source>
        <translation>没有这个订阅源；它可能已被移除。</translation>
    </message>
    <message>
        <source>There is no such story; it may have been removed with its feed.</source>
        <translation>没有这篇文章；它可能已随订阅源一起移除。</translation>
    </message>
    <message>
        <source>This has not been fetched yet; connect to the network and open it again.</source>
        <translation>此内容尚未获取；请连接网络后重新打开。</translation>
    </message>
    <message>
        <source>There is nothing left to undo or redo.</source>
        <translation>没有可以撤销或重做的操作了。</translation>
    </message>
    <message>
        <source>The library was written by a newer Broadsheet; it was left as it is. Please update Broadsheet.</source>
        <translation>资料库由更新版本的 Broadsheet 写入，已保持原样。请更新 Broadsheet。</translation>
    </message>
    <message>
        <source>The library is damaged; run “broadsheet check --repair” to save what can be saved.</source>
        <translation>资料库已损坏；请运行“broadsheet check --repair”以挽救可挽救的内容。</translation>
    </message>
    <message>
        <source>Another program holds the library; close it and try again.</source>
        <translation>另一个程序正在占用资料库；请关闭它后重试。</translation>
    </message>
    <message>
        <source>The library cannot be written to, so nothing was changed; check the permissions of its folder.</source>
        <translation>资料库无法写入，因此未作任何更改；请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>The library could not be read or written, so nothing was changed; try again.</source>
        <translation>资料库无法读取或写入，因此未作任何更改；请重试。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed; make some room and try again.</source>
        <translation>磁盘已满，因此未作任何更改；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The file cannot be read; check its permissions.</source>
        <translation>无法读取文件；请检查其权限。</translation>
    </message>
    <message>
        <source>The file cannot be written; check its folder and its permissions.</source>
        <translation>无法写入文件；请检查其文件夹和权限。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The site has removed this feed for good, so Broadsheet no longer asks for it.</source>
        <translation>网站已永久删除此订阅源，因此 Broadsheet 不再请求它。</translation>
    </message>
    <message>
        <source>Will be fetched with the next refresh.</source>
        <translation>将在下次刷新时获取。</translation>
    </message>
    <message>
        <source>Next visit %1, in its usual rhythm.</source>
        <translation>下次访问：%1，按其通常节奏。</translation>
    </message>
    <message>
        <source>Next visit %1, because the site says that nothing changes before.</source>
        <translation>下次访问：%1，因为网站表示在此之前不会有变化。</translation>
    </message>
    <message>
        <source>Next visit %1, because the feed asks for this rhythm.</source>
        <translation>下次访问：%1，因为订阅源要求这样的节奏。</translation>
    </message>
    <message>
        <source>Next visit %1, because the site asked us to wait.</source>
        <translation>下次访问：%1，因为网站要求等待。</translation>
    </message>
    <message>
        <source>Next visit %1, because the last one failed.</source>
        <translation>下次访问：%1，因为上次失败了。</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as read</source>
        <translation>
            <numerusform>已将 %n 篇文章标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as unread</source>
        <translation>
            <numerusform>已将 %n 篇文章标为未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred %n stories</source>
        <translation>
            <numerusform>已为 %n 篇文章加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %n stories</source>
        <translation>
            <numerusform>已取消 %n 篇文章的星标</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>已取消订阅</translation>
    </message>
    <message>
        <source>Moved the feed</source>
        <translation>已移动订阅源</translation>
    </message>
    <message>
        <source>Renamed the feed</source>
        <translation>已重命名订阅源</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>%1 of %2 feeds</source>
        <translation>%1 / %2 个订阅源</translation>
    </message>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>%n 篇新文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds added</source>
        <translation>
            <numerusform>已添加 %n 个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n 个已经存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read</source>
        <translation>
            <numerusform>%n 行无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadsheet was not closed properly last time. Nothing of what you did is lost.</source>
        <translation>Broadsheet 上次未正常关闭。您所做的一切都没有丢失。</translation>
    </message>
    <message>
        <source>Broadsheet crashed last time. Nothing of what you did is lost; a report for its developers is in %1.</source>
        <translation>Broadsheet 上次崩溃了。您所做的一切都没有丢失；给开发者的报告在 %1。</translation>
    </message>
    <message>
        <source>This system has no keyring, so Broadsheet forgets the password when it is closed; start a keyring to have it kept.</source>
        <translation>此系统没有密钥环，因此 Broadsheet 关闭后会忘记密码；请启动密钥环以保存密码。</translation>
    </message>
    <message>
        <source>Not visited yet.</source>
        <translation>尚未访问。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new stories.</source>
        <translation>
            <numerusform>%1：%n 篇新文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1：没有新内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Next visit %1, because this feed posts no more often.</source>
        <translation>下次访问：%1，因为此订阅源的发布频率不高于此。</translation>
    </message>
    <message>
        <source>The site says that this feed has moved to %1; Broadsheet follows when it has said so for two days.</source>
        <translation>网站称此订阅源已迁至 %1；若持续两天，Broadsheet 将随之更改。</translation>
    </message>
    <message>
        <source>This feed moved here from %1.</source>
        <translation>此订阅源是从 %1 迁来的。</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed.</source>
        <translation>
            <numerusform>%n 个订阅源无法更新。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed; rest the pointer on one to see why.</source>
        <translation>
            <numerusform>%n 个订阅源无法更新；将指针停在其上可查看原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be read offline</source>
        <translation>
            <numerusform>%n 篇文章可离线阅读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were fetched</source>
        <translation>
            <numerusform>已获取 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories stand as their feeds tell them</source>
        <translation>
            <numerusform>%n 篇文章仅有订阅源提供的内容</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no more space for pictures; the preferences can give them more</source>
        <translation>图片空间已用完;可在首选项中增加</translation>
    </message>
    <message>
        <source>This is no backup of Broadsheet, or it is damaged; nothing was changed.</source>
        <translation>这不是 Broadsheet 的备份，或者已损坏；未做任何更改。</translation>
    </message>
    <message>
        <source>Saved the search</source>
        <translation>已保留搜索</translation>
    </message>
    <message>
        <source>Changed the search</source>
        <translation>已更改搜索</translation>
    </message>
    <message>
        <source>Removed the search</source>
        <translation>已移除搜索</translation>
    </message>
    <message>
        <source>Took the story out of its group</source>
        <translation>已将文章移出其分组</translation>
    </message>
    <message>
        <source>Moved the folder</source>
        <translation>已移动文件夹</translation>
    </message>
    <message>
        <source>Visited only when you ask for it.</source>
        <translation>仅在您要求时抓取。</translation>
    </message>
    <message>
        <source>Next visit %1, in the rhythm that you chose.</source>
        <translation>下次抓取 %1,按您选择的频率。</translation>
    </message>
    <message>
        <source>Moved the search</source>
        <translation>已移动搜索</translation>
    </message>
</context>
<context>
    <name>NewStories</name>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>%n 篇新文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
</context>
<context>
    <name>OfflineStatus</name>
    <message>
        <source>Stories taken offline</source>
        <translation>已离线保存的文章</translation>
    </message>
    <message>
        <source>Stop taking stories offline</source>
        <translation>停止离线保存文章</translation>
    </message>
    <message numerus="yes">
        <source>Taking offline: %1 of %n stories</source>
        <translation>
            <numerusform>正在离线保存:第 %1 篇,共 %n 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteHint</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Feed in %1</source>
        <translation>%1 中的订阅源</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>保留的搜索</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ReadingFlow</name>
    <message>
        <source>No unread story above this one.</source>
        <translation>此文章上方没有未读文章。</translation>
    </message>
    <message>
        <source>Nothing left to read.</source>
        <translation>没有可读的了。</translation>
    </message>
    <message>
        <source>No other feed has unread stories.</source>
        <translation>其他订阅源都没有未读文章。</translation>
    </message>
</context>
<context>
    <name>RefreshStatus</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>刷新进度</translation>
    </message>
</context>
<context>
    <name>SearchKeeping</name>
    <message>
        <source>Keep Search</source>
        <translation>保留搜索</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>搜索名称：</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Rename Search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>更改搜索</translation>
    </message>
    <message>
        <source>Stories with:</source>
        <translation>文章包含：</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Move Search</source>
        <translation>移动搜索</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>将“%1”移动到：</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Refresh when Broadsheet &amp;starts</source>
        <translation>启动 Broadsheet 时刷新(&amp;S)</translation>
    </message>
    <message>
        <source>Refresh by &amp;itself, each feed in its own rhythm</source>
        <translation>自动刷新，每个订阅源按各自的节奏(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Notify of new stories</source>
        <translation>有新文章时通知(&amp;N)</translation>
    </message>
    <message>
        <source>Show in the &amp;tray, and stay there when the window is closed</source>
        <translation>显示在托盘中，关闭窗口后仍留在那里(&amp;T)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>&amp;Keys like in:</source>
        <translation>按键方案(&amp;K)：</translation>
    </message>
    <message>
        <source>Single &amp;letters are commands</source>
        <translation>单个字母即为命令(&amp;L)</translation>
    </message>
    <message>
        <source>Fetch &amp;pages and pictures of new stories ahead, to read them offline</source>
        <translation>预先获取新文章的网页和图片以便离线阅读(&amp;P)</translation>
    </message>
    <message>
        <source>Space for pictures, in &amp;megabytes:</source>
        <translation>图片空间(兆字节)(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Keep read stories that have no star:</source>
        <translation>保留未加星标的已读文章(&amp;K):</translation>
    </message>
    <message>
        <source>And of each &amp;feed:</source>
        <translation>每个订阅源(&amp;F)：</translation>
    </message>
    <message>
        <source>Of them on metered networks, in megabytes a &amp;day:</source>
        <translation>其中按流量计费的网络，每天兆字节数(&amp;D)：</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>代理(&amp;X)：</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>Story List</source>
        <translation>文章列表</translation>
    </message>
    <message>
        <source>Show a story that several feeds tell &amp;once, with its sources under it</source>
        <translation>多个订阅源讲述的同一件事只显示一次,来源列在其下(&amp;O)</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>没有包含“%1”的设置。</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Open the n-th related story, or numbered link</source>
        <translation>打开第 n 篇相关文章或编号链接</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Show Read Stories</source>
        <translation>显示已读文章</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No story has “%1”.</source>
        <translation>没有包含“%1”的文章。</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>还没有订阅源</translation>
    </message>
    <message>
        <source>Stories appear here once you follow a site.</source>
        <translation>订阅网站后，文章会出现在这里。</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>全部已读</translation>
    </message>
    <message>
        <source>There are no unread stories.</source>
        <translation>没有未读文章。</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>今天没有</translation>
    </message>
    <message>
        <source>No unread story was published today.</source>
        <translation>今天没有发布未读文章。</translation>
    </message>
    <message>
        <source>No starred stories</source>
        <translation>没有加星标的文章</translation>
    </message>
    <message>
        <source>Stories that you star are kept here.</source>
        <translation>您加星标的文章会保存在这里。</translation>
    </message>
    <message>
        <source>There are no unread stories in “%1”.</source>
        <translation>“%1”中没有未读文章。</translation>
    </message>
    <message>
        <source>No stories</source>
        <translation>没有文章</translation>
    </message>
    <message>
        <source>“%1” has brought no stories yet.</source>
        <translation>“%1”还没有带来文章。</translation>
    </message>
    <message>
        <source>No story is what “%1” looks for.</source>
        <translation>没有符合“%1”的文章。</translation>
    </message>
</context>
<context>
    <name>StarterDialog</name>
    <message>
        <source>Start Reading</source>
        <translation>开始阅读</translation>
    </message>
    <message>
        <source>Feeds to begin with</source>
        <translation>入门订阅源</translation>
    </message>
    <message>
        <source>A few sites that are good to read in full. You can leave each of them later with one key.</source>
        <translation>一些值得完整阅读的网站。以后按一个键即可取消关注其中任何一个。</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>关注 %n 个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>How each feed is read</source>
        <translation>每个订阅源的阅读情况</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Read, %</source>
        <translation>已读 %</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 篇未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n 篇已加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with their whole page</source>
        <translation>
            <numerusform>%n 篇含完整页面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Library: %1 · copies of it: %2 · %n pictures: %3</source>
        <translation>
            <numerusform>资料库：%1 · 副本：%2 · %n 张图片：%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryDocument</name>
    <message>
        <source>Click to load this picture</source>
        <translation>点击加载此图片</translation>
    </message>
    <message>
        <source>Click to open this picture in the browser</source>
        <translation>点击在浏览器中打开此图片</translation>
    </message>
</context>
<context>
    <name>StoryFields</name>
    <message>
        <source>Like those of all feeds</source>
        <translation>与所有订阅源相同</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Ahead, to be read offline</source>
        <translation>提前获取，以便离线阅读</translation>
    </message>
    <message>
        <source>When a story is opened</source>
        <translation>打开文章时</translation>
    </message>
    <message>
        <source>Only when I ask for them</source>
        <translation>仅在我要求时</translation>
    </message>
    <message>
        <source>&amp;Notifications:</source>
        <translation>通知(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Pages and pictures:</source>
        <translation>页面和图片(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Keep read stories:</source>
        <translation>保留已读文章(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;But only:</source>
        <translation>但仅限(&amp;B)：</translation>
    </message>
</context>
<context>
    <name>StoryFindBar</name>
    <message>
        <source>Find in story</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>StoryOpening</name>
    <message>
        <source>Fetching the story…</source>
        <translation>正在获取文章…</translation>
    </message>
</context>
<context>
    <name>StorySaving</name>
    <message>
        <source>Save Story</source>
        <translation>保存文章</translation>
    </message>
    <message>
        <source>Save the Stories of “%1”</source>
        <translation>保存“%1”的文章</translation>
    </message>
    <message>
        <source>Web page with its pictures (*.html)</source>
        <translation>含图片的网页 (*.html)</translation>
    </message>
    <message>
        <source>Book (*.epub)</source>
        <translation>电子书 (*.epub)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown with its pictures (*.zip)</source>
        <translation>含图片的 Markdown (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n stories in %1.</source>
        <translation>
            <numerusform>已将 %n 篇文章保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>嵌入页面</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>复制此代码</translation>
    </message>
    <message>
        <source>There are more lines; the page has all of them.</source>
        <translation>还有更多行；页面上有全部内容。</translation>
    </message>
    <message>
        <source>The table goes on; the page has all of it.</source>
        <translation>表格还有后续；页面上有完整内容。</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>相关文章</translation>
    </message>
    <message>
        <source>The same story</source>
        <translation>同一则新闻</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>in the cache</source>
        <translation>已缓存</translation>
    </message>
    <message>
        <source>Both speak of %1</source>
        <translation>都谈到 %1</translation>
    </message>
    <message>
        <source>From the same page</source>
        <translation>来自同一页面</translation>
    </message>
    <message>
        <source>From your feeds</source>
        <translation>来自您的订阅源</translation>
    </message>
    <message>
        <source>Full story, as the feed brings it</source>
        <translation>全文，由订阅源提供</translation>
    </message>
    <message>
        <source>Full story</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Only the beginning of the story</source>
        <translation>仅文章开头</translation>
    </message>
    <message>
        <source>The rest is for subscribers of the site</source>
        <translation>其余内容仅供该网站订户阅读</translation>
    </message>
    <message>
        <source>The site let us have no more than this</source>
        <translation>该网站只提供了这么多</translation>
    </message>
    <message>
        <source>Only what the feed says</source>
        <translation>仅订阅源的内容</translation>
    </message>
    <message>
        <source>, updated %1</source>
        <translation>，更新于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>阅读约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一篇</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Story</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Broadsheet</source>
        <translation>打开 Broadsheet</translation>
    </message>
</context>
<context>
    <name>TypographyPanel</name>
    <message>
        <source>Text and colours of stories</source>
        <translation>文章的文字和颜色</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>What was just done</source>
        <translation>刚才的操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>By itself, as often as the feed posts</source>
        <translation>自动,按订阅源的更新频率</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every three hours</source>
        <translation>每三小时</translation>
    </message>
    <message>
        <source>Twice a day</source>
        <translation>每天两次</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>仅在我要求时</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>最近的抓取</translation>
    </message>
    <message>
        <source>&amp;Visits:</source>
        <translation>抓取(&amp;V):</translation>
    </message>
</context>
</TS>
