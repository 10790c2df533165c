// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Text of 200 % on a small laptop: nothing that takes keys is pushed out of sight.

#include "tests/support/SmallMeeting.h"
#include "tests/ui/live/LiveWorld.h"

#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What its ancestors leave of a widget, in its own coordinates.
QRect seenOf(const QWidget &widget)
{
    QRect seen = widget.rect();
    for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget())
        seen &= QRect(widget.mapFrom(above, QPoint()), above->size());
    return seen;
}

} // namespace

class tst_LargeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingWithAKeyIsInSight_data();
    void everythingWithAKeyIsInSight();
};

void tst_LargeText::everythingWithAKeyIsInSight_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("people");
    for (const int percent : {100, 130, 150, 200}) {
        QTest::addRow("%d %%, people in view", percent) << percent << true;
        QTest::addRow("%d %%, people as a strip", percent) << percent << false;
    }
}

void tst_LargeText::everythingWithAKeyIsInSight()
{
    QFETCH(int, percent);
    QFETCH(bool, people);
    LiveWorld w(smallMeeting());
    w.goLive();
    w.window.resize(1366, 740);
    w.theme.setPercent(percent);
    if (!people)
        w.press(Qt::Key_F9);
    w.press(Qt::Key_2, Qt::AltModifier);
    QTest::qWait(0); // layouts settle
    QCOMPARE(w.window.width(), 1366);
    for (const char *name : {"words", "speaker", "kind", "people", "agenda", "record", "hints"}) {
        const auto *widget = w.find<QWidget>(QString::fromLatin1(name));
        QVERIFY2(widget, name);
        const QRect seen = seenOf(*widget);
        const QString told = u"%1: %2 of %3 wide, %4 of %5 high"_s.arg(QLatin1String(name))
                                 .arg(seen.width())
                                 .arg(widget->width())
                                 .arg(seen.height())
                                 .arg(widget->height());
        QVERIFY2(seen == widget->rect(), qPrintable(told));
    }
}

} // namespace minutebook

QTEST_MAIN(minutebook::tst_LargeText)

#include "tst_LargeText.moc"
