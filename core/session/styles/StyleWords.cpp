// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/styles/StyleWords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::StyleWords)
};

using G = StyleGroup;

struct Row {
    const char *pointer; ///< * stands for the number of an element
    G group;
    const char *label;
};

constexpr Row rows[] = {
    {"/name/en", G::Name, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Name, English")},
    {"/name/cy", G::Name, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Name, Welsh")},

    {"/headings/title", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Title of the document")},
    {"/headings/parts", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Headings of its parts")},
    {"/headings/items", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Titles of items")},
    {"/headings/number", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Number of an item")},
    {"/headings/agendaNumber", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Agenda number in brackets after the title")},
    {"/order/items", G::Headings, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Order of items")},
    {"/order/note", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "If they were taken in another order")},
    {"/show/purpose", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Purpose of the item")},
    {"/show/presenter", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Who presented it")},
    {"/show/reportAuthor", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Author of the report")},
    {"/show/portfolioHolder", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Portfolio holder")},
    {"/show/keyReference", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Reference of a key decision")},
    {"/show/plannedTimes", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Planned times")},
    {"/show/recommendation", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Recommendation of the report")},
    {"/show/minutesLabel", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "“Minutes:” over the record")},
    {"/show/emptyDocumentsLabel", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "“Supporting documents:” even with none")},
    {"/paragraphs/numbers", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Paragraphs of an item are numbered")},
    {"/questions/layout", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Questions and answers")},
    {"/appendices/questions", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Questions stand")},
    {"/appendices/statements", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Statements read out stand")},
    {"/appendices/numbers", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Appendices have")},
    {"/appendices/newPage", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Each appendix on a new page")},
    {"/show/abbreviations", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "What abbreviations stand for, at the end")},
    {"/show/nilFormulas", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Say that no questions or petitions came")},
    {"/show/closing", G::Headings,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "When the meeting ended")},

    {"/speakers/form", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Speakers are printed by")},
    {"/speakers/first", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "At their first mention")},
    {"/speakers/mentions", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "First mention is counted")},
    {"/speakers/role", G::People, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Words of a role")},
    {"/speakers/roleCase", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Capitals of a role")},
    {"/speakers/capitals", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Speakers in capitals")},
    {"/speakers/strong", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Speakers in bold")},
    {"/people/title", G::People, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Title")},
    {"/people/later", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Name at a later mention")},
    {"/people/initials", G::People, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Initials")},
    {"/people/postNominals", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Letters after a name (OBE)")},
    {"/show/attendance", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Those present, and apologies")},
    {"/presentList/layout", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Those present stand in")},
    {"/presentList/officers", G::People, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Officers")},
    {"/presentList/order", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Order of those present")},
    {"/show/portfolios", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Portfolios beside names")},
    {"/show/attendanceMode", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Who was there remotely")},
    {"/show/itemRanges", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "For which items they were there")},
    {"/interests/layout", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Declarations of interest")},
    {"/en/plurals", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Titles in the plural, English")},
    {"/cy/plurals", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Titles in the plural, Welsh")},
    {"/en/shortTitles", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Short titles, English")},
    {"/cy/shortTitles", G::People,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Short titles, Welsh")},

    {"/en/phrases/opener", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Opener, English")},
    {"/cy/phrases/opener", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Opener, Welsh")},
    {"/en/phrases/openerUnanimous", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Opener where it was unanimous, English")},
    {"/cy/phrases/openerUnanimous", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Opener where it was unanimous, Welsh")},
    {"/en/phrases/openerToCouncil", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Opener of a recommendation to Council, English")},
    {"/cy/phrases/openerToCouncil", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Opener of a recommendation to Council, Welsh")},
    {"/en/phrases/openerNotCarried", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Opener of what was not carried, English")},
    {"/cy/phrases/openerNotCarried", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Opener of what was not carried, Welsh")},
    {"/resolutions/openerStrong", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Opener in bold")},
    {"/resolutions/openerCapitals", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Opener in capitals")},
    {"/resolutions/lead", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "The word “That”")},
    {"/resolutions/single", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "A single limb stands")},
    {"/resolutions/afterOpener", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Between opener and what runs on")},
    {"/limbs/levels/*", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Marker of level %1")},
    {"/limbs/indent", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Limbs set in, in millimetres")},
    {"/limbs/separators/between", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "After each limb")},
    {"/limbs/separators/beforeLast", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "After the last but one")},
    {"/limbs/separators/last", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "After the last")},
    {"/show/amendments", G::Resolutions, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Amendments")},
    {"/resolutions/tail", G::Resolutions,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Lines after an item that was decided")},

    {"/show/votes", G::Votes, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Votes")},
    {"/resolutions/votes", G::Votes,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "The vote stands")},
    {"/show/voteMethod", G::Votes,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "How the vote was taken")},
    {"/resolutions/unanimous", G::Votes,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "That it was unanimous stands")},
    {"/show/movers", G::Votes, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Movers and seconders")},
    {"/resolutions/movers", G::Votes,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Movers and seconders stand")},
    {"/en/phrases/movedBy", G::Votes,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Movers as a sentence, English")},
    {"/cy/phrases/movedBy", G::Votes,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Movers as a sentence, Welsh")},
    {"/en/phrases/moversInOpener", G::Votes,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Movers before the opener, English")},
    {"/cy/phrases/moversInOpener", G::Votes,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Movers before the opener, Welsh")},
    {"/en/phrases/votesInOpener", G::Votes,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Votes before the opener, English")},
    {"/cy/phrases/votesInOpener", G::Votes,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Votes before the opener, Welsh")},

    {"/points/usual", G::Points, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Points have")},
    {"/points/lead", G::Points,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "“that” before each point")},
    {"/points/indent", G::Points,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Set in, in millimetres")},
    {"/points/bullet", G::Points, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Bullet")},
    {"/points/letter", G::Points, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Letter")},
    {"/points/number", G::Points, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Number")},
    {"/points/separators/between", G::Points,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "After each point")},
    {"/points/separators/beforeLast", G::Points,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "After the last point but one")},
    {"/points/separators/last", G::Points,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "After the last point")},
    {"/runs/letter", G::Points, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Lettered paragraphs")},
    {"/runs/number", G::Points, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Numbered paragraphs")},
    {"/quotations/marks", G::Points,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Marks around quotations")},

    {"/en/date", G::Dates, QT_TRANSLATE_NOOP("minutebook::StyleWords", "A day, English")},
    {"/en/dateOfMeeting", G::Dates,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "The day of the meeting, English")},
    {"/en/time", G::Dates, QT_TRANSLATE_NOOP("minutebook::StyleWords", "A time, English")},
    {"/cy/date", G::Dates, QT_TRANSLATE_NOOP("minutebook::StyleWords", "A day, Welsh")},
    {"/cy/dateOfMeeting", G::Dates,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "The day of the meeting, Welsh")},
    {"/cy/time", G::Dates, QT_TRANSLATE_NOOP("minutebook::StyleWords", "A time, Welsh")},
    {"/show/eventTimes", G::Dates,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Times of arrivals and adjournments")},
    {"/show/contributionTimes", G::Dates,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Times of contributions")},

    {"/numbering/scheme", G::Numbering,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Minutes are numbered")},
    {"/numbering/restart", G::Numbering,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "The count begins again")},
    {"/numbering/municipalYearFrom", G::Numbering,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "First day of the municipal year (month-day)")},
    {"/numbering/prefix", G::Numbering,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Before the number")},
    {"/numbering/form", G::Numbering,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Form of the number ({n}, {yy}, {yyyy})")},
    {"/numbering/first", G::Numbering,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "First number of all")},
    {"/numbering/after", G::Numbering,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "After the number")},
    {"/numbering/underItem/kind", G::Numbering,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Item under an item")},
    {"/numbering/underItem/before", G::Numbering,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Before its own number")},
    {"/numbering/underItem/after", G::Numbering,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "After its own number")},
    {"/numbering/lateItem/kind", G::Numbering,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Item that came late")},
    {"/numbering/lateItem/before", G::Numbering,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Before its letter")},
    {"/numbering/lateItem/after", G::Numbering,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "After its letter")},
    {"/numbering/unnumbered", G::Numbering,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Without a number")},

    {"/page/textSize", G::Page,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Size of the text, in points")},
    {"/page/lineNumbers", G::Page,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Numbers beside lines")},
    {"/furniture/head", G::Page, QT_TRANSLATE_NOOP("minutebook::StyleWords", "Running head")},
    {"/furniture/pageNumbers", G::Page,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Page numbers")},
    {"/furniture/status", G::Page,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Draft or confirmed, at the foot")},
    {"/furniture/watermark", G::Page,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Watermark over a draft")},
    {"/show/signature", G::Page,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Lines for the chair’s signature")},
    {"/show/initialsBox", G::Page,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Box for initials on every page")},

    {"/statement/layout", G::Statement,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Fields are set")},
    {"/statement/numbered", G::Statement,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Fields are numbered")},
    {"/decisionForm", G::Statement,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Fields of the statement, in order")},
    {"/decisionLimbs/levels/*", G::Statement,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Marker of level %1")},
    {"/decisionLimbs/indent", G::Statement,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Limbs set in, in millimetres")},
    {"/decisionLimbs/separators/between", G::Statement,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "After each limb")},
    {"/decisionLimbs/separators/beforeLast", G::Statement,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "After the last but one")},
    {"/decisionLimbs/separators/last", G::Statement,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "After the last")},
    {"/show/statements", G::Statement,
     QT_TRANSLATE_NOOP("minutebook::StyleWords", "Statements after the minutes")},
};

/// "/limbs/levels/2" as "/limbs/levels/*", and the number.
QString withoutNumber(const QString &pointer, int &number)
{
    static const QRegularExpression element(u"/(\\d+)$"_s);
    const auto found = element.match(pointer);
    if (!found.hasMatch())
        return pointer;
    number = found.captured(1).toInt();
    return pointer.first(found.capturedStart()) + "/*"_L1;
}

const Row *rowOf(const QString &pointer)
{
    for (const Row &row : rows)
        if (pointer == QLatin1StringView(row.pointer))
            return &row;
    return nullptr;
}

} // namespace

QString groupName(StyleGroup group)
{
    switch (group) {
    case G::Name:
        return Say::tr("Name");
    case G::Headings:
        return Say::tr("Headings");
    case G::People:
        return Say::tr("People");
    case G::Resolutions:
        return Say::tr("Resolutions");
    case G::Votes:
        return Say::tr("Votes");
    case G::Points:
        return Say::tr("Points");
    case G::Dates:
        return Say::tr("Dates");
    case G::Numbering:
        return Say::tr("Numbering");
    case G::Page:
        return Say::tr("Page");
    case G::Statement:
        return Say::tr("Statement");
    case G::Phrases:
        return Say::tr("Phrases");
    }
    return {};
}

StyleGroup groupOf(const QString &pointer)
{
    int number = 0;
    const Row *row = rowOf(withoutNumber(pointer, number));
    return row ? row->group : G::Phrases;
}

QList<StyleSetting> settingsOfGroup(const HouseStyle &style, StyleGroup group)
{
    const auto placeOf = [](const StyleSetting &setting) {
        int number = 0;
        return rowOf(withoutNumber(setting.pointer, number));
    };
    QList<StyleSetting> settings = settingsOf(style);
    settings.removeIf(
        [&](const StyleSetting &setting) { return groupOf(setting.pointer) != group; });
    std::stable_sort(settings.begin(), settings.end(),
                     [&](const StyleSetting &a, const StyleSetting &b) {
                         return std::less<>()(placeOf(a), placeOf(b));
                     });
    return settings;
}

QString settingLabel(const QString &pointer)
{
    int number = 0;
    const QString known = withoutNumber(pointer, number);
    const Row *row = rowOf(known);
    if (!row)
        return {};
    const QString label = Say::tr(row->label);
    return known == pointer ? label : label.arg(number + 1);
}

} // namespace minutebook
