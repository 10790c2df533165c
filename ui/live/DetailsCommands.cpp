// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/DetailsCommands.h"

#include "core/session/details/MeetingForm.h"
#include "core/session/live/LiveEdits.h"
#include "ui/details/FormDialog.h"
#include "ui/details/LedgerDialog.h"
#include "ui/details/TableDialog.h"
#include "ui/live/RecordModel.h"
#include "ui/live/RecordView.h"

#include <QAction>

namespace minutebook {

using namespace Qt::StringLiterals;

using Tone = LiveMeeting::Notice::Tone;

DetailsCommands::DetailsCommands(const Parts &parts, Actions &actions)
    : QObject(&parts.page)
    , m_p(parts)
{
    // The keys are shared with other pages, and with the resolution over the record.
    const auto on = [&](CommandId id, auto handler) {
        actions.answer(id, m_p.page, this, handler);
    };
    const auto onRecord = [&](CommandId id, auto handler) {
        on(id, [this, handler] {
            if (m_p.view.isVisible())
                handler();
            else
                say(Tone::Info, tr("The record is not in sight. [Esc] goes back to it."));
        });
    };
    onRecord(CommandId::EntryDetails, [this] { openEntry(); });
    onRecord(CommandId::AddTable, [this] { openTable({}); });
    onRecord(CommandId::CorrectEarlierMinutes, [this] { openCorrection(); });
    onRecord(CommandId::RemoveEntry, [this] { removeEntry(); });
    onRecord(CommandId::EntryUp, [this] { moveEntry(-1); });
    onRecord(CommandId::EntryDown, [this] { moveEntry(1); });
    on(CommandId::DetailsOfMeeting, [this] { openMeeting(); });
    on(CommandId::ItemDetails, [this] {
        openLedger(std::make_unique<ItemLedger>(
            m_p.ids, [&session = m_p.live.session()] { return session.minuteNumbers(); }));
    });
    on(CommandId::AttendanceLedger, [this] { openLedger(std::make_unique<AttendanceLedger>()); });
    on(CommandId::Interests, [this] { openLedger(std::make_unique<InterestLedger>()); });
    on(CommandId::ActionsOfMeeting,
       [this] { openLedger(std::make_unique<ActionLedger>(m_p.ids)); });
}

FormContext DetailsCommands::context() const
{
    const AgendaItem *item = m_p.live.currentItem();
    return {meeting(), m_p.live.clock().now(), item ? std::optional(item->id) : std::nullopt};
}

EntryAt DetailsCommands::at(const EntryId &id) const
{
    return {placeOfEntry(meeting(), id).value_or(m_p.live.place()), id};
}

void DetailsCommands::say(Tone tone, const QString &text)
{
    Q_EMIT noticed({tone, text});
}

Result<void> DetailsCommands::perform(const Result<Edit> &edit)
{
    if (!edit)
        return edit.error();
    return m_p.live.session().perform(*edit);
}

std::optional<EntryId> DetailsCommands::entryMeant()
{
    const int row = m_p.view.chosenRow();
    if (row >= 0)
        return m_p.model.row(row).id;
    const std::optional<EntryId> correcting = m_p.live.draft().correcting;
    if (correcting)
        return m_p.live.file() ? correcting : std::nullopt;
    const GivenList<Entry> &entries = m_p.live.entriesHere();
    if (entries.isEmpty()) {
        say(Tone::Info, tr("Nothing is filed here yet."));
        return std::nullopt;
    }
    return entries.values.constLast().id;
}

void DetailsCommands::openEntry()
{
    if (!m_p.live.mayChange())
        return;
    if (const std::optional<EntryId> entry = entryMeant())
        openDetails(*entry);
}

void DetailsCommands::openDetails(const EntryId &entry)
{
    const EntryAt where = at(entry);
    const auto keep = [this, where](const FormValues &values) {
        return perform(entryEdit(context(), where, values));
    };
    (new FormDialog(tr("Details of the entry"), entryForm(context(), where), keep, m_p.theme,
                    &m_p.page))
        ->open();
}

void DetailsCommands::openMeeting()
{
    if (!m_p.live.mayChange())
        return;
    const auto keep = [this](const FormValues &values) {
        return perform(meetingEdit(context(), m_p.live.session().minuteNumbers(), values));
    };
    (new FormDialog(tr("Details of the meeting"), meetingForm(context()), keep, m_p.theme,
                    &m_p.page))
        ->open();
}

void DetailsCommands::openTable(const std::optional<EntryId> &entry)
{
    if (!m_p.live.mayChange())
        return;
    const Entry *kept = entry ? findEntry(meeting(), *entry) : nullptr;
    Entry made;
    made.at = Moment::of(m_p.live.clock().now());
    made.body = Table{};
    if (kept)
        made = *kept;
    const Place place = kept ? at(*entry).place : m_p.live.place();
    const auto keep = [this, place, made, isNew = !kept](const Table &table) -> Result<void> {
        Entry after = made;
        after.body = table;
        if (isNew) {
            after.id = EntryId::fromTrusted(m_p.ids.next(u"e"_s));
            after = m_p.live.asHeardNow(after);
            return perform(Edit{EditKind::FileContribution, {addEntry(meeting(), place, after)}});
        }
        const int now = indexOfEntry(*entriesAt(meeting(), place), made.id);
        if (now < 0 || after == made)
            return {};
        return perform(
            Edit{EditKind::CorrectContribution, {replaceEntry(meeting(), place, now, after)}});
    };
    (new TableDialog(std::get<Table>(made.body), keep, m_p.theme, &m_p.page))->open();
}

void DetailsCommands::openCorrection()
{
    if (!m_p.live.mayChange())
        return;
    const auto keep = [this, place = m_p.live.place()](const FormValues &values) -> Result<void> {
        Result<Entry> made = readCorrection(context(), values);
        if (!made)
            return made.error();
        made->id = EntryId::fromTrusted(m_p.ids.next(u"e"_s));
        return perform(Edit{EditKind::FileContribution,
                            {addEntry(meeting(), place, m_p.live.asHeardNow(*made))}});
    };
    (new FormDialog(tr("Correction of earlier minutes"), correctionForm(context()), keep, m_p.theme,
                    &m_p.page))
        ->open();
}

bool DetailsCommands::correctElsewhere(const EntryId &entry)
{
    const Entry *found = findEntry(meeting(), entry);
    if (!found)
        return false;
    const EntryBody &body = found->body;
    if (std::holds_alternative<Table>(body))
        openTable(entry);
    else if (!std::holds_alternative<Correction>(body) && !std::holds_alternative<OrderTaken>(body))
        return false;
    else if (m_p.live.mayChange())
        openDetails(entry);
    return true;
}

void DetailsCommands::removeEntry()
{
    if (!m_p.live.mayChange())
        return;
    const int row = m_p.view.chosenRow();
    if (row < 0)
        return say(Tone::Info, tr("Choose the entry in the record first: [F6], then the arrows."));
    const RecordRow removed = m_p.model.row(row);
    if (m_p.live.draft().correcting == removed.id)
        return say(Tone::Info, tr("The entry is being corrected. [Esc] twice, then remove it."));
    if (const auto done = perform(removeEntryWithReplies(meeting(), at(removed.id))); !done)
        return say(Tone::Warning, done.error().message);
    say(Tone::Done,
        tr("Removed: %1. [Ctrl][Z] brings it back.")
            .arg(removed.time.isEmpty() ? removed.kindName : removed.time));
}

void DetailsCommands::moveEntry(int step)
{
    if (!m_p.live.mayChange())
        return;
    const bool isChosen = m_p.view.hasFocus() && m_p.view.currentIndex().isValid();
    if (!isChosen && !m_p.live.draft().correcting)
        return say(Tone::Info, tr("Choose the entry in the record first: [F6], then the arrows."));
    const std::optional<EntryId> entry = entryMeant();
    if (!entry)
        return;
    const Edit edit = minutebook::moveEntry(meeting(), at(*entry), step);
    if (edit.isEmpty())
        return say(Tone::Info,
                   step < 0 ? tr("It is the first of this item.")
                            : tr("It is the last of this item."));
    if (!perform(edit))
        return;
    if (const int row = m_p.model.rowOfEntry(*entry); row >= 0)
        m_p.view.setCurrentIndex(m_p.model.index(row));
    say(Tone::Done,
        step < 0 ? tr("Moved up. [Ctrl][Z] moves it back.")
                 : tr("Moved down. [Ctrl][Z] moves it back."));
}

void DetailsCommands::openLedger(std::unique_ptr<Ledger> ledger)
{
    if (!m_p.live.mayChange())
        return;
    (new LedgerDialog(std::move(ledger), m_p.live.session(), context().here, m_p.theme, &m_p.page))
        ->open();
}

} // namespace minutebook
