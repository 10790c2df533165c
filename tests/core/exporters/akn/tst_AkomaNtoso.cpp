// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/MeetingFile.h"
#include "tests/support/EveryDocument.h"
#include "tests/support/FailingDevice.h"
#include "tests/support/Folders.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace minutebook;
using namespace minutebook::test;

namespace {

const HouseStyle &styleNamed(const QString &id)
{
    static const HouseStyles styles = HouseStyles::builtIn();
    return *styles.find(HouseStyleId::fromTrusted(id));
}

QString aknOf(const Document &document)
{
    return QString::fromUtf8(written(document, Format::Akn));
}

QString minutesOf(const Meeting &meeting, const QString &style = u"role-titles"_s,
                  Copy copy = Copy::Public)
{
    const auto document = compose(MeetingCopy::of(meeting, copy), styleNamed(style), {});
    return document ? aknOf(*document) : QString();
}

/// One element as it is written, with all that is in it; empty when there is none.
QString elementIn(const QString &xml, const QString &name)
{
    const QRegularExpression form(u"<%1[ >].*</%1>"_s.arg(name),
                                  QRegularExpression::DotMatchesEverythingOption
                                      | QRegularExpression::InvertedGreedinessOption);
    return form.match(xml).captured();
}

Entry spoken(const QString &id, const QString &speaker, Act act, const QString &text)
{
    return entry(id, u"14:05:30", Speech{.speaker = personId(speaker), .act = act, .text = text});
}

/// An item in which a question is put and answered and a resolution voted on.
Meeting debated()
{
    Meeting meeting = cabinet();
    meeting.people[1].office = u"Cabinet member finance"_s;
    meeting.people[1].attribution = Attribution{.role = u"the cabinet member finance"_s};
    meeting.items = {item(u"6"_s, u"Land & rents"_s)};
    meeting.items[0].purpose = u"To sell land."_s;
    Entry answer = spoken(u"b"_s, u"pemberton"_s, Act::Answers, u"said that it was."_s);
    std::get<Speech>(answer.body).repliesTo = entryId(u"a"_s);
    meeting.items[0].entries = {
        spoken(u"a"_s, u"marsh"_s, Act::Asks, u"asked whether rent < £5 was fair."_s), answer,
        entry(u"c"_s, Speech{.text = u"A query was raised."_s}),
        entry(u"r"_s,
              Resolution{.limbs = {{.text = u"it be sold."_s}},
                         .vote = Vote{.method = VoteMethod::Named, .inFavour = 2, .against = 1}})};
    return meeting;
}

/// Every document of invented and practice meetings, and those with every kind of block.
QList<Document> documentsOfAllKinds()
{
    QList<Document> all{sampleDocument(), sampleDecision(), emptyDocument(), longDocument(5)};
    QList<Meeting> meetings{debated(), cabinet()};
    for (quint32 seed = 1; seed <= 25; ++seed)
        meetings.append(generateMeeting(seed).meeting);
    for (const QString &file :
         {u"resources/practice/practice-meeting.json"_s, u"tests/data/meetings/small.json"_s})
        if (const auto meeting = readMeetingFile(projectFile(file)))
            meetings.append(*meeting);
    int turn = 0;
    static const HouseStyles styles = HouseStyles::builtIn();
    for (const Meeting &meeting : std::as_const(meetings)) {
        const HouseStyle &style = styles.all()[++turn % styles.all().size()];
        all += everyDocument(meeting, Copy::Public, style);
        all += everyDocument(meeting, Copy::Full, style, Language::Welsh);
    }
    return all;
}

QStringList attributesNamed(const QString &xml, const QString &names)
{
    QStringList values;
    const QRegularExpression form(u" (?:%1)=\"([^\"]*)\""_s.arg(names));
    for (auto it = form.globalMatch(xml); it.hasNext();)
        values += it.next().captured(1);
    return values;
}

} // namespace

