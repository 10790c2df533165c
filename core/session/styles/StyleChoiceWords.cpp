// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include <QCoreApplication>

#include "core/session/styles/StyleWords.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::StyleWords)
};

struct Choice {
    const char *setting; ///< how its pointer ends; empty: of any setting
    const char *word;
    const char *label;
};

// Those of one setting stand before those of any.
constexpr Choice choices[] = {
    {"/speakers/role", "attribution",
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "as given for the person")},
    {"/speakers/role", "office", QT_TRANSLATE_NOOP("minutebook::StyleWords", "made of the office")},
    {"/speakers/form", "role", QT_TRANSLATE_NOOP("minutebook::StyleWords", "role")},
    {"/speakers/form", "name", QT_TRANSLATE_NOOP("minutebook::StyleWords", "name")},
    {"/speakers/roleCase", "title",
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Each Word With a Capital")},
    {"/show/votes", "none", QT_TRANSLATE_NOOP("minutebook::StyleWords", "not shown")},
    {"/show/votes", "unanimous",
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "only that it was unanimous")},
    {"/headings/number", "before", QT_TRANSLATE_NOOP("minutebook::StyleWords", "before the title")},
    {"/headings/number", "after",
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "in brackets after the title")},
    {"/headings/number", "under",
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "on a line under the title")},
    {"/headings/number", "margin", QT_TRANSLATE_NOOP("minutebook::StyleWords", "in the margin")},
    {"/paragraphs/numbers", "none", QT_TRANSLATE_NOOP("minutebook::StyleWords", "not at all")},
    {"/paragraphs/numbers", "in-item",
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "6.1, 6.2, 6.3")},
    {"/questions/layout", "table",
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "side by side in a table")},
    {"/statement/layout", "table",
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "in a table with rules")},
    {"/appendices/numbers", "numbers", QT_TRANSLATE_NOOP("minutebook::StyleWords", "numbers")},
    {"/appendices/numbers", "letters", QT_TRANSLATE_NOOP("minutebook::StyleWords", "letters")},
    {"/order/note", "none", QT_TRANSLATE_NOOP("minutebook::StyleWords", "nothing is said")},
    {"/order/note", "sentence", QT_TRANSLATE_NOOP("minutebook::StyleWords", "a sentence says so")},
    {"/order/note", "list", QT_TRANSLATE_NOOP("minutebook::StyleWords", "a list says how")},
    {"/headings/title", "sentence",
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "As in a sentence")},
    {"/headings/parts", "sentence",
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "As in a sentence")},
    {"/headings/items", "sentence",
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "As in a sentence")},
    {"/resolutions/lead", "none", QT_TRANSLATE_NOOP("minutebook::StyleWords", "is not added")},
    {"/numbering/scheme", "none", QT_TRANSLATE_NOOP("minutebook::StyleWords", "not at all")},
    {"/numbering/scheme", "agenda",
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "as on the agenda")},
    {"/numbering/scheme", "sequence",
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "in a count of their own")},
    {"/kind", "none", QT_TRANSLATE_NOOP("minutebook::StyleWords", "has no number")},
    {"/kind", "number", QT_TRANSLATE_NOOP("minutebook::StyleWords", "1, 2, 3")},
    {"/people/title", "none", QT_TRANSLATE_NOOP("minutebook::StyleWords", "left out")},
    {"/presentList/officers", "none", QT_TRANSLATE_NOOP("minutebook::StyleWords", "left out")},
    {"/points/usual", "letter", QT_TRANSLATE_NOOP("minutebook::StyleWords", "letters")},
    {"/points/usual", "number", QT_TRANSLATE_NOOP("minutebook::StyleWords", "numbers")},
    {"/points/usual", "bullet", QT_TRANSLATE_NOOP("minutebook::StyleWords", "bullets")},

    {"", "none", QT_TRANSLATE_NOOP("minutebook::StyleWords", "none")},
    {"", "as-given", QT_TRANSLATE_NOOP("minutebook::StyleWords", "as given")},
    {"", "capitals", QT_TRANSLATE_NOOP("minutebook::StyleWords", "IN CAPITALS")},
    {"", "alone", QT_TRANSLATE_NOOP("minutebook::StyleWords", "the same alone")},
    {"", "role-and-name", QT_TRANSLATE_NOOP("minutebook::StyleWords", "role, then name")},
    {"", "name-and-role", QT_TRANSLATE_NOOP("minutebook::StyleWords", "name, then role")},
    {"", "by-item", QT_TRANSLATE_NOOP("minutebook::StyleWords", "item by item")},
    {"", "by-document", QT_TRANSLATE_NOOP("minutebook::StyleWords", "through the document")},
    {"", "title", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Each Word With a Capital")},
    {"", "paragraphs", QT_TRANSLATE_NOOP("minutebook::StyleWords", "as any contribution")},
    {"", "labelled", QT_TRANSLATE_NOOP("minutebook::StyleWords", "each under a label")},
    {"", "in-item", QT_TRANSLATE_NOOP("minutebook::StyleWords", "in the item")},
    {"", "appendix", QT_TRANSLATE_NOOP("minutebook::StyleWords", "in an appendix")},
    {"", "beside", QT_TRANSLATE_NOOP("minutebook::StyleWords", "label beside value")},
    {"", "headed", QT_TRANSLATE_NOOP("minutebook::StyleWords", "label over value")},
    {"", "end-of-item", QT_TRANSLATE_NOOP("minutebook::StyleWords", "at the end of the item")},
    {"", "short", QT_TRANSLATE_NOOP("minutebook::StyleWords", "short (Cllr)")},
    {"", "same", QT_TRANSLATE_NOOP("minutebook::StyleWords", "the same")},
    {"", "title-and-surname", QT_TRANSLATE_NOOP("minutebook::StyleWords", "title and surname")},
    {"", "surname", QT_TRANSLATE_NOOP("minutebook::StyleWords", "surname alone")},
    {"", "together", QT_TRANSLATE_NOOP("minutebook::StyleWords", "AW Smith")},
    {"", "spaced", QT_TRANSLATE_NOOP("minutebook::StyleWords", "A W Smith")},
    {"", "dotted", QT_TRANSLATE_NOOP("minutebook::StyleWords", "A.W. Smith")},
    {"", "list", QT_TRANSLATE_NOOP("minutebook::StyleWords", "a list")},
    {"", "sentence", QT_TRANSLATE_NOOP("minutebook::StyleWords", "a sentence")},
    {"", "table", QT_TRANSLATE_NOOP("minutebook::StyleWords", "a table")},
    {"", "columns", QT_TRANSLATE_NOOP("minutebook::StyleWords", "columns")},
    {"", "lines", QT_TRANSLATE_NOOP("minutebook::StyleWords", "a sentence each")},
    {"", "numbered", QT_TRANSLATE_NOOP("minutebook::StyleWords", "numbered")},
    {"", "named-and-title", QT_TRANSLATE_NOOP("minutebook::StyleWords", "name and office")},
    {"", "title-only", QT_TRANSLATE_NOOP("minutebook::StyleWords", "office alone")},
    {"", "by-surname", QT_TRANSLATE_NOOP("minutebook::StyleWords", "by surname")},
    {"", "as-meeting", QT_TRANSLATE_NOOP("minutebook::StyleWords", "as the meeting says")},
    {"", "agenda", QT_TRANSLATE_NOOP("minutebook::StyleWords", "as on the agenda")},
    {"", "taken", QT_TRANSLATE_NOOP("minutebook::StyleWords", "as they were taken")},
    {"", "double", QT_TRANSLATE_NOOP("minutebook::StyleWords", "“double”")},
    {"", "single", QT_TRANSLATE_NOOP("minutebook::StyleWords", "‘single’")},
    {"", "straight", QT_TRANSLATE_NOOP("minutebook::StyleWords", "\"straight\"")},
    {"", "after-opener", QT_TRANSLATE_NOOP("minutebook::StyleWords", "after the opener")},
    {"", "before-limbs", QT_TRANSLATE_NOOP("minutebook::StyleWords", "before each limb")},
    {"", "marked", QT_TRANSLATE_NOOP("minutebook::StyleWords", "lettered, as one of several")},
    {"", "run-on", QT_TRANSLATE_NOOP("minutebook::StyleWords", "on the opener’s line")},
    {"", "beneath", QT_TRANSLATE_NOOP("minutebook::StyleWords", "under the opener, unlettered")},
    {"", "after", QT_TRANSLATE_NOOP("minutebook::StyleWords", "after the limbs")},
    {"", "before", QT_TRANSLATE_NOOP("minutebook::StyleWords", "before the opener")},
    {"", "in-opener", QT_TRANSLATE_NOOP("minutebook::StyleWords", "in one sentence with it")},
    {"", "line", QT_TRANSLATE_NOOP("minutebook::StyleWords", "on a line after it")},
    {"", "opener", QT_TRANSLATE_NOOP("minutebook::StyleWords", "in the opener")},
    {"", "counts", QT_TRANSLATE_NOOP("minutebook::StyleWords", "numbers")},
    {"", "names", QT_TRANSLATE_NOOP("minutebook::StyleWords", "numbers and names")},
    {"", "in-sequence", QT_TRANSLATE_NOOP("minutebook::StyleWords", "is counted like any other")},
    {"", "lower-letter", QT_TRANSLATE_NOOP("minutebook::StyleWords", "a, b, c")},
    {"", "upper-letter", QT_TRANSLATE_NOOP("minutebook::StyleWords", "A, B, C")},
    {"", "lower-roman", QT_TRANSLATE_NOOP("minutebook::StyleWords", "i, ii, iii")},
    {"", "meeting", QT_TRANSLATE_NOOP("minutebook::StyleWords", "with every meeting")},
    {"", "municipal-year", QT_TRANSLATE_NOOP("minutebook::StyleWords", "with the municipal year")},
    {"", "calendar-year", QT_TRANSLATE_NOOP("minutebook::StyleWords", "in January")},
    {"", "never", QT_TRANSLATE_NOOP("minutebook::StyleWords", "never")},
    {"", "apologies", QT_TRANSLATE_NOOP("minutebook::StyleWords", "apologies")},
    {"", "interests", QT_TRANSLATE_NOOP("minutebook::StyleWords", "interests")},
    {"", "previous-minutes", QT_TRANSLATE_NOOP("minutebook::StyleWords", "previous minutes")},
    {"", "public-questions", QT_TRANSLATE_NOOP("minutebook::StyleWords", "public questions")},
    {"", "member-questions", QT_TRANSLATE_NOOP("minutebook::StyleWords", "members’ questions")},
    {"", "petitions", QT_TRANSLATE_NOOP("minutebook::StyleWords", "petitions")},
    {"", "referrals", QT_TRANSLATE_NOOP("minutebook::StyleWords", "referrals")},
    {"", "exclusion", QT_TRANSLATE_NOOP("minutebook::StyleWords", "exclusion of the public")},
    {"", "pending", QT_TRANSLATE_NOOP("minutebook::StyleWords", "not yet taken")},
    {"", "considered", QT_TRANSLATE_NOOP("minutebook::StyleWords", "considered")},
    {"", "deferred", QT_TRANSLATE_NOOP("minutebook::StyleWords", "deferred")},
    {"", "withdrawn", QT_TRANSLATE_NOOP("minutebook::StyleWords", "withdrawn")},
    {"", "not-reached", QT_TRANSLATE_NOOP("minutebook::StyleWords", "not reached")},

    {"", "reference", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Reference")},
    {"", "item", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Item")},
    {"", "decision-maker", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Decision maker")},
    {"", "members-present", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Members present")},
    {"", "date", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Date of the decision")},
    {"", "exempt", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Exempt")},
    {"", "confidential", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Confidential")},
    {"", "key-statement", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Whether it is key")},
    {"", "notice-statement", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Notice given")},
    {"", "urgency", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Urgency")},
    {"", "purpose", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Purpose")},
    {"", "decision", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Decision")},
    {"", "reasons", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Reasons")},
    {"", "options", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Options considered")},
    {"", "conflicts", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Conflicts of interest")},
    {"", "consulted", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Consulted")},
    {"", "effective", QT_TRANSLATE_NOOP("minutebook::StyleWords", "When it takes effect")},
    {"", "call-in-notice", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Call-in")},
    {"", "published-on", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Date of publication")},
    {"", "wards", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Wards affected")},
    {"", "lead-officer", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Lead officer")},
    {"", "responsible-officers",
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Responsible officers")},
    {"", "status", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Status")},
    {"", "action-by", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Action by")},
    {"", "reference-again", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Reference, again")},
    {"", "signature", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Signature")},
    {"", "notes", QT_TRANSLATE_NOOP("minutebook::StyleWords", "Notes")},
};

} // namespace

QString choiceLabel(const QString &pointer, const QString &word)
{
    for (const Choice &choice : choices)
        if (word == QLatin1StringView(choice.word)
            && pointer.endsWith(QLatin1StringView(choice.setting)))
            return Say::tr(choice.label);
    return {};
}

} // namespace minutebook
