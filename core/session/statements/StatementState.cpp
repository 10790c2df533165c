// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/statements/StatementState.h"

#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Effect.h"
#include "core/session/checks/Completeness.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

StatementState statementState(const StatementFacts &facts, const QDate &today)
{
    if (!facts.isDecided)
        return StatementState::Draft;
    if (facts.isCalledIn)
        return StatementState::CalledIn;
    const bool isPublished = facts.publishedOn && *facts.publishedOn <= today; // not to come
    if (!isPublished)
        return facts.missing > 0 ? StatementState::Draft : StatementState::Checked;
    return facts.takesEffect && *facts.takesEffect <= today ? StatementState::InEffect
                                                            : StatementState::Published;
}

StatementFacts statementFactsOf(const Meeting &meeting, const AgendaItem &item, int missing)
{
    StatementFacts facts{.missing = missing, .isDecided = hasDecision(item)};
    if (!item.decision)
        return facts;
    facts.isCalledIn = saysCalledIn(item.decision->status.value_or(QString()));
    facts.publishedOn = item.decision->publishedOn;
    facts.takesEffect = effectiveDateOf(meeting, item);
    return facts;
}

StatementState statementStateOf(const Meeting &meeting, const AgendaItem &item, const QDate &today)
{
    // What is missing bears on the state only before publication: the checks are not run for more.
    const bool isPublished =
        item.decision && item.decision->publishedOn && *item.decision->publishedOn <= today;
    const int missing = isPublished ? 0 : missingIn(completenessOf(meeting, item.id));
    return statementState(statementFactsOf(meeting, item, missing), today);
}

bool saysCalledIn(QStringView status)
{
    static const QRegularExpression words(
        uR"((?:^\W*|[;.,]\s*|\bdecision\s+)(called[ -]in(?!\s+(period|time|deadline))|galwyd i mewn)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(status.toString()).hasMatch();
}

QString nameOf(StatementState state)
{
    switch (state) {
    case StatementState::Draft:
        return QCoreApplication::translate("StatementState", "draft");
    case StatementState::Checked:
        return QCoreApplication::translate("StatementState", "checked");
    case StatementState::Published:
        return QCoreApplication::translate("StatementState", "published");
    case StatementState::CalledIn:
        return QCoreApplication::translate("StatementState", "called in");
    case StatementState::InEffect:
        return QCoreApplication::translate("StatementState", "in effect");
    }
    return {};
}

QString iconOf(StatementState state)
{
    switch (state) {
    case StatementState::Draft:
        return u"amend"_s;
    case StatementState::Checked:
        return u"done"_s;
    case StatementState::Published:
        return u"notice"_s;
    case StatementState::CalledIn:
        return u"undo"_s;
    case StatementState::InEffect:
        return u"agree"_s;
    }
    return {};
}

} // namespace minutebook
