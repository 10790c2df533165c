// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/statements/StatementEdits.h"

#include "core/domain/rules/Decisions.h"
#include "core/session/live/SpokenText.h"

namespace minutebook {

QList<ItemId> itemsWithStatements(const Meeting &meeting)
{
    QList<ItemId> items;
    for (const AgendaItem *item : itemsWithDecisions(meeting)) {
        if (item->decision || meeting.body.kind == BodyKind::Executive)
            items.append(item->id);
    }
    return items;
}

bool mayHaveStatement(const AgendaItem &item)
{
    if (item.grouping.value_or(false) || item.business == Business::Apologies
        || item.business == Business::Interests || item.business == Business::PreviousMinutes
        || item.business == Business::Exclusion)
        return false;
    AgendaItem decided = withoutEntries(item);
    decided.decision = Decision();
    return hasDecision(decided);
}

namespace {

Edit recording(const Meeting &meeting, int index, const Decision &decision)
{
    if (meeting.items.at(index).decision == decision)
        return {.kind = EditKind::RecordDecision, .changes = {}};
    AgendaItem after = withoutEntries(meeting.items.at(index));
    after.decision = decision;
    return {.kind = EditKind::RecordDecision, .changes = {replaceItem(meeting, index, after)}};
}

} // namespace

Edit settingField(const Meeting &meeting, const ItemId &item, StatementField field,
                  const FieldValue &value)
{
    const int index = indexOfItem(meeting, item);
    if (index < 0)
        return {.kind = EditKind::RecordDecision, .changes = {}};
    const AgendaItem &found = meeting.items.at(index);
    const Decision decision = withField(meeting, found, field, value);
    if (!found.decision && decision == Decision())
        return {.kind = EditKind::RecordDecision, .changes = {}};
    return recording(meeting, index, decision);
}

QList<Limb> asStored(const QList<Limb> &typed, const Meeting &meeting)
{
    QList<Limb> stored;
    for (const Limb &limb : typed) {
        Limb kept{.text = withTokens(limb.text, meeting), .limbs = limb.limbs};
        kept.limbs.values = asStored(limb.limbs.values, meeting);
        stored.append(kept);
    }
    return stored;
}

Edit publishing(const Meeting &meeting, const ItemId &item, const QDate &day, const QString &status)
{
    const int index = indexOfItem(meeting, item);
    if (index < 0)
        return {.kind = EditKind::RecordDecision, .changes = {}};
    Decision decision = meeting.items.at(index).decision.value_or(Decision());
    decision.publishedOn = day;
    if (!decision.status && !status.isEmpty())
        decision.status = status;
    return recording(meeting, index, decision);
}

std::optional<FieldStep> fieldStepOf(const Edit &edit)
{
    if (edit.kind != EditKind::RecordDecision || edit.changes.size() != 1)
        return std::nullopt;
    const auto *change = std::get_if<ItemChange>(&edit.changes.constFirst());
    if (!change || !change->before || !change->after)
        return std::nullopt;
    const QList<StatementField> fields =
        fieldsThatDiffer(change->before->decision.value_or(Decision()),
                         change->after->decision.value_or(Decision()));
    if (fields.size() != 1)
        return std::nullopt;
    return FieldStep{change->after->id, fields.constFirst()};
}

Result<void> takeBackStep(MeetingSession &session)
{
    const auto step = session.canUndo() ? fieldStepOf(session.nextUndo()) : std::nullopt;
    Result<void> done = session.undo();
    while (done && step && session.canUndo() && fieldStepOf(session.nextUndo()) == step)
        done = session.undo();
    return done;
}

Result<void> makeStepAgain(MeetingSession &session)
{
    const auto step = session.canRedo() ? fieldStepOf(session.nextRedo()) : std::nullopt;
    Result<void> done = session.redo();
    while (done && step && session.canRedo() && fieldStepOf(session.nextRedo()) == step)
        done = session.redo();
    return done;
}

} // namespace minutebook
