// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/ScriptedPrompts.h"
#include "tests/support/TestMeeting.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/PagePreview.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

Meeting withSecret()
{
    Meeting meeting = test::cabinet();
    meeting.details.status = MeetingStatus::Draft;
    meeting.items = {test::item(u"1"_s, u"Swimming pool"_s),
                     test::item(u"2"_s, u"Land at Quarry Lane"_s)};
    meeting.items[0].entries = {
        test::speech(u"e1"_s, u"marsh"_s, u"The pool would reopen in September."_s)};
    meeting.items[1].access = test::exempt(u"The price of land was discussed."_s);
    meeting.items[1].entries = {
        test::speech(u"e2"_s, u"okafor"_s, u"The offer was zanzibar pounds."_s)};
    return meeting;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Opened {
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    Theme theme{false};
    HouseStyles styles = HouseStyles::builtIn();
    ExportDialog *dialog = new ExportDialog(withSecret(), {}, styles, prompts, theme);

    Opened() { dialog->open(); }
    ~Opened() { delete dialog; }
    template <typename Kind>
    Kind *find(const QString &name) const
    {
        return dialog->findChild<Kind *>(name);
    }
    void press(const QString &name) const
    {
        QTest::mouseClick(find<QWidget>(name), Qt::LeftButton);
    }
};

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithThePublicMinutesAsPdf()
    {
        const Opened test;
        QCOMPARE(test.dialog->wish().copy, Copy::Public);
        QCOMPARE(test.dialog->wish().type, DocumentType::Minutes);
        QCOMPARE(test.dialog->format(), Format::Pdf);
        QCOMPARE(test.find<QLineEdit>(u"fileName"_s)->text(),
                 u"cabinet-2026-05-21-minutes-public.pdf"_s);
        QVERIFY(test.find<PagePreview>(u"pagePreview"_s)->pageCount() >= 1);
    }

    void writesAPublicCopyWithoutWhatIsExempt()
    {
        Opened test;
        const QString path = test.folder.filePath(u"public.txt"_s);
        test.press(u"format_txt"_s);
        test.prompts.nextPath(path);
        test.press(u"export"_s);
        const QByteArray written = contentOf(path);
        QVERIFY(written.contains("reopen in September"));
        QVERIFY(!written.contains("zanzibar"));
        QVERIFY(test.find<QLabel>(u"exportState"_s)->text().contains(u"public.txt"_s));
        QVERIFY(test.prompts.lastSuggestion().endsWith(u"cabinet-2026-05-21-minutes-public.txt"_s));
    }

    void writesAPdf()
    {
        Opened test;
        const QString path = test.folder.filePath(u"minutes.pdf"_s);
        test.prompts.nextPath(path);
        test.press(u"export"_s);
        QVERIFY(contentOf(path).startsWith("%PDF-"));
    }

    void asksOnceMoreBeforeAFullCopy()
    {
        Opened test;
        const QString path = test.folder.filePath(u"full.txt"_s);
        test.press(u"format_txt"_s);
        test.press(u"fullCopy"_s);
        QCOMPARE(test.dialog->wish().copy, Copy::Full);
        test.prompts.nextAnswer(false);
        test.press(u"export"_s);
        QVERIFY(!QFile::exists(path));
        test.prompts.nextAnswer(true);
        test.prompts.nextPath(path);
        test.press(u"export"_s);
        QVERIFY(contentOf(path).contains("zanzibar"));
    }

    void saysWhyAFileWasNotWritten()
    {
        Opened test;
        test.prompts.nextPath(test.folder.filePath(u"no/such/folder/minutes.pdf"_s));
        test.press(u"export"_s);
        const QString said = test.find<QLabel>(u"exportState"_s)->text();
        QVERIFY(!said.startsWith(u"Written"_s));
        QVERIFY(!said.isEmpty());
    }

    void saysThatAnItemHasNoDecision()
    {
        Opened test;
        auto *type = test.find<QComboBox>(u"documentType"_s);
        type->setCurrentIndex(type->findData(static_cast<int>(DocumentType::Decision)));
        QVERIFY(test.find<QWidget>(u"documentItem"_s)->isVisible());
        QVERIFY(!test.find<QPushButton>(u"export"_s)->isEnabled());
        QCOMPARE(test.find<QLabel>(u"pageState"_s)->text(), u"No pages"_s);
    }

    void writesForMachinesToo()
    {
        for (const QString &suffix : {u"akn"_s, u"json"_s, u"csv"_s}) {
            Opened test;
            const QString path = test.folder.filePath(u"minutes."_s + suffix);
            test.press(u"format_"_s + suffix);
            test.prompts.nextPath(path);
            test.press(u"export"_s);
            const QByteArray written = contentOf(path);
            QVERIFY2(written.contains("Okafor"), written.constData());
            QVERIFY(!written.contains("zanzibar"));
        }
    }

    void offersOnlyFormatsThatTheDocumentCanBeWrittenIn()
    {
        Opened test;
        auto *type = test.find<QComboBox>(u"documentType"_s);
        auto *calendar = test.find<QWidget>(u"format_ics"_s);
        QVERIFY(!calendar->isEnabled());
        type->setCurrentIndex(type->findData(static_cast<int>(DocumentType::Actions)));
        QVERIFY(calendar->isEnabled());
        test.press(u"format_ics"_s);
        QCOMPARE(test.dialog->format(), Format::Ics);
        type->setCurrentIndex(type->findData(static_cast<int>(DocumentType::Minutes)));
        QVERIFY(!calendar->isEnabled());
        QCOMPARE(test.dialog->format(), Format::Pdf);
        QVERIFY(test.find<QLineEdit>(u"fileName"_s)->text().endsWith(u".pdf"_s));
    }

    void turnsPagesByKeyboard()
    {
        Opened test;
        auto *preview = test.find<PagePreview>(u"pagePreview"_s);
        preview->setFocus();
        QTest::keyClick(preview, Qt::Key_End);
        QCOMPARE(preview->firstShown(), preview->pageCount() - 1);
        QTest::keyClick(preview, Qt::Key_Home);
        QCOMPARE(preview->firstShown(), 0);
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_ExportDialog.moc"
