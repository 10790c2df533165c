// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/ScriptedPrompts.h"
#include "tests/support/TestMeeting.h"
#include "ui/dialogs/PagePreview.h"
#include "ui/styles/StyleEditor.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

Meeting resolved()
{
    Meeting meeting = test::cabinet();
    meeting.items = {test::item(u"6"_s, u"Library opening hours"_s)};
    Resolution resolution{.limbs = {{.text = u"the hours be approved"_s}}};
    resolution.mover = test::personId(u"okafor"_s);
    meeting.items[0].entries = {test::entry(u"r"_s, resolution)};
    return meeting;
}

struct Opened {
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    Theme theme{false};
    StyleEditor *editor =
        new StyleEditor({resolved(), {}, HouseStyles::builtIn(), styles()}, prompts, theme);

    Opened() { editor->open(); }
    ~Opened() { delete editor; }
    [[nodiscard]] QString styles() const { return folder.filePath(u"styles"_s); }
    template <typename Kind>
    Kind *find(const QString &name) const
    {
        return editor->findChild<Kind *>(name);
    }
    void press(const QString &name) const { find<QPushButton>(name)->click(); }
    void openGroup(StyleGroup group) const
    {
        find<QListWidget>(u"styleGroups"_s)->setCurrentRow(static_cast<int>(group));
    }
    void choose(const QString &combo, const QString &data) const
    {
        auto *box = find<QComboBox>(combo);
        box->setCurrentIndex(box->findData(data));
    }
    [[nodiscard]] QString state() const { return find<QLabel>(u"styleState"_s)->text(); }
    /// A copy of the first style under this name, not saved.
    void copy(const QString &name) const
    {
        press(u"copyStyle"_s);
        auto *field = find<QLineEdit>(u"setting_name_en"_s);
        field->selectAll();
        QTest::keyClicks(field, name);
    }
};

} // namespace

class TestStyleEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheStyleOfTheMeetingAndShowsItsPages()
    {
        const Opened test;
        QCOMPARE(test.editor->draft().style().id, usualStyle());
        QTRY_VERIFY(test.find<PagePreview>(u"pagePreview"_s)->pageCount() >= 1);
        QVERIFY(!test.find<QPushButton>(u"saveStyle"_s)->isEnabled());
    }

    void showsEverySettingOfEveryGroup()
    {
        const Opened test;
        for (int group = 0; group < styleGroupCount; ++group) {
            test.openGroup(static_cast<StyleGroup>(group));
            for (const StyleSetting &setting : settingsOf(test.editor->draft().style())) {
                if (groupOf(setting.pointer) != static_cast<StyleGroup>(group)
                    || groupOf(setting.pointer) == StyleGroup::Phrases)
                    continue;
                const QString name = u"setting"_s + QString(setting.pointer).replace(u'/', u'_');
                const auto *field = test.find<QWidget>(name);
                QVERIFY2(field, qPrintable(name));
                QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(name));
            }
        }
    }

    void saysWhichFilesOfTheFolderAreNoStyles()
    {
        QVERIFY(!Opened().find<QLabel>(u"styleProblems"_s));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"broken.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":");
        file.close();
        ScriptedPrompts prompts;
        const Theme theme{false};
        const StyleEditor editor(
            {resolved(), {}, HouseStyles::withFolder(folder.path()), folder.path()}, prompts,
            theme);
        const auto *said = editor.findChild<QLabel *>(u"styleProblems"_s);
        QVERIFY(said);
        QVERIFY(said->text().contains(u"\nbroken.json: "_s));
        QCOMPARE(said->accessibleName(), said->text());
    }

    void aStyleOfTheProgramIsOnlyLookedAt()
    {
        const Opened test;
        test.openGroup(StyleGroup::Votes);
        QVERIFY(!test.find<QWidget>(u"setting_show_movers"_s)->isEnabled());
        QVERIFY(test.state().contains(u"Make a copy"_s));
    }

    void keepsACopyInTheCouncilsFolder()
    {
        const Opened test;
        QSignalSpy kept(test.editor, &StyleEditor::kept);
        test.copy(u"Our cabinet"_s);
        test.openGroup(StyleGroup::Votes);
        test.find<QCheckBox>(u"setting_show_movers"_s)->click();
        test.openGroup(StyleGroup::Resolutions);
        test.choose(u"setting_resolutions_single"_s, u"run-on"_s);
        test.press(u"saveStyle"_s);
        QCOMPARE(kept.size(), 1);
        const HouseStyles read = HouseStyles::withFolder(test.styles());
        QCOMPARE(read.all().size(), HouseStyles::builtIn().all().size() + 1);
        const HouseStyle ours = read.all().constLast();
        QCOMPARE(ours.englishName, u"Our cabinet"_s);
        QVERIFY(ours.shown.movers);
        QCOMPARE(ours.resolutions.single, SingleLimb::RunOn);
        QVERIFY(!test.editor->draft().isChanged());
        QVERIFY(!test.find<QPushButton>(u"saveStyle"_s)->isEnabled());
    }

    void showsTheDocumentInWhichAGroupIsSeen()
    {
        const Opened test;
        test.openGroup(StyleGroup::Statement);
        QCOMPARE(test.find<QComboBox>(u"previewDocument"_s)->currentData().toInt(),
                 static_cast<int>(DocumentType::Decision));
        QTRY_VERIFY(test.find<PagePreview>(u"pagePreview"_s)->pageCount() >= 1);
        test.openGroup(StyleGroup::People);
        QCOMPARE(test.find<QComboBox>(u"previewDocument"_s)->currentData().toInt(),
                 static_cast<int>(DocumentType::Minutes));
    }

    void thePagesFollowWhatIsChanged()
    {
        const Opened test;
        auto *preview = test.find<PagePreview>(u"pagePreview"_s);
        QTRY_VERIFY(preview->pages());
        const QImage before = preview->grab().toImage();
        test.copy(u"Ours"_s);
        test.openGroup(StyleGroup::Resolutions);
        auto *opener = test.find<QLineEdit>(u"setting_en_phrases_opener"_s);
        opener->selectAll();
        QTest::keyClicks(opener, u"IT WAS AGREED THAT"_s);
        QTRY_VERIFY(preview->grab().toImage() != before);
    }

    void saysWhatNoStyleCanHoldAndStaysLawful()
    {
        const Opened test;
        test.copy(u"Ours"_s);
        test.openGroup(StyleGroup::Numbering);
        auto *form = test.find<QLineEdit>(u"setting_numbering_form"_s);
        form->selectAll();
        QTest::keyClicks(form, u"x"_s);
        QVERIFY(test.state().contains(u"{n}"_s));
        QVERIFY(!test.find<QPushButton>(u"saveStyle"_s)->isEnabled());
        QCOMPARE(test.editor->draft().style().numbering.form, u"{n}"_s);
        QTest::keyClicks(form, u"{n}"_s);
        QCOMPARE(test.editor->draft().style().numbering.form, u"x{n}"_s);
        QVERIFY(test.find<QPushButton>(u"saveStyle"_s)->isEnabled());
    }

    void changesPhrasesInBothLanguages()
    {
        const Opened test;
        test.copy(u"Ours"_s);
        test.openGroup(StyleGroup::Phrases);
        QTest::keyClicks(test.find<QLineEdit>(u"phraseFilter"_s), u"No petitions"_s);
        auto *phrases = test.find<QListWidget>(u"phrases"_s);
        for (int i = 0; i < phrases->count(); ++i)
            if (!phrases->item(i)->isHidden())
                phrases->setCurrentRow(i);
        test.find<QPlainTextEdit>(u"phraseEnglish"_s)->setPlainText(u"There were none."_s);
        test.find<QPlainTextEdit>(u"phraseWelsh"_s)->setPlainText(u"Nid oedd dim."_s);
        QCOMPARE(test.editor->draft().style().english.phrases.petitionsNone, u"There were none."_s);
        QCOMPARE(test.editor->draft().style().welsh.phrases.petitionsNone, u"Nid oedd dim."_s);
    }

    void ordersTheFieldsOfTheStatement()
    {
        const Opened test;
        test.copy(u"Ours"_s);
        test.openGroup(StyleGroup::Statement);
        auto *fields = test.find<QListWidget>(u"fieldOrder"_s);
        fields->setCurrentRow(1);
        test.press(u"fieldUp"_s);
        QCOMPARE(test.editor->draft().style().decisionForm[0].field, DecisionField::Item);
        fields->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(test.editor->draft().style().decisionForm[0].field, DecisionField::Reference);
        fields->setCurrentRow(1);
        auto *blank = test.find<QComboBox>(u"whenBlank"_s);
        blank->setCurrentIndex(0);
        Q_EMIT blank->activated(0);
        QVERIFY(!test.editor->draft().style().decisionForm[0].evenWhenEmpty);
    }

    void isUsedForTheMeetingOnceItIsKept()
    {
        Theme theme(false);
        ScriptedPrompts prompts;
        const QTemporaryDir folder;
        StyleEditor editor({resolved(), {}, HouseStyles::builtIn(), folder.path(), true}, prompts,
                           theme);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.open();
        QSignalSpy used(&editor, &StyleEditor::used);
        auto *use = editor.findChild<QPushButton *>(u"useStyle"_s);
        QVERIFY(!use->isEnabled()); // it is already
        editor.findChild<QPushButton *>(u"copyStyle"_s)->click();
        QVERIFY(!use->isEnabled()); // not saved
        editor.findChild<QPushButton *>(u"saveStyle"_s)->click();
        use->click();
        QCOMPARE(used.size(), 1);
        QCOMPARE(used[0][0].value<HouseStyle>().id.text(), u"copy-of-role-titles"_s);
        QVERIFY(!use->isEnabled());
    }

    void asksBeforeChangesAreLeft()
    {
        Opened test;
        test.copy(u"Ours"_s);
        test.prompts.nextAnswer(false);
        test.editor->reject();
        QVERIFY(test.editor->isVisible());
        QCOMPARE(test.editor->draft().style().englishName, u"Ours"_s);
        test.prompts.nextAnswer(true);
        auto *styles = test.find<QComboBox>(u"styles"_s);
        styles->setCurrentIndex(styles->findData(u"named"_s));
        Q_EMIT styles->activated(styles->currentIndex());
        QCOMPARE(test.editor->draft().style().id.text(), u"named"_s);
        QCOMPARE(styles->findText(u"Ours"_s), -1);
    }

    void sharesAndTakesInAFile()
    {
        Opened test;
        const QString path = test.folder.filePath(u"shared.json"_s);
        test.copy(u"Ours"_s);
        test.prompts.nextPath(path);
        test.press(u"exportStyle"_s);
        QVERIFY(QFile::exists(path));
        test.press(u"saveStyle"_s);
        test.prompts.nextPath(path);
        test.press(u"importStyle"_s);
        QCOMPARE(test.editor->draft().style().englishName, u"Ours"_s);
        QVERIFY(test.editor->draft().isChanged()); // taken in beside the other, not over it
        QCOMPARE(test.editor->draft().style().id.text(), u"copy-of-role-titles-2"_s);
    }

    void refusesABadFileWithItsPlace()
    {
        Opened test;
        QFile bad(test.folder.filePath(u"bad.json"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(R"({"format":"minutebook-style","version":1,"id":"x","colour":"red",)"
                  R"("basedOn":"role-titles"})");
        bad.close();
        test.prompts.nextPath(bad.fileName());
        test.press(u"importStyle"_s);
        QVERIFY(test.state().contains(u"/colour"_s));
        QCOMPARE(test.editor->draft().style().id, usualStyle());
    }

    void fitsAScreenWithTextAtTwiceTheSize()
    {
        Theme large(false);
        large.install(*qApp);
        large.setPercent(200);
        ScriptedPrompts prompts;
        StyleEditor editor({resolved(), {}, HouseStyles::builtIn(), {}}, prompts, large);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.open();
        QVERIFY2(editor.minimumSizeHint().width() <= 1366,
                 qPrintable(QString::number(editor.minimumSizeHint().width())));
        QVERIFY2(editor.minimumSizeHint().height() <= 740,
                 qPrintable(QString::number(editor.minimumSizeHint().height())));
        large.setPercent(100);
    }
};

QTEST_MAIN(TestStyleEditor)
#include "tst_StyleEditor.moc"
