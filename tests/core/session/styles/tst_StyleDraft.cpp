// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/session/styles/StyleDraft.h"
#include "core/session/styles/StyleFiles.h"
#include "core/session/styles/StyleWords.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

/// House styles being changed, kept and shared, without a window.
class tst_StyleDraft : public QObject
{
    Q_OBJECT

private:
    HouseStyles m_styles = HouseStyles::builtIn();

    [[nodiscard]] StyleDraft copyOfFirst(const QString &name = u"Our cabinet"_s) const
    {
        return StyleDraft::copyOf(m_styles.all()[0], name, m_styles);
    }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void copiesAStyleUnderAFreeId()
    {
        const StyleDraft draft = copyOfFirst(u"Cyngor Tŷ Gwyn: Cabinet!"_s);
        QCOMPARE(draft.style().id.text(), u"cyngor-ty-gwyn-cabinet"_s);
        QVERIFY(draft.isChanged());
        HouseStyles styles = m_styles;
        styles.put(draft.style());
        QCOMPARE(StyleDraft::copyOf(m_styles.all()[0], draft.style().englishName, styles)
                     .style()
                     .id.text(),
                 u"cyngor-ty-gwyn-cabinet-2"_s);
        QCOMPARE(copyOfFirst(u"…"_s).style().id.text(), u"style"_s);
    }

    void setsEveryKindOfSetting()
    {
        StyleDraft draft = copyOfFirst();
        draft.markSaved();
        VERIFY_RESULT(draft.set(u"/resolutions/single"_s, u"run-on"_s));
        VERIFY_RESULT(draft.set(u"/show/movers"_s, true));
        VERIFY_RESULT(draft.set(u"/page/textSize"_s, 14));
        VERIFY_RESULT(draft.set(u"/en/phrases/opener"_s, u"AGREED:"_s));
        VERIFY_RESULT(draft.set(u"/limbs/levels/1/before"_s, u"["_s));
        QCOMPARE(draft.style().resolutions.single, SingleLimb::RunOn);
        QVERIFY(draft.style().shown.movers);
        QCOMPARE(draft.style().page.textSize, 14);
        QCOMPARE(draft.style().english.phrases.opener, u"AGREED:"_s);
        QCOMPARE(draft.style().limbs.levels[1].before, u"["_s);
        QCOMPARE(draft.value(u"/page/textSize"_s).toInt(), 14);
        QVERIFY(draft.isChanged());
        draft.takeBack();
        QVERIFY(!draft.isChanged());
    }

    void refusesWhatNoStyleHoldsAndStaysAsItWas()
    {
        StyleDraft draft = copyOfFirst();
        const HouseStyle before = draft.style();
        const auto refused = draft.set(u"/numbering/form"_s, u"none"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QCOMPARE(refused.error().place, u"/numbering/form"_s);
        QVERIFY(!draft.set(u"/page/textSize"_s, 400));
        QVERIFY(!draft.set(u"/en/date"_s, u"yyyy"_s));
        QCOMPARE(draft.style(), before);
    }

    void everySettingHasAGroupAndWords()
    {
        for (const StyleSetting &setting : settingsOf(m_styles.all()[0])) {
            const bool known =
                setting.pointer.contains(u"/phrases/"_s) || setting.pointer.contains(u"/stems/"_s);
            QVERIFY2(known || !settingLabel(setting.pointer).isEmpty(),
                     qPrintable(setting.pointer));
            QVERIFY2(known || groupOf(setting.pointer) != StyleGroup::Phrases,
                     qPrintable(setting.pointer));
            for (const QString &word : setting.words)
                QVERIFY2(!choiceLabel(setting.pointer, word).isEmpty(),
                         qPrintable(setting.pointer + u' ' + word));
        }
    }

    void findsEverySettingOfTheFile()
    {
        const StyleDraft draft = copyOfFirst();
        const QList<StyleSetting> settings = settingsOf(draft.style());
        QVERIFY(settings.contains({u"/limbs/levels/2"_s, SettingKind::Marker, {}}));
        QVERIFY(settings.contains({u"/points/bullet"_s, SettingKind::Marker, {}}));
        QVERIFY(settings.contains(
            {u"/order/note"_s, SettingKind::Choice, {u"none"_s, u"sentence"_s, u"list"_s}}));
        for (const StyleSetting &setting : settings)
            QVERIFY2(!draft.value(setting.pointer).isUndefined(), qPrintable(setting.pointer));
    }

    void keepsAStyleInTheCouncilsFolder()
    {
        const QTemporaryDir folder;
        const QString inside = folder.filePath(u"styles"_s);
        StyleDraft draft = copyOfFirst();
        VERIFY_RESULT(draft.set(u"/en/phrases/opener"_s, u"AGREED:"_s));
        const auto path = keepStyle(draft.style(), m_styles, inside);
        VERIFY_RESULT(path);
        const HouseStyles read = HouseStyles::withFolder(inside);
        QCOMPARE(read.problems(), QStringList());
        QCOMPARE(*read.find(draft.style().id), draft.style());
    }

    void neverWritesOverAStyleOfTheProgram()
    {
        const QTemporaryDir folder;
        for (const HouseStyle &style : m_styles.all()) {
            const auto kept = keepStyle(style, m_styles, folder.path());
            QVERIFY(!kept);
            QCOMPARE(kept.error().code, ErrorCode::Refused);
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void saysWhatIsSafeWhereTheDiskWouldNot()
    {
        const QTemporaryDir folder;
        const QString inTheWay = folder.filePath(u"styles"_s);
        QVERIFY(write(inTheWay, "a file where the folder should be"));
        const auto kept = keepStyle(copyOfFirst().style(), m_styles, inTheWay);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::Failed);
        QVERIFY(kept.error().message.contains(u"what you set is still here"_s));
    }

    void sharesAStyleAsAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shared.json"_s);
        StyleDraft draft = copyOfFirst();
        VERIFY_RESULT(draft.set(u"/cy/phrases/opener"_s, u"CYTUNWYD:"_s));
        VERIFY_RESULT(writeStyleFile(draft.style(), m_styles, path));
        const auto read = readStyleFile(path, m_styles);
        VERIFY_RESULT(read);
        QCOMPARE(*read, draft.style());
        HouseStyles styles = m_styles;
        styles.put(draft.style());
        const auto again = readStyleFile(path, styles);
        VERIFY_RESULT(again);
        QCOMPARE(again->id.text(), u"our-cabinet-2"_s);
    }

    void refusesAFileThatIsNoStyleWithItsPlace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bad.json"_s);
        QVERIFY(write(path,
                      R"({"format":"minutebook-style","version":1,"id":"x",)"
                      R"("basedOn":"role-titles","show":{"movers":"often"}})"));
        const auto read = readStyleFile(path, m_styles);
        QVERIFY(!read);
        QCOMPARE(read.error().place, u"/show/movers"_s);
        QCOMPARE(readStyleFile(folder.filePath(u"none.json"_s), m_styles).error().code,
                 ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(tst_StyleDraft)
#include "tst_StyleDraft.moc"
