// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/SearchText.h"
#include "tests/core/store/BookFixture.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QRegularExpression>

using namespace minutebook;
using namespace minutebook::test;

/// Finding words across meetings.
class tst_Search : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void findsWordsHoweverTheyAreWritten_data();
    void findsWordsHoweverTheyAreWritten();
    void takesAnythingForWords_data();
    void takesAnythingForWords();
    void findsBySpeaker_data();
    void findsBySpeaker();
    void findsByDate();
    void findsByBody();
    void findsInResolutionsOrInWhatWasSaid();
    void saysWhereItWas();
    void findsNothingInNotesAndHeadings();
    void followsCorrections();
    void findsNamesThatStandForTokens();
    void followsNamesThatChange();
    void findsNoNameInWhatIsNotOpen();

private:
    QStringList found(const SearchQuery &query) const
    {
        QStringList ids;
        const auto hits = m_book->search(query);
        for (const SearchHit &hit : hits ? *hits : QList<SearchHit>())
            ids.append(hit.entry.text());
        ids.sort();
        return ids;
    }

    BookFixture m_fixture;
    std::unique_ptr<MinuteBook> m_book;
    MeetingId m_may;
    MeetingId m_june;
};

void tst_Search::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto book = m_fixture.open();
    VERIFY_RESULT(book);
    m_book = *std::move(book);
    Meeting may = smallMeeting();
    may.details.date = QDate(2026, 5, 21);
    GivenList<Entry> &entries = may.items[5].entries;
    entries.append(
        speech(u"café"_s, u"hb"_s, u"asked whether the café by the bus station would reopen."_s));
    entries.append(
        speech(u"welsh"_s, u"jp"_s, u"said that Dŵr Cymru’s reply was “not yet” here."_s));
    entries.append(
        narrative(u"vote"_s, u"The vote was taken by show of hands; {speaker} counted."_s));
    entries.append(
        entry(u"plan"_s,
              Resolution{.limbs = {{.text = u"the Bus Service Improvement Plan be approved"_s}},
                         .mover = personId(u"sw"_s)}));
    entries.append(entry(u"note"_s, Note{.text = u"Pelican: ask about the bus."_s}));
    entries.append(entry(u"head"_s, Heading{.text = u"Pelican crossing"_s}));
    m_may = *m_book->addMeeting(may, m_fixture.clock.now(), {}, m_fixture.ids);
    Meeting june = smallMeeting();
    june.details.date = QDate(2026, 6, 18);
    june.body.name = u"Scrutiny board"_s;
    june.before.append(speech(u"june"_s, u"hb"_s, u"welcomed the new bus drivers."_s));
    m_june = *m_book->addMeeting(june, m_fixture.clock.now(), {}, m_fixture.ids);
}

void tst_Search::findsWordsHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("ids");
    const QStringList cafe{u"café"_s};
    const QStringList welsh{u"welsh"_s};
    QTest::newRow("as written") << u"café"_s << cafe;
    QTest::newRow("without diacritics") << u"cafe"_s << cafe;
    QTest::newRow("combining marks") << u"cafe\u0301"_s << cafe;
    QTest::newRow("capitals") << u"CAFÉ"_s << cafe;
    QTest::newRow("Welsh letter") << u"dŵr"_s << welsh;
    QTest::newRow("Welsh letter left off") << u"dwr"_s << welsh;
    QTest::newRow("typewriter apostrophe") << u"Cymru's"_s << welsh;
    QTest::newRow("two words in any order") << u"station café"_s << cafe;
    QTest::newRow("both must be there") << u"café pelican"_s << QStringList();
    QTest::newRow("phrase") << u"\"bus station\""_s << cafe;
    QTest::newRow("phrase in another order") << u"\"station bus\""_s << QStringList();
    QTest::newRow("start of the last word") << u"bus sta"_s << cafe;
    QTest::newRow("middle of a word") << u"tation"_s << QStringList();
    QTest::newRow("resolution") << u"improvement approved"_s << QStringList{u"plan"_s};
    QTest::newRow("all") << u"bus"_s << QStringList{u"café"_s, u"june"_s, u"plan"_s};
    QTest::newRow("a token is no word") << u"speaker"_s << QStringList();
}

void tst_Search::findsWordsHoweverTheyAreWritten()
{
    QFETCH(QString, words);
    QFETCH(QStringList, ids);
    ids.sort();
    QCOMPARE(found({.words = words}), ids);
}

