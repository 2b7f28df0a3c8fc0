#include "core/html/CodeGuess.h"

#include <QHash>
#include <QJsonDocument>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The beginning of a program tells its language.
constexpr qsizetype charactersRead = 6000;
/// Weight of the signs that a guess needs at least, and by how much it must be ahead of the next.
constexpr int sureWeight = 3;
constexpr int sureLead = 2;

enum class At { Start, Anywhere };

/// A sign is a beginning of a line, its blanks left out, or stands anywhere in one; `ends` is how that line must end.
struct Sign {
    const char16_t *language;
    At at;
    const char16_t *text;
    int weight;
    const char16_t *ends = u"";
};

constexpr Sign signs[] = {
    {u"python", At::Start, u"def ", 3, u":"},
    {u"python", At::Start, u"class ", 2, u":"},
    {u"python", At::Start, u"elif ", 2, u":"},
    {u"python", At::Start, u"except", 2, u":"},
    {u"python", At::Start, u"with ", 2, u":"},
    {u"python", At::Start, u"for ", 2, u":"},
    {u"python", At::Start, u"if __name__", 3},
    {u"python", At::Start, u"#!/usr/bin/env python", 5},
    {u"python", At::Start, u"from ", 2},
    {u"python", At::Start, u"import numpy", 4},
    {u"python", At::Start, u"import pandas", 4},
    {u"python", At::Start, u"import logging", 3},
    {u"python", At::Start, u"import sys", 3},
    {u"python", At::Start, u"import re", 2},
    {u"python", At::Start, u"import json", 2},
    {u"python", At::Start, u"import os", 2},
    {u"python", At::Start, u"print(", 1},
    {u"python", At::Anywhere, u" import ", 1},
    {u"python", At::Anywhere, u"self.", 1},
    {u"python", At::Anywhere, u"__init__", 3},
    {u"javascript", At::Anywhere, u"=> {", 2},
    {u"javascript", At::Anywhere, u"console.log(", 3},
    {u"javascript", At::Anywhere, u"document.", 2},
    {u"javascript", At::Anywhere, u"===", 1},
    {u"javascript", At::Anywhere, u"require('", 2},
    {u"javascript", At::Anywhere, u"async function", 3},
    {u"javascript", At::Anywhere, u"module.exports", 4},
    {u"javascript", At::Start, u"const ", 1},
    {u"javascript", At::Start, u"let ", 1},
    {u"javascript", At::Start, u"function ", 1, u"{"},
    {u"javascript", At::Start, u"export default", 3},
    {u"javascript", At::Anywhere, u" from '", 2},
    {u"javascript", At::Anywhere, u" from \"", 2},
    {u"typescript", At::Anywhere, u": string", 3},
    {u"typescript", At::Anywhere, u": number", 3},
    {u"typescript", At::Anywhere, u": Promise<", 3},
    {u"java", At::Anywhere, u"public static void main", 4},
    {u"java", At::Anywhere, u"System.out.print", 4},
    {u"java", At::Start, u"import java", 4},
    {u"java", At::Start, u"@Override", 3},
    {u"java", At::Start, u"public class ", 2},
    {u"java", At::Anywhere, u"new ArrayList", 2},
    {u"c#", At::Start, u"using System", 5},
    {u"c#", At::Anywhere, u"Console.Write", 4},
    {u"c#", At::Anywhere, u"{ get; set; }", 4},
    {u"c#", At::Start, u"public class ", 1},
    {u"c#", At::Anywhere, u"async Task", 3},
    {u"c", At::Start, u"#include <", 3, u".h>"},
    {u"c", At::Start, u"typedef struct", 3},
    {u"c", At::Anywhere, u"printf(", 1},
    {u"c", At::Anywhere, u"malloc(", 2},
    {u"c", At::Anywhere, u"int main(", 2},
    {u"cpp", At::Anywhere, u"std::", 3},
    {u"cpp", At::Anywhere, u"cout <<", 4},
    {u"cpp", At::Start, u"template", 3, u">"},
    {u"cpp", At::Start, u"#include <iostream>", 4},
    {u"cpp", At::Start, u"using namespace ", 4},
    {u"cpp", At::Anywhere, u"nullptr", 3},
    {u"cpp", At::Anywhere, u"int main(", 1},
    {u"go", At::Start, u"package main", 4},
    {u"go", At::Start, u"func ", 2, u"{"},
    {u"go", At::Anywhere, u" := ", 2},
    {u"go", At::Anywhere, u"fmt.", 3},
    {u"go", At::Anywhere, u"err != nil", 4},
    {u"rust", At::Start, u"fn ", 2, u"{"},
    {u"rust", At::Start, u"pub fn ", 3},
    {u"rust", At::Start, u"use ", 3, u";"},
    {u"rust", At::Start, u"impl ", 3, u"{"},
    {u"rust", At::Start, u"#[", 2, u"]"},
    {u"rust", At::Anywhere, u"let mut ", 4},
    {u"rust", At::Anywhere, u"println!(", 4},
    {u"rust", At::Anywhere, u"&mut ", 3},
    {u"rust", At::Anywhere, u"-> Result<", 3},
    {u"php", At::Anywhere, u"<?php", 6},
    {u"php", At::Anywhere, u"$this->", 4},
    {u"php", At::Start, u"use ", 2, u";"},
    {u"php", At::Start, u"echo ", 1, u";"},
    {u"php", At::Start, u"$", 2, u";"},
    {u"ruby", At::Start, u"require '", 3},
    {u"ruby", At::Anywhere, u"attr_accessor", 4},
    {u"ruby", At::Anywhere, u" do |", 4},
    {u"ruby", At::Start, u"puts ", 3},
    {u"ruby", At::Start, u"end", 1, u"end"},
    {u"bash", At::Start, u"#!/bin/", 6},
    {u"bash", At::Start, u"#!/usr/bin/env bash", 6},
    {u"bash", At::Start, u"sudo ", 3},
    {u"bash", At::Start, u"apt ", 3},
    {u"bash", At::Start, u"apt-get ", 3},
    {u"bash", At::Start, u"git ", 3},
    {u"bash", At::Start, u"docker ", 3},
    {u"bash", At::Start, u"kubectl ", 3},
    {u"bash", At::Start, u"npm ", 3},
    {u"bash", At::Start, u"pip install", 3},
    {u"bash", At::Start, u"brew ", 3},
    {u"bash", At::Start, u"cargo ", 3},
    {u"bash", At::Start, u"curl ", 3},
    {u"bash", At::Start, u"mkdir ", 3},
    {u"bash", At::Start, u"cd ", 2},
    {u"bash", At::Start, u"export ", 2},
    {u"bash", At::Start, u"echo ", 1},
    {u"bash", At::Anywhere, u"; then", 3},
    {u"bash", At::Start, u"done", 2, u"done"},
    {u"bash", At::Start, u"fi", 2, u"fi"},
    {u"sql", At::Start, u"SELECT ", 3},
    {u"sql", At::Start, u"FROM ", 1},
    {u"sql", At::Start, u"WHERE ", 2},
    {u"sql", At::Start, u"INSERT INTO ", 4},
    {u"sql", At::Start, u"CREATE TABLE ", 5},
    {u"sql", At::Start, u"ALTER TABLE ", 5},
    {u"sql", At::Start, u"CREATE INDEX ", 5},
    {u"html", At::Start, u"<!DOCTYPE html", 6},
    {u"html", At::Start, u"<html", 5},
    {u"html", At::Start, u"<div", 4},
    {u"html", At::Start, u"<head", 3},
    {u"html", At::Start, u"<body", 3},
    {u"html", At::Start, u"<script", 4},
    {u"html", At::Start, u"<ul", 3},
    {u"html", At::Start, u"<p>", 3},
    {u"html", At::Anywhere, u"<a href=", 3},
    {u"html", At::Anywhere, u"<img ", 3},
    {u"xml", At::Start, u"<?xml", 8},
    {u"css", At::Start, u"@media ", 4},
    {u"css", At::Start, u".", 3, u"{"},
    {u"css", At::Start, u"body {", 3},
    {u"css", At::Start, u"margin", 2, u";"},
    {u"css", At::Start, u"color:", 2, u";"},
    {u"css", At::Start, u"display:", 2, u";"},
    {u"css", At::Start, u"font-", 2, u";"},
    {u"css", At::Start, u"background", 2, u";"},
    {u"yaml", At::Start, u"apiVersion: ", 5},
    {u"yaml", At::Start, u"- name: ", 4},
    {u"yaml", At::Start, u"services:", 4, u"services:"},
    {u"yaml", At::Start, u"---", 2, u"---"},
    {u"dockerfile", At::Start, u"FROM ", 2},
    {u"dockerfile", At::Start, u"RUN ", 3},
    {u"dockerfile", At::Start, u"COPY ", 2},
    {u"dockerfile", At::Start, u"WORKDIR ", 3},
    {u"dockerfile", At::Start, u"ENTRYPOINT ", 3},
    {u"diff", At::Start, u"diff --git ", 8},
    {u"diff", At::Start, u"@@ -", 6},
    {u"swift", At::Start, u"import SwiftUI", 6},
    {u"swift", At::Start, u"import UIKit", 6},
    {u"swift", At::Start, u"import Foundation", 6},
    {u"swift", At::Start, u"guard let ", 4},
    {u"swift", At::Start, u"func ", 2, u"{"},
    {u"kotlin", At::Start, u"fun ", 4},
    {u"kotlin", At::Start, u"data class ", 5},
    {u"kotlin", At::Start, u"val ", 2},
    {u"lua", At::Start, u"local ", 3},
    {u"lua", At::Start, u"local function ", 3},
    {u"powershell", At::Start, u"Get-", 3},
    {u"powershell", At::Start, u"Write-Host", 4},
    {u"powershell", At::Start, u"Install-Module", 4},
    {u"toml", At::Start, u"[package]", 5},
    {u"toml", At::Start, u"[dependencies]", 5},
    {u"toml", At::Start, u"[tool.", 5},
    {u"haskell", At::Start, u"import qualified ", 6},
    {u"haskell", At::Start, u"module ", 4, u" where"},
};

