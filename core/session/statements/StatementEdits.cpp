// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/statements/StatementEdits.h"

#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Effect.h"
#include "core/session/checks/Completeness.h"
#include "core/session/live/SpokenText.h"
#include "core/session/statements/StatementWords.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

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

bool isFrozen(const AgendaItem &item)
{
    return item.decision && item.decision->publishedOn;
}

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(minutebook::StatementEdits)
};

Error refused(const QString &message)
{
    return {.code = ErrorCode::Refused, .message = message, .place = {}, .detail = {}};
}

/// What stands in the way of that decision being recorded in place of the item's; nothing is fine.
std::optional<Error> hindranceOf(const Meeting &meeting, const AgendaItem &item,
                                 const Decision &decision, const QString &because)
{
    if (const auto locked = whyLocked(item, because))
        return locked;
    const bool isDatedSo = item.decision && item.decision->publishedOn == decision.publishedOn;
    if (!decision.publishedOn || isDatedSo)
        return std::nullopt;
    const QString why = whyNotPublished(meeting, item.id);
    if (!why.isEmpty())
        return refused(Words::tr("Not dated as published. %1. The statement is as it was; F8 goes "
                                 "to what is missing.")
                           .arg(why));
    if (*decision.publishedOn < dateOfDecision(meeting, item))
        return refused(Words::tr("Not dated as published: on %1 the decision was not made yet. "
                                 "The statement is as it was.")
                           .arg(spokenDate(*decision.publishedOn)));
    return std::nullopt;
}

Result<Edit> recording(const Meeting &meeting, int index, const Decision &decision,
                       const QString &because)
{
    const AgendaItem &item = meeting.items.at(index);
    Edit edit{.kind = EditKind::RecordDecision, .changes = {}};
    if (item.decision == decision || (!item.decision && decision == Decision()))
        return edit;
    if (const auto hindrance = hindranceOf(meeting, item, decision, because))
        return *hindrance;
    AgendaItem after = withoutEntries(item);
    after.decision = decision;
    edit.changes.append(replaceItem(meeting, index, after));
    if (isFrozen(item))
        edit.because = because.trimmed();
    return edit;
}

} // namespace

std::optional<Error> whyLocked(const AgendaItem &item, const QString &because)
{
    if (!isFrozen(item) || !because.trimmed().isEmpty())
        return std::nullopt;
    return refused(Words::tr("The statement was published on %1 and stands as it was. To change "
                             "it, say why first.")
                       .arg(spokenDate(*item.decision->publishedOn)));
}

QString whyNotPublished(const Meeting &meeting, const ItemId &item)
{
    const AgendaItem *found = findItem(meeting, item);
    if (!found || !hasDecision(*found))
        return Words::tr("No decision is recorded for this item yet");
    return whyNotPublished(completenessOf(meeting, item));
}

Result<Edit> settingField(const Meeting &meeting, const ItemId &item, StatementField field,
                          const FieldValue &value, const QString &because)
{
    const int index = indexOfItem(meeting, item);
    if (index < 0)
        return Edit{.kind = EditKind::RecordDecision, .changes = {}};
    return recording(meeting, index, withField(meeting, meeting.items.at(index), field, value),
                     because);
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

Result<Edit> publishing(const Meeting &meeting, const ItemId &item, const QDate &day,
                        const QString &status)
{
    const int index = indexOfItem(meeting, item);
    if (index < 0)
        return Edit{.kind = EditKind::RecordDecision, .changes = {}};
    Decision decision = meeting.items.at(index).decision.value_or(Decision());
    decision.publishedOn = day;
    if (!decision.status && !status.isEmpty())
        decision.status = status;
    return recording(meeting, index, decision, {});
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

namespace {

/// Whether the next step only led to the one before: the same field, changed for the same reason.
bool ledTo(const Edit &next, const std::optional<FieldStep> &step,
           const std::optional<QString> &because)
{
    return step && fieldStepOf(next) == step && next.because == because;
}

} // namespace

Result<void> takeBackStep(MeetingSession &session)
{
    const auto step = session.canUndo() ? fieldStepOf(session.nextUndo()) : std::nullopt;
    const auto because = step ? session.nextUndo().because : std::nullopt;
    Result<void> done = session.undo();
    while (done && session.canUndo() && ledTo(session.nextUndo(), step, because))
        done = session.undo();
    return done;
}

Result<void> makeStepAgain(MeetingSession &session)
{
    const auto step = session.canRedo() ? fieldStepOf(session.nextRedo()) : std::nullopt;
    const auto because = step ? session.nextRedo().because : std::nullopt;
    Result<void> done = session.redo();
    while (done && session.canRedo() && ledTo(session.nextRedo(), step, because))
        done = session.redo();
    return done;
}

} // namespace minutebook
