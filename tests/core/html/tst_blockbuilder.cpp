#include "core/html/BlockBuilder.h"
#include "core/html/ContentLimits.h"
#include "core/html/HtmlParser.h"
#include "core/model/BlockText.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<Block> build(const QString &html)
{
    const QUrl base(u"https://example.org/news/a"_s);
    const HtmlDocument document = parseHtmlFragment(html, base);
    return buildBlocks(document.body(), base);
}

/// The one block of a kind that a piece of markup gives.
template <typename T>
T only(const QString &html)
{
    const QList<Block> blocks = build(html);
    if (blocks.size() != 1 || !blocks.constFirst().as<T>()) {
        qWarning("%d blocks: %s", int(blocks.size()), qPrintable(textOf(blocks)));
        return {};
    }
    return *blocks.constFirst().as<T>();
}

QString words(const QList<Block> &blocks)
{
    return textOf(blocks).replace(u'\n', u'|');
}

} // namespace

class TestBlockBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsParagraphs_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << u"<p>a</p>\n<p> b </p>"_s << u"a|b"_s;
        QTest::newRow("bare text") << u"a<div>b</div>c"_s << u"a|b|c"_s;
        QTest::newRow("breaks make paragraphs") << u"a<br><br>b<br />\n<br>c"_s << u"a|b|c"_s;
        QTest::newRow("inline around blocks") << u"<b>a<p>b</p>c</b>"_s << u"a|b|c"_s;
        QTest::newRow("empty ones go") << u"<p></p><p>&nbsp;</p><div><br></div><p>a</p>"_s << u"a"_s;
        QTest::newRow("sections are transparent")
            << u"<section><article><p>a</article><footer>b</footer></section>"_s << u"a|b"_s;
        QTest::newRow("form around a page") << u"<form><p>a</p><input></form>"_s << u"a"_s;
        QTest::newRow("details") << u"<details><summary>more</summary>a</details>"_s << u"more|a"_s;
        QTest::newRow("rules at the ends go") << u"<hr><p>a</p><hr><hr>"_s << u"a"_s;
        QTest::newRow("ruby") << u"<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>"_s << u"漢(kan)"_s;
        QTest::newRow("quotation marks") << u"<p>he said <q>no</q></p>"_s << u"he said “no”"_s;
        QTest::newRow("frame of rows and cells") << u"<table><tr><td>a</td></tr></table>"_s << u"a"_s;
        QTest::newRow("permalink") << u"<h2>a<a class=anchor href='#a'>#</a></h2>"_s << u"a"_s;
        QTest::newRow("emoji") << u"<p>good <img class=emoji alt='🎉' src=x.svg></p>"_s << u"good 🎉"_s;
        QTest::newRow("formula") << u"<p><math><msup><mi>x</mi><mn>2</mn></msup></math></p>"_s << u"x2"_s;
        QTest::newRow("formula left to a script")
            << u"<p>so <span class='math inline'>\\(x^2\\)</span></p>"_s << u"so x^2"_s;
        QTest::newRow("formula of MediaWiki")
            << u"<p><span class=mwe-math-element><img alt='{\\displaystyle x^2}' src=/x.svg></span></p>"_s << u"x^2"_s;
        QTest::newRow("formula beside its drawing")
            << u"<p>so <span data-math='x^2'><span class=katex><span>x</span><span>2</span></span></span>.</p>"_s
            << u"so x^2."_s;
        QTest::newRow("formula beside its drawing on a line of its own")
            << u"<div>so <span class=math-block data-math='x^2'><span>x2</span></span> holds</div>"_s
            << u"so|x^2|holds"_s;
        QTest::newRow("part of a page that is marked as mathematics")
            << u"<div data-math='on'><p>two and two</p></div>"_s << u"two and two"_s;
        QTest::newRow("formula as an image by its words")
            << u"<p>so <img alt='\\frac{a}{b}' src=/1.png> holds</p>"_s << u"so \\frac{a}{b} holds"_s;
        QTest::newRow("formula as an image by its name")
            << u"<p>so <img class=latex alt='x' src=/1.png> holds</p>"_s << u"so x holds"_s;
        QTest::newRow("formula from a service, all of the query")
            << u"<p>so <img src='https://latex.codecogs.com/svg.image?\\inline&space;%5Cfrac%7Ba%7D%7Bb%7D'>.</p>"_s
            << u"so \\frac{a}{b}."_s;
        QTest::newRow("formula from a service, a parameter")
            << u"<p>so <img src='https://example.org/equation?tex=x%5E2' alt=x>.</p>"_s << u"so x^2."_s;
        QTest::newRow("formula from a chart service")
            << u"<p>so <img src='https://example.org/chart?cht=tx&chl=a%2Bb'>.</p>"_s << u"so a+b."_s;
        QTest::newRow("formula from a service, in the path")
            << u"<p>so <img src='https://example.org/svg/%5Csqrt%7Bx%7D'>.</p>"_s << u"so \\sqrt{x}."_s;
        QTest::newRow("pictures that are no formulas")
            << u"<p>a<img alt='C:\\Users\\a_b' src=/1.png>b<img class=text-center alt='the sea' src=/2.png>c"
               "<img src='/texture.php?x=1'>d</p>"_s
            << u"a|b|c|d"_s;
        QTest::newRow("sum with its ends")
            << u"<math><munderover><mo>∑</mo><mn>1</mn><mi>n</mi></munderover><mi>i</mi></math>"_s << u"∑1ni"_s;
        QTest::newRow("root of the third degree")
            << u"<math><mroot><mi>x</mi><mn>3</mn></mroot></math>"_s << u"3√(x)"_s;
        QTest::newRow("rows of a formula") << u"<math><mtable><mtr><mtd><mi>x</mi></mtd><mtd><mo>=</mo><mi>y</mi></"
                                              u"mtd></mtr><mtr><mtd><mi>u</mi></mtd>"
                                              "<mtd><mo>=</mo><mi>v</mi></mtd></mtr></mtable></math>"_s
                                           << u"x=y; u=v"_s;
        QTest::newRow("matrix")
            << u"<math><mo>(</mo><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mo>−</mo><mn>2</mn></mtd></mtr></mtable>"
               "<mo>)</mo></math>"_s
            << u"(1 −2)"_s;
        QTest::newRow("number of a formula")
            << u"<math><mtable><mlabeledtr><mtd><mo>(1)</mo></mtd><mtd><mi>a</mi></mtd></mlabeledtr></mtable></math>"_s
            << u"a (1)"_s;
        QTest::newRow("brackets in attributes")
            << u"<math><mfenced open='['><mi>a</mi><mi>b</mi></mfenced></math>"_s << u"[a, b)"_s;
        QTest::newRow("sums in words") << u"<p class=math>two and two</p>"_s << u"two and two"_s;
        QTest::newRow("formula in TeX")
            << u"<p><span class=katex><math><semantics><mi>x</mi><annotation encoding='application/x-tex'>x^2"
               u"</annotation></semantics></math></span></p>"_s
            << u"x^2"_s;
    }

    void partsParagraphs()
    {
        QFETCH(QString, html);
        const QList<Block> blocks = build(html);
        QTEST(words(blocks), "text");
    }

    void makesFootnotesOfNotesInTheMargin_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("with a mark before it and its number in it")
            << u"<p>one<label>1</label><input type=checkbox><span class=sidenote><sup>1</sup> a <b>note</b></span> two."_s
            << u"one1 two.|a note"_s;
        QTest::newRow("with nothing but a sign to press")
            << u"<p>one<label>⊕</label><input type=checkbox><span class=marginnote>a note</span> two."_s
            << u"one1 two.|a note"_s;
        QTest::newRow("folded up in its mark")
            << u"<p>one<span class=inline-footnote>7<span style='display:none'>a note</span></span> two."_s
            << u"one7 two.|a note"_s;
        QTest::newRow("that is a footnote, too")
            << u"<p>one<sup><a id=m1 href='#n1'>1</a></sup><span class=sidenote>1. a note</span> two.</p>"
               "<ol class=footnotes><li id=n1>a note <a href='#m1'>↩</a></li></ol>"_s
            << u"one1 two.|a note"_s;
        QTest::newRow("without words") << u"<p>one<span class=sidenote> </span> two."_s << u"one two."_s;
        QTest::newRow("in a heading") << u"<h2>one<span class=sidenote>a note</span></h2><p>two"_s
                                      << u"onea note|two"_s;
    }

    void makesFootnotesOfNotesInTheMargin()
    {
        QFETCH(QString, html);
        QTEST(words(build(html)), "text");
    }

    void keepsTheLookOfRuns()
    {
        const auto paragraph =
            only<Paragraph>(u"<p>a <b>b<i>c</i></b> <a href='/x?utm_source=q' title=t><code>d</code></a><br>e"_s);
        const QList<InlineRun> expected{{.text = u"a "_s}, {.text = u"b"_s, .style = InlineStyle::Bold},
            {.text = u"c "_s, .style = InlineStyle::Bold | InlineStyle::Italic},
            {.text = u"d"_s, .style = InlineStyle::Code, .link = QUrl(u"https://example.org/x"_s), .title = u"t"_s},
            {.text = u"e"_s}};
        QCOMPARE(paragraph.runs.size(), expected.size());
        QCOMPARE(paragraph.runs.at(3).text, u"d\u2028"_s);
        for (const int i : {0, 1, 2, 4})
            QCOMPARE(paragraph.runs.at(i), expected.at(i));
        QCOMPARE(paragraph.runs.at(3).link, expected.at(3).link);
    }

    void keepsTheWordsOfALinkTogether()
    {
        const auto paragraph = only<Paragraph>(
            u"<p>see <a href='/x'>the old bridge</a> <a href='/y'>and</a> run <code>git log -1</code></p>"_s);
        QStringList texts;
        for (const InlineRun &run : paragraph.runs)
            texts += run.text;
        QCOMPARE(texts, (QStringList{u"see "_s, u"the old bridge"_s, u" "_s, u"and"_s, u" run "_s, u"git log -1"_s}));
    }

    void takesTheDirectionOfWhatIsAround()
    {
        QCOMPARE(only<Paragraph>(u"<div dir=rtl><p>x</p></div>"_s).direction, TextDirection::RightToLeft);
        QCOMPARE(only<Paragraph>(u"<p>x</p>"_s).direction, TextDirection::Auto);
    }

    void keepsCodeExactly_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *name, const QString &html, const QString &code, const QString &language) {
            QTest::newRow(name) << html << code << language;
        };
        row("plain", u"<pre><code>\tif (a)\n\n\t\tb();\n</code></pre>"_s, u"\tif (a)\n\n\t\tb();"_s, u""_s);
        row("Prism",
            u"<pre class='language-js line-numbers'><code class=language-js>a();\nb<span>()</span><span class=line-numbers-rows><span>1</span></span></code></pre>"_s,
            u"a();\nb()"_s, u"javascript"_s);
        row("highlight.js", u"<pre><code class='hljs rust'><span class=hljs-keyword>fn</span> f() {}</code></pre>"_s,
            u"fn f() {}"_s, u"rust"_s);
        row("Pygments",
            u"<table class=highlighttable><tr><td class=linenos><pre>1\n2</pre><td class=code><pre>x = 1\ny = 2\n</pre></table>"_s,
            u"x = 1\ny = 2"_s, u""_s);
        row("Rouge",
            u"<div class='language-ruby highlighter-rouge'><div class=highlight><pre><code>puts 1</code></pre></div></div>"_s,
            u"puts 1"_s, u"ruby"_s);
        row("Chroma",
            u"<pre class=chroma><code data-lang=go><span class=line><span class=ln>1</span><span class=cl>a\n</span></span><span class=line><span class=cl>\n</span></span><span class=line><span class=cl>b\n</span></span></code></pre>"_s,
            u"a\n\nb"_s, u"go"_s);
        row("Shiki without line breaks",
            u"<pre class=shiki><code><span class=line>a</span><span class=line></span><span class=line> b</span></code></pre>"_s,
            u"a\n\n b"_s, u""_s);
        row("SyntaxHighlighter",
            u"<div class='syntaxhighlighter php'><table><tr><td class=gutter><div class=line>1</div><td class=code><div class=container><div class=line><code>a</code></div><div class=line><code>&nbsp;</code><code>b</code></div></div></table></div>"_s,
            u"a\n b"_s, u"php"_s);
        row("EnlighterJS", u"<pre class=EnlighterJSRAW data-enlighter-language=python>x()</pre>"_s, u"x()"_s,
            u"python"_s);
        row("GitHub",
            u"<div class='highlight highlight-source-shell'><pre>make all</pre><div class=zeroclipboard-container><clipboard-copy value=x></clipboard-copy></div></div>"_s,
            u"make all"_s, u"bash"_s);
        row("numbers that nothing names so",
            u"<pre><code><div class=flex><span class=x>9</span><div>a</div></div><div class=flex><span "
            u"class=x>10</span>"
            "<div>  b</div></div></code></pre>"_s,
            u"a\n  b"_s, u""_s);
        row("numbers of a program",
            u"<pre><code><div><span class=mi>1</span> <span class=n>a</span></div><div><span class=mi>2</span> "
            "<span class=n>b</span></div></code></pre>"_s,
            u"1 a\n2 b"_s, u""_s);
        row("numbers that do not run on",
            u"<pre><code><div><span>1</span><b>a</b></div><div><span>3</span><b>b</b></div></code></pre>"_s,
            u"1a\n3b"_s, u""_s);
        row("Gist",
            u"<table class='highlight js-file-line-container'><tr><td class=blob-num data-line-number=1></td><td class=blob-code>a</td></tr><tr><td class=blob-num data-line-number=2></td><td class=blob-code>  b</td></tr></table>"_s,
            u"a\n  b"_s, u""_s);
        row("highlight.js with lines",
            u"<pre><code class='hljs language-js'><table class=hljs-ln><tr><td class=hljs-ln-numbers data-line-number=1></td><td class=hljs-ln-code data-line-number=1>a();</td></tr><tr><td class=hljs-ln-numbers data-line-number=2></td><td class=hljs-ln-code data-line-number=2>  b();</td></tr></table></code></pre>"_s,
            u"a();\n  b();"_s, u"javascript"_s);
        row("Rouge with lines",
            u"<div class='language-ruby highlighter-rouge'><div class=highlight><pre class=highlight><code><table class=rouge-table><tr><td class='rouge-gutter gl'><pre class=lineno>1\n2\n</pre></td><td class=rouge-code><pre>def a\n  b\n</pre></td></tr></table></code></pre></div></div>"_s,
            u"def a\n  b"_s, u"ruby"_s);
        row("EnlighterJS drawn",
            u"<div class='enlighter-default enlighter-l-python'><div class=enlighter-toolbar><div class=enlighter-btn>Copy</div></div><div class=enlighter-code><div class=enlighter><div><div><span>import</span><span> os</span></div></div><div><div><span></span></div></div><div><div><span>x = 1</span></div></div></div></div><pre class=enlighter-origin style='display:none'>import os</pre></div>"_s,
            u"import os\n\nx = 1"_s, u"python"_s);
        row("Docusaurus",
            u"<div class='language-bash theme-code-block'><pre><code><span class=token-line>a<br></span><span class=token-line><br></span><span class=token-line>b<br></span></code></pre><button>Copy</button></div>"_s,
            u"a\n\nb"_s, u"bash"_s);
        row("dev.to",
            u"<div class='highlight js-code-highlight'><pre class='highlight python'><code>x</code></pre><div class=highlight__panel>Enter fullscreen</div></div>"_s,
            u"x"_s, u"python"_s);
        row("Medium", u"<pre data-code-block-lang=x><span>a();<br>b();</span></pre>"_s, u"a();\nb();"_s, u""_s);
        row("prompts", u"<pre><code class=language-console>$ ls \\\n  -l\n$ cd x</code></pre>"_s,
            u"ls \\\n  -l\ncd x"_s, u"bash"_s);
        row("a session keeps its prompts", u"<pre><code class=language-console>$ ls\na b</code></pre>"_s,
            u"$ ls\na b"_s, u"bash"_s);
        row("prices are no prompts", u"<pre><code>$ 12.00 coffee\n$ 1,350 rent</code></pre>"_s,
            u"$ 12.00 coffee\n$ 1,350 rent"_s, u""_s);
        row("variables of a template are no prompts",
            u"<pre><code class=language-text>$ {name}\n$ {day}</code></pre>"_s, u"$ {name}\n$ {day}"_s, u""_s);
        row("assignments are no prompts", u"<pre><code class=language-php>$ a = 1;\n$ b = 2;</code></pre>"_s,
            u"$ a = 1;\n$ b = 2;"_s, u"php"_s);
        row("comments are no prompts", u"<pre><code class=language-latex>% the title\n% the page</code></pre>"_s,
            u"% the title\n% the page"_s, u"latex"_s);
        row("commands that begin with a digit", u"<pre><code class=language-console>$ 7z x a.zip\n% ls</code></pre>"_s,
            u"7z x a.zip\nls"_s, u"bash"_s);
        row("a line of one blank",
            u"<pre data-language=ts><code data-language=ts><span data-line>a</span>\n<span data-line> </span>\n<span data-line></span>\n<span data-line>b</span></code></pre>"_s,
            u"a\n \n\nb"_s, u"typescript"_s);
        row("a line of one blank in plain text", u"<pre><code class=language-c>a\n \nb</code></pre>"_s, u"a\n \nb"_s,
            u"c"_s);
        row("blank lines of SyntaxHighlighter",
            u"<div class='syntaxhighlighter java'><table><caption>A buoy</caption><tr><td class=gutter><div class=line>1</div><td class=code><div class=container><div class=line><code>a</code></div><div class=line>&nbsp;</div><div class=line><code class='java spaces'>&nbsp;</code><code>b</code></div></div></table></div>"_s,
            u"a\n\n b"_s, u"java"_s);
        row("EnlighterJS 3",
            u"<div><div class='enlighter-default enlighter-linenumbers'><div class='enlighter-toolbar-top enlighter-toolbar'><div class=enlighter-btn title=Copy></div></div><div class=enlighter><div><div><span>fog()</span></div></div></div><div class=enlighter-raw>fog()</div></div><pre class=enlighter-origin data-enlighter-language=go>fog()</pre></div>"_s,
            u"fog()"_s, u"go"_s);
        row("Rouge, a row for each line",
            u"<div class='language-c highlighter-rouge'><table class=rouge-line-table><tr class=lineno><td class='rouge-gutter gl'><pre>1</pre></td><td class=rouge-code><pre>a\n</pre></td></tr><tr class=lineno><td class='rouge-gutter gl'><pre>2</pre></td><td class=rouge-code><pre>\n</pre></td></tr><tr class=lineno><td class='rouge-gutter gl'><pre>3</pre></td><td class=rouge-code><pre>b\n</pre></td></tr></table></div>"_s,
            u"a\n\nb"_s, u"c"_s);
        row("lines called by their numbers",
            u"<pre class=language-js><code><span class='code-line line-number' line=1>a\n</span><span class='code-line line-number' line=2>\n</span><span class='code-line line-number' line=3>b\n</span></code></pre>"_s,
            u"a\n\nb"_s, u"javascript"_s);
        row("numbers with room and no class",
            u"<pre><code class=language-c><span style='color: inherit; padding-right: 5px'> 9</span>a\n<span style='color: inherit; padding-right: 5px'>10</span>b\n</code></pre>"_s,
            u"a\nb"_s, u"c"_s);
        row("org-mode numbers",
            u"<pre class='src src-ruby'><span class=linenr>1: </span>a\n<span class=linenr>2: </span>b\n</pre>"_s,
            u"a\nb"_s, u"ruby"_s);
        row("Gitea",
            u"<table><tr><td class=lines-num><span data-line-number=1></span></td><td class='lines-code chroma'><code class=language-go>a\n</code></td></tr><tr><td class=lines-num><span data-line-number=2></span></td><td class='lines-code chroma'><code>  b\n</code></td></tr></table>"_s,
            u"a\n  b"_s, u"go"_s);
        row("rehype-pretty-code",
            u"<pre data-language=ts><code data-language=ts><span data-line>a</span>\n<span data-line> </span>\n<span data-line>b</span></code></pre>"_s,
            u"a\n\nb"_s, u"typescript"_s);
        row("Gatsby, a marked line",
            u"<div class=gatsby-highlight data-language=css><pre class=language-css><code>a\n<span class=gatsby-highlight-code-line>b</span>c</code></pre></div>"_s,
            u"a\nb\nc"_s, u"css"_s);
        row("Quarto, a file's name",
            u"<div class=code-with-filename><div class=code-with-filename-file><pre><strong>fog.py</strong></pre></div><div class=sourceCode><pre class='sourceCode python'><code>a</code></pre><button>Copy</button></div></div>"_s,
            u"a"_s, u"python"_s);
        row("pasted from an editor",
            u"<div style=\"font-family: Menlo, monospace; white-space: pre\"><div><span>def fog(bank):</span></div><div><span>    </span><span>return bank</span></div><br><div>print(fog(1))</div></div>"_s,
            u"def fog(bank):\n    return bank\n\nprint(fog(1))"_s, u"python"_s);
        row("a badge", u"<pre><div class=code-badge><div>js</div></div><code class='hljs language-js'>a</code></pre>"_s,
            u"a"_s, u"javascript"_s);
        row("MediaWiki", u"<div class='mw-highlight mw-highlight-lang-lua'><pre>a</pre></div>"_s, u"a"_s, u"lua"_s);
        row("notebooks", u"<div class='highlight hl-ipython3'><pre>a</pre></div>"_s, u"a"_s, u"python"_s);
        row("Jira", u"<div class='code panel'><pre class=code-java>a</pre></div>"_s, u"a"_s, u"java"_s);
        row("Confluence", u"<pre data-syntaxhighlighter-params='brush: sql; gutter: false'>a</pre>"_s, u"a"_s,
            u"sql"_s);
        row("GitHub's grammars", u"<div class='highlight highlight-source-css-scss'><pre>a</pre></div>"_s, u"a"_s,
            u"scss"_s);
        row("lang", u"<pre lang=php>a</pre>"_s, u"a"_s, u"php"_s);
        row("Gist of a language", u"<div class='blob-wrapper data type-rust'><pre><code>a</code></pre></div>"_s, u"a"_s,
            u"rust"_s);
        row("Gist, C or C++ or C#", u"<div class='blob-wrapper data type-c'><pre><code>a</code></pre></div>"_s, u"a"_s,
            u""_s);
        row("a header above",
            u"<div class=code-block><div class='code-header language-rust'>Rust</div><pre><code>a</code></pre></div>"_s,
            u"a"_s, u"rust"_s);
        row("prompts with names",
            u"<pre><code class=language-console>wren@quay:~$ ls\nwren@quay:~/log$ cd</code></pre>"_s, u"ls\ncd"_s,
            u"bash"_s);
        row("unselectable numbers", u"<pre><code><span style='user-select:none'>1 </span>a</code></pre>"_s, u"a"_s,
            u""_s);
    }

    void keepsCodeExactly()
    {
        QFETCH(QString, html);
        const auto code = only<CodeBlock>(html);
        QTEST(code.text, "code");
        QTEST(code.language, "language");
    }

    void takesNoOtherLanguageForCode()
    {
        // Czech and Polish have the letters of C# and Perl.
        QCOMPARE(only<CodeBlock>(u"<pre lang=cs><code>a = b</code></pre>"_s).language, QString());
        QCOMPARE(only<CodeBlock>(u"<pre lang=pl><code>a = b</code></pre>"_s).language, QString());
    }

    void tellsVerseFromCode()
    {
        QVERIFY(only<Preformatted>(u"<pre class=wp-block-verse>a\n  b</pre>"_s).isVerse);
        QCOMPARE(only<Preformatted>(u"<pre>Roses are red,\n  violets are blue</pre>"_s).text,
            u"Roses are red,\n  violets are blue"_s);
        QCOMPARE(only<CodeBlock>(u"<pre>int main() {\n  return 0;\n}</pre>"_s).text, u"int main() {\n  return 0;\n}"_s);
    }

    void keepsTheLinesOfAStanza()
    {
        QCOMPARE(
            textOf(build(
                u"<div class=stanza><div class=line>One oar is lost</div> <div class=line>the other bent</div></div>"_s)),
            u"One oar is lost\nthe other bent"_s);
        QCOMPARE(build(u"<div class=verse><p>a</p><p>b</p></div>"_s).size(), 2);
    }

    void findsThePicture_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("address");
        const QString base = u"https://example.org/"_s;
        QTest::newRow("src") << u"<img src=/a.jpg>"_s << base + u"a.jpg"_s;
        QTest::newRow("data-src") << u"<img src='data:image/gif;base64,R0' data-src=/a.jpg>"_s << base + u"a.jpg"_s;
        QTest::newRow("data-original") << u"<img src=/img/blank.gif data-original=/a.jpg>"_s << base + u"a.jpg"_s;
        QTest::newRow("srcset") << u"<img src=/s.jpg srcset='/m.jpg 800w, /l.jpg 1600w, /h.jpg 4000w'>"_s
                                << base + u"l.jpg"_s;
        QTest::newRow("density") << u"<img src=/1.jpg srcset='/1.jpg, /2.jpg 2x, /3.jpg 3x'>"_s << base + u"2.jpg"_s;
        QTest::newRow("commas") << u"<img srcset='/c,w_1/a.jpg 900w, /c,w_2/a.jpg 300w'>"_s << base + u"c,w_1/a.jpg"_s;
        QTest::newRow("picture")
            << u"<picture><source type=image/avif srcset=/a.avif><source type=image/webp srcset='/a.webp 900w'><img src=/a.jpg></picture>"_s
            << base + u"a.webp"_s;
        QTest::newRow("noscript") << u"<img class=lazy src='data:,'><noscript><img src=/a.jpg></noscript>"_s
                                  << base + u"a.jpg"_s;
        QTest::newRow("shown once") << u"<img data-src=/a.jpg><noscript><img src=/a.jpg></noscript>"_s
                                    << base + u"a.jpg"_s;
        QTest::newRow("unknown lazy loader")
            << u"<img src='data:,' data-whatever='/a.jpg?x=1'>"_s << base + u"a.jpg?x=1"_s;
        QTest::newRow("large one behind a small one")
            << u"<a href=/ferry.jpg><img src=/ferry-150x150.jpg></a>"_s << base + u"ferry.jpg"_s;
        QTest::newRow("link to another picture")
            << u"<a href=/gull.jpg><img src=/ferry-150x150.jpg></a>"_s << base + u"ferry-150x150.jpg"_s;
        QTest::newRow("AMP") << u"<amp-img src=/a.jpg width=600 height=400></amp-img>"_s << base + u"a.jpg"_s;
    }

    void findsThePicture()
    {
        QFETCH(QString, html);
        QFETCH(QString, address);
        QCOMPARE(only<Image>(html).url, QUrl(address));
    }

    void partsCaptionAndCredit_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("credit");
        QTest::newRow("none") << u"<figure><img src=/a.jpg></figure>"_s << u""_s << u""_s;
        QTest::newRow("in words")
            << u"<figure><img src=/a.jpg><figcaption>A ship. Image credit: Huawei</figcaption></figure>"_s
            << u"A ship."_s << u"Image credit: Huawei"_s;
        QTest::newRow("element")
            << u"<figure><img src=/a.jpg><figcaption>A ship <span class=photo-credit>Ann Lee/AP</span></figcaption></figure>"_s
            << u"A ship"_s << u"Ann Lee/AP"_s;
        QTest::newRow("only a credit")
            << u"<figure><img src=/a.jpg><figcaption>Photo by Ann Lee</figcaption></figure>"_s << u""_s
            << u"Photo by Ann Lee"_s;
        QTest::newRow("no credit")
            << u"<figure><img src=/a.jpg><figcaption>The photo shows: a ship</figcaption></figure>"_s
            << u"The photo shows: a ship"_s << u""_s;
        QTest::newRow("agency in brackets")
            << u"<figure><img src=/a.jpg><figcaption>A ship. (AP Photo/John Doe)</figcaption></figure>"_s
            << u"A ship."_s << u"(AP Photo/John Doe)"_s;
        QTest::newRow("agency")
            << u"<figure><img src=/a.jpg><figcaption>Ann Lee via Getty Images</figcaption></figure>"_s << u""_s
            << u"Ann Lee via Getty Images"_s;
        QTest::newRow("Japanese")
            << u"<figure><img src=/a.jpg><figcaption>港の船。写真=山田太郎</figcaption></figure>"_s << u"港の船。"_s
            << u"写真=山田太郎"_s;
        QTest::newRow("a sentence behind a label")
            << u"<figure><img src=/a.jpg><figcaption>Photo: nobody who was there that night saw the ship "
               u"come in.</figcaption></figure>"_s
            << u"Photo: nobody who was there that night saw the ship come in."_s << u""_s;
        QTest::newRow("told by the picture")
            << u"<figure><img src=/a.jpg data-credit='| Ann Lee'><figcaption>A ship (Ann Lee)</figcaption></figure>"_s
            << u"A ship"_s << u"Ann Lee"_s;
        QTest::newRow("WordPress")
            << u"<div class='wp-caption alignleft'><img src=/a.jpg><p class=wp-caption-text>A ship</p></div>"_s
            << u"A ship"_s << u""_s;
    }

    void partsCaptionAndCredit()
    {
        QFETCH(QString, html);
        const auto image = only<Image>(html);
        QTEST(textOf(image.caption), "caption");
        QTEST(image.credit, "credit");
    }

    void takesCreditsThatStandLooseBesideAPicture_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("credit");
        const QString image = u"<p><img src=/a.jpg></p>"_s;
        const QString figure = u"<figure><img src=/a.jpg><figcaption>A ship</figcaption></figure>"_s;
        for (const QString &line : {u"Photo: Ana Pereira/Reuters"_s, u"Foto: dpa"_s, u"(AP Photo/John Doe)"_s,
                 u"写真=山田太郎撮影"_s, u"Фото: Иван Петров / ТАСС"_s, u"© AFP"_s, u"Getty Images"_s,
                 u"[Photo: Ana Pereira]"_s, u"fot. Jan Kowalski / PAP"_s, u"图片来源:新华社"_s}) {
            QTest::newRow(("behind: "_L1 + line).toUtf8().constData()) << image + "<p>"_L1 + line + "</p>"_L1 << line;
            QTest::newRow(("before: "_L1 + line).toUtf8().constData()) << "<p>"_L1 + line + "</p>"_L1 + image << line;
        }
        QTest::newRow("small print") << figure + u"<small>Ann Lee</small>"_s << u"Ann Lee"_s;
        QTest::newRow("small print behind a break")
            << u"<p><img src=/a.jpg><br><small>Ann Lee</small></p>"_s << u"Ann Lee"_s;
        QTest::newRow("named") << figure + u"<div class=img-credit>Ann Lee</div>"_s << u"Ann Lee"_s;
        QTest::newRow("italic") << figure + u"<p><em>Ann Lee</em></p>"_s << u"Ann Lee"_s;
        QTest::newRow("italic names") << image + u"<p><em>Ann Lee / Harbour Post</em></p>"_s
                                      << u"Ann Lee / Harbour Post"_s;
        QTest::newRow("ends the caption")
            << image + u"<p>A ship in the bay. (AP Photo/John Doe)</p>"_s << u"(AP Photo/John Doe)"_s;
    }

    void takesCreditsThatStandLooseBesideAPicture()
    {
        QFETCH(QString, html);
        QTEST(only<Image>(html).credit, "credit");
    }

    void leavesSentencesBesideAPicture_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("a paragraph") << u"<p>The ship came in at noon. (dpa)</p>"_s;
        QTest::newRow("small print that says something") << u"<p><small>All of the times are local.</small></p>"_s;
        QTest::newRow("small print that goes on") << u"<p><small>Ann Lee</small> saw the ship come in.</p>"_s;
        QTest::newRow("of two pictures") << u"<p>It was a picture by Monet that hung there.</p>"_s;
    }

    void leavesSentencesBesideAPicture()
    {
        QFETCH(QString, html);
        const QList<Block> blocks = build(u"<p><img src=/a.jpg></p>"_s + html);
        QCOMPARE(blocks.size(), 2);
        QVERIFY(blocks.constFirst().as<Image>()->credit.isEmpty());
        QVERIFY(blocks.constFirst().as<Image>()->caption.isEmpty());
    }

    void readsListsQuotesAndTables()
    {
        const auto list = only<List>(u"<ol start=3><li>a<ul><li>b</ul><li><p>c</p></ol>"_s);
        QVERIFY(list.isOrdered);
        QCOMPARE(list.start, 3);
        QCOMPARE(list.items.size(), 2);
        QVERIFY(list.items.constFirst().blocks.constLast().as<List>());
        const auto quote =
            only<Quote>(u"<blockquote class=pullquote><p>a</p><footer>— <cite>Ann</cite></footer></blockquote>"_s);
        QCOMPARE(textOf(quote.cite), u"Ann"_s);
        QVERIFY(quote.isPulled);
        const auto table =
            only<Table>(u"<table><caption>c</caption><tr><th>a<th align=right>b<tr><td>1<td colspan=999>2</table>"_s);
        QCOMPARE(textOf(table.caption), u"c"_s);
        QCOMPARE(table.rows.constLast().cells.constLast().columnSpan, ContentLimits::span);
        QVERIFY(table.rows.constFirst().cells.constLast().isHeader);
        QCOMPARE(only<DefinitionList>(u"<dl><dt>a<dd>b<dd>c<dt>d</dl>"_s).items.size(), 2);
        QCOMPARE(only<Gallery>(u"<div class=gallery><img src=/1.jpg><img src=/2.jpg></div>"_s).images.size(), 2);
    }

    void bindsFootnotes()
    {
        const QList<Block> blocks =
            build(u"<p>a<sup><a class=footnote-ref href='#fn:1' id='r1'>[1]</a></sup> b</p>"
                  u"<div class=footnotes><ol><li id='fn:1'><p>Note <a href='#r1'>↩</a></p></li></ol></div>"_s);
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks.constFirst().as<Paragraph>()->runs.at(1).footnote, u"fn:1"_s);
        const auto *notes = blocks.constLast().as<FootnoteList>();
        QVERIFY(notes);
        QCOMPARE(notes->items.constFirst().label, u"1"_s);
        QCOMPARE(textOf(notes->items.constFirst().blocks), u"Note"_s);
    }

    void makesCardsOfPlayers_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("provider");
        QTest::newRow("YouTube") << u"<iframe src='//www.youtube-nocookie.com/embed/abc?rel=0'></iframe>"_s
                                 << u"https://www.youtube.com/watch?v=abc"_s << u"YouTube"_s;
        QTest::newRow("lazy") << u"<iframe data-src='https://player.vimeo.com/video/12'></iframe>"_s
                              << u"https://vimeo.com/12"_s << u"Vimeo"_s;
        QTest::newRow("element") << u"<lite-youtube videoid=abc></lite-youtube>"_s
                                 << u"https://www.youtube.com/watch?v=abc"_s << u"YouTube"_s;
        QTest::newRow("post")
            << u"<blockquote class=twitter-tweet><p>hi</p><a href='https://twitter.com/a/status/1?ref_src=x'>d</a></blockquote>"_s
            << u"https://twitter.com/a/status/1?ref_src=x"_s << u"X"_s;
        QTest::newRow("file") << u"<audio><source src=/a.mp3></audio>"_s << u"https://example.org/a.mp3"_s << u""_s;
        QTest::newRow("gist") << u"<script src='https://gist.github.com/a/1.js'></script>"_s
                              << u"https://gist.github.com/a/1"_s << u"GitHub Gist"_s;
    }

    void makesCardsOfPlayers()
    {
        QFETCH(QString, html);
        QFETCH(QString, address);
        const auto embed = only<Embed>(html);
        QCOMPARE(embed.url, QUrl(address));
        QTEST(embed.provider, "provider");
    }

    void makesCardsOfBareAddresses_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("provider");
        QTest::newRow("paragraph") << u"<p> https://youtu.be/abc?si=x </p>"_s
                                   << u"https://www.youtube.com/watch?v=abc"_s << u"YouTube"_s;
        QTest::newRow("linked") << u"<p><a href='https://vimeo.com/12'>https://vimeo.com/12</a></p>"_s
                                << u"https://vimeo.com/12"_s << u"Vimeo"_s;
        QTest::newRow("figure")
            << u"<figure class=wp-block-embed><div>\nhttps://open.spotify.com/episode/7a?utm_source=feed\n</div></figure>"_s
            << u"https://open.spotify.com/episode/7a"_s << u"Spotify"_s;
    }

    void makesCardsOfBareAddresses()
    {
        QFETCH(QString, html);
        QFETCH(QString, address);
        const auto embed = only<Embed>(html);
        QCOMPARE(embed.url, QUrl(address));
        QTEST(embed.provider, "provider");
    }

    void leavesAddressesThatPlayNothing_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("sentence") << u"<p>See https://youtu.be/abc for more.</p>"_s;
        QTest::newRow("words under a link") << u"<p><a href='https://youtu.be/abc'>Our film of the regatta</a></p>"_s;
        QTest::newRow("another page") << u"<p>https://example.org/regatta</p>"_s;
        QTest::newRow("front page") << u"<p>https://vimeo.com/</p>"_s;
        QTest::newRow("in a list") << u"<ul><li>https://youtu.be/abc</li></ul>"_s;
        QTest::newRow("code") << u"<p>https://gist.github.com/a/1</p>"_s;
    }

    void leavesAddressesThatPlayNothing()
    {
        QFETCH(QString, html);
        for (const Block &block : build(html))
            QVERIFY(!block.as<Embed>());
    }

    void keepsTheLimits()
    {
        QVERIFY(build(u"<p>a"_s.repeated(9000)).size() <= ContentLimits::blocks);
        QVERIFY(build(u"<img src=/%1.jpg><p>x</p>"_s.repeated(500)).size() <= 2 * ContentLimits::images + 500);
        QVERIFY(textOf(build(u"<p>word word word</p>"_s.repeated(60'000))).size() <= ContentLimits::characters + 100);
        QVERIFY(textOf(build(u"x"_s.repeated(5000))).contains(QChar(0x200B)));
        const QString endless = textOf(build(u"x"_s.repeated(200'000) + "<b>yz</b> a word"_L1));
        QVERIFY(endless.endsWith(u"x\u200B… a word"_s));
        QCOMPARE(endless.count(u'x'), ContentLimits::wordBreaks * ContentLimits::wordLength);
        QCOMPARE(textOf(build(endless)), endless);
        QCOMPARE(textOf(build(u"字"_s.repeated(200'000))).size(), 200'000);
        qsizetype cells = 0;
        for (const Block &block : build("<table>"_L1 + u"<tr><th>a<td>b"_s.repeated(3000) + "</table>"_L1)) {
            for (const TableRow &row : block.as<Table>() ? block.as<Table>()->rows : QList<TableRow>())
                cells += row.cells.size();
        }
        QCOMPARE(cells, ContentLimits::cells);
        const QString row = "<tr>"_L1 + u"<td>x"_s.repeated(20);
        const QString large = "<table>"_L1 + row.repeated(1500) + "</table><p>end"_L1;
        QVERIFY(textOf(build(large)).endsWith("end"_L1));
        QCOMPARE(textOf(build(u"<table><tr><th>a<td>"_s.repeated(30) + u"end"_s)).right(3), u"end"_s);
        QCOMPARE(textOf(build(u"<ul><li>"_s.repeated(200) + u"end"_s)), u"end"_s);
        QCOMPARE(textOf(build(u"<blockquote>"_s.repeated(200) + u"end"_s)), u"end"_s);
    }

    void findsNotesThatAnswerTheirMarks()
    {
        const QList<Block> blocks = build(u"<p>a<sup id=r1><a href='#n1'>1</a></sup> b<a href='#n2'>[2]</a> c<a id=r3 "
                                          u"href='#n3'>[3]</a> <a href='#top'>4</a></p>"
                                          u"<ol><li id=n1>One <a href='#r1'>↩</a></li><li id=n2>Two</li></ol>"
                                          u"<p><a id=n3 href='#r3'>[3]</a> Three</p><p id=top>Four</p>"_s);
        QStringList marks;
        for (const InlineRun &run : blocks.constFirst().as<Paragraph>()->runs)
            marks += run.footnote;
        marks.removeAll(QString());
        QCOMPARE(marks, (QStringList{u"n1"_s, u"n2"_s, u"n3"_s}));
        QVERIFY(!textOf(blocks).contains(u"↩"_s));
        QVERIFY(blocks.constLast().as<Paragraph>());
    }

    void readsTheTimesOfALiveBlog()
    {
        const auto entry = only<LiveEntry>(
            u"<div class=ticker-item><div class=timestamp>10.05 Uhr</div><h3>Arrived</h3><p>Four minutes early.</p></div>"_s);
        QCOMPARE(entry.time, u"10.05 Uhr"_s);
        QCOMPARE(entry.title, u"Arrived"_s);
        QCOMPARE(textOf(entry.blocks), u"Four minutes early."_s);
        QCOMPARE(
            only<LiveEntry>(
                u"<article itemprop=liveBlogUpdate><time datetime='2026-05-03T09:12:00Z'>09:12</time><p>Off.</p></article>"_s)
                .at,
            QDateTime(QDate(2026, 5, 3), QTime(9, 12), QTimeZone::UTC));
    }

    void callsAFileByItsName()
    {
        QCOMPARE(only<Embed>(u"<audio src=/sound/interview.mp3></audio>"_s).title, u"interview.mp3"_s);
    }
};

QTEST_GUILESS_MAIN(TestBlockBuilder)
#include "tst_blockbuilder.moc"
