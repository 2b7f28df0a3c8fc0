#include "core/html/CodeSignWords.h"

namespace {

constexpr SignsOfLanguage known[] = {
    {u"python", 6, u"^#!/usr/bin/env python¦^#!/usr/bin/python"},
    {u"python", 4,
        u"^def …(…:¦^if __name__¦^import numpy¦^import pandas¦^async def ¦**kwargs¦^@pytest¦os.path¦print(f"},
    {u"python", 3,
        u"^class …(…:¦^except…:¦^try:¦^from … import …¦__init__¦isinstance(¦ is not None¦(f\"¦(f'¦ in range(¦"
        u"re.compile(¦^finally:"},
    {u"python", 2,
        u"^elif …:¦^for … in …:¦^import os…!;¦^import sys…!;¦^import re…!;¦^import json…!;¦^raise ¦^>>> ¦«None¦"
        u" not in ¦ is None¦):\n¦^pass…pass¦.format("},
    {u"python", 1,
        u"^class …:¦^else:¦^if …:¦^while …:¦^import …!;¦«self¦self.¦«True¦«False¦len(¦.append(¦^\"\"\"¦^assert "},
    {u"ruby", 6, u"^require_relative "},
    {u"ruby", 5, u"^def self.¦^has_many ¦^validates "},
    {u"ruby", 4, u"^attr_…:…¦^puts \"¦^puts '¦ do |¦(&:¦:nodoc:¦ { |¦^gem '¦^gem \"¦ActiveRecord"},
    {u"ruby", 3, u"^require '…'¦^class … < …¦^rescue…!;¦.nil?¦^should \"… do¦assert_equal "},
    {u"ruby", 2,
        u"^require \"…\"¦^module …!where¦^puts ¦^elsif ¦^unless …!{¦^begin…begin¦^private…private¦^@… = …!;¦"
        u"^end…end¦^end.¦.empty?¦^extend "},
    {u"ruby", 1,
        u"^def …!:¦^include …!)¦||=¦ unless ¦.new(¦#{¦^describe … do¦^raise …!;¦^yield¦^test \"… do¦ do\n¦=> \""},
    {u"lua", 6, u"setmetatable("},
    {u"lua", 5, u"^local function ¦table.insert(¦io.write(¦:gsub("},
    {u"lua", 4, u"^local … = …"},
    {u"lua", 3, u"^function …)¦^elseif … then¦^end)…end)¦^--[[¦pairs(¦= require ¦string.format("},
    {u"lua", 2, u"^if … then¦^for … do¦~=¦ .. ¦local ¦ then\n¦, function()\n"},
    {u"lua", 1, u"^while … do¦^end…end¦«nil¦function(¦= require(\"¦^return …!;¦^print(…)"},
    {u"elixir", 6, u"^defmodule "},
    {u"elixir", 5, u"^defp ¦^@moduledoc¦^iex>¦, do: "},
    {u"elixir", 4, u"^def … do¦^@spec ¦^@impl ¦IO.puts¦{:ok¦__MODULE__¦Enum.¦^doctest "},
    {u"elixir", 3, u"^@doc ¦^case … do¦{:error¦&1"},
    {u"elixir", 2, u"^|> ¦^test \"… do¦^assert … == …¦%{¦ <> "},
    {u"elixir", 1, u"^end…end¦^use ….…!;¦^assert ¦fn ¦ -> ¦ do\n¦^raise ¦\"\"\"\n¦^require …!;"},
    {u"perl", 6, u"^#!/usr/bin/perl¦^#!/usr/bin/env perl"},
    {u"perl", 5, u"^my $¦^use strict¦^use warnings¦^=head¦^__PACKAGE__¦^foreach my"},
    {u"perl", 4, u"^my @¦^my %¦^our $¦^our @¦^sub …{¦^=cut¦^push @¦@_¦qw(¦use_ok("},
    {u"perl", 3, u"^my (…$…¦^=over¦^1;…1;¦$self->¦shift;¦sub {¦@{$¦%{$"},
    {u"perl", 2, u"^use …::…;¦^use … qw…¦^package …::…;¦^elsif (¦^unless (¦^die …;¦^has … => …¦=~ ¦->{¦$_¦->[¦ eq "},
    {u"perl", 1, u"^use …;¦^return $…;¦^$… = …;¦ unless "},
    {u"php", 8, u"<?php"},
    {u"php", 6, u"<?=¦declare(strict_types"},
    {u"php", 5, u"?string $"},
    {u"php", 4,
        u"^foreach ($¦^use …\\…;¦^public function ¦^private function ¦^protected function ¦"
        u"^public static function ¦$this->¦?array¦string $¦array $¦!empty($"},
    {u"php", 3, u"^function …($…¦isset(¦new \\¦int $¦^require_once ¦function ($"},
    {u"php", 2, u"^$this->¦^namespace …\\…;¦^$… = …;¦^final class ¦array(¦ => $¦^parent::¦__DIR__¦): void"},
    {u"php", 1, u"^namespace …;¦^$…->…;¦^return $…;¦^if ($¦::class¦($¦^interface ¦['¦): string"},
    {u"powershell", 6, u"^Import-Module¦^Install-Module¦^[CmdletBinding¦$env:¦$PSScriptRoot¦$MyInvocation"},
    {u"powershell", 5, u"^Start-Process¦^PS C:¦^PS> ¦^#Requires¦Where-Object¦ForEach-Object¦-ErrorAction¦^Copy-Item"},
    {u"powershell", 4,
        u"^Write-¦^Invoke-¦^[Parameter¦^[switch]¦[string]$¦Write-Host¦Join-Path¦Test-Path¦Split-Path¦New-Object¦"
        u"Get-ChildItem¦-join "},
    {u"powershell", 3,
        u"^Get-¦^Remove-¦^param(…(¦^param (…(¦^Param(¦^[string]¦^<#¦^#>¦$_.¦[System.¦ -Path ¦ -match ¦-not(¦"
        u".FullName"},
    {u"powershell", 2,
        u"^Set-…!;¦^New-¦^Add-¦^$… = …!;¦^function …-…{¦^} elseif (¦$null¦$true¦$false¦-not ¦]::¦$args¦^& $"},
    {u"powershell", 1, u"^if (… -…{¦ -eq ¦@(¦^&…\"…¦^throw …!;"},
    {u"c", 4, u"^#define ¦^typedef ¦fprintf(stderr"},
    {u"c", 3,
        u"^#include <….h>…¦^#include \"¦^#ifdef ¦^#ifndef ¦^#undef ¦^static inline¦^unsigned ¦^char ¦^const char¦"
        u"^size_t ¦^goto ¦malloc(¦sizeof(¦char *¦void *¦memset(¦memcpy("},
    {u"c", 2,
        u"^#endif¦^#if ¦^struct …!.¦^static int ¦^int …(…¦^int …;¦^extern ¦free(¦«NULL¦int main(¦(void)¦uint8_t¦"
        u"uint64_t¦int64_t¦unsigned ¦strlen(¦const char *¦_t ¦_t *¦^int…int¦^static bool"},
    {u"c", 1,
        u"^#include <¦^#else¦^static …(…¦^static const ¦^void …(…¦^void …{¦^return …;¦^if (…{¦^} else {¦^bool ¦"
        u"printf(¦->¦struct ¦assert(¦ *)¦, int ¦(int ¦++)¦(&"},
    {u"cpp", 5, u"decltype("},
    {u"cpp", 4,
        u"^std::¦^template<¦^template <¦^using namespace ¦^public:…public:¦^private:…private:¦"
        u"^protected:…protected:¦^const auto¦^#include <iostream>¦^#include <vector>¦^#include <string>¦"
        u"^#include <memory>¦^#include <algorithm>¦^#include <map>¦^#pragma once¦^TEST_CASE(¦^} // namespace¦"
        u"^for (auto¦^for (const auto¦std::¦cout <<¦static_cast<¦reinterpret_cast<¦constexpr¦noexcept¦typename ¦"
        u"unique_ptr¦shared_ptr¦winrt::"},
    {u"cpp", 3, u"^auto ¦^explicit ¦^EXPECT_¦nullptr¦) override¦::string¦const std::"},
    {u"cpp", 2, u"^namespace …{¦^using … = …;¦^TEST(¦const &¦) const ¦::"},
    {u"cpp", 1, u"auto ¦operator"},
    {u"objective-c", 6, u"^@implementation"},
    {u"objective-c", 5, u"^@interface¦^@property (¦^#import <¦^@synthesize¦nonatomic¦instancetype¦@selector("},
    {u"objective-c", 4,
        u"^@property(¦^@end…@end¦^#import \"¦^- (¦^@protocol¦^[self ¦[self ¦NSString¦NSURL¦NSArray¦NSDictionary¦"
        u"NSError¦ alloc]"},
    {u"objective-c", 3, u"^+ (¦:^"},
    {u"objective-c", 2, u"@\"¦NSObject¦«BOOL¦«YES¦];"},
    {u"objective-c", 1, u"«nil¦[["},
    {u"java", 5, u"^import static ¦^@Autowired¦^private static final ¦^public static final ¦System.out.print"},
    {u"java", 4,
        u"^@Override¦^public final class ¦^private final ¦^static final ¦public static void main¦ throws ¦"
        u".getClass()¦@NonNull"},
    {u"java", 3,
        u"^import java…;¦^package ….…;¦^@Nullable¦^public class …{¦^public abstract class ¦^boolean ¦"
        u"new ArrayList¦Map<String¦.class)¦@Nullable ¦String[]¦String.format("},
    {u"java", 2,
        u"^import ….…;¦^public interface …{¦^public enum ¦^final ¦^String ¦^super(…;¦^assertEquals(…;¦(String ¦"
        u"List<¦ boolean ¦HashMap¦Integer¦Exception e)"},
    {u"java", 1,
        u"^import ….*;¦^@Test¦^public …(…{¦^protected …(…{¦^private …;¦^public void ¦^public static ¦^} catch (¦"
        u"^throw new ¦^return new ¦^this.… = …;¦ implements ¦ extends ¦, String ¦final ¦ final ¦public void ¦"
        u"Object "},
    {u"c#", 6, u"^[assembly"},
    {u"c#", 5,
        u"^using System¦^public sealed class ¦^internal sealed ¦^/// <¦Console.Write¦nameof(¦IEnumerable<¦"
        u"EventArgs"},
    {u"c#", 4,
        u"^internal static ¦^public partial ¦^public override ¦^protected override ¦^private readonly ¦^#region¦"
        u"^Debug.Assert(¦^const string ¦{ get¦async Task¦Dictionary<¦IList<¦ static readonly "},
    {u"c#", 3,
        u"^using …;¦^public static class ¦^public sealed ¦^public virtual ¦^string ¦^foreach (… in …¦"
        u"^foreach(… in …¦^get {¦^get;¦^[Test]¦get;¦(string ¦new List<"},
    {u"c#", 2, u"^namespace …!;¦^namespace ….…¦, string ¦(object ¦.Add("},
    {u"c#", 1,
        u"^public class ¦^internal class ¦^public static ¦^private static ¦^public …(…¦^private ¦^{…{¦^bool ¦"
        u"^var … = …;¦^if(¦string[]¦List<¦out ¦ref ¦internal ¦.Length"},
    {u"kotlin", 6,
        u"^data class ¦^companion object¦^override fun¦^override val¦^private fun ¦^internal fun ¦^suspend fun¦"
        u"^lateinit var¦^import kotlin¦^const val ¦^public fun ¦^protected fun ¦^open fun ¦^inline fun ¦object : ¦"
        u"@JvmStatic¦::class.java¦by lazy"},
    {u"kotlin", 5, u"^fun …(…¦^private val ¦^get() ¦const val "},
    {u"kotlin", 4, u"^val … = …!;¦^val …: …!;¦^sealed class ¦^when (…{¦^open class ¦^init {¦listOf(¦emptyList("},
    {u"kotlin", 3, u"^val … by …¦^class …: …() {¦^internal class ¦^object …{¦: Boolean¦: Unit¦mapOf(¦let {¦apply {"},
    {u"kotlin", 2,
        u"^private var …!;¦^package ….…!;¦^import ….…!;¦^import android…!;¦^class …) :…¦ fun ¦?: ¦: Int¦val "},
    {u"kotlin", 1, u"^var …!;¦?.¦: String¦String?¦::class¦Any?"},
    {u"scala", 6, u"^case class ¦^case object ¦^import scala¦^sealed trait ¦^override def ¦^lazy val ¦extends App"},
    {u"scala", 5, u"^implicit ¦Option[¦Seq[¦Future["},
    {u"scala", 4, u"^trait …{"},
    {u"scala", 3, u"^object …{¦^def … = …¦List[¦: Int ="},
    {u"scala", 2, u"^val … = …"},
    {u"go", 6, u"^//go:¦ := range ¦*testing.¦`json:¦ctx context¦t.Errorf(¦t.Fatal"},
    {u"go", 5,
        u"^func (¦^import (…(¦^type … struct {…¦^type … interface {…¦^var (…(¦^const (…(¦^defer …)¦^defer func¦"
        u"^go func¦^for _, ¦err != nil¦map[string]¦ error {"},
    {u"go", 4, u"^package main¦^import \"…\"¦^if err¦ := ¦fmt.¦[]string¦[]byte¦(chan ¦interface{}"},
    {u"go", 3, u"^func …{¦^func Test¦struct{¦, err "},
    {u"go", 2,
        u"^package …!;¦^type …!;¦^return nil¦^return err…!;¦^for … := …¦^if …:=…¦make(¦ chan ¦func(¦ error)¦"
        u"append("},
    {u"go", 1, u"^if …{¦^)…)¦^case …:¦«nil¦range ¦[]¦ string¦http.¦len(¦bool {"},
    {u"rust", 6, u"^pub(¦^use crate::¦^use super::¦^impl<¦^#![¦^let mut ¦^async fn¦^extern crate¦^macro_rules!"},
    {u"rust", 5,
        u"^pub fn ¦^pub struct ¦^pub enum ¦^pub mod ¦^impl ¦println!(¦assert_eq!(¦vec![¦format!(¦panic!(¦&self¦"
        u".unwrap()"},
    {u"rust", 4, u"^fn ¦^use std::¦^#[…]¦^assert!(¦&mut ¦&str¦-> Result<¦: usize¦Vec<"},
    {u"rust", 3,
        u"^use …::…;¦^mod …{¦^mod …;¦^match …{¦^//!¦^Ok(¦^Some(¦Some(¦Ok(¦Err(¦::{¦: u64¦: u8¦: i32¦&'¦Option<¦"
        u".into()¦dyn "},
    {u"rust", 2,
        u"^pub …!.¦^let … = …;¦^where…where¦^unsafe ¦^type … = …;¦^trait …{¦.iter()¦::new(¦Box<¦impl ¦mut ¦ fn ¦"
        u"|_| "},
    {u"rust", 1, u"^///¦^self.¦^const …: …;¦) -> ¦::¦Self¦!("},
    {u"swift", 6,
        u"^guard let ¦^import Foundation¦^import SwiftUI¦^import UIKit¦^import XCTest¦^import Combine¦"
        u"^override func ¦^@Published¦^@discardableResult¦^@MainActor¦^public init(¦^mutating func¦^fileprivate ¦"
        u"^#if os(¦^convenience init¦some View¦@escaping¦DispatchQueue¦weak self"},
    {u"swift", 5,
        u"^guard … else {¦^public func ¦^private func ¦^static func ¦^public let ¦^private let ¦^static let ¦"
        u"^@State¦XCTAssert¦try? ¦: Codable"},
    {u"swift", 4, u"^extension …{¦^protocol …{¦^public var ¦^if let ¦^init(¦^case .¦as? ¦as! ¦] in\n¦[String: "},
    {u"swift", 3,
        u"^func …{¦^func … -> …¦^func …(_ …¦^struct …: …{¦^public struct ¦^@objc¦^case let ¦^return .¦^} catch {¦"
        u" func ¦\\(¦[String]¦..<"},
    {u"swift", 2,
        u"^let … = …!;¦^let …: …!;¦^var …: …!;¦^guard … else…¦^enum …: …{¦^final class ¦^private var …!;¦) in\n¦"
        u"(_ "},
    {u"swift", 1,
        u"^import …!;¦^class …: …{¦^public class ¦^try …!;¦^.…(…!;¦^internal ¦^switch …{¦ -> ¦«nil¦self.¦: String¦"
        u": Int¦: Bool¦String?¦throws ¦NSObject¦let "},
    {u"javascript", 6, u"^Object.defineProperty(exports¦^#!/usr/bin/env node"},
    {u"javascript", 5, u"^export * from¦^module.exports¦^'use strict'¦^\"use strict\""},
    {u"javascript", 4,
        u"^import … from '…¦^import … from \"…¦^} from ¦^export default¦^export const ¦^export function ¦"
        u"^export async ¦^exports.¦^async function¦new Promise¦addEventListener("},
    {u"javascript", 3,
        u"^const {¦^const [¦^import {¦^import '¦^export class ¦^export {¦^describe(¦^it('¦^test('¦^constructor(¦"
        u"console.¦document.¦window.¦module.exports¦JSON.¦.forEach(¦async (¦`${"},
    {u"javascript", 2,
        u"^function …{¦^const … = …¦^});…});¦ => {¦ === ¦require('¦require(\"¦= require(¦Object.¦.then(¦"
        u"«undefined¦function (¦() => ¦expect(¦process.¦new Error(¦(e) =>"},
    {u"javascript", 1,
        u"^var … = …¦^var … = …;¦^async ¦^})…})¦^});¦^if (…{¦^this.… = …¦^return …;¦ => ¦this.¦function(¦await ¦"
        u".length¦..."},
    {u"typescript", 6,
        u"^export interface ¦^export type ¦^export declare ¦^import type ¦^declare const ¦^declare function ¦"
        u"^declare module ¦^declare class ¦^declare namespace ¦^declare global¦^declare let ¦^declare type ¦"
        u"^constructor(private"},
    {u"typescript", 5,
        u"^export enum ¦^export abstract ¦^@Injectable¦as const¦keyof ¦Record<¦Partial<¦as unknown¦as any¦"
        u"Promise<void>"},
    {u"typescript", 4,
        u"^type … = …¦^@Component(¦^@Input(¦: string¦: number¦: boolean¦: Promise<¦: any¦ | undefined¦import type¦"
        u": Props"},
    {u"typescript", 3, u"^interface …{¦^private readonly …: …¦^readonly …: …¦ | null¦ReactNode¦: React."},
    {u"typescript", 2, u"^abstract …: …¦: void¦?: ¦<string>¦string[]"},
    {u"typescript", 1, u"^public …: …¦): ¦ satisfies "},
    {u"jsx", 5, u"className=¦onClick={¦onChange={¦key={"},
    {u"jsx", 4, u"^<>…<>¦^</>¦useState(¦useEffect(¦ReactDOM¦{props."},
    {u"jsx", 3, u"style={¦={¦from \"react\"¦from 'react'¦} />"},
    {u"jsx", 2, u"^import React¦{...¦.jsx¦React.createElement"},
    {u"jsx", 1, u"^return (…(¦^export default function …(…¦^<…={…"},
    {u"bash", 6, u"^#!/bin/¦^#!/usr/bin/env bash¦^#!/usr/bin/env sh¦^eval \"$¦^shopt "},
    {u"bash", 5, u"^esac…esac¦^case \"$¦^declare -"},
    {u"bash", 4,
        u"^sudo ¦^apt install¦^apt update¦^apt upgrade¦^apt-get ¦^git clone ¦^docker run ¦^docker build ¦"
        u"^docker-compose ¦^kubectl ¦^npm install¦^npm i ¦^npm run ¦^npm init¦^npm start¦^npx ¦^yarn add¦^pnpm ¦"
        u"^pip install¦^pip3 install¦^brew install¦^chmod ¦^systemctl ¦^if [¦^elif [¦^fi…fi¦^done…done¦^set -¦"
        u"^case $¦^while read¦^sed -¦^source ~¦\"$@\"¦\"$1\"¦| grep¦| awk¦| sed¦| xargs¦> /dev/null¦>/dev/null¦"
        u"2>&1¦ && cd "},
    {u"bash", 3,
        u"^git …!.¦^cargo …!.¦^curl ¦^wget ¦^mkdir ¦^export …=…!;¦^echo \"…!;¦^[[ ¦^then…then¦^for … in …do¦"
        u"^local …=\"…¦^rm -¦^$ ¦^read -¦^trap ¦^go get ¦^go run ¦^go build¦^tar …-…¦^python -m¦^python3 -m¦"
        u"; then¦; do¦=\"$¦| sort¦;;¦[ -¦ -n \"$"},
    {u"bash", 2, u"^docker ¦^yarn ¦^brew …!.¦^cd ¦^[ … ]…¦^do…do¦^unset ¦^exit …!;¦^shift…shift¦^cp ¦\"$(¦\" ]"},
    {u"bash", 1, u"^npm ¦^echo …!;¦^source ¦^exec ¦$1¦ && ¦() {\n¦|| ¦$("},
    {u"sql", 5,
        u"^INSERT INTO ¦^ALTER ¦^DROP ¦^DELETE FROM¦^LEFT JOIN¦^INNER JOIN¦^create table ¦^insert into ¦"
        u"^alter table ¦^mysql> "},
    {u"sql", 4,
        u"^SELECT¦^CREATE ¦^GROUP BY¦^ORDER BY¦^GRANT ¦^COMMENT ON¦^RETURNS ¦^PRIMARY KEY¦^COMMIT;¦ VARCHAR(¦"
        u" varchar(¦count(*)"},
    {u"sql", 3,
        u"^FROM ¦^WHERE ¦^CREATE TABLE¦^UPDATE ¦^JOIN ¦^HAVING ¦^EXPLAIN ¦^select … from …¦^order by ¦^group by ¦"
        u"^BEGIN;¦^UNION¦PRIMARY KEY¦NOT NULL¦ WHERE ¦ JOIN ¦REFERENCES ¦COUNT("},
    {u"sql", 2, u"^LANGUAGE ¦^select "},
    {u"sql", 1, u"^AS ¦ integer¦ FROM ¦ text,¦ DEFAULT ¦FUNCTION ¦ ON "},
    {u"html", 6, u"^<!DOCTYPE html¦^<!doctype html"},
    {u"html", 5, u"^<html"},
    {u"html", 4, u"^<!--[if"},
    {u"html", 3, u"^<meta ¦^<script¦<a href=¦<img "},
    {u"html", 2,
        u"^<link ¦^</script>¦^<p>¦^<ul>¦^<ol>¦^<li>¦^<tr>¦^<td>¦^<h1>¦^<h2>¦^<h3>¦^<body>¦^<head>¦^<style>¦"
        u"^<title>¦^<b>¦^<strong>¦^<dt>¦^<dd>¦^<div ¦^<a ¦^<img ¦^<span ¦^<ul ¦^<p ¦^<button ¦^<form ¦^<table ¦"
        u"^<h1 ¦^<h2 ¦</a>¦class=\"¦</p>¦</div>¦</li>¦</span>¦<br¦</td>¦</h1>¦</h2>"},
    {u"html", 1, u"href=\""},
    {u"xml", 8, u"^<?xml"},
    {u"xml", 5, u"^<groupId>"},
    {u"xml", 4, u"^<dependency>"},
    {u"xml", 3, u"xmlns¦xmlns:¦^<project¦^<![CDATA["},
    {u"css", 6, u"^@font-face"},
    {u"css", 5, u"^@keyframes¦^:root"},
    {u"css", 4, u"^@media¦^-webkit-¦^-moz-¦!important¦var(--¦::before¦::after"},
    {u"css", 3, u"^body {¦^--…: …;¦:hover"},
    {u"css", 2,
        u"^.…{¦^#…{¦^margin…;¦^padding…;¦^color:…;¦^background…;¦^border…;¦^display:…;¦^font-…;¦^width:…;¦"
        u"^height:…;¦^position:…;¦^top:…;¦^left:…;¦^right:…;¦^flex…;¦^text-…;¦^line-height…;¦^overflow…;¦"
        u"^opacity…;¦^transform…;¦^transition…;¦^z-index…;¦^cursor:…;¦^max-…;¦^min-…;¦^align-…;¦^justify-…;¦"
        u"^box-…;¦^list-style…;¦^float:…;¦^vertical-align…;¦px;¦rem;¦rgba(¦: none;¦:root"},
    {u"css", 1, u"^.…,¦%;¦em;¦: 0;"},
    {u"scss", 6, u"^@mixin ¦^@include "},
    {u"scss", 5, u"^@use \"¦^@use '¦^@forward ¦^&:¦^@each ¦^@function ¦#{$¦!default"},
    {u"scss", 4, u"^@extend ¦^&.¦^&-¦^$…: …;¦^@return ¦: $¦map-get("},
    {u"scss", 3, u"^@if …$…¦^@import \"¦^@import '¦@include "},
    {u"scss", 2, u"^&…{"},
    {u"scss", 1, u"^//"},
    {u"dockerfile", 5, u"^HEALTHCHECK "},
    {u"dockerfile", 4, u"^RUN ¦^WORKDIR ¦^ENTRYPOINT ¦^SHELL ["},
    {u"dockerfile", 3, u"^FROM ¦^COPY ¦^CMD ¦^EXPOSE ¦^ENV ¦^ARG ¦^VOLUME ¦^RUN apt-get"},
    {u"dockerfile", 2, u"^CMD [¦^LABEL ¦^ADD ¦^USER ¦^&& apt-get"},
    {u"makefile", 6, u"^.PHONY¦^$(MAKE)¦$(shell¦$(wildcard¦$(patsubst¦$(MAKE)"},
    {u"makefile", 5, u"^ifeq (¦^ifneq (¦^endef¦^clean:¦^@echo¦^-include ¦$(CC)"},
    {u"makefile", 4, u"^ifdef ¦^ifndef ¦^all:¦CFLAGS¦: $("},
    {u"makefile", 3, u"$<¦$^¦ ?= ¦.o:"},
    {u"makefile", 2, u"^define ¦^install:¦ := "},
    {u"makefile", 1, u"^endif…endif¦^test:¦^default:¦^include ¦^@… …¦$(¦$@¦:=¦)/"},
    {u"cmake", 8, u"^cmake_minimum_required("},
    {u"cmake", 6,
        u"^add_executable(¦^add_library(¦^add_test(¦^add_subdirectory(¦^add_custom_¦^find_package(¦^endforeach(¦"
        u"^endfunction(¦^endmacro(¦^list(APPEND¦^string(REGEX¦^FetchContent_"},
    {u"cmake", 5, u"^target_…(…¦^endif(¦^else()¦^message(STATUS¦^cmake_¦${CMAKE_¦STREQUAL"},
    {u"cmake", 4, u"^project(¦^elseif(¦^install("},
    {u"cmake", 3, u"^find_…(…¦^set(…!;¦^SET(…!;¦^option(¦PROPERTIES"},
    {u"cmake", 2, u"^set_…(…¦^include(…)¦^foreach(…)¦^message(…!;¦^file(¦^macro(…)¦CMAKE_¦(${¦COMMAND "},
    {u"cmake", 1, u"^get_…(…!;¦^if(…)¦^function(…)¦ PRIVATE¦\"${¦${"},
    {u"diff", 8, u"^diff --git ¦^@@ -"},
    {u"diff", 6, u"^--- a/¦^+++ b/"},
    {u"diff", 3, u"^+++ "},
    {u"diff", 1, u"^--- "},
    {u"haskell", 6, u"^import qualified ¦^{-# ¦putStrLn¦IO ()"},
    {u"haskell", 5,
        u"^import Data.¦^import Control.¦^newtype ¦^instance …where¦^deriving¦^| otherwise¦<$>¦<*>¦-> Maybe ¦"
        u":: Maybe ¦mempty"},
    {u"haskell", 4, u"^class …where¦^-- |¦ :: ¦ >>= ¦= do\n¦^case … of¦(Maybe ¦(..)¦(Just "},
    {u"haskell", 3, u"^module …where¦^module …(…¦^import … qualified…¦^data … = …¦^where…where¦^:: "},
    {u"haskell", 2, u"^import …(…)¦ $ ¦ . ¦return $¦ ++ "},
    {u"haskell", 1, u"^| … = …¦^-- ¦^, ¦^-> ¦^let … = …!;¦ <- ¦ -> ¦ Just ¦^where"},
    {u"r", 6, u"^install.packages(¦^test_that(¦%>%¦%in%¦na.rm¦paste0(¦lapply(¦sapply("},
    {u"r", 5, u"^library(¦^#'¦^ggplot(¦^geom_¦<- function(¦is.null("},
    {u"r", 4, u" <- ¦data.frame(¦<- c(¦tibble(¦ |>\n¦mutate(¦expect_equal("},
    {u"r", 3, u"aes(¦= c(¦(c(¦library("},
    {u"r", 2, u"^expect_…(…!;"},
    {u"r", 1, u"«TRUE¦«FALSE¦«NULL¦function(x¦, ...)¦~ "},
    {u"yaml", 8, u"^%YAML"},
    {u"yaml", 5, u"^apiVersion: ¦^runs-on: ¦^- uses: "},
    {u"yaml", 4, u"^- name: "},
    {u"yaml", 3, u"^steps:…steps:¦^jobs:…jobs:¦^metadata:…metadata:"},
    {u"yaml", 2, u"^services:…services:"},
    {u"yaml", 1, u"^---…---"},
    {u"toml", 6, u"^[build-system]"},
    {u"toml", 5, u"^[package]¦^[dependencies]¦^[tool.¦^[dependencies.¦^[dev-dependencies"},
    {u"toml", 2, u"^[[…]]"},
    {u"clojure", 6, u"^(defn ¦^(ns "},
    {u"clojure", 4, u"^(def ¦^(let ["},
    {u"elisp", 6, u"^(defun ¦^(use-package ¦^(add-hook "},
    {u"elisp", 5, u"^(setq "},
    {u"nginx", 6, u"^proxy_pass …;¦^server_name "},
    {u"nginx", 5, u"^location …{"},
    {u"nginx", 4, u"^server {"},
    {u"nginx", 3, u"^listen …;"},
    {u"terraform", 6, u"^resource \"…{¦^terraform {"},
    {u"terraform", 5, u"^provider \"…{¦^variable \"…{"},
    {u"latex", 6, u"^\\begin{¦^\\documentclass¦^\\usepackage"},
    {u"latex", 5, u"^\\section{"},
    {u"graphql", 6, u"^type Query"},
    {u"graphql", 4, u"^query {¦^mutation …{"},
};

} // namespace

std::span<const SignsOfLanguage> signsOfLanguages()
{
    return known;
}
