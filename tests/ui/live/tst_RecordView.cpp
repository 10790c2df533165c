// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/SmallMeeting.h"
#include "tests/support/TestMeeting.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/live/RecordView.h"

#include <QScrollBar>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 300;

/// Item 7 has a long record, of paragraphs that are not all of one height.
Meeting meetingWithALongItem()
{
    Meeting meeting = smallMeeting();
    for (int number = 0; number < longest; ++number) {
        const QString words = u"noted point %1 of the report. "_s.arg(number);
        meeting.items[6].entries.append(
            test::narrative(u"long-%1"_s.arg(number), words.repeated(1 + number % 7)));
    }
    return meeting;
}

} // namespace

/// A long record is in sight at once and right in the end.
class tst_RecordView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }

    void laysOutTheFootFirstAndTheRestWhenThereIsTime();
    void laysOutTheRestWhenSomebodyGoesThere();
    void keepsItsPlaceWhenTheRestIsLaidOut();
    void goesStraightToARowThatIsNotLaidOut();

private:
    void goToTheLongItem();
    [[nodiscard]] bool everyRowHasItsOwnHeight() const;
    [[nodiscard]] int laidOut() const { return m_record->delegate().layoutsMade() - m_before; }

    std::unique_ptr<LiveWorld> m_world;
    RecordView *m_record = nullptr;
    int m_before = 0;
};

void tst_RecordView::init()
{
    m_world = std::make_unique<LiveWorld>(meetingWithALongItem());
    m_world->goLive();
    m_record = m_world->find<RecordView>(u"record"_s);
    QTest::qWait(1);
    m_before = m_record->delegate().layoutsMade();
}

void tst_RecordView::goToTheLongItem()
{
    m_world->press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_record->model()->rowCount(), longest);
    QCoreApplication::sendPostedEvents();
}

bool tst_RecordView::everyRowHasItsOwnHeight() const
{
    int top = m_record->visualRect(m_record->model()->index(0, 0)).top();
    for (int row = 0; row < longest; ++row) {
        const QRect rect = m_record->visualRect(m_record->model()->index(row, 0));
        if (rect.top() != top
            || rect.height() != m_record->delegate().layOutRow(row, m_record->viewport()->width()))
            return false;
        top += rect.height();
    }
    return true;
}

void tst_RecordView::laysOutTheFootFirstAndTheRestWhenThereIsTime()
{
    goToTheLongItem();
    QVERIFY2(laidOut() < longest / 2, qPrintable(QString::number(laidOut())));
    QCOMPARE(m_record->verticalScrollBar()->value(), m_record->verticalScrollBar()->maximum());
    const QModelIndex last = m_record->model()->index(longest - 1, 0);
    QVERIFY(m_record->viewport()->rect().contains(m_record->visualRect(last)));
    QTRY_COMPARE(laidOut(), longest);
    QTRY_VERIFY(everyRowHasItsOwnHeight());
    QCOMPARE(laidOut(), longest);
    QCOMPARE(m_record->verticalScrollBar()->value(), m_record->verticalScrollBar()->maximum());
}

void tst_RecordView::laysOutTheRestWhenSomebodyGoesThere()
{
    goToTheLongItem();
    QVERIFY(laidOut() < longest);
    m_record->verticalScrollBar()->setValue(0);
    QCOMPARE(laidOut(), longest);
    QVERIFY(everyRowHasItsOwnHeight());
}

void tst_RecordView::keepsItsPlaceWhenTheRestIsLaidOut()
{
    goToTheLongItem();
    m_record->scrollPages(-1);
    const QModelIndex before = m_record->indexAt({20, m_record->viewport()->height() / 2});
    const QRect at = m_record->visualRect(before);
    QTRY_COMPARE(laidOut(), longest);
    QTRY_VERIFY(everyRowHasItsOwnHeight());
    QCOMPARE(m_record->visualRect(before), at);
}

void tst_RecordView::goesStraightToARowThatIsNotLaidOut()
{
    goToTheLongItem();
    const QModelIndex tenth = m_record->model()->index(10, 0);
    m_record->scrollTo(tenth);
    QVERIFY(m_record->viewport()->rect().contains(m_record->visualRect(tenth)));
    QVERIFY(everyRowHasItsOwnHeight());
}

QTEST_MAIN(tst_RecordView)
#include "tst_RecordView.moc"
