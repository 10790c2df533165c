// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/HouseStyleWriter.h"
#include "core/document/HouseStyles.h"
#include "core/document/NamedPhrases.h"
#include "tests/support/TestResult.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace minutebook;
using namespace Qt::StringLiterals;

class tst_HouseStyles : public QObject
{
    Q_OBJECT

private:
    static QByteArray basedOnRoleTitles(const QByteArray &rest)
    {
        return R"({"format":"minutebook-style","version":1,"id":"ours","basedOn":"role-titles")"
            + rest + "}";
    }
    static HouseStyleId id(const QString &text) { return HouseStyleId::fromTrusted(text); }

private Q_SLOTS:
    void comesWithSixStyles()
    {
        const HouseStyles styles = HouseStyles::builtIn();
        QCOMPARE(styles.problems(), QStringList());
        QStringList ids;
        for (const HouseStyle &style : styles.all())
            ids.append(style.id.text());
        QCOMPARE(ids,
                 (QStringList{u"role-titles"_s, u"named"_s, u"national-cabinet"_s,
                              u"moved-and-seconded"_s, u"decisions-and-reasons"_s,
                              u"running-sentences"_s}));
    }

    void hasEveryPhraseInBothLanguages()
    {
        const HouseStyles styles = HouseStyles::builtIn();
        for (const HouseStyle &style : styles.all()) {
            for (const NamedPhrase &named : namedPhrases()) {
                QVERIFY2(!(style.english.phrases.*named.phrase).isEmpty(), named.name);
                QVERIFY2(!(style.welsh.phrases.*named.phrase).isEmpty(), named.name);
            }
            QCOMPARE(style.english.stems.size(), 10);
            QCOMPARE(style.welsh.stems.size(), 10);
        }
    }

    void theSamePlacesStandInBothLanguages()
    {
        const HouseStyles styles = HouseStyles::builtIn();
        const auto places = [](const QString &phrase) {
            static const QRegularExpression place(u"\\{\\w+\\}|%[12]"_s);
            QStringList found;
            for (const auto &match : place.globalMatch(phrase))
                found.append(match.captured());
            found.sort();
            return found;
        };
        for (const HouseStyle &style : styles.all())
            for (const NamedPhrase &named : namedPhrases())
                QCOMPARE(places(style.welsh.phrases.*named.phrase),
                         places(style.english.phrases.*named.phrase));
    }

    void giveTheStemsOfWhatIsSaid()
    {
        const HouseStyles styles = HouseStyles::builtIn();
        const HouseStyle *role = styles.find(id(u"role-titles"_s));
        QCOMPARE(role->stem(Stem::Asks, Language::English), u"asked"_s);
        QCOMPARE(role->stem(Stem::Points, Language::English),
                 u"drew attention to the following points:"_s);
        QCOMPARE(styles.find(id(u"national-cabinet"_s))->stem(Stem::States, Language::English),
                 u"said that"_s);
    }

    void aStyleMaySayOnlyWhatDiffers()
    {
        HouseStyles styles = HouseStyles::builtIn();
        VERIFY_RESULT(
            styles.add(basedOnRoleTitles(R"(,"en":{"phrases":{"opener":"AGREED that"}})")));
        const HouseStyle *ours = styles.find(id(u"ours"_s));
        QCOMPARE(ours->english.phrases.opener, u"AGREED that"_s);
        QCOMPARE(ours->english.phrases.documentsLabel, u"Supporting documents:"_s);
        QCOMPARE(ours->welsh.phrases.opener, u"Penderfynwyd:"_s);
    }

