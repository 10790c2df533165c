// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/ApplyEdit.h"
#include "core/meetingfile/MeetingFile.h"
#include "core/session/details/DetailWords.h"
#include "core/session/details/FormPass.h"
#include "core/session/details/Ledger.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::ItemLedger)
};

void passPlanned(FormPass &pass, std::optional<PlannedTimes> &planned)
{
    PlannedTimes times = planned.value_or(PlannedTimes{});
    pass.time({"plannedFrom", Say::tr("P&lanned from"), u"14:30"_s}, times.from);
    pass.time({"plannedTo", Say::tr("Planne&d to"), u"15:05"_s}, times.to);
    if (times != planned.value_or(PlannedTimes{}))
        planned = times == PlannedTimes{} ? std::nullopt : std::optional(times);
}

void passOtherBody(FormPass &pass, std::optional<MinutesOfBody> &minutes)
{
    MinutesOfBody body = minutes.value_or(MinutesOfBody{});
    std::optional<QString> name = body.name.isEmpty() ? std::nullopt : std::optional(body.name);
    pass.line({"bodyName", Say::tr("Minutes of another body: its name"), {}}, name);
    pass.date({"bodyDate", Say::tr("The date of its meeting"), Say::tr("6 May 2026")}, body.date);
    pass.line({"bodyPresent", Say::tr("Who was present there"), {}}, body.present);
    body.name = name.value_or(QString());
    const bool takenAway = minutes && !name;
    if (!name && !takenAway && body != MinutesOfBody{})
        return pass.refuse("bodyName", Say::tr("Whose minutes are they? Type the body's name."));
    minutes = name ? std::optional(body) : std::nullopt;
}

/// `number` is what the style numbers it by itself.
void passItem(FormPass &pass, AgendaItem &item, const QString &number)
{
    pass.number({"agendaNumber", Say::tr("&Agenda number"), u"16a"_s}, item.agendaNumber);
    const QString hint = item.minuteNumber || number.isEmpty()
        ? Say::tr("empty: by the house style; - for none")
        : Say::tr("empty: %1, by the house style; - for none").arg(number);
    pass.number({"minuteNumber", Say::tr("&Minute number"), hint}, item.minuteNumber);
    std::optional<QString> title = item.title.isEmpty() ? std::nullopt : std::optional(item.title);
    pass.line({"title", Say::tr("&Title"), {}}, title);
    if (!title)
        pass.refuse("title", Say::tr("An item needs a title."));
    item.title = title.value_or(item.title);
    pass.line({"publicTitle", Say::tr("Title for the pu&blic"), {}}, item.publicTitle);
    pass.choice({"outcome", Say::tr("&Outcome"), {}}, item.outcome, itemOutcomeNames(),
                Say::tr("pending, not said"));
    pass.person({"presenter", Say::tr("&Introduced by"), Say::tr("code or name")}, item.presenter);
    pass.person({"portfolioHolder", Say::tr("Portfolio &holder"), Say::tr("code or name")},
                item.portfolioHolder);
    pass.line({"urgent", Say::tr("U&rgent because"), Say::tr("empty: not urgent")}, item.urgent);
    pass.yesOrNo({"key", Say::tr("Ke&y decision"), {}}, item.key);
    pass.line({"keyReference", Say::tr("Reference in the forward plan"), {}}, item.keyReference);
    pass.choice({"business", Say::tr("&Standing business"), {}}, item.business, businessNames(),
                Say::tr("none"));
    pass.words({"purpose", Say::tr("&Purpose"), {}}, item.purpose);
    pass.dates({"minutesOf", Say::tr("Approves the minutes o&f"), Say::tr("23 April 2026; …")},
               item.minutesOf);
    passPlanned(pass, item.planned);
    pass.sittings({"sittings", Say::tr("B&efore the meeting"), u"15:06-15:19; 15:48-15:56"_s},
                  item.sittings);
    pass.item({"parent", Say::tr("Part of item"), Say::tr("its number")}, item.parent);
    if (item.parent && item.parent == item.id)
        pass.refuse("parent", Say::tr("An item cannot be a part of itself."));
    pass.check({"grouping", Say::tr("Only a heading over other items"), {}}, item.grouping);
    passOtherBody(pass, item.minutesOfBody);
    pass.access(item.access, Say::tr("open, not said"));
}

bool isOpen(const AgendaItem &item)
{
    return std::any_of(item.sittings.begin(), item.sittings.end(),
                       [](const Sitting &sitting) { return !sitting.to; });
}

/// Whether the item would be before the meeting without the meeting having gone to it.
bool opensAnother(const FormContext &context, std::optional<int> row, const AgendaItem &item)
{
    const bool wasOpen = row && isOpen(context.meeting.items.at(*row));
    return isOpen(item) && !wasOpen;
}

/// Whether the meeting is still whole: no id in it names something that is not there.
bool isWhole(const Meeting &meeting, const Edit &edit)
{
    Meeting copy = meeting;
    return applyEdit(copy, edit) && readMeeting(writeMeeting(copy));
}

