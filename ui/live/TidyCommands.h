// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"
#include "ui/Actions.h"
#include "ui/theme/Theme.h"

namespace minutebook {

class RecordModel;
class RecordView;
class WordsEdit;

/// Answers the commands that put a record in order while it is written: splitting and joining
/// contributions, marking what is to be checked, bringing back what was removed. Owned by the live
/// page, whose parts outlive it. GUI thread.
class TidyCommands final : public QObject
{
    Q_OBJECT

public:
    /// What of the page it works on.
    struct Parts {
        LiveMeeting &live;
        RecordModel &model;
        RecordView &view;
        WordsEdit &words;
        const Theme &theme;
        QWidget &page;
    };

    TidyCommands(const Parts &parts, Actions &actions);

Q_SIGNALS:
    void noticed(const minutebook::LiveMeeting::Notice &notice);

private:
    /// The chosen row, else what is being corrected, else what was filed last.
    [[nodiscard]] std::optional<EntryId> entryMeant() const;
    void split();
    void join();
    void flag();
    void openBin();

    Parts m_p;
};

} // namespace minutebook
