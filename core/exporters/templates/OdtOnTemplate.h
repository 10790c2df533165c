// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"
#include "core/exporters/office/OdtText.h"
#include "core/exporters/templates/OdtTemplate.h"

namespace minutebook {

/// The same as DocxOnTemplate for OpenDocument: what the template defines holds, what it lacks is
/// added, and what law and state of the minutes ask for stands on every page.
class OdtOnTemplate
{
public:
    OdtOnTemplate(const OdtTemplate &from, const Document &document);

    /// Under which name each style of ours stands in the file.
    [[nodiscard]] const OdtStyleNames &names() const { return m_names; }
    /// The master page the text begins on.
    [[nodiscard]] const QString &firstPage() const { return m_firstPage; }
    /// Room for the text from left to right, in twentieths of a point.
    [[nodiscard]] int textWidth() const { return m_textWidth; }
    [[nodiscard]] QByteArray styles() const { return writeXml(m_styles); }

private:
    void measure();
    void scaleStyles();
    void mergeStyles(const XmlNode &own);
    void addStyle(XmlNode style);
    void keepTogether();
    [[nodiscard]] XmlNode &part(QStringView name);
    void mergePages(const XmlNode &own);
    void mergePage(XmlNode &page, const XmlNode &own, bool isHeader);
    void addToFoot(XmlNode &foot, const XmlNode &page, const XmlNode &own) const;
    void addToHead(XmlNode &head, const XmlNode &own) const;
    void makeRoom(const XmlNode &page, const XmlNode &own);
    void takeLineNumbersFromPages();
    [[nodiscard]] XmlNode furniture(const PageFurniture &page, QStringView element) const;
    [[nodiscard]] bool hasAny(bool isHeader) const;

    const Document &m_document;
    XmlNode m_styles;
    OdtStyleNames m_names;
    QString m_firstPage;
    int m_textWidth;
};

} // namespace minutebook