bool stands(const Sign &sign, QStringView line)
{
    const QStringView text(sign.text);
    return (sign.at == At::Start ? line.startsWith(text) : line.contains(text))
        && line.endsWith(QStringView(sign.ends));
}

/// The weight of the signs of each language, each sign once however often it stands there.
QHash<QStringView, int> weightsOf(QStringView code)
{
    QList<bool> met(std::size(signs), false);
    QHash<QStringView, int> weights;
    for (const QStringView written : QStringTokenizer(code, u'\n', Qt::SkipEmptyParts)) {
        const QStringView line = written.trimmed();
        for (size_t i = 0; i < std::size(signs); ++i) {
            if (met[qsizetype(i)] || !stands(signs[i], line))
                continue;
            met[qsizetype(i)] = true;
            weights[signs[i].language] += signs[i].weight;
        }
    }
    return weights;
}

bool isJson(QStringView code)
{
    return (code.startsWith(u'{') || code.startsWith(u'[')) && code.contains(u'"')
        && !QJsonDocument::fromJson(code.toUtf8()).isNull();
}

} // namespace

QString guessedLanguage(QStringView code)
{
    const QStringView beginning = code.first(std::min(code.size(), charactersRead)).trimmed();
    if (isJson(beginning))
        return u"json"_s;
    QHash<QStringView, int> weights = weightsOf(beginning);
    // TypeScript is JavaScript with more to it.
    if (weights.value(u"typescript") > 0)
        weights[u"typescript"] += weights.take(u"javascript");
    QStringView best;
    int second = 0;
    for (auto it = weights.cbegin(); it != weights.cend(); ++it) {
        const int leading = weights.value(best);
        if (it.value() > leading || (it.value() == leading && best.isEmpty())) {
            second = leading;
            best = it.key();
        } else {
            second = std::max(second, it.value());
        }
    }
    const int weight = weights.value(best);
    return weight >= sureWeight && weight - second >= sureLead ? best.toString() : QString();
}
