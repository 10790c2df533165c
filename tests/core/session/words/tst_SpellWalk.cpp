// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/ApplyEdit.h"
#include "core/session/words/SpellWalk.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestResult.h"

namespace minutebook {

using namespace Qt::StringLiterals;

/// Which texts of an item are looked through, in which order, and what taking a suggestion does.
class tst_SpellWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksThroughEveryTextInOrderAndTheComposerLast()
    {
        QStringList texts;
        for (const SpellText &each : textsToSpell(record(), std::nullopt, u"typed now"_s))
            texts.append(each.text);
        QCOMPARE(
            texts,
            (QStringList{u"wrogn one. {speaker} wrogn two"_s, u"a pionts"_s, u"told"_s, u"Capton"_s,
                         u"Headr"_s, u"cel"_s, u"limb"_s, u"sub-limbb"_s, u"typed now"_s}));
    }

    void passesOverTheEntryBeingCorrected()
    {
        const auto texts = textsToSpell(record(), EntryId::fromTrusted(u"e-1"_s), {});
        QCOMPARE(texts.constFirst().text, u"told"_s);
        QVERIFY(texts.constLast().entry);
    }

    void goesOnFromWhereItIs()
    {
        const auto texts = textsToSpell(record(), std::nullopt, u"wrogn"_s);
        QList<QList<WordAt>> mistakes(texts.size());
        mistakes[0] = {{0, 5}, {21, 5}};
        mistakes[1] = {{2, 6}};
        mistakes.last() = {{0, 5}};
        const auto unknown = unknownWords(texts, mistakes);
        QCOMPARE(unknown.size(), 4);
        std::optional<SpellCursor> cursor;
        QStringList seen;
        for (auto at = nextUnknown(unknown, texts, cursor); at >= 0;
             at = nextUnknown(unknown, texts, cursor)) {
            seen.append(unknown.at(at).word());
            cursor = behind(unknown.at(at));
        }
        QCOMPARE(seen, (QStringList{u"wrogn"_s, u"wrogn"_s, u"pionts"_s, u"wrogn"_s}));
        QCOMPARE(nextUnknown(unknown, texts, std::nullopt), 0);
        QCOMPARE(nextUnknown(unknown, texts, SpellCursor{EntryId::fromTrusted(u"gone"_s), 0, 9}),
                 0);
        QCOMPARE(nextUnknown({}, texts, std::nullopt), -1);
    }

    void putsAnotherWordInItsPlaceAndNothingElse()
    {
        Meeting meeting = smallMeeting();
        const Place place = Place::under(meeting.items.at(5).id);
        for (const Entry &entry : record().values)
            QVERIFY(applyEdit(meeting,
                              {EditKind::FileContribution, {addEntry(meeting, place, entry)}}));
        const Meeting before = meeting;
        const auto texts = textsToSpell(*entriesAt(meeting, place), std::nullopt, {});
        const UnknownWord second{texts.at(0), {21, 5}};
        const auto edit = respelling(meeting, place, second, u"wrong"_s);
        VERIFY_RESULT(edit);
        QVERIFY(applyEdit(meeting, *edit));
        const auto after = textsToSpell(*entriesAt(meeting, place), std::nullopt, {});
        QCOMPARE(after.at(0).text, u"wrogn one. {speaker} wrong two"_s);
        QCOMPARE(after.mid(1), texts.mid(1));
        QCOMPARE(behind(second, 9).at, 30);
        const auto limb = respelling(meeting, place, {after.constLast(), {4, 5}}, u"limb"_s);
        VERIFY_RESULT(limb);
        QVERIFY(applyEdit(meeting, *limb));
        QCOMPARE(textsToSpell(*entriesAt(meeting, place), std::nullopt, {}).constLast().text,
                 u"sub-limb"_s);
        QVERIFY(applyEdit(meeting, inverseOf(*limb)));
        QVERIFY(applyEdit(meeting, inverseOf(*edit)));
        QCOMPARE(meeting, before);
    }

    void refusesWhenTheEntryHasOtherWordsByNow()
    {
        const Meeting meeting = smallMeeting();
        const Place place = Place::under(meeting.items.at(5).id);
        const UnknownWord word{{EntryId::fromTrusted(u"e-1"_s), 0, u"wrogn"_s}, {0, 5}};
        QCOMPARE(respelling(meeting, place, word, u"wrong"_s).error().code, ErrorCode::Refused);
    }

    void showsTheSentenceTheWordStandsIn()
    {
        const UnknownWord word{{std::nullopt, 0, u"First one. The cabnet met, e.g.so. Third."_s},
                               {15, 6}};
        QCOMPARE(sentenceAround(word),
                 (SentenceAround{u"The "_s, u"cabnet"_s, u" met, e.g.so."_s}));
        const UnknownWord paragraph{{std::nullopt, 0, u"one\u2029cabnet"_s}, {4, 6}};
        QCOMPARE(sentenceAround(paragraph), (SentenceAround{{}, u"cabnet"_s, {}}));
    }

    void cutsALongSentenceAtABlank()
    {
        const QString much = u"words "_s.repeated(40);
        const UnknownWord word{{std::nullopt, 0, much + u"cabnet "_s + much}, {much.size(), 6}};
        const SentenceAround around = sentenceAround(word);
        QVERIFY(around.before.startsWith(u"… words"_s));
        QVERIFY(around.before.endsWith(u"words "_s));
        QVERIFY(around.after.endsWith(u"words …"_s));
        QVERIFY(around.before.size() < 120 && around.after.size() < 120);
    }

private:
    static GivenList<Entry> record()
    {
        Speech speech;
        speech.text = u"wrogn one. {speaker} wrogn two"_s;
        speech.points = {u"a pionts"_s};
        Table table;
        table.caption = u"Capton"_s;
        table.header = {u"Headr"_s};
        table.rows = {{u"cel"_s}};
        Resolution resolution;
        resolution.limbs = {{u"limb"_s, {{u"sub-limbb"_s, {}}}}};
        GivenList<Entry> entries;
        for (const EntryBody &body : {EntryBody(speech), EntryBody(Narrative{.text = u"told"_s}),
                                      EntryBody(table), EntryBody(resolution)}) {
            Entry entry;
            entry.id = EntryId::fromTrusted(u"e-%1"_s.arg(entries.size() + 1));
            entry.body = body;
            entries.append(entry);
        }
        return entries;
    }
};

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_SpellWalk)

#include "tst_SpellWalk.moc"
