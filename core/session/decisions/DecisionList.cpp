// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/decisions/DecisionList.h"

#include "core/document/MeetingCopy.h"
#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Effect.h"
#include "core/domain/rules/Numbering.h"
#include "core/session/live/SpokenText.h"
#include "core/session/statements/StatementEdits.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString letterOf(qsizetype index)
{
    constexpr qsizetype letters = 26;
    return index < letters ? QString(QChar(u'a' + static_cast<char16_t>(index)))
                           : QString::number(index + 1);
}

QString wordsOf(const QList<Limb> &limbs, const Meeting &meeting)
{
    QStringList lines;
    for (qsizetype index = 0; index < limbs.size(); ++index) {
        const Limb &limb = limbs.at(index);
        QString line = expandTokens(limb.text, meeting, std::nullopt, true);
        if (limbs.size() > 1)
            line.prepend(u"(%1) "_s.arg(letterOf(index)));
        lines.append(line);
        if (!limb.limbs.isEmpty())
            lines.append(wordsOf(limb.limbs.values, meeting));
    }
    return lines.join(u'\n');
}

/// What may be told of a decision to whom that meeting may be shown.
ListedDecision listed(const Meeting &meeting, const AgendaItem &item)
{
    const Decision decision = item.decision.value_or(Decision());
    ListedDecision made{.item = item.id};
    made.number = agendaNumberOf(meeting, item);
    made.reference = decision.reference.value_or(QString());
    made.title = item.title;
    made.text = wordsOf(decisionText(item), meeting);
    made.decidedOn = dateOfDecision(meeting, item);
    made.isKey = isKeyDecision(item);
    made.publishedOn = decision.publishedOn;
    return made;
}

bool isPublished(const AgendaItem &item, const QDate &today)
{
    return item.decision && item.decision->publishedOn && *item.decision->publishedOn <= today;
}

QString standingIn(const MeetingCopy &copy, const AgendaItem &item)
{
    QStringList summaries;
    for (const Omission &omission : copy.entriesOf(item).omissions)
        summaries.append(omission.publicSummary);
    if (summaries.isEmpty() && item.access && item.access->publicSummary)
        summaries.append(*item.access->publicSummary);
    return summaries.join(u'\n');
}

} // namespace

QList<ListedDecision> decisionsOf(const Meeting &meeting, const QDate &today)
{
    QList<ListedDecision> all;
    for (const ItemId &id : itemsWithStatements(meeting)) {
        const AgendaItem &item = *findItem(meeting, id);
        ListedDecision made = listed(meeting, item);
        made.state = statementStateOf(meeting, item, today);
        made.isPublished = isPublished(item, today);
        made.inEffectOn = effectiveDateOf(meeting, item);
        if (const auto count = effectCountOf(meeting, item))
            made.callInEnds = count->lastDay;
        all.append(made);
    }
    return all;
}

QList<ListedDecision> publicDecisionsOf(const Meeting &meeting, const QDate &today)
{
    const MeetingCopy copy = MeetingCopy::of(meeting, Copy::Public);
    QList<ListedDecision> all;
    for (const ItemId &id : itemsWithStatements(meeting)) {
        const AgendaItem *item = findItem(copy.meeting(), id);
        if (!item)
            continue;
        ListedDecision made = listed(copy.meeting(), *item);
        if (made.text.isEmpty())
            made.text = standingIn(copy, *item);
        if (copy.isDecisionWithheld(id))
            made.isKey.reset();
        else
            made.state = statementStateOf(meeting, *findItem(meeting, id), today);
        made.isPublished = isPublished(*findItem(meeting, id), today);
        if (copy.facts().effective.contains(id))
            made.inEffectOn = copy.facts().effective.value(id);
        if (copy.facts().callIn.contains(id))
            made.callInEnds = copy.facts().callIn.value(id).lastDay;
        all.append(made);
    }
    return all;
}

} // namespace minutebook
