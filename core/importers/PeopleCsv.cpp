// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/CsvTable.h"
#include "core/importers/IdMaker.h"
#include "core/importers/Importers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QList<KnownColumn> peopleColumns()
{
    return {
        {u"code"_s, {u"short-code"_s, u"initials"_s, u"speaker-code"_s}},
        {u"title"_s, {u"prefix"_s, u"honorific"_s, u"salutation"_s}},
        {u"name"_s, {u"full-name"_s, u"person"_s, u"member"_s}, true},
        {u"office"_s, {u"position"_s, u"post"_s, u"job-title"_s}},
        {u"portfolio"_s, {}},
        {u"party"_s, {u"group"_s, u"political-group"_s, u"political-party"_s}},
        {u"ward"_s, {u"division"_s, u"electoral-division"_s, u"electoral-ward"_s}},
        {u"capacity"_s, {u"kind"_s, u"type"_s, u"attends-as"_s}},
        {u"voting"_s, {u"vote"_s, u"votes"_s, u"may-vote"_s, u"can-vote"_s}},
        {u"attendance"_s, {u"attends"_s, u"status"_s}},
        {u"pronoun"_s, {u"pronouns"_s}},
        {u"role"_s, {u"role-form"_s, u"spoken-role"_s}},
        {u"role-later"_s, {u"later-role"_s, u"short-role"_s}},
        {u"name-form"_s, {u"spoken-name"_s, u"attribution"_s}},
        {u"name-later"_s, {u"later-name"_s, u"short-name"_s}},
    };
}

