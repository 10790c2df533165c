// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/AgendaItem.h"
#include "core/importers/AgendaLines.h"

namespace minutebook {

/// What an agenda gives of an item's report.
enum class ReportPart { Recommendation, Reasons, Options };

/// "Recommendations:", "Reasons for recommendation", "Alternative options considered:".
struct ReportHeading {
    ReportPart part = ReportPart::Recommendation;
    QString words; ///< that follow it on the same line; may be empty
};
[[nodiscard]] std::optional<ReportHeading> reportHeading(const QString &line);

/// A line below a report's words that is none of them: "Contact: …", "Wards affected: …".
[[nodiscard]] bool isReportDetail(const QString &line);

/// Takes the lines below the headings of a report, from the first heading to the next item.
class ReportLines
{
public:
    /// Goes on with the lines of this part; a part that comes again goes on where it was.
    void begin(const ReportHeading &heading, int line);
    /// No more lines come; what was taken stays.
    void end() { m_part.reset(); }
    [[nodiscard]] bool isOpen() const { return m_part.has_value(); }
    /// False for a line below an empty one that is none of a list that was marked.
    [[nodiscard]] bool take(const SourceLine &line);
    void gap() { m_gap = isOpen(); }
    /// "2." under a recommendation is its second limb, and not the second item.
    [[nodiscard]] bool isLimb(const SourceLine &line, int lastItem) const;

    /// Headings with nothing below them.
    [[nodiscard]] QList<int> emptyHeadings() const;
    /// What was taken, said of the item's report.
    void applyTo(AgendaItem &item) const;

private:
    struct Taken {
        int heading = 0; ///< its line; 0: not there
        QStringList lines; ///< empty ones are gaps
        int number = 0; ///< the last that counted
    };
    [[nodiscard]] const Taken &at(ReportPart part) const { return m_taken[static_cast<int>(part)]; }
    void append(const QString &words);
    [[nodiscard]] bool beginsItem(const QString &words) const;

    Taken m_taken[3];
    std::optional<ReportPart> m_part;
    bool m_gap = false;
};

/// The limbs of a recommendation as its paper has it, kept as a meeting keeps words.
[[nodiscard]] GivenList<Limb> recommendedLimbs(const QString &text);

} // namespace minutebook
