// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// What the clerk answers beside the fields: which words of the decision stand, and whether there
// was a dispensation.

#include "core/session/statements/DeclaredConflicts.h"
#include "core/session/statements/LinkedText.h"
#include "ui/live/HintBar.h"
#include "ui/statements/StatementForm.h"
#include "ui/statements/StatementsPage.h"

namespace minutebook {

void StatementsPage::connectAnswers()
{
    connect(m_form, &StatementForm::resolvedWordsMeant, this,
            &StatementsPage::letTheResolutionStand);
    connect(m_form, &StatementForm::statedWordsMeant, this, &StatementsPage::letTheStatementStand);
    connect(m_form, &StatementForm::dispensationNotUnderstood, this, [this] {
        say(tr("The day of the dispensation was not understood. Nothing is recorded yet."),
            LiveMeeting::Notice::Tone::Warning);
    });
    connect(m_form, &StatementForm::dispensationMeant, this,
            [this](int interest, const Dispensation &dispensation) {
                if (const AgendaItem *shown = keepHere() ? item() : nullptr)
                    answerDispensation(grantingDispensation(m_services.session.meeting(), shown->id,
                                                            interest, dispensation, because()),
                                       tr("The dispensation is recorded with the interest."));
            });
    connect(m_form, &StatementForm::noDispensationMeant, this, [this](int interest) {
        if (const AgendaItem *shown = keepHere() ? item() : nullptr)
            answerDispensation(notingNoDispensation(m_services.session.meeting(), shown->id,
                                                    interest, m_services.style, because()),
                               tr("That none was granted stands in the words on the conflicts."));
    });
}

/// The keyboard goes to the next question, or to what was answered.
void StatementsPage::answerDispensation(const Result<Edit> &edit, const QString &said)
{
    make(edit, said);
    if (!m_refused)
        m_form->goTo(StatementField::Dispensations);
}

/// Performs the edit, and says what was done or why not.
void StatementsPage::make(const Result<Edit> &edit, const QString &said)
{
    if (!edit)
        return refuse(edit.error());
    const Result<void> done = m_services.session.perform(*edit);
    if (!done)
        return refuse(done.error());
    say(said);
}

void StatementsPage::letTheResolutionStand()
{
    const AgendaItem *shown = keepHere() ? item() : nullptr;
    if (!shown)
        return;
    const Meeting &meeting = m_services.session.meeting();
    if (!differingTexts(meeting, *shown))
        return compare();
    if (isLocked())
        return sayLocked();
    make(lettingTheResolutionStand(meeting, shown->id, because()),
         tr("The statement has the words of the resolution now, and follows them."));
    m_form->goTo(StatementField::TextFrom);
}

void StatementsPage::letTheStatementStand()
{
    const AgendaItem *shown = keepHere() ? item() : nullptr;
    if (!shown)
        return;
    if (!differingTexts(m_services.session.meeting(), *shown))
        return compare();
    say(tr("The statement keeps its own words. The checks go on saying that they differ."));
    m_form->goTo(StatementField::Text);
}

void StatementsPage::compare()
{
    if (!m_form->goToDifference())
        say(tr("The statement says what the resolution says."), LiveMeeting::Notice::Tone::Info);
}

/// A step that was made in sight and can be taken back here.
bool StatementsPage::isStepHere(const Edit &edit) const
{
    const AgendaItem *shown = item();
    return edit.kind == EditKind::RecordDecision || (shown && isDispensationStep(edit, shown->id));
}

} // namespace minutebook
