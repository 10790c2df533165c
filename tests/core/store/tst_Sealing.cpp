// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/core/store/BookFixture.h"
#include "tests/core/store/MarkingSealer.h"
#include "tests/core/store/RandomEdits.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QRegularExpression>

using namespace minutebook;
using namespace minutebook::test;

/// What is not open reaches the disk through the sealer alone: with one that hides every word, none
/// can be read in the raw files.
class tst_Sealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hidesWhatIsNotOpenInAnyMeeting();
    void readsBackWhatItSealed();
    void hidesWhatIsCommitted();
    void hidesTheDraftUnderAnExemptItem();
    void hidesWhatWasOpenOnceItIsClosed();
    void hidesWhatWasOpenOnceItsItemIsClosed();
    void opensAgainWhatIsOpenedAgain();
    void keepsTheSpeakerAndTimeOfTheExemptToItself();
    void hidesWhatStandsUnderAnItemThatIsNotOpen();
    void hidesWhatWasOpenOnceAnItemAboveIsClosed();
    void hidesWhatWasOpenOnceItIsPutUnderAClosedItem();
    void opensAgainWhatIsNoLongerUnderAClosedItem();
    void hidesWhatIsFiledWhileTheItemAboveIsMoved();
    void hidesWhatIsTakenInUnderAClosedItem();
    void hidesTheDraftAsSoonAsItsItemIsClosed();
    void hidesTheDraftAsSoonAsAnItemAboveIsClosed();
    void opensTheDraftAsSoonAsItsItemIsOpened();
    void wipesWhatTheDraftWasBeforeItWasHidden();
    void cannotReadWithoutTheSealer();

private:
    /// The bytes of the book and of the files beside it, while it is open.
    QByteArray rawBytes() const
    {
        QByteArray bytes;
        for (const QFileInfo &file :
             QDir(m_fixture->folder.path()).entryInfoList(QDir::Files | QDir::Hidden))
            bytes += bytesOf(file.filePath());
        return bytes.toLower();
    }
    bool canRead(const char *word) const { return rawBytes().contains(QByteArray(word).toLower()); }
    Result<void> start(const Meeting &meeting)
    {
        m_fixture = std::make_unique<BookFixture>();
        m_sequence = 0;
        auto book = MinuteBook::open(m_fixture->path, MinuteBook::Mode::ReadWrite, m_sealer);
        if (!book)
            return book.error();
        m_book = *std::move(book);
        const auto id =
            m_book->addMeeting(meeting, m_fixture->clock.now(), u"A Clerk"_s, m_fixture->ids);
        if (!id)
            return id.error();
        m_id = *id;
        m_meeting = *m_book->loadMeeting(m_id);
        return {};
    }
    Result<void> commit(EditKind kind, const Change &change)
    {
        return perform(*m_book, m_id, m_meeting, m_sequence, {kind, {change}});
    }

    MarkingSealer m_sealer;
    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<MinuteBook> m_book;
    MeetingId m_id;
    Meeting m_meeting;
    quint64 m_sequence = 0;
};

namespace {

const Place place = Place::under(itemId(u"item-6"_s));

Entry remark(const QString &text)
{
    static int last = 0;
    return {.id = entryId(u"e-%1"_s.arg(++last)),
            .at = at(u"14:32:17"),
            .body = Speech{.speaker = personId(u"hb"_s), .text = text}};
}

AgendaItem closedItem(const Meeting &meeting)
{
    AgendaItem item = withoutEntries(meeting.items.at(5));
    item.access = exempt();
    return item;
}

/// Item 8 under item 7 under item 6, of which the last is as given.
Meeting nested(const std::optional<Access> &top)
{
    Meeting meeting = smallMeeting();
    meeting.items[5].access = top;
    meeting.items[6].parent = meeting.items.at(5).id;
    meeting.items[7].parent = meeting.items.at(6).id;
    meeting.items[7].title = u"The sale of Zembla"_s;
    return meeting;
}

const Place below = Place::under(itemId(u"item-8"_s));

Draft halfTyped(const QString &item)
{
    Draft draft;
    draft.item = itemId(item);
    draft.text = u"Zanzibar is being typ"_s;
    return draft;
}

} // namespace

