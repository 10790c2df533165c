// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include <QLabel>
#include <QSemaphore>
#include <QTest>

#include "tests/support/SampleDocument.h"
#include "ui/dialogs/PreviewPane.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

PreviewMaker::Composer once(const std::shared_ptr<QSemaphore> &gate)
{
    return [gate]() -> Result<Document> {
        gate->acquire();
        return sampleDocument();
    };
}

struct OpenPane {
    Theme theme{false};
    PreviewPane pane{theme};
    std::shared_ptr<QSemaphore> gate = std::make_shared<QSemaphore>();

    ~OpenPane() { gate->release(100); } // whoever still waits
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<QLabel *> labels = pane.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == words; });
    }
};

} // namespace

/// What is done once pages are there, and what is said until then.
class tst_PreviewPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actsOnceThePagesAreThere()
    {
        OpenPane test;
        int printed = 0;
        test.pane.show(once(test.gate));
        test.pane.whenReady([&] { ++printed; });
        QCOMPARE(printed, 0);
        test.gate->release();
        QTRY_COMPARE(printed, 1);
        test.pane.whenReady([&] { ++printed; });
        QCOMPARE(printed, 2); // they are there
    }

    void forgetsWhatWasToBeDoneWithPagesNobodyWantsNow()
    {
        OpenPane test;
        bool printed = false;
        test.pane.show(once(test.gate));
        test.pane.whenReady([&] { printed = true; });
        test.pane.show(once(test.gate)); // another copy was chosen meanwhile
        test.gate->release(2);
        QTRY_VERIFY(!test.pane.isPreparing());
        QVERIFY(test.pane.pages());
        QVERIFY(!printed);
    }

    void doesNothingWithPagesThatCannotBe()
    {
        OpenPane test;
        bool printed = false;
        test.pane.show(once(test.gate));
        test.pane.whenReady([&] { printed = true; });
        test.pane.showTrouble({.code = ErrorCode::NotFound,
                               .message = u"There is no decision."_s,
                               .place = {},
                               .detail = {}});
        test.gate->release();
        QVERIFY(!test.pane.isPreparing());
        QVERIFY(!printed);
    }

    void saysThatItIsPreparingOnlyWhenThatTakesTime()
    {
        OpenPane test;
        const QString words = u"Preparing the preview…"_s;
        test.pane.show(once(test.gate));
        QVERIFY(!test.says(words));
        QTRY_VERIFY(test.says(words));
        test.gate->release();
        QTRY_VERIFY(!test.pane.isPreparing());
        QVERIFY(!test.says(words));
    }
};

QTEST_MAIN(tst_PreviewPane)
#include "tst_PreviewPane.moc"
