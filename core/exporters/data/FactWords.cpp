// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/data/FactWords.h"

#include <QHash>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct TwoLanguages {
    QString english;
    QString welsh;

    [[nodiscard]] QString in(const LanguageTag &language) const
    {
        return language.startsWith("cy"_L1) ? welsh : english;
    }
};

} // namespace

QString factWord(FactWord word, const LanguageTag &language)
{
    static const QHash<FactWord, TwoLanguages> words{
        {FactWord::Record, {u"Record"_s, u"Cofnod"_s}},
        {FactWord::Item, {u"Agenda item"_s, u"Eitem ar yr agenda"_s}},
        {FactWord::CallInEnds, {u"Last day for call-in"_s, u"Diwrnod olaf ar gyfer galw i mewn"_s}},
        {FactWord::TakesEffect, {u"Takes effect"_s, u"Yn dod i rym"_s}},
        {FactWord::Attendance, {u"Attendance"_s, u"Presenoldeb"_s}},
        {FactWord::Vote, {u"Vote"_s, u"Pleidlais"_s}},
        {FactWord::Name, {u"Name"_s, u"Enw"_s}},
        {FactWord::Office, {u"Office"_s, u"Swydd"_s}},
        {FactWord::Present, {u"Present"_s, u"Yn bresennol"_s}},
        {FactWord::Remote, {u"Present remotely"_s, u"Yn bresennol o bell"_s}},
        {FactWord::Absent, {u"Absent"_s, u"Yn absennol"_s}},
        {FactWord::Wording, {u"Wording"_s, u"Geiriad"_s}},
        {FactWord::Outcome, {u"Outcome"_s, u"Canlyniad"_s}},
        {FactWord::For, {u"For"_s, u"O blaid"_s}},
        {FactWord::Against, {u"Against"_s, u"Yn erbyn"_s}},
        {FactWord::Abstained, {u"Abstained"_s, u"Ymatal"_s}},
        {FactWord::NotVoting, {u"Not voting"_s, u"Heb bleidleisio"_s}},
        {FactWord::Capacity, {u"Capacity"_s, u"Rôl"_s}},
        {FactWord::Presence, {u"Present for"_s, u"Yn bresennol ar gyfer"_s}},
        {FactWord::FromItem, {u"First item"_s, u"Eitem gyntaf"_s}},
        {FactWord::ToItem, {u"Last item"_s, u"Eitem olaf"_s}},
        {FactWord::Matter, {u"Matter"_s, u"Mater"_s}},
        {FactWord::Mover, {u"Mover"_s, u"Cynigydd"_s}},
        {FactWord::Seconder, {u"Seconder"_s, u"Eilydd"_s}},
        {FactWord::Voter, {u"Voter"_s, u"Pleidleisiwr"_s}},
        {FactWord::Unanimous, {u"Unanimous"_s, u"Unfrydol"_s}}};
    return words.value(word).in(language);
}

QString voteWord(const QString &way, const LanguageTag &language)
{
    static const QHash<QString, FactWord> ways{{u"for"_s, FactWord::For},
                                               {u"against"_s, FactWord::Against},
                                               {u"abstain"_s, FactWord::Abstained},
                                               {u"notVoting"_s, FactWord::NotVoting}};
    return ways.contains(way) ? factWord(ways.value(way), language) : way;
}

QString presenceWord(const QString &presence, const LanguageTag &language)
{
    static const QHash<QString, TwoLanguages> words{
        {u"member"_s, {u"Member"_s, u"Aelod"_s}},
        {u"officer"_s, {u"Officer"_s, u"Swyddog"_s}},
        {u"other"_s, {u"Other"_s, u"Arall"_s}},
        {QString(), {u"The whole meeting"_s, u"Y cyfarfod cyfan"_s}},
        {u"from"_s, {u"From this item"_s, u"O’r eitem hon ymlaen"_s}},
        {u"for"_s, {u"For these items"_s, u"Ar gyfer yr eitemau hyn"_s}},
        {u"except"_s, {u"All but these items"_s, u"Pob eitem ond y rhain"_s}}};
    const auto found = words.constFind(presence);
    return found == words.cend() ? presence : found->in(language);
}

QString matterWord(MatterFacts::Kind kind, const LanguageTag &language)
{
    static const QHash<MatterFacts::Kind, TwoLanguages> words{
        {MatterFacts::Kind::Resolution, {u"Resolution"_s, u"Penderfyniad"_s}},
        {MatterFacts::Kind::Motion, {u"Motion"_s, u"Cynnig"_s}},
        {MatterFacts::Kind::Amendment, {u"Amendment"_s, u"Gwelliant"_s}}};
    return words.value(kind).in(language);
}

QString outcomeWord(const QString &outcome, const LanguageTag &language)
{
    static const QHash<QString, TwoLanguages> words{
        {u"carried"_s, {u"Carried"_s, u"Cariwyd"_s}},
        {u"lost"_s, {u"Lost"_s, u"Gwrthodwyd"_s}},
        {u"withdrawn"_s, {u"Withdrawn"_s, u"Tynnwyd yn ôl"_s}},
        {u"deferred"_s, {u"Deferred"_s, u"Gohiriwyd"_s}},
        {u"fell"_s, {u"Fell"_s, u"Methodd"_s}},
        {u"ruledOut"_s, {u"Ruled out of order"_s, u"Dyfarnwyd allan o drefn"_s}},
        {u"accepted"_s, {u"Accepted"_s, u"Derbyniwyd"_s}},
        {u"draft"_s, {u"Draft"_s, u"Drafft"_s}}};
    const auto found = words.constFind(outcome);
    return found == words.cend() ? outcome : found->in(language);
}

} // namespace minutebook
