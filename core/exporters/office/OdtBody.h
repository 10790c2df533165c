// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/office/OdtText.h"
#include "core/exporters/office/OfficeBody.h"

namespace minutebook {

/// What stands in the file before its text, and is known only after it: how single paragraphs
/// differ from their named style, widths of tables and columns, languages. The same thing has the
/// same name wherever it is used.
struct OdtLooks {
    struct Paragraph {
        QString style; ///< the id of the named one
        bool keepNext = false;
        int hanging = 0;
        int firstPage = 0; ///< of the document; 0: not its first paragraph, or the page is 1
        bool inMargin = false; ///< what hangs stands left of the text
        bool newPage = false;
        QString page; ///< the master page that begins with it; empty: as it goes on

        bool operator==(const Paragraph &) const = default;
    };

    struct Table {
        int width = 0;
        bool isShort = false;

        bool operator==(const Table &) const = default;
    };

    QList<Paragraph> paragraphs; ///< named P1, P2, …
    QList<Table> tables; ///< Table9346, and ShortTable9346
    QList<int> columns; ///< Column1200
    QList<LanguageTag> languages; ///< Language_cy

    [[nodiscard]] static QString nameOf(const Table &table);
};

/// Writes blocks as the text of content.xml. To know its looks first, it is written twice.
class OdtBody final : public OfficeBody
{
public:
    OdtBody(XmlPart &out, const PageFurniture &furniture);
    /// On a council's template: with its names of styles, its room in twentieths of a point and the
    /// master page its text begins on.
    OdtBody(XmlPart &out, const PageFurniture &furniture, const OdtStyleNames &names, int room,
            const QString &page);

    [[nodiscard]] const OdtLooks &looks() const { return m_looks; }

private:
    void openParagraph(const OfficeParagraph &look) override;
    void openHeading(int level, const OfficeParagraph &look) override;
    void openList(int number, bool joined) override;
    void closeList() override;
    void openElement() override;
    void closeElement() override;
    void openTable(const OfficeTable &table) override;
    void closeTable() override;
    void openRow(OfficeRow kind) override;
    void closeRow(OfficeRow kind) override;
    void openCell(int width, int span, OfficeRow kind) override;
    void closeCell(int span) override;
    void openLink(const QString &address) override;
    void run(const Run &run, const std::optional<LanguageTag> &language, bool linked) override;

    [[nodiscard]] QString styleOf(const OfficeParagraph &look);
    [[nodiscard]] QString nameOf(const QString &style) const { return m_names.value(style, style); }

    OdtLooks m_looks;
    int m_firstPage; ///< 0 once its paragraph is written
    QString m_page; ///< empty once its paragraph is written
    OdtStyleNames m_names;
    int m_tables = 0;
    bool m_ruled = false; ///< the table that is being written has rules round its cells
};

/// The styles of content.xml that have no name of their own.
void writeOdtLooks(XmlPart &out, const OdtLooks &looks, const OfficeLists &lists,
                   const OdtStyleNames &names = {});

} // namespace minutebook