void tst_Search::takesAnythingForWords_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"",        " ",       "\"",     "\"\"",  "\"\"\"",
                              "'",       "*",       "-",      "(",     ")",
                              "NEAR(",   "AND",     "OR NOT", "text:", "^",
                              "a\"b",    "bus AND", "{",      "+ +",   "; DROP TABLE meetings",
                              "%",       "\\",      "😀",      "bus 😀", "😀\"x",
                              "- bus -", "'bus'",   "bus*",   "*bus",  "col:bus",
                              "“bus”"})
        QTest::newRow(words) << QString::fromUtf8(words);
    QTest::newRow("NUL") << QString(QChar(0)) + u"bus"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800));
    QTest::newRow("very long") << QString(20000, u'x');
}

void tst_Search::takesAnythingForWords()
{
    QFETCH(QString, words);
    const auto hits = m_book->search({.words = words});
    VERIFY_RESULT(hits);
    const auto quoted = m_book->search({.words = u"\"bus"_s + words});
    VERIFY_RESULT(quoted);
    QCOMPARE(m_book->meetings()->size(), 2);
}

void tst_Search::findsBySpeaker_data()
{
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("code") << u"hb"_s << QStringList{u"café"_s, u"june"_s};
    QTest::newRow("code in capitals") << u"HB"_s << QStringList{u"café"_s, u"june"_s};
    QTest::newRow("name") << u"h bevan"_s << QStringList{u"café"_s, u"june"_s};
    QTest::newRow("mover") << u"sw"_s << QStringList{u"plan"_s};
    QTest::newRow("somebody else") << u"kd"_s << QStringList();
    QTest::newRow("nobody of that name") << u"' OR 1=1 --"_s << QStringList();
}

void tst_Search::findsBySpeaker()
{
    QFETCH(QString, speaker);
    QFETCH(QStringList, ids);
    ids.sort();
    QCOMPARE(found({.words = u"bus"_s, .speaker = speaker}), ids);
}

void tst_Search::findsByDate()
{
    const QDate may(2026, 5, 21);
    const QDate june(2026, 6, 18);
    QCOMPARE(found({.words = u"bus"_s, .from = may.addDays(1)}), QStringList{u"june"_s});
    QCOMPARE(found({.words = u"bus"_s, .to = june.addDays(-1)}),
             (QStringList{u"café"_s, u"plan"_s}));
    QCOMPARE(found({.words = u"bus"_s, .from = may, .to = june}).size(), 3);
    QCOMPARE(found({.words = u"bus"_s, .limit = 1}).size(), 1);
}

void tst_Search::findsByBody()
{
    QCOMPARE(found({.words = u"bus"_s, .body = u"Scrutiny board"_s}), QStringList{u"june"_s});
    QCOMPARE(found({.words = u"bus"_s, .body = u"Cabinet"_s}), (QStringList{u"café"_s, u"plan"_s}));
    QCOMPARE(found({.words = u"bus"_s, .body = u"Scrutiny"_s}), QStringList());
}

void tst_Search::findsInResolutionsOrInWhatWasSaid()
{
    QCOMPARE(found({.words = u"bus"_s, .in = SearchIn::Resolutions}), QStringList{u"plan"_s});
    QCOMPARE(found({.words = u"bus"_s, .in = SearchIn::Discussion}),
             (QStringList{u"café"_s, u"june"_s}));
}

void tst_Search::saysWhereItWas()
{
    const auto hits = m_book->search({.words = u"reopen"_s});
    VERIFY_RESULT(hits);
    QCOMPARE(hits->size(), 1);
    const SearchHit &hit = hits->at(0);
    QCOMPARE(hit.meeting, m_may);
    QCOMPARE(hit.date, QDate(2026, 5, 21));
    QCOMPARE(hit.body, smallMeeting().body.name);
    QCOMPARE(hit.place, Place::under(itemId(u"item-6"_s)));
    QCOMPARE(hit.itemTitle, smallMeeting().items.at(5).title);
    QCOMPARE(hit.kind, FoundKind::Contribution);
    QCOMPARE(hit.speaker, u"H Bevan"_s);
    QCOMPARE(hit.text, u"asked whether the café by the bus station would reopen."_s);
    QVERIFY(hit.excerpt.contains(excerptOpen + u"reopen"_s + excerptClose));
    const auto outside = m_book->search({.words = u"drivers"_s});
    QCOMPARE(outside->at(0).place, Place::before());
    QCOMPARE(outside->at(0).meeting, m_june);
    QVERIFY(outside->at(0).itemTitle.isEmpty());
}

