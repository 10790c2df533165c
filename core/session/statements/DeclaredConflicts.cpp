// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/statements/DeclaredConflicts.h"

#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Numbering.h"
#include "core/domain/rules/Openness.h"
#include "core/edit/ApplyEdit.h"
#include "core/session/live/SpokenText.h"
#include "core/session/statements/StatementOffer.h"
#include "core/session/statements/StatementWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(minutebook::DeclaredConflicts)
};

bool wasBefore(const AgendaItem &item, const Moment &at)
{
    return std::ranges::any_of(item.sittings, [&at](const Sitting &sitting) {
        const QDateTime then = at.local();
        return sitting.from.local() <= then && (!sitting.to || then < sitting.to->local());
    });
}

/// The item that was before the meeting then, else the one for declarations.
const AgendaItem *itemOfDeclaration(const Meeting &meeting, const Interest &interest)
{
    for (const AgendaItem &item : meeting.items) {
        if (interest.declaredAt && wasBefore(item, *interest.declaredAt))
            return &item;
    }
    for (const AgendaItem &item : meeting.items) {
        if (item.business == Business::Interests)
            return &item;
    }
    return nullptr;
}

QString sourceOf(const Meeting &meeting, const Interest &interest)
{
    const AgendaItem *item = itemOfDeclaration(meeting, interest);
    const QString number = item ? agendaNumberOf(meeting, *item) : QString();
    const QString time = interest.declaredAt ? interest.declaredAt->timeOfDay() : QString();
    if (number.isEmpty())
        return time;
    const QString named = Words::tr("Item %1").arg(number);
    return time.isEmpty() ? named : named + u", "_s + time;
}

DeclaredConflict conflictOf(const Meeting &meeting, const AgendaItem &item, int index)
{
    const Interest &interest = meeting.interests[index];
    const Person *person = findPerson(meeting, interest.person);
    const Decision decision = item.decision.value_or(Decision());
    const auto *words = std::get_if<QString>(&decision.conflicts);
    DeclaredConflict conflict{.interest = index,
                              .name = person ? titleAndName(*person) : interest.person.text(),
                              .source = sourceOf(meeting, interest),
                              .dispensation = interest.dispensation};
    if (!interest.sensitive.value_or(false))
        conflict.nature = interest.nature.value_or(QString());
    conflict.isAnsweredInWords = words && person && answersDispensation(*words, *person);
    const bool tookPart =
        interest.action.value_or(InterestAction::StayedAndVoted) == InterestAction::StayedAndVoted;
    conflict.isMissing = tookPart && conflict.isOpen();
    return conflict;
}

Error refused(ErrorCode code, const QString &message)
{
    return {.code = code, .message = message, .place = {}, .detail = {}};
}

/// What the statement says on conflicts now, as far as it may go into its own words.
QString wordsNow(const Meeting &meeting, const AgendaItem &item, const HouseStyle &style)
{
    const Decision decision = item.decision.value_or(Decision());
    if (const auto *words = std::get_if<QString>(&decision.conflicts))
        return *words;
    const bool isOpen = levelOfDecision(meeting, item) == AccessLevel::Open;
    return printedFieldsOf(meeting, item, style, isOpen ? Copy::Public : Copy::Full)
        .value(u"conflicts"_s);
}

/// A statement with words of its own on the conflicts would not print the grant: it is put to them.
std::optional<AgendaItem> withWordsOn(const AgendaItem &item, const DeclaredConflict &conflict,
                                      const Dispensation &dispensation)
{
    const auto *words = item.decision ? std::get_if<QString>(&item.decision->conflicts) : nullptr;
    if (!words)
        return std::nullopt;
    const QString by = dispensation.by.value_or(QString());
    QString granted = dispensation.date
        ? Words::tr("A dispensation was granted to %1 by %2 on %3")
              .arg(conflict.name, by, spokenDate(*dispensation.date))
        : Words::tr("A dispensation was granted to %1 by %2").arg(conflict.name, by);
    if (const QString note = dispensation.note.value_or(QString()).trimmed(); !note.isEmpty())
        granted += u" ("_s + note + u')';
    AgendaItem after = withoutEntries(item);
    after.decision->conflicts = (words->isEmpty() ? QString() : *words + u'\n') + granted + u'.';
    return after;
}

} // namespace

