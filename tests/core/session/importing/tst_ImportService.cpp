// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/ApplyEdit.h"
#include "core/meetingfile/MeetingFile.h"
#include "core/session/importing/ImportService.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestResult.h"

#include <QTemporaryDir>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What a file or paste turns out to be, and what becomes of it.
class tst_ImportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatATextIs_data();
    void tellsWhatATextIs();
    void readsAFileByItsName();
    void namesTheFileAndThePlaceOfAFault();
    void saysWhenAFileIsNotThere();
    void makesAMeetingOfAnAgenda();
    void refusesAMeetingWithoutADate();
    void takesAMeetingFileAsItStands();
    void addsItemsUnderNewIdsWithTheirParents();
    void doesNotAddAPersonTwice();
    void dropsACodeThatIsTaken();
    void refusesToAddAMeetingToAMeeting();
};

namespace {

const QString agendaText = u"Aldermere Council\nCabinet\nThursday 21 May 2026 at 2.00 pm\n\n"
                           "1. Apologies for absence\n2. Bus service improvement plan\n"_s;
const QByteArray peopleCsv("name,code,capacity\nR Okafor,ro,member\nQ Zander,zz,officer\n");
const QByteArray agendaCsv("number,title,parent\n1,Apologies,\n2,Plans,\n2.1,Bus plan,2\n");

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

} // namespace

Q_DECLARE_METATYPE(minutebook::ImportPreview::Source)

void tst_ImportService::tellsWhatATextIs_data()
{
    using Source = ImportPreview::Source;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Source>("source");
    QTest::newRow("agenda") << agendaText << Source::Agenda;
    QTest::newRow("agenda as CSV") << QString::fromUtf8(agendaCsv) << Source::Agenda;
    QTest::newRow("people") << QString::fromUtf8(peopleCsv) << Source::People;
    QTest::newRow("meeting file") << QString::fromUtf8(writeMeeting(smallMeeting()))
                                  << Source::MeetingFile;
}

void tst_ImportService::tellsWhatATextIs()
{
    QFETCH(QString, text);
    QFETCH(ImportPreview::Source, source);
    const auto preview = previewText(text);
    VERIFY_RESULT(preview);
    QCOMPARE(preview->source, source);
    QVERIFY(!preview->items.isEmpty() || !preview->people.isEmpty());
    QCOMPARE(preview->meeting.has_value(), source == ImportPreview::Source::MeetingFile);
}

void tst_ImportService::readsAFileByItsName()
{
    const QTemporaryDir folder;
    const auto people = previewFile(writeFile(folder, u"people.csv"_s, peopleCsv));
    VERIFY_RESULT(people);
    QCOMPARE(people->people.size(), 2);
    const auto agenda = previewFile(writeFile(folder, u"agenda.txt"_s, agendaText.toUtf8()));
    VERIFY_RESULT(agenda);
    QCOMPARE(agenda->items.size(), 2);
    QCOMPARE(agenda->header.details.date, QDate(2026, 5, 21));
    const auto meeting = previewFile(writeFile(folder, u"m.json"_s, "\xEF\xBB\xBF{}"));
    QVERIFY(!meeting);
    QVERIFY(!previewFile(writeFile(folder, u"prose.csv"_s, agendaText.toUtf8())));
}

void tst_ImportService::namesTheFileAndThePlaceOfAFault()
{
    const QTemporaryDir folder;
    QByteArray json = writeMeeting(smallMeeting());
    json.replace("\"council\"", "\"cuncil\"");
    const QString path = writeFile(folder, u"wrong.json"_s, json);
    const auto preview = previewFile(path);
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, ErrorCode::BadInput);
    QCOMPARE(preview.error().place, path + u": /council"_s);
}

void tst_ImportService::saysWhenAFileIsNotThere()
{
    const auto preview = previewFile(u"/nowhere/agenda.txt"_s);
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, ErrorCode::NotFound);
    QCOMPARE(preview.error().place, u"/nowhere/agenda.txt"_s);
}

