// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/details/EntryDetails.h"
#include "core/session/details/Ledger.h"
#include "core/session/live/LiveMeeting.h"
#include "ui/Actions.h"
#include "ui/theme/Theme.h"

#include <memory>

namespace minutebook {

class RecordModel;
class RecordView;

/// Answers the commands of the live page that open a dialog or change the record from outside the
/// composer: details, tables, removing and moving an entry; interests, attendance, actions and
/// items. Owned by the live page, whose parts outlive it. GUI thread.
class DetailsCommands final : public QObject
{
    Q_OBJECT

public:
    /// What of the page it works on.
    struct Parts {
        LiveMeeting &live;
        IdSource &ids;
        const Theme &theme;
        RecordModel &model;
        RecordView &view;
        QWidget &page;
    };

    DetailsCommands(const Parts &parts, Actions &actions);

    /// Opens what is not corrected in the composer: a table, a correction of earlier minutes, the
    /// order taken. False for everything else.
    bool correctElsewhere(const EntryId &entry);

Q_SIGNALS:
    void noticed(const minutebook::LiveMeeting::Notice &notice);

private:
    [[nodiscard]] const Meeting &meeting() const { return m_p.live.meeting(); }
    [[nodiscard]] FormContext context() const;
    [[nodiscard]] EntryAt at(const EntryId &id) const;
    /// The chosen row of the record while it has the keyboard, else what was filed last; a
    /// correction under way is put back first.
    [[nodiscard]] std::optional<EntryId> entryMeant();
    void say(LiveMeeting::Notice::Tone tone, const QString &text);
    Result<void> perform(const Result<Edit> &edit);

    void openEntry();
    void openDetails(const EntryId &entry);
    void openMeeting();
    void openTable(const std::optional<EntryId> &entry);
    void openCorrection();
    void removeEntry();
    void moveEntry(int step);
    void openLedger(std::unique_ptr<Ledger> ledger);

    Parts m_p;
};

} // namespace minutebook
