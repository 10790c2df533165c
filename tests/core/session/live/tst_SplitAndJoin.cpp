// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/LiveEdits.h"
#include "core/session/live/SplitAndJoin.h"
#include "core/session/live/SpokenText.h"
#include "tests/core/session/live/LiveDesk.h"
#include "tests/support/RandomValues.h"

#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// All words of a contribution in the order in which they are read, without the house's.
QStringList wordsIn(const Entry &entry)
{
    const Speech speech = std::get<Speech>(entry.body);
    const QString stem = Stems{}.words(*speech.act);
    const bool underStem = speech.text == stem || speech.text.startsWith(stem + u' ');
    QStringList texts = speech.points.values;
    texts.prepend(underStem ? speech.text.mid(stem.size()) : speech.text);
    return texts.join(u' ').simplified().split(u' ', Qt::SkipEmptyParts);
}

QStringList wordsHere(const LiveDesk &desk)
{
    QStringList all;
    for (const Entry &entry : desk.live.entriesHere())
        all += wordsIn(entry);
    return all;
}

void caretBefore(LiveDesk &desk, const QString &words)
{
    const QString text = desk.live.draft().text;
    desk.live.setWords(text, static_cast<int>(text.indexOf(words)));
}

Speech speechAt(const LiveDesk &desk, int index)
{
    return std::get<Speech>(desk.live.entriesHere()[index].body);
}

/// A contribution as clerks type them: some acts, paragraphs, lists.
void typeSomething(LiveDesk &desk, RandomValues &random)
{
    static const QStringList codes{u"sw"_s, u"dm"_s, u"jp"_s};
    desk.live.setSpeaker(who(random.oneOf(codes)));
    const auto act = random.oneOf(QList<Act>{Act::States, Act::Asks, Act::Points, Act::Concern});
    if (desk.live.draft().act != act)
        desk.live.setAct(act);
    if (random.chance(20))
        desk.live.dropStem();
    QStringList paragraphs;
    for (int left = random.number(1, 4); left > 0; --left)
        paragraphs.append(u"word%1 and {dm} or {braces} %2"_s.arg(left).arg(random.words()));
    const bool isNumbered = random.flag();
    for (qsizetype index = random.chance(40) ? 1 : paragraphs.size(); index < paragraphs.size();
         ++index)
        paragraphs[index].prepend(isNumbered ? u"%1. "_s.arg(index) : u"- "_s);
    desk.typeAndFile(paragraphs.join(u"\n\n"_s));
}

} // namespace

class tst_SplitAndJoin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsATextAtTheCaret();
    void splitsPointsAndAPoint();
    void marksOfAListGoWithTheirPoints();
    void splitsWhatTheCorrectionHasNow();
    void splittingIsOneStepOfUndo();
    void refusesASplitWithNothingOnOneSide();
    void secondPartIsCorrectedFurther();
    void joinsTextsAsParagraphsAndPointsAfterPoints();
    void joinedKeepsTheEarlierTimeTheStricterAccessAndTheFlag();
    void joinedOfTwoKindsSaysBothVerbs();
    void repliesGoToTheFirst();
    void refusesToJoinTwoSpeakers();
    void refusesToJoinTheFirst();
    void joinsWhatIsBeingCorrectedAsItIsNow();
    void splitThenJoinLosesAndAddsNoWord_data();
    void splitThenJoinLosesAndAddsNoWord();
    void joinThenUndoIsAsBefore_data();
    void joinThenUndoIsAsBefore();
};

void tst_SplitAndJoin::splitsATextAtTheCaret()
{
    LiveDesk desk;
    desk.live.giveFloorToSeat(3);
    desk.typeAndFile(u"parents wanted one door. The lease had ended."_s);
    const Entry before = desk.last();
    desk.live.correctBefore();
    caretBefore(desk, u"The lease"_s);
    QVERIFY(desk.live.splitAt(desk.live.draft().caret));
    QCOMPARE(desk.count(), 2);
    QCOMPARE(speechAt(desk, 0).text, u"stated that parents wanted one door."_s);
    QCOMPARE(speechAt(desk, 1).text, u"stated that The lease had ended."_s);
    QCOMPARE(speechAt(desk, 1).speaker, who(u"sw"_s));
    QCOMPARE(desk.live.entriesHere()[0].id, before.id);
    QCOMPARE(desk.last().at, before.at);
}

