// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/Bilingual.h"
#include "core/document/Compose.h"
#include "core/document/HouseStyles.h"
#include "tests/support/DocumentText.h"
#include "tests/support/TestMeeting.h"

#include <QTest>

#include <functional>

using namespace minutebook;
using namespace minutebook::test;

/// One document in two languages.
class tst_Bilingual : public QObject
{
    Q_OBJECT

private:
    static Document minutes(Language language)
    {
        Meeting meeting = cabinet();
        meeting.details.status = MeetingStatus::Draft;
        meeting.items = {item(u"6"_s, u"Family hubs"_s)};
        meeting.items[0].entries = {speech(u"a"_s, u"marsh"_s, u"introduced the report."_s)};
        const HouseStyles styles = HouseStyles::builtIn();
        const auto document =
            compose(MeetingCopy::of(meeting, Copy::Public),
                    *styles.find(HouseStyleId::fromTrusted(u"named"_s)), {.language = language});
        return document ? *document : Document{};
    }
    static void visit(const QList<Block> &blocks, const std::function<void(const AnyBlock &)> &each)
    {
        for (const Block &block : blocks) {
            each(block.any);
            if (const auto *section = std::get_if<Section>(&block.any))
                visit(section->blocks, each);
        }
    }

private Q_SLOTS:
    void holdsTheWholeOfBoth()
    {
        const Document welsh = minutes(Language::Welsh);
        const Document english = minutes(Language::English);
        const Document both = bilingual(welsh, english);
        const QStringList lines = linesOf(both.blocks);
        QCOMPARE(lines.size(), 1 + linesOf(welsh.blocks).size() + linesOf(english.blocks).size());
        QCOMPARE(lines.mid(1, linesOf(welsh.blocks).size()), linesOf(welsh.blocks));
        QCOMPARE(lines.last(linesOf(english.blocks).size()), linesOf(english.blocks));
    }

    void hasOneTitleInBothLanguages()
    {
        const Document both = bilingual(minutes(Language::Welsh), minutes(Language::English));
        QCOMPARE(both.language, u"cy"_s);
        const auto &heading = std::get<HeadingBlock>(both.blocks[0].any);
        QCOMPARE(heading.runs.constLast().language, u"en-GB"_s);
        int titles = 0;
        int before = 1;
        visit(both.blocks, [&](const AnyBlock &block) {
            const auto *each = std::get_if<HeadingBlock>(&block);
            if (!each)
                return;
            titles += each->level == 1 ? 1 : 0;
            QVERIFY(each->level <= before + 1); // levels never jump
            before = each->level;
        });
        QCOMPARE(titles, 1);
    }

    void namesNoTwoPartsAlike()
    {
        const Document both = bilingual(minutes(Language::Welsh), minutes(Language::English));
        QStringList anchors;
        visit(both.blocks, [&](const AnyBlock &block) {
            if (const auto *section = std::get_if<Section>(&block))
                if (!section->anchor.isEmpty())
                    anchors.append(section->anchor);
        });
        QVERIFY(anchors.size() > 4);
        QCOMPARE(anchors.removeDuplicates(), 0);
    }

    void speaksBothLanguagesAroundThePage()
    {
        const Document welsh = minutes(Language::Welsh);
        const Document english = minutes(Language::English);
        const PageFurniture page = bilingual(welsh, english).page;
        QCOMPARE(page.foot, welsh.page.foot + u" / "_s + english.page.foot);
        QCOMPARE(page.pageOf, u"%1 / %2"_s);
        QCOMPARE(bilingual(english, english).page, english.page);
    }
};

QTEST_GUILESS_MAIN(tst_Bilingual)
#include "tst_Bilingual.moc"
