// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// What the resolution page is opened for, what it keeps of it, and how it is left.

#include "ui/resolution/ResolutionPage.h"

#include "core/session/live/LiveEdits.h"
#include "ui/live/HintBar.h"
#include "ui/live/LimbsEdit.h"
#include "ui/live/PersonField.h"
#include "ui/resolution/AmendmentsCard.h"
#include "ui/resolution/ResolutionHead.h"
#include "ui/resolution/WordingForm.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace minutebook {

void ResolutionPage::open(const std::optional<EntryId> &entry)
{
    keepDraft();
    const std::optional<EntryId> chosen = entry ? entry : m_live.draftResolution();
    const int index = chosen ? indexOfEntry(m_live.entriesHere(), *chosen) : -1;
    const std::optional<Matter> matter =
        index < 0 ? std::nullopt : matterOf(m_live.entriesHere()[index].body);
    if (matter)
        return load(*matter, chosen);
    const Resolution fresh = m_live.resolutionHere();
    load(takeWaiting(fresh).value_or(fresh), std::nullopt);
    letWait(); // until it has words
}

void ResolutionPage::openMotion()
{
    keepDraft();
    const std::optional<EntryId> entry = m_live.draftMotion();
    const int index = entry ? indexOfEntry(m_live.entriesHere(), *entry) : -1;
    if (index >= 0)
        return load(*matterOf(m_live.entriesHere()[index].body), entry);
    load(takeWaiting(Motion{}).value_or(Motion{}), std::nullopt);
    letWait();
}

/// Without words not even a draft can be recorded: what else is there waits for them.
void ResolutionPage::letWait()
{
    static_cast<void>(takeWaiting(m_matter));
    const auto *resolution = std::get_if<Resolution>(&m_matter);
    const bool isMoved = std::visit(
        [](const auto &each) { return each.mover.has_value() || each.seconder.has_value(); },
        m_matter);
    if (!m_entry && (isMoved || (resolution && resolution->verb)))
        m_waiting.append({m_place, m_matter});
}

std::optional<Matter> ResolutionPage::takeWaiting(const Matter &kind)
{
    for (qsizetype index = 0; index < m_waiting.size(); ++index) {
        const auto &[place, matter] = m_waiting.at(index);
        if (place == m_live.place() && matter.index() == kind.index())
            return m_waiting.takeAt(index).second;
    }
    return std::nullopt;
}

void ResolutionPage::load(const Matter &matter, const std::optional<EntryId> &entry)
{
    m_open = true;
    m_place = m_live.place();
    m_entry = entry;
    m_matter = matter;
    m_because.clear();
    workOn(-1);
    const AgendaItem *item = m_live.currentItem();
    m_head->setItem(item ? item->agendaNumber.value_or(QString()) : QString(),
                    item ? item->title : tr("Outside the agenda"));
    m_showing = true;
    const bool isResolution = std::holds_alternative<Resolution>(matter);
    m_form->limbs()->setReport(isResolution ? m_live.recommendedHere().limbs : QList<Limb>());
    m_form->show(matter, entry);
    m_showing = false;
    m_changed = false;
    m_leaving = false;
    m_keeping->stop();
    m_hints->clearNotice();
    showSubject();
    showView(Write);
    m_form->takeKeyboard();
}

void ResolutionPage::touch()
{
    if (m_showing || !m_open)
        return;
    m_changed = true;
    m_leaving = false;
    m_doubts.clear();
    m_hints->clearNotice();
    if (!m_keeping->isActive())
        m_keeping->start();
    m_refreshing->start();
}

/// What stands in the fields becomes the value.
void ResolutionPage::collect()
{
    m_matter = m_form->read(m_matter);
    if (m_amendment >= 0) {
        std::visit(
            [this](auto &each) {
                Amendment &amendment = each.amendments.values[m_amendment];
                amendment = m_amendments->read(amendment, m_live.meeting());
            },
            m_matter);
    }
    if (m_voteOpen)
        followCard();
}

bool ResolutionPage::keepDraft()
{
    m_keeping->stop();
    if (!m_open || !m_changed || m_place != m_live.place() || m_live.session().isReadOnly())
        return false;
    collect();
    if (!hasWords(m_matter)) {
        letWait();
        return false;
    }
    const bool recorded = isRecorded();
    if (recorded)
        readOutcome();
    auto *resolution = std::get_if<Resolution>(&m_matter);
    if (resolution && !recorded)
        resolution->outcome = ResolutionOutcome::Draft;
    const Result<EntryId> kept = m_live.recordMatter(
        m_matter, recorded ? LiveMeeting::Keeping::Recorded : LiveMeeting::Keeping::Draft, m_entry,
        m_because);
    if (!kept) {
        say(LiveMeeting::Notice::Tone::Warning, kept.error().message);
        return false;
    }
    m_changed = false;
    m_entry = *kept;
    static_cast<void>(takeWaiting(m_matter));
    return true;
}

PersonField *ResolutionPage::notUnderstood() const
{
    for (PersonField *field : personFields()) {
        if (field->isVisibleTo(this) && !field->isUnderstood())
            return field;
    }
    return nullptr;
}

bool ResolutionPage::sayNotUnderstood(const QString &after)
{
    PersonField *field = notUnderstood();
    if (!field)
        return false;
    field->setFocus();
    say(LiveMeeting::Notice::Tone::Warning, (field->whyNotUnderstood() + u' ' + after).trimmed());
    return true;
}

void ResolutionPage::leaveWithItem()
{
    if (const PersonField *field = m_open ? notUnderstood() : nullptr)
        Q_EMIT noticed({LiveMeeting::Notice::Tone::Warning,
                        tr("%1 It is kept without.").arg(field->whyNotUnderstood())});
    keepDraft();
}

void ResolutionPage::leave()
{
    if (notUnderstood() && !std::exchange(m_leaving, true)) {
        sayNotUnderstood(tr("[Esc] again leaves it."));
        return;
    }
    const bool recorded = isRecorded();
    const bool kept = keepDraft();
    if (m_changed && recorded && !std::exchange(m_leaving, true))
        return; // it was refused, and why was said
    const bool waits = std::any_of(m_waiting.cbegin(), m_waiting.cend(),
                                   [this](const auto &each) { return each.first == m_place; });
    const bool motion = std::holds_alternative<Motion>(m_matter);
    forget();
    Q_EMIT closed();
    if (!kept && waits)
        Q_EMIT noticed({LiveMeeting::Notice::Tone::Info,
                        tr("No words yet: nothing is recorded. What else you typed waits here.")});
    if (kept && recorded)
        Q_EMIT noticed({LiveMeeting::Notice::Tone::Done,
                        tr("What was changed is recorded. Ctrl+Z takes it back.")});
    else if (kept)
        Q_EMIT noticed({LiveMeeting::Notice::Tone::Done,
                        motion ? tr("Draft motion kept. [Ctrl][Shift][M] goes on with it.")
                               : tr("Draft resolution kept. [Ctrl][R] goes on with it.")});
}

void ResolutionPage::forget()
{
    m_keeping->stop();
    m_refreshing->stop();
    m_changed = false;
    m_open = false;
}

} // namespace minutebook