void tst_SplitAndJoin::splitsPointsAndAPoint()
{
    LiveDesk desk;
    desk.live.giveFloorToPresenter();
    desk.live.setAct(Act::Points);
    for (const QString &point : {u"that one"_s, u"that two and a half"_s, u"that three"_s})
        desk.typeAndFile(point);
    desk.live.correctBefore();
    caretBefore(desk, u"and a half"_s);
    QVERIFY(desk.live.splitAt(desk.live.draft().caret));
    QCOMPARE(speechAt(desk, 0).points.values, QStringList({u"that one"_s, u"that two"_s}));
    QCOMPARE(speechAt(desk, 1).points.values, QStringList({u"and a half"_s, u"that three"_s}));
    QCOMPARE(speechAt(desk, 1).text, Stems{}.points);
}

void tst_SplitAndJoin::marksOfAListGoWithTheirPoints()
{
    LiveDesk desk;
    desk.live.giveFloorToSeat(3);
    desk.typeAndFile(u"there were three matters:\n\n1. one\n\n2. two\n\n3. three"_s);
    desk.live.correctBefore();
    caretBefore(desk, u"2. two"_s);
    QVERIFY(desk.live.splitAt(desk.live.draft().caret));
    QCOMPARE(speechAt(desk, 0).points.values, QStringList({u"one"_s}));
    QCOMPARE(speechAt(desk, 1).points.values, QStringList({u"two"_s, u"three"_s}));
    QCOMPARE(speechAt(desk, 0).pointsMarker, PointsMarker::Number);
    QCOMPARE(speechAt(desk, 1).pointsMarker, PointsMarker::Number);
    const Speech second = speechAt(desk, 1);
    QVERIFY(desk.live.file()); // put back as it stands
    QCOMPARE(speechAt(desk, 1), second);
}

void tst_SplitAndJoin::splitsWhatTheCorrectionHasNow()
{
    LiveDesk desk;
    desk.live.giveFloorToSeat(3);
    desk.typeAndFile(u"one two"_s);
    desk.live.correctBefore();
    desk.live.setWords(u"one more two more"_s, 9);
    QVERIFY(desk.live.splitAt(desk.live.draft().caret));
    QCOMPARE(wordsHere(desk), u"one more two more"_s.split(u' '));
}

void tst_SplitAndJoin::splittingIsOneStepOfUndo()
{
    LiveDesk desk;
    desk.live.giveFloorToSeat(3);
    desk.typeAndFile(u"one. Two."_s);
    const Meeting before = desk.session.meeting();
    desk.live.correctBefore();
    caretBefore(desk, u"Two"_s);
    QVERIFY(desk.live.splitAt(desk.live.draft().caret));
    desk.live.leaveCorrection();
    desk.live.takeBack();
    QCOMPARE(desk.session.meeting(), before);
}

void tst_SplitAndJoin::refusesASplitWithNothingOnOneSide()
{
    LiveDesk desk;
    desk.live.giveFloorToSeat(3);
    desk.typeAndFile(u"one. Two."_s);
    QVERIFY(!desk.live.splitAt(desk.live.draft().caret));
    QVERIFY(desk.notices.constLast().text.contains(u"Correct the contribution first"_s));
    desk.live.correctBefore();
    QVERIFY(!desk.live.splitAt(desk.live.draft().caret));
    QVERIFY(desk.notices.constLast().text.contains(u"behind the caret"_s));
    desk.live.setWords(desk.live.draft().text, 0);
    QVERIFY(!desk.live.splitAt(desk.live.draft().caret));
    QVERIFY(desk.notices.constLast().text.contains(u"before the caret"_s));
    QCOMPARE(desk.count(), 1);
    QCOMPARE(desk.live.draft().text, u"one. Two."_s);
}

