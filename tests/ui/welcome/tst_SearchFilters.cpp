// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/welcome/SearchFilters.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

MeetingSummary meetingOf(const QString &body, const QDate &date)
{
    MeetingSummary meeting;
    meeting.body = body;
    meeting.date = date;
    return meeting;
}

} // namespace

class tst_SearchFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_filters.setMeetings({meetingOf(u"Cabinet"_s, QDate(2026, 5, 21)),
                               meetingOf(u"Audit & standards"_s, QDate(2026, 4, 30)),
                               meetingOf(u"Cabinet"_s, QDate(2024, 1, 9))});
        m_filters.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_filters));
    }

    void looksEverywhereAtFirst()
    {
        const SearchQuery query = m_filters.query(u"bus"_s);
        QCOMPARE(query.words, u"bus"_s);
        QCOMPARE(query.body, QString());
        QVERIFY(!query.from && !query.to);
        QCOMPARE(query.in, SearchIn::Everything);
    }

    void takesABodyByKeys()
    {
        choose(u"searchBody"_s, 1);
        QCOMPARE(m_filters.query({}).body, u"Audit & standards"_s);
        QCOMPARE(chip(u"searchBody"_s)->accessibleName(), u"Body: Audit & standards"_s);
    }

    void takesAMunicipalYearByKeys()
    {
        choose(u"searchYear"_s, 2);
        QCOMPARE(chip(u"searchYear"_s)->text(), u"2025/26"_s);
        QCOMPARE(m_filters.query({}).from, QDate(2025, 5, 1));
        QCOMPARE(m_filters.query({}).to, QDate(2026, 4, 30));
    }

    void takesWhatIsLookedThroughByKeys()
    {
        choose(u"searchKind"_s, 1);
        QCOMPARE(m_filters.query({}).in, SearchIn::Resolutions);
        choose(u"searchKind"_s, 1);
        QCOMPARE(m_filters.query({}).in, SearchIn::Discussion);
    }

    void keepsTheChoiceWhenMeetingsCome()
    {
        m_filters.setMeetings({meetingOf(u"Area committee"_s, QDate(2026, 6, 1)),
                               meetingOf(u"Audit & standards"_s, QDate(2026, 4, 30))});
        QCOMPARE(m_filters.query({}).body, u"Audit & standards"_s);
        m_filters.setMeetings({});
        QCOMPARE(m_filters.query({}).body, QString());
    }

private:
    QAbstractButton *chip(const QString &name)
    {
        return m_filters.findChild<QAbstractButton *>(name);
    }

    /// Opens the choices and goes down so many from the one that was chosen.
    void choose(const QString &name, int down)
    {
        const QSignalSpy changed(&m_filters, &SearchFilters::changed);
        chip(name)->setFocus();
        QTest::keyClick(chip(name), Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QWidget *menu = QApplication::activePopupWidget();
        for (; down > 0; --down)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
    }

    Theme m_theme{false};
    SearchFilters m_filters{m_theme};
};

QTEST_MAIN(tst_SearchFilters)
#include "tst_SearchFilters.moc"
