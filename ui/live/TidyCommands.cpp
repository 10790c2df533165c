// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/TidyCommands.h"

#include "core/session/live/LiveEdits.h"
#include "ui/live/BinDialog.h"
#include "ui/live/RecordModel.h"
#include "ui/live/RecordView.h"
#include "ui/live/WordsEdit.h"

namespace minutebook {

using namespace Qt::StringLiterals;

using Tone = LiveMeeting::Notice::Tone;

TidyCommands::TidyCommands(const Parts &parts, Actions &actions)
    : QObject(&parts.page)
    , m_p(parts)
{
    const auto on = [&](CommandId id, auto handler) {
        actions.answer(id, m_p.page, this, [this, handler] {
            if (m_p.live.mayChange())
                handler();
        });
    };
    on(CommandId::SplitEntry, [this] { split(); });
    on(CommandId::MergeEntry, [this] { join(); });
    on(CommandId::FlagEntry, [this] { flag(); });
    on(CommandId::RemovedEntries, [this] { openBin(); });
}

std::optional<EntryId> TidyCommands::entryMeant() const
{
    if (const int row = m_p.view.chosenRow(); row >= 0)
        return m_p.model.row(row).id;
    if (m_p.live.draft().correcting)
        return m_p.live.draft().correcting;
    const GivenList<Entry> &entries = m_p.live.entriesHere();
    return entries.isEmpty() ? std::nullopt : std::optional(entries.values.constLast().id);
}

void TidyCommands::split()
{
    m_p.live.splitAt(m_p.words.caret());
}

void TidyCommands::join()
{
    const std::optional<EntryId> entry = entryMeant();
    if (!entry) {
        Q_EMIT noticed({Tone::Info, tr("Nothing is filed here yet.")});
        return;
    }
    const int row = m_p.model.rowOfEntry(*entry);
    if (m_p.live.joinWithBefore(*entry) && row > 0 && m_p.view.hasFocus())
        m_p.view.setCurrentIndex(m_p.model.index(row - 1));
}

void TidyCommands::flag()
{
    const Draft &draft = m_p.live.draft();
    const bool isTyping = !draft.correcting && !draft.text.trimmed().isEmpty();
    if (m_p.view.chosenRow() < 0 && isTyping)
        return m_p.live.flagWords();
    if (const std::optional<EntryId> entry = entryMeant())
        m_p.live.flag(*entry);
    else
        m_p.live.flagWords(); // those that come next
}

void TidyCommands::openBin()
{
    const std::optional<EntryId> entry = entryMeant();
    if (entry && entry == m_p.live.draft().correcting && !m_p.live.file())
        return; // the correction is put back first: what it replaces is a wording too
    auto *bin = new BinDialog(m_p.live, entry, m_p.theme, &m_p.page);
    connect(bin, &BinDialog::putBack, this, [this](const EntryId &back) {
        if (const int row = m_p.model.rowOfEntry(back); row >= 0)
            m_p.view.showRow(row);
        Q_EMIT noticed({Tone::Done, tr("Put back. [Ctrl][Z] takes it away again.")});
    });
    bin->open();
}

} // namespace minutebook
