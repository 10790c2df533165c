// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include <QAbstractButton>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include "core/exporters/readback/ReadBack.h"
#include "tests/support/ScriptedPrompts.h"
#include "tests/support/TestMeeting.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/ExportWords.h"
#include "ui/dialogs/PagePreview.h"
#include "ui/dialogs/SetDialog.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

Meeting withSecret()
{
    Meeting meeting = test::cabinet();
    meeting.details.status = MeetingStatus::Draft;
    meeting.items = {test::item(u"1"_s, u"Swimming pool"_s),
                     test::item(u"2"_s, u"Land at Quarry Lane"_s),
                     test::item(u"3"_s, u"Land at Mill Lane"_s)};
    meeting.items[0].entries = {
        test::speech(u"e1"_s, u"marsh"_s, u"The pool would reopen in September."_s)};
    meeting.items[1].access = test::exempt(u"The price of land was discussed."_s);
    meeting.items[2].access = test::exempt(u"The lease was discussed."_s);
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
    QSettings memory{folder.filePath(u"memory.ini"_s), QSettings::IniFormat};
    HouseStyles styles = HouseStyles::builtIn();
    ExportDialog *dialog = new ExportDialog(withSecret(), {}, styles, prompts, &memory, theme);

    Opened()
    {
        dialog->open();
        settle();
    }
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
    void choose(const QString &list, int data) const
    {
        auto *box = find<QComboBox>(list);
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }
    /// Waits until the pages of what is asked for are shown.
    void settle() const { QTRY_VERIFY(!dialog->isPreparing()); }
    /// Presses the button and waits until what it writes is written.
    void write() const
    {
        press(u"export"_s);
        settle();
        QTRY_VERIFY(find<QWidget>(u"export"_s)->isVisible());
    }
};

} // namespace

