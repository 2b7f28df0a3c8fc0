#include "core/html/CodeLanguage.h"

#include "core/html/HtmlLook.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// How far up a wrapper may stand that names the language.
constexpr int wrapperLevels = 4;

/// Other names of a language, to the one that KSyntaxHighlighting finds by name or extension.
const QHash<QString, QString> &aliases()
{
    static const QHash<QString, QString> known{{u"js"_s, u"javascript"_s}, {u"jscript"_s, u"javascript"_s},
        {u"mjs"_s, u"javascript"_s}, {u"node"_s, u"javascript"_s}, {u"ts"_s, u"typescript"_s}, {u"py"_s, u"python"_s},
        {u"python3"_s, u"python"_s}, {u"py3"_s, u"python"_s}, {u"ipython"_s, u"python"_s}, {u"ipython3"_s, u"python"_s},
        {u"pycon"_s, u"python"_s}, {u"rb"_s, u"ruby"_s}, {u"rs"_s, u"rust"_s}, {u"golang"_s, u"go"_s},
        {u"kt"_s, u"kotlin"_s}, {u"sh"_s, u"bash"_s}, {u"shell"_s, u"bash"_s}, {u"zsh"_s, u"bash"_s},
        {u"console"_s, u"bash"_s}, {u"terminal"_s, u"bash"_s}, {u"shellsession"_s, u"bash"_s},
        {u"shell-session"_s, u"bash"_s}, {u"sh-session"_s, u"bash"_s}, {u"c++"_s, u"cpp"_s}, {u"cxx"_s, u"cpp"_s},
        {u"cc"_s, u"cpp"_s}, {u"hpp"_s, u"cpp"_s}, {u"cs"_s, u"c#"_s}, {u"csharp"_s, u"c#"_s}, {u"c-sharp"_s, u"c#"_s},
        {u"fs"_s, u"fsharp"_s}, {u"f#"_s, u"fsharp"_s}, {u"yml"_s, u"yaml"_s}, {u"md"_s, u"markdown"_s},
        {u"ps1"_s, u"powershell"_s}, {u"ps"_s, u"powershell"_s}, {u"pwsh"_s, u"powershell"_s},
        {u"objc"_s, u"objective-c"_s}, {u"objectivec"_s, u"objective-c"_s}, {u"objective_c"_s, u"objective-c"_s},
        {u"mk"_s, u"makefile"_s}, {u"hs"_s, u"haskell"_s}, {u"ex"_s, u"elixir"_s}, {u"exs"_s, u"elixir"_s},
        {u"erl"_s, u"erlang"_s}, {u"pl"_s, u"perl"_s}, {u"docker"_s, u"dockerfile"_s}, {u"make"_s, u"makefile"_s},
        {u"tex"_s, u"latex"_s}, {u"vb"_s, u"vbnet"_s}, {u"xhtml"_s, u"html"_s}, {u"htm"_s, u"html"_s},
        {u"markup"_s, u"html"_s}, {u"html5"_s, u"html"_s}, {u"svg"_s, u"xml"_s}, {u"golo"_s, u"go"_s},
        {u"patch"_s, u"diff"_s}, {u"emacs-lisp"_s, u"elisp"_s}, {u"jsonc"_s, u"json"_s}, {u"json5"_s, u"json"_s},
        {u"gradle"_s, u"groovy"_s}, {u"coffee"_s, u"coffeescript"_s}, {u"clj"_s, u"clojure"_s}, {u"nasm"_s, u"asm"_s},
        {u"assembly"_s, u"asm"_s}};
    return known;
}

/// Names that stand for "no language".
const QSet<QString> &plainNames()
{
    static const QSet<QString> known{u"text"_s, u"txt"_s, u"plain"_s, u"plaintext"_s, u"plain-text"_s, u"none"_s,
        u"nohighlight"_s, u"no-highlight"_s, u"default"_s, u"auto"_s, u"raw"_s, u"generic"_s, u"undefined"_s, u"null"_s,
        u"unknown"_s, u"output"_s};
    return known;
}

