// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/NoteComposer.h"

#include "core/document/compose/AttendanceComposer.h"
#include "core/document/compose/HeadComposer.h"
#include "core/document/compose/InterestComposer.h"
#include "core/document/compose/ItemComposer.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QList<Block> pageUnder(const Composition &composition, const QString &title)
{
    const Places places{{u"body"_s, plain(composition.meeting.body.name)},
                        {u"date"_s, composition.words.date(composition.meeting.details.date)}};
    return {HeadingBlock{.level = 1, .number = {}, .runs = composition.fill(title, places)},
            composeWhenAndWhere(composition)};
}

QList<Block> sentence(ParagraphRole role, const QString &words)
{
    return {Paragraph{role, plain(words)}};
}

void addAttendance(Composition &composition, QList<Block> &page)
{
    const Phrases &phrases = composition.phrases();
    const Section attendance = composeAttendance(composition);
    if (!attendance.blocks.isEmpty())
        page.append(attendance);
    QList<Block> apologies = composeApologies(composition);
    if (apologies.isEmpty())
        apologies = sentence(ParagraphRole::Narrative, phrases.apologiesNone);
    page.append(underHeading(phrases.apologiesFor, SectionRole::Apologies, apologies));
}

/// Where one was left out of this copy, "none were declared" could be untrue.
void addInterests(const Composition &composition, QList<Block> &page)
{
    const Phrases &phrases = composition.phrases();
    QList<Block> interests = composeInterests(composition);
    if (interests.isEmpty() && composition.copy.isAnyInterestWithheld())
        return;
    if (interests.isEmpty())
        interests = sentence(ParagraphRole::Narrative, phrases.interestsNone);
    page.append(underHeading(phrases.interestsTitle, SectionRole::Interests, interests));
}

/// In the order of the minutes.
void addResolved(Composition &composition, QList<Block> &page)
{
    const qsizetype before = page.size();
    for (const ItemId &id : composition.printOrder()) {
        const AgendaItem *item = findItem(composition.meeting, id);
        const Section section = item ? composeResolvedItem(composition, *item) : Section();
        if (!section.blocks.isEmpty())
            page.append(section);
    }
    if (page.size() == before)
        page += sentence(ParagraphRole::Text, composition.phrases().noResolutions);
}

} // namespace

QList<Block> composeAttendancePage(Composition &composition)
{
    QList<Block> page = pageUnder(composition, composition.phrases().attendanceTitle);
    addAttendance(composition, page);
    return page;
}

QList<Block> composeNote(Composition &composition)
{
    QList<Block> page = pageUnder(composition, composition.phrases().noteTitle);
    addAttendance(composition, page);
    addInterests(composition, page);
    addResolved(composition, page);
    return page;
}

QList<Block> composeResolutions(Composition &composition)
{
    QList<Block> page = pageUnder(composition, composition.phrases().resolutionsTitle);
    addResolved(composition, page);
    return page;
}

QList<Block> composeAgenda(Composition &composition)
{
    QList<Block> page = pageUnder(composition, composition.phrases().agendaTitle);
    for (const AgendaItem &item : composition.meeting.items)
        page.append(composeItemOnAgenda(composition, item));
    return page;
}

} // namespace minutebook
