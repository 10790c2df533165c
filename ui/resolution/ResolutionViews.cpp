// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// How the resolution page shows what it holds: comparison, steps, hints.

#include "ui/resolution/ResolutionPage.h"

#include "core/session/checks/WordingChecks.h"
#include "core/session/exporting/MinutesPreview.h"
#include "core/session/live/LiveEdits.h"
#include "core/session/live/SpokenText.h"
#include "ui/live/HintBar.h"
#include "ui/live/LimbsEdit.h"
#include "ui/resolution/AmendmentsCard.h"
#include "ui/resolution/Card.h"
#include "ui/resolution/ChecksCard.h"
#include "ui/resolution/CompareView.h"
#include "ui/resolution/DisplayCard.h"
#include "ui/resolution/MinutesSay.h"
#include "ui/resolution/OutcomeCard.h"
#include "ui/resolution/ResolutionHead.h"
#include "ui/resolution/SegmentBar.h"
#include "ui/resolution/WordingForm.h"

namespace minutebook {

using namespace Qt::StringLiterals;

Comparison ResolutionPage::comparison() const
{
    return comparisonOf(m_matter, m_entry, m_live.session().history(),
                        m_live.recommendedHere().limbs);
}

QList<FlatLimb> ResolutionPage::printed(const QList<Limb> &limbs) const
{
    QList<FlatLimb> flat = flatLimbs(limbs);
    for (FlatLimb &limb : flat)
        limb.text = expandTokens(limb.text, m_live.meeting(), {}, m_live.stems().byRole);
    return flat;
}

std::optional<DisplayedMatter> ResolutionPage::shown()
{
    if (!m_open)
        return std::nullopt;
    collect();
    if (!hasWords(m_matter))
        return std::nullopt;
    const Comparison compared = comparison();
    const bool isKnown = compared.known == AsMoved::Known::Kept;
    const Entry *entry = m_entry ? findEntry(m_live.meeting(), *m_entry) : nullptr;
    return DisplayedMatter{m_matter, isKnown ? std::optional(compared.limbs) : std::nullopt,
                           isRecorded(), entry ? entry->access : std::nullopt};
}

void ResolutionPage::refreshViews()
{
    const Comparison::With with = comparison().with;
    if (with == Comparison::With::Nothing) {
        m_form->views().offer({});
        m_form->views().hide();
        return;
    }
    m_form->views().show();
    if (with == Comparison::With::AsMoved)
        m_form->views().offer(
            {{AsMoved, tr("As moved")}, {Compare, tr("Compare")}, {Write, tr("As amended")}});
    else
        m_form->views().offer({{Write, tr("Write")}, {Compare, tr("Compare with report")}});
}

QString ResolutionPage::legendOf(const Comparison &comparison) const
{
    const QString changes = u' '
        + tr("%n change(s) of %1 limbs.", nullptr, m_compare->rows().changes())
              .arg(m_compare->rows().rowCount());
    if (comparison.with == Comparison::With::Report) {
        const QString legend = tr("Underlined: not in the report. Struck through: taken out.");
        return amendmentsOf(m_matter).isEmpty()
            ? legend + changes
            : legend + changes + u' ' + tr("The wording as moved is not known: it came as a file.");
    }
    if (comparison.known == AsMoved::Known::WithoutAdded)
        return tr("Underlined: added by amendment, as the amendments set it out.") + changes;
    return tr("Underlined: added by amendment. Struck through: taken out.") + changes;
}

void ResolutionPage::showView(int view)
{
    collect();
    const Comparison compared = comparison();
    if (compared.with == Comparison::With::Nothing)
        view = Write;
    if (view != Write) {
        const QList<FlatLimb> was = printed(compared.limbs);
        m_compare->rows().set(was, view == AsMoved ? was : printed(limbsOf(m_matter)),
                              m_form->marker());
    }
    m_form->showInstead(view != Write);
    m_form->views().choose(view);
    m_legend->setVisible(view == Compare);
    m_legend->setText(legendOf(compared));
    if (view != Write && m_open)
        m_compare->setFocus();
}

void ResolutionPage::toggleComparison()
{
    if (!m_open)
        return;
    collect();
    refreshViews();
    if (comparison().with == Comparison::With::Nothing)
        return say(LiveMeeting::Notice::Tone::Info,
                   amendmentsOf(m_matter).isEmpty()
                       ? tr("Nothing to compare with: no report's wording, and no amendment yet.")
                       : tr("The wording as moved is not known: this resolution came as a file, "
                            "which has only the words as amended."));
    const bool write = m_form->views().chosen() == Write;
    showView(write ? Compare : Write);
    if (!write)
        m_form->takeKeyboard();
}

/// What follows from the value: the steps, the lines of the amendments, the ways to look at it, the
/// sentence of the minutes.
void ResolutionPage::refresh()
{
    if (!m_open)
        return;
    collect();
    m_head->setSteps(steps());
    m_amendments->followLines(amendmentsOf(m_matter), m_live.meeting());
    refreshViews();
    refreshHints();
    refreshMinutes();
    refreshChecks();
}

Steps ResolutionPage::steps() const
{
    Steps steps;
    steps.moved = std::visit([](const auto &each) { return each.mover.has_value(); }, m_matter);
    steps.amended = !amendmentsOf(m_matter).isEmpty();
    steps.voted = voteOf(m_matter).has_value();
    if (isRecorded())
        steps.at = Steps::At::Recorded;
    else if (m_amendment >= 0)
        steps.at = Steps::At::Amending;
    else if (m_voteOpen)
        steps.at = Steps::At::Voting;
    else if (steps.moved)
        steps.at = Steps::At::Moved;
    return steps;
}

void ResolutionPage::refreshHints()
{
    const QString keys = tr("[F1] all keys");
    if (lock() == WordingLock::Recorded)
        m_hints->setHints({tr("[Enter] after the reason opens the words"),
                           tr("[Ctrl][T] next method"), tr("[Ctrl][D] compare"),
                           tr("[Ctrl][Enter] record"), tr("[Esc] back to the record")},
                          keys);
    else if (m_voteOpen && !isRecorded())
        m_hints->setHints({tr("[Ctrl][T] next method"),
                           tr("[F] [A] [B] [N] answer, [Backspace] clear"),
                           tr("[Ctrl][Z] reopen the wording"), tr("[Ctrl][Enter] record")},
                          keys);
    else
        m_hints->setHints({tr("[Enter] next limb"), tr("[Alt][Up] move limb"),
                           tr("[Ctrl][M] amend"), tr("[Ctrl][T] vote"), tr("[Ctrl][D] compare"),
                           tr("[Ctrl][Enter] record")},
                          keys);
}

void ResolutionPage::setStyle(const HouseStyle &style)
{
    if (m_open)
        collect(); // by the style as it was: the usual marker is another now
    m_style = style;
    m_showing = true;
    m_form->followStyle(m_matter);
    m_showing = false;
    refreshMinutes();
}

void ResolutionPage::refreshMinutes()
{
    if (!hasWords(m_matter))
        return m_minutes->show({});
    Entry entry;
    entry.id = m_entry.value_or(EntryId::fromTrusted(u"preview"_s));
    entry.at = Moment::of(m_live.clock().now());
    Matter matter = m_matter;
    if (m_amendment < 0)
        setFate(matter, m_outcomes->chosen());
    else if (auto *resolution = std::get_if<Resolution>(&matter))
        resolution->outcome = ResolutionOutcome::Carried;
    entry.body = bodyOf(matter);
    m_minutes->show(minutesWillSay(m_live.session().numbered(), m_place, entry, m_style));
}

void ResolutionPage::refreshChecks()
{
    const bool drafting = !m_voteOpen && m_amendment < 0 && !isRecorded();
    m_checks->setVisible(drafting);
    m_display->setVisible(drafting); // a vote needs the room
    if (!drafting)
        return;
    QList<int> levels;
    for (const FlatLimb &limb : flatLimbs(limbsOf(m_matter)))
        levels.append(limb.level);
    m_checks->show(wordingChecks(m_matter, m_form->opener(), limbMarkers(levels, m_form->marker()),
                                 m_live.recommendedHere().limbs, m_live.room()));
}

} // namespace minutebook
