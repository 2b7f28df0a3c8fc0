<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutStoryDialog</name>
    <message>
        <source>About This Story</source>
        <translation>この記事について</translation>
    </message>
    <message>
        <source>What was left out, and who was asked</source>
        <translation>省いたものと問い合わせた先</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>The story was taken out of its page. Nothing else of the page was fetched or run.</source>
        <translation>記事はページから取り出したものです。ページのほかのものは取得も実行もしていません。</translation>
    </message>
    <message>
        <source>This is the story as the feed tells it. Its page has not been read.</source>
        <translation>フィードにあるとおりの記事です。ページは読んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n scripts did not run</source>
        <translation>
            <numerusform>実行しなかったスクリプト: %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames were not opened</source>
        <translation>
            <numerusform>開かなかったフレーム: %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting pictures were removed</source>
        <translation>
            <numerusform>取り除いた計測用の画像: %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links were freed of who follows them</source>
        <translation>
            <numerusform>追跡を取り除いたリンク: %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other servers that a browser would have asked</source>
        <translation>
            <numerusform>ブラウザなら問い合わせたほかのサーバー: %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were asked for this story</source>
        <translation>
            <numerusform>この記事のために問い合わせたアドレス: %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>Speak HTTP/&amp;2</source>
        <translation>HTTP/&amp;2 を使う</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>名前: 値（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>The one of all feeds</source>
        <translation>すべてのフィードと同じ</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>ヘッダー(&amp;H):</translation>
    </message>
    <message>
        <source>P&amp;roxy:</source>
        <translation>プロキシ(&amp;R):</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>フィードを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import Subscriptions…</source>
        <translation>購読リストをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export Subscriptions…</source>
        <translation>購読リストをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print Story…</source>
        <translation>記事を印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown Quote</source>
        <translation>Markdown の引用としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Search All Stories</source>
        <translation>すべての記事を検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filter This List</source>
        <translation>このリストを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Fi&amp;nd in Story…</source>
        <translation>記事内を検索(&amp;N)…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>検索を消去(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Hide Read Stories</source>
        <translation>既読の記事を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>古い順(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Group by Day</source>
        <translation>日ごとにまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compact List</source>
        <translation>詰めたリスト(&amp;C)</translation>
    </message>
    <message>
        <source>Comforta&amp;ble List</source>
        <translation>標準のリスト(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Spacious List</source>
        <translation>ゆったりしたリスト(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;Feed List</source>
        <translation>フィード一覧を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>メニューバーを表示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Text and Colours…</source>
        <translation>文字と色(&amp;T)…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>縮小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>標準の大きさ(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go to Anything…</source>
        <translation>どこへでも移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Read &amp;On</source>
        <translation>読み進める(&amp;O)</translation>
    </message>
    <message>
        <source>Scroll &amp;Back</source>
        <translation>戻ってスクロール(&amp;B)</translation>
    </message>
    <message>
        <source>Next &amp;Unread Story</source>
        <translation>次の未読記事(&amp;U)</translation>
    </message>
    <message>
        <source>Previous Unread Stor&amp;y</source>
        <translation>前の未読記事(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Next Story</source>
        <translation>次の記事(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Story</source>
        <translation>前の記事(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Feed With Unread</source>
        <translation>未読のある次のフィード(&amp;F)</translation>
    </message>
    <message>
        <source>Previous Feed With Un&amp;read</source>
        <translation>未読のある前のフィード(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back to the Story Before</source>
        <translation>前の記事に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;All Stories</source>
        <translation>すべての記事(&amp;A)</translation>
    </message>
    <message>
        <source>Unr&amp;ead</source>
        <translation>未読(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>スター付き(&amp;S)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>前のペイン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh &amp;All</source>
        <translation>すべて更新(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop Refreshing</source>
        <translation>更新を中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mark All Read</source>
        <translation>すべて既読にする(&amp;M)</translation>
    </message>
    <message>
        <source>Mark &amp;Older Read</source>
        <translation>これより古いものを既読にする(&amp;O)</translation>
    </message>
    <message>
        <source>Mark A&amp;bove Read</source>
        <translation>これより上を既読にする(&amp;B)</translation>
    </message>
    <message>
        <source>Mark Be&amp;low Read</source>
        <translation>これより下を既読にする(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Folder…</source>
        <translation>フォルダーへ移動(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Copy Feed Address</source>
        <translation>フィードのアドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>購読をやめる(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>読む(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mark Read or Unread</source>
        <translation>既読・未読を切り替え(&amp;M)</translation>
    </message>
    <message>
        <source>Mark &amp;Unread and Go On</source>
        <translation>未読にして次へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スター(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full Story or Feed Text</source>
        <translation>全文またはフィードの本文(&amp;F)</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>Open in Bac&amp;kground</source>
        <translation>バックグラウンドで開く(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;lated Stories</source>
        <translation>関連記事(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>Broadsheet について(&amp;A)</translation>
    </message>
    <message>
        <source>Open Link %1</source>
        <translation>リンク %1 を開く</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Fee&amp;d</source>
        <translation>フィード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>記事(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Suggested Feeds…</source>
        <translation>おすすめのフィード(&amp;S)…</translation>
    </message>
    <message>
        <source>Number &amp;Links</source>
        <translation>リンクに番号を付ける(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>プロパティ(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Take Offline Now</source>
        <translation>今すぐオフライン用に保存(&amp;T)</translation>
    </message>
    <message>
        <source>Load &amp;Pictures</source>
        <translation>画像を読み込む(&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve Story…</source>
        <translation>記事を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save Stories of This &amp;List…</source>
        <translation>このリストの記事を保存(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Back Up Everything…</source>
        <translation>すべてをバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore From a Backup…</source>
        <translation>バックアップから復元(&amp;R)…</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>統計(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;About This Story…</source>
        <translation>この記事について(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keep This Search…</source>
        <translation>この検索を保存(&amp;K)…</translation>
    </message>
    <message>
        <source>R&amp;emove Search</source>
        <translation>検索を削除(&amp;E)</translation>
    </message>
    <message>
        <source>Not t&amp;he Same as in Other Feeds</source>
        <translation>他のフィードの記事とは別(&amp;H)</translation>
    </message>
    <message>
        <source>Group by Sit&amp;e</source>
        <translation>サイトごとにまとめる(&amp;E)</translation>
    </message>
    <message>
        <source>Show or Hide Other Sour&amp;ces</source>
        <translation>他の配信元を表示または隠す(&amp;C)</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add Feed</source>
        <translation>フィードを追加</translation>
    </message>
    <message>
        <source>Address of a feed or a site, such as example.org</source>
        <translation>フィードまたはサイトのアドレス (例: example.org)</translation>
    </message>
    <message>
        <source>Feeds found there</source>
        <translation>見つかったフィード</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>何があるか調べています…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>購読</translation>
    </message>
    <message>
        <source>Fetching the stories…</source>
        <translation>記事を取得しています…</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
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
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
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
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleSettings</name>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>色(&amp;C):</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>フォント(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>大きさ(&amp;S):</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>行の高さ(&amp;H):</translation>
    </message>
    <message>
        <source>Characters in a &amp;line:</source>
        <translation>1 行の文字数(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Justified text</source>
        <translation>両端揃え(&amp;J)</translation>
    </message>
    <message>
        <source>Divide long &amp;words at the end of a line</source>
        <translation>長い単語を行末で分割する(&amp;W)</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Back Up Everything</source>
        <translation>すべてをバックアップ</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>バックアップ (*.zip)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>バックアップしています…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n stories and all settings in %1.</source>
        <translation>
            <numerusform>%n 件の記事とすべての設定を %1 にバックアップしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore From a Backup</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n 件の記事</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>%n 件のフィード</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup of %1 holds %2 of %3. It takes the place of everything that Broadsheet has now, which is kept in a file beside it. Broadsheet starts again for that.</source>
        <translation>この %1 のバックアップには、%3の%2が入っています。今 Broadsheet にあるすべてがこれに置き換わり、今のものは隣のファイルに残ります。そのために Broadsheet を再起動します。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>バックアップを読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to anything</source>
        <translation>どこへでも移動</translation>
    </message>
    <message>
        <source>Where to, or what to do</source>
        <translation>行き先、またはすること</translation>
    </message>
    <message>
        <source>Go to a feed or folder, or run a command</source>
        <translation>フィードやフォルダーへ移動、またはコマンドを実行</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>場所とコマンド</translation>
    </message>
</context>
<context>
    <name>EntryListDelegate</name>
    <message numerus="yes">
        <source>+%n sources</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>別の配信元</translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, open</source>
        <translation>
            <numerusform>他 %n 件の配信元、展開中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, closed</source>
        <translation>
            <numerusform>他 %n 件の配信元、折りたたみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unread</source>
        <translation>
            <numerusform>うち %n 件未読</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListView</name>
    <message>
        <source>Stories</source>
        <translation>記事</translation>
    </message>
</context>
<context>
    <name>EntrySearchBar</name>
    <message>
        <source>Search stories</source>
        <translation>記事を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>検索する場所</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>すべての記事</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>このリスト</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 の中</translation>
    </message>
    <message>
        <source>Search all stories</source>
        <translation>すべての記事を検索</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>このリストを絞り込む</translation>
    </message>
</context>
<context>
    <name>FeedEditing</name>
    <message>
        <source>Add Folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Name of the folder:</source>
        <translation>フォルダーの名前:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Rename Feed</source>
        <translation>フィードの名前を変更</translation>
    </message>
    <message>
        <source>Name of the feed:</source>
        <translation>フィードの名前:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>フォルダーの名前を変更</translation>
    </message>
    <message>
        <source>Move Feed</source>
        <translation>フィードを移動</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>「%1」の移動先:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Copied the address of the feed.</source>
        <translation>フィードのアドレスをコピーしました。</translation>
    </message>
    <message>
        <source>Import Subscriptions</source>
        <translation>購読リストをインポート</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml *.xml);;All files (*)</source>
        <translation>購読リスト (*.opml *.xml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export Subscriptions</source>
        <translation>購読リストをエクスポート</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml)</source>
        <translation>購読リスト (*.opml)</translation>
    </message>
    <message>
        <source>Exported the subscriptions.</source>
        <translation>購読リストをエクスポートしました。</translation>
    </message>
    <message>
        <source>Move Folder</source>
        <translation>フォルダーを移動</translation>
    </message>
</context>
<context>
    <name>FeedNotice</name>
    <message>
        <source>Why the feed could not be refreshed</source>
        <translation>フィードを更新できなかった理由</translation>
    </message>
</context>
<context>
    <name>FeedProperties</name>
    <message>
        <source>Properties of “%1”</source>
        <translation>「%1」のプロパティ</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>サイト:</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>概要:</translation>
    </message>
    <message>
        <source>Followed since:</source>
        <translation>購読開始:</translation>
    </message>
    <message>
        <source>Stories:</source>
        <translation>記事:</translation>
    </message>
    <message>
        <source>The feed tells only the beginning, so Broadsheet reads the pages.</source>
        <translation>フィードには冒頭しかないため、Broadsheet はページを読み込みます。</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>フィード(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>アクセス(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>記事(&amp;S)</translation>
    </message>
    <message>
        <source>V&amp;isits</source>
        <translation>取得(&amp;I)</translation>
    </message>
</context>
<context>
    <name>FeedTreeModel</name>
    <message>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>All Stories</source>
        <translation>すべての記事</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>スター付き %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>更新できませんでした</translation>
    </message>
</context>
<context>
    <name>FeedTreeView</name>
    <message>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Bring my feeds from %1</source>
        <translation>%1 からフィードを取り込む</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>行った操作、新しい順</translation>
    </message>
    <message>
        <source>Everything here can be taken back, also what was done days ago.</source>
        <translation>ここにあるものはすべて、何日も前の操作でも元に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Undo Down to Here</source>
        <translation>ここまで元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Subscriptions</source>
        <translation>購読リストを取り込む</translation>
    </message>
    <message>
        <source>Feeds of the list</source>
        <translation>リストのフィード</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds in this list</source>
        <translation>
            <numerusform>このリストには %n 件のフィードがあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them you follow already</source>
        <translation>
            <numerusform>うち %n 件はすでに購読しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read</source>
        <translation>
            <numerusform>%n 行は読み取れません</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>読み取れない行</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>%n 件のフィードを購読</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>購読</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Followed already</source>
        <translation>購読済み</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>KeepingFields</name>
    <message>
        <source>For ever</source>
        <translation>ずっと</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>1 年間</translation>
    </message>
    <message>
        <source>For half a year</source>
        <translation>半年間</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>3 か月間</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>1 か月間</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>あるだけすべて</translation>
    </message>
    <message>
        <source>Among the newest %1</source>
        <translation>新しい順に %1 件まで</translation>
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
        <translation>Newsboat と Vim</translation>
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
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとそのキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Give the command the keys of the chosen set again</source>
        <translation>選んだセットのキーをこのコマンドに戻す</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>新しいキー(&amp;N):</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or take it from that command first.</source>
        <translation>%1 は「%2」のキーです。別のキーを選ぶか、先にそのコマンドから外してください。</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>There is no feed called “%1”.</source>
        <translation>「%1」というフィードはありません。</translation>
    </message>
    <message>
        <source>Welcome to Broadsheet</source>
        <translation>Broadsheet へようこそ</translation>
    </message>
    <message>
        <source>No story selected</source>
        <translation>記事が選択されていません</translation>
    </message>
    <message>
        <source>Space reads on through everything that is unread.</source>
        <translation>スペースキーで未読をすべて読み進められます。</translation>
    </message>
    <message>
        <source>Copied the link.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>Copied as a Markdown quote.</source>
        <translation>Markdown の引用としてコピーしました。</translation>
    </message>
    <message>
        <source>Search all stories for “%1”</source>
        <translation>すべての記事から「%1」を検索</translation>
    </message>
    <message>
        <source>%1 shows the menu bar again.</source>
        <translation>%1 でメニューバーをまた表示できます。</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>Broadsheet について</translation>
    </message>
    <message>
        <source>Broadsheet %1
A calm, complete news reader.</source>
        <translation>Broadsheet %1
静かで行き届いたニュースリーダー。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Choose from feeds that are good to read, follow a site by its address, or bring the subscriptions of another reader. What you read stays on this computer.</source>
        <translation>読み応えのあるフィードから選ぶか、アドレスでサイトを購読するか、ほかのリーダーの購読を取り込んでください。読んだ内容はこのコンピューターから出ません。</translation>
    </message>
    <message>
        <source>Search for something first; then the search can be kept.</source>
        <translation>まず何かを検索してください。その検索を保存できます。</translation>
    </message>
    <message>
        <source>No other source in this list tells this story.</source>
        <translation>この一覧に、同じ内容を伝える配信元は他にありません。</translation>
    </message>
    <message>
        <source>Find “%1” in the preferences</source>
        <translation>設定で「%1」を探す</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No other feed is thought to tell this story.</source>
        <translation>この記事と同じ内容とされたフィードは他にありません。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The site asks us to come less often; Broadsheet will try again later.</source>
        <translation>サイトがアクセスの頻度を下げるよう求めています。Broadsheet はあとで再試行します。</translation>
    </message>
    <message>
        <source>The site asked us to wait until %1; Broadsheet will try again then.</source>
        <translation>サイトが %1 まで待つよう求めました。Broadsheet はそのとき再試行します。</translation>
    </message>
    <message>
        <source>This computer is offline; what is in the cache can be read, the rest comes when the network is back.</source>
        <translation>このコンピューターはオフラインです。キャッシュにあるものは読めます。残りはネットワークが戻ると届きます。</translation>
    </message>
    <message>
        <source>The site cannot be found; check the address, or try again later.</source>
        <translation>サイトが見つかりません。アドレスを確認するか、あとで試してください。</translation>
    </message>
    <message>
        <source>The site does not accept connections at the moment; try again later.</source>
        <translation>サイトは現在接続を受け付けていません。あとで試してください。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate cannot be trusted, so nothing was fetched; check the address.</source>
        <translation>サイトの証明書を信頼できないため、何も取得しませんでした。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The site did not answer in time; try again later.</source>
        <translation>サイトが時間内に応答しませんでした。あとで試してください。</translation>
    </message>
    <message>
        <source>The answer arrived damaged and was not used; Broadsheet will fetch it again.</source>
        <translation>応答が壊れて届いたため使いませんでした。Broadsheet がもう一度取得します。</translation>
    </message>
    <message>
        <source>The answer is larger than Broadsheet accepts and was not used.</source>
        <translation>応答が Broadsheet の受け付ける大きさを超えたため、使いませんでした。</translation>
    </message>
    <message>
        <source>The site sends us round in circles; check the address.</source>
        <translation>サイトの転送が堂々めぐりしています。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Broadsheet does not open addresses of this kind from the web.</source>
        <translation>Broadsheet はウェブからこの種類のアドレスを開きません。</translation>
    </message>
    <message>
        <source>The site gave an answer that Broadsheet does not understand; try again later.</source>
        <translation>サイトの応答を Broadsheet が理解できません。あとで試してください。</translation>
    </message>
    <message>
        <source>The site wants a user name and a password for this address.</source>
        <translation>このアドレスにはユーザー名とパスワードが必要です。</translation>
    </message>
    <message>
        <source>The site does not let Broadsheet read this address; open it in a browser instead.</source>
        <translation>サイトが Broadsheet にこのアドレスを読ませません。ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>There is nothing at this address any more; check it on the site.</source>
        <translation>このアドレスにはもう何もありません。サイトで確認してください。</translation>
    </message>
    <message>
        <source>The site has removed this for good, so Broadsheet no longer asks for it.</source>
        <translation>サイトが完全に削除したため、Broadsheet はもう取得しません。</translation>
    </message>
    <message>
        <source>The site has a fault of its own; try again later.</source>
        <translation>サイト側に障害があります。あとで試してください。</translation>
    </message>
    <message>
        <source>The site wants to check your browser first; open the address in a browser instead.</source>
        <translation>サイトが先にブラウザーを確認しようとしています。アドレスをブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>This is not a web address; type one like https://example.org.</source>
        <translation>これはウェブアドレスではありません。https://example.org のように入力してください。</translation>
    </message>
    <message>
        <source>There is no feed at this address; try the address of the site&apos;s front page.</source>
        <translation>このアドレスにフィードはありません。サイトのトップページのアドレスを試してください。</translation>
    </message>
    <message>
        <source>The feed is too damaged to be read; what was fetched before is kept.</source>
        <translation>フィードが壊れていて読めません。以前に取得したものは保存されています。</translation>
    </message>
    <message>
        <source>The feed is written in an encoding that Broadsheet does not read; what was fetched before is kept.</source>
        <translation>フィードの文字コードを Broadsheet は読めません。以前に取得したものは保存されています。</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML).</source>
        <translation>このファイルは購読リスト (OPML) ではありません。</translation>
    </message>
    <message>
        <source>There is no story on this page; open it in a browser instead.</source>
        <translation>このページに記事はありません。ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>The picture cannot be shown; open it in a browser instead.</source>
        <translation>画像を表示できません。ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>You already follow this feed.</source>
        <translation>このフィードはすでに購読しています。</translation>
    </message>
    <message>
        <source>There is no such feed; it may have been removed.</source>
        <translation>そのフィードはありません。削除されたのかもしれません。</translation>
    </message>
    <message>
        <source>There is no such story; it may have been removed with its feed.</source>
        <translation>その記事はありません。フィードとともに削除されたのかもしれません。</translation>
    </message>
    <message>
        <source>This has not been fetched yet; connect to the network and open it again.</source>
        <translation>これはまだ取得されていません。ネットワークに接続してもう一度開いてください。</translation>
    </message>
    <message>
        <source>There is nothing left to undo or redo.</source>
        <translation>元に戻すもの、やり直すものはもうありません。</translation>
    </message>
    <message>
        <source>The library was written by a newer Broadsheet; it was left as it is. Please update Broadsheet.</source>
        <translation>ライブラリーは新しい Broadsheet が書いたもので、そのままにしました。Broadsheet を更新してください。</translation>
    </message>
    <message>
        <source>The library is damaged; run “broadsheet check --repair” to save what can be saved.</source>
        <translation>ライブラリーが壊れています。「broadsheet check --repair」で救えるものを救ってください。</translation>
    </message>
    <message>
        <source>Another program holds the library; close it and try again.</source>
        <translation>別のプログラムがライブラリーを使っています。閉じてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The library cannot be written to, so nothing was changed; check the permissions of its folder.</source>
        <translation>ライブラリーに書き込めないため、何も変更していません。フォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The library could not be read or written, so nothing was changed; try again.</source>
        <translation>ライブラリーを読み書きできなかったため、何も変更していません。もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed; make some room and try again.</source>
        <translation>ディスクがいっぱいのため、何も変更していません。空きを作ってもう一度試してください。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>The file cannot be read; check its permissions.</source>
        <translation>ファイルを読めません。権限を確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be written; check its folder and its permissions.</source>
        <translation>ファイルに書き込めません。フォルダーと権限を確認してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The site has removed this feed for good, so Broadsheet no longer asks for it.</source>
        <translation>サイトがこのフィードを完全に削除したため、Broadsheet はもう取得しません。</translation>
    </message>
    <message>
        <source>Will be fetched with the next refresh.</source>
        <translation>次の更新で取得します。</translation>
    </message>
    <message>
        <source>Next visit %1, in its usual rhythm.</source>
        <translation>次の訪問は %1、いつもの間隔です。</translation>
    </message>
    <message>
        <source>Next visit %1, because the site says that nothing changes before.</source>
        <translation>次の訪問は %1。それまで変わらないとサイトが言っています。</translation>
    </message>
    <message>
        <source>Next visit %1, because the feed asks for this rhythm.</source>
        <translation>次の訪問は %1。フィードがこの間隔を求めています。</translation>
    </message>
    <message>
        <source>Next visit %1, because the site asked us to wait.</source>
        <translation>次の訪問は %1。サイトが待つよう求めました。</translation>
    </message>
    <message>
        <source>Next visit %1, because the last one failed.</source>
        <translation>次の訪問は %1。前回は失敗しました。</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as read</source>
        <translation>
            <numerusform>%n 件の記事を既読にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as unread</source>
        <translation>
            <numerusform>%n 件の記事を未読にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred %n stories</source>
        <translation>
            <numerusform>%n 件の記事にスターを付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %n stories</source>
        <translation>
            <numerusform>%n 件の記事からスターを外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>購読をやめました</translation>
    </message>
    <message>
        <source>Moved the feed</source>
        <translation>フィードを移動しました</translation>
    </message>
    <message>
        <source>Renamed the feed</source>
        <translation>フィードの名前を変更しました</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>%1 of %2 feeds</source>
        <translation>%1 / %2 フィード</translation>
    </message>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>新しい記事 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新しいものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds added</source>
        <translation>
            <numerusform>%n 件のフィードを追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n 件はすでにありました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read</source>
        <translation>
            <numerusform>%n 行を読めませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadsheet was not closed properly last time. Nothing of what you did is lost.</source>
        <translation>前回 Broadsheet は正しく終了しませんでした。行った操作は何も失われていません。</translation>
    </message>
    <message>
        <source>Broadsheet crashed last time. Nothing of what you did is lost; a report for its developers is in %1.</source>
        <translation>前回 Broadsheet が異常終了しました。行った操作は何も失われていません。開発者向けの報告は %1 にあります。</translation>
    </message>
    <message>
        <source>This system has no keyring, so Broadsheet forgets the password when it is closed; start a keyring to have it kept.</source>
        <translation>このシステムにはキーリングがないため、Broadsheet は終了時にパスワードを忘れます。保存するにはキーリングを起動してください。</translation>
    </message>
    <message>
        <source>Not visited yet.</source>
        <translation>まだ取得していません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new stories.</source>
        <translation>
            <numerusform>%1: 新しい記事 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: 新着なし。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next visit %1, because this feed posts no more often.</source>
        <translation>次回の取得: %1 (このフィードの更新頻度に合わせています)。</translation>
    </message>
    <message>
        <source>The site says that this feed has moved to %1; Broadsheet follows when it has said so for two days.</source>
        <translation>このフィードは %1 へ移転したとサイトが伝えています。2 日間続いたら Broadsheet も移ります。</translation>
    </message>
    <message>
        <source>This feed moved here from %1.</source>
        <translation>このフィードは %1 からここへ移転しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed.</source>
        <translation>
            <numerusform>%n 件のフィードを更新できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed; rest the pointer on one to see why.</source>
        <translation>
            <numerusform>%n 件のフィードを更新できませんでした。ポインターを重ねると理由が表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be read offline</source>
        <translation>
            <numerusform>%n 件の記事をオフラインで読めます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were fetched</source>
        <translation>
            <numerusform>%n 枚の画像を取得しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories stand as their feeds tell them</source>
        <translation>
            <numerusform>%n 件の記事はフィードの内容のままです</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no more space for pictures; the preferences can give them more</source>
        <translation>画像用の領域がいっぱいです。設定で増やせます</translation>
    </message>
    <message>
        <source>This is no backup of Broadsheet, or it is damaged; nothing was changed.</source>
        <translation>Broadsheet のバックアップではないか、壊れています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Saved the search</source>
        <translation>検索を保存しました</translation>
    </message>
    <message>
        <source>Changed the search</source>
        <translation>検索を変更しました</translation>
    </message>
    <message>
        <source>Removed the search</source>
        <translation>検索を削除しました</translation>
    </message>
    <message>
        <source>Took the story out of its group</source>
        <translation>記事をグループから外しました</translation>
    </message>
    <message>
        <source>Moved the folder</source>
        <translation>フォルダーを移動しました</translation>
    </message>
    <message>
        <source>Visited only when you ask for it.</source>
        <translation>指示したときだけ取得します。</translation>
    </message>
    <message>
        <source>Next visit %1, in the rhythm that you chose.</source>
        <translation>次回の取得は %1 です(選択した間隔による)。</translation>
    </message>
    <message>
        <source>Moved the search</source>
        <translation>検索を移動しました</translation>
    </message>
</context>
<context>
    <name>NewStories</name>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>新しい記事 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
</context>
<context>
    <name>OfflineStatus</name>
    <message>
        <source>Stories taken offline</source>
        <translation>オフライン用に保存した記事</translation>
    </message>
    <message>
        <source>Stop taking stories offline</source>
        <translation>オフライン用の保存を中止</translation>
    </message>
    <message numerus="yes">
        <source>Taking offline: %1 of %n stories</source>
        <translation>
            <numerusform>オフライン用に保存中: %1 / %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteHint</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Feed in %1</source>
        <translation>%1 のフィード</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>保存した検索</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
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
        <translation>これより上に未読の記事はありません。</translation>
    </message>
    <message>
        <source>Nothing left to read.</source>
        <translation>読むものはもうありません。</translation>
    </message>
    <message>
        <source>No other feed has unread stories.</source>
        <translation>ほかに未読のあるフィードはありません。</translation>
    </message>
</context>
<context>
    <name>RefreshStatus</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>更新の進み具合</translation>
    </message>
</context>
<context>
    <name>SearchKeeping</name>
    <message>
        <source>Keep Search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>検索の名前:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename Search</source>
        <translation>検索の名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>検索を変更</translation>
    </message>
    <message>
        <source>Stories with:</source>
        <translation>次を含む記事:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Move Search</source>
        <translation>検索を移動</translation>
    </message>
    <message>
        <source>Move “%1” to:</source>
        <translation>「%1」の移動先:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を探す</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Refresh when Broadsheet &amp;starts</source>
        <translation>Broadsheet の起動時に更新する(&amp;S)</translation>
    </message>
    <message>
        <source>Refresh by &amp;itself, each feed in its own rhythm</source>
        <translation>自動で更新する (フィードごとの間隔で)(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Notify of new stories</source>
        <translation>新しい記事を通知する(&amp;N)</translation>
    </message>
    <message>
        <source>Show in the &amp;tray, and stay there when the window is closed</source>
        <translation>トレイに表示し、ウィンドウを閉じてもとどまる(&amp;T)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>&amp;Keys like in:</source>
        <translation>キーの割り当て(&amp;K):</translation>
    </message>
    <message>
        <source>Single &amp;letters are commands</source>
        <translation>1 文字のキーをコマンドにする(&amp;L)</translation>
    </message>
    <message>
        <source>Fetch &amp;pages and pictures of new stories ahead, to read them offline</source>
        <translation>新しい記事のページと画像を先に取得し、オフラインで読めるようにする(&amp;P)</translation>
    </message>
    <message>
        <source>Space for pictures, in &amp;megabytes:</source>
        <translation>画像用の領域 (MB)(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Keep read stories that have no star:</source>
        <translation>スターのない既読記事を残す期間(&amp;K):</translation>
    </message>
    <message>
        <source>And of each &amp;feed:</source>
        <translation>フィードごとに(&amp;F):</translation>
    </message>
    <message>
        <source>Of them on metered networks, in megabytes a &amp;day:</source>
        <translation>そのうち従量制ネットワークで、1 日のメガバイト数 (&amp;D):</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>プロキシ(&amp;X):</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>Story List</source>
        <translation>記事一覧</translation>
    </message>
    <message>
        <source>Show a story that several feeds tell &amp;once, with its sources under it</source>
        <translation>複数のフィードが伝える記事は一度だけ表示し、配信元を下にまとめる(&amp;O)</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>「%1」を含む設定はありません。</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>コマンドやキーを探す</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Open the n-th related story, or numbered link</source>
        <translation>n 番目の関連記事または番号付きリンクを開く</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Show Read Stories</source>
        <translation>既読の記事を表示</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No story has “%1”.</source>
        <translation>「%1」を含む記事はありません。</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>フィードはまだありません</translation>
    </message>
    <message>
        <source>Stories appear here once you follow a site.</source>
        <translation>サイトを購読すると、記事がここに現れます。</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>すべて既読</translation>
    </message>
    <message>
        <source>There are no unread stories.</source>
        <translation>未読の記事はありません。</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>今日はありません</translation>
    </message>
    <message>
        <source>No unread story was published today.</source>
        <translation>今日公開された未読の記事はありません。</translation>
    </message>
    <message>
        <source>No starred stories</source>
        <translation>スター付きの記事はありません</translation>
    </message>
    <message>
        <source>Stories that you star are kept here.</source>
        <translation>スターを付けた記事はここに保存されます。</translation>
    </message>
    <message>
        <source>There are no unread stories in “%1”.</source>
        <translation>「%1」に未読の記事はありません。</translation>
    </message>
    <message>
        <source>No stories</source>
        <translation>記事なし</translation>
    </message>
    <message>
        <source>“%1” has brought no stories yet.</source>
        <translation>「%1」からはまだ記事が届いていません。</translation>
    </message>
    <message>
        <source>No story is what “%1” looks for.</source>
        <translation>「%1」に合う記事はありません。</translation>
    </message>
</context>
<context>
    <name>StarterDialog</name>
    <message>
        <source>Start Reading</source>
        <translation>読み始める</translation>
    </message>
    <message>
        <source>Feeds to begin with</source>
        <translation>はじめのフィード</translation>
    </message>
    <message>
        <source>A few sites that are good to read in full. You can leave each of them later with one key.</source>
        <translation>全文を読む価値のあるサイトをいくつか選びました。あとでキー 1 つで購読をやめられます。</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>%n 件のフィードを購読</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>購読</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>How each feed is read</source>
        <translation>フィードごとの読まれ方</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>1 週間に</translation>
    </message>
    <message>
        <source>Read, %</source>
        <translation>既読 (%)</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n 件の記事</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>スター付き %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with their whole page</source>
        <translation>
            <numerusform>ページ全文 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Library: %1 · copies of it: %2 · %n pictures: %3</source>
        <translation>
            <numerusform>ライブラリ: %1 · その控え: %2 · 画像 %n 枚: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryDocument</name>
    <message>
        <source>Click to load this picture</source>
        <translation>クリックして画像を読み込む</translation>
    </message>
    <message>
        <source>Click to open this picture in the browser</source>
        <translation>クリックするとこの画像をブラウザーで開きます</translation>
    </message>
</context>
<context>
    <name>StoryFields</name>
    <message>
        <source>Like those of all feeds</source>
        <translation>すべてのフィードと同じ</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に知らせる</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>知らせない</translation>
    </message>
    <message>
        <source>Ahead, to be read offline</source>
        <translation>オフラインで読めるように先に取得する</translation>
    </message>
    <message>
        <source>When a story is opened</source>
        <translation>記事を開いたとき</translation>
    </message>
    <message>
        <source>Only when I ask for them</source>
        <translation>求めたときだけ</translation>
    </message>
    <message>
        <source>&amp;Notifications:</source>
        <translation>通知(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Pages and pictures:</source>
        <translation>ページと画像(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Keep read stories:</source>
        <translation>既読の記事を残す期間(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;But only:</source>
        <translation>ただし(&amp;B):</translation>
    </message>
</context>
<context>
    <name>StoryFindBar</name>
    <message>
        <source>Find in story</source>
        <translation>記事内を検索</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
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
        <translation>記事を取得しています…</translation>
    </message>
</context>
<context>
    <name>StorySaving</name>
    <message>
        <source>Save Story</source>
        <translation>記事を保存</translation>
    </message>
    <message>
        <source>Save the Stories of “%1”</source>
        <translation>「%1」の記事を保存</translation>
    </message>
    <message>
        <source>Web page with its pictures (*.html)</source>
        <translation>画像を含むウェブページ (*.html)</translation>
    </message>
    <message>
        <source>Book (*.epub)</source>
        <translation>電子書籍 (*.epub)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown with its pictures (*.zip)</source>
        <translation>画像を含む Markdown (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n stories in %1.</source>
        <translation>
            <numerusform>%n 件の記事を %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>埋め込みページ</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>このコードをコピー</translation>
    </message>
    <message>
        <source>There are more lines; the page has all of them.</source>
        <translation>続きの行があります。ページにはすべてあります。</translation>
    </message>
    <message>
        <source>The table goes on; the page has all of it.</source>
        <translation>表は続きます。ページにはすべてあります。</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>関連記事</translation>
    </message>
    <message>
        <source>The same story</source>
        <translation>同じニュース</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>in the cache</source>
        <translation>キャッシュ済み</translation>
    </message>
    <message>
        <source>Both speak of %1</source>
        <translation>共通する話題: %1</translation>
    </message>
    <message>
        <source>From the same page</source>
        <translation>同じページから</translation>
    </message>
    <message>
        <source>From your feeds</source>
        <translation>あなたのフィードから</translation>
    </message>
    <message>
        <source>Full story, as the feed brings it</source>
        <translation>全文 (フィードのまま)</translation>
    </message>
    <message>
        <source>Full story</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Only the beginning of the story</source>
        <translation>記事の冒頭のみ</translation>
    </message>
    <message>
        <source>The rest is for subscribers of the site</source>
        <translation>続きはサイトの購読者向けです</translation>
    </message>
    <message>
        <source>The site let us have no more than this</source>
        <translation>サイトから得られたのはここまでです</translation>
    </message>
    <message>
        <source>Only what the feed says</source>
        <translation>フィードの内容のみ</translation>
    </message>
    <message>
        <source>, updated %1</source>
        <translation>、%1 更新</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n 分で読めます</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>同じではない</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Story</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Broadsheet</source>
        <translation>Broadsheet を開く</translation>
    </message>
</context>
<context>
    <name>TypographyPanel</name>
    <message>
        <source>Text and colours of stories</source>
        <translation>記事の文字と色</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>What was just done</source>
        <translation>いま行ったこと</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>By itself, as often as the feed posts</source>
        <translation>自動(フィードの更新頻度に合わせる)</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>Every three hours</source>
        <translation>3 時間ごと</translation>
    </message>
    <message>
        <source>Twice a day</source>
        <translation>1 日 2 回</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>1 日 1 回</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>指示したときだけ</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>最近の取得</translation>
    </message>
    <message>
        <source>&amp;Visits:</source>
        <translation>取得(&amp;V):</translation>
    </message>
</context>
</TS>
