// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/FindHere.h"
#include "core/session/live/LiveMeeting.h"
#include "ui/Actions.h"
#include "ui/live/FindBar.h"
#include "ui/live/LookLine.h"

namespace minutebook {

class Composer;
class ItemHead;
class RecordModel;
class RecordView;
class ResolutionCard;

/// Looking is not taking up: finds words and marked entries in the whole meeting, and shows the
/// record of another item while the meeting stays at its own and words go on being filed there. Esc
/// goes back. Owned by the live page, whose parts outlive it. GUI thread.
class LookAround final : public QObject
{
    Q_OBJECT

public:
    /// What of the page it works on.
    struct Parts {
        LiveMeeting &live;
        RecordModel &model;
        RecordView &view;
        ItemHead &head;
        ResolutionCard &card;
        Composer &composer;
        FindBar &bar;
        LookLine &line;
        QWidget &page;
    };

    LookAround(const Parts &parts, Actions &actions);

    /// Shows the spot in the record, here or at another item, without taking that up.
    void show(const Spot &spot);
    /// Back to the item before the meeting, with the bar closed. The keyboard stays where it is.
    void leave();

Q_SIGNALS:
    void noticed(const minutebook::LiveMeeting::Notice &notice);
    void keyboardAsked();

private:
    [[nodiscard]] Standing standing() const;
    void ask();
    void findWords(const QString &words);
    void search();
    void step(int by);
    void goToFound(int index);
    void goToFlagged(int by);
    void followMeeting(const Edit &edit);
    void followFocus(const QWidget *now);
    void sayWhere();
    [[nodiscard]] QString nameOf(const Place &place) const;

    Parts m_p;
    std::optional<FindHere>
        m_read; ///< made when something is looked for, gone when it is out of date
    QList<Spot> m_found;
    int m_at = -1; ///< of the found
};

} // namespace minutebook
