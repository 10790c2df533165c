// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/ClerkWordsCsv.h"

#include "core/importers/Csv.h"
#include "core/importers/CsvTable.h"

#include <QCoreApplication>
#include <QHash>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::ClerkWordsCsv)
};

Error unusable(int line, const QString &message)
{
    return {.code = ErrorCode::BadInput,
            .message = message + u' ' + Tr::tr("Nothing was taken."),
            .place = Tr::tr("line %1").arg(line),
            .detail = {}};
}

enum class Column { Brief, Full, Word };

std::optional<Column> columnNamed(const QString &cell)
{
    static const QHash<QString, Column> names{
        {u"short"_s, Column::Brief},        {u"brief"_s, Column::Brief},
        {u"abbreviation"_s, Column::Brief}, {u"short-form"_s, Column::Brief},
        {u"abbreviated"_s, Column::Brief},  {u"initials"_s, Column::Brief},
        {u"byrfodd"_s, Column::Brief},      {u"long"_s, Column::Full},
        {u"full"_s, Column::Full},          {u"words"_s, Column::Full},
        {u"stands-for"_s, Column::Full},    {u"expansion"_s, Column::Full},
        {u"long-form"_s, Column::Full},     {u"full-form"_s, Column::Full},
        {u"meaning"_s, Column::Full},       {u"ystyr"_s, Column::Full},
        {u"word"_s, Column::Word},          {u"own-word"_s, Column::Word},
        {u"spelling"_s, Column::Word},      {u"gair"_s, Column::Word},
    };
    const auto found = names.constFind(columnWord(cell));
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

/// The cells without empty ones at the end, as spreadsheets write them.
QStringList cellsOf(const CsvRecord &record)
{
    QStringList cells;
    for (const QString &cell : record.cells)
        cells.append(cell.trimmed());
    while (!cells.isEmpty() && cells.constLast().isEmpty())
        cells.removeLast();
    return cells;
}

/// How the lines of a file are to be read.
struct Shape {
    bool hasHeader = false;
    bool ownWords = false; ///< one column
    bool turned = false; ///< the words stand before the short form
};

Shape shapeOf(const QStringList &first)
{
    QList<Column> named;
    for (const QString &cell : first) {
        if (const auto column = columnNamed(cell))
            named.append(*column);
    }
    Shape shape{named.size() == first.size(), first.size() == 1, false};
    if (first.size() == 1)
        shape.hasHeader = shape.hasHeader && named.constFirst() == Column::Word;
    else if (first.size() == 2 && shape.hasHeader)
        shape.hasHeader = named.contains(Column::Brief) && named.contains(Column::Full);
    shape.turned = shape.hasHeader && first.size() == 2 && named.constFirst() == Column::Full;
    return shape;
}

class Reader
{
public:
    explicit Reader(const Shape &shape)
        : m_shape(shape)
    {
    }

    [[nodiscard]] Result<void> take(int line, const QStringList &cells)
    {
        const qsizetype columns = m_shape.ownWords ? 1 : 2;
        if (cells.size() != columns) {
            return unusable(line,
                            m_shape.ownWords
                                ? Tr::tr("This line has more than one word.")
                                : Tr::tr("A line has two cells, the short form and the words for "
                                         "it; words with a comma in them stand in quotation "
                                         "marks."));
        }
        return m_shape.ownWords ? takeWord(line, cells.constFirst())
                                : takeAbbreviation(line, cells);
    }
    [[nodiscard]] const ClerkWordsReport &report() const { return m_report; }

private:
    Result<void> takeWord(int line, const QString &cell)
    {
        const auto word = tidiedOwnWord(cell);
        if (!word)
            return unusable(line, word.error().message);
        if (m_seen.contains(*word)) {
            m_report.repeated.append(line);
            return {};
        }
        m_seen.insert(*word, {line, {*word, {}}});
        m_report.ownWords.append({line, {*word, {}}});
        return {};
    }

    Result<void> takeAbbreviation(int line, const QStringList &cells)
    {
        const auto tidy = tidied(
            Abbreviation{cells.at(m_shape.turned ? 1 : 0), cells.at(m_shape.turned ? 0 : 1)});
        if (!tidy)
            return unusable(line, tidy.error().message);
        const QString key = keyOf(tidy->brief);
        const auto before = m_seen.constFind(key);
        if (before != m_seen.constEnd() && before->abbreviation.full == tidy->full) {
            m_report.repeated.append(line);
            return {};
        }
        if (before != m_seen.constEnd()) {
            return unusable(line,
                            Tr::tr("“%1” stands for “%2” in line %3, and for “%4” here.")
                                .arg(tidy->brief, before->abbreviation.full)
                                .arg(before->number)
                                .arg(tidy->full));
        }
        m_seen.insert(key, {line, *tidy});
        m_report.abbreviations.append({line, *tidy});
        return {};
    }

    Shape m_shape;
    ClerkWordsReport m_report;
    QHash<QString, ClerkWordsReport::Line> m_seen;
};

} // namespace

Result<ClerkWordsReport> readClerkWordsCsv(const QByteArray &csv)
{
    const auto records = readCsv(csv);
    if (!records)
        return records.error();
    QList<std::pair<int, QStringList>> lines;
    for (const CsvRecord &record : *records) {
        const QStringList cells = cellsOf(record);
        if (!cells.isEmpty())
            lines.append({record.line, cells});
    }
    const Shape shape = lines.isEmpty() ? Shape{} : shapeOf(lines.constFirst().second);
    Reader reader(shape);
    const qsizetype from = shape.hasHeader ? 1 : 0;
    if (lines.size() <= from)
        return unusable(1, Tr::tr("There are no words in this file."));
    for (const auto &[line, cells] : lines.mid(from)) {
        if (auto taken = reader.take(line, cells); !taken)
            return taken.error();
    }
    return reader.report();
}

} // namespace minutebook