void tst_ImportService::makesAMeetingOfAnAgenda()
{
    SequentialIds ids;
    const auto preview = previewText(agendaText);
    VERIFY_RESULT(preview);
    MeetingHeader otherwise = smallMeeting().header();
    otherwise.details.date = QDate(2020, 1, 1);
    otherwise.details.clerk = u"P Vaughan"_s;
    const auto meeting = meetingFrom(*preview, otherwise, ids);
    VERIFY_RESULT(meeting);
    QVERIFY(meeting->details.id);
    QCOMPARE(meeting->details.date, QDate(2026, 5, 21));
    QCOMPARE(meeting->details.clerk, std::optional(u"P Vaughan"_s));
    QCOMPARE(meeting->items, preview->items);
    const auto again = readMeeting(writeMeeting(*meeting));
    VERIFY_RESULT(again);
    QCOMPARE(*again, *meeting);
}

void tst_ImportService::refusesAMeetingWithoutADate()
{
    SequentialIds ids;
    const auto preview = previewText(QString::fromUtf8(agendaCsv));
    VERIFY_RESULT(preview);
    MeetingHeader header = smallMeeting().header();
    header.details.date = QDate();
    const auto meeting = meetingFrom(*preview, header, ids);
    QVERIFY(!meeting);
    QCOMPARE(meeting.error().code, ErrorCode::BadInput);
}

void tst_ImportService::takesAMeetingFileAsItStands()
{
    SequentialIds ids;
    Meeting original = smallMeeting();
    original.details.id = MeetingId::fromTrusted(u"0b4d5f0e-1c7e-4c26-9f5b-3b1ad3a1d001"_s);
    const auto preview = previewText(QString::fromUtf8(writeMeeting(original)));
    VERIFY_RESULT(preview);
    const auto meeting = meetingFrom(*preview, {}, ids);
    VERIFY_RESULT(meeting);
    QCOMPARE(*meeting, original);
}

void tst_ImportService::addsItemsUnderNewIdsWithTheirParents()
{
    SequentialIds ids;
    const auto preview = previewText(QString::fromUtf8(agendaCsv));
    VERIFY_RESULT(preview);
    Meeting meeting = smallMeeting();
    const auto before = static_cast<int>(meeting.items.size());
    for (int round = 0; round < 2; ++round) {
        const auto import = editFrom(*preview, meeting, ids);
        VERIFY_RESULT(import);
        QCOMPARE(import->edit.kind, EditKind::Import);
        QCOMPARE(import->itemsAdded, 3);
        VERIFY_RESULT(applyEdit(meeting, import->edit));
    }
    QCOMPARE(meeting.items.size(), before + 6);
    QCOMPARE(meeting.items.at(before + 2).parent, std::optional(meeting.items.at(before + 1).id));
    QCOMPARE(meeting.items.at(before + 5).parent, std::optional(meeting.items.at(before + 4).id));
    VERIFY_RESULT(readMeeting(writeMeeting(meeting)));
}

void tst_ImportService::doesNotAddAPersonTwice()
{
    SequentialIds ids;
    const auto preview = previewText(QString::fromUtf8(peopleCsv));
    VERIFY_RESULT(preview);
    Meeting meeting = smallMeeting();
    const auto before = static_cast<int>(meeting.people.size());
    const auto import = editFrom(*preview, meeting, ids);
    VERIFY_RESULT(import);
    QCOMPARE(import->peopleAdded, 1);
    QCOMPARE(import->alreadyThere, QStringList{u"R Okafor"_s});
    VERIFY_RESULT(applyEdit(meeting, import->edit));
    QCOMPARE(meeting.people.size(), before + 1);
    QCOMPARE(meeting.people.constLast().name, u"Q Zander"_s);
    QVERIFY(editFrom(*preview, meeting, ids)->edit.isEmpty());
}

void tst_ImportService::dropsACodeThatIsTaken()
{
    SequentialIds ids;
    const auto preview = previewText(u"name,code,capacity\nQ Zander,ro,officer\n"_s);
    VERIFY_RESULT(preview);
    Meeting meeting = smallMeeting();
    const auto import = editFrom(*preview, meeting, ids);
    VERIFY_RESULT(import);
    VERIFY_RESULT(applyEdit(meeting, import->edit));
    QVERIFY(!meeting.people.constLast().code);
    QVERIFY(meeting.people.constLast().id != findPersonByCode(meeting, u"ro")->id);
}

void tst_ImportService::refusesToAddAMeetingToAMeeting()
{
    SequentialIds ids;
    const auto preview = previewText(QString::fromUtf8(writeMeeting(smallMeeting())));
    VERIFY_RESULT(preview);
    const auto import = editFrom(*preview, smallMeeting(), ids);
    QVERIFY(!import);
    QCOMPARE(import.error().code, ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(tst_ImportService)
#include "tst_ImportService.moc"
