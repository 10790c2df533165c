// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/Compose.h"

#include "core/document/compose/ActionsComposer.h"
#include "core/document/compose/DecisionComposer.h"
#include "core/document/compose/FactsComposer.h"
#include "core/document/compose/HeadComposer.h"
#include "core/document/compose/HeadingCase.h"
#include "core/document/compose/HeadingLevels.h"
#include "core/document/compose/ItemComposer.h"
#include "core/document/compose/MinutesComposer.h"
#include "core/document/compose/NoteComposer.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("minutebook::Compose", text);
}

Error noSuchItem(const CompositionRequest &request)
{
    const QString message = request.item
        ? words(QT_TRANSLATE_NOOP("minutebook::Compose", "The meeting has no item “%1”."))
              .arg(request.item->text())
        : words(
            QT_TRANSLATE_NOOP("minutebook::Compose", "This document is of one item: say which."));
    return {.code = ErrorCode::NotFound, .message = message, .place = {}, .detail = {}};
}

Error noDecision(const AgendaItem &item)
{
    return {.code = ErrorCode::BadInput,
            .message =
                words(QT_TRANSLATE_NOOP("minutebook::Compose", "The item “%1” has no decision."))
                    .arg(item.id.text()),
            .place = {},
            .detail = {}};
}

Result<QList<Block>> composeOneItem(Composition &composition, const CompositionRequest &request)
{
    const AgendaItem *item = request.item ? findItem(composition.meeting, *request.item) : nullptr;
    if (!item)
        return noSuchItem(request);
    if (request.type == DocumentType::Item)
        return composeItemPage(composition, *item);
    if (!knowsDecision(composition.copy, item->id))
        return noDecision(*item);
    return composeDecisionPage(composition, *item);
}

Result<QList<Block>> composeBlocks(Composition &composition, const CompositionRequest &request)
{
    switch (request.type) {
    case DocumentType::Minutes:
        return composeMinutes(composition);
    case DocumentType::Item:
    case DocumentType::Decision:
        return composeOneItem(composition, request);
    case DocumentType::Decisions:
        return composeDecisions(composition);
    case DocumentType::Actions:
        return composeActions(composition);
    case DocumentType::Attendance:
        return composeAttendancePage(composition);
    case DocumentType::Note:
        return composeNote(composition);
    case DocumentType::Resolutions:
        return composeResolutions(composition);
    case DocumentType::Agenda:
        return composeAgenda(composition);
    }
    return QList<Block>();
}

/// What the document is called: its own title, the item it is of, and the council.
QString titleOf(const Composition &composition, const QList<Block> &blocks,
                const CompositionRequest &request)
{
    QStringList parts;
    if (const auto *heading = std::get_if<HeadingBlock>(&blocks.constFirst().any))
        parts.append(textOf(heading->runs).replace(u"\n"_s, u", "_s));
    const AgendaItem *item = request.item ? findItem(composition.meeting, *request.item) : nullptr;
    if (item && (request.type == DocumentType::Item || request.type == DocumentType::Decision))
        parts.append(textOf(composition.titleOf(*item)));
    if (request.type == DocumentType::Item)
        parts.append(composition.meeting.body.name);
    parts.append(composition.meeting.council.name);
    return parts.join(u", "_s);
}

/// The note has the outcomes of votes whatever the style prints (LGA 1972 s.100C(1C)); an agenda
/// says who presents what, and what is recommended.
HouseStyle styleFor(HouseStyle style, DocumentType type)
{
    if (type == DocumentType::Note && style.shown.votes == VotesShown::None)
        style.shown.votes = VotesShown::Counts;
    if (type == DocumentType::Agenda) {
        style.shown.presenter = true;
        style.shown.recommendation = true;
        style.shown.plannedTimes = true;
    }
    return style;
}

} // namespace

Result<Document> compose(const MeetingCopy &copy, const HouseStyle &style,
                         const CompositionRequest &request)
{
    const HouseStyle shown = styleFor(style, request.type);
    Composition composition(copy, shown, request.language);
    const auto blocks = composeBlocks(composition, request);
    if (!blocks)
        return blocks.error();
    return Document{.type = request.type,
                    .title = titleOf(composition, *blocks, request),
                    .council = composition.meeting.council.name,
                    .body = composition.meeting.body.name,
                    .date = composition.meeting.details.date,
                    .language = tagOf(request.language),
                    .facts = documentFacts(composition),
                    .page = composeFurniture(composition, request.type),
                    .blocks = withEvenHeadings(
                        withHeadingCase(*blocks, shown.headings, namesIn(composition.meeting)))};
}

} // namespace minutebook
