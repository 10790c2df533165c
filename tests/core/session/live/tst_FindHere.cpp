// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/FindHere.h"
#include "tests/core/session/live/LiveDesk.h"

#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QList<Spot> find(const LiveDesk &desk, const QString &words)
{
    return FindHere(desk.session.meeting(), Stems{}).find(words);
}

} // namespace

class tst_FindHere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseAccentsQuotesAndBreaks()
    {
        QCOMPARE(foldedWords(u"Dŵr y Tŷ"_s), u"dwr y ty"_s);
        QCOMPARE(foldedWords(u"w\u0302"_s), u"w"_s);
        QCOMPARE(foldedWords(u"the council’s “own”\n\nwords"_s), u"the council's \"own\" words"_s);
        QCOMPARE(foldedWords(u"ÉTÉ 😀"_s), u"ete 😀"_s);
    }

    void saysWhereInTheTextAsItStands()
    {
        const QList<FoundRange> ranges = rangesOf(u"dwr"_s, u"Y Dw\u0302r a’r dŵr"_s);
        QCOMPARE(ranges, QList<FoundRange>({{2, 4}, {11, 3}}));
        QVERIFY(rangesOf(QString(), u"words"_s).isEmpty());
    }

    void findsSpeechesByWordsRoleAndName()
    {
        LiveDesk desk;
        desk.live.giveFloorToSeat(4);
        desk.typeAndFile(u"one {sw} door."_s);
        const Spot spoken{desk.live.place(), desk.last().id};
        for (const QString &words : {u"door"_s, u"adults and health stated"_s, u"d marsh"_s,
                                     u"the cabinet member children"_s})
            QVERIFY2(find(desk, words).contains(spoken), qPrintable(words));
        QVERIFY(find(desk, u"stated"_s) == QList<Spot>({spoken}));
        QVERIFY(find(desk, u"  "_s).isEmpty());
    }

    void findsTitlesBeforeWhatIsUnderThem()
    {
        LiveDesk desk;
        desk.typeAndFile(u"/heading Family hubs at night"_s);
        const QList<Spot> found = find(desk, u"family hubs"_s);
        QCOMPARE(found.size(), 2);
        QVERIFY(!found.at(0).entry);
        QCOMPARE(found.at(1).entry, desk.last().id);
    }

    void goesRoundTheEndsFromWhereTheClerkStands()
    {
        LiveDesk desk;
        for (const QString &words : {u"/note one"_s, u"/note two"_s, u"/note three"_s})
            desk.typeAndFile(words);
        QList<Spot> spots;
        for (const int index : {0, 2})
            spots.append({desk.live.place(), desk.live.entriesHere()[index].id});
        const Meeting &meeting = desk.session.meeting();
        const Place here = desk.live.place();
        QCOMPARE(nextSpot(spots, meeting, {here, 0}, 1), 1);
        QCOMPARE(nextSpot(spots, meeting, {here, 2}, 1), 0);
        QCOMPARE(nextSpot(spots, meeting, {here, 3}, -1), 1);
        QCOMPARE(nextSpot(spots, meeting, {here, 0}, -1), 1);
        QCOMPARE(nextSpot(spots, meeting, {Place::before(), -1}, 1), 0);
        QCOMPARE(nextSpot({}, meeting, {here, 0}, 1), -1);
        QCOMPARE(nextSpot({}, meeting, {here, 0}, -1), -1);
    }

    void listsWhatIsMarkedInTheOrderOfTheMeeting()
    {
        LiveDesk desk;
        desk.typeAndFile(u"/note one"_s);
        desk.live.goToNext();
        desk.typeAndFile(u"/note two"_s);
        const EntryId two = desk.last().id;
        const EntryId one = desk.session.meeting().items.at(5).entries[0].id;
        desk.live.flag(two);
        desk.live.flag(one);
        const QList<Spot> flagged = flaggedSpots(desk.session.meeting());
        QCOMPARE(flagged.size(), 2);
        QCOMPARE(flagged.at(0).entry, one);
        QCOMPARE(flagged.at(1).entry, two);
        desk.live.flag(one);
        QCOMPARE(flaggedSpots(desk.session.meeting()).size(), 1);
    }
};

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_FindHere)

#include "tst_FindHere.moc"