void tst_Sealing::hidesWhatIsNotOpenInAnyMeeting()
{
    int words = 0;
    for (quint32 seed = 1; seed <= 25; ++seed) {
        const GeneratedMeeting generated = generateMeeting(seed, SecretWords::Marked);
        VERIFY_RESULT(start(generated.meeting));
        const QByteArray raw = rawBytes();
        for (const QString &word : generated.notPublic) {
            QVERIFY2(!raw.contains(word.toUtf8().toLower()),
                     qPrintable(u"%1 in seed %2"_s.arg(word).arg(seed)));
            QVERIFY(m_book->search({.words = word})->isEmpty());
            ++words;
        }
    }
    QVERIFY(words > 100);
}

void tst_Sealing::readsBackWhatItSealed()
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        VERIFY_RESULT(start(generateMeeting(seed).meeting));
        RandomEdits random(seed, generateMeeting(seed + 500).meeting);
        for (int i = 0; i < 20; ++i)
            VERIFY_RESULT(perform(*m_book, m_id, m_meeting, m_sequence, random.next(m_meeting)));
        QCOMPARE(*m_book->loadMeeting(m_id), m_meeting);
        QCOMPARE(*m_book->verify(), QList<BookFinding>());
    }
}

void tst_Sealing::hidesWhatIsCommitted()
{
    VERIFY_RESULT(start(smallMeeting()));
    Entry entry = remark(u"Zanzibar must stay secret."_s);
    entry.access = exempt();
    VERIFY_RESULT(commit(EditKind::FileContribution, addEntry(m_meeting, place, entry)));
    QVERIFY(!canRead("zanzibar"));
    VERIFY_RESULT(commit(EditKind::FileContribution,
                         addEntry(m_meeting, place, remark(u"Timbuktu is no secret."_s))));
    QVERIFY(canRead("timbuktu"));
    VERIFY_RESULT(commit(EditKind::RemoveContribution, removeEntry(m_meeting, place, 0)));
    QVERIFY(!canRead("zanzibar"));
    QCOMPARE(*m_book->loadMeeting(m_id), m_meeting);
}

void tst_Sealing::hidesTheDraftUnderAnExemptItem()
{
    Meeting meeting = smallMeeting();
    meeting.items[5].access = exempt();
    VERIFY_RESULT(start(meeting));
    Draft draft;
    draft.item = itemId(u"item-6"_s);
    draft.text = u"Zanzibar is being typ"_s;
    VERIFY_RESULT(m_book->keepDraft(m_id, draft));
    QVERIFY(!canRead("zanzibar"));
    QCOMPARE(m_book->load(m_id)->draft, draft);
    draft.item = itemId(u"item-7"_s);
    draft.text = u"Timbuktu is being typ"_s;
    VERIFY_RESULT(m_book->keepDraft(m_id, draft));
    QVERIFY(canRead("timbuktu"));
}

void tst_Sealing::hidesWhatWasOpenOnceItIsClosed()
{
    VERIFY_RESULT(start(smallMeeting()));
    Entry entry = remark(u"Zanzibar was open."_s);
    VERIFY_RESULT(commit(EditKind::FileContribution, addEntry(m_meeting, place, entry)));
    VERIFY_RESULT(commit(EditKind::FileContribution,
                         addEntry(m_meeting, place, remark(u"Timbuktu stays open."_s))));
    QVERIFY(canRead("zanzibar"));
    QCOMPARE(m_book->search({.words = u"zanzibar"_s})->size(), 1);
    entry.access = exempt();
    VERIFY_RESULT(commit(EditKind::ChangeAccess, replaceEntry(m_meeting, place, 0, entry)));
    QVERIFY(!canRead("zanzibar"));
    QVERIFY(canRead("timbuktu"));
    QVERIFY(m_book->search({.words = u"zanzibar"_s})->isEmpty());
    QCOMPARE(*m_book->verify(), QList<BookFinding>());
    QCOMPARE(*m_book->loadMeeting(m_id), m_meeting);
}

