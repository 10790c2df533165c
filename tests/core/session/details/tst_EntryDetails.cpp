// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/EntryDetails.h"

#include "core/edit/ApplyEdit.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <algorithm>

using namespace minutebook;
using namespace minutebook::test;

namespace {

Meeting world()
{
    Meeting meeting = cabinet();
    meeting.details.startedAt = at(u"14:00");
    meeting.people[0].code = u"ro"_s;
    meeting.people[1].code = u"jp"_s;
    meeting.items = {item(u"6"_s, u"Family hubs"_s, u"14:10", u"14:40"),
                     item(u"7"_s, u"Land"_s, u"14:40", u"15:00")};
    meeting.items[1].access = exempt(u"Land was discussed."_s);
    meeting.items[0].entries = {
        entry(u"q"_s, u"14:12",
              Speech{.speaker = personId(u"okafor"_s), .act = Act::Asks, .text = u"asked why"_s}),
        entry(u"a"_s, u"14:13:30",
              Speech{.speaker = personId(u"pemberton"_s),
                     .act = Act::Answers,
                     .text = u"said so"_s,
                     .repliesTo = entryId(u"q"_s)}),
        entry(u"m"_s, u"14:14", Motion{.about = entryId(u"q"_s)}),
        entry(u"l"_s, u"14:15", Event{.event = EventKind::Left, .person = personId(u"marsh"_s)})};
    meeting.items[1].entries = {
        entry(u"k"_s, u"14:41", Quotation{.text = u"Words of a letter."_s})};
    return meeting;
}

FormContext context(const Meeting &meeting)
{
    return {meeting, at(u"14:31:20").local(), std::nullopt};
}

EntryAt under(const QString &number, const QString &id)
{
    return {Place::under(itemId(u"item-"_s + number)), entryId(id)};
}

/// What the edit of these values makes of the meeting.
Result<Meeting> changed(Meeting meeting, const EntryAt &where, const FormValues &values)
{
    const Result<Edit> edit = entryEdit(context(meeting), where, values);
    if (!edit)
        return edit.error();
    const auto done = applyEdit(meeting, *edit);
    return done ? Result<Meeting>(meeting) : done.error();
}

QString indexIn(const Form &form, const QString &field, const QString &part)
{
    for (const FormField &each : form) {
        if (each.name != field)
            continue;
        for (qsizetype index = 0; index < each.choices.size(); ++index) {
            if (each.choices.at(index).contains(part))
                return QString::number(index);
        }
    }
    return {};
}

FormValues shown(const Form &form)
{
    FormValues values;
    for (const FormField &field : form)
        values.insert(field.name, field.value);
    return values;
}

} // namespace