class tst_AkomaNtoso : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isValidAgainstTheSchemaWhateverTheMeeting()
    {
        if (referenceFolder().isEmpty())
            QSKIP("MINUTEBOOK_REFERENCE_DIR is not set: no schema to check against, not run");
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (xmllint.isEmpty())
            QFAIL("xmllint is not installed; packaging/ensure-packages installs it");
        QTemporaryDir folder;
        QStringList arguments{u"--noout"_s, u"--nonet"_s, u"--schema"_s,
                              referenceFolder() + u"/akomantoso30.xsd"_s};
        for (const Document &document : documentsOfAllKinds()) {
            QFile file(folder.filePath(QString::number(arguments.size()) + u".akn"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(written(document, Format::Akn));
            arguments += file.fileName();
        }
        QVERIFY(arguments.size() > 300);
        QProcess process;
        process.start(xmllint, arguments);
        QVERIFY(process.waitForFinished(120000));
        if (process.exitCode() != 0)
            QFAIL(process.readAllStandardError().left(3000).constData());
    }

    void pointsOnlyAtWhatIsInTheFile()
    {
        for (const Document &document : documentsOfAllKinds()) {
            const QString xml = aknOf(document);
            const QStringList ids = attributesNamed(xml, u"eId"_s);
            QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
            const QStringList targets =
                attributesNamed(xml, u"by|as|to|refersTo|outcome|source|href"_s);
            for (const QString &target : targets)
                QVERIFY2(!target.startsWith(u'#') || ids.contains(target.mid(1)),
                         qPrintable(target));
        }
    }

    void givesQuestionsAndAnswersTheirSpeakersAndTimes()
    {
        const QString xml = minutesOf(debated(), u"named"_s);
        const QString question = elementIn(xml, u"question"_s);
        QVERIFY2(question.contains(u"by=\"#person-3\" startTime=\"2026-05-21T14:05:30+01:00\""_s),
                 qPrintable(question));
        QVERIFY(question.contains(u"<from>Councillor D Marsh</from>"_s));
        QVERIFY(question.contains(u"<p>asked whether rent &lt; £5 was fair.</p>"_s));
        const QString answer = elementIn(xml, u"answer"_s);
        QVERIFY2(answer.contains(u"by=\"#person-2\" as=\"#role-2\" to=\"#person-3\""_s),
                 qPrintable(answer));
        QVERIFY(xml.contains(u"<TLCPerson eId=\"person-2\""_s));
        QVERIFY(xml.contains(u"showAs=\"Councillor J Pemberton\""_s));
    }

    void namesRolesWhereTheMinutesNameRoles()
    {
        Meeting meeting = debated();
        const QString answer = elementIn(minutesOf(meeting), u"answer"_s);
        QVERIFY2(answer.contains(u"by=\"#person-4\" as=\"#role-2\""_s), qPrintable(answer));
        QVERIFY(answer.contains(u"<from>The cabinet member finance</from>"_s));
        QVERIFY(minutesOf(meeting).contains(
            u"<TLCPerson eId=\"person-4\" href=\"/akn/ontology/person/gb-eng/aldermere-council/"
            "the-cabinet-member-finance\" showAs=\"The cabinet member finance\"/>"_s));
        meeting.people[1].office.reset();
        meeting.items[0].entries.values[1] = entry(u"b"_s,
                                                   Speech{.speaker = personId(u"pemberton"_s),
                                                          .as = u"a resident"_s,
                                                          .text = u"said so."_s});
        const QString speech = elementIn(minutesOf(meeting), u"speech"_s);
        QVERIFY(speech.contains(u"<from>A resident</from>"_s));
        QVERIFY(!speech.contains(u"#person-2\""_s));
    }

    void callsTheRoll()
    {
        const QString roll = elementIn(minutesOf(debated()), u"rollCall"_s);
        QVERIFY2(roll.contains(u"<heading>Present</heading>"_s), qPrintable(roll));
        QVERIFY(roll.contains(
            u"<person refersTo=\"#person-2\" as=\"#role-2\">Councillor J Pemberton</person>"_s));
    }

    void numbersWhatIsLetteredAndNotWhatIsBulleted()
    {
        const QString xml = aknOf(sampleDocument());
        QVERIFY(xml.contains(u"<num>(i)</num>"_s));
        QVERIFY(!xml.contains(u"·</num>"_s));
        QVERIFY(xml.contains(u"<p>that 120 homes stood empty</p>"_s));
    }

    void saysWhatWasResolvedAndHowTheVoteWent()
    {
        const QString xml = minutesOf(debated());
        const QString resolutions = elementIn(xml, u"resolutions"_s);
        QVERIFY2(resolutions.contains(u"<listIntroduction>"_s), qPrintable(resolutions));
        QVERIFY2(resolutions.contains(u"<num>a)</num>"_s), qPrintable(resolutions));
        QVERIFY(resolutions.contains(u"it be sold."_s, Qt::CaseInsensitive));
        const QString voting = elementIn(xml, u"voting"_s);
        QVERIFY(voting.contains(
            u"outcome=\"#carried\" refersTo=\"#resolution\" href=\"#dbsect_1__resolutions_1\""_s));
        QVERIFY(voting.contains(u"value=\"2\" refersTo=\"#for\""_s));
        QVERIFY(voting.contains(u"value=\"1\" refersTo=\"#against\""_s));
        QVERIFY(!voting.contains(u"#abstained"_s));
    }

    void saysOfEachVoterWhomTheMinutesNameHowTheyVoted()
    {
        Meeting meeting = debated();
        auto &resolution = std::get<Resolution>(meeting.items[0].entries.values[3].body);
        resolution.vote =
            Vote{.method = VoteMethod::Named,
                 .named = NamedVotes{.inFavour = {personId(u"okafor"_s), personId(u"marsh"_s)},
                                     .against = {personId(u"pemberton"_s)}}};
        const QString xml = minutesOf(meeting);
        const QString counts = elementIn(xml, u"voting"_s);
        QVERIFY2(counts.contains(u"eId=\"voting_1__count_2\" value=\"1\" refersTo=\"#against\""_s),
                 qPrintable(counts));
        static const QRegularExpression vote(
            u"<vote by=\"#(person-\\d+)\"[^>]* choice=\"#voting_1__count_(\\d)\">([^<]*)</vote>"_s);
        QStringList votes;
        for (const auto &found : vote.globalMatch(xml)) {
            QVERIFY(xml.contains(u"<TLCPerson eId=\"%1\""_s.arg(found.captured(1))));
            votes += found.captured(2) + u' ' + found.captured(3);
        }
        QCOMPARE(votes,
                 (QStringList{u"1 R Okafor"_s, u"1 D Marsh"_s, u"2 Councillor J Pemberton"_s}));
    }

    void namesNoVoterWhomTheMinutesDoNotName()
    {
        Meeting meeting = debated();
        auto &resolution = std::get<Resolution>(meeting.items[0].entries.values[3].body);
        resolution.vote = Vote{.method = VoteMethod::ShowOfHands,
                               .named = NamedVotes{.inFavour = {personId(u"okafor"_s)}}};
        QVERIFY(!minutesOf(meeting, u"named"_s).contains(u"<vote"_s));
        QVERIFY(minutesOf(meeting, u"running-sentences"_s).contains(u"<vote"_s));
    }

    void summarisesWhatNobodyInParticularSaid()
    {
        QVERIFY(elementIn(minutesOf(debated()), u"summary"_s).contains(u"A query was raised."_s));
    }

    void identifiesWorkExpressionAndManifestation()
    {
        Meeting meeting = debated();
        meeting.details.status = MeetingStatus::Confirmed;
        meeting.details.reissuedOn = QDate(2026, 6, 25);
        const QString xml = minutesOf(meeting);
        const QString work = u"/akn/gb-eng/debate/minutes/aldermere-council-cabinet/2026-05-21"_s;
        QVERIFY2(xml.contains(u"<FRBRuri value=\"%1\"/>"_s.arg(work)), qPrintable(xml.left(900)));
        QVERIFY(xml.contains(u"<FRBRuri value=\"%1/eng@2026-06-25\"/>"_s.arg(work)));
        QVERIFY(xml.contains(u"<FRBRuri value=\"%1/eng@2026-06-25.akn\"/>"_s.arg(work)));
        QVERIFY(xml.contains(u"<FRBRcountry value=\"gb-eng\"/>"_s));
        QVERIFY(xml.contains(u"<FRBRlanguage language=\"eng\"/>"_s));
        QVERIFY(xml.contains(u"refersTo=\"#confirmed\""_s));
    }

    void makesAStatementOfADecision()
    {
        Meeting meeting = debated();
        meeting.items[0].decision =
            Decision{.reference = u"2026/17"_s, .reasons = u"It is not needed."_s};
        const CompositionRequest request{.type = DocumentType::Decision,
                                         .item = meeting.items[0].id};
        const auto document =
            compose(MeetingCopy::of(meeting, Copy::Public), styleNamed(u"role-titles"_s), request);
        VERIFY_RESULT(document);
        const QString xml = aknOf(*document);
        QVERIFY(xml.contains(u"<statement name=\"decision\">"_s));
        QVERIFY(xml.contains(
            u"value=\"/akn/gb-eng/statement/decision/aldermere-council-cabinet/2026-05-21/2026-17\""_s));
        QVERIFY(xml.contains(u"<FRBRnumber value=\"2026/17\"/>"_s));
        QVERIFY2(elementIn(xml, u"section"_s).contains(u"class=\"reference\""_s), qPrintable(xml));
        QVERIFY(xml.contains(u"<p>It is not needed.</p>"_s));
    }

    void saysWhereTheMeetingEnded()
    {
        Meeting meeting = debated();
        meeting.details.endedAt = at(u"15:40");
        meeting.details.ended = MeetingEnd::Closed;
        const QString end = elementIn(minutesOf(meeting), u"adjournment"_s);
        QVERIFY2(
            end.contains(u"<recordedTime type=\"endEvent\" time=\"2026-05-21T15:40:00+01:00\">"_s),
            qPrintable(end));
    }

    void holdsWhateverIsTyped()
    {
        Meeting meeting = debated();
        const QString odd =
            u"a\u0001\u001fb\ufffe & <p> ]]> \"q\" \u2028 "_s + QChar(0xdc00) + u" end"_s;
        meeting.items[0].title = odd;
        meeting.people[1].name = odd;
        meeting.council.name = odd;
        std::get<Speech>(meeting.items[0].entries.values[0].body).text = odd;
        QXmlStreamReader reader(minutesOf(meeting));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void keepsTheWordsInTheirOrder()
    {
        QXmlStreamReader reader(aknOf(sampleDocument()));
        QString words;
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::Characters)
                words += reader.text().toString() + u' ';
        words = words.simplified();
        qsizetype place = 0;
        for (const QString &wanted :
             {u"NOT FOR PUBLICATION"_s, u"Minutes of the meeting of Cabinet"_s, u"Tŷ Ŵyn"_s,
              u"Housing allocation scheme"_s, u"rents < £500 & fees > £20"_s, u"Resolved that:"_s,
              u"The motion was carried."_s, u"The meeting ended at 3.04 pm."_s}) {
            place = words.indexOf(wanted, place);
            QVERIFY2(place >= 0, qPrintable(wanted));
        }
    }

    void failsWhenTheDeviceIsFull()
    {
        const qint64 size = written(sampleDocument(), Format::Akn).size();
        for (const qint64 room : {qint64(0), size / 2, size - 1}) {
            FailingDevice device(room);
            QVERIFY(!exporterFor(Format::Akn)->write(sampleDocument(), device));
        }
        FailingDevice roomy(size);
        VERIFY_RESULT(exporterFor(Format::Akn)->write(sampleDocument(), roomy));
    }
};

QTEST_GUILESS_MAIN(tst_AkomaNtoso)
#include "tst_AkomaNtoso.moc"