std::optional<Capacity> capacityNamed(const QString &cell)
{
    static const QHash<QString, Capacity> names{
        {u"member"_s, Capacity::Member},
        {u"cabinet-member"_s, Capacity::Member},
        {u"executive-member"_s, Capacity::Member},
        {u"committee-member"_s, Capacity::Member},
        {u"support-member"_s, Capacity::SupportMember},
        {u"cabinet-support-member"_s, Capacity::SupportMember},
        {u"deputy-cabinet-member"_s, Capacity::SupportMember},
        {u"group-leader"_s, Capacity::GroupLeader},
        {u"co-opted"_s, Capacity::CoOpted},
        {u"co-opted-member"_s, Capacity::CoOpted},
        {u"co-optee"_s, Capacity::CoOpted},
        {u"councillor"_s, Capacity::Councillor},
        {u"officer"_s, Capacity::Officer},
        {u"guest"_s, Capacity::Guest},
        {u"public"_s, Capacity::Public},
        {u"member-of-the-public"_s, Capacity::Public},
    };
    const auto found = names.constFind(columnWord(cell));
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Attendance> attendanceNamed(const QString &cell)
{
    static const QHash<QString, Attendance> names{
        {u"present"_s, Attendance::Present},   {u"remote"_s, Attendance::Remote},
        {u"online"_s, Attendance::Remote},     {u"apologies"_s, Attendance::Apologies},
        {u"apology"_s, Attendance::Apologies}, {u"absent"_s, Attendance::Absent},
        {u"expected"_s, Attendance::Expected},
    };
    const auto found = names.constFind(columnWord(cell));
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Pronoun> pronounNamed(const QString &cell)
{
    const QString first = cell.toLower().section(u'/', 0, 0).trimmed();
    if (first == "he"_L1)
        return Pronoun::He;
    if (first == "she"_L1)
        return Pronoun::She;
    return first == "they"_L1 ? std::optional(Pronoun::They) : std::nullopt;
}

class PeopleReader
{
    Q_DECLARE_TR_FUNCTIONS(minutebook::PeopleCsv)

public:
    explicit PeopleReader(const CsvTable &table)
        : m_table(table)
    {
        m_report.unread = table.unread();
    }

    PeopleReport read()
    {
        if (!m_table.has(u"capacity"_s))
            m_report.unread.append({1, tr("(no column “capacity”)"),
                                    tr("Everyone was taken for a member of the body.")});
        for (const CsvTable::Row &row : m_table.rows())
            readRow(row);
        std::ranges::stable_sort(m_report.unread, {}, &UnreadLine::line);
        return m_report;
    }

private:
    void readRow(const CsvTable::Row &row)
    {
        const auto name = row.cell(u"name"_s);
        const auto capacity = row.cell(u"capacity"_s);
        const auto kind = capacityNamed(capacity.value_or(u"member"_s));
        const QString whole =
            row.cell(u"title"_s).value_or(QString()) + u' ' + name.value_or(QString());
        if (!name)
            return list(row, tr("This row has no name, so it was not taken."));
        if (!kind)
            return list(
                row,
                tr("“%1” is not a capacity, so the row was not taken: member, support-member, "
                   "group-leader, co-opted, councillor, officer, guest or public.")
                    .arg(*capacity));
        if (m_lineOf.contains(whole))
            return list(row,
                        tr("The same person stands on line %1, so the row was not taken.")
                            .arg(m_lineOf.value(whole)));
        if (!capacity && m_table.has(u"capacity"_s))
            list(row, tr("There is no capacity here: taken for a member of the body."));
        m_lineOf.insert(whole, row.line);
        m_report.people.append(person(row, *name, *kind));
    }

    Person person(const CsvTable::Row &row, const QString &name, Capacity capacity)
    {
        Person person;
        person.id = PersonId::fromTrusted(m_ids.idFor(name, u"person"_s));
        person.code = code(row);
        person.name = name;
        person.title = row.cell(u"title"_s);
        person.office = row.cell(u"office"_s);
        person.portfolio = row.cell(u"portfolio"_s);
        person.party = row.cell(u"party"_s);
        person.ward = row.cell(u"ward"_s);
        person.capacity = capacity;
        person.voting = understood(row, u"voting"_s, yesOrNo);
        person.attendance = understood(row, u"attendance"_s, attendanceNamed);
        person.pronoun = understood(row, u"pronoun"_s, pronounNamed);
        const Attribution attribution{.role = row.cell(u"role"_s),
                                      .roleLater = row.cell(u"role-later"_s),
                                      .name = row.cell(u"name-form"_s),
                                      .nameLater = row.cell(u"name-later"_s)};
        if (attribution != Attribution{})
            person.attribution = attribution;
        return person;
    }

    /// Left out, and said so, when it cannot be a code or is another person's.
    std::optional<QString> code(const CsvTable::Row &row)
    {
        static const QRegularExpression lawful(u"^[a-z0-9]{1,8}$"_s);
        const auto cell = row.cell(u"code"_s);
        if (!cell)
            return {};
        const QString code = cell->toLower();
        if (!lawful.match(code).hasMatch()) {
            list(row,
                 tr("“%1” cannot be a code: one to eight letters a to z or digits. The person has "
                    "none.")
                     .arg(*cell));
            return {};
        }
        if (!m_codes.take(code)) {
            list(row,
                 tr("The code “%1” is another person's already. The person has none.").arg(*cell));
            return {};
        }
        return code;
    }

    template <typename Read>
    auto understood(const CsvTable::Row &row, const QString &column, Read meaningOf)
        -> decltype(meaningOf(QString()))
    {
        const auto cell = row.cell(column);
        if (!cell)
            return {};
        const auto value = meaningOf(*cell);
        if (!value)
            list(row,
                 tr("“%1” in column “%2” was not understood and is left out.").arg(*cell, column));
        return value;
    }

    void list(const CsvTable::Row &row, const QString &reason)
    {
        m_report.unread.append({row.line, row.text, reason});
    }

    const CsvTable &m_table;
    PeopleReport m_report;
    IdMaker m_ids;
    IdMaker m_codes;
    QHash<QString, int> m_lineOf;
};

} // namespace

Result<PeopleReport> readPeopleCsv(const QByteArray &csv)
{
    const auto table = CsvTable::read(csv, peopleColumns());
    if (!table)
        return table.error();
    return PeopleReader(*table).read();
}

} // namespace minutebook
