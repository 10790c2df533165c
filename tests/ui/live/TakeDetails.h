// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/details/EntryDetails.h"
#include "tests/ui/live/LiveWorld.h"

namespace minutebook {

class Ledger;

/// Takes by keys what the composer does not: details of entries, tables, corrections of earlier
/// minutes, attendance, interests, actions and items. What is to be typed is read from another
/// meeting, in the words its own forms show.
class DetailsTaker
{
public:
    DetailsTaker(LiveWorld &world, const Meeting &wanted);

    void takeTable(const Table &table);
    void takeCorrection(const EntryAt &at);
    /// What the entry filed last still lacks. False when a key did not reach its field.
    [[nodiscard]] bool finishEntry(const EntryAt &at);
    /// All present in one key, then the exceptions.
    [[nodiscard]] bool takeAttendance();
    /// Everything of the item that is before the meeting but when it was taken.
    [[nodiscard]] bool takeItem(const ItemId &item);
    /// When each item was taken, and those that were not.
    [[nodiscard]] bool takeSittings();
    [[nodiscard]] bool takeInterests();
    [[nodiscard]] bool takeActions();

private:
    [[nodiscard]] FormContext context() const;
    [[nodiscard]] bool fillRow(const Ledger &ledger, int row, const QStringList &without = {});
    [[nodiscard]] bool fillList(const Ledger &ledger, int rows, Qt::Key key);
    [[nodiscard]] bool fill(const FormValues &values);
    void toRow(int row);

    LiveWorld &m_w;
    const Meeting &m_wanted;
};

/// The entry as the other meeting has it, for comparing: its time to the second and without its
/// translations, its references by the ids of the other meeting.
[[nodiscard]] Entry comparableEntry(Entry entry, const QHash<EntryId, EntryId> &idOf);
/// The item without entries, decision, translations and what only its papers say.
[[nodiscard]] AgendaItem comparableItem(const AgendaItem &item);
[[nodiscard]] Person comparablePerson(Person person);
[[nodiscard]] Interest comparableInterest(Interest interest);

} // namespace minutebook
