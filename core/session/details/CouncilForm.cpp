// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/CouncilForm.h"

#include "core/domain/rules/Effect.h"
#include "core/session/details/FormPass.h"
#include "core/session/live/LiveEdits.h"
#include "core/session/statements/StatementWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 60; ///< of a call-in: the meeting file has no more

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::CouncilForm)
};

void passNumber(FormPass &pass, const FieldWords &words, int least, int most,
                std::optional<int> &number)
{
    std::optional<QString> text;
    if (number)
        text = QString::number(*number);
    pass.line(words, text);
    if (!text) {
        number.reset();
        return;
    }
    bool isNumber = false;
    const int typed = text->toInt(&isNumber);
    if (!isNumber || typed < least || typed > most)
        return pass.refuse(
            words.name,
            Say::tr("“%1” is no number from %2 to %3.").arg(*text).arg(least).arg(most));
    number = typed;
}

void passRule(FormPass &pass, CallIn &rule)
{
    pass.choice({"callInFrom", Say::tr("Counted &from"), {}}, rule.from,
                {Say::tr("the decision"), Say::tr("its publication")});
    pass.choice({"callInUnit", Say::tr("Cou&nted in"), {}}, rule.unit,
                {Say::tr("working days"), Say::tr("calendar days")});
    pass.choice({"takesEffect", Say::tr("&Takes effect"), {}}, rule.takesEffect,
                {Say::tr("on the last day"), Say::tr("on the day after"),
                 Say::tr("on the next working day")});
    pass.choice({"appliesTo", Say::tr("&Applies to"), {}}, rule.appliesTo,
                {Say::tr("all decisions"), Say::tr("key decisions")}, Say::tr("all, as not said"));
    pass.dates({"closedDays", Say::tr("Days the council is c&losed"),
                Say::tr("29 December 2026; 30 December 2026")},
               rule.closedDays);
}

/// Without a number of days there is no rule, and nothing else to say of it.
void passCallIn(FormPass &pass, CouncilSettings &settings)
{
    CallIn rule = settings.callIn.value_or(CallIn());
    const CallIn before = rule;
    std::optional<int> days = settings.callIn ? std::optional(rule.days) : std::nullopt;
    passNumber(pass, {"callInDays", Say::tr("Call-in, &days"), Say::tr("empty: no call-in rule")},
               0, mostDays, days);
    passRule(pass, rule);
    if (!pass.isReading() || pass.trouble())
        return;
    if (!days && rule != before && !settings.callIn)
        return pass.refuse("callInDays",
                           Say::tr("How many days? Without them there is no call-in "
                                   "rule."));
    rule.days = days.value_or(0);
    settings.callIn = days ? std::optional(rule) : std::nullopt;
}

void passCouncil(FormPass &pass, CouncilSettings &settings)
{
    pass.choice({"jurisdiction", Say::tr("&Country"), {}}, settings.jurisdiction,
                {Say::tr("England"), Say::tr("Wales"), Say::tr("Scotland"),
                 Say::tr("Northern Ireland"), Say::tr("elsewhere")});
    passNumber(pass, {"quorum", Say::tr("&Quorum"), Say::tr("empty: not set")}, 1, 999,
               settings.quorum);
    passCallIn(pass, settings);
    pass.time({"callInCloses", Say::tr("Closes at the &hour"),
               Say::tr("17:00; empty: the end of the day")},
              settings.callInCloses);
}

QString startInWords(const CallIn &rule, const QDate &start)
{
    return rule.from == CallInFrom::Publication
        ? Say::tr("For a decision published on %1:").arg(spokenWeekday(start))
        : Say::tr("For a decision made on %1:").arg(spokenWeekday(start));
}

} // namespace

Form councilForm(const FormContext &context, const CouncilSettings &now)
{
    FormPass pass = FormPass::showing(context);
    CouncilSettings settings = now;
    passCouncil(pass, settings);
    return pass.form();
}

Result<CouncilSettings> readCouncil(const FormContext &context, const CouncilSettings &now,
                                    const FormValues &values)
{
    FormPass pass = FormPass::reading(context, values);
    CouncilSettings settings = now;
    passCouncil(pass, settings);
    if (pass.trouble())
        return *pass.trouble();
    if (settings.callIn)
        std::sort(settings.callIn->closedDays.values.begin(),
                  settings.callIn->closedDays.values.end());
    return settings;
}

Edit councilEdit(const Meeting &meeting, const CouncilSettings &settings)
{
    MeetingHeader header = meeting.header();
    header.council.jurisdiction = settings.jurisdiction;
    header.body.quorum = settings.quorum;
    header.body.callIn = settings.callIn;
    Edit edit{EditKind::ChangeHeader, {}};
    if (header != meeting.header())
        edit.changes.append(replaceHeader(meeting, header));
    return edit;
}

QString callInMeans(const CouncilSettings &settings, const Meeting &meeting)
{
    if (!settings.callIn)
        return Say::tr("There is no call-in rule: the day of effect is set by hand.");
    const QDate start = meeting.details.date;
    const auto count = countCallIn(*settings.callIn, settings.jurisdiction, start);
    if (!count)
        return {};
    if (settings.callIn->days == 0)
        return startInWords(*settings.callIn, start) + u' '
            + Say::tr("nobody can call it in, and it takes effect on %1.")
                  .arg(spokenWeekday(count->takesEffect));
    return startInWords(*settings.callIn, start) + u' '
        + Say::tr("the last day for call-in is %1. If it is not called in, the decision takes "
                  "effect on %2.")
              .arg(lastDayInWords(count->lastDay, settings.callInCloses),
                   spokenWeekday(count->takesEffect));
}

} // namespace minutebook
