// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/ExclusionForm.h"

#include "core/domain/rules/Openness.h"
#include "core/session/checks/CountryLaw.h"
#include "core/session/details/FormPass.h"
#include "core/session/details/TypedValues.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::ExclusionForm)
};

enum class Ground { Exempt, Confidential };

/// The item that the public are to leave for: this one, or the next where this one is the business
/// of excluding them.
const AgendaItem *itemMeant(const FormContext &context)
{
    const QList<AgendaItem> &items = context.meeting.items;
    int index = context.here ? indexOfItem(context.meeting, *context.here) : -1;
    if (index >= 0 && items.at(index).business == Business::Exclusion)
        ++index;
    return index >= 0 && index < items.size() ? &items.at(index) : nullptr;
}

ExclusionAsked offered(const FormContext &context)
{
    ExclusionAsked asked;
    const AgendaItem *item = itemMeant(context);
    if (!item)
        return asked;
    const Access access = accessOfItem(context.meeting, *item);
    asked.confidential = access.level == AccessLevel::Confidential;
    if (access.level != AccessLevel::Exempt)
        return asked;
    asked.paragraphs = access.paragraphs.values;
    asked.publicInterest = access.publicInterest;
    asked.wording = exclusionFormula(context.meeting,
                                     context.here ? Place::under(*context.here) : Place::before(),
                                     asked.paragraphs);
    return asked;
}

/// "1 individual; 2 identity of an individual"; empty where their words were not read.
QString paragraphsInWords(const Law &law)
{
    QStringList words;
    for (const ExemptParagraph &each : law.exemptParagraphs())
        if (!each.label.isEmpty())
            words.append(QString::number(each.number) + u' ' + each.label.toLower());
    return words.join(u"; "_s);
}

/// SI 2012/2089 reg 4(3)(b) is of England's executives.
QString whichParagraph(const Meeting &meeting)
{
    const QString known = paragraphsInWords(lawOf(meeting));
    if (known.isEmpty())
        return Say::tr("Which paragraph makes it exempt? The resolution names it.");
    const bool isOfExecutive = meeting.council.jurisdiction == Jurisdiction::England
        && meeting.body.kind == BodyKind::Executive;
    return isOfExecutive
        ? Say::tr("Which paragraph makes it exempt? Regulation 4(3)(b) wants it named: %1.")
              .arg(known)
        : Say::tr("Which paragraph makes it exempt? The resolution names it: %1.").arg(known);
}

void passParagraphs(FormPass &pass, ExclusionAsked &asked)
{
    std::optional<QString> typed = typedParagraphs(asked.paragraphs);
    const Meeting &meeting = pass.context().meeting;
    const Jurisdiction country = meeting.council.jurisdiction;
    const Law law = lawOf(meeting);
    const QString schedule = law.exemptSchedule();
    pass.line(
        {"paragraphs",
         schedule.isEmpty() ? Say::tr("&Paragraphs") : Say::tr("&Paragraphs of %1").arg(schedule),
         country == Jurisdiction::Wales ? u"14"_s : u"3"_s},
        typed);
    if (!pass.isReading() || asked.confidential)
        return;
    const Result<QList<int>> read = readParagraphs(typed.value_or(QString()));
    if (!read)
        return pass.refuse("paragraphs", read.error().message);
    asked.paragraphs = *read;
    if (asked.paragraphs.isEmpty())
        return pass.refuse("paragraphs", whichParagraph(meeting));
    if (!std::ranges::all_of(asked.paragraphs,
                             [&](int each) { return law.isExemptParagraph(each); }))
        pass.refuse("paragraphs", exemptParagraphsThere(law));
}

void passExclusion(FormPass &pass, ExclusionAsked &asked)
{
    Ground ground = asked.confidential ? Ground::Confidential : Ground::Exempt;
    pass.choice({"ground", Say::tr("&Why"), {}}, ground,
                {Say::tr("exempt information, by resolution"),
                 Say::tr("confidential information, no resolution")});
    asked.confidential = ground == Ground::Confidential;
    passParagraphs(pass, asked);
    pass.tokens({"wording", Say::tr("The &resolution"),
                 Say::tr("left empty: the words of the law, with the paragraphs")},
                asked.wording);
    pass.person({"mover", Say::tr("&Moved by"), Say::tr("code or name")}, asked.mover);
    pass.person({"seconder", Say::tr("&Seconded by"), Say::tr("code or name")}, asked.seconder);
    if (lawOf(pass.context().meeting).weighsPublicInterest())
        pass.words(
            {"publicInterest", Say::tr("Why the public &interest is in keeping it exempt"), {}},
            asked.publicInterest);
    pass.words({"publicSummary", Say::tr("What the public read &instead"),
                Say::tr("of what is said from here; may be written later")},
               asked.publicSummary);
    pass.moment({"at", Say::tr("&Time they left"), Say::tr("left empty: now")}, asked.at);
}

} // namespace

Form exclusionForm(const FormContext &context)
{
    FormPass pass = FormPass::showing(context);
    ExclusionAsked asked = offered(context);
    passExclusion(pass, asked);
    return pass.form();
}

Result<ExclusionAsked> readExclusion(const FormContext &context, const FormValues &values)
{
    FormPass pass = FormPass::reading(context, values);
    ExclusionAsked asked = offered(context);
    const ExclusionAsked before = asked;
    passExclusion(pass, asked);
    if (pass.trouble())
        return *pass.trouble();
    // The offered words name the offered paragraphs; with others the formula is written anew.
    if (asked.wording == before.wording && asked.paragraphs != before.paragraphs)
        asked.wording.reset();
    return asked;
}

} // namespace minutebook
