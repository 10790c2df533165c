// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

#include "core/session/decisions/ItemGaps.h"
#include "core/session/live/LiveMeeting.h"
#include "ui/Actions.h"

namespace minutebook {

class GapStrip;
class LookAround;

/// Goes from gap to gap through the meeting (F8, Shift+F8) and brings the keyboard where each can
/// be mended. While the meeting is live it stays at its item: the gap of another is looked at.
/// Owned by the live page, whose parts outlive it. GUI thread.
class GapCommands final : public QObject
{
    Q_OBJECT

public:
    /// What of the page it works on.
    struct Parts {
        LiveMeeting &live;
        GapStrip &strip;
        LookAround &look;
        QWidget &page;
        std::function<bool()> leave; ///< what lies over the record; false when it must stay
    };

    GapCommands(const Parts &parts, Actions &actions);

Q_SIGNALS:
    void noticed(const minutebook::LiveMeeting::Notice &notice);
    /// It is mended in the words, in the resolution of the item before the meeting, in the
    /// statement.
    void keyboardAsked();
    void resolutionAsked(const std::optional<minutebook::EntryId> &entry);
    void statementAsked(const minutebook::ItemId &item, minutebook::StatementField field);

private:
    void step(int by);
    void open(const ItemGap &gap, const QString &where);
    void openInRecord(const ItemGap &gap, const QString &where);
    [[nodiscard]] GapStanding standing() const;

    Parts m_p;
    std::optional<GapStanding> m_last; ///< the gap that was gone to
    Place m_from; ///< the item before the meeting then
};

} // namespace minutebook
