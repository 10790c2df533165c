// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/templates/OfficePackage.h"

#include <optional>

namespace minutebook {

/// Takes from a head or foot of a Word template what may stand in a published document: words,
/// tables, pictures and shapes, and the numbers of pages. Tracked changes are taken as accepted.
/// Hidden words, comments, fields that print names, paths and dates, links, controls, objects and
/// watermarks are left behind (whether minutes are a draft only the meeting knows).
class DocxCleaner
{
public:
    DocxCleaner(const QHash<QString, Relation> &relations, PictureShelf &shelf);

    /// BadInput when a picture cannot be taken.
    [[nodiscard]] Result<XmlNode> cleaned(const XmlNode &root);
    /// The pictures of the part, by the ids of their relationships.
    [[nodiscard]] const QHash<QString, QString> &pictures() const { return m_pictures; }

private:
    [[nodiscard]] QList<XmlNode> kept(const XmlNode &node);
    [[nodiscard]] QList<XmlNode> keptIn(const XmlNode &node);
    [[nodiscard]] QList<XmlNode> keptOfWord(const XmlNode &node);
    [[nodiscard]] QList<XmlNode> keptOfChoice(const XmlNode &node);
    [[nodiscard]] XmlNode copyOf(const XmlNode &node);
    [[nodiscard]] QString relation(const QString &id);

    const QHash<QString, Relation> &m_relations;
    PictureShelf &m_shelf;
    QHash<QString, QString> m_pictures;
    std::optional<Error> m_error;
    bool m_leadsAway = false; ///< what is being copied needs something that is not taken
};

/// Properties of paragraphs and runs without their history.
[[nodiscard]] XmlNode withoutChanges(const XmlNode &properties);

/// Leaves of the fields only those that number pages.
void dropForeignFields(XmlNode &root);
/// Whether it prints the number of the page.
[[nodiscard]] bool numbersPages(const XmlNode &root);

} // namespace minutebook
