// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace minutebook {

/// A line of a pasted text.
struct SourceLine {
    int number = 0; ///< 1-based
    QString text; ///< white space made single spaces, a bullet in front taken off
    bool isPoint = false; ///< a bullet stood there

    [[nodiscard]] bool isBlank() const { return text.isEmpty(); }
};

/// The text line by line, blank lines included.
[[nodiscard]] QList<SourceLine> sourceLines(const QString &text);

/// A line that begins with an item's number.
struct NumberedLine {
    QString number; ///< "6", "5.1", "16a"
    QString title; ///< may be empty: the title stands on the next line
    bool isClear = false; ///< "6." or "Item 6", not only "6"

    [[nodiscard]] int first() const; ///< 5 of "5.1", 16 of "16a"
    [[nodiscard]] bool isPart() const; ///< of another item: "5.1", "16a"
};

[[nodiscard]] std::optional<NumberedLine> numberedLine(const QString &line);

/// Words in capitals, or "Part 2 …": a heading over items.
[[nodiscard]] bool isHeading(const QString &line);
/// A heading over items that are likely to be taken in private.
[[nodiscard]] bool isPrivateHeading(const QString &heading);
/// "Page 3 of 8", "- 3 -"
[[nodiscard]] bool isPageFurniture(const QString &line);
/// What the body is to do: "To approve …", "The cabinet is asked to …"
[[nodiscard]] bool isPurpose(const QString &line);
/// Whether `next`, right below `line`, goes on with its sentence.
[[nodiscard]] bool runsOver(const QString &line, const QString &next);
/// "Report of the Director of Finance": the author; null for other lines.
[[nodiscard]] std::optional<QString> reportAuthor(const QString &line);

} // namespace minutebook