void tst_Sealing::hidesWhatWasOpenOnceItsItemIsClosed()
{
    VERIFY_RESULT(start(smallMeeting()));
    VERIFY_RESULT(commit(EditKind::FileContribution,
                         addEntry(m_meeting, place, remark(u"Zanzibar was open."_s))));
    Entry corrected = remark(u"Zanzibar was open."_s);
    std::get<Speech>(corrected.body).text = u"Madagascar was meant."_s;
    VERIFY_RESULT(
        commit(EditKind::CorrectContribution, replaceEntry(m_meeting, place, 0, corrected)));
    Entry stays = remark(u"Timbuktu stays open."_s);
    stays.access = Access{.level = AccessLevel::Open};
    VERIFY_RESULT(commit(EditKind::FileContribution, addEntry(m_meeting, Place::before(), stays)));
    const Interest interest{
        .person = personId(u"hb"_s), .items = {itemId(u"item-6"_s)}, .nature = u"Owns Lilliput."_s};
    VERIFY_RESULT(commit(EditKind::RecordInterest, InterestChange{0, std::nullopt, interest}));
    QVERIFY(canRead("zanzibar") && canRead("madagascar") && canRead("lilliput"));
    VERIFY_RESULT(commit(EditKind::ChangeAccess, replaceItem(m_meeting, 5, closedItem(m_meeting))));
    QVERIFY(!canRead("zanzibar"));
    QVERIFY(!canRead("madagascar"));
    QVERIFY(!canRead("lilliput"));
    QVERIFY(!canRead("14:32:17.") && canRead("timbuktu"));
    QCOMPARE(*m_book->verify(), QList<BookFinding>());
    QCOMPARE(*m_book->loadMeeting(m_id), m_meeting);
}

void tst_Sealing::opensAgainWhatIsOpenedAgain()
{
    Meeting meeting = smallMeeting();
    meeting.items[5].access = exempt();
    VERIFY_RESULT(start(meeting));
    VERIFY_RESULT(commit(EditKind::FileContribution,
                         addEntry(m_meeting, place, remark(u"Zanzibar was closed."_s))));
    QVERIFY(m_book->search({.words = u"zanzibar"_s})->isEmpty());
    AgendaItem open = withoutEntries(m_meeting.items.at(5));
    open.access.reset();
    VERIFY_RESULT(commit(EditKind::ChangeAccess, replaceItem(m_meeting, 5, open)));
    const auto hits = m_book->search({.words = u"zanzibar"_s});
    VERIFY_RESULT(hits);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->at(0).speaker, u"H Bevan"_s);
    QCOMPARE(*m_book->verify(), QList<BookFinding>());
}

void tst_Sealing::keepsTheSpeakerAndTimeOfTheExemptToItself()
{
    Meeting meeting = smallMeeting();
    meeting.items[5].access = exempt();
    Entry entry = remark(u"Words."_s);
    std::get<Speech>(entry.body).speaker = personId(u"only-here"_s);
    meeting.items[5].entries.append(entry);
    meeting.people.append({.id = personId(u"x"_s), .name = u"Somebody"_s});
    VERIFY_RESULT(start(meeting));
    QVERIFY(!canRead("only-here"));
    QVERIFY(!canRead("14:32:17"));
}

void tst_Sealing::hidesWhatStandsUnderAnItemThatIsNotOpen()
{
    VERIFY_RESULT(start(nested(exempt())));
    QVERIFY(!canRead("zembla"));
    VERIFY_RESULT(commit(EditKind::FileContribution,
                         addEntry(m_meeting, below, remark(u"Zanzibar is secret."_s))));
    const Interest interest{
        .person = personId(u"hb"_s), .items = {itemId(u"item-8"_s)}, .nature = u"Owns Lilliput."_s};
    VERIFY_RESULT(commit(EditKind::RecordInterest, InterestChange{0, std::nullopt, interest}));
    AgendaItem renamed = withoutEntries(m_meeting.items.at(7));
    renamed.title = u"The sale of Ruritania"_s;
    VERIFY_RESULT(commit(EditKind::ChangeAgenda, replaceItem(m_meeting, 7, renamed)));
    for (const char *word : {"zembla", "zanzibar", "lilliput", "ruritania", "14:32:17."})
        QVERIFY2(!canRead(word), word);
    QVERIFY(m_book->search({.words = u"zanzibar"_s})->isEmpty());
    QCOMPARE(*m_book->loadMeeting(m_id), m_meeting);
}

