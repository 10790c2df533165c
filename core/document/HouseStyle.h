// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/document/Document.h"
#include "core/document/Phrases.h"
#include "core/document/StyleSettings.h"
#include "core/domain/Meeting.h"
#include "core/domain/rules/Numbering.h"

#include <QHash>

#include <algorithm>

namespace minutebook {

/// What the composer on screen writes for the clerk when a kind of contribution is chosen.
enum class Stem {
    Introduces,
    Points,
    Asks,
    Answers,
    InResponse, ///< answers, chosen a second time; has {asker} and {speaker}
    States,
    Concern,
    Undertakes,
    Query, ///< asked by nobody in particular
    Anonymous, ///< said by nobody in particular
};

/// What follows the elements of a list, unless their own text ends in punctuation.
struct Separators {
    QString between;
    QString beforeLast;
    QString last;

    bool operator==(const Separators &) const = default;
};

inline constexpr int mostIndent = 40; ///< in millimetres

struct PointsStyle {
    PointsMarker usual = PointsMarker::Bullet; ///< where the entry does not say
    Marker bullet;
    Marker letter;
    Marker number;
    Separators separators;
    bool lead = false; ///< "that" before each, unless its own words begin so
    int indent = 0; ///< of the markers, in millimetres, 0 to mostIndent

    bool operator==(const PointsStyle &) const = default;
};

/// Markers by level of nesting; deeper levels repeat the last.
struct LimbsStyle {
    QList<Marker> levels;
    Separators separators;
    int indent = 0; ///< of the markers of the first level, in millimetres, 0 to mostIndent

    /// The marker of a level, counted from 0.
    [[nodiscard]] Marker at(int level) const
    {
        return levels.value(std::min(level, static_cast<int>(levels.size()) - 1));
    }

    bool operator==(const LimbsStyle &) const = default;
};

enum class VotesShown { None, Unanimous, Counts, Names };

/// What is printed and what only kept. A named vote, and the vote on what was not carried, are
/// printed whatever the style says (SI 1993/202 Sch 2; the meeting file's rules).
struct Shown {
    bool movers = false;
    VotesShown votes = VotesShown::None;
    bool amendments = true;
    bool purpose = true;
    bool presenter = false;
    bool reportAuthor = false;
    bool portfolioHolder = false;
    bool keyReference = false;
    bool plannedTimes = false;
    bool recommendation = false;
    bool minutesLabel = false; ///< "Minutes:" also in the minutes of the whole meeting
    bool emptyDocumentsLabel = true; ///< on an item's page the label stands even over an empty list
    bool portfolios = false; ///< in the lists of those present
    bool attendanceMode = true; ///< who was there remotely, beside the name
    bool itemRanges = true; ///< for which items, of those who were not there throughout
    bool voteMethod = false; ///< "The vote was taken by show of hands."
    bool signature = true;
    bool initialsBox = true;
    bool eventTimes = true;
    bool attendance = true; ///< who was present, and apologies, before the business
    bool statements = false; ///< of the decisions, after the minutes of the meeting
    bool contributionTimes = false; ///< when each began, before its first words
    bool closing = true; ///< the sentence that says when the meeting ended
    bool abbreviations = false; ///< what those of the minutes stand for, after them
    bool nilFormulas = false; ///< "No questions were received." under an item without a record

    bool operator==(const Shown &) const = default;
};

/// How pages are set.
struct PageStyle {
    int textSize = usualTextSize; ///< in points, 9 to 36
    bool lineNumbers = false; ///< for copies that are read to be corrected

    bool operator==(const PageStyle &) const = default;
};

/// Words and formats of one language. Date and time formats are those of
/// DateFormats.h.
struct StyleLanguage {
    Phrases phrases;
    QHash<Stem, QString> stems;
    QHash<QString, QString> plurals; ///< of titles: "Councillor" to "Councillors"
    QHash<QString, QString> shortTitles; ///< "Councillor" to "Cllr"
    QString date; ///< "d MMMM yyyy"
    QString dateOfMeeting; ///< "dddd d MMMM yyyy"
    QString time; ///< "h.mm ap"

    bool operator==(const StyleLanguage &) const = default;
};

/// How a council prints: openers, markers, naming, formulas, dates, labels. Data, not code: read
/// from JSON (resources/styles/, or a folder the council adds to), documented in
/// resources/styles/README.md. A style may be based on another and then says only what differs.
struct HouseStyle {
    HouseStyleId id;
    QString englishName; ///< for choosing
    QString welshName;
    SpeakerStyle speakers;
    PeopleStyle people;
    PresentListStyle presentList;
    InterestsLayout interests = InterestsLayout::Lines;
    HeadingsStyle headings;
    OrderStyle order;
    ParagraphNumbers paragraphs = ParagraphNumbers::None;
    QuestionsLayout questions = QuestionsLayout::Paragraphs;
    AppendicesStyle appendices;
    QuotationMarks quotationMarks = QuotationMarks::None;
    FurnitureStyle furniture;
    PointsStyle points;
    ResolutionStyle resolutions;
    LimbsStyle limbs; ///< of resolutions, motions and recommendations
    LimbsStyle decisionLimbs; ///< of the statement of a decision
    Marker letterRun; ///< of entries marked as one list
    Marker numberRun;
    NumberingScheme numbering;
    QString numberAfter; ///< follows a printed number: "."
    Shown shown;
    PageStyle page;
    StatementStyle statement;
    QList<DecisionFormField> decisionForm;
    StyleLanguage english;
    StyleLanguage welsh;

    bool operator==(const HouseStyle &) const = default;

    [[nodiscard]] const StyleLanguage &in(Language language) const
    {
        return language == Language::English ? english : welsh;
    }
    [[nodiscard]] QString nameIn(Language language) const
    {
        return language == Language::English ? englishName : welshName;
    }
    /// Empty when the style has none.
    [[nodiscard]] QString stem(Stem which, Language language) const
    {
        return in(language).stems.value(which);
    }
};

} // namespace minutebook