class tst_EntryDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothingWhenNothingWasTyped()
    {
        const Meeting meeting = world();
        for (const EntryAt &where :
             {under(u"6"_s, u"q"_s), under(u"6"_s, u"a"_s), under(u"6"_s, u"m"_s),
              under(u"6"_s, u"l"_s), under(u"7"_s, u"k"_s)}) {
            const Form form = entryForm(context(meeting), where);
            QVERIFY(!form.isEmpty());
            const auto edit = entryEdit(context(meeting), where, shown(form));
            VERIFY_RESULT(edit);
            QVERIFY(edit->isEmpty());
        }
    }

    void setsTimeSpeakerAndKindOfASpeech()
    {
        const auto meeting = changed(world(), under(u"6"_s, u"q"_s),
                                     {{u"at"_s, u"-1"_s},
                                      {u"speaker"_s, u"jp"_s},
                                      {u"as"_s, u"a member of the public"_s},
                                      {u"act"_s, u"6"_s},
                                      {u"marker"_s, u"2"_s},
                                      {u"flagged"_s, u"yes"_s},
                                      {u"language"_s, u"2"_s}});
        VERIFY_RESULT(meeting);
        const Entry &entry = meeting->items.at(0).entries[0];
        const auto &speech = std::get<Speech>(entry.body);
        QCOMPARE(entry.at->text(), u"2026-05-21T14:30:20+01:00"_s);
        QCOMPARE(speech.speaker, personId(u"pemberton"_s));
        QCOMPARE(speech.as, u"a member of the public"_s);
        QCOMPARE(speech.act, Act::Concern);
        QCOMPARE(speech.marker, RunMarker::Number);
        QCOMPARE(entry.flagged, true);
        QCOMPARE(entry.language, Language::Welsh);
    }

    void choosesWhatAReplyAnswersAmongWhatWasSaidBefore()
    {
        const Meeting meeting = world();
        const Form form = entryForm(context(meeting), under(u"6"_s, u"a"_s));
        QCOMPARE(indexIn(form, u"repliesTo"_s, u"14:12:00 ro asked why"_s), u"1"_s);
        const auto without = changed(meeting, under(u"6"_s, u"a"_s), {{u"repliesTo"_s, u"0"_s}});
        VERIFY_RESULT(without);
        QVERIFY(!std::get<Speech>(without->items.at(0).entries[1].body).repliesTo);
        const auto again = changed(*without, under(u"6"_s, u"a"_s), {{u"repliesTo"_s, u"1"_s}});
        VERIFY_RESULT(again);
        QCOMPARE(*again, meeting);
    }

    void withholdsAnEntryWithItsParagraphs()
    {
        const auto meeting = changed(world(), under(u"6"_s, u"q"_s),
                                     {{u"access"_s, u"2"_s},
                                      {u"paragraphs"_s, u"3, 1"_s},
                                      {u"publicSummary"_s, u"A question was asked."_s}});
        VERIFY_RESULT(meeting);
        const Access wanted{.level = AccessLevel::Exempt,
                            .paragraphs = {3, 1},
                            .publicSummary = u"A question was asked."_s,
                            .publicInterest = {}};
        QCOMPARE(meeting->items.at(0).entries[0].access, wanted);
        const auto open = changed(*meeting, under(u"6"_s, u"q"_s), {{u"access"_s, u"0"_s}});
        VERIFY_RESULT(open);
        QVERIFY(!open->items.at(0).entries[0].access);
    }

    void namesTheFieldThatWasNotUnderstood()
    {
        const Meeting meeting = world();
        for (const auto &[field, typed] :
             {std::pair(u"at"_s, u"noon"_s), std::pair(u"speaker"_s, u"nobody"_s),
              std::pair(u"paragraphs"_s, u"40"_s)}) {
            const auto edit = entryEdit(context(meeting), under(u"6"_s, u"q"_s), {{field, typed}});
            QVERIFY(!edit);
            QCOMPARE(edit.error().place, field);
        }
        const auto summary =
            entryEdit(context(meeting), under(u"6"_s, u"q"_s), {{u"publicSummary"_s, u"words"_s}});
        QCOMPARE(summary.error().place, u"access"_s);
    }

    void saysWhoReadAQuotationAndWhereItIsFrom()
    {
        const auto meeting = changed(
            world(), under(u"7"_s, u"k"_s),
            {{u"speaker"_s, u"jp"_s}, {u"readBy"_s, u"ro"_s}, {u"source"_s, u"A letter"_s}});
        VERIFY_RESULT(meeting);
        const auto &quotation = std::get<Quotation>(meeting->items.at(1).entries[0].body);
        QCOMPARE(quotation.speaker, personId(u"pemberton"_s));
        QCOMPARE(quotation.readBy, personId(u"okafor"_s));
        QCOMPARE(quotation.source, u"A letter"_s);
    }

    void setsPersonKindAndWordsOfAnEvent()
    {
        const auto meeting = changed(
            world(), under(u"6"_s, u"l"_s),
            {{u"event"_s, u"2"_s}, {u"person"_s, u"ro"_s}, {u"text"_s, u"{ro} came back."_s}});
        VERIFY_RESULT(meeting);
        const auto &event = std::get<Event>(meeting->items.at(0).entries[3].body);
        QCOMPARE(event.event, EventKind::Returned);
        QCOMPARE(event.person, personId(u"okafor"_s));
        QCOMPARE(event.text, u"{okafor} came back."_s);
    }

    void movesAnEntryToTheEndOfAnotherItem()
    {
        const Form form = entryForm(context(world()), under(u"6"_s, u"q"_s));
        const auto meeting = changed(world(), under(u"6"_s, u"q"_s),
                                     {{u"item"_s, indexIn(form, u"item"_s, u"7 Land"_s)}});
        VERIFY_RESULT(meeting);
        QCOMPARE(meeting->items.at(0).entries.size(), 3);
        QCOMPARE(meeting->items.at(1).entries[1].id, entryId(u"q"_s));
    }

    void keepsWithheldWhatMovesToAnOpenItem()
    {
        const Form form = entryForm(context(world()), under(u"7"_s, u"k"_s));
        const auto meeting = changed(world(), under(u"7"_s, u"k"_s),
                                     {{u"item"_s, indexIn(form, u"item"_s, u"6 Family"_s)}});
        VERIFY_RESULT(meeting);
        QCOMPARE(levelOf(meeting->items.at(0).entries[4].access), AccessLevel::Exempt);
    }

    void removesAnEntryAndWhatPointsToIt()
    {
        Meeting meeting = world();
        const Meeting before = meeting;
        const Edit edit = removeEntryWithReplies(meeting, under(u"6"_s, u"q"_s));
        VERIFY_RESULT(applyEdit(meeting, edit));
        QCOMPARE(meeting.items.at(0).entries.size(), 3);
        QVERIFY(!std::get<Speech>(meeting.items.at(0).entries[0].body).repliesTo);
        QVERIFY(!std::get<Motion>(meeting.items.at(0).entries[1].body).about);
        VERIFY_RESULT(applyEdit(meeting, inverseOf(edit)));
        QCOMPARE(meeting, before);
    }

    void movesAnEntryUpAndDownAndNotBeyondTheEnds()
    {
        Meeting meeting = world();
        QVERIFY(moveEntry(meeting, under(u"6"_s, u"q"_s), -1).isEmpty());
        QVERIFY(moveEntry(meeting, under(u"6"_s, u"l"_s), 1).isEmpty());
        VERIFY_RESULT(applyEdit(meeting, moveEntry(meeting, under(u"6"_s, u"q"_s), 1)));
        QCOMPARE(meeting.items.at(0).entries[0].id, entryId(u"a"_s));
        QCOMPARE(meeting.items.at(0).entries[1].id, entryId(u"q"_s));
    }

    void wordsOfAPartOfAnItemThatIsNotOpenStayThatWayWhenTheyMove()
    {
        Meeting meeting = world();
        AgendaItem part = item(u"8"_s, u"Terms"_s, u"15:00", u"15:10");
        part.parent = itemId(u"item-7"_s);
        part.entries = {entry(u"t"_s, u"15:01", Narrative{.text = u"The price was named."_s})};
        meeting.items.append(part);
        const EntryAt where = under(u"8"_s, u"t"_s);
        const auto form = entryForm(context(meeting), where);
        const auto moved =
            changed(meeting, where, {{u"item"_s, indexIn(form, u"item"_s, u"Family hubs"_s)}});
        VERIFY_RESULT(moved);
        const Entry &there = moved->items.at(0).entries.values.constLast();
        QCOMPARE(there.id, entryId(u"t"_s));
        QCOMPARE(levelOf(there.access), AccessLevel::Exempt);
        QCOMPARE(there.access->paragraphs, meeting.items.at(1).access->paragraphs);
    }

    void anUndertakingKeptFromThePublicTakesItsActionAlong()
    {
        Meeting meeting = world();
        meeting.items[0].entries.append(entry(u"u"_s, u"14:20",
                                              Speech{.speaker = personId(u"okafor"_s),
                                                     .act = Act::Undertakes,
                                                     .text = u"undertook to tell the bidder."_s}));
        meeting.actions = GivenList<Action>({Action{.id = ActionId::fromTrusted(u"a1"_s),
                                                    .item = itemId(u"item-6"_s),
                                                    .text = u"Tell the bidder."_s},
                                             Action{.id = ActionId::fromTrusted(u"a2"_s),
                                                    .item = itemId(u"item-6"_s),
                                                    .text = u"Mend the roof."_s}});
        const auto closed = changed(meeting, under(u"6"_s, u"u"_s),
                                    {{u"access"_s, u"2"_s}, {u"paragraphs"_s, u"3"_s}});
        VERIFY_RESULT(closed);
        QCOMPARE(levelOf(closed->actions[0].access), AccessLevel::Exempt);
        QCOMPARE(levelOf(closed->actions[1].access), AccessLevel::Open);
    }

    void filesACorrectionOfEarlierMinutes()
    {
        const Meeting meeting = world();
        const FormValues values{{u"of"_s, u"23/4/2026"_s},
                                {u"minute"_s, u"36"_s},
                                {u"text"_s, u"For “ten” read “twelve”."_s}};
        const auto entry = readCorrection(context(meeting), values);
        VERIFY_RESULT(entry);
        QVERIFY(entry->at);
        QCOMPARE(std::get<Correction>(entry->body),
                 (Correction{QDate(2026, 4, 23), u"36"_s, u"For “ten” read “twelve”."_s, {}}));
        const auto undated = readCorrection(context(meeting), {{u"text"_s, u"words"_s}});
        QCOMPARE(undated.error().place, u"of"_s);
    }

    void givesEveryFieldALetterOfItsOwn()
    {
        const Meeting meeting = world();
        for (const EntryAt &where :
             {under(u"6"_s, u"q"_s), under(u"6"_s, u"l"_s), under(u"7"_s, u"k"_s)}) {
            QString letters = u"k"_s; // Keep
            for (const FormField &field : entryForm(context(meeting), where)) {
                const QChar letter = field.label.at(field.label.indexOf(u'&') + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(field.label));
                letters += letter;
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_EntryDetails)
#include "tst_EntryDetails.moc"
