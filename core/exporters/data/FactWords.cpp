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
        {FactWord::NotVoting, {u"Not voting"_s, u"Heb bleidleisio"_s}}};
    return words.value(word).in(language);
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
