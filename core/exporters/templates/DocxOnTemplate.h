// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"
#include "core/exporters/office/DocxPackage.h"
#include "core/exporters/office/DocxText.h"
#include "core/exporters/templates/DocxTemplate.h"

namespace minutebook {

/// Our styles, heads and feet put together with those of a council's template. What the template
/// defines for a style of ours holds; styles that it lacks are added. Its heads and feet stand;
/// added to them is what the law or the state of the minutes asks for on every page: that a full
/// copy is not for publication, the watermark, the box for initials, the number of the page where
/// the template has none.
class DocxOnTemplate
{
public:
    DocxOnTemplate(const DocxTemplate &from, const Document &document);

    /// Under which id each style of ours stands in the file.
    [[nodiscard]] const DocxStyleIds &ids() const { return m_ids; }
    /// Room for the text from left to right, in twentieths of a point.
    [[nodiscard]] int textWidth() const;
    /// What ends the body: the properties of its section, before them the mark of the last page.
    [[nodiscard]] QList<XmlNode> endOfBody() const;
    /// Everything in the folder word/ but the document, its relationships and its lists.
    [[nodiscard]] QList<ZipMember> parts() const;
    /// The same, as the document's relationships and the list of types name it.
    [[nodiscard]] DocxParts names() const;

private:
    void scaleStyles();
    void mergeStyles();
    void addStyle(XmlNode style, const QString &id);
    [[nodiscard]] QString freeId(const QString &id) const;
    void markHeadings();
    void makeRoom(XmlNode &margins) const;
    [[nodiscard]] const DocxFurniturePart *furniture(bool isHeader, PagesOf pages) const;
    [[nodiscard]] QList<PagesOf> pages() const;
    [[nodiscard]] XmlNode header(PagesOf pages) const;
    [[nodiscard]] XmlNode footer(PagesOf pages) const;
    [[nodiscard]] QByteArray settings() const;
    [[nodiscard]] XmlNode ours(const QByteArray &part) const;

    const DocxTemplate &m_from;
    const Document &m_document;
    XmlNode m_styles;
    DocxStyleIds m_ids;
};

} // namespace minutebook
