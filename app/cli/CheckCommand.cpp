// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "app/cli/Commands.h"
#include "core/session/checks/Check.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace minutebook::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::CommandLine)
};

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Information:
        return u"information"_s;
    }
    return {};
}

QJsonObject asJson(const Finding &finding)
{
    return {{u"severity"_s, severityName(finding.severity)},
            {u"item"_s, finding.item ? finding.item->text() : QString()},
            {u"entry"_s,
             finding.entry && !finding.entry->isProvisional() ? finding.entry->text() : QString()},
            {u"where"_s, finding.place},
            {u"what"_s, finding.message},
            {u"rule"_s, finding.rule}};
}

QString asLine(const Finding &finding)
{
    const QString rule = finding.rule.isEmpty() ? Tr::tr("house style") : finding.rule;
    return QStringList{severityName(finding.severity), finding.place, finding.message, rule}.join(
        u'\t');
}

Result<QList<Finding>> findingsOf(const Arguments &arguments, const Meeting &meeting)
{
    const auto name = arguments.value(u"item"_s);
    if (!name)
        return checkMeeting(meeting);
    const auto item = ItemId::from(*name);
    if (!item || !findItem(meeting, *item))
        return unusable(u"--item"_s, Tr::tr("There is no item “%1” in this meeting.").arg(*name));
    return checkItem(meeting, *item);
}

} // namespace

Outcome checkRecord(const Arguments &arguments, const World &world)
{
    const auto meeting = meetingNamed(arguments.words.constFirst(), arguments, world);
    if (!meeting)
        return meeting.error();
    const auto findings = findingsOf(arguments, *meeting);
    if (!findings)
        return findings.error();
    QJsonArray array;
    QStringList lines;
    for (const Finding &finding : *findings) {
        array.append(asJson(finding));
        lines.append(asLine(finding));
    }
    if (const auto printed = arguments.has(u"json"_s) ? writeJson(array) : writeLines(lines);
        !printed)
        return printed.error();
    return findings->isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
}

} // namespace minutebook::cli
