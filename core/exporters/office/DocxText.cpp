// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/DocxText.h"

#include "core/exporters/office/OfficeText.h"

namespace minutebook {

using namespace Qt::StringLiterals;

void openDocxPart(XmlPart &out, const char *root)
{
    out.open(root,
             {{"xmlns:w", u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s},
              {"xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
              {"xmlns:v", u"urn:schemas-microsoft-com:vml"_s},
              {"xmlns:o", u"urn:schemas-microsoft-com:office:office"_s},
              {"xmlns:w10", u"urn:schemas-microsoft-com:office:word"_s}});
}

void writeDocxText(XmlPart &out, const QString &text)
{
    for (const OfficeStretch &stretch : stretchesOf(text)) {
        switch (stretch.kind) {
        case OfficeStretch::Kind::Words:
            out.words("w:t", stretch.words, {{"xml:space", u"preserve"_s}});
            break;
        case OfficeStretch::Kind::LineBreak:
            out.empty("w:br");
            break;
        case OfficeStretch::Kind::Tab:
            out.empty("w:tab");
            break;
        }
    }
}

QString docxLanguage(const LanguageTag &tag)
{
    const auto [language, country] = languageAndCountry(tag);
    return language + u'-' + country;
}

} // namespace minutebook
