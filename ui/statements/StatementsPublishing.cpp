// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Publication, and what is published and locked.

#include "core/domain/rules/DayStrip.h"
#include "core/session/statements/StatementOffer.h"
#include "core/session/statements/StatementWords.h"
#include "ui/live/HintBar.h"
#include "ui/statements/StatementForm.h"
#include "ui/statements/StatementsPage.h"
#include "ui/widgets/CorrectionBar.h"

namespace minutebook {

using namespace Qt::StringLiterals;

void StatementsPage::askToPublish()
{
    const AgendaItem *shown = keepHere() ? item() : nullptr;
    if (!shown)
        return;
    if (publishedOn()) {
        Q_EMIT exportAsked(shown->id);
        return;
    }
    const QDate day = today();
    const DayStrip strip = dayStripOf(m_services.session.meeting(), *shown, day);
    QString text = tr("The statement is dated as published today, %1.").arg(spokenDate(day));
    if (strip.takesEffect)
        text += u' ' + tr("The decision takes effect on %1.").arg(spokenDate(*strip.takesEffect));
    text += u' '
        + tr("Nothing leaves this computer: export the statement and put it where the "
             "public reads it.");
    m_services.prompts.ask(this, {tr("Publish the statement"), text, tr("Publish"), tr("Not yet")},
                           [this, day](bool doIt) {
                               if (doIt)
                                   publish(day);
                           });
}

void StatementsPage::publish(const QDate &day)
{
    const AgendaItem *shown = item();
    if (!shown)
        return;
    MeetingSession &session = m_services.session;
    const Result<void> done =
        publishing(session.meeting(), shown->id, day, statusFromReport(*shown))
            .andThen([&session](Edit &&edit) { return session.perform(edit); });
    if (!done)
        refuse(done.error());
    else
        say(tr("Published %1. Export… makes the document. [Ctrl][Z] takes it back.")
                .arg(spokenDate(day)));
}

bool StatementsPage::isLocked() const
{
    const AgendaItem *shown = item();
    return shown && isFrozen(*shown) && because().isEmpty();
}

QString StatementsPage::because() const
{
    const AgendaItem *shown = item();
    return shown && m_reason && m_reason->item == shown->id ? m_reason->words : QString();
}

/// A reason is of one statement, and of one time between its publication and the next.
void StatementsPage::showLock()
{
    const AgendaItem *shown = item();
    if (m_reason && (because().isEmpty() || !isFrozen(*shown)))
        m_reason.reset();
    const bool locked = isLocked();
    const bool asks = locked && !m_services.session.isReadOnly();
    if (asks && !m_correction->isVisible())
        m_correction->ask();
    if (asks)
        m_correction->setQuestion(
            tr("Published %1. To change the statement, say why:").arg(spokenDate(*publishedOn())),
            tr("Why the published statement is changed"));
    m_form->setLocked(locked);
    if (!asks && m_correction->isAncestorOf(focusWidget()))
        m_form->takeKeyboard();
    m_correction->setVisible(asks);
}

/// The statement may be changed from now on, until another is in sight or the page is left.
void StatementsPage::openBecause(const QString &reason)
{
    const AgendaItem *shown = item();
    if (!shown)
        return;
    m_reason = Reason{shown->id, reason};
    showLock();
    m_form->takeKeyboard();
    say(tr("The statement can be changed; the change log keeps why. An emptied date of "
           "publication takes the publication back."));
}

/// Says what is wanted where a published statement is not open yet.
void StatementsPage::sayLocked()
{
    if (!isLocked())
        return;
    m_correction->takeKeyboard();
    say(tr("This is published. Type why it is changed, then [Enter]."),
        LiveMeeting::Notice::Tone::Info);
}

} // namespace minutebook
