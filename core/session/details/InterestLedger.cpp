// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/DetailWords.h"
#include "core/session/details/FormPass.h"
#include "core/session/details/Ledger.h"
#include "core/session/details/TypedValues.h"
#include "core/session/live/SpokenText.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::InterestLedger)
};

void passDispensation(FormPass &pass, std::optional<Dispensation> &dispensation)
{
    std::optional<DispensationKind> kind =
        dispensation ? std::optional(dispensation->kind) : std::nullopt;
    Dispensation inside = dispensation.value_or(Dispensation{});
    pass.choice({"dispensation", Say::tr("Disp&ensation"), {}}, kind, dispensationNames(),
                Say::tr("none"));
    pass.line({"dispensationBy", Say::tr("Granted &by"), {}}, inside.by);
    pass.date({"dispensationDate", Say::tr("Da&y it was granted"), Say::tr("18 May 2026")},
              inside.date);
    pass.words({"dispensationNote", Say::tr("For which &matters"), {}}, inside.note);
    if (!pass.isReading() || pass.trouble())
        return;
    const bool takenAway = dispensation && !kind; // the words about it go with it
    inside.kind = kind.value_or(DispensationKind::Section33);
    if (!kind && !takenAway && inside != Dispensation{})
        return pass.refuse("dispensation", Say::tr("Under what was the dispensation granted?"));
    dispensation = kind ? std::optional(inside) : std::nullopt;
}

void passInterest(FormPass &pass, Interest &interest)
{
    const bool known = !interest.person.isEmpty();
    std::optional<PersonId> person = known ? std::optional(interest.person) : std::nullopt;
    pass.person({"person", Say::tr("&Person"), Say::tr("code or name")}, person);
    if (!person)
        pass.refuse("person", Say::tr("Whose interest is it? Type a code or a name."));
    else
        interest.person = *person;
    pass.items({"items", Say::tr("&Items"), Say::tr("6; 9")}, interest.items);
    if (interest.items.isEmpty())
        pass.refuse("items", Say::tr("On which items? Type their numbers: 6; 9."));
    pass.choice({"class", Say::tr("C&lass"), {}}, interest.kind, interestClassNames());
    pass.line(
        {"classText", Say::tr("Class in &other words"), Say::tr("printed in place of the class")},
        interest.classText);
    pass.words({"nature", Say::tr("Na&ture"), {}}, interest.nature);
    pass.check({"sensitive", Say::tr("&Sensitive: the nature is withheld"), {}},
               interest.sensitive);
    pass.choice({"action", Say::tr("What was &done"), {}}, interest.action, interestActionNames(),
                Say::tr("not said"));
    pass.moment({"declaredAt", Say::tr("Declared &at"), u"14:05"_s}, interest.declaredAt);
    pass.moment({"leftAt", Say::tr("Le&ft at"), u"14:28"_s}, interest.leftAt);
    pass.moment({"returnedAt", Say::tr("&Returned at"), u"15:05"_s}, interest.returnedAt);
    passDispensation(pass, interest.dispensation);
    pass.access(interest.access, Say::tr("as its items are"));
}

Interest startOf(const FormContext &context, std::optional<int> row)
{
    if (row)
        return context.meeting.interests[*row];
    Interest interest;
    interest.kind = InterestClass::NonRegistrable;
    if (context.here)
        interest.items = {*context.here};
    if (context.meeting.details.startedAt && !context.meeting.details.endedAt)
        interest.declaredAt = Moment::of(context.now);
    return interest;
}

} // namespace

QString InterestLedger::title() const
{
    return Say::tr("Declarations of interest");
}

QStringList InterestLedger::columns() const
{
    return {Say::tr("Who"), Say::tr("Items"), Say::tr("Class"), Say::tr("What was done")};
}

int InterestLedger::count(const Meeting &meeting) const
{
    return meeting.interests.size();
}

QStringList InterestLedger::cells(const Meeting &meeting, int row) const
{
    const Interest &interest = meeting.interests[row];
    const QString kind =
        interest.classText.value_or(interestClassNames().at(static_cast<int>(interest.kind)));
    const QString done =
        interest.action ? interestActionNames().at(static_cast<int>(*interest.action)) : QString();
    return {typedPerson(interest.person, meeting), typedItems(interest.items, meeting), kind, done};
}

Form InterestLedger::form(const FormContext &context, std::optional<int> row) const
{
    FormPass pass = FormPass::showing(context);
    Interest interest = startOf(context, row);
    passInterest(pass, interest);
    return pass.form();
}

Result<Edit> InterestLedger::keep(const FormContext &context, std::optional<int> row,
                                  const FormValues &values) const
{
    FormPass pass = FormPass::reading(context, values);
    Interest interest = startOf(context, row);
    passInterest(pass, interest);
    if (pass.trouble())
        return *pass.trouble();
    const GivenList<Interest> &interests = context.meeting.interests;
    Edit edit{EditKind::RecordInterest, {}};
    if (!row)
        edit.changes.append(InterestChange{interests.size(), std::nullopt, interest});
    else if (interest != interests[*row])
        edit.changes.append(InterestChange{*row, interests[*row], interest});
    return edit;
}

Result<Edit> InterestLedger::remove(const Meeting &meeting, int row) const
{
    return Edit{EditKind::RecordInterest,
                {InterestChange{row, meeting.interests[row], std::nullopt}}};
}

} // namespace minutebook