void tst_Sealing::hidesWhatWasOpenOnceAnItemAboveIsClosed()
{
    VERIFY_RESULT(start(nested({})));
    VERIFY_RESULT(commit(EditKind::FileContribution,
                         addEntry(m_meeting, below, remark(u"Zanzibar was open."_s))));
    const Interest interest{
        .person = personId(u"hb"_s), .items = {itemId(u"item-8"_s)}, .nature = u"Owns Lilliput."_s};
    VERIFY_RESULT(commit(EditKind::RecordInterest, InterestChange{0, std::nullopt, interest}));
    QVERIFY(canRead("zembla") && canRead("zanzibar") && canRead("lilliput"));
    VERIFY_RESULT(commit(EditKind::ChangeAccess, replaceItem(m_meeting, 5, closedItem(m_meeting))));
    for (const char *word : {"zembla", "zanzibar", "lilliput"})
        QVERIFY2(!canRead(word), word);
    QVERIFY(m_book->search({.words = u"zanzibar"_s})->isEmpty());
    QCOMPARE(*m_book->verify(), QList<BookFinding>());
    QCOMPARE(*m_book->loadMeeting(m_id), m_meeting);
}

void tst_Sealing::hidesWhatWasOpenOnceItIsPutUnderAClosedItem()
{
    Meeting meeting = nested(exempt());
    meeting.items[6].parent.reset();
    VERIFY_RESULT(start(meeting));
    VERIFY_RESULT(commit(EditKind::FileContribution,
                         addEntry(m_meeting, below, remark(u"Zanzibar was open."_s))));
    QVERIFY(canRead("zembla") && canRead("zanzibar"));
    AgendaItem moved = withoutEntries(m_meeting.items.at(6));
    moved.parent = itemId(u"item-6"_s);
    VERIFY_RESULT(commit(EditKind::ChangeAgenda, replaceItem(m_meeting, 6, moved)));
    QVERIFY(!canRead("zembla"));
    QVERIFY(!canRead("zanzibar"));
    QVERIFY(m_book->search({.words = u"zanzibar"_s})->isEmpty());
    QCOMPARE(*m_book->verify(), QList<BookFinding>());
    QCOMPARE(*m_book->loadMeeting(m_id), m_meeting);
}

void tst_Sealing::opensAgainWhatIsNoLongerUnderAClosedItem()
{
    VERIFY_RESULT(start(nested(exempt())));
    VERIFY_RESULT(commit(EditKind::FileContribution,
                         addEntry(m_meeting, below, remark(u"Zanzibar was closed."_s))));
    QVERIFY(!canRead("zembla"));
    AgendaItem moved = withoutEntries(m_meeting.items.at(6));
    moved.parent.reset();
    VERIFY_RESULT(commit(EditKind::ChangeAgenda, replaceItem(m_meeting, 6, moved)));
    QVERIFY(canRead("zembla"));
    QCOMPARE(m_book->search({.words = u"zanzibar"_s})->size(), 1);
    QCOMPARE(*m_book->loadMeeting(m_id), m_meeting);
}

void tst_Sealing::hidesWhatIsFiledWhileTheItemAboveIsMoved()
{
    Meeting meeting = nested(exempt());
    meeting.items[5].entries.values.clear();
    VERIFY_RESULT(start(meeting));
    const AgendaItem top = withoutEntries(m_meeting.items.at(5));
    const Edit edit{EditKind::ChangeAgenda,
                    {ItemChange{5, top, std::nullopt},
                     addEntry(m_meeting, below, remark(u"Zanzibar is secret."_s)),
                     ItemChange{0, std::nullopt, top}}};
    VERIFY_RESULT(perform(*m_book, m_id, m_meeting, m_sequence, edit));
    QVERIFY(!canRead("zembla"));
    QVERIFY(!canRead("zanzibar"));
    QCOMPARE(*m_book->loadMeeting(m_id), m_meeting);
}