QList<DeclaredConflict> declaredConflicts(const Meeting &meeting, const AgendaItem &item)
{
    QList<DeclaredConflict> conflicts;
    for (int index = 0; index < meeting.interests.size(); ++index) {
        const Interest &interest = meeting.interests[index];
        if (interest.items.contains(item.id) && isForTheStatement(meeting, item, interest))
            conflicts.append(conflictOf(meeting, item, index));
    }
    return conflicts;
}

bool answersDispensation(QStringView words, const Person &person)
{
    static const QRegularExpression sentenceEnds(uR"(\n|[.]\s)"_s);
    static const QRegularExpression ofIt(u"dispensation|[gn]?oddefeb"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression named(
        u"\\b%1\\b"_s.arg(QRegularExpression::escape(person.name.section(u' ', -1))),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return !person.name.isEmpty()
        && std::ranges::any_of(words.toString().split(sentenceEnds), [&](const QString &sentence) {
               return ofIt.match(sentence).hasMatch() && named.match(sentence).hasMatch();
           });
}

Dispensation usualDispensation(Jurisdiction jurisdiction)
{
    if (jurisdiction == Jurisdiction::Wales)
        return {.kind = DispensationKind::StandardsCommittee,
                .by = Words::tr("Standards Committee")};
    return {.kind = DispensationKind::HeadOfPaidService, .by = Words::tr("Head of Paid Service")};
}

Result<Edit> grantingDispensation(const Meeting &meeting, const ItemId &item, int interest,
                                  const Dispensation &dispensation, const QString &because)
{
    const AgendaItem *found = findItem(meeting, item);
    if (!found || interest < 0 || interest >= meeting.interests.size())
        return refused(ErrorCode::NotFound, Words::tr("The declaration is not there any more."));
    if (dispensation.by.value_or(QString()).trimmed().isEmpty())
        return refused(ErrorCode::BadInput,
                       Words::tr("Who granted the dispensation? Nothing is recorded without it."));
    if (const auto locked = whyLocked(*found, because))
        return *locked;
    Interest after = meeting.interests[interest];
    after.dispensation = dispensation;
    Edit edit{.kind = EditKind::RecordInterest, .changes = {}};
    if (after == meeting.interests[interest])
        return edit;
    edit.changes.append(InterestChange{interest, meeting.interests[interest], after});
    if (const auto printed =
            withWordsOn(*found, conflictOf(meeting, *found, interest), dispensation))
        edit.changes.append(replaceItem(meeting, indexOfItem(meeting, item), *printed));
    if (isFrozen(*found))
        edit.because = because.trimmed();
    return edit;
}

Result<Edit> notingNoDispensation(const Meeting &meeting, const ItemId &item, int interest,
                                  const HouseStyle &style, const QString &because)
{
    const AgendaItem *found = findItem(meeting, item);
    if (!found || interest < 0 || interest >= meeting.interests.size())
        return refused(ErrorCode::NotFound, Words::tr("The declaration is not there any more."));
    const DeclaredConflict conflict = conflictOf(meeting, *found, interest);
    QString words = wordsNow(meeting, *found, style);
    if (!words.isEmpty())
        words += u'\n';
    words += Words::tr("No dispensation was granted to %1.").arg(conflict.name);
    return settingField(meeting, item, StatementField::ConflictsText, words, because);
}

bool isDispensationStep(const Edit &edit, const ItemId &item)
{
    if (edit.kind != EditKind::RecordInterest || edit.changes.isEmpty() || edit.changes.size() > 2)
        return false;
    if (edit.changes.size() == 2 && !std::holds_alternative<ItemChange>(edit.changes.constLast()))
        return false;
    const auto *change = std::get_if<InterestChange>(&edit.changes.constFirst());
    if (!change || !change->before || !change->after || !change->after->items.contains(item))
        return false;
    Interest before = *change->before;
    before.dispensation = change->after->dispensation;
    return before == *change->after;
}

} // namespace minutebook
