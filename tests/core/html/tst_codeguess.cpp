#include "core/html/CodeGuess.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCodeGuess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guessesWhatIsSure_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *language, const QString &code) {
            QTest::newRow(language) << code << QString::fromLatin1(language);
        };
        row("python", u"def tide(hour):\n    return heights[hour]\n\nfor hour in range(24):\n    print(tide(hour))"_s);
        row("javascript", u"const boats = [];\nboats.forEach(boat => {\n  console.log(boat.name);\n});"_s);
        row("typescript", u"function depth(at: number): number {\n  const found: string = chart(at);\n}"_s);
        row("java", u"public class Buoy {\n    public static void main(String[] args) {\n    }\n}"_s);
        row("c#", u"using System;\nclass Buoy {\n    public string Name { get; set; }\n}"_s);
        row("c", u"#include <stdio.h>\nint main(void) {\n    printf(\"fog\\n\");\n}"_s);
        row("cpp", u"#include <vector>\nstd::vector<int> depths;\nauto *buoy = nullptr;"_s);
        row("go", u"package main\n\nfunc main() {\n\tdepth, err := sound()\n\tif err != nil {\n\t}\n}"_s);
        row("rust", u"fn main() {\n    let mut depth = 4;\n    println!(\"{depth}\");\n}"_s);
        row("php", u"<?php\n$depth = 4;\necho $depth;"_s);
        row("ruby", u"require 'set'\nboats.each do |boat|\n  puts boat\nend"_s);
        row("bash", u"#!/bin/sh\nif [ -f chart ]; then\n  echo found\nfi"_s);
        row("sql", u"SELECT name\nFROM boats\nWHERE depth > 4;"_s);
        row("json", u"{\n  \"name\": \"Wren\",\n  \"depth\": [1, 2]\n}"_s);
        row("html", u"<div class=\"boat\">\n  <a href=\"/wren\">Wren</a>\n</div>"_s);
        row("xml", u"<?xml version=\"1.0\"?>\n<boats/>"_s);
        row("css", u".boat {\n  color: navy;\n  margin: 0;\n}"_s);
        row("yaml", u"---\n- name: launch the boat\n  when: tide"_s);
        row("dockerfile", u"FROM debian\nRUN make\nCOPY boat /boat"_s);
        row("diff", u"diff --git a/boat b/boat\n@@ -1 +1 @@\n-old\n+new"_s);
        row("kotlin", u"data class Boat(val name: String)\nfun main() = println(Boat(\"Wren\"))"_s);
        row("swift", u"import SwiftUI\nguard let boat = boats.first else { return }"_s);
    }

    void guessesWhatIsSure()
    {
        QFETCH(const QString, code);
        QTEST(guessedLanguage(code), "language");
    }

    void guessesNothingElse_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("a call") << u"a();\nb();"_s;
        QTest::newRow("an assignment") << u"x = 1\ny = 2"_s;
        QTest::newRow("output") << u"total 24\ndrwxr-xr-x 2 wren crew 4096 May 1 09:00 charts"_s;
        QTest::newRow("C of two kinds") << u"int main() {\n  return 0;\n}"_s;
        QTest::newRow("prose") << u"Let the boat go. For a while, import nothing."_s;
        QTest::newRow("brackets") << u"[a, b, c]"_s;
    }

    void guessesNothingElse()
    {
        QFETCH(const QString, code);
        QCOMPARE(guessedLanguage(code), QString());
    }
};

QTEST_GUILESS_MAIN(TestCodeGuess)
#include "tst_codeguess.moc"
