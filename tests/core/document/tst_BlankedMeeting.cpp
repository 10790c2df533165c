// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/BlankedMeeting.h"
#include "core/document/WithheldWords.h"
#include "core/meetingfile/MeetingFile.h"
#include "tests/support/EveryDocument.h"
#include "tests/support/Folders.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/TestResult.h"

#include <QDir>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

/// Where the two begin to differ, of documents that must not.
QString differenceOf(const Document &document, const Document &fromBlanked)
{
    if (document == fromBlanked)
        return {};
    const QStringList one = textsOf(document);
    const QStringList other = textsOf(fromBlanked);
    for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i)
        if (one[i] != other[i])
            return document.title + u": “"_s + one[i] + u"” and “"_s + other[i] + u"”"_s;
    return document.title + u": %1 texts and %2"_s.arg(one.size()).arg(other.size());
}

QString differenceIn(const Meeting &meeting, const HouseStyle &style, Language language)
{
    for (const Copy copy : {Copy::Public, Copy::Full}) {
        const QList<Document> documents = everyDocument(meeting, copy, style, language);
        const QList<Document> blanked =
            everyDocument(blankedFor(copy, meeting), copy, style, language);
        if (documents.size() != blanked.size())
            return u"not the same documents"_s;
        for (qsizetype i = 0; i < documents.size(); ++i)
            if (const QString found = differenceOf(documents[i], blanked[i]); !found.isEmpty())
                return found;
    }
    return {};
}

} // namespace

/// What a document says does not depend on a word of what its copy leaves out.
class TestBlankedMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSecretIsLeft()
    {
        int seen = 0;
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const GeneratedMeeting made = generateMeeting(seed, SecretWords::Marked);
            const QByteArray whole = writeMeeting(made.meeting);
            const QByteArray open = writeMeeting(blankedFor(Copy::Public, made.meeting));
            const QByteArray full = writeMeeting(blankedFor(Copy::Full, made.meeting));
            for (const QString &secret : made.notPublic + made.neverPrinted) {
                seen += whole.contains(secret.toUtf8()) ? 1 : 0;
                QVERIFY2(!open.contains(secret.toUtf8()), qPrintable(secret));
            }
            for (const QString &secret : made.neverPrinted)
                QVERIFY2(!full.contains(secret.toUtf8()), qPrintable(secret));
        }
        QVERIFY2(seen > 1000, qPrintable(QString::number(seen)));
    }

    void whatIsOpenStaysAsItIs()
    {
        Meeting meeting = generateMeeting(4).meeting;
        meeting.before = {};
        meeting.after = {};
        meeting.interests = {};
        meeting.actions = {};
        meeting.details.documents = {};
        for (Person &person : meeting.people)
            person.code.reset();
        for (AgendaItem &item : meeting.items) {
            item.access.reset();
            item.entries = {};
            item.documents = {};
            item.decision.reset();
        }
        QCOMPARE(blankedFor(Copy::Public, meeting), meeting);
    }

    /// MINUTEBOOK_MEETINGS says of how many.
    void everyDocumentIsTheSameWithoutTheWordsThatItLeavesOut()
    {
        const HouseStyles styles = HouseStyles::builtIn();
        const int asked = qEnvironmentVariableIntValue("MINUTEBOOK_MEETINGS");
        const quint32 meetings = asked > 0 ? static_cast<quint32>(asked) : 150;
        for (quint32 seed = 1; seed <= meetings; ++seed) {
            const Meeting meeting = generateMeeting(seed, SecretWords::Marked).meeting;
            const QString difference =
                differenceIn(meeting, styles.all().at(seed % styles.all().size()),
                             seed % 3 == 0 ? Language::Welsh : Language::English);
            QVERIFY2(difference.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(difference)));
        }
    }

    void soAreThoseOfTheMeetingsThatComeWithTheProgram()
    {
        QDir folder(projectFile(u"resources/practice"_s));
        const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
        QVERIFY(!files.isEmpty());
        const HouseStyles styles = HouseStyles::builtIn();
        for (const QString &file : files) {
            const auto meeting = readMeetingFile(folder.filePath(file));
            VERIFY_RESULT(meeting);
            for (const HouseStyle &style : styles.all())
                QCOMPARE(differenceIn(*meeting, style, Language::English), QString());
        }
    }
};

QTEST_MAIN(TestBlankedMeeting)
#include "tst_BlankedMeeting.moc"
