// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/importers/Csv.h"
#include "core/importers/ImportReport.h"

#include <QHash>

namespace minutebook {

/// A column an importer knows, with the other names people give it.
struct KnownColumn {
    QString name; ///< lower case, words joined by "-"
    QStringList aliases;
    bool required = false;
};

/// A CSV whose first record names its columns.
class CsvTable
{
public:
    struct Row {
        int line = 0;
        QString text; ///< the whole row, for the list of what was not read
        QHash<QString, QString>
            cells; ///< by the known column's name, white space trimmed, empty cells left out

        [[nodiscard]] std::optional<QString> cell(const QString &column) const;
    };

    /// BadInput when a required column is missing or there is no row below the header.
    [[nodiscard]] static Result<CsvTable> read(const QByteArray &csv,
                                               const QList<KnownColumn> &columns);

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] bool has(const QString &column) const { return m_columns.contains(column); }
    /// Columns that are not known or stand twice, and rows with more cells than columns.
    [[nodiscard]] const QList<UnreadLine> &unread() const { return m_unread; }

private:
    void readHeader(const CsvRecord &header, const QList<KnownColumn> &columns);
    void readRow(const CsvRecord &record);

    QStringList m_columns; ///< empty for a column that is not read
    QList<Row> m_rows;
    QList<UnreadLine> m_unread;
};

/// yes/no in the ways people write it; null for anything else.
[[nodiscard]] std::optional<bool> yesOrNo(const QString &cell);

/// "Cabinet member" and "cabinet_member" are both "cabinet-member".
[[nodiscard]] QString columnWord(const QString &text);

} // namespace minutebook
