// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/tables/CouncilSettingsTable.h"

#include "core/meetingfile/EnumNames.h"
#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString hourFormat = u"HH:mm"_s;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::CouncilSettingsTable)
};

Error damaged(const QString &what)
{
    return {ErrorCode::Damaged,
            Say::tr("The settings of the council in the minute book are not what was written. The "
                    "meetings are not touched by it."),
            {},
            what};
}

/// The value of an enum by its name; false when it is none.
template <typename Enum>
bool readName(const QString &name, Enum &value)
{
    for (std::size_t index = 0; index < enumNames<Enum>.size(); ++index) {
        if (enumNames<Enum>[index] != name)
            continue;
        value = static_cast<Enum>(index);
        return true;
    }
    return false;
}

/// Columns from `call_in_days` on.
bool readCallIn(const Statement &row, CouncilSettings &settings)
{
    if (row.isNull(4))
        return true;
    CallIn rule;
    rule.days = static_cast<int>(row.integer(4));
    bool isRead = readName(row.text(5), rule.from) && readName(row.text(6), rule.unit)
        && readName(row.text(7), rule.takesEffect);
    if (!row.isNull(8)) {
        CallInAppliesTo appliesTo = CallInAppliesTo::All;
        isRead = readName(row.text(8), appliesTo) && isRead;
        rule.appliesTo = appliesTo;
    }
    settings.callIn = rule;
    return isRead && rule.days >= 0;
}

bool readRow(const Statement &row, CouncilSettings &settings)
{
    settings.council = row.text(0);
    settings.body = row.text(1);
    bool isRead = readName(row.text(2), settings.jurisdiction);
    if (!row.isNull(3))
        settings.quorum = static_cast<int>(row.integer(3));
    isRead = readCallIn(row, settings) && isRead;
    if (!row.isNull(9)) {
        settings.callInCloses = QTime::fromString(row.text(9), hourFormat);
        isRead = settings.callInCloses->isValid() && isRead;
    }
    return isRead;
}

template <typename Enum>
std::optional<QString> nameOf(const std::optional<Enum> &value)
{
    return value ? std::optional<QString>(enumName(*value)) : std::nullopt;
}

Result<void> takeDay(const Statement &row, QList<CouncilSettings> &all)
{
    const QDate day = QDate::fromString(row.text(2), Qt::ISODate);
    if (!day.isValid())
        return damaged(u"a closed day"_s);
    for (CouncilSettings &settings : all)
        if (settings.council == row.text(0) && settings.body == row.text(1) && settings.callIn)
            settings.callIn->closedDays.append(day);
    return {};
}

} // namespace

Result<QList<CouncilSettings>> CouncilSettingsTable::all() const
{
    QList<CouncilSettings> all;
    Statement find(m_database,
                   u"SELECT council, body, jurisdiction, quorum, call_in_days, call_in_from, "
                   "call_in_unit, call_in_takes_effect, call_in_applies_to, call_in_closes"
                   " FROM council_settings ORDER BY council, body"_s);
    const auto read = find.forEach([&](const Statement &row) -> Result<void> {
        CouncilSettings settings;
        if (!readRow(row, settings))
            return damaged(u"a row of council_settings"_s);
        all.append(settings);
        return {};
    });
    if (!read)
        return read.error();
    Statement days(m_database, u"SELECT council, body, day FROM closed_days ORDER BY day"_s);
    const auto taken =
        days.forEach([&](const Statement &row) -> Result<void> { return takeDay(row, all); });
    if (!taken)
        return taken.error();
    return all;
}

Result<void> CouncilSettingsTable::put(const CouncilSettings &settings) const
{
    const auto &rule = settings.callIn;
    const auto ofRule = [&rule](auto member) {
        return rule ? nameOf(std::optional((*rule).*member)) : std::nullopt;
    };
    const auto done =
        Statement(m_database,
                  u"INSERT OR REPLACE INTO council_settings (council, body, jurisdiction, quorum, "
                  "call_in_days, call_in_from, call_in_unit, call_in_takes_effect, "
                  "call_in_applies_to, call_in_closes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .bind(settings.council, settings.body, QString(enumName(settings.jurisdiction)),
                  settings.quorum, rule ? std::optional(rule->days) : std::nullopt,
                  ofRule(&CallIn::from), ofRule(&CallIn::unit), ofRule(&CallIn::takesEffect),
                  rule ? nameOf(rule->appliesTo) : std::nullopt,
                  settings.callInCloses ? std::optional(settings.callInCloses->toString(hourFormat))
                                        : std::nullopt)
            .run();
    return done ? putClosedDays(settings) : done;
}

Result<void> CouncilSettingsTable::putClosedDays(const CouncilSettings &settings) const
{
    Statement clear(m_database, u"DELETE FROM closed_days WHERE council = ? AND body = ?"_s);
    if (auto done = clear.bind(settings.council, settings.body).run(); !done)
        return done;
    if (!settings.callIn)
        return {};
    for (const QDate &day : settings.callIn->closedDays) {
        Statement put(m_database,
                      u"INSERT OR IGNORE INTO closed_days (council, body, day) VALUES (?, ?, ?)"_s);
        if (auto done = put.bind(settings.council, settings.body, day.toString(Qt::ISODate)).run();
            !done)
            return done;
    }
    return {};
}

} // namespace minutebook