void tst_SplitAndJoin::secondPartIsCorrectedFurther()
{
    LiveDesk desk;
    desk.live.giveFloorToSeat(3);
    desk.typeAndFile(u"one. Two."_s);
    desk.type(u"half typed"_s);
    QVERIFY(desk.live.correct(desk.last().id));
    caretBefore(desk, u"Two"_s);
    QVERIFY(desk.live.splitAt(desk.live.draft().caret));
    QCOMPARE(desk.live.draft().correcting, desk.last().id);
    QCOMPARE(desk.live.draft().text, u"Two."_s);
    desk.live.setSpeaker(who(u"dm"_s));
    QVERIFY(desk.live.file());
    QCOMPARE(desk.lastSpeech().speaker, who(u"dm"_s));
    QCOMPARE(desk.live.draft().text, u"half typed"_s);
}

void tst_SplitAndJoin::joinsTextsAsParagraphsAndPointsAfterPoints()
{
    LiveDesk desk;
    desk.live.giveFloorToSeat(3);
    desk.typeAndFile(u"one."_s);
    desk.typeAndFile(u"two:\n\n- a\n\n- b"_s);
    QVERIFY(desk.live.joinWithBefore(desk.last().id));
    QCOMPARE(desk.count(), 1);
    QCOMPARE(desk.lastSpeech().text, u"stated that one.\n\ntwo:"_s);
    QCOMPARE(desk.lastSpeech().points.values, QStringList({u"a"_s, u"b"_s}));
    desk.typeAndFile(u"three.\n\n- c\n\n- d"_s);
    QVERIFY(desk.live.joinWithBefore(desk.last().id));
    QCOMPARE(desk.lastSpeech().points.values,
             QStringList({u"a"_s, u"b"_s, u"three."_s, u"c"_s, u"d"_s}));
}

void tst_SplitAndJoin::joinedKeepsTheEarlierTimeTheStricterAccessAndTheFlag()
{
    Meeting meeting = smallMeeting();
    for (const QString &id : {u"e1"_s, u"e2"_s}) {
        Entry entry;
        entry.id = EntryId::fromTrusted(id);
        entry.body =
            Speech{who(u"sw"_s), {}, Act::States, u"stated that "_s + id, {}, {}, {}, {}, {}};
        meeting.items[5].entries.append(entry);
    }
    GivenList<Entry> &entries = meeting.items[5].entries;
    entries.values[0].at = *Moment::from(u"2026-05-21T14:31:00+01:00"_s);
    entries.values[1].at = *Moment::from(u"2026-05-21T14:29:00+01:00"_s);
    entries.values[1].access = Access{AccessLevel::Exempt, {3}, {}, {}};
    entries.values[1].flagged = true;
    const auto edit = joinEdit(meeting, entries[1], Stems{});
    QVERIFY(edit);
    QVERIFY(applyEdit(meeting, *edit));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].at->timeOfDay(), u"14:29"_s);
    QCOMPARE(levelOf(entries[0].access), AccessLevel::Exempt);
    QCOMPARE(entries[0].flagged, true);
}

void tst_SplitAndJoin::joinedOfTwoKindsSaysBothVerbs()
{
    LiveDesk desk;
    desk.live.giveFloorToSeat(3);
    desk.typeAndFile(u"the door was open."_s);
    desk.live.setAct(Act::Asks);
    desk.typeAndFile(u"why."_s);
    QVERIFY(desk.live.joinWithBefore(desk.last().id));
    QCOMPARE(printedSpeech(desk.lastSpeech(), desk.session.meeting(), true),
             u"The cabinet member children and families stated that the door was open.\n\n"
             "The cabinet member children and families asked why."_s);
}

void tst_SplitAndJoin::repliesGoToTheFirst()
{
    LiveDesk desk;
    desk.live.giveFloorToSeat(3);
    desk.live.setAct(Act::Asks);
    desk.typeAndFile(u"why."_s);
    desk.live.setAct(Act::Asks);
    desk.typeAndFile(u"when."_s);
    desk.live.giveFloorToPresenter();
    desk.live.setAct(Act::Answers);
    desk.typeAndFile(u"soon."_s);
    const GivenList<Entry> &here = desk.live.entriesHere();
    QCOMPARE(desk.lastSpeech().repliesTo, here[1].id);
    QVERIFY(desk.live.joinWithBefore(here[1].id));
    QCOMPARE(desk.count(), 2);
    QCOMPARE(desk.lastSpeech().repliesTo, here[0].id);
}

