// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/base/GivenList.h"
#include "core/base/Result.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

Error trouble()
{
    return {.code = ErrorCode::Failed,
            .message = u"The disk is\nfull."_s,
            .place = u"/a"_s,
            .detail = u"28"_s};
}

Result<int> halfOf(int number)
{
    if (number % 2 != 0)
        return trouble();
    return number / 2;
}

} // namespace

/// The small values that everything else is made with.
class tst_BaseValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResultIsAValueOrAnError()
    {
        QVERIFY(halfOf(8));
        QCOMPARE(*halfOf(8), 4);
        QVERIFY(!halfOf(7));
        QCOMPARE(halfOf(7).error(), trouble());
    }

    void aResultGoesOnToTheNextStepUntilOneFails()
    {
        QCOMPARE(*halfOf(8).andThen(halfOf), 2);
        QCOMPARE(halfOf(7).andThen(halfOf).error(), trouble());
        QVERIFY(!halfOf(6).andThen(halfOf));
    }

    void aResultOfNothingIsDoneOrAnError()
    {
        QVERIFY(Result<>());
        QVERIFY(!Result<>(trouble()));
        QCOMPARE(Result<>(trouble()).error(), trouble());
        Result<> done;
        QCOMPARE(*std::move(done).andThen([] { return halfOf(2); }), 1);
        QVERIFY(!Result<>(trouble()).andThen([] { return halfOf(2); }));
    }

    void anErrorSaysWhatWasBeingDone()
    {
        const Error error = halfOf(7).withContext(u"Saving"_s).error();
        QCOMPARE(error.message, u"Saving: The disk is\nfull."_s);
        QCOMPARE(error.detail, trouble().detail);
        QCOMPARE(*halfOf(8).withContext(u"Saving"_s), 4);
        QCOMPARE(Result<>(trouble()).withContext(u"Saving"_s).error(), error);
    }

    void anErrorFitsOnOneLine()
    {
        QCOMPARE(trouble().oneLine(), u"/a: The disk is full."_s);
        QCOMPARE(Error{.message = u"x"_s}.oneLine(), u"x"_s);
    }

    void aListLeftOutIsNotAnEmptyOne()
    {
        const GivenList<int> leftOut;
        const GivenList<int> empty = GivenList<int>(QList<int>());
        QVERIFY(!(leftOut == empty));
        QVERIFY(!leftOut.isWritten());
        QVERIFY(empty.isWritten());
    }

    void aListWithElementsIsWrittenHoweverTheyCame()
    {
        GivenList<int> list;
        list.append(3);
        QVERIFY(list.isWritten());
        QVERIFY(list == GivenList<int>{3});
        QVERIFY(!(list == GivenList<int>{4}));
        QCOMPARE(list.size(), 1);
        QVERIFY(list.contains(3));
    }
};

QTEST_GUILESS_MAIN(tst_BaseValues)
#include "tst_BaseValues.moc"
