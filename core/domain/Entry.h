// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Access.h"
#include "core/domain/Resolution.h"

#include <QDate>
#include <QStringList>

#include <variant>

namespace minutebook {

/// What a speaker did: for icons, threading and Akoma Ntoso; adds no printed word.
enum class Act { Introduces, Points, Asks, Answers, States, Concern, Undertakes };
enum class PointsMarker { Bullet, Letter, Number };
/// A run of entries with the same marker is printed as one list of paragraphs.
enum class RunMarker { Letter, Number };

struct TextAndPoints {
    std::optional<QString> text;
    GivenList<QString> points;

    bool operator==(const TextAndPoints &) const = default;
};

/// What somebody said: a contribution. The true speaker is always stored; what is printed is a
/// rendering.
struct Speech {
    std::optional<PersonId> speaker;
    std::optional<QString> as; ///< printed in place of the speaker's own attribution, this once
    std::optional<Act> act;
    QString text; ///< may hold tokens; may be empty
    GivenList<QString> points;
    std::optional<PointsMarker> pointsMarker;
    std::optional<RunMarker> marker;
    std::optional<EntryId> repliesTo;
    std::optional<Translations<TextAndPoints>> translations;

    bool operator==(const Speech &) const = default;
};

/// What happened, in the clerk's words, printed as it stands.
struct Narrative {
    QString text;
    GivenList<QString> points;
    std::optional<PointsMarker> pointsMarker;
    std::optional<RunMarker> marker;
    std::optional<Translations<TextAndPoints>> translations;

    bool operator==(const Narrative &) const = default;
};

struct QuotationWords {
    std::optional<QString> text;
    std::optional<QString> source;

    bool operator==(const QuotationWords &) const = default;
};

/// Words set out whole: a question, a statement, a letter.
struct Quotation {
    std::optional<PersonId> speaker;
    std::optional<PersonId> readBy;
    QString text;
    std::optional<QString> source;
    std::optional<Translations<QuotationWords>> translations;

    bool operator==(const Quotation &) const = default;
};

struct TextOnly {
    std::optional<QString> text;

    bool operator==(const TextOnly &) const = default;
};

/// A heading inside the record.
struct Heading {
    QString text;
    std::optional<Translations<TextOnly>> translations;

    bool operator==(const Heading &) const = default;
};

struct TableWords {
    std::optional<QString> caption;
    GivenList<QString> header;
    GivenList<QStringList> rows;

    bool operator==(const TableWords &) const = default;
};

/// A table inside an item; rows need not be equally long.
struct Table {
    std::optional<QString> caption;
    GivenList<QString> header;
    QList<QStringList> rows;
    std::optional<Translations<TableWords>> translations;

    bool operator==(const Table &) const = default;
};

/// The clerk's private note: in no document of any kind.
struct Note {
    QString text;
    std::optional<Translations<TextOnly>> translations;

    bool operator==(const Note &) const = default;
};

/// A correction made at this meeting to the minutes of another.
struct Correction {
    QDate of;
    std::optional<QString> minute;
    QString text;
    std::optional<Translations<TextOnly>> translations;

    bool operator==(const Correction &) const = default;
};

/// Prints its text, then the list of items as they were taken.
struct OrderTaken {
    std::optional<QString> text;
    std::optional<Translations<TextOnly>> translations;

    bool operator==(const OrderTaken &) const = default;
};

enum class EventKind {
    Arrived,
    Left,
    Returned,
    Adjourned,
    Resumed,
    PublicExcluded,
    PublicReadmitted,
    ChairTaken,
    QuorumLost,
    ItemSuspended,
    ItemResumed,
};

/// Something that happened to the meeting itself.
struct Event {
    EventKind event = EventKind::Arrived;
    std::optional<PersonId> person;
    std::optional<QString> text; ///< printed in place of the house style's own sentence
    std::optional<Translations<TextOnly>> translations;

    bool operator==(const Event &) const = default;
};

using EntryBody = std::variant<Speech, Narrative, Quotation, Heading, Table, Note, Resolution,
                               Motion, Correction, OrderTaken, Event>;

/// One entry of the record. Entries stand in the order in which they are printed; `at` is when the
/// first key of it was typed and never decides the order.
struct Entry {
    EntryId id;
    std::optional<Moment> at;
    std::optional<Access> access; ///< overrides the item's
    std::optional<Language> language; ///< that was spoken or written
    std::optional<bool> flagged; ///< the clerk's "check this" mark; never printed
    std::optional<bool> draft; ///< typed but not yet recorded when the file was written
    EntryBody body;

    bool operator==(const Entry &) const = default;
};

} // namespace minutebook
