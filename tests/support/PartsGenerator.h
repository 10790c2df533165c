// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/MeetingGenerator.h"
#include "tests/support/RandomValues.h"

namespace minutebook {

/// The ids that random parts may refer to, fixed before any part is made.
struct GeneratorIds {
    QList<PersonId> people;
    QList<ItemId> items;
    QList<ItemId> appendices;
};

/// Whatever a random entry, limb, vote, document or decision needs: where to draw from, whom to
/// name.
class PartsGenerator
{
public:
    PartsGenerator(RandomValues &random, const GeneratorIds &ids, QStringList *neverPrinted)
        : m_random(random)
        , m_ids(ids)
        , m_neverPrinted(neverPrinted)
    {
    }

    [[nodiscard]] Access access();
    [[nodiscard]] std::optional<Access> maybeAccess();
    [[nodiscard]] Limb limb(int depth = 0);
    [[nodiscard]] Vote vote();
    [[nodiscard]] PersonId person() { return m_random.oneOf(m_ids.people); }
    [[nodiscard]] std::optional<PersonId> maybePerson();
    [[nodiscard]] ItemId item() { return m_random.oneOf(m_ids.items); }
    /// Without id and access, which decide whether it is secret.
    [[nodiscard]] EntryBody body();
    [[nodiscard]] Decision decision();

private:
    [[nodiscard]] QString token(bool hasSpeaker);
    [[nodiscard]] QString tokenText(bool hasSpeaker); ///< sometimes empty
    [[nodiscard]] QString tokenWords(bool hasSpeaker); ///< never empty
    [[nodiscard]] TextAndPoints textAndPoints(bool hasSpeaker);
    [[nodiscard]] Amendment amendment();
    [[nodiscard]] Speech speech();
    [[nodiscard]] Narrative narrative();
    [[nodiscard]] Quotation quotation();
    [[nodiscard]] Table table();
    [[nodiscard]] Note note();
    [[nodiscard]] Resolution resolution();
    [[nodiscard]] Motion motion();
    [[nodiscard]] Correction correction();
    [[nodiscard]] Event event();
    [[nodiscard]] Conflicts conflicts();
    [[nodiscard]] std::optional<Translations<TextOnly>> translatedText();

    RandomValues &m_random;
    const GeneratorIds &m_ids;
    QStringList *m_neverPrinted; ///< null when nothing is marked
    int m_lastAmendment = 0;
};

} // namespace minutebook