/// Languages whose bare name is taken for one where it stands as a class on the code itself.
const QSet<QString> &bareNames()
{
    static const QSet<QString> known{u"ada"_s, u"apache"_s, u"asm"_s, u"awk"_s, u"bash"_s, u"c"_s, u"c#"_s,
        u"clojure"_s, u"cmake"_s, u"coffeescript"_s, u"cpp"_s, u"crystal"_s, u"css"_s, u"csv"_s, u"d"_s, u"dart"_s,
        u"diff"_s, u"dockerfile"_s, u"elisp"_s, u"elixir"_s, u"elm"_s, u"erlang"_s, u"fish"_s, u"fortran"_s,
        u"fsharp"_s, u"gleam"_s, u"glsl"_s, u"go"_s, u"graphql"_s, u"groovy"_s, u"haskell"_s, u"hcl"_s, u"html"_s,
        u"ini"_s, u"java"_s, u"javascript"_s, u"json"_s, u"jsx"_s, u"julia"_s, u"kotlin"_s, u"latex"_s, u"less"_s,
        u"lisp"_s, u"lua"_s, u"makefile"_s, u"markdown"_s, u"matlab"_s, u"nginx"_s, u"nim"_s, u"nix"_s,
        u"objective-c"_s, u"ocaml"_s, u"octave"_s, u"pascal"_s, u"perl"_s, u"php"_s, u"postgresql"_s, u"powershell"_s,
        u"prolog"_s, u"proto"_s, u"protobuf"_s, u"puppet"_s, u"python"_s, u"qml"_s, u"r"_s, u"racket"_s, u"ruby"_s,
        u"rust"_s, u"sass"_s, u"scala"_s, u"scheme"_s, u"scss"_s, u"solidity"_s, u"sql"_s, u"svelte"_s, u"swift"_s,
        u"tcl"_s, u"terraform"_s, u"toml"_s, u"tsx"_s, u"typescript"_s, u"v"_s, u"vala"_s, u"vbnet"_s, u"verilog"_s,
        u"vhdl"_s, u"vim"_s, u"vue"_s, u"wasm"_s, u"xml"_s, u"yaml"_s, u"zig"_s};
    return known;
}

/// A declared name as ours, or empty when it is none.
QString canonical(QStringView declared)
{
    const QString name = declared.trimmed().toString().toLower();
    static const QRegularExpression form(uR"(^[a-z0-9][a-z0-9+#._-]{0,23}$)"_s);
    if (plainNames().contains(name) || !form.match(name).hasMatch())
        return {};
    return aliases().value(name, name);
}

/// GitHub names the grammar: "shell", "c++", "css-scss", "html-basic".
QString languageOfGrammar(QStringView grammar)
{
    QString whole = canonical(grammar);
    for (const QString &part : {whole, canonical(grammar.sliced(grammar.lastIndexOf(u'-') + 1)),
             canonical(grammar.first(qMax(grammar.indexOf(u'-'), qsizetype(0))))}) {
        if (bareNames().contains(part))
            return part;
    }
    return whole;
}

/// What a class like "language-js" or "highlight-source-shell" names.
QString languageInClass(QStringView token)
{
    for (const QLatin1StringView prefix :
        {"language-"_L1, "lang-"_L1, "src-"_L1, "enlighter-l-"_L1, "lang:"_L1, "brush:"_L1, "mw-highlight-lang-"_L1}) {
        if (token.size() > prefix.size() && token.startsWith(prefix, Qt::CaseInsensitive))
            return canonical(token.sliced(prefix.size()));
    }
    for (const QLatin1StringView prefix : {"highlight-source-"_L1, "highlight-text-"_L1}) {
        if (token.startsWith(prefix))
            return languageOfGrammar(token.sliced(prefix.size()));
    }
    // Sphinx writes "highlight-python3 notranslate", notebooks "hl-ipython3", Jira "code-java", Gist "type-python". Its
    // "type-c" may be C++ and C# as well.
    for (const QLatin1StringView prefix : {"highlight-"_L1, "hl-"_L1, "code-"_L1, "type-"_L1}) {
        const QString name = token.startsWith(prefix) ? canonical(token.sliced(prefix.size())) : QString();
        if (bareNames().contains(name) && token != "type-c"_L1)
            return name;
    }
    return {};
}

