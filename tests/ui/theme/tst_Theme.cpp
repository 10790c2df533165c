// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QWheelEvent>

#include "ui/theme/MinutebookStyle.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr double text = 4.5;
constexpr double edge = 3.0;

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrastAsWcagDoes()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 10), 10);
        QCOMPARE(qRound(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void keepsEveryTextReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void keepsEveryTextReadable()
    {
        QFETCH(bool, dark);
        const Colours c = dark ? darkColours() : lightColours();
        for (const QColor &ground : {c.paper, c.pane, c.win, c.sel}) {
            for (const QColor &ink : {c.ink, c.ink2, c.ink3, c.green})
                QVERIFY2(contrastRatio(ink, ground) >= text,
                         qPrintable(ink.name() + ground.name()));
            for (const QColor &line : {c.edge, c.blue})
                QVERIFY2(contrastRatio(line, ground) >= edge,
                         qPrintable(line.name() + ground.name()));
        }
        QVERIFY(contrastRatio(c.onFill, c.fill) >= text);
        QVERIFY(contrastRatio(c.amber, c.amberGround) >= text);
        QVERIFY(contrastRatio(c.amberEdge, c.paper) >= edge);
        QVERIFY(contrastRatio(c.red, c.redGround) >= text);
        QVERIFY(contrastRatio(c.plum, c.plumGround) >= text);
        QVERIFY(contrastRatio(c.plum, c.paper) >= text);
        QVERIFY(contrastRatio(c.inserted, c.insertedGround) >= text);
        QVERIFY(contrastRatio(c.deleted, c.deletedGround) >= text);
        QVERIFY(contrastRatio(c.ink, c.keyCap) >= text);
    }

    void keepsTheSpineReadable()
    {
        for (const SpineColours &spine : {publicSpine(false), publicSpine(true), exemptSpine(),
                                          adjournedSpine(), quietSpine()}) {
            QVERIFY(contrastRatio(spine.text, spine.ground) >= text);
            QVERIFY(contrastRatio(spine.second, spine.ground) >= text);
            QVERIFY(contrastRatio(spine.text, spine.clock) >= text);
            QVERIFY(contrastRatio(spine.second, spine.clock) >= text);
        }
        for (const QColor &colour : {notSavedOnWhite(), quorumLostOnWhite(), excludedOnWhite()})
            QVERIFY(contrastRatio(colour, Qt::white) >= text);
    }

    void hasDigitsOfOneWidth()
    {
        const Tokens tokens = Tokens::of(false, Column::Normal, 100);
        QCOMPARE(QFontInfo(tokens.font(TextRole::Clock)).family(), u"Open Sans"_s);
        const QFontMetrics metrics(tokens.font(TextRole::Clock));
        for (const QChar digit : u"0123456789"_s)
            QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
    }

    void writesNothingUnder13PixelsButBadges()
    {
        const Tokens tokens = Tokens::of(false, Column::Normal, 100);
        for (int role = 0; role <= static_cast<int>(TextRole::Action); ++role) {
            const auto which = static_cast<TextRole>(role);
            const int least = which == TextRole::Badge ? 12 : 13;
            QVERIFY(tokens.font(which).pixelSize() >= least);
            QVERIFY(tokens.line(which) > tokens.font(which).pixelSize());
        }
    }

    void scalesTextAndLengthsTogether()
    {
        const Tokens twice = Tokens::of(false, Column::Normal, 200);
        QCOMPARE(twice.font(TextRole::Composer).pixelSize(), 36);
        QCOMPARE(twice.sizes.spine, 120);
        QCOMPARE(twice.sizes.composerLines, 3);
        QCOMPARE(Tokens::of(true, Column::Big, 100).font(TextRole::Record).pixelSize(), 20);
    }

    void keepsTheTextScaleWithinItsSteps()
    {
        Theme theme(false);
        QSignalSpy changes(&theme, &Theme::themeChanged);
        theme.setPercent(114);
        QCOMPARE(theme.tokens().percent, 110);
        theme.setPercent(900);
        QCOMPARE(theme.tokens().percent, 200);
        theme.setPercent(10);
        QCOMPARE(theme.tokens().percent, 100);
        theme.setPercent(100);
        QCOMPARE(changes.count(), 3);
    }

    void followsTheDesktopUnlessToldOtherwise()
    {
        Theme theme(true);
        QVERIFY(theme.tokens().dark);
        theme.setMode(Theme::Mode::Light);
        QVERIFY(!theme.tokens().dark);
        theme.setMode(Theme::Mode::AsDesktop);
        QVERIFY(theme.tokens().dark);
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(40, 40, 40));
        QVERIFY(Theme::isDark(palette));
    }

    void givesTheApplicationItsStyle()
    {
        Theme theme(false);
        theme.install(*qApp);
        QCOMPARE(qApp->style()->styleHint(QStyle::SH_MenuBar_AltKeyNavigation), 0);
        QCOMPARE(qApp->palette().color(QPalette::Highlight), lightColours().fill);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(qApp->palette().color(QPalette::Base), darkColours().paper);
        QCOMPARE(qApp->palette().color(QPalette::Text), darkColours().ink);
    }

    void aListThatTheWheelPassesOverKeepsItsValue()
    {
        Theme theme(false);
        theme.install(*qApp);
        QWidget window;
        auto *list = new QComboBox(&window);
        auto *button = new QPushButton(&window);
        list->addItems({u"one"_s, u"two"_s, u"three"_s});
        button->setFocus();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto turn = [&] {
            QWheelEvent event({3, 3}, list->mapToGlobal(QPointF(3, 3)), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(list, &event);
        };
        turn();
        QCOMPARE(list->currentIndex(), 0);
        list->setFocus();
        turn();
        QCOMPARE(list->currentIndex(), 1);
    }

    void drawsIconsInTheColourAsked()
    {
        const Icons icons;
        const QPixmap pixmap = icons.pixmap(u"current"_s, QColor(0x14, 0x59, 0x4A), 20, 2);
        QCOMPARE(pixmap.size(), QSize(40, 40));
        QCOMPARE(pixmap.toImage().pixelColor(18, 20), QColor(0x14, 0x59, 0x4A));
        QVERIFY(icons.pixmap(u"no-such-icon"_s, Qt::black, 20, 1).isNull());
        QVERIFY(Icons::exists(u"save-ok"_s));
    }

    void hatchesWhatIsExempt()
    {
        QImage image(40, 40, QImage::Format_RGB32);
        QPainter painter(&image);
        paintHatching(painter, image.rect(), Qt::white, Qt::black);
        painter.end();
        int dark = 0;
        for (int x = 0; x < 40; ++x)
            dark += image.pixelColor(x, 20).lightness() < 128 ? 1 : 0;
        QVERIFY(dark > 12 && dark < 28);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_Theme.moc"