/// Stands in for the programs of the desktop.
class UrlCatcher : public QObject
{
    Q_OBJECT

public:
    QUrl taken;

public Q_SLOTS:
    void take(const QUrl &url) { taken = url; }
};

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
        test.write();
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
        test.write();
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
        test.write();
        QVERIFY(!QFile::exists(path));
        test.prompts.nextAnswer(true);
        test.prompts.nextPath(path);
        test.write();
        QVERIFY(contentOf(path).contains("zanzibar"));
    }

    void saysWhyAFileWasNotWritten()
    {
        Opened test;
        test.prompts.nextPath(test.folder.filePath(u"no/such/folder/minutes.pdf"_s));
        test.write();
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
        test.settle();
        QVERIFY(!test.find<QPushButton>(u"export"_s)->isEnabled());
        QCOMPARE(test.find<QLabel>(u"pageState"_s)->text(), u"No pages"_s);
    }

    void writesForMachinesToo()
    {
        for (const Format format : {Format::Akn, Format::OParl, Format::Csv}) {
            Opened test;
            const QString path = test.folder.filePath(u"minutes."_s + suffixOf(format));
            if (format == Format::Akn)
                test.press(u"format_akn"_s);
            else
                test.choose(u"otherFormat"_s, static_cast<int>(format));
            QCOMPARE(test.dialog->format(), format);
            test.prompts.nextPath(path);
            test.write();
            const QByteArray written = contentOf(path);
            QVERIFY2(written.contains("Okafor"), written.constData());
            QVERIFY(!written.contains("zanzibar"));
        }
    }

    void offersOnlyFormatsThatTheDocumentCanBeWrittenIn()
    {
        Opened test;
        auto *type = test.find<QComboBox>(u"documentType"_s);
        auto *others = test.find<QComboBox>(u"otherFormat"_s);
        const int calendar = others->findData(static_cast<int>(Format::Ics));
        const auto offersCalendar = [&] {
            return others->model()->flags(others->model()->index(calendar, 0)) & Qt::ItemIsEnabled;
        };
        QVERIFY(!offersCalendar());
        type->setCurrentIndex(type->findData(static_cast<int>(DocumentType::Actions)));
        QVERIFY(offersCalendar());
        test.choose(u"otherFormat"_s, static_cast<int>(Format::Ics));
        QCOMPARE(test.dialog->format(), Format::Ics);
        type->setCurrentIndex(type->findData(static_cast<int>(DocumentType::Minutes)));
        QVERIFY(!offersCalendar());
        QCOMPARE(test.dialog->format(), Format::Pdf);
        QVERIFY(test.find<QLineEdit>(u"fileName"_s)->text().endsWith(u".pdf"_s));
    }

    void beginsWithWhatTheStyleHasAndChangesItForThisOnce()
    {
        Opened test;
        QVERIFY(test.dialog->wish().choices == StyleChoices());
        test.choose(u"speakers"_s, static_cast<int>(SpeakerForm::Name));
        test.press(u"showStatements"_s);
        test.press(u"largePrint"_s);
        auto *letters = test.find<QComboBox>(u"letters"_s);
        letters->setCurrentIndex(letters->findText(u"(i) (ii) (iii)"_s));
        const StyleChoices chosen = test.dialog->wish().choices;
        QCOMPARE(chosen.speakers, SpeakerForm::Name);
        QCOMPARE(chosen.limbs->kind, MarkerKind::LowerRoman);
        QCOMPARE(chosen.statements, true);
        QVERIFY(!chosen.attendance);
        QVERIFY(chosen.largePrint);
        auto *style = test.find<QComboBox>(u"houseStyle"_s);
        style->setCurrentIndex(style->findData(u"named"_s));
        QVERIFY(!test.dialog->wish().choices.speakers); // the new style has its own
    }

    void showsOnPagesWhatWasChosen()
    {
        const Opened test;
        const auto *preview = test.find<PagePreview>(u"pagePreview"_s);
        const int pages = preview->pageCount();
        const qreal left = preview->pages()->pages().constFirst().texts.constFirst().at.x();
        test.press(u"showLineNumbers"_s);
        test.settle();
        QCOMPARE(preview->pageCount(), pages);
        QVERIFY(preview->pages()->pages().constFirst().texts.constFirst().at.x() < left);
    }

    void writesOnTheCouncilsTemplateAndRemembersIt()
    {
        Opened test;
        const QString council = test.folder.filePath(u"council.docx"_s);
        Document letterhead;
        letterhead.blocks = {HeadingBlock{.level = 1, .number = {}, .runs = plain(u"x"_s)}};
        letterhead.page.head = u"Crest of Aldermere"_s;
        QVERIFY(writeFile(letterhead, Format::Docx, council, true));
        auto *choice = test.find<QComboBox>(u"template"_s);
        QVERIFY(!choice->isEnabled()); // a PDF has none
        test.press(u"format_docx"_s);
        QVERIFY(choice->isEnabled());
        test.prompts.nextPath(council);
        Q_EMIT choice->activated(choice->count() - 1);
        QCOMPARE(choice->currentText(), u"council.docx"_s);
        QCOMPARE(test.memory.value(u"export/template-docx"_s).toString(), council);
        const QString path = test.folder.filePath(u"minutes.docx"_s);
        test.prompts.nextPath(path);
        test.write();
        QVERIFY(contentOf(path).startsWith("PK"));
        Q_EMIT choice->activated(0);
        QCOMPARE(choice->currentText(), u"No template"_s);
        QVERIFY(!test.memory.contains(u"export/template-docx"_s));
    }

    void saysThatATemplateIsNone()
    {
        Opened test;
        const QString none = test.folder.filePath(u"council.docx"_s);
        QFile file(none);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no zip") > 0);
        file.close();
        test.press(u"format_docx"_s);
        auto *choice = test.find<QComboBox>(u"template"_s);
        test.prompts.nextPath(none);
        Q_EMIT choice->activated(choice->count() - 1);
        QCOMPARE(choice->currentText(), u"No template"_s);
        const auto said = [&] { return test.find<QLabel>(u"exportState"_s)->text(); };
        QVERIFY(said().contains(u"council.docx"_s));
        const QString sound = test.folder.filePath(u"sound.docx"_s);
        Document letterhead;
        letterhead.blocks = {HeadingBlock{.level = 1, .number = {}, .runs = plain(u"x"_s)}};
        QVERIFY(writeFile(letterhead, Format::Docx, sound, true));
        test.prompts.nextPath(sound);
        Q_EMIT choice->activated(choice->count() - 1);
        QCOMPARE(choice->currentText(), u"sound.docx"_s);
        QVERIFY(!said().contains(u"council.docx"_s)); // it is mended
    }

    void writesTheWholeSetIntoAFolder()
    {
        Opened test;
        test.press(u"wholeSet"_s);
        const auto find = [&](const QString &name) {
            return test.find<SetDialog>(u"setDialog"_s)->findChild<QAbstractButton *>(name);
        };
        QVERIFY(find(u"setPublic"_s)->isChecked() && !find(u"setFull"_s)->isChecked());
        find(u"setFormat_pdf"_s)->click();
        find(u"setFormat_txt"_s)->click();
        find(u"setFull"_s)->click();
        test.prompts.nextAnswer(true);
        test.prompts.nextPath(test.folder.path());
        find(u"chooseFolder"_s)->click();
        QTRY_VERIFY(test.find<QWidget>(u"export"_s)->isVisible());
        const auto text = [&](const QString &name) {
            return contentOf(test.folder.filePath(name));
        };
        QVERIFY(text(u"public/cabinet-2026-05-21-minutes-public.txt"_s).contains("reopen"));
        QVERIFY(!text(u"public/cabinet-2026-05-21-minutes-public.txt"_s).contains("zanzibar"));
        QVERIFY(text(u"not-for-publication/cabinet-2026-05-21-minutes-full.txt"_s)
                    .contains("zanzibar"));
        QVERIFY(!text(u"public/cabinet-2026-05-21-resolutions-public.html"_s).isEmpty());
    }

    void writesTheSetOnTheTemplateThatIsRemembered()
    {
        Opened test;
        const QString council = test.folder.filePath(u"council.docx"_s);
        Document letterhead;
        letterhead.blocks = {HeadingBlock{.level = 1, .number = {}, .runs = plain(u"x"_s)}};
        letterhead.page.head = u"Crest of Aldermere"_s;
        QVERIFY(writeFile(letterhead, Format::Docx, council, true));
        test.memory.setValue(u"export/template-docx"_s, council); // as it was left last time
        test.press(u"wholeSet"_s);
        const auto *set = test.find<SetDialog>(u"setDialog"_s);
        set->findChild<QAbstractButton *>(u"setFormat_pdf"_s)->click();
        set->findChild<QAbstractButton *>(u"setFormat_docx"_s)->click();
        test.prompts.nextPath(test.folder.path());
        set->findChild<QAbstractButton *>(u"chooseFolder"_s)->click();
        QTRY_VERIFY(test.find<QWidget>(u"export"_s)->isVisible());
        const QByteArray file =
            contentOf(test.folder.filePath(u"public/cabinet-2026-05-21-minutes-public.docx"_s));
        const auto words = wordsInFile(file, Format::Docx);
        QVERIFY(words && words->contains(u"Crest of Aldermere"_s));
    }

    void asksBeforeFilesOfTheSetAreReplaced()
    {
        Opened test;
        const QString path =
            test.folder.filePath(u"public/cabinet-2026-05-21-minutes-public.pdf"_s);
        QVERIFY(QDir(test.folder.path()).mkpath(u"public"_s));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        test.press(u"wholeSet"_s);
        test.prompts.nextPath(test.folder.path());
        test.prompts.nextAnswer(false);
        test.find<SetDialog>(u"setDialog"_s)
            ->findChild<QAbstractButton *>(u"chooseFolder"_s)
            ->click();
        QTRY_VERIFY(test.find<QWidget>(u"export"_s)->isVisible());
        QVERIFY(test.prompts.allUsed());
        QCOMPARE(contentOf(path), QByteArray("old"));
    }

    void writesWhatWasAskedForThoughItsPagesAreNotReady()
    {
        Opened test;
        const QString path = test.folder.filePath(u"named.txt"_s);
        test.press(u"format_txt"_s);
        test.choose(u"speakers"_s, static_cast<int>(SpeakerForm::Name));
        QVERIFY(test.dialog->isPreparing());
        test.prompts.nextPath(path);
        test.write();
        QVERIFY(contentOf(path).contains("Marsh"));
    }

    void makesNoNewPagesForAnotherFormat()
    {
        Opened test;
        const auto *preview = test.find<PagePreview>(u"pagePreview"_s);
        const PagePainter *before = preview->pages();
        test.press(u"format_docx"_s);
        QVERIFY(!test.dialog->isPreparing());
        QCOMPARE(preview->pages(), before);
    }

    void keepsTheOldPagesUntilTheNewOnesAreThere()
    {
        Opened test;
        const auto *preview = test.find<PagePreview>(u"pagePreview"_s);
        const PagePainter *before = preview->pages();
        test.press(u"largePrint"_s);
        QVERIFY(test.dialog->isPreparing());
        QCOMPARE(preview->pages(), before);
        test.settle();
        QVERIFY(preview->pages() && preview->pages() != before);
    }

    void mayBeClosedWhileThePagesAreMade()
    {
        Opened test;
        test.press(u"largePrint"_s);
        QVERIFY(test.dialog->isPreparing());
        delete test.dialog;
        test.dialog = nullptr;
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
    }

    void leadsToWhatIsLeftOut()
    {
        Opened test;
        test.press(u"largePrint"_s);
        test.settle();
        const auto *preview = test.find<PagePreview>(u"pagePreview"_s);
        const auto words = [&] { return test.find<QLabel>(u"placeState"_s)->text(); };
        QCOMPARE(preview->firstShown(), 0);
        QVERIFY(QTest::qWaitForWindowActive(test.dialog));
        QTest::keyClick(test.dialog, Qt::Key_F8);
        QCOMPARE(words(), u"left out, 1 of 2"_s);
        QTest::keyClick(test.dialog, Qt::Key_F8);
        QCOMPARE(words(), u"left out, 2 of 2"_s);
        QVERIFY(preview->firstShown() > 0);
        QTest::keyClick(test.dialog, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(words(), u"left out, 1 of 2"_s);
        QTest::keyClick(test.dialog, Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(words().isEmpty()); // another page
        test.press(u"fullCopy"_s);
        test.settle();
        QVERIFY(!test.find<QPushButton>(u"nextLeftOut"_s)->isEnabled());
    }

    void opensWhatWasWritten()
    {
        Opened test;
        const QString path = test.folder.filePath(u"minutes.txt"_s);
        auto *open = test.find<QPushButton>(u"openWritten"_s);
        QVERIFY(!open->isVisible());
        test.press(u"format_txt"_s);
        test.prompts.nextPath(path);
        test.write();
        QVERIFY(open->isVisible());
        UrlCatcher catcher;
        QDesktopServices::setUrlHandler(u"file"_s, &catcher, "take");
        open->click();
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(catcher.taken, QUrl::fromLocalFile(path));
        test.press(u"format_html"_s);
        QVERIFY(!open->isVisible()); // what is asked for now is not written
    }

    void givesTheKeyboardBackToWhereItBegan()
    {
        Opened test;
        QVERIFY(QTest::qWaitForWindowActive(test.dialog));
        test.press(u"wholeSet"_s);
        test.prompts.nextPath(test.folder.path());
        test.find<SetDialog>(u"setDialog"_s)
            ->findChild<QAbstractButton *>(u"chooseFolder"_s)
            ->click();
        QTRY_VERIFY(test.find<QWidget>(u"export"_s)->isVisible());
        QTRY_COMPARE(test.dialog->focusWidget(), test.find<QWidget>(u"wholeSet"_s));
        QVERIFY(test.find<QLabel>(u"exportState"_s)->text().endsWith(test.folder.path()));
    }

    void saysHowManyFilesOfASetAreNotThere()
    {
        const FileOutcome whole{u"/a/1.pdf"_s, std::nullopt};
        const FileOutcome failed{u"/a/2.pdf"_s,
                                 Error{.code = ErrorCode::Failed,
                                       .message = u"The disk is full."_s,
                                       .place = u"/a/2.pdf"_s}};
        QVERIFY(!firstFailure({whole, whole}));
        const QString some = firstFailure({whole, failed, failed})->oneLine();
        QVERIFY2(some.contains(u"2 "_s) && some.contains(u"The disk is full."_s), qPrintable(some));
        const QString none = firstFailure({failed, failed})->oneLine();
        QVERIFY2(none.contains(u"None of the files"_s), qPrintable(none));
    }

    void stopsASetBeforeAnythingIsWritten()
    {
        Opened test;
        test.press(u"wholeSet"_s);
        test.prompts.nextPath(test.folder.path());
        test.find<SetDialog>(u"setDialog"_s)
            ->findChild<QAbstractButton *>(u"chooseFolder"_s)
            ->click();
        QVERIFY(test.find<QWidget>(u"stopWriting"_s)->isVisible());
        test.dialog->reject(); // Esc: stops, and does not close
        QTRY_VERIFY(test.find<QWidget>(u"export"_s)->isVisible());
        QVERIFY(test.dialog->isVisible());
        QVERIFY(test.find<QLabel>(u"exportState"_s)->text().startsWith(u"Stopped."_s));
        QVERIFY(!QDir(test.folder.filePath(u"public"_s)).exists());
    }

    void fitsAScreenWithTextAtTwiceTheSize()
    {
        Opened test;
        delete test.dialog;
        test.theme.install(*qApp);
        test.theme.setPercent(200);
        test.dialog =
            new ExportDialog(withSecret(), {}, test.styles, test.prompts, &test.memory, test.theme);
        test.dialog->open();
        const QSize least = test.dialog->minimumSizeHint();
        QVERIFY2(least.width() <= 1326, qPrintable(QString::number(least.width())));
        QVERIFY2(least.height() <= 708, qPrintable(QString::number(least.height())));
        test.theme.setPercent(100);
    }

    void tabGoesAsTheEyeDoes()
    {
        const Opened test;
        test.press(u"format_docx"_s);
        const QStringList order{
            u"publicCopy"_s,      u"format_docx"_s,      u"otherFormat"_s,    u"documentType"_s,
            u"houseStyle"_s,      u"documentLanguage"_s, u"speakers"_s,       u"letters"_s,
            u"fileName"_s,        u"showAttendance"_s,   u"showStatements"_s, u"showTimes"_s,
            u"showLineNumbers"_s, u"largePrint"_s,       u"template"_s,       u"nextLeftOut"_s,
            u"nextResolution"_s,  u"pageBefore"_s,       u"pageAfter"_s,      u"previewFit"_s,
            u"pagePreview"_s,     u"closeExport"_s,      u"wholeSet"_s,       u"print"_s,
            u"export"_s};
        QStringList found;
        const QWidget *first = test.find<QWidget>(order.constFirst());
        const QWidget *widget = first;
        do {
            if (order.contains(widget->objectName()))
                found += widget->objectName();
            widget = widget->nextInFocusChain();
        } while (widget != first);
        QVERIFY2(found == order, qPrintable(found.join(u' ')));
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

    void scrollsThroughAWidePageBeforeItTurns()
    {
        Opened test;
        test.dialog->resize(1274, 702);
        test.press(u"largePrint"_s); // more than one page
        test.settle();
        auto *preview = test.find<PagePreview>(u"pagePreview"_s);
        QVERIFY(preview->pageCount() > 1);
        test.find<QComboBox>(u"previewFit"_s)->setCurrentIndex(1);
        QCOMPARE(preview->shown(), 1);
        preview->setFocus();
        QTest::keyClick(preview, Qt::Key_PageDown);
        QCOMPARE(preview->firstShown(), 0);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(preview, Qt::Key_PageDown);
        QVERIFY(preview->firstShown() > 0);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(preview, Qt::Key_PageUp);
        QCOMPARE(preview->firstShown(), 0);
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_ExportDialog.moc"
