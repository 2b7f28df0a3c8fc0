#pragma once

#include <QLatin1StringView>
#include <QtTypes>

/// The elements that anything in the house asks for by name; every other one is Unknown and keeps its name in HtmlNode::tagName.
enum class HtmlTag : quint8 {
    Unknown, A, Abbr, Address, Applet, Area, Article, Aside, Audio, B, Base, Bdi, Bdo, Big, Blockquote, Body, Br, Button, Canvas,
    Caption, Center, Cite, Code, Col, Colgroup, Data, Datalist, Dd, Del, Details, Dfn, Dialog, Dir, Div, Dl, Dt, Em, Embed,
    Fieldset, Figcaption, Figure, Font, Footer, Form, Frame, Frameset, H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Hr, Html, I,
    Iframe, Img, Input, Ins, Kbd, Label, Legend, Li, Link, Main, Map, Mark, Marquee, Math, Menu, Meta, Meter, Nav, Noframes,
    Noscript, Object, Ol, Optgroup, Option, Output, P, Param, Picture, Plaintext, Pre, Progress, Q, Rp, Rt, Ruby, S, Samp, Script,
    Search, Section, Select, Small, Source, Span, Strike, Strong, Style, Sub, Summary, Sup, Svg, Table, Tbody, Td, Template,
    Textarea, Tfoot, Th, Thead, Time, Title, Tr, Track, Tt, U, Ul, Var, Video, Wbr, Xmp,
};

/// The tag of a lower-case element name; Unknown for every other one.
HtmlTag htmlTagNamed(QLatin1StringView name);