Edit removal(const Meeting &meeting, int row)
{
    return {EditKind::ChangeAgenda,
            {ItemChange{row, withoutEntries(meeting.items.at(row)), std::nullopt}}};
}

/// An item can be taken away only when it has no entries left, so they go before it and come back
/// after it.
Edit moved(const Meeting &meeting, int row, int to)
{
    const AgendaItem &item = meeting.items.at(row);
    const Place place = Place::under(item.id);
    Edit edit{EditKind::ChangeAgenda, {}};
    for (int index = item.entries.size() - 1; index >= 0; --index)
        edit.changes.append(removeEntry(meeting, place, index));
    edit.changes.append(ItemChange{row, withoutEntries(item), std::nullopt});
    edit.changes.append(ItemChange{to, std::nullopt, withoutEntries(item)});
    for (int index = 0; index < item.entries.size(); ++index)
        edit.changes.append(EntryChange{place, index, std::nullopt, item.entries[index]});
    return edit;
}

} // namespace

QString ItemLedger::title() const
{
    return Say::tr("Items of the agenda");
}

QStringList ItemLedger::columns() const
{
    return {Say::tr("No."), Say::tr("Minute"), Say::tr("Title"), Say::tr("Outcome")};
}

int ItemLedger::count(const Meeting &meeting) const
{
    return static_cast<int>(meeting.items.size());
}

QString ItemLedger::numberOf(const AgendaItem &item) const
{
    return item.minuteNumber || !m_numbers ? item.minuteNumber.value_or(QString())
                                           : m_numbers().value(item.id);
}

QStringList ItemLedger::cells(const Meeting &meeting, int row) const
{
    const AgendaItem &item = meeting.items.at(row);
    return {item.agendaNumber.value_or(QString()), numberOf(item), item.title,
            itemOutcomeNames().at(static_cast<int>(outcomeOf(item)))};
}

Form ItemLedger::form(const FormContext &context, std::optional<int> row) const
{
    FormPass pass = FormPass::showing(context);
    AgendaItem item = row ? withoutEntries(context.meeting.items.at(*row)) : AgendaItem{};
    passItem(pass, item, numberOf(item));
    return pass.form();
}

Result<Edit> ItemLedger::keep(const FormContext &context, std::optional<int> row,
                              const FormValues &values) const
{
    FormPass pass = FormPass::reading(context, values);
    AgendaItem item = row ? withoutEntries(context.meeting.items.at(*row)) : AgendaItem{};
    passItem(pass, item, numberOf(item));
    if (!pass.trouble() && opensAnother(context, row, item))
        pass.refuse("sittings",
                    Say::tr("Only the item that is before the meeting now may be without an end: "
                            "type when this one ended."));
    if (pass.trouble())
        return *pass.trouble();
    Edit edit{EditKind::ChangeAgenda, {}};
    if (row && item != withoutEntries(context.meeting.items.at(*row)))
        edit.changes.append(replaceItem(context.meeting, *row, item));
    if (row)
        return edit;
    item.id = ItemId::fromTrusted(m_ids.next(u"late-item"_s));
    edit.changes.append(ItemChange{rowOfAdded(context), std::nullopt, item});
    return edit;
}

int ItemLedger::rowOfAdded(const FormContext &context) const
{
    const int here = context.here ? indexOfItem(context.meeting, *context.here) : -1;
    return here < 0 ? count(context.meeting) : here + 1;
}

std::optional<ItemId> ItemLedger::itemOfRow(const Meeting &meeting, int row) const
{
    return meeting.items.at(row).id;
}

Result<Edit> ItemLedger::remove(const Meeting &meeting, int row) const
{
    const AgendaItem &item = meeting.items.at(row);
    const Edit edit = removal(meeting, row);
    const bool isTaken = !item.entries.isEmpty() || !item.sittings.isEmpty();
    if (!isTaken && isWhole(meeting, edit))
        return edit;
    return Error{.code = ErrorCode::Refused,
                 .message = isTaken
                     ? Say::tr("Item %1 stays: it has been taken. Its outcome may be withdrawn.")
                           .arg(item.agendaNumber.value_or(item.title))
                     : Say::tr("Item %1 stays: something else names it, such as an interest, an "
                               "action or a part of it.")
                           .arg(item.agendaNumber.value_or(item.title)),
                 .place = {},
                 .detail = {}};
}

Edit ItemLedger::move(const Meeting &meeting, int row, int step) const
{
    const int to = row + step;
    if (to < 0 || to >= count(meeting))
        return {EditKind::ChangeAgenda, {}};
    // The one of the two neighbours that has fewer entries is moved past the other.
    const bool otherIsLighter =
        meeting.items.at(to).entries.size() < meeting.items.at(row).entries.size();
    return otherIsLighter ? moved(meeting, to, row) : moved(meeting, row, to);
}

} // namespace minutebook
