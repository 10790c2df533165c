// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"

namespace minutebook {

/// What is looked through: everything that was recorded, what was resolved or moved, or the rest.
enum class SearchIn { Everything, Resolutions, Discussion };

/// What is looked for, across all meetings. Everything given must hold.
struct SearchQuery {
    QString words; ///< all of them, in any order; "in quotes" as a phrase; the last may be the
                   ///< start of a word
    QString speaker; ///< a code, an id or a full name; empty: anybody
    std::optional<QDate> from; ///< date of the meeting, inclusive
    std::optional<QDate> to;
    QString body; ///< the name of the body that met; empty: every body
    SearchIn in = SearchIn::Everything;
    int limit = 200;
};

enum class FoundKind { Contribution, Narrative, Quotation, Resolution, Motion };

/// One open entry that was found. Nothing that is not open is ever looked into.
struct SearchHit {
    MeetingId meeting;
    QDate date;
    QString council;
    QString body;
    Place place;
    QString itemTitle; ///< empty outside items; the public title of an item that is not open
    EntryId entry;
    FoundKind kind = FoundKind::Contribution;
    QString speaker; ///< name as in the list of people; empty when nobody is named
    std::optional<Moment> at;
    QString text; ///< whole
    QString excerpt; ///< a few words around the hit, what was found between excerptOpen and
                     ///< excerptClose
};

/// Characters that cannot occur in a text, so that a view can mark what was found.
inline constexpr QChar excerptOpen{0x02};
inline constexpr QChar excerptClose{0x03};

} // namespace minutebook
