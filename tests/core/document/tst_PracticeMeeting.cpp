// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/Compose.h"
#include "core/document/HouseStyles.h"
#include "core/exporters/text/PlainTextExporter.h"
#include "core/meetingfile/MeetingFile.h"
#include "tests/support/Folders.h"
#include "tests/support/Golden.h"
#include "tests/support/TestResult.h"

#include <QBuffer>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The practice meeting in every style, as plain text, against pages that were read by a person.
class tst_PracticeMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composesAsItAlwaysDid_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<DocumentType>("type");
        QTest::addColumn<QString>("item");
        QTest::addColumn<Copy>("copy");
        QTest::addColumn<Language>("language");
        const auto row = [](const char *name, const QString &style, DocumentType type,
                            const QString &item, Copy copy = Copy::Public,
                            Language language = Language::English) {
            QTest::newRow(name) << style << type << item << copy << language;
        };
        row("minutes-role-titles", u"role-titles"_s, DocumentType::Minutes, {});
        row("minutes-named-full", u"named"_s, DocumentType::Minutes, {}, Copy::Full);
        row("minutes-national-cabinet", u"national-cabinet"_s, DocumentType::Minutes, {});
        row("minutes-moved-and-seconded", u"moved-and-seconded"_s, DocumentType::Minutes, {});
        row("minutes-decisions-and-reasons", u"decisions-and-reasons"_s, DocumentType::Minutes, {});
        row("minutes-running-sentences", u"running-sentences"_s, DocumentType::Minutes, {});
        row("minutes-running-sentences-welsh", u"running-sentences"_s, DocumentType::Minutes, {},
            Copy::Public, Language::Welsh);
        row("minutes-welsh", u"role-titles"_s, DocumentType::Minutes, {}, Copy::Public,
            Language::Welsh);
        row("item-family-hubs", u"role-titles"_s, DocumentType::Item, u"family-hubs"_s);
        row("decision-family-hubs", u"role-titles"_s, DocumentType::Decision, u"family-hubs"_s);
        row("decision-family-hubs-and-reasons", u"decisions-and-reasons"_s, DocumentType::Decision,
            u"family-hubs"_s);
        row("decision-quarry-lane", u"role-titles"_s, DocumentType::Decision, u"quarry-lane"_s);
        row("decisions-named", u"named"_s, DocumentType::Decisions, {});
        row("actions", u"role-titles"_s, DocumentType::Actions, {});
        row("attendance", u"role-titles"_s, DocumentType::Attendance, {});
        row("note", u"role-titles"_s, DocumentType::Note, {});
        row("resolutions-named-full", u"named"_s, DocumentType::Resolutions, {}, Copy::Full);
        row("agenda", u"role-titles"_s, DocumentType::Agenda, {});
        row("agenda-welsh-full", u"role-titles"_s, DocumentType::Agenda, {}, Copy::Full,
            Language::Welsh);
    }

    void composesAsItAlwaysDid()
    {
        QFETCH(QString, style);
        QFETCH(DocumentType, type);
        QFETCH(QString, item);
        QFETCH(Copy, copy);
        QFETCH(Language, language);
        const auto meeting =
            readMeetingFile(projectFile(u"resources/practice/practice-meeting.json"_s));
        VERIFY_RESULT(meeting);
        CompositionRequest request{.type = type, .language = language};
        if (!item.isEmpty())
            request.item = ItemId::fromTrusted(item);
        const HouseStyles styles = HouseStyles::builtIn();
        const auto document = compose(MeetingCopy::of(*meeting, copy),
                                      *styles.find(HouseStyleId::fromTrusted(style)), request);
        VERIFY_RESULT(document);
        QBuffer page;
        QVERIFY(page.open(QIODevice::WriteOnly));
        VERIFY_RESULT(PlainTextExporter().write(*document, page));
        const QString name =
            u"document/practice-%1.txt"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(page.data(), golden(name, page.data()));
    }
};

QTEST_GUILESS_MAIN(tst_PracticeMeeting)
#include "tst_PracticeMeeting.moc"
