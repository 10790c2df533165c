// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/OdtText.h"

#include "core/exporters/office/OfficeStyles.h"
#include "core/exporters/office/OfficeText.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Of blanks in a row all but one would be swallowed, at a paragraph's beginning that one too.
void writeWords(XmlPart &out, const QString &words)
{
    qsizetype from = 0;
    while (from < words.size()) {
        qsizetype blanks = 0;
        while (from + blanks < words.size() && words.at(from + blanks) == u' ')
            ++blanks;
        const bool areKept = blanks > 1 || (blanks == 1 && from == 0);
        if (areKept) {
            out.empty("text:s", {{"text:c", QString::number(blanks)}});
            from += blanks;
        }
        const qsizetype next = words.indexOf(u"  "_s, from);
        const qsizetype to = next < 0 ? words.size() : next;
        out.text(words.sliced(from, to - from));
        from = to;
    }
}

} // namespace

void openOdtPart(XmlPart &out, const char *root)
{
    const QString oasis = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    out.open(root,
             {{"xmlns:office", oasis + u"office:1.0"_s},
              {"xmlns:style", oasis + u"style:1.0"_s},
              {"xmlns:text", oasis + u"text:1.0"_s},
              {"xmlns:table", oasis + u"table:1.0"_s},
              {"xmlns:draw", oasis + u"drawing:1.0"_s},
              {"xmlns:fo", oasis + u"xsl-fo-compatible:1.0"_s},
              {"xmlns:svg", oasis + u"svg-compatible:1.0"_s},
              {"xmlns:meta", oasis + u"meta:1.0"_s},
              {"xmlns:xlink", u"http://www.w3.org/1999/xlink"_s},
              {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s},
              {"office:version", u"1.3"_s}});
}

void writeOdtText(XmlPart &out, const QString &text)
{
    for (const OfficeStretch &stretch : stretchesOf(text)) {
        switch (stretch.kind) {
        case OfficeStretch::Kind::Words:
            writeWords(out, stretch.words);
            break;
        case OfficeStretch::Kind::LineBreak:
            out.empty("text:line-break");
            break;
        case OfficeStretch::Kind::Tab:
            out.empty("text:tab");
            break;
        }
    }
}

QString odtLength(int twentieths)
{
    return QString::number(twentieths / 20.0, 'f', 2) + u"pt"_s;
}

QString odtColour(const char *colour)
{
    return u'#' + QString::fromLatin1(colour).toLower();
}

QString odtDisplayName(const QString &id)
{
    if (id == "Normal"_L1)
        return u"Standard"_s;
    const auto styles = officeStyles();
    const auto style = std::ranges::find_if(
        styles, [&](const OfficeStyle &each) { return id == QLatin1StringView(each.id); });
    QString name = QString::fromLatin1(style->name);
    if (name.startsWith(u"heading "_s))
        return u"Heading %1"_s.arg(style->outline + 1);
    name[0] = name.at(0).toUpper();
    return name;
}

QString odtStyleName(const QString &id)
{
    return odtDisplayName(id).replace(u' ', u"_20_"_s);
}

XmlPart::Attributes odtLanguage(const LanguageTag &tag)
{
    const auto [language, country] = languageAndCountry(tag);
    return {{"fo:language", language}, {"fo:country", country}};
}

} // namespace minutebook
