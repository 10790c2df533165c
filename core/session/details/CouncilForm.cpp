// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/CouncilForm.h"

#include "core/domain/rules/Effect.h"
#include "core/edit/ApplyEdit.h"
#include "core/session/details/FormPass.h"
#include "core/session/statements/StatementEdits.h"
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
    if (!days && !rule.closedDays.values.isEmpty())
        return pass.refuse("callInDays",
                           Say::tr("Without days the days the council is closed would be lost, and "
                                   "notices are counted by them too. Type 0 for no call-in, or "
                                   "empty the closed days first."));
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

QString ruleInWords(const CouncilSettings &settings, const Meeting &meeting)
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

Meeting withSettings(Meeting meeting, const CouncilSettings &settings)
{
    meeting.council.jurisdiction = settings.jurisdiction;
    meeting.body.quorum = settings.quorum;
    meeting.body.callIn = settings.callIn;
    return meeting;
}

/// The date of effect that was published, to be kept by hand; nothing where it stays by itself, is
/// by hand already, or none was published.
std::optional<EffectiveOverride> keptDate(const Meeting &before, const Meeting &after,
                                          const AgendaItem &item)
{
    const auto date = effectiveDateOf(before, item);
    if (!isFrozen(item) || item.decision->effective || !date)
        return std::nullopt;
    const auto count = effectCountOf(before, item);
    const auto newCount = effectCountOf(after, item);
    const QDate lastDay = count ? count->lastDay : QDate();
    if (date == effectiveDateOf(after, item) && lastDay == (newCount ? newCount->lastDay : QDate()))
        return std::nullopt;
    const QString because = count
        ? Say::tr("As published, with %1 as the last day for call-in.").arg(spokenWeekday(lastDay))
        : Say::tr("As published.");
    return EffectiveOverride{.date = *date, .because = because};
}

QList<Change> keptAsPublished(const Meeting &before, const Meeting &after)
{
    QList<Change> changes;
    for (qsizetype index = 0; index < before.items.size(); ++index) {
        const auto kept = keptDate(before, after, before.items.at(index));
        if (!kept)
            continue;
        AgendaItem item = withoutEntries(before.items.at(index));
        item.decision->effective = kept;
        changes.append(replaceItem(before, static_cast<int>(index), item));
    }
    return changes;
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
    const Meeting after = withSettings(meeting, settings);
    Edit edit{EditKind::ChangeHeader, {}};
    if (after.header() == meeting.header())
        return edit;
    edit.changes.append(replaceHeader(meeting, after.header()));
    const QList<Change> kept = keptAsPublished(meeting, after);
    edit.changes += kept;
    if (!kept.isEmpty())
        edit.because = Say::tr("Council and call-in changed; %n published decision(s) keep their "
                               "dates.",
                               nullptr, static_cast<int>(kept.size()));
    return edit;
}

QString callInMeans(const CouncilSettings &settings, const Meeting &meeting)
{
    const auto kept =
        static_cast<int>(keptAsPublished(meeting, withSettings(meeting, settings)).size());
    const QString rule = ruleInWords(settings, meeting);
    if (kept == 0)
        return rule;
    return QString(rule + u' '
                   + Say::tr("%n published decision(s) keep their dates.", nullptr, kept))
        .trimmed();
}

} // namespace minutebook
