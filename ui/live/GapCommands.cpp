// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/GapCommands.h"

#include "core/domain/rules/Numbering.h"
#include "ui/live/GapStrip.h"
#include "ui/live/LookAround.h"

namespace minutebook {

using namespace Qt::StringLiterals;

using Tone = LiveMeeting::Notice::Tone;

namespace {

/// "Item 6, reasons: there are none."
QString said(const Meeting &meeting, const ItemGap &gap)
{
    const AgendaItem *item = findItem(meeting, gap.item);
    const QString number = item ? agendaNumberOf(meeting, *item) : QString();
    const QString part = nameOf(gap.state.part).toLower();
    return number.isEmpty()
        ? GapCommands::tr("%1: %2").arg(nameOf(gap.state.part), gap.state.reason)
        : GapCommands::tr("Item %1, %2: %3").arg(number, part, gap.state.reason);
}

} // namespace

GapCommands::GapCommands(const Parts &parts, Actions &actions)
    : QObject(&parts.page)
    , m_p(parts)
{
    actions.answer(CommandId::NextGap, m_p.page, this, [this] { step(1); });
    actions.answer(CommandId::PreviousGap, m_p.page, this, [this] { step(-1); });
    connect(&m_p.strip, &GapStrip::asked, this, [this](const ItemGap &gap) {
        if (m_p.leave())
            open(gap, {});
    });
}

/// Goes on from the gap that was gone to, until the clerk goes to another item.
GapStanding GapCommands::standing() const
{
    const Place &here = m_p.live.place();
    return m_last && m_from == here ? *m_last : GapStanding{here};
}

void GapCommands::step(int by)
{
    if (!m_p.leave())
        return;
    const QList<ItemGap> gaps = gapsOf(m_p.live.meeting(), m_p.strip.movers());
    const int next = nextGap(gaps, m_p.live.meeting(), standing(), by);
    if (next < 0) {
        m_last.reset();
        Q_EMIT noticed({Tone::Done, tr("Nothing is missing in any item that was taken.")});
        return;
    }
    const auto count = static_cast<int>(gaps.size());
    const QString where =
        count > 1 ? tr("(%1 of %n gap(s))", nullptr, count).arg(next + 1) : QString();
    open(gaps.at(next), where);
}

void GapCommands::open(const ItemGap &gap, const QString &where)
{
    if (gap.state.field)
        Q_EMIT statementAsked(gap.item, *gap.state.field);
    else
        openInRecord(gap, where);
    m_last = GapStanding{Place::under(gap.item), gap.state.part};
    m_from = m_p.live.place();
}

void GapCommands::openInRecord(const ItemGap &gap, const QString &where)
{
    const Place place = Place::under(gap.item);
    const bool isLive = m_p.live.phase() == LiveMeeting::Phase::Live;
    const bool mayGo = !isLive || m_p.live.session().isReadOnly();
    if (mayGo)
        m_p.live.goTo(place);
    const QString text = u"%1 %2"_s.arg(said(m_p.live.meeting(), gap), where).trimmed();
    if (m_p.live.place() != place) {
        m_p.look.show({place, gap.state.entry});
        Q_EMIT keyboardAsked();
        Q_EMIT noticed({Tone::Info, tr("%1 [Ctrl][J] goes to the item.").arg(text)});
        return;
    }
    m_p.look.leave();
    const bool isMatter = gap.state.part == ItemPart::Resolved || gap.state.part == ItemPart::Mover;
    if (isMatter && !m_p.live.session().isReadOnly())
        Q_EMIT resolutionAsked(gap.state.entry);
    else
        Q_EMIT keyboardAsked();
    Q_EMIT noticed({Tone::Info, text});
}

} // namespace minutebook
