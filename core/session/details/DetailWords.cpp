// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/DetailWords.h"

#include <QCoreApplication>

namespace minutebook {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::DetailWords)
};

} // namespace

QStringList actNames()
{
    return {Say::tr("introduces"), Say::tr("points"),  Say::tr("asks"),      Say::tr("answers"),
            Say::tr("states"),     Say::tr("concern"), Say::tr("undertakes")};
}

QStringList pointsMarkerNames()
{
    return {Say::tr("bullets"), Say::tr("letters"), Say::tr("numbers")};
}

QStringList runMarkerNames()
{
    return {Say::tr("letters, with its neighbours"), Say::tr("numbers, with its neighbours")};
}

QStringList languageNames()
{
    return {Say::tr("English"), Say::tr("Welsh")};
}

QStringList eventNames()
{
    return {Say::tr("somebody arrived"),           Say::tr("somebody left"),
            Say::tr("somebody returned"),          Say::tr("the meeting adjourned"),
            Say::tr("the meeting resumed"),        Say::tr("the public was excluded"),
            Say::tr("the public was readmitted"),  Say::tr("the chair was taken"),
            Say::tr("the quorum was lost"),        Say::tr("the item was suspended"),
            Say::tr("the item was taken up again")};
}

QStringList attendanceNames()
{
    return {Say::tr("present"), Say::tr("remote"), Say::tr("apologies"), Say::tr("absent"),
            Say::tr("expected")};
}

QStringList apologyReasonNames()
{
    return {Say::tr("absence"), Say::tr("lateness"), Say::tr("leaving early")};
}

QStringList interestClassNames()
{
    return {Say::tr("disclosable pecuniary"), Say::tr("other registrable"),
            Say::tr("non-registrable"),       Say::tr("personal"),
            Say::tr("prejudicial"),           Say::tr("conflict of an executive member")};
}

QStringList interestActionNames()
{
    return {Say::tr("stayed and voted"), Say::tr("stayed, did not vote"),
            Say::tr("spoke, then left"), Say::tr("left")};
}

QStringList dispensationNames()
{
    return {Say::tr("section 33 of the Localism Act 2011"), Say::tr("head of paid service"),
            Say::tr("standards committee")};
}

QStringList businessNames()
{
    return {Say::tr("apologies"),
            Say::tr("interests"),
            Say::tr("minutes of earlier meetings"),
            Say::tr("questions of the public"),
            Say::tr("questions of members"),
            Say::tr("petitions"),
            Say::tr("referrals"),
            Say::tr("exclusion of the public"),
            Say::tr("ordinary business")};
}

QStringList itemOutcomeNames()
{
    return {Say::tr("pending"), Say::tr("considered"), Say::tr("deferred"), Say::tr("withdrawn"),
            Say::tr("not reached")};
}

QStringList meetingStatusNames()
{
    return {Say::tr("not started"),    Say::tr("being taken"), Say::tr("a draft"),
            Say::tr("with the chair"), Say::tr("published"),   Say::tr("confirmed"),
            Say::tr("signed")};
}

QStringList printOrderNames()
{
    return {Say::tr("in the order of the agenda"), Say::tr("in the order they were taken")};
}

} // namespace minutebook
