// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

/// The settings of a house style that are choices rather than words. None of them touches what the
/// clerk wrote: they act on what the program adds around it.
namespace minutebook {

enum class SpeakerForm { Role, Name };

/// What stands at the first mention of a speaker.
enum class FirstMention {
    Alone, ///< the role or the name, as the form says
    RoleAndName, ///< "the cabinet member for finance, Councillor D Marsh"
    NameAndRole,
};

/// Where the words of a role come from.
enum class RoleWords {
    Attribution, ///< as given for the person
    Office, ///< made of the office: "the Leader of the Council"
};

enum class RoleCase { AsGiven, Title };

/// Where mentions are counted anew.
enum class MentionsCounted { ByItem, ByDocument };

struct SpeakerStyle {
    SpeakerForm form = SpeakerForm::Role;
    bool capitals = false; ///< shown in capitals
    bool strong = false;
    FirstMention first = FirstMention::Alone;
    RoleWords roleWords = RoleWords::Attribution;
    RoleCase roleCase = RoleCase::AsGiven;
    MentionsCounted mentions = MentionsCounted::ByItem;

    bool operator==(const SpeakerStyle &) const = default;
};

enum class TitleForm { AsGiven, Short, None };
enum class LaterMention { Same, TitleAndSurname, Surname };
enum class Initials { AsGiven, Together, Spaced, Dotted };

/// How title and name print wherever the program puts them together. What is given as somebody's
/// attribution prints as it stands.
struct PeopleStyle {
    TitleForm title = TitleForm::AsGiven; ///< Short: by the language's short titles
    LaterMention later = LaterMention::Same; ///< of a speaker for whom no later form is given
    Initials initials = Initials::AsGiven;
    bool postNominals = true;

    bool operator==(const PeopleStyle &) const = default;
};

/// How the paragraphs of an item's record are numbered: not at all, or 6.1, 6.2 after the item.
enum class ParagraphNumbers { None, InItem };

/// Columns have the name beside the office, without rules or heads.
enum class PresentLayout { List, Sentence, Table, Columns };
enum class OfficersShown { NamedAndTitle, TitleOnly, None };
enum class PresentOrder { AsGiven, BySurname };

/// The lists of those present. Who was in the chair stands first.
struct PresentListStyle {
    PresentLayout layout = PresentLayout::List;
    OfficersShown officers = OfficersShown::NamedAndTitle;
    PresentOrder order = PresentOrder::AsGiven;

    bool operator==(const PresentListStyle &) const = default;
};

enum class InterestsLayout { Lines, Numbered, Table, ByItem };

/// "That", carried after the opener or before every limb, unless the clerk's own words begin so.
enum class Lead { None, AfterOpener, BeforeLimbs };

/// How a resolution of one limb prints where the clerk gave it no marker.
enum class SingleLimb {
    Marked, ///< as one of several
    RunOn, ///< on the opener's line
    Beneath, ///< a paragraph under the opener, without a marker
};

enum class MoversPlace { After, Before, InOpener };
enum class UnanimousPlace { Line, Opener };

/// Where the vote on a resolution stands. In the opener stand counts alone ("By 5 votes to 1,
/// RESOLVED"), names after it. At the end of an item stands the vote of an item that has only one.
enum class VotePlace { After, Before, InOpener, EndOfItem };

enum class WhenEmpty { Hidden, Label, UsualWords };

/// A field of the statement of a decision, in the order of the form.
enum class DecisionField {
    Reference,
    Item,
    DecisionMaker,
    MembersPresent,
    Date,
    Exempt,
    Confidential,
    KeyStatement,
    NoticeStatement,
    Urgency,
    Purpose,
    Decision,
    Reasons,
    Options,
    ConflictsOfInterest,
    Consulted,
    Effective,
    CallInNotice,
    PublishedOn,
    Wards,
    LeadOfficer,
    ResponsibleOfficers,
    Status,
    ActionBy,
    ReferenceAgain,
    Signature,
    Notes,
};

/// One field of the form; a blank one is printed as its label alone, or not at all.
struct DecisionFormField {
    DecisionField field = DecisionField::Reference;
    bool evenWhenEmpty = true;

    bool operator==(const DecisionFormField &) const = default;
};

/// The fields of the statement: label beside value, the same in a table with rules, or the label
/// over the value.
enum class FormLayout { Beside, Table, Headed };

struct StatementStyle {
    FormLayout layout = FormLayout::Beside;
    bool numbered = false; ///< labels are counted: "1. Decision maker:"

    bool operator==(const StatementStyle &) const = default;
};

/// A line of the minutes after the record of an item that was decided.
struct TailLine {
    DecisionField field = DecisionField::Reasons;
    WhenEmpty whenEmpty = WhenEmpty::Hidden;

    bool operator==(const TailLine &) const = default;
};

struct ResolutionStyle {
    bool openerStrong = false;
    bool openerCapitals = false;
    QString afterOpener = QStringLiteral(" "); ///< before what runs on on its line: a space, a tab
    Lead lead = Lead::None;
    SingleLimb single = SingleLimb::Marked;
    MoversPlace movers = MoversPlace::After;
    UnanimousPlace unanimous = UnanimousPlace::Line;
    VotePlace votes = VotePlace::After;
    QList<TailLine> tail;

    bool operator==(const ResolutionStyle &) const = default;
};

/// Sentence: small letters but at the start, in names and in abbreviations.
enum class HeadingCase { AsGiven, Capitals, Title, Sentence };

/// Where the number of an item stands: "12. Title", "Title (Minute 12)", on a line under the title,
/// or in the margin.
enum class NumberPlace { Before, After, Under, Margin };

struct HeadingsStyle {
    HeadingCase title = HeadingCase::AsGiven; ///< of the document
    HeadingCase parts = HeadingCase::AsGiven; ///< those present, apologies, appendices
    HeadingCase items = HeadingCase::AsGiven;
    NumberPlace number = NumberPlace::Before;
    bool agendaNumber = false; ///< in brackets after the title of an item

    bool operator==(const HeadingsStyle &) const = default;
};

enum class ItemsPrinted { AsMeetingSays, AgendaOrder, OrderTaken };
enum class OrderNote { None, Sentence, List };

/// The order of the items in a document. The note says how they were taken where that is another
/// order, unless the clerk recorded it in words of their own.
struct OrderStyle {
    ItemsPrinted items = ItemsPrinted::AsMeetingSays;
    OrderNote note = OrderNote::None;

    bool operator==(const OrderStyle &) const = default;
};

/// How questions by the public and by councillors are printed with their answers: as any
/// contribution, each under a label, or beside each other in a table.
enum class QuestionsLayout { Paragraphs, Labelled, Table };

enum class RecordPlace { InItem, Appendix };
enum class AppendixNumbers { Numbers, Letters };

/// What stands after the minutes. What is moved there leaves a line behind that points to it.
struct AppendicesStyle {
    AppendixNumbers numbers = AppendixNumbers::Numbers;
    bool newPage = false; ///< each begins one
    RecordPlace questions = RecordPlace::InItem; ///< by the public and by councillors
    RecordPlace statements = RecordPlace::InItem; ///< texts that are quoted

    bool operator==(const AppendicesStyle &) const = default;
};

/// Put around quotations that do not bring their own.
enum class QuotationMarks { None, Double, Single, Straight };

/// What is printed around every page. That a copy is not for publication is always printed.
struct FurnitureStyle {
    bool head = true;
    bool pageNumbers = true;
    bool status = true; ///< at the foot of the minutes
    bool watermark = true; ///< over what is not yet published

    bool operator==(const FurnitureStyle &) const = default;
};

} // namespace minutebook