void tst_Search::findsNothingInNotesAndHeadings()
{
    QCOMPARE(found({.words = u"pelican"_s}), QStringList());
}

void tst_Search::followsCorrections()
{
    const auto stored = m_book->load(m_june);
    VERIFY_RESULT(stored);
    Meeting meeting = stored->meeting;
    quint64 sequence = stored->lastSequence;
    const Entry corrected = speech(u"june"_s, u"jp"_s, u"welcomed the tram drivers."_s);
    VERIFY_RESULT(perform(
        *m_book, m_june, meeting, sequence,
        {EditKind::CorrectContribution, {replaceEntry(meeting, Place::before(), 0, corrected)}}));
    QCOMPARE(found({.words = u"tram"_s, .speaker = u"jp"_s}), QStringList{u"june"_s});
    QVERIFY(!found({.words = u"bus"_s}).contains(u"june"_s));
    VERIFY_RESULT(
        perform(*m_book, m_june, meeting, sequence,
                {EditKind::RemoveContribution, {removeEntry(meeting, Place::before(), 0)}}));
    QCOMPARE(found({.words = u"tram"_s}), QStringList());
}

void tst_Search::findsNamesThatStandForTokens()
{
    Meeting meeting = smallMeeting();
    meeting.details.date = QDate(2026, 7, 16);
    GivenList<Entry> &entries = meeting.items[5].entries;
    entries.append(speech(u"tokens"_s, u"hb"_s,
                          u"{speaker}, answering the question from {jp}, thanked {sw:role}."_s));
    entries.append(narrative(u"nobody"_s, u"The apologies of {nn} were noted."_s));
    VERIFY_RESULT(m_book->addMeeting(meeting, m_fixture.clock.now(), {}, m_fixture.ids));
    QCOMPARE(found({.words = u"answering Pemberton"_s}), QStringList{u"tokens"_s});
    const auto hits = m_book->search({.words = u"answering"_s});
    VERIFY_RESULT(hits);
    QCOMPARE(hits->at(0).text,
             u"Councillor H Bevan, answering the question from Councillor J Pemberton, thanked "
             "the cabinet member children and families."_s);
    QCOMPARE(found({.words = u"apologies noted"_s}), QStringList{u"nobody"_s});
}

void tst_Search::followsNamesThatChange()
{
    Meeting meeting = smallMeeting();
    meeting.details.date = QDate(2026, 8, 20);
    GivenList<Entry> &entries = meeting.items[5].entries;
    entries.append(narrative(u"renamed"_s, u"{cn} tabled an urn."_s));
    entries.append(speech(u"own"_s, u"cn"_s, u"{speaker} carried the urn."_s));
    const auto id = m_book->addMeeting(meeting, m_fixture.clock.now(), {}, m_fixture.ids);
    VERIFY_RESULT(id);
    meeting = *m_book->loadMeeting(*id);
    quint64 sequence = 0;
    const int row = 7;
    Person person = meeting.people.at(row);
    QCOMPARE(person.id, personId(u"cn"_s));
    person.name = u"C Featherstonehaugh"_s;
    VERIFY_RESULT(perform(*m_book, *id, meeting, sequence,
                          {EditKind::ChangePeople, {replacePerson(meeting, row, person)}}));
    QCOMPARE(found({.words = u"urn featherstonehaugh"_s}), (QStringList{u"own"_s, u"renamed"_s}));
    QCOMPARE(found({.words = u"urn nowak"_s}), QStringList());
}

void tst_Search::findsNoNameInWhatIsNotOpen()
{
    Meeting meeting = smallMeeting();
    meeting.details.date = QDate(2026, 9, 17);
    Entry secret = narrative(u"secret"_s, u"{al} spoke of the zeppelin."_s);
    secret.access = exempt();
    meeting.items[5].entries.append(secret);
    const auto id = m_book->addMeeting(meeting, m_fixture.clock.now(), {}, m_fixture.ids);
    VERIFY_RESULT(id);
    meeting = *m_book->loadMeeting(*id);
    quint64 sequence = 0;
    Person person = meeting.people.at(6);
    QCOMPARE(person.id, personId(u"al"_s));
    person.name = u"A Quixote"_s;
    VERIFY_RESULT(perform(*m_book, *id, meeting, sequence,
                          {EditKind::ChangePeople, {replacePerson(meeting, 6, person)}}));
    QCOMPARE(found({.words = u"quixote"_s}), QStringList());
    QCOMPARE(found({.words = u"zeppelin"_s}), QStringList());
}

QTEST_GUILESS_MAIN(tst_Search)
#include "tst_Search.moc"
