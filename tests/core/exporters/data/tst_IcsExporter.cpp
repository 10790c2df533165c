// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/EveryDocument.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QRegularExpression>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;

namespace {

const HouseStyle &style()
{
    static const HouseStyles styles = HouseStyles::builtIn();
    return styles.all().constFirst();
}

QByteArray icsOf(const Meeting &meeting, DocumentType type = DocumentType::Decisions)
{
    const auto document = compose(MeetingCopy::of(meeting, Copy::Public), style(), {.type = type});
    return document ? written(*document, Format::Ics) : QByteArray();
}

/// The content lines, unfolded.
QStringList linesOf(QByteArray ics)
{
    return QString::fromUtf8(ics.replace("\r\n ", "")).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

Meeting calledIn()
{
    Meeting meeting = cabinet();
    meeting.details.scheduledStart = QTime(14, 0);
    meeting.body.callIn = CallIn{.days = 5};
    meeting.items = {item(u"6"_s, u"Land; rents, and \\ fees"_s)};
    meeting.items[0].entries = {
        entry(u"r"_s, Resolution{.limbs = {{.text = QString(u"ŵ"_s).repeated(200)}}})};
    meeting.actions = {{.text = u"Write to the tenants\nand the agents"_s,
                        .owners = {u"D Marsh"_s},
                        .due = QDate(2026, 6, 1),
                        .done = true}};
    return meeting;
}

} // namespace

class tst_IcsExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheLastDayForCallInAndTheDayOfEffect()
    {
        const QStringList lines = linesOf(icsOf(calledIn()));
        // five working days from Thursday 21 May, without the bank holiday of 25 May
        QVERIFY(lines.contains(u"DTSTART;VALUE=DATE:20260529"_s));
        QVERIFY(lines.contains(u"DTSTART;VALUE=DATE:20260601"_s));
        QVERIFY(lines.contains(u"SUMMARY:Last day for call-in: Land\\; rents\\, and \\\\ fees"_s));
        QVERIFY(lines.contains(u"SUMMARY:Takes effect: Land\\; rents\\, and \\\\ fees"_s));
    }

    void hasTheMeetingInUniversalTime()
    {
        QVERIFY(linesOf(icsOf(calledIn())).contains(u"DTSTART:20260521T130000Z"_s));
        Meeting meeting = calledIn();
        meeting.details.scheduledStart.reset();
        QVERIFY(linesOf(icsOf(meeting)).contains(u"DTSTART;VALUE=DATE:20260521"_s));
    }

    void hasActionsAsThingsToDo()
    {
        const QStringList lines = linesOf(icsOf(calledIn(), DocumentType::Actions));
        QVERIFY(lines.contains(u"BEGIN:VTODO"_s));
        QVERIFY(lines.contains(u"DUE;VALUE=DATE:20260601"_s));
        QVERIFY(lines.contains(u"SUMMARY:Write to the tenants\\nand the agents"_s));
        QVERIFY(lines.contains(u"STATUS:COMPLETED"_s));
    }

    void foldsLinesAtSeventyFiveOctetsAndNeverInACharacter()
    {
        const QByteArray ics = icsOf(calledIn());
        int folded = 0;
        for (const QByteArray &line : ics.split('\n')) {
            QVERIFY(line.size() <= 76); // with its carriage return
            QVERIFY(QString::fromUtf8(line).toUtf8() == line);
            folded += line.startsWith(' ') ? 1 : 0;
        }
        QVERIFY(folded > 3);
        QVERIFY(linesOf(ics).join(u'\n').contains(QString(u"ŵ"_s).repeated(150)));
    }

    void isACalendarWhateverTheMeeting()
    {
        static const QRegularExpression form(u"^[A-Z-]+(;[A-Z]+=[A-Z]+)?:"_s);
        for (quint32 seed = 1; seed <= 25; ++seed) {
            for (const Document &document :
                 everyDocument(generateMeeting(seed).meeting, Copy::Full, style())) {
                const QByteArray ics = written(document, Format::Ics);
                QCOMPARE(ics.count('\n'), ics.count("\r\n"));
                const QStringList lines = linesOf(ics);
                QCOMPARE(lines.constFirst(), u"BEGIN:VCALENDAR"_s);
                QCOMPARE(lines.constLast(), u"END:VCALENDAR"_s);
                QSet<QString> uids;
                for (const QString &line : lines) {
                    QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
                    if (line.startsWith(u"UID:"_s))
                        uids.insert(line);
                }
                QCOMPARE(uids.size(), lines.filter(QRegularExpression(u"^UID:"_s)).size());
                QVERIFY(!uids.isEmpty());
                QCOMPARE(lines.filter(QRegularExpression(u"^BEGIN:"_s)).size(),
                         lines.filter(QRegularExpression(u"^END:"_s)).size());
            }
        }
    }

    void keepsItsNamesWhenMadeAgain()
    {
        Meeting meeting = calledIn();
        const QStringList before = linesOf(icsOf(meeting)).filter(QRegularExpression(u"^UID:"_s));
        meeting.items[0].title = u"Land and rents"_s;
        QCOMPARE(linesOf(icsOf(meeting)).filter(QRegularExpression(u"^UID:"_s)), before);
    }
};

QTEST_GUILESS_MAIN(tst_IcsExporter)
#include "tst_IcsExporter.moc"
