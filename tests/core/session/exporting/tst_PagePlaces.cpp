// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/exporting/PagePlaces.h"

#include "core/exporters/page/PagePainter.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

PagePlace part(const QString &anchor, int page)
{
    return {.kind = PlaceKind::Part, .anchor = anchor, .page = page};
}

PagePlace leftOut(int page)
{
    return {.kind = PlaceKind::LeftOut, .page = page};
}

Block words(ParagraphRole role, const QString &text)
{
    return Paragraph{.role = role, .runs = plain(text)};
}

/// Long enough for a page of its own.
Section longItem(const QString &anchor)
{
    Section item{.role = SectionRole::Item, .anchor = anchor};
    for (int i = 0; i < 45; ++i)
        item.blocks += words(ParagraphRole::Text, u"The words of %1."_s.arg(anchor));
    return item;
}

} // namespace

/// The way about the pages of a document.
class tst_PagePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsOnWhichPageEachPartAndResolutionStands()
    {
        Section last = longItem(u"item-3"_s);
        last.blocks = {words(ParagraphRole::Omission, u"Left out."_s),
                       Section{.role = SectionRole::Resolution,
                               .anchor = u"resolution-1"_s,
                               .blocks = {words(ParagraphRole::ResolutionText, u"Agreed."_s)}}};
        Document document;
        document.blocks = {longItem(u"item-1"_s), longItem(u"item-2"_s), last};
        const PagePainter pages(document);
        const QList<PagePlace> places = pages.places();
        QCOMPARE(places.size(), 5);
        QCOMPARE(places[0].anchor, u"item-1"_s);
        QCOMPARE(places[0].page, 0);
        QCOMPARE(places[1].page, 1);
        QCOMPARE(places[3].kind, PlaceKind::LeftOut);
        QCOMPARE(places[3].page, pages.pageCount() - 1);
        QCOMPARE(places[4].kind, PlaceKind::Resolution);
        QVERIFY(places[4].top > places[3].top);
    }

    void goesFromPlaceToPlaceAndRoundAtTheEnds()
    {
        const QList<PagePlace> places{part(u"a"_s, 0), leftOut(2), part(u"b"_s, 3), leftOut(5)};
        const auto next = [&](std::optional<int> at, int page, int step) {
            return nextPlace(places, PlaceKind::LeftOut, at, page, step).value_or(-1);
        };
        QCOMPARE(next({}, 0, 1), 1);
        QCOMPARE(next({}, 2, 1), 1); // on the page that is shown
        QCOMPARE(next({}, 3, 1), 3);
        QCOMPARE(next({}, 6, 1), 1);
        QCOMPARE(next(1, 2, 1), 3);
        QCOMPARE(next(3, 5, 1), 1);
        QCOMPARE(next(3, 5, -1), 1);
        QCOMPARE(next({}, 3, -1), 1);
        QCOMPARE(next({}, 0, -1), 3);
        QCOMPARE(next(0, 0, 1), 1); // what is pointed at is of another kind
        QVERIFY(!nextPlace(places, PlaceKind::Resolution, {}, 0, 1));
    }

    void staysInThePartThatWasShown()
    {
        const QList<PagePlace> before{part(u"a"_s, 0), part(u"b"_s, 3), leftOut(4),
                                      part(u"c"_s, 6)};
        const QList<PagePlace> now{part(u"a"_s, 0), part(u"b"_s, 5), part(u"c"_s, 7)};
        QCOMPARE(samePage(before, 0, now, 9), 0);
        QCOMPARE(samePage(before, 3, now, 9), 5);
        QCOMPARE(samePage(before, 4, now, 9), 6);
        QCOMPARE(samePage(before, 5, now, 9), 7); // not beyond the end of the part
        QCOMPARE(samePage(before, 6, now, 9), 7);
        QCOMPARE(samePage(before, 8, now, 9), 8);
        QCOMPARE(samePage(before, 3, {part(u"a"_s, 0)}, 2), 1); // the part is gone
    }
};

QTEST_MAIN(tst_PagePlaces)
#include "tst_PagePlaces.moc"
