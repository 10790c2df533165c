// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/AgendaReports.h"
#include "core/importers/AgendaWords.h"
#include "core/importers/CsvTable.h"
#include "core/importers/EnglishDates.h"
#include "core/importers/IdMaker.h"
#include "core/importers/Importers.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QList<KnownColumn> agendaColumns()
{
    return {
        {u"number"_s,
         {u"no"_s, u"no."_s, u"item"_s, u"item-no"_s, u"item-number"_s, u"agenda-number"_s,
          u"agenda-item"_s}},
        {u"title"_s, {u"item-title"_s, u"subject"_s, u"heading"_s, u"business"_s}, true},
        {u"public-title"_s, {}},
        {u"purpose"_s, {u"description"_s}},
        {u"parent"_s, {u"under"_s, u"part-of"_s}},
        {u"grouping"_s, {u"group"_s, u"is-heading"_s}},
        {u"key"_s, {u"key-decision"_s}},
        {u"key-reference"_s,
         {u"key-ref"_s, u"forward-plan-reference"_s, u"key-decision-reference"_s}},
        {u"urgent"_s, {u"urgency"_s, u"why-urgent"_s}},
        {u"exempt"_s, {u"paragraphs"_s, u"exempt-paragraphs"_s}},
        {u"public-summary"_s, {}},
        {u"public-interest"_s, {}},
        {u"from"_s, {u"start"_s, u"planned-from"_s}},
        {u"to"_s, {u"end"_s, u"planned-to"_s}},
        {u"report"_s, {u"report-reference"_s, u"report-no"_s}},
        {u"author"_s, {u"report-author"_s, u"report-of"_s}},
        {u"recommendation"_s, {u"recommendations"_s, u"recommended"_s, u"recommendation(s)"_s}},
        {u"reasons"_s, {u"reason"_s, u"reasons-for-recommendation"_s, u"reasons-for-decision"_s}},
        {u"options"_s, {u"alternative-options"_s, u"alternatives"_s, u"options-considered"_s}},
        {u"minutes-of"_s, {}},
    };
}

class AgendaCsvReader
{
    Q_DECLARE_TR_FUNCTIONS(minutebook::AgendaCsv)

public:
    explicit AgendaCsvReader(const CsvTable &table)
        : m_table(table)
    {
        m_report.unread = table.unread();
    }

    AgendaReport read()
    {
        for (const CsvTable::Row &row : m_table.rows()) {
            if (row.cell(u"title"_s))
                m_report.items.append(item(row));
            else
                list(row, tr("This row has no title, so it was not taken."));
        }
        std::ranges::stable_sort(m_report.unread, {}, &UnreadLine::line);
        return m_report;
    }

private:
    AgendaItem item(const CsvTable::Row &row)
    {
        const MarkedWords marked = takeMarks(*row.cell(u"title"_s));
        AgendaItem item;
        item.title = marked.words;
        item.id = ItemId::fromTrusted(m_ids.idFor(item.title, u"item"_s));
        item.agendaNumber = row.cell(u"number"_s);
        item.publicTitle = row.cell(u"public-title"_s);
        item.purpose = row.cell(u"purpose"_s);
        item.grouping = decided(row, u"grouping"_s);
        item.parent = parent(row);
        applyMarks(marked.marks, item);
        readKey(row, item);
        readUrgency(row, marked.marks, item);
        readAccess(row, item);
        readPlanned(row, item);
        readReport(row, item);
        item.business = item.grouping.value_or(false) ? std::nullopt : businessNamed(item.title);
        item.minutesOf = previousMinutes(row, item);
        m_idOfNumber.insert(item.agendaNumber.value_or(QString()), item.id);
        return item;
    }

    std::optional<ItemId> parent(const CsvTable::Row &row)
    {
        const auto number = row.cell(u"parent"_s);
        if (number && !m_idOfNumber.contains(*number)) {
            list(row,
                 tr("There is no item “%1” above, so this item stands by itself.").arg(*number));
            return {};
        }
        return number ? std::optional(m_idOfNumber.value(*number)) : std::nullopt;
    }

    void readKey(const CsvTable::Row &row, AgendaItem &item)
    {
        if (const auto key = decided(row, u"key"_s))
            item.key = key;
        if (const auto reference = row.cell(u"key-reference"_s))
            item.keyReference = reference;
    }

