// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/templates/OfficePackage.h"

#include <QSet>

#include <optional>

namespace minutebook {

/// Takes from the styles of an OpenDocument template what may stand in a published document: looks,
/// paper, and of its heads and feet words, tables, pictures and shapes and the numbers of pages.
/// Fields that print names, paths and dates, hidden words, links, forms, objects, scripts,
/// watermarks, and lists and languages, which are the document's own, are left behind.
class OdtCleaner
{
public:
    explicit OdtCleaner(PictureShelf &shelf);

    /// The four parts of office:document-styles. BadInput when a picture cannot be taken.
    [[nodiscard]] Result<XmlNode> cleaned(const XmlNode &root);

private:
    void findHidden(const XmlNode &root);
    [[nodiscard]] QList<XmlNode> kept(const XmlNode &node);
    [[nodiscard]] QList<XmlNode> keptIn(const XmlNode &node);
    [[nodiscard]] XmlNode copyOf(const XmlNode &node);
    [[nodiscard]] XmlNode asParagraph(const XmlNode &heading);
    [[nodiscard]] QList<XmlNode> keptFrame(const XmlNode &frame);
    [[nodiscard]] std::optional<XmlNode> keptPicture(const XmlNode &node);
    [[nodiscard]] XmlNode bareLook(const XmlNode &style);

    PictureShelf &m_shelf;
    QSet<QString> m_hidden; ///< styles of text that is not shown
    std::optional<Error> m_error;
};

/// What a style or text says of a style that is not there is left out.
void dropLooseEnds(XmlNode &styles);

} // namespace minutebook
