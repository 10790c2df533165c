// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/Compose.h"
#include "core/document/HouseStyles.h"
#include "core/exporters/text/PlainTextExporter.h"
#include "core/meetingfile/MeetingFile.h"
#include "tests/support/Folders.h"
#include "tests/support/Golden.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QBuffer>

using namespace minutebook;
using namespace minutebook::test;

/// The eight kinds of resolution that councils print (resources/styles/README.md), in the styles
/// that print them, against pages that were read by a person.
class tst_ResolutionKinds : public QObject
{
    Q_OBJECT

private:
    static Resolution moved(const QList<Limb> &limbs)
    {
        return {.limbs = limbs,
                .mover = personId(u"okafor"_s),
                .seconder = personId(u"marsh"_s),
                .vote = Vote{.method = VoteMethod::ShowOfHands, .unanimous = true}};
    }
    /// Several limbs, two levels deep; one alone; a recommendation to Council; one that was lost.
    static Meeting meetingOfKinds()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"6"_s, u"Library opening hours"_s, u"14:00", u"14:20"),
                         item(u"7"_s, u"Winter gritting plan"_s, u"14:20", u"14:30"),
                         item(u"8"_s, u"Capital programme"_s, u"14:30", u"14:40"),
                         item(u"9"_s, u"Parking charges"_s, u"14:40", u"14:50")};
        meeting.items[0].entries = {
            entry(u"a"_s, u"14:10",
                  moved({{.text = u"the new hours be approved"_s},
                         {.text = u"the savings be spent on:"_s,
                          .limbs = {{.text = u"books"_s}, {.text = u"heating"_s}}},
                         {.text = u"the hours be reviewed after a year"_s}}))};
        meeting.items[0].decision =
            Decision{.reasons = u"More people can come in the evening."_s,
                     .options = u"To leave the hours as they were would have saved nothing."_s,
                     .wards = u"All wards"_s};
        meeting.items[1].entries = {
            entry(u"b"_s, u"14:25", moved({{.text = u"the plan be approved"_s}}))};
        Resolution toCouncil{.limbs = {{.text = u"the programme be adopted"_s}}};
        toCouncil.toCouncil = true;
        meeting.items[2].entries = {entry(u"c"_s, u"14:35", toCouncil)};
        Resolution lost = moved({{.text = u"the charges be doubled"_s}});
        lost.vote = Vote{.method = VoteMethod::ShowOfHands, .inFavour = 1, .against = 2};
        lost.outcome = ResolutionOutcome::Lost;
        meeting.items[3].entries = {entry(u"d"_s, u"14:45", lost)};
        return meeting;
    }
    static void compareWithPage(const Meeting &meeting, DocumentType type, const HouseStyle &style,
                                const QString &name)
    {
        const auto document = compose(MeetingCopy::of(meeting, Copy::Full), style, {.type = type});
        VERIFY_RESULT(document);
        QBuffer page;
        QVERIFY(page.open(QIODevice::WriteOnly));
        VERIFY_RESULT(PlainTextExporter().write(*document, page));
        QCOMPARE(page.data(), golden(u"document/"_s + name + u".txt"_s, page.data()));
    }
    static void addStyles()
    {
        QTest::addColumn<HouseStyle>("style");
        const HouseStyles styles = HouseStyles::builtIn();
        for (const HouseStyle &style : styles.all())
            QTest::newRow(qPrintable(style.id.text())) << style;
    }

private Q_SLOTS:
    void printsTheKindsOfTheStyle_data() { addStyles(); }
    void printsTheKindsOfTheStyle()
    {
        QFETCH(HouseStyle, style);
        compareWithPage(meetingOfKinds(), DocumentType::Minutes, style,
                        u"kinds-"_s + style.id.text());
    }

    void printsThePracticeMeetingsResolutions_data() { addStyles(); }
    void printsThePracticeMeetingsResolutions()
    {
        QFETCH(HouseStyle, style);
        const auto meeting =
            readMeetingFile(projectFile(u"resources/practice/practice-meeting.json"_s));
        VERIFY_RESULT(meeting);
        compareWithPage(*meeting, DocumentType::Resolutions, style,
                        u"practice-resolutions-"_s + style.id.text());
    }
};

QTEST_GUILESS_MAIN(tst_ResolutionKinds)
#include "tst_ResolutionKinds.moc"
