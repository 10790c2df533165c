// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/words/VocabularyImport.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestResult.h"

#include <QTemporaryDir>

namespace minutebook {

using namespace Qt::StringLiterals;

/// A list taken into the book, and what a meeting's own words suggest.
class tst_VocabularyImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWhatIsNewAndKeepsWhatTheBookHas()
    {
        const ClerkWords words{{{u"da"_s, u"domestic abuse"_s}, {u"ehs"_s, u"early help"_s}},
                               {u"Aldermere"_s}};
        const auto import =
            importedWords(words, "da,domestic abuse\nehs,another\nhw,health and wellbeing\n");
        VERIFY_RESULT(import);
        QCOMPARE(import->added, 1);
        QCOMPARE(import->there, 1);
        QCOMPARE(import->kept, QStringList{u"ehs (line 2)"_s});
        QCOMPARE(import->words.abbreviations.size(), 3);
        QCOMPARE(import->words.abbreviations.at(1).full, u"early help"_s);
        QVERIFY(import->summary().contains(u"ehs (line 2)"_s));
        const auto again = importedWords(import->words, "Aldermere\nStanbrook\n");
        VERIFY_RESULT(again);
        QCOMPARE(again->words.ownWords, (QStringList{u"Aldermere"_s, u"Stanbrook"_s}));
        QCOMPARE(again->added, 1);
        QCOMPARE(again->there, 1);
    }

    void takesNothingFromAFileWithAFault()
    {
        const auto import = importedWords({}, "ab,one\ncd,two\nab,three\n");
        QVERIFY(!import);
        QCOMPARE(import.error().place, u"line 3"_s);
        QVERIFY(import.error().message.contains(u"Nothing was taken"_s));
    }

    void saysWhenAFileCannotBeRead()
    {
        const QTemporaryDir folder;
        const auto import = importedWordsFrom({}, folder.filePath(u"none.csv"_s));
        QVERIFY(!import);
        QVERIFY(import.error().place.endsWith(u"none.csv"_s));
    }

    void suggestsTheRolesOfPeople()
    {
        const auto suggested = suggestedAbbreviations(smallMeeting(), {});
        QVERIFY(
            suggested.contains(Abbreviation{u"cmcf"_s, u"cabinet member children and families"_s}));
        QVERIFY(suggested.contains(Abbreviation{u"cmah"_s, u"cabinet member adults and health"_s}));
        for (const Abbreviation &each : suggested)
            QVERIFY2(tidied(each), qPrintable(each.brief));
    }

    void suggestsNamesAndRepeatedPhrasesOfTheAgenda()
    {
        Meeting meeting = smallMeeting();
        meeting.people.clear();
        meeting.items[0].title = u"Adoption of the Early Help Strategy for 2026"_s;
        meeting.items[1].title = u"Review of children in care services: part one"_s;
        meeting.items[2].title = u"Costs of children in care services"_s;
        const auto suggested = suggestedAbbreviations(meeting, {});
        QVERIFY(suggested.contains(Abbreviation{u"ccs"_s, u"children in care services"_s}));
        QVERIFY(
            suggested.contains(Abbreviation{u"aehs"_s, u"Adoption of the Early Help Strategy"_s}));
        QVERIFY(suggested.contains(Abbreviation{u"ehs"_s, u"Early Help Strategy"_s}));
    }

    void suggestsNothingThatIsTakenOrSomebodysCodeOrAWord()
    {
        Meeting meeting = smallMeeting();
        for (Person &person : meeting.people)
            person.attribution.reset();
        meeting.people[0].office = u"Assistant Network Director"_s; // "and"
        meeting.people[1].office = u"Head of Family Hubs"_s;
        meeting.people[2].code = u"hfh"_s;
        meeting.people[3].office = u"Lead for Transport and Roads"_s;
        const auto before = suggestedAbbreviations(meeting, {});
        QVERIFY(before.contains(Abbreviation{u"ltr"_s, u"Lead for Transport and Roads"_s}));
        for (const Abbreviation &each : before) {
            QVERIFY(each.brief != "and"_L1);
            QVERIFY(each.brief != "hfh"_L1);
        }
        const auto after =
            suggestedAbbreviations(meeting, {{{u"LTR"_s, u"long term review"_s}}, {}});
        QVERIFY(!after.contains(Abbreviation{u"ltr"_s, u"Lead for Transport and Roads"_s}));
        const auto known =
            suggestedAbbreviations(meeting, {{{u"tr"_s, u"lead for transport and roads"_s}}, {}});
        QVERIFY(!known.contains(Abbreviation{u"ltr"_s, u"Lead for Transport and Roads"_s}));
    }
};

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_VocabularyImport)

#include "tst_VocabularyImport.moc"
