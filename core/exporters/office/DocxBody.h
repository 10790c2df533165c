// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/office/DocxText.h"
#include "core/exporters/office/OfficeBody.h"

namespace minutebook {

/// Writes blocks as the paragraphs and tables of word/document.xml.
class DocxBody final : public OfficeBody
{
public:
    /// On a council's template: with its room, in twentieths of a point, and its ids of styles.
    DocxBody(XmlPart &out, const PageFurniture &furniture, int room = office::textWidth,
             const DocxStyleIds &ids = {})
        : OfficeBody(out, furniture, room)
        , m_ids(ids)
    {
    }

    /// The addresses that are linked to; the first one's relationship is "link1".
    [[nodiscard]] const QStringList &links() const { return m_links; }

private:
    void openParagraph(const OfficeParagraph &look) override;
    void openHeading(int level, const OfficeParagraph &look) override;
    void openList(int, bool) override { } // a list is its paragraphs, nothing around them
    void closeList() override { }
    void openElement() override { }
    void closeElement() override { }
    void openTable(const OfficeTable &table) override;
    void closeTable() override;
    void openRow(OfficeRow kind) override;
    void closeRow(OfficeRow kind) override;
    void openCell(int width, int span, OfficeRow kind) override;
    void closeCell(int span) override;
    void openLink(const QString &address) override;
    void run(const Run &run, const std::optional<LanguageTag> &language, bool linked) override;

    [[nodiscard]] QString idOf(const QString &style) const { return m_ids.value(style, style); }

    DocxStyleIds m_ids;
    QStringList m_links;
};

} // namespace minutebook
