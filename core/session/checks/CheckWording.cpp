// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Decisions.h"
#include "core/session/checks/CheckRules.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook::check {

using namespace Qt::StringLiterals;

namespace {

bool isInWelsh(const AgendaItem &item)
{
    return std::ranges::any_of(decidingEntries(item), [](const Entry *entry) {
        return entry->language == Language::Welsh;
    });
}

/// A limb says what is to be or was done: "… be approved", "to note …".
bool saysWhatIsDone(const Limb &limb)
{
    static const QRegularExpression verb(
        uR"(\b(be|is|are|was|were|has|have|do|does|to|not|)"
        uR"((adopt|agree|allocat|appoint|approv|authori[sz]|award|confirm|defer|delegat|endors|)"
        uR"(grant|instruct|not|receiv|recommend|refer|refus|reject|request|support|welcom)\w*)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return verb.match(limb.text).hasMatch();
}

void limbsSayWhatIsDone(ItemCheck &check)
{
    if (!check.isExecutiveDecision() || isInWelsh(check.item))
        return;
    const QList<Limb> limbs = decisionText(check.item);
    for (qsizetype index = 0; index < limbs.size(); ++index) {
        if (!saysWhatIsDone(limbs.at(index)))
            check.addTo(StatementField::Text, Severity::Warning,
                        Words::tr("Limb %1 of the decision does not say what is done: it ends in "
                                  "words like “be approved”.")
                            .arg(index + 1),
                        rules::statementDecision);
    }
}

/// The words of regulation 13 are for decisions of one person.
void bodyHasTheWordsOfMeetings(ItemCheck &check)
{
    const Decision decision = decisionOf(check);
    if (!check.isExecutiveDecision() || !check.isEngland() || isOfIndividual(decision))
        return;
    QString words = decision.notes.values.join(u'\n');
    if (const auto *text = std::get_if<QString>(&decision.conflicts))
        words += u'\n' + *text;
    static const QRegularExpression ofOneMember(uR"(\bconsulted\s+by\s+the\s+(member|officer)\b)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    if (ofOneMember.match(words).hasMatch())
        check.addTo(StatementField::Notes, Severity::Warning,
                    Words::tr("The statement has the words of a decision by one member. Of a "
                              "meeting's decision, conflicts are those declared by any member of "
                              "the body that made it."),
                    rules::statementConflicts);
}

} // namespace

QList<ItemRule> wordingRules()
{
    return {limbsSayWhatIsDone, bodyHasTheWordsOfMeetings};
}

} // namespace minutebook::check
