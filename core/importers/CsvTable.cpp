// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/CsvTable.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::CsvTable)
};

Error unusable(const QString &message)
{
    return {.code = ErrorCode::BadInput,
            .message = message + u' ' + Tr::tr("Nothing was taken."),
            .place = Tr::tr("line %1").arg(1),
            .detail = {}};
}

const KnownColumn *columnNamed(const QList<KnownColumn> &columns, const QString &word)
{
    for (const KnownColumn &column : columns) {
        if (column.name == word || column.aliases.contains(word))
            return &column;
    }
    return nullptr;
}

} // namespace

std::optional<QString> CsvTable::Row::cell(const QString &column) const
{
    const auto found = cells.constFind(column);
    return found == cells.constEnd() ? std::nullopt : std::optional(*found);
}

Result<CsvTable> CsvTable::read(const QByteArray &csv, const QList<KnownColumn> &columns)
{
    const auto records = readCsv(csv);
    if (!records)
        return records.error();
    if (records->isEmpty())
        return unusable(Tr::tr("The file is empty: the first line must name the columns."));
    CsvTable table;
    table.readHeader(records->constFirst(), columns);
    for (const KnownColumn &column : columns) {
        if (column.required && !table.has(column.name))
            return unusable(Tr::tr("There is no column “%1”: the first line must name the columns.")
                                .arg(column.name));
    }
    for (const CsvRecord &record : records->sliced(1))
        table.readRow(record);
    if (table.m_rows.isEmpty())
        return unusable(Tr::tr("There is no row below the names of the columns that can be read."));
    return table;
}

void CsvTable::readHeader(const CsvRecord &header, const QList<KnownColumn> &columns)
{
    for (const QString &cell : header.cells) {
        const KnownColumn *known = columnNamed(columns, columnWord(cell));
        const bool isNew = known && !m_columns.contains(known->name);
        m_columns.append(isNew ? known->name : QString());
        if (isNew || cell.trimmed().isEmpty())
            continue;
        m_unread.append({header.line, cell.trimmed(),
                         known
                             ? Tr::tr("This column stands twice: the first one was read.")
                             : Tr::tr("A column of this name is not known, so it was not read.")});
    }
}

void CsvTable::readRow(const CsvRecord &record)
{
    const QString text = record.cells.join(u", "_s).simplified();
    if (record.cells.size() > m_columns.size()) {
        m_unread.append({record.line, text,
                         Tr::tr("This row has more cells than there are columns: a cell with a "
                                "comma in it must stand in quotation marks.")});
        return;
    }
    Row row{.line = record.line, .text = text, .cells = {}};
    for (qsizetype i = 0; i < record.cells.size(); ++i) {
        const QString cell = record.cells.at(i).trimmed();
        if (!m_columns.at(i).isEmpty() && !cell.isEmpty())
            row.cells.insert(m_columns.at(i), cell);
    }
    m_rows.append(row);
}

std::optional<bool> yesOrNo(const QString &cell)
{
    static const QStringList yes{u"yes"_s, u"y"_s, u"true"_s, u"1"_s,
                                 u"x"_s,   u"✓"_s, u"oes"_s,  u"ydy"_s};
    static const QStringList no{u"no"_s, u"n"_s,       u"false"_s,  u"0"_s,
                                u"-"_s,  u"nac oes"_s, u"nac ydy"_s};
    const QString word = cell.trimmed().toLower();
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return std::nullopt;
}

QString columnWord(const QString &text)
{
    static const QRegularExpression glue(u"[\\s_/-]+"_s);
    return text.trimmed().toLower().replace(glue, u"-"_s);
}

} // namespace minutebook
