// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/FormPass.h"
#include "core/session/details/Ledger.h"
#include "core/session/details/TypedValues.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::ActionLedger)
};

void passAction(FormPass &pass, Action &action)
{
    std::optional<QString> text = action.text.isEmpty() ? std::nullopt : std::optional(action.text);
    pass.words({"text", Say::tr("Wha&t is to be done"), {}}, text);
    if (!text)
        pass.refuse("text", Say::tr("What is to be done? An action needs words."));
    else
        action.text = *text;
    pass.list({"owners", Say::tr("By wh&om"), Say::tr("M Achebe; Head of waste")}, action.owners);
    pass.date({"due", Say::tr("&Due on"), Say::tr("29 May 2026")}, action.due);
    pass.yesOrNo({"done", Say::tr("Don&e"), {}}, action.done);
    pass.item({"item", Say::tr("&Item"), Say::tr("its number")}, action.item);
    pass.access(action.access, Say::tr("as its item is"));
}

Action startOf(const FormContext &context, std::optional<int> row)
{
    if (row)
        return context.meeting.actions[*row];
    Action action;
    action.item = context.here;
    return action;
}

QString doneText(const std::optional<bool> &done)
{
    if (!done)
        return {};
    return *done ? Say::tr("done") : Say::tr("not yet");
}

} // namespace

QString ActionLedger::title() const
{
    return Say::tr("Actions of the meeting");
}

QStringList ActionLedger::columns() const
{
    return {Say::tr("What"), Say::tr("By whom"), Say::tr("Due"), Say::tr("Done")};
}

int ActionLedger::count(const Meeting &meeting) const
{
    return meeting.actions.size();
}

QStringList ActionLedger::cells(const Meeting &meeting, int row) const
{
    const Action &action = meeting.actions[row];
    return {action.text.simplified(), typedList(action.owners.values),
            action.due ? typedDate(*action.due) : QString(), doneText(action.done)};
}

Form ActionLedger::form(const FormContext &context, std::optional<int> row) const
{
    FormPass pass = FormPass::showing(context);
    Action action = startOf(context, row);
    passAction(pass, action);
    return pass.form();
}

Result<Edit> ActionLedger::keep(const FormContext &context, std::optional<int> row,
                                const FormValues &values) const
{
    FormPass pass = FormPass::reading(context, values);
    Action action = startOf(context, row);
    passAction(pass, action);
    if (pass.trouble())
        return *pass.trouble();
    const GivenList<Action> &actions = context.meeting.actions;
    Edit edit{EditKind::RecordAction, {}};
    if (!row) {
        action.id = ActionId::fromTrusted(m_ids.next(u"action"_s));
        edit.changes.append(ActionChange{actions.size(), std::nullopt, action});
    } else if (action != actions[*row]) {
        edit.changes.append(ActionChange{*row, actions[*row], action});
    }
    return edit;
}

Result<Edit> ActionLedger::remove(const Meeting &meeting, int row) const
{
    return Edit{EditKind::RecordAction, {ActionChange{row, meeting.actions[row], std::nullopt}}};
}

} // namespace minutebook
