// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/ui/live/TakeDetails.h"

#include "core/session/details/Ledger.h"
#include "core/session/live/LiveEdits.h"
#include "tests/support/SequentialIds.h"
#include "tests/ui/live/FormKeys.h"
#include "ui/details/FormView.h"
#include "ui/widgets/RowTable.h"

#include <QApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

FormValues valuesOf(const Form &form)
{
    FormValues values;
    for (const FormField &field : form)
        values.insert(field.name, field.value);
    return values;
}

std::optional<Moment> toTheSecond(const std::optional<Moment> &moment)
{
    return moment ? std::optional(Moment::of(moment->local())) : std::nullopt;
}

/// Explicit defaults and lists that are given but empty say the same as what is left out.
template <typename Value>
void forgetDefault(std::optional<Value> &value, Value usual)
{
    if (value == usual)
        value.reset();
}

} // namespace

DetailsTaker::DetailsTaker(LiveWorld &world, const Meeting &wanted)
    : m_w(world)
    , m_wanted(wanted)
{
}

FormContext DetailsTaker::context() const
{
    return {m_wanted, m_w.clock.now(), std::nullopt};
}

bool DetailsTaker::fill(const FormValues &values)
{
    if (!typeForm(m_w, values))
        return false;
    m_w.press(Qt::Key_Return);
    return true;
}

void DetailsTaker::takeTable(const Table &table)
{
    m_w.press(Qt::Key_B, Qt::ControlModifier);
    m_w.typeAndEnter(table.caption.value_or(QString()));
    QList<QStringList> lines{QStringList(table.header.values)};
    lines.append(table.rows);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype cell = 0; cell < line.size(); ++cell) {
            if (cell > 0)
                m_w.press(Qt::Key_Tab);
            m_w.type(line.at(cell));
        }
        m_w.enterInCell();
    }
    m_w.enterInCell(); // on the empty line
}

void DetailsTaker::takeCorrection(const EntryAt &at)
{
    m_w.press(Qt::Key_C, ctrlShift);
    FormValues values = valuesOf(entryForm(context(), at));
    FormValues own;
    for (const QString &field : {u"of"_s, u"minute"_s, u"text"_s})
        own.insert(field, values.value(field));
    [[maybe_unused]] const bool typed = fill(own); // what is missing shows in the comparison
}

bool DetailsTaker::finishEntry(const EntryAt &at)
{
    const GivenList<Entry> &here = m_w.live().entriesHere();
    if (here.isEmpty())
        return false;
    const FormValues wanted = valuesOf(entryForm(context(), at));
    const FormContext now{m_w.session.meeting(), m_w.clock.now(), std::nullopt};
    const EntryAt taken{m_w.live().place(), here.values.constLast().id};
    if (valuesOf(entryForm(now, taken)) == wanted)
        return true;
    m_w.press(Qt::Key_I, Qt::ControlModifier);
    return fill(wanted) && !openForm();
}

void DetailsTaker::toRow(int row)
{
    m_w.press(Qt::Key_Home, Qt::ControlModifier);
    for (; row > 0; --row)
        m_w.press(Qt::Key_Down);
}

/// The list has the keyboard, the row is chosen.
bool DetailsTaker::fillRow(const Ledger &ledger, int row, const QStringList &without)
{
    FormValues wanted = valuesOf(ledger.form(context(), row));
    for (const QString &field : without)
        wanted.remove(field);
    m_w.press(Qt::Key_Return);
    if (!typeForm(m_w, wanted))
        return false;
    m_w.press(Qt::Key_Return);
    return qobject_cast<RowTable *>(m_w.target()) != nullptr;
}

