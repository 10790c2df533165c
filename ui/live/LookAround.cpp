// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/LookAround.h"

#include "core/session/live/LiveEdits.h"
#include "ui/live/Composer.h"
#include "ui/live/ItemHead.h"
#include "ui/live/RecordView.h"
#include "ui/live/ResolutionCard.h"
#include "ui/live/WordsEdit.h"

#include <QApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

using Tone = LiveMeeting::Notice::Tone;

LookAround::LookAround(const Parts &parts, Actions &actions)
    : QObject(&parts.page)
    , m_p(parts)
{
    const auto on = [&](CommandId id, auto handler) {
        actions.answer(id, m_p.page, this, handler);
    };
    on(CommandId::FindHere, [this] { ask(); });
    on(CommandId::FindNext, [this] { step(1); });
    on(CommandId::FindPrevious, [this] { step(-1); });
    on(CommandId::NextFlagged, [this] { goToFlagged(1); });
    on(CommandId::PreviousFlagged, [this] { goToFlagged(-1); });
    connect(&m_p.bar, &FindBar::wordsChanged, this, &LookAround::findWords);
    connect(&m_p.bar, &FindBar::stepAsked, this, &LookAround::step);
    connect(&m_p.bar, &FindBar::recordAsked, this, [this] { m_p.view.setFocus(); });
    connect(&m_p.bar, &FindBar::escaped, this, [this] {
        leave();
        Q_EMIT keyboardAsked();
    });
    connect(m_p.composer.words(), &WordsEdit::escaped, this, &LookAround::leave);
    connect(&m_p.model, &QAbstractItemModel::modelReset, this, &LookAround::sayWhere);
    connect(&m_p.live.session(), &MeetingSession::changed, this, &LookAround::followMeeting);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { followFocus(now); });
}

QString LookAround::nameOf(const Place &place) const
{
    if (place.part == Place::Part::Before)
        return tr("what stands before the first item");
    if (place.part == Place::Part::After)
        return tr("what stands after the last item");
    const AgendaItem *item = findItem(m_p.live.meeting(), place.item);
    if (!item)
        return {};
    return item->agendaNumber ? tr("item %1").arg(*item->agendaNumber) : item->title;
}

void LookAround::sayWhere()
{
    const bool looking = m_p.model.isLooking();
    m_p.head.look(looking ? std::optional(m_p.model.place()) : std::nullopt);
    m_p.card.setLookedAway(looking);
    if (!looking)
        return m_p.line.hide();
    m_p.line.say(tr("Looking at %1. Words still go to %2. [Esc] goes back there.")
                     .arg(nameOf(m_p.model.place()), nameOf(m_p.live.place())));
}

void LookAround::show(const Spot &spot)
{
    m_p.model.look(spot.place);
    m_p.view.showRow(spot.entry ? m_p.model.rowOfEntry(*spot.entry) : -1);
}

void LookAround::leave()
{
    m_p.bar.hide();
    m_p.view.delegate().setFound({});
    m_p.view.setChoosing(false);
    m_p.model.lookNoMore();
    m_at = -1;
}

Standing LookAround::standing() const
{
    const int row = m_p.view.chosenRow();
    const bool isAtTitle = m_p.model.isLooking() || m_p.bar.field()->hasFocus();
    return {m_p.model.place(), row >= 0 || isAtTitle ? row : m_p.model.rowCount()};
}

void LookAround::ask()
{
    m_p.bar.ask();
    findWords(m_p.bar.words());
}

/// What the record says may have changed since it was last read.
void LookAround::search()
{
    if (!m_read)
        m_read.emplace(m_p.live.meeting(), m_p.live.stems());
    m_found = m_read->find(m_p.bar.words());
}

/// Stays at what it shows while that still has the words; else the next that has them.
void LookAround::findWords(const QString &words)
{
    search();
    m_p.view.delegate().setFound(words.trimmed());
    m_p.view.viewport()->update();
    if (words.trimmed().isEmpty())
        return m_p.bar.setCount({}, false);
    if (m_found.isEmpty())
        return m_p.bar.setCount(tr("Not found"), true);
    Standing from = standing();
    from.row = qMax(-2, from.row - 1); // the row itself may have them
    if (!m_p.model.isLooking() && m_p.view.chosenRow() < 0)
        from.row = -2;
    goToFound(nextSpot(m_found, m_p.live.meeting(), from, 1));
}

void LookAround::step(int by)
{
    if (m_p.bar.words().trimmed().isEmpty())
        return ask();
    search();
    m_p.bar.show();
    m_p.view.delegate().setFound(m_p.bar.words().trimmed());
    if (m_found.isEmpty())
        return m_p.bar.setCount(tr("Not found"), true);
    const bool knows = m_at >= 0 && m_at < m_found.size();
    const auto count = static_cast<int>(m_found.size());
    goToFound(knows ? (m_at + by + count) % count
                    : nextSpot(m_found, m_p.live.meeting(), standing(), by));
}

void LookAround::goToFound(int index)
{
    m_at = index;
    m_p.view.setChoosing(m_p.bar.field()->hasFocus());
    show(m_found.at(index));
    m_p.bar.setCount(tr("%1 of %2").arg(index + 1).arg(m_found.size()), false);
}

void LookAround::goToFlagged(int by)
{
    const QList<Spot> flagged = flaggedSpots(m_p.live.meeting());
    if (flagged.isEmpty()) {
        Q_EMIT noticed({Tone::Info, tr("Nothing is marked to check. [F5] marks.")});
        return;
    }
    const int index = nextSpot(flagged, m_p.live.meeting(), standing(), by);
    show(flagged.at(index));
    m_p.view.setFocus(Qt::OtherFocusReason);
    const auto count = static_cast<int>(flagged.size());
    Q_EMIT noticed(
        {Tone::Info,
         tr("%n to check, this is %1. [F5] checked, [F2] correct, [Esc] back.", nullptr, count)
             .arg(index + 1)});
}

void LookAround::followMeeting(const Edit &edit)
{
    m_read.reset();
    const bool isHere =
        std::any_of(edit.changes.cbegin(), edit.changes.cend(), [this](const Change &change) {
            const auto *entry = std::get_if<EntryChange>(&change);
            return entry && entry->place == m_p.live.place();
        });
    if (isHere && m_p.model.isLooking())
        leave(); // what was filed is to be seen
    else if (m_p.model.isLooking())
        sayWhere();
}

void LookAround::followFocus(const QWidget *now)
{
    m_p.view.setChoosing(now == m_p.bar.field() && m_at >= 0);
}

} // namespace minutebook