    /// The reason is what the item keeps; a bare "yes" gives none.
    void readUrgency(const CsvTable::Row &row, const AgendaMarks &marks, AgendaItem &item)
    {
        const auto cell = row.cell(u"urgent"_s);
        const auto answer = cell ? yesOrNo(*cell) : std::nullopt;
        if (cell && !answer)
            item.urgent = cell;
        else if (answer.value_or(marks.urgent))
            list(row, tr("Marked urgent, but not why: write the reason in the item."));
    }

    void readAccess(const CsvTable::Row &row, AgendaItem &item)
    {
        const auto cell = row.cell(u"exempt"_s);
        const bool isOpen = !cell || yesOrNo(*cell) == std::optional(false);
        const QList<int> paragraphs =
            cell ? paragraphsIn(u"paragraph "_s + *cell) + paragraphsIn(*cell) : QList<int>();
        if (!isOpen && paragraphs.isEmpty())
            list(row,
                 tr("Marked exempt without a paragraph of Schedule 12A: the item stays open until "
                    "you name one."));
        if (!isOpen && !paragraphs.isEmpty()) {
            AgendaMarks marks;
            for (const int paragraph : paragraphs) {
                if (!marks.paragraphs.contains(paragraph))
                    marks.paragraphs.append(paragraph);
            }
            applyMarks(marks, item);
        }
        if (!item.access)
            return;
        item.access->publicSummary = row.cell(u"public-summary"_s);
        item.access->publicInterest = row.cell(u"public-interest"_s);
    }

    void readPlanned(const CsvTable::Row &row, AgendaItem &item)
    {
        const PlannedTimes planned{time(row, u"from"_s), time(row, u"to"_s)};
        if (planned != PlannedTimes{})
            item.planned = planned;
    }

    void readReport(const CsvTable::Row &row, AgendaItem &item)
    {
        const Report report{.reference = row.cell(u"report"_s),
                            .author = row.cell(u"author"_s),
                            .recommendation = recommendation(row),
                            .reasons = asLines(row.cell(u"reasons"_s)),
                            .options = asLines(row.cell(u"options"_s))};
        if (report != Report{})
            item.report = report;
    }

    static GivenList<Limb> recommendation(const CsvTable::Row &row)
    {
        const auto cell = row.cell(u"recommendation"_s);
        return cell ? recommendedLimbs(*cell) : GivenList<Limb>();
    }

    static std::optional<QString> asLines(std::optional<QString> cell)
    {
        return cell ? std::optional(cell->replace(u"\r\n"_s, u"\n"_s)) : std::nullopt;
    }

    GivenList<QDate> previousMinutes(const CsvTable::Row &row, const AgendaItem &item)
    {
        const auto cell = row.cell(u"minutes-of"_s);
        if (!cell)
            return minutesDates(item);
        GivenList<QDate> dates;
        for (const Found<QDate> &found : datesIn(*cell))
            dates.append(found.value);
        if (dates.isEmpty())
            notUnderstood(row, u"minutes-of"_s);
        return dates;
    }

    std::optional<QTime> time(const CsvTable::Row &row, const QString &column)
    {
        const auto cell = row.cell(column);
        const auto found = cell ? timeIn(*cell) : std::nullopt;
        if (cell && !found)
            notUnderstood(row, column);
        return found ? std::optional(found->value) : std::nullopt;
    }

    std::optional<bool> decided(const CsvTable::Row &row, const QString &column)
    {
        const auto cell = row.cell(column);
        const auto answer = cell ? yesOrNo(*cell) : std::nullopt;
        if (cell && !answer)
            notUnderstood(row, column);
        return answer;
    }

    void notUnderstood(const CsvTable::Row &row, const QString &column)
    {
        list(row,
             tr("“%1” in column “%2” was not understood and is left out.")
                 .arg(*row.cell(column), column));
    }

    void list(const CsvTable::Row &row, const QString &reason)
    {
        m_report.unread.append({row.line, row.text, reason});
    }

    const CsvTable &m_table;
    AgendaReport m_report;
    IdMaker m_ids;
    QHash<QString, ItemId> m_idOfNumber;
};

} // namespace

Result<AgendaReport> readAgendaCsv(const QByteArray &csv)
{
    const auto table = CsvTable::read(csv, agendaColumns());
    if (!table)
        return table.error();
    AgendaReport report = AgendaCsvReader(*table).read();
    if (report.items.isEmpty()) {
        return Error{.code = ErrorCode::BadInput,
                     .message = QCoreApplication::translate(
                         "minutebook::AgendaCsv", "No row has a title. Nothing was taken."),
                     .place = {},
                     .detail = {}};
    }
    return report;
}

} // namespace minutebook
