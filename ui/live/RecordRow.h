// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/Stems.h"

#include <QPair>

namespace minutebook {

/// One row of the record, ready to be laid out: what is read, without tokens.
struct RecordRow {
    enum class Kind { Contribution, Narrative, Event, Heading, Quotation, Note, Resolution, Other };

    struct Point {
        QString marker; ///< "•", "1.", "(a)"
        QString text;
        int level = 0;
    };

    EntryId id;
    Kind kind = Kind::Narrative;
    QString time; ///< "14:31"
    QString code; ///< "SW"
    QString spokenBy; ///< whose code it is, as a screen reader says it: "J Pemberton"
    QString kindName; ///< under the time: "asks"
    QString icon; ///< of an event
    QString stem; ///< semibold
    QString text;
    QList<Point> points;
    QList<QStringList> table; ///< lines of cells; the stem is the caption
    bool tableHasHeading = false; ///< the first line
    QString foot; ///< mover, seconder and outcome of a resolution
    bool exempt = false;
    bool flagged = false;
    bool unsaved = false; ///< not known to be on the disk yet
    bool correcting = false;
    int revision = 0; ///< rises with every change of the row

    /// One plain sentence for a screen reader.
    [[nodiscard]] QString sentence() const;
};

/// The row of an entry. `inItem` is the access of its item.
[[nodiscard]] RecordRow rowOf(const Entry &entry, const Meeting &meeting, const Stems &stems,
                              AccessLevel inItem);

/// The lettered limbs of a resolution, nested ones after theirs: "(a)", "(i)".
[[nodiscard]] QList<RecordRow::Point> limbPoints(const QList<Limb> &limbs, LimbMarker marker,
                                                 const Meeting &meeting, bool byRole,
                                                 int level = 0);
[[nodiscard]] QString limbMarker(LimbMarker marker, qsizetype index);
[[nodiscard]] QString outcomeName(ResolutionOutcome outcome);

} // namespace minutebook
