// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/html/HtmlExporter.h"

#include "core/exporters/WriteAll.h"
#include "core/exporters/html/HtmlBody.h"
#include "core/exporters/html/HtmlStyle.h"
#include "core/exporters/html/HtmlWriter.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The words of the document's language that the government's own pages use for this link.
QString skipWords(const LanguageTag &language)
{
    return language.startsWith("cy"_L1) ? u"Neidio i’r prif gynnwys"_s : u"Skip to main content"_s;
}

void head(HtmlWriter &out, const Document &document, const HtmlStyle &style)
{
    out.open(u"head"_s);
    out.line();
    out.empty(u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
    out.line();
    out.open(u"title"_s);
    out.text(document.title);
    out.closeLine();
    out.empty(
        u"meta"_s,
        {{u"name"_s, u"viewport"_s}, {u"content"_s, u"width=device-width, initial-scale=1"_s}});
    out.line();
    out.empty(u"meta"_s, {{u"name"_s, u"author"_s}, {u"content"_s, document.council}});
    out.line();
    if (!document.page.notForPublication.isEmpty()) {
        out.empty(u"meta"_s, {{u"name"_s, u"robots"_s}, {u"content"_s, u"noindex"_s}});
        out.line();
    }
    out.style(style.css());
    out.closeLine();
}

void body(HtmlWriter &out, const Document &document, const HtmlStyle &style)
{
    const QString mainId = u"Content"_s; // a capital, which no anchor has
    out.open(u"body"_s);
    out.line();
    out.open(u"a"_s, {{u"class"_s, u"skip"_s}, {u"href"_s, u"#"_s + mainId}});
    out.text(skipWords(document.language));
    out.closeLine();
    if (!document.page.notForPublication.isEmpty()) {
        out.open(u"header"_s, {{u"class"_s, u"not-for-publication"_s}});
        out.text(document.page.notForPublication);
        out.closeLine();
    }
    out.open(u"main"_s, {{u"id"_s, mainId}, {u"tabindex"_s, u"-1"_s}});
    out.line();
    HtmlBody(out, style).blocks(document.blocks);
    out.closeLine();
    out.closeLine();
}

} // namespace

Result<void> HtmlExporter::write(const Document &document, QIODevice &device) const
{
    QByteArray bytes;
    {
        const HtmlStyle style(document);
        HtmlWriter out(&bytes);
        out.doctype();
        out.open(u"html"_s,
                 {{u"xmlns"_s, u"http://www.w3.org/1999/xhtml"_s}, {u"lang"_s, document.language}});
        out.line();
        head(out, document, style);
        body(out, document, style);
        out.closeLine();
    }
    return writeAll(bytes, device);
}

} // namespace minutebook