void tst_SplitAndJoin::refusesToJoinTwoSpeakers()
{
    LiveDesk desk;
    desk.live.giveFloorToSeat(3);
    desk.typeAndFile(u"one."_s);
    desk.live.giveFloorToSeat(4);
    desk.typeAndFile(u"two."_s);
    QVERIFY(!desk.live.joinWithBefore(desk.last().id));
    QVERIFY(desk.notices.constLast().text.contains(u"not of one speaker"_s));
    QCOMPARE(desk.count(), 2);
    desk.typeAndFile(u"/heading Questions"_s);
    QVERIFY(!desk.live.joinWithBefore(desk.last().id));
    QVERIFY(desk.notices.constLast().text.contains(u"Only two contributions"_s));
}

void tst_SplitAndJoin::refusesToJoinTheFirst()
{
    LiveDesk desk;
    desk.live.giveFloorToSeat(3);
    desk.typeAndFile(u"one."_s);
    QVERIFY(!desk.live.joinWithBefore(desk.last().id));
    QVERIFY(desk.notices.constLast().text.contains(u"first of this item"_s));
}

void tst_SplitAndJoin::joinsWhatIsBeingCorrectedAsItIsNow()
{
    LiveDesk desk;
    desk.live.giveFloorToSeat(3);
    desk.typeAndFile(u"one."_s);
    desk.typeAndFile(u"two."_s);
    desk.type(u"half typed"_s);
    desk.live.correct(desk.last().id);
    desk.type(u"two and more."_s);
    QVERIFY(desk.live.joinWithBefore(desk.last().id));
    QCOMPARE(desk.lastSpeech().text, u"stated that one.\n\ntwo and more."_s);
    QVERIFY(!desk.live.draft().correcting);
    QCOMPARE(desk.live.draft().text, u"half typed"_s);
}

void tst_SplitAndJoin::splitThenJoinLosesAndAddsNoWord_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 150; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Wherever the caret stands: between words, inside one, in a token or in the middle of a letter.
void tst_SplitAndJoin::splitThenJoinLosesAndAddsNoWord()
{
    QFETCH(quint32, seed);
    RandomValues random(seed);
    LiveDesk desk;
    typeSomething(desk, random);
    QCOMPARE(desk.count(), 1);
    const QString before = wordsHere(desk).join(QString());
    desk.live.correctBefore();
    const QString text = desk.live.draft().text;
    desk.live.setWords(text, random.number(0, static_cast<int>(text.size())));
    if (!desk.live.splitAt(desk.live.draft().caret))
        return; // nothing on one side
    QCOMPARE(desk.count(), 2);
    QCOMPARE(wordsHere(desk).join(QString()), before);
    desk.live.leaveCorrection();
    QVERIFY(desk.live.joinWithBefore(desk.last().id));
    QCOMPARE(desk.count(), 1);
    QCOMPARE(wordsHere(desk).join(QString()), before);
}

void tst_SplitAndJoin::joinThenUndoIsAsBefore_data()
{
    splitThenJoinLosesAndAddsNoWord_data();
}

void tst_SplitAndJoin::joinThenUndoIsAsBefore()
{
    QFETCH(quint32, seed);
    RandomValues random(seed);
    LiveDesk desk;
    for (int count = 0; count < 4; ++count)
        typeSomething(desk, random);
    const Meeting before = desk.session.meeting();
    const QList<Entry> entries = desk.live.entriesHere().values;
    for (const Entry &entry : entries) {
        if (!desk.live.joinWithBefore(entry.id))
            continue;
        QVERIFY(desk.session.meeting() != before);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.session.meeting(), before);
    }
}

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_SplitAndJoin)

#include "tst_SplitAndJoin.moc"
