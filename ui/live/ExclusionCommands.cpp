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
    QAction *action = actions.action(CommandId::ExcludePublic);
    action->setEnabled(true);
    connect(action, &QAction::triggered, this, &ExclusionCommands::excludeOrReadmit);
    connect(&m_p.live, &LiveMeeting::readmissionAsked, &m_p.bar,
            [this](const Place &next) { m_p.bar.ask(next); });
    const auto follow = [this] { m_p.frame.setExempt(m_p.live.exclusion().has_value()); };
    connect(&m_p.live, &LiveMeeting::roomChanged, this, follow);
    follow();
}

void ExclusionCommands::excludeOrReadmit()
{
    if (!m_p.page.isVisible())
        return;
    if (m_p.live.session().isReadOnly()) {
        Q_EMIT noticed({Tone::Info, tr("Read only: nothing can be changed.")});
    } else if (m_p.live.exclusion()) {
        m_p.bar.ask(std::nullopt);
    } else if (m_p.live.phase() != LiveMeeting::Phase::Live) {
        Q_EMIT noticed({Tone::Info, tr("Only a meeting that is live can exclude the public.")});
    } else {
        openForm();
    }
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