    /// It was written before there was a setting for the place of the vote.
    void aWholeStyleOfEarlierDaysTakesWhatIsNewFromTheUsualOne()
    {
        HouseStyles styles = HouseStyles::builtIn();
        HouseStyle own = *styles.find(usualStyle());
        own.id = id(u"ours"_s);
        own.english.phrases.opener = u"AGREED that"_s;
        QJsonObject json = QJsonDocument::fromJson(writeHouseStyle(own)).object();
        QVERIFY(!json.contains(u"basedOn"_s));
        QJsonObject resolutions = json.value("resolutions"_L1).toObject();
        QVERIFY(resolutions.contains(u"votes"_s));
        resolutions.remove(u"votes"_s);
        json.insert(u"resolutions"_s, resolutions);
        json.remove(u"appendices"_s);
        VERIFY_RESULT(styles.add(QJsonDocument(json).toJson()));
        QCOMPARE(*styles.find(id(u"ours"_s)), own);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("style") << QString();
        QTest::newRow("another format")
            << QByteArray(R"({"format":"x","version":1})") << u"/format"_s;
        QTest::newRow("a base that is not here")
            << QByteArray(R"({"format":"minutebook-style","version":1,"id":"a","basedOn":"b"})")
            << u"/basedOn"_s;
        QTest::newRow("unknown field") << basedOnRoleTitles(R"(,"colour":"red")") << u"/colour"_s;
        QTest::newRow("unknown phrase") << basedOnRoleTitles(R"(,"en":{"phrases":{"oppener":"x"}})")
                                        << u"/en/phrases/oppener"_s;
        QTest::newRow("ill-typed")
            << basedOnRoleTitles(R"(,"show":{"movers":"yes"})") << u"/show/movers"_s;
        QTest::newRow("no such choice")
            << basedOnRoleTitles(R"(,"speakers":{"form":"nickname"})") << u"/speakers/form"_s;
        QTest::newRow("half a marker")
            << basedOnRoleTitles(R"(,"limbs":{"levels":[{"kind":"number"}]})")
            << u"/limbs/levels/0/before"_s;
        const auto numbering = [](const char *fields) {
            return basedOnRoleTitles(QByteArray(R"(,"numbering":{)") + fields + '}');
        };
        QTest::newRow("no number in the form")
            << numbering(R"("form":"{yy}")") << u"/numbering/form"_s;
        QTest::newRow("two numbers in the form")
            << numbering(R"("form":"{n}/{n}")") << u"/numbering/form"_s;
        QTest::newRow("an unknown place in the form")
            << numbering(R"("form":"{n}/{year}")") << u"/numbering/form"_s;
        QTest::newRow("parts through a year")
            << numbering(R"("form":"{part}{n}","restart":"never")") << u"/numbering/restart"_s;
        QTest::newRow("no such restart")
            << numbering(R"("restart":"monday")") << u"/numbering/restart"_s;
        QTest::newRow("a day that not every year has")
            << numbering(R"("municipalYearFrom":"02-29")") << u"/numbering/municipalYearFrom"_s;
        QTest::newRow("no such business")
            << numbering(R"("unnumbered":["apologies","tea"])") << u"/numbering/unnumbered/1"_s;
        QTest::newRow("no such style under an item")
            << numbering(R"("underItem":{"kind":"bullet"})") << u"/numbering/underItem/kind"_s;
        QTest::newRow("text too small to read")
            << basedOnRoleTitles(R"(,"page":{"textSize":8})") << u"/page/textSize"_s;
        QTest::newRow("no level") << basedOnRoleTitles(R"(,"limbs":{"levels":[]})")
                                  << u"/limbs/levels"_s;
        QTest::newRow("a day without a month")
            << basedOnRoleTitles(R"(,"en":{"date":"d yyyy"})") << u"/en/date"_s;
        QTest::newRow("an unknown place in a day")
            << basedOnRoleTitles(R"(,"cy":{"dateOfMeeting":"d{st} MMMM yyyy"})")
            << u"/cy/dateOfMeeting"_s;
        QTest::newRow("an unknown place in a time")
            << basedOnRoleTitles(R"(,"en":{"time":"h.mm{pm}"})") << u"/en/time"_s;
        QTest::newRow("a signature in the middle of the minutes") << basedOnRoleTitles(
            R"(,"resolutions":{"tail":[{"line":"signature","whenEmpty":"hidden"}]})")
                                                                  << u"/resolutions/tail/0/line"_s;
        QTest::newRow("not an id") << QByteArray(
            R"({"format":"minutebook-style","version":1,"id":"No!","basedOn":"role-titles"})")
                                   << u"/id"_s;
        QTest::newRow("nothing to be based on")
            << QByteArray(R"({"format":"minutebook-style","version":1,"id":"a"})") << u"/name"_s;
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, json);
        HouseStyles styles = HouseStyles::builtIn();
        const Result<void> added = styles.add(json);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::BadInput);
        QVERIFY(!added.error().message.isEmpty());
        QTEST(added.error().place, "place");
        QCOMPARE(styles.all(), HouseStyles::builtIn().all());
    }

    void readsHowItemsAreNumbered()
    {
        HouseStyles styles = HouseStyles::builtIn();
        QVERIFY(styles.add(basedOnRoleTitles(R"(,"numbering":{"scheme":"sequence",)"
                                             R"("restart":"municipal-year","prefix":"CB ",)"
                                             R"("municipalYearFrom":"05-20","form":"{yy}/{n}",)"
                                             R"("lateItem":{"kind":"lower-letter"},)"
                                             R"("unnumbered":["exclusion","withdrawn"]})")));
        const NumberingScheme scheme = styles.find(id(u"ours"_s))->numbering;
        QCOMPARE(scheme.restart, NumberingScheme::Restart::MunicipalYear);
        QCOMPARE(scheme.yearFromDay, 20);
        QCOMPARE(scheme.prefix + scheme.form, u"CB {yy}/{n}"_s);
        QCOMPARE(scheme.underItem, (SubNumber{SubNumber::Kind::Number, u"."_s, {}}));
        QCOMPARE(scheme.lateItem.kind, SubNumber::Kind::LowerLetter);
        QCOMPARE(scheme.unnumberedBusiness, QList{Business::Exclusion});
        QCOMPARE(scheme.unnumberedOutcomes, QList{ItemOutcome::Withdrawn});
    }

    void readsAFolderAndSaysWhatCouldNotBeRead()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"a-broken.json"_s, "{"));
        QVERIFY(write(u"b-ours.json"_s, basedOnRoleTitles({})));
        const HouseStyles styles = HouseStyles::withFolder(folder.path());
        QVERIFY(styles.find(id(u"ours"_s)));
        QCOMPARE(styles.problems().size(), 1);
        QVERIFY(styles.problems()[0].startsWith(u"a-broken.json: "_s));
    }

    void fallsBackToTheMeetingsStyleAndThenToRoleTitles()
    {
        const HouseStyles styles = HouseStyles::builtIn();
        Meeting meeting;
        QCOMPARE(styles.styleFor(meeting, {})->id, id(u"role-titles"_s));
        meeting.details.houseStyle = id(u"named"_s);
        QCOMPARE(styles.styleFor(meeting, {})->id, id(u"named"_s));
        QCOMPARE(styles.styleFor(meeting, id(u"national-cabinet"_s))->id,
                 id(u"national-cabinet"_s));
        QCOMPARE(styles.styleFor(meeting, id(u"nowhere"_s)).error().code, ErrorCode::NotFound);
        meeting.details.houseStyle = id(u"of-another-council"_s);
        QCOMPARE(styles.styleFor(meeting, {})->id, id(u"role-titles"_s));
    }
};

QTEST_GUILESS_MAIN(tst_HouseStyles)
#include "tst_HouseStyles.moc"
