// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/spelling/Dictionary.h"
#include "tests/support/SmallMeeting.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/live/SpellingMarks.h"
#include "ui/live/WordsEdit.h"

#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

class tst_SpellingMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (affixFilesOf(u"en_GB"_s, dictionaryFolders()).isEmpty())
            QFAIL("hunspell-en-gb is not installed; packaging/ensure-packages installs it");
    }

    void marksWhatNoDictionaryKnows()
    {
        LiveWorld w(smallMeeting());
        w.goLive();
        w.type(u"the cabnet would aprove it, as Okafor of Aldermere said "_s);
        QTRY_COMPARE(marks(w)->marked(), (QStringList{u"cabnet"_s, u"aprove"_s}));
        QCOMPARE(w.live().draft().text,
                 u"the cabnet would aprove it, as Okafor of Aldermere said "_s);
    }

    void leavesTheWordThatIsBeingTyped()
    {
        LiveWorld w(smallMeeting());
        w.goLive();
        w.type(u"wrogn and cabne"_s);
        QTRY_COMPARE(marks(w)->marked(), QStringList{u"wrogn"_s});
        w.press(Qt::Key_Home);
        QTRY_COMPARE(marks(w)->marked(), (QStringList{u"wrogn"_s, u"cabne"_s}));
    }

    void knowsSomebodyWhoIsAdded()
    {
        LiveWorld w(smallMeeting());
        w.goLive();
        Person guest{.id = PersonId::fromTrusted(u"q"_s), .name = u"X Quaylebury"_s};
        const int at = static_cast<int>(w.session.meeting().people.size());
        QVERIFY(
            w.session.perform({EditKind::ChangePeople, {PersonChange{at, std::nullopt, guest}}}));
        w.type(u"Quaylebury was wrogn "_s);
        QTRY_COMPARE(marks(w)->marked(), QStringList{u"wrogn"_s});
    }

    void marksSecondParagraphsWhereTheyStand()
    {
        LiveWorld w(smallMeeting());
        w.goLive();
        w.type(u"right"_s);
        w.press(Qt::Key_Return, Qt::ShiftModifier);
        w.type(u"wrogn "_s);
        QTRY_COMPARE(marks(w)->marked(), QStringList{u"wrogn"_s});
    }

private:
    static SpellingMarks *marks(LiveWorld &w)
    {
        return w.find<WordsEdit>(u"words"_s)->findChild<SpellingMarks *>();
    }
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_SpellingMarks)

#include "tst_SpellingMarks.moc"
