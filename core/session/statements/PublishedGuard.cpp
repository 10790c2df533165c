// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/statements/PublishedGuard.h"

#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Numbering.h"
#include "core/edit/ApplyEdit.h"
#include "core/session/statements/DeclaredConflicts.h"
#include "core/session/statements/StatementEdits.h"
#include "core/session/statements/StatementWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(minutebook::PublishedGuard)
};

/// The conflicts that the statement prints from the declarations; none where it has words of its
/// own.
QList<DeclaredConflict> conflictsOf(const Meeting &meeting, const AgendaItem &item)
{
    if (std::holds_alternative<QString>(item.decision->conflicts))
        return {};
    QList<DeclaredConflict> conflicts = declaredConflicts(meeting, item);
    for (DeclaredConflict &conflict : conflicts)
        conflict.interest = 0; // where it stands among the declarations does not matter
    return conflicts;
}

bool saysTheSame(const Meeting &before, const AgendaItem &item, const Meeting &after)
{
    const AgendaItem *now = findItem(after, item.id);
    return now && now->decision == item.decision && decisionText(*now) == decisionText(item)
        && conflictsOf(after, *now) == conflictsOf(before, item);
}

/// The first published item whose statement would not say the same; null for none.
const AgendaItem *itemTouched(const Meeting &meeting, const Edit &edit)
{
    if (std::ranges::none_of(meeting.items, isFrozen))
        return nullptr;
    Meeting after = meeting;
    if (!applyEdit(after, edit))
        return nullptr; // it is refused for that
    const auto touched = std::ranges::find_if(meeting.items, [&](const AgendaItem &item) {
        return isFrozen(item) && !saysTheSame(meeting, item, after);
    });
    return touched == meeting.items.cend() ? nullptr : &*touched;
}

QString nameOf(const Meeting &meeting, const AgendaItem &item)
{
    const QString number = agendaNumberOf(meeting, item);
    return number.isEmpty() ? item.title : Words::tr("item %1").arg(number);
}

} // namespace

std::optional<Error> whyPublishedStands(const Meeting &meeting, const Edit &edit)
{
    if (edit.because && !edit.because->trimmed().isEmpty())
        return std::nullopt;
    const AgendaItem *item = itemTouched(meeting, edit);
    if (!item)
        return std::nullopt;
    return Error{.code = ErrorCode::Refused,
                 .message =
                     Words::tr("The statement of %1 was published on %2 and stands as it was; "
                               "nothing was changed. First take its publication back, with a "
                               "reason: [Ctrl][Shift][O], the field “Published on”.")
                         .arg(nameOf(meeting, *item), spokenDate(*item->decision->publishedOn)),
                 .place = {},
                 .detail = {}};
}

QString publishedItemTouched(const Meeting &meeting, const Edit &edit)
{
    const AgendaItem *item = itemTouched(meeting, edit);
    return item ? nameOf(meeting, *item) : QString();
}

} // namespace minutebook
