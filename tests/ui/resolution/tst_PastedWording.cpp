// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// What is pasted into the limbs, by Ctrl+V in a real window.

#include "core/domain/rules/WordDiff.h"
#include "tests/ui/resolution/ResolutionWorld.h"

#include <QClipboard>
#include <QMimeData>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Page : ResolutionWorld {
    void paste(const QString &plain, const QString &html = {})
    {
        auto *data = new QMimeData;
        data->setText(plain);
        if (!html.isEmpty())
            data->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(data);
        control(Qt::Key_V);
    }
    /// "0|words" for each limb.
    [[nodiscard]] QStringList limbs()
    {
        press(Qt::Key_Escape);
        QStringList all;
        for (const FlatLimb &limb : flatLimbs(resolution().limbs))
            all.append(QString::number(limb.level) + u'|' + limb.text);
        return all;
    }
};

} // namespace

class tst_PastedWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheMarksOffAList()
    {
        Page page;
        page.words({});
        page.control(Qt::Key_A);
        page.paste(u"That:\n(a) one;\n(i) inner; and\n(b) two."_s);
        QCOMPARE(page.limbs(), (QStringList{u"0|one"_s, u"1|inner"_s, u"0|two"_s}));
    }

    void takesAListOfAWordProcessor()
    {
        Page page;
        page.control(Qt::Key_A);
        page.paste(u"1. one 2. two"_s,
                   u"<ol><li>one<ol><li>inner</li></ol></li><li>two</li></ol>"_s);
        QCOMPARE(page.limbs(), (QStringList{u"0|one"_s, u"1|inner"_s, u"0|two"_s}));
    }

    void putsOneLineIntoTheWordsAsItStands()
    {
        Page page;
        page.words(u"the sum named in  be spent"_s);
        for (int step = 0; step < 9; ++step)
            page.press(Qt::Key_Left);
        page.paste(u"(a) above\n"_s);
        QCOMPARE(page.limbs(), QStringList{u"0|the sum named in (a) above be spent"_s});
    }

    void beginsAListOfItsOwnBehindWords()
    {
        Page page;
        page.words(u"the plan be approved"_s);
        page.paste(u"1. one\n2. two"_s);
        QCOMPARE(page.limbs(), (QStringList{u"0|the plan be approved"_s, u"0|one"_s, u"0|two"_s}));
    }

    void saysWhatDidNotComeAlong()
    {
        Page page;
        page.control(Qt::Key_A);
        page.paste(u"one two"_s, u"<p>one <del>or none</del></p>"_s);
        QCOMPARE(page.said(), u"Pasted without 1 deleted passage(s)."_s);
        QCOMPARE(page.limbs(), QStringList{u"0|one"_s});
    }

    void comesBackInOneStep()
    {
        Page page;
        page.words(u"as it was"_s);
        page.paste(u"(a) one\n(b) two"_s);
        page.control(Qt::Key_Z);
        QCOMPARE(page.limbs(), QStringList{u"0|as it was"_s});
    }
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_PastedWording)
#include "tst_PastedWording.moc"
