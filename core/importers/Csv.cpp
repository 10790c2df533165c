// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/Csv.h"

#include "core/importers/Utf8Text.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QChar separatorOf(QStringView text)
{
    bool quoted = false;
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'\n')
            break;
        commas += c == u',' ? 1 : 0;
        semicolons += c == u';' ? 1 : 0;
        tabs += c == u'\t' ? 1 : 0;
    }
    if (semicolons > commas && semicolons >= tabs)
        return u';';
    return tabs > commas ? u'\t' : u',';
}

/// Walks over the text once; after a fault it stands where the fault is.
class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(minutebook::Csv)

public:
    explicit CsvReader(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    Result<QList<CsvRecord>> records()
    {
        QList<CsvRecord> records;
        while (m_at < m_text.size()) {
            const auto record = readRecord();
            if (!record)
                return record.error();
            const bool isEmpty = record->cells.join(QString()).trimmed().isEmpty();
            if (!isEmpty)
                records.append(*record);
        }
        return records;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }

    Result<CsvRecord> readRecord()
    {
        CsvRecord record{.line = m_line, .cells = {}};
        while (true) {
            const auto cell =
                !atEnd() && m_text[m_at] == u'"' ? readQuoted() : Result<QString>(readPlain());
            if (!cell)
                return cell.error();
            record.cells.append(*cell);
            if (atEnd())
                return record;
            const QChar end = m_text[m_at++];
            if (end == u'\n') {
                ++m_line;
                return record;
            }
        }
    }

    QString readPlain()
    {
        const qsizetype from = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    Result<QString> readQuoted()
    {
        const int began = m_line;
        QString cell;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            const bool isDoubled =
                c == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
            if (isDoubled)
                ++m_at;
            else if (c == u'"')
                return closed(cell);
            m_line += c == u'\n' ? 1 : 0;
            cell += c;
        }
        return fault(began, tr("A quotation mark opens here and is never closed."));
    }

    Result<QString> closed(const QString &cell)
    {
        ++m_at;
        if (atEnd() || m_text[m_at] == m_separator || m_text[m_at] == u'\n')
            return cell;
        return fault(
            m_line,
            tr("There is text behind a closing quotation mark: inside a quoted cell a quotation "
               "mark is written twice."));
    }

    static Error fault(int line, const QString &message)
    {
        return {.code = ErrorCode::BadInput,
                .message = message + u' ' + tr("Nothing was taken."),
                .place = tr("line %1").arg(line),
                .detail = {}};
    }

    QString m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<QList<CsvRecord>> readCsv(const QByteArray &bytes)
{
    const auto text = textFromUtf8(bytes);
    if (!text)
        return text.error();
    return CsvReader(*text).records();
}

} // namespace minutebook