/// What the classes of an element name. `isCode`: the element is the code itself, where the bare name of a language
/// means that language.
QString languageInClasses(QStringView classes, bool isCode)
{
    bool isBrush = false; // SyntaxHighlighter: "brush: js; toolbar: false"
    for (const QStringView token : QStringTokenizer(classes, u' ', Qt::SkipEmptyParts)) {
        QStringView name = token.trimmed();
        while (name.endsWith(u';') || name.endsWith(u','))
            name.chop(1);
        if (const QString language = languageInClass(name); !language.isEmpty())
            return language;
        if (isBrush)
            return canonical(name);
        isBrush = name.compare("brush:"_L1, Qt::CaseInsensitive) == 0;
        const QString bare = canonical(name);
        if (isCode && bareNames().contains(bare))
            return bare;
    }
    return {};
}

/// lang="php" as old plugins wrote it, where it does not say Czech, Polish or Pashto.
QString languageInLang(QStringView lang)
{
    const QString name = canonical(lang);
    return bareNames().contains(name) && lang != "cs"_L1 && lang != "pl"_L1 && lang != "ps"_L1 ? name : QString();
}

QString declaredOn(const HtmlNode *node, bool isCode)
{
    for (const QLatin1StringView name : {"data-lang"_L1, "data-language"_L1, "data-enlighter-language"_L1,
             "data-code-language"_L1, "data-code-lang"_L1, "data-syntax"_L1}) {
        if (const QString language = canonical(node->attribute(name)); !language.isEmpty())
            return language;
    }
    if (const QString language = languageInClasses(node->classes(), isCode); !language.isEmpty())
        return language;
    if (const QString language = languageInClasses(node->attribute("data-syntaxhighlighter-params"_L1), false);
        !language.isEmpty())
        return language;
    return isCode ? languageInLang(node->attribute("lang"_L1)) : QString();
}

/// What stands beside the code in its box and tells its language: a header, the text that EnlighterJS drew it from.
QString declaredBeside(const HtmlNode *code)
{
    const HtmlNode *below = elementAfter(code);
    if (below && hasClass(below, {"enlighter-origin"_L1}))
        return declaredOn(below, true);
    const HtmlNode *above = elementBefore(code);
    return above && hasClassLike(above, {"code-header"_L1, "code-title"_L1}) ? declaredOn(above, false) : QString();
}

} // namespace

QString languageOf(const HtmlNode *code)
{
    if (const QString own = declaredOn(code, true); !own.isEmpty())
        return own;
    for (const HtmlNode *inside = code->firstChild; inside; inside = inside->next(code)) {
        if (!inside->is(HtmlTag::Code) && !inside->is(HtmlTag::Pre))
            continue;
        if (const QString language = declaredOn(inside, true); !language.isEmpty())
            return language;
    }
    if (const QString beside = declaredBeside(code); !beside.isEmpty())
        return beside;
    const HtmlNode *wrapper = code->parent;
    for (int level = 0; wrapper && level < wrapperLevels && !wrapper->is(HtmlTag::Body);
        ++level, wrapper = wrapper->parent) {
        const bool isHighlighter =
            hasClassLike(wrapper, {"highlight"_L1, "sourcecode"_L1, "codehilite"_L1, "crayon"_L1});
        if (const QString language = declaredOn(wrapper, isHighlighter); !language.isEmpty())
            return language;
    }
    return {};
}
