// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/CouncilDefaults.h"

#include <algorithm>

namespace minutebook {

namespace {

bool isOf(const CouncilSettings &settings, const QString &council, const QString &body)
{
    return settings.council == council && settings.body == body;
}

} // namespace

CouncilDefaults::CouncilDefaults(const QList<CouncilSettings> &kept, Keep keep, QObject *parent)
    : QObject(parent)
    , m_kept(kept)
    , m_keep(std::move(keep))
{
}

std::optional<CouncilSettings> CouncilDefaults::find(const QString &council,
                                                     const QString &body) const
{
    for (const CouncilSettings &settings : m_kept)
        if (isOf(settings, council, body))
            return settings;
    return std::nullopt;
}

CouncilSettings CouncilDefaults::of(const Meeting &meeting) const
{
    return {.council = meeting.council.name,
            .body = meeting.body.name,
            .jurisdiction = meeting.council.jurisdiction,
            .quorum = meeting.body.quorum,
            .callIn = meeting.body.callIn,
            .callInCloses = callInCloses(meeting)};
}

std::optional<QTime> CouncilDefaults::callInCloses(const Meeting &meeting) const
{
    const auto kept = find(meeting.council.name, meeting.body.name);
    return kept ? kept->callInCloses : std::nullopt;
}

/// All bodies of a council are in one country.
std::optional<Jurisdiction> CouncilDefaults::countryOf(const QString &council) const
{
    std::optional<Jurisdiction> country;
    for (const CouncilSettings &settings : m_kept)
        if (settings.council == council)
            country = settings.jurisdiction;
    return country;
}

MeetingHeader CouncilDefaults::startingHeader(MeetingHeader header) const
{
    if (const auto country = countryOf(header.council.name))
        header.council.jurisdiction = *country;
    const auto kept = find(header.council.name, header.body.name);
    if (!kept)
        return header;
    header.council.jurisdiction = kept->jurisdiction;
    header.body.quorum = kept->quorum;
    header.body.callIn = kept->callIn;
    return header;
}

Meeting CouncilDefaults::withDefaults(Meeting meeting) const
{
    const MeetingHeader header = startingHeader(meeting.header());
    meeting.council.jurisdiction = header.council.jurisdiction;
    meeting.body.callIn = header.body.callIn;
    if (!meeting.body.quorum)
        meeting.body.quorum = header.body.quorum;
    return meeting;
}

Result<void> CouncilDefaults::change(const CouncilSettings &settings)
{
    if (find(settings.council, settings.body) == settings)
        return {};
    if (auto kept = m_keep(settings); !kept)
        return kept;
    m_kept.removeIf([&settings](const CouncilSettings &each) {
        return isOf(each, settings.council, settings.body);
    });
    m_kept.append(settings);
    Q_EMIT changed();
    return {};
}

} // namespace minutebook
