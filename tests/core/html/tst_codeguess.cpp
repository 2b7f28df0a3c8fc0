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
        row("objective-c", u"@implementation Buoy\n- (NSString *)name {\n    return @\"Wren\";\n}\n@end"_s);
        row("perl", u"my @boats = sort @depths;\nforeach my $boat (@boats) {\n    print \"$boat\\n\";\n}"_s);
        row("lua", u"local boats = {}\nfor i = 1, 4 do\n  boats[i] = i * 2\nend"_s);
        row("elixir", u"defmodule Buoy do\n  def light(on), do: {:ok, on}\nend"_s);
        row("haskell", u"tides :: [Int] -> Int\ntides = sum . map depth\n  where depth = (* 2)"_s);
        row("r", u"library(tides)\nboats <- c(4, 6)\nmean(boats, na.rm = TRUE)"_s);
        row("powershell", u"Get-ChildItem -Path boats | Where-Object { $_.Length -gt 4 }"_s);
        row("makefile", u"boat: boat.o\n\t$(CC) -o $@ $^\n\nclean:\n\trm -f boat"_s);
        row("cmake", u"find_package(Tide REQUIRED)\nadd_executable(boat boat.cpp)"_s);
        row("scss", u"$deep: #024;\n.boat {\n  &:hover { color: $deep; }\n}"_s);
        row("jsx", u"function Boat({ name }) {\n  return (\n    <b className=\"boat\">{name}</b>\n  );\n}"_s);
        row("toml", u"[boat]\nname = \"Wren\"\ndepth = [4, 6]"_s);
        row("ini", u"[Boat]\nName=Wren\n\n[Quay]\nLength=40"_s);
        row("nginx", u"server {\n    listen 80;\n    location / {\n        root /boats;\n    }\n}"_s);
        QTest::newRow("a part of JSON") << u"\"boat\": {\n  \"name\": \"Wren\",\n  \"depth\": 4\n},"_s << u"json"_s;
        QTest::newRow("XML without its head")
            << u"<boat>\n  <name>Wren</name>\n  <depth>4</depth>\n</boat>"_s << u"xml"_s;
        QTest::newRow("YAML of names") << u"boats:\n  - wren\n  - robin\nquay: 4"_s << u"yaml"_s;
        QTest::newRow("a command") << u"sudo reboot"_s << u"bash"_s;
        QTest::newRow("an install") << u"npm install --save boat"_s << u"bash"_s;
        QTest::newRow("C, which C++ is too") << u"int main() {\n  return 0;\n}"_s << u"c"_s;
        QTest::newRow("a patch of a program")
            << u"--- a/boat.py\n+++ b/boat.py\n@@ -1,2 +1,2 @@\n import os\n-def sail(self):\n+def sail(self, to):"_s
            << u"diff"_s;
        QTest::newRow("a program within its comments")
            << u"/*\n * import java.util.List;\n * def class function\n */\nfn sail(depth: usize) -> Option<u8> {\n}"_s
            << u"rust"_s;
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
        QTest::newRow("prose") << u"Let the boat go. For a while, import nothing."_s;
        QTest::newRow("verse")
            << u"From here the harbour is a line,\nand just the gulls of evening sing;\nlet no one guard what is not mine,\nnor have the fun that boats can bring."_s;
        QTest::newRow("a drawing") << u"   |    |\n  )_)  )_)\n )___))___)\\\n  ____|____|__\n--\\          /--"_s;
        QTest::newRow("a tree") << u".\n├── boats\n│   ├── wren.txt\n│   └── robin.txt\n└── README"_s;
        QTest::newRow("a letter")
            << u"From: wren@quay.example\nTo: crew@quay.example\nSubject: the tide\n\nFor the record: import no boats.\nWith regards:\nWren"_s;
        QTest::newRow("a quoted letter")
            << u"> Where is the boat?\n\nOn the quay.\n\n>> Since when?\n> Since Monday."_s;
        QTest::newRow("headers")
            << u"HTTP/1.1 200 OK\nContent-Type: text/html\nSet-Cookie: boat=4; Path=/\nCache-Control: no-store"_s;
        QTest::newRow("a log")
            << u"2026-05-01 09:00:01 INFO  quay - boat 4 is in\n2026-05-01 09:00:07 ERROR quay - cannot dock: null"_s;
        QTest::newRow("a trace of calls")
            << u"Traceback:\n    at Quay.dock (quay:4)\n    at Boat.arrive (boat:7)\n    ... 3 more"_s;
        QTest::newRow("a table") << u"+----+-------+\n| id | name  |\n+----+-------+\n|  1 | Wren  |\n+----+-------+"_s;
        QTest::newRow("commas") << u"name,depth\nWren,4\nRobin,6"_s;
        QTest::newRow("a recipe") << u"Ingredients:\n  200 g flour\n  2 eggs\n\nMix all of it and bake it."_s;
        QTest::newRow("an old telegram")
            << u"MOVE TO THE QUAY. SELECT A BOAT\nFROM THE LIST. WHERE IS THE CREW?\nUPDATE THE LOG."_s;
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
