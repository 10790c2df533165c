// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QFont>

namespace minutebook {

/// The colours of one theme, by what they are for. Every pair that carries text is at least 4.5 : 1
/// and every edge and icon at least 3 : 1 (WCAG 2.1, 1.4.3 and 1.4.11); the tests measure them.
struct Colours {
    QColor win; ///< window ground
    QColor pane; ///< side panes and bars
    QColor paper; ///< the record and fields
    QColor sel; ///< the current row, with a green bar of 4 px
    QColor line; ///< hairlines; decoration only
    QColor edge; ///< borders of controls, key caps
    QColor ink; ///< text
    QColor ink2; ///< second text
    QColor ink3; ///< quiet text, placeholders
    QColor green; ///< live, done, agreed
    QColor fill; ///< a filled button, the chosen vote
    QColor onFill; ///< text on fill
    QColor blue; ///< the focus ring and the caret, and nothing else
    QColor amber; ///< urgent, to look at; text on amberGround
    QColor amberGround;
    QColor amberEdge;
    QColor red; ///< missing, not saved; text on redGround
    QColor redGround;
    QColor plum; ///< exempt; text on plumGround
    QColor plumGround;
    QColor inserted; ///< inserted words on insertedGround
    QColor insertedGround;
    QColor deleted; ///< deleted words on deletedGround
    QColor deletedGround;
    QColor keyCap; ///< the face of a key cap
    QColor scroll; ///< the handle of a scroll bar

    bool operator==(const Colours &) const = default;
};

/// One ground of the spine with what is written on it.
struct SpineColours {
    QColor ground;
    QColor clock; ///< the ground of the clock's cell
    QColor text;
    QColor second; ///< the second line

    bool operator==(const SpineColours &) const = default;
};

/// What a text is, which decides its size, weight and line.
enum class TextRole {
    Interface,
    InterfaceStrong,
    Small,
    SmallStrong,
    Badge, ///< capitals in badges and key caps only
    Record,
    RecordStem,
    RecordEvent,
    Composer,
    ComposerStem,
    LimbInRecord,
    LimbLetter,
    LimbDrafting,
    ItemTitle,
    SpineTitle,
    SpineCell,
    SpineSecond,
    Clock,
    Count, ///< the digits of a vote
    Heading, ///< over a part of a page
    Search, ///< the field over the list of meetings
    Action, ///< a row of the welcome page
};

/// The narrow set of sizes is for windows under 1680 px.
enum class Column { Normal, Big };

/// Lengths in logical pixels, text scale already applied.
struct Sizes {
    int spine;
    int paneHead;
    int itemHead;
    int agendaPane;
    int peoplePane;
    int centreLeast;
    int narrowPeople; ///< the people pane as a strip of keys and codes
    int recordGutter;
    int recordTime;
    int recordCode;
    int recordMeasure; ///< widest line of the record
    int personRow;
    int agendaRow;
    int voteRow;
    int tableRow;
    int button;
    int chairButton;
    int field;
    int hint;
    int composerLines; ///< a count, not a length
    int keyCap;
    int badge;
    int cellSession;
    int cellQuorum;
    int cellSaved;
    int cellClock;
    int icon; ///< beside text
    int iconSmall;
    int iconLarge;

    bool operator==(const Sizes &) const = default;
};

/// Everything that decides how the window looks, as one value.
struct Tokens {
    bool dark = false;
    Column column = Column::Normal;
    int percent = 100; ///< text scale, 100 to 200 in steps of 10
    Colours colours;
    Sizes sizes;

    [[nodiscard]] static Tokens of(bool dark, Column column, int percent);

    /// The font of a role, in pixels.
    [[nodiscard]] QFont font(TextRole role) const;
    /// The height of one line of a role.
    [[nodiscard]] int line(TextRole role) const;
    /// A length given for 100 %, at this text scale.
    [[nodiscard]] int scaled(int length) const;
    /// "normal" or "big", whichever this column takes.
    [[nodiscard]] int pick(int normal, int big) const;

    bool operator==(const Tokens &) const = default;
};

/// The width from which the big column is used.
inline constexpr int bigColumnFrom = 1680;
inline constexpr int leastPercent = 100;
inline constexpr int mostPercent = 200;
inline constexpr int percentStep = 10;

[[nodiscard]] Colours lightColours();
[[nodiscard]] Colours darkColours();
[[nodiscard]] SpineColours publicSpine(bool dark);
[[nodiscard]] SpineColours exemptSpine();
[[nodiscard]] SpineColours adjournedSpine();
/// Not started, or closed.
[[nodiscard]] SpineColours quietSpine();
/// Texts on the white cell that says something is wrong.
[[nodiscard]] QColor notSavedOnWhite();
[[nodiscard]] QColor quorumLostOnWhite();
[[nodiscard]] QColor excludedOnWhite();

/// WCAG 2.1: (lighter + 0.05) / (darker + 0.05) of the relative luminances.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace minutebook
