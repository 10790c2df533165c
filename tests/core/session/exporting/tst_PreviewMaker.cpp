// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/exporting/PreviewMaker.h"
#include "tests/support/SampleDocument.h"

#include <QImage>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

Document titled(const QString &title)
{
    Document document = sampleDocument();
    document.title = title;
    return document;
}

QImage painted(const PagePainter &pages)
{
    QImage image(PagePainter::pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paintPage(painter, 0);
    return image;
}

} // namespace

/// Pages made in another thread than the one that shows them.
class tst_PreviewMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesPagesAwayFromTheCallersThread()
    {
        PreviewMaker maker;
        Preview made;
        const QThread *composedIn = nullptr;
        connect(&maker, &PreviewMaker::made, this, [&](const Preview &preview) { made = preview; });
        maker.make([&composedIn] {
            composedIn = QThread::currentThread();
            return titled(u"one"_s);
        });
        QVERIFY(maker.isUnderWay());
        QTRY_VERIFY(!maker.isUnderWay());
        QVERIFY(composedIn && composedIn != QThread::currentThread());
        QCOMPARE(made.document->title, u"one"_s);
        QCOMPARE(painted(*made.pages), painted(PagePainter(titled(u"one"_s))));
        QVERIFY(!made.error);
    }

    void tellsOnlyOfTheNewestWish()
    {
        PreviewMaker maker;
        QStringList told;
        connect(&maker, &PreviewMaker::made, this,
                [&](const Preview &preview) { told += preview.document->title; });
        const auto gate = std::make_shared<QSemaphore>();
        maker.make([gate] {
            gate->acquire();
            return titled(u"old"_s);
        });
        maker.make([] { return titled(u"older than the newest"_s); });
        maker.make([] { return titled(u"newest"_s); });
        gate->release();
        QTRY_VERIFY(!maker.isUnderWay());
        QCOMPARE(told, QStringList{u"newest"_s});
    }

    void tellsWhyThereAreNoPages()
    {
        PreviewMaker maker;
        Preview made;
        connect(&maker, &PreviewMaker::made, this, [&](const Preview &preview) { made = preview; });
        maker.make([]() -> Result<Document> {
            return Error{.code = ErrorCode::BadInput, .message = u"no decision"_s};
        });
        QTRY_VERIFY(made.error);
        QCOMPARE(made.error->message, u"no decision"_s);
        QVERIFY(!made.document && !made.pages);
    }

    void tellsNothingOnceItIsForgotten()
    {
        PreviewMaker maker;
        QSignalSpy made(&maker, &PreviewMaker::made);
        maker.make([] { return titled(u"one"_s); });
        maker.forget();
        QVERIFY(!maker.isUnderWay());
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
        QCOMPARE(made.size(), 0);
        maker.make([] { return titled(u"two"_s); });
        QTRY_COMPARE(made.size(), 1);
    }

    void mayBeDestroyedWhileItMakes()
    {
        const auto gate = std::make_shared<QSemaphore>();
        {
            PreviewMaker maker;
            maker.make([gate] {
                gate->acquire();
                return titled(u"one"_s);
            });
        } // without a wait: the gate is still shut
        gate->release();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
    }

    void pagesOutliveTheThreadThatSetThem()
    {
        std::shared_ptr<const PagePainter> pages;
        const std::unique_ptr<QThread> thread(QThread::create(
            [&pages] { pages = std::make_shared<const PagePainter>(sampleDocument()); }));
        thread->start();
        QVERIFY(thread->wait());
        QCOMPARE(painted(*pages), painted(PagePainter(sampleDocument())));
    }
};

QTEST_MAIN(tst_PreviewMaker)
#include "tst_PreviewMaker.moc"
