// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/ExclusionCommands.h"

#include "core/session/details/ExclusionForm.h"
#include "ui/details/FormDialog.h"
#include "ui/live/ExclusionBar.h"
#include "ui/live/ExemptFrame.h"

#include <QAction>

namespace minutebook {

using Tone = LiveMeeting::Notice::Tone;

ExclusionCommands::ExclusionCommands(const Parts &parts, Actions &actions)
    : QObject(&parts.page)
    , m_p(parts)
{
    actions.answer(CommandId::ExcludePublic, m_p.page, this, [this] { excludeOrReadmit(); });
    connect(&m_p.live, &LiveMeeting::readmissionAsked, this, &ExclusionCommands::ask);
    const auto follow = [this] { m_p.frame.setExempt(m_p.live.exclusion().has_value()); };
    connect(&m_p.live, &LiveMeeting::roomChanged, this, follow);
    follow();
}

void ExclusionCommands::excludeOrReadmit()
{
    if (!m_p.live.mayChange())
        return;
    if (m_p.live.exclusion()) {
        ask(std::nullopt);
    } else if (m_p.live.phase() != LiveMeeting::Phase::Live) {
        Q_EMIT noticed({Tone::Info, tr("Only a meeting that is live can exclude the public.")});
    } else {
        openForm();
    }
}

void ExclusionCommands::ask(const std::optional<Place> &next)
{
    Q_EMIT asking();
    m_p.bar.ask(next);
}

void ExclusionCommands::openForm()
{
    const auto context = [this]() -> FormContext {
        const AgendaItem *item = m_p.live.currentItem();
        return {m_p.live.meeting(), m_p.live.clock().now(),
                item ? std::optional(item->id) : std::nullopt};
    };
    const auto keep = [this, context](const FormValues &values) -> Result<void> {
        const Result<ExclusionAsked> asked = readExclusion(context(), values);
        if (!asked)
            return asked.error();
        m_p.live.exclude(*asked); // what stands in its way it says itself, beside the words
        return {};
    };
    (new FormDialog(tr("Exclude the public"), exclusionForm(context()), keep, m_p.theme, &m_p.page))
        ->open();
}

} // namespace minutebook