bool DetailsTaker::takeAttendance()
{
    const AttendanceLedger ledger;
    m_w.press(Qt::Key_H, ctrlShift);
    m_w.press(Qt::Key_L, ctrlShift);
    for (int row = 0; row < m_wanted.people.size(); ++row) {
        const Attendance wanted = attendanceOf(m_wanted.people.at(row));
        if (wanted != Attendance::Present)
            m_w.type(ledger.rowKeys().at(static_cast<int>(wanted)).letter);
        const FormValues values = valuesOf(ledger.form(context(), row));
        const bool same = openForm() && openForm()->values() == values;
        if (!same && !fillRow(ledger, row))
            return false;
        m_w.press(Qt::Key_Down);
    }
    m_w.press(Qt::Key_Escape);
    return !openForm();
}

bool DetailsTaker::takeItem(const ItemId &item)
{
    SequentialIds ids;
    const ItemLedger ledger(ids);
    m_w.press(Qt::Key_Y, ctrlShift); // opens at the item that is before the meeting
    const bool filled = fillRow(ledger, indexOfItem(m_wanted, item), {u"sittings"_s});
    m_w.press(Qt::Key_Escape);
    return filled && !openForm();
}

bool DetailsTaker::takeSittings()
{
    SequentialIds ids;
    const ItemLedger ledger(ids);
    m_w.press(Qt::Key_Y, ctrlShift);
    toRow(0);
    bool filled = true;
    for (int row = 0; filled && row < m_wanted.items.size(); ++row) {
        filled = fillRow(ledger, row);
        m_w.press(Qt::Key_Down);
    }
    m_w.press(Qt::Key_Escape);
    return filled && !openForm();
}

/// Rows that are there are changed, the others added.
bool DetailsTaker::fillList(const Ledger &ledger, int rows, Qt::Key key)
{
    m_w.press(key, ctrlShift);
    const int there = ledger.count(m_w.session.meeting());
    for (int row = 0; row < rows; ++row) {
        if (row < there) {
            toRow(row);
            if (!fillRow(ledger, row))
                return false;
            continue;
        }
        if (row > 0)
            m_w.press(Qt::Key_W, Qt::AltModifier); // an empty list begins one by itself
        if (!fill(valuesOf(ledger.form(context(), row))))
            return false;
    }
    m_w.press(Qt::Key_Escape);
    return !openForm();
}

bool DetailsTaker::takeInterests()
{
    return fillList(InterestLedger(), m_wanted.interests.size(), Qt::Key_B);
}

bool DetailsTaker::takeActions()
{
    SequentialIds ids;
    return fillList(ActionLedger(ids), m_wanted.actions.size(), Qt::Key_G);
}

Entry comparableEntry(Entry entry, const QHash<EntryId, EntryId> &idOf)
{
    entry.id = idOf.value(entry.id, entry.id);
    entry.at = toTheSecond(entry.at);
    std::visit([](auto &body) { body.translations.reset(); }, entry.body);
    if (auto *speech = std::get_if<Speech>(&entry.body)) {
        if (speech->repliesTo)
            speech->repliesTo = idOf.value(*speech->repliesTo, *speech->repliesTo);
        speech->points = GivenList<QString>(speech->points.values);
    }
    if (auto *narrative = std::get_if<Narrative>(&entry.body))
        narrative->points = GivenList<QString>(narrative->points.values);
    return entry;
}

AgendaItem comparableItem(const AgendaItem &item)
{
    AgendaItem bare = withoutEntries(item);
    bare.entries = {};
    bare.decision.reset();
    bare.translations.reset();
    for (Sitting &sitting : bare.sittings.values)
        sitting = {*toTheSecond(sitting.from), toTheSecond(sitting.to)};
    return bare;
}

Person comparablePerson(Person person)
{
    forgetDefault(person.attendance, Attendance::Present);
    return person;
}

Interest comparableInterest(Interest interest)
{
    for (std::optional<Moment> *moment :
         {&interest.declaredAt, &interest.leftAt, &interest.returnedAt})
        *moment = toTheSecond(*moment);
    return interest;
}

} // namespace minutebook