void tst_Sealing::hidesWhatIsTakenInUnderAClosedItem()
{
    VERIFY_RESULT(start(smallMeeting()));
    AgendaItem top = item(u"90"_s, u"Property"_s);
    top.access = exempt();
    AgendaItem sub = item(u"91"_s, u"The sale of Zembla"_s);
    sub.parent = top.id;
    // The item below may come before the one it stands under.
    const Edit edit{EditKind::Import,
                    {ItemChange{0, std::nullopt, sub},
                     EntryChange{Place::under(sub.id), 0, std::nullopt, remark(u"Zanzibar."_s)},
                     ItemChange{1, std::nullopt, top}}};
    VERIFY_RESULT(perform(*m_book, m_id, m_meeting, m_sequence, edit));
    QVERIFY(!canRead("zembla"));
    QVERIFY(!canRead("zanzibar"));
    QCOMPARE(*m_book->loadMeeting(m_id), m_meeting);
}

void tst_Sealing::hidesTheDraftAsSoonAsItsItemIsClosed()
{
    VERIFY_RESULT(start(smallMeeting()));
    VERIFY_RESULT(m_book->keepDraft(m_id, halfTyped(u"item-6"_s)));
    QVERIFY(canRead("zanzibar"));
    VERIFY_RESULT(commit(EditKind::ChangeAccess, replaceItem(m_meeting, 5, closedItem(m_meeting))));
    QVERIFY(!canRead("zanzibar"));
    QCOMPARE(m_book->load(m_id)->draft, halfTyped(u"item-6"_s));
}

void tst_Sealing::hidesTheDraftAsSoonAsAnItemAboveIsClosed()
{
    VERIFY_RESULT(start(nested({})));
    VERIFY_RESULT(m_book->keepDraft(m_id, halfTyped(u"item-8"_s)));
    QVERIFY(canRead("zanzibar"));
    VERIFY_RESULT(commit(EditKind::ChangeAccess, replaceItem(m_meeting, 5, closedItem(m_meeting))));
    QVERIFY(!canRead("zanzibar"));
    QCOMPARE(m_book->load(m_id)->draft, halfTyped(u"item-8"_s));
}

void tst_Sealing::opensTheDraftAsSoonAsItsItemIsOpened()
{
    Meeting meeting = smallMeeting();
    meeting.items[5].access = exempt();
    VERIFY_RESULT(start(meeting));
    VERIFY_RESULT(m_book->keepDraft(m_id, halfTyped(u"item-6"_s)));
    QVERIFY(!canRead("zanzibar"));
    AgendaItem open = withoutEntries(m_meeting.items.at(5));
    open.access.reset();
    VERIFY_RESULT(commit(EditKind::ChangeAccess, replaceItem(m_meeting, 5, open)));
    QVERIFY(canRead("zanzibar"));
    QCOMPARE(m_book->load(m_id)->draft, halfTyped(u"item-6"_s));
}

void tst_Sealing::wipesWhatTheDraftWasBeforeItWasHidden()
{
    VERIFY_RESULT(start(smallMeeting()));
    Draft draft = halfTyped(u"item-6"_s);
    VERIFY_RESULT(m_book->keepDraft(m_id, draft));
    draft.text = u"Shorter."_s;
    draft.access = exempt();
    VERIFY_RESULT(m_book->keepDraft(m_id, draft));
    QVERIFY(!canRead("zanzibar"));
    QVERIFY(!canRead("shorter."));
    QCOMPARE(m_book->load(m_id)->draft, draft);
}

void tst_Sealing::cannotReadWithoutTheSealer()
{
    Meeting meeting = smallMeeting();
    meeting.items[5].access = exempt();
    VERIFY_RESULT(start(meeting));
    const auto book = m_fixture->open(MinuteBook::Mode::ReadOnly);
    VERIFY_RESULT(book);
    const auto loaded = (*book)->loadMeeting(m_id);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::Refused);
    QCOMPARE((*book)->meetings()->size(), 1);
}

QTEST_GUILESS_MAIN(tst_Sealing)
#include "tst_Sealing.moc"
