// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// The fields of the statement of one item's decision. Texts of the statement are the council's own
/// and print as they stand; what was left out of them is composed from the rest of the record.
class DecisionFields
{
public:
    DecisionFields(Composition &composition, const AgendaItem &item);

    /// The field; nothing where it is empty and the form leaves it out then.
    [[nodiscard]] QList<Block> field(const DecisionFormField &wanted);
    /// What is said of a decision that is not open: the item and what stands in its place.
    [[nodiscard]] QList<Block> withheld() const;

private:
    struct Labelled {
        QString name;
        QString label; ///< empty: the value across the form
        QList<Block> value;
    };

    [[nodiscard]] Labelled labelled(DecisionField field);
    [[nodiscard]] Labelled standing(DecisionField field) const;
    [[nodiscard]] Labelled wording(DecisionField field);
    [[nodiscard]] Labelled administration(DecisionField field) const;

    [[nodiscard]] QList<Block> text(const std::optional<QString> &text) const;
    [[nodiscard]] QList<Block> line(const Runs &runs) const;
    [[nodiscard]] QList<Block> yesOrNo(const std::optional<bool> &is) const;
    [[nodiscard]] QList<Block> maker() const;
    [[nodiscard]] QList<Block> members() const;
    [[nodiscard]] QList<Block> keyStatement() const;
    [[nodiscard]] QList<Block> noticeStatement() const;
    [[nodiscard]] QList<Block> urgency() const;
    [[nodiscard]] QList<Block> decisionText();
    [[nodiscard]] QList<Block> conflicts() const;
    [[nodiscard]] QList<Block> effective() const;
    [[nodiscard]] std::optional<QString> owners() const;
    [[nodiscard]] QList<Block> callInNotice() const;
    [[nodiscard]] QList<Block> signature() const;
    [[nodiscard]] QList<Block> notes() const;

    Composition &m_composition;
    const Phrases &m_phrases;
    const AgendaItem &m_item;
    Decision m_decision; ///< an empty one where only resolutions were recorded
};

} // namespace minutebook
