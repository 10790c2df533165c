// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Marks that were typed in front of limbs come off where they count on, and nowhere else.

#include "core/importers/LimbLines.h"
#include "core/importers/PastedWords.h"

#include <QRandomGenerator>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

/// "0|the plan be approved" for each limb.
QStringList shown(const QList<FlatLimb> &limbs)
{
    QStringList lines;
    for (const FlatLimb &limb : limbs)
        lines.append(QString::number(limb.level) + u'|' + limb.text);
    return lines;
}

QStringList ofPlain(const QString &text)
{
    return shown(limbsFrom(linesOfPlainText(text)).limbs);
}

QStringList ofHtml(const QString &html)
{
    return shown(limbsFrom(wordsFromHtml(html)->lines).limbs);
}

QString roman(int value)
{
    static const QStringList ones{u""_s,  u"i"_s,  u"ii"_s,  u"iii"_s,  u"iv"_s,
                                  u"v"_s, u"vi"_s, u"vii"_s, u"viii"_s, u"ix"_s};
    return QString(value / 10, u'x') + ones.at(value % 10);
}

/// A mark as somebody may have typed it: 0 "(a)", 1 "a)", 2 "a.", 3 "(i)", 4 "i.", 5 "1.", 6 "1)",
/// 7 "(1)", 8 "(A)".
QString typedMark(int style, int value)
{
    const QChar letter(u'a' + static_cast<char16_t>(value - 1));
    switch (style) {
    case 0:
        return u'(' + QString(letter) + u')';
    case 1:
        return letter + u")"_s;
    case 2:
        return letter + u"."_s;
    case 3:
        return u'(' + roman(value) + u')';
    case 4:
        return roman(value) + u'.';
    case 5:
        return QString::number(value) + u'.';
    case 6:
        return QString::number(value) + u')';
    case 7:
        return u'(' + QString::number(value) + u')';
    default:
        return u'(' + QString(letter.toUpper()) + u')';
    }
}
constexpr int styles = 9;

/// Limbs of up to three levels, as they would be typed with marks of other styles at each level.
QString typed(const QList<FlatLimb> &limbs, const QList<int> &styleOf)
{
    QString text;
    QList<int> counts(3);
    for (const FlatLimb &limb : limbs) {
        ++counts[limb.level];
        std::fill(counts.begin() + limb.level + 1, counts.end(), 0);
        text +=
            typedMark(styleOf.at(limb.level), counts.at(limb.level)) + u'\t' + limb.text + u'\n';
    }
    return text;
}

QList<FlatLimb> randomLimbs(QRandomGenerator &random)
{
    static const QStringList words{u"the plan be approved"_s, u"£2 million be committed"_s,
                                   u"authority be delegated under (a) above"_s,
                                   u"a report be brought back in May"_s, u"the lease be settled"_s};
    QList<FlatLimb> limbs;
    int level = 0;
    const int count = random.bounded(1, 9);
    for (int index = 0; index < count; ++index) {
        level = index == 0 ? 0 : random.bounded(0, qMin(level + 1, 2) + 1);
        limbs.append({level, words.at(random.bounded(static_cast<int>(words.size())))});
    }
    return limbs;
}

} // namespace

class tst_LimbLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesMarksThatCountOn_data();
    void takesMarksThatCountOn();
    void leavesWhatIsNoMark_data();
    void leavesWhatIsNoMark();
    void readsListsOfOtherPrograms_data();
    void readsListsOfOtherPrograms();
    void takesEveryListItCanType();
    void losesNoWord();
    void readsARecommendation_data();
    void readsARecommendation();
};

void tst_LimbLines::takesMarksThatCountOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("limbs");
    QTest::newRow("letters")
        << u"(a) the plan be approved;\n(b) the sum be spent; and\n(c) it be so."_s
        << QStringList{u"0|the plan be approved"_s, u"0|the sum be spent"_s, u"0|it be so"_s};
    QTest::newRow("one alone") << u"a) the report be noted."_s
                               << QStringList{u"0|the report be noted"_s};
    QTest::newRow("numbers with tabs")
        << u"1.\tone\n2.\ttwo"_s << QStringList{u"0|one"_s, u"0|two"_s};
    QTest::newRow("roman in letters")
        << u"(a) one\n(i) inner\n(ii) second\n(b) two"_s
        << QStringList{u"0|one"_s, u"1|inner"_s, u"1|second"_s, u"0|two"_s};
    QTest::newRow("h, i, j are letters")
        << u"(g) g\n(h) h\n(i) i\n(j) j"_s << QStringList{u"0|g"_s, u"0|h"_s, u"0|i"_s, u"0|j"_s};
    QTest::newRow("a roman list under h")
        << u"(g) g\n(h) h\n(i) one\n(ii) two\n(i) i"_s.replace(u"\n(i) i"_s, QString())
        << QStringList{u"0|g"_s, u"0|h"_s, u"1|one"_s, u"1|two"_s};
    QTest::newRow("paths") << u"1. one\n1.1 inner\n1.2 second\n2. two\n2.1 third\n2.2 fourth"_s
                           << QStringList{u"0|one"_s, u"1|inner"_s, u"1|second"_s,
                                          u"0|two"_s, u"1|third"_s, u"1|fourth"_s};
    QTest::newRow("bullets") << u"• one\n• two\no inner\no second\n• three"_s
                             << QStringList{u"0|one"_s, u"0|two"_s, u"1|inner"_s, u"1|second"_s,
                                            u"0|three"_s};
    QTest::newRow("hyphens under a letter")
        << u"(a) one:\n- inner\n- second\n(b) two"_s
        << QStringList{u"0|one:"_s, u"1|inner"_s, u"1|second"_s, u"0|two"_s};
    QTest::newRow("an opener goes")
        << u"RESOLVED: That\n\n(a) one\n(b) two"_s << QStringList{u"0|one"_s, u"0|two"_s};
    QTest::newRow("broken by the width")
        << u"(a) authority be delegated to the\nDirector of Place;\n(b) two"_s
        << QStringList{u"0|authority be delegated to the Director of Place"_s, u"0|two"_s};
    QTest::newRow("an extract of a list")
        << u"(c) three\n(d) four"_s << QStringList{u"0|three"_s, u"0|four"_s};
    QTest::newRow("two lists") << u"1. one\n2. two\n1. again\n2. more"_s
                               << QStringList{u"0|one"_s, u"0|two"_s, u"0|again"_s, u"0|more"_s};
}

void tst_LimbLines::takesMarksThatCountOn()
{
    QFETCH(const QString, text);
    QTEST(ofPlain(text), "limbs");
}

void tst_LimbLines::leavesWhatIsNoMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("limbs");
    QTest::newRow("initials") << u"A. Smith be appointed\nB. Jones be appointed"_s
                              << QStringList{u"0|A. Smith be appointed"_s,
                                             u"0|B. Jones be appointed"_s};
    QTest::newRow("in running text")
        << u"the works at (a) be approved and (b) be refused"_s
        << QStringList{u"0|the works at (a) be approved and (b) be refused"_s};
    QTest::newRow("a reference at the start of a broken line")
        << u"the sum named in paragraph\n(a) above be spent"_s
        << QStringList{u"0|the sum named in paragraph"_s, u"0|(a) above be spent"_s};
    QTest::newRow("a reference within a limb")
        << u"(a) one;\n(b) the sum named in paragraph\n(a) above be spent"_s
        << QStringList{u"0|one"_s, u"0|the sum named in paragraph (a) above be spent"_s};
    QTest::newRow("a letter that follows nothing")
        << u"(c) be deferred"_s << QStringList{u"0|(c) be deferred"_s};
    QTest::newRow("a sum") << u"1. one\n1.5 million pounds be spent"_s
                           << QStringList{u"0|one 1.5 million pounds be spent"_s};
    QTest::newRow("a year") << u"2026. the plan"_s << QStringList{u"0|2026. the plan"_s};
    QTest::newRow("a date") << u"21 May be the date\n22 May be the next"_s
                            << QStringList{u"0|21 May be the date"_s, u"0|22 May be the next"_s};
    QTest::newRow("a minus") << u"-5 degrees\n-6 degrees"_s
                             << QStringList{u"0|-5 degrees"_s, u"0|-6 degrees"_s};
    QTest::newRow("an article") << u"a report be brought\na plan be made"_s
                                << QStringList{u"0|a report be brought"_s, u"0|a plan be made"_s};
    QTest::newRow("lines") << u"the plan be approved;\n\nthe sum be spent; and"_s
                           << QStringList{u"0|the plan be approved;"_s,
                                          u"0|the sum be spent; and"_s};
    QTest::newRow("nothing") << u" \n\n"_s << QStringList{};
}

void tst_LimbLines::leavesWhatIsNoMark()
{
    QFETCH(const QString, text);
    QTEST(ofPlain(text), "limbs");
}

void tst_LimbLines::readsListsOfOtherPrograms_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("limbs");
    QTest::newRow("nested") << u"<ol><li>one;<ol type=i><li>inner</li></ol></li><li>two</li></ol>"_s
                            << QStringList{u"0|one"_s, u"1|inner"_s, u"0|two"_s};
    QTest::newRow("lists beside items")
        << u"<ol><li><p>one</p></li><ol><li><p>inner</p></li></ol><li><p>two</p></li></ol>"_s
        << QStringList{u"0|one"_s, u"1|inner"_s, u"0|two"_s};
    QTest::newRow("a word processor") << u"<p class=MsoListParagraph style='mso-list:l0 level1 "
                                         u"lfo1'><span style='mso-list:Ignore'>"
                                         "(a)<span>&nbsp; </span></span>one; and</p>"
                                         "<p class=MsoListParagraph style='mso-list:l0 level2 "
                                         "lfo1'><span style='mso-list:Ignore'>"
                                         "(i)</span>inner</p>"_s
                                      << QStringList{u"0|one"_s, u"1|inner"_s};
    QTest::newRow("typed marks") << u"<p>(a)&nbsp;one</p><p>(b)&nbsp;two</p>"_s
                                 << QStringList{u"0|one"_s, u"0|two"_s};
    QTest::newRow("an opener") << u"<p>That:</p><ol><li>one</li><li>two</li></ol>"_s
                               << QStringList{u"0|one"_s, u"0|two"_s};
    QTest::newRow("no list") << u"<p>one <b>bold</b></p><p>two</p>"_s
                             << QStringList{u"0|one bold"_s, u"0|two"_s};
}

void tst_LimbLines::readsListsOfOtherPrograms()
{
    QFETCH(const QString, html);
    QTEST(ofHtml(html), "limbs");
}

void tst_LimbLines::takesEveryListItCanType()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 3000; ++round) {
        QList<int> styleOf;
        while (styleOf.size() < 3) {
            const int style = random.bounded(styles);
            if (!styleOf.contains(style))
                styleOf.append(style);
        }
        const QList<FlatLimb> limbs = randomLimbs(random);
        const QString text = typed(limbs, styleOf);
        QVERIFY2(limbsFrom(linesOfPlainText(text)).limbs == limbs,
                 qPrintable(text + u"became\n"_s + ofPlain(text).join(u'\n')));
    }
}

/// Whatever is pasted: only marks in front, openers and joins can go.
void tst_LimbLines::losesNoWord()
{
    QRandomGenerator random(7);
    static const QStringList parts{u"(a)"_s,  u"(b)"_s,       u"1."_s, u"A."_s,   u"word"_s,
                                   u"Plan"_s, u"be spent;"_s, u"\n"_s, u"\n\n"_s, u"•"_s,
                                   u"i)"_s,   u"1.1"_s,       u"o"_s};
    for (int round = 0; round < 3000; ++round) {
        QString text;
        const int count = random.bounded(1, 20);
        for (int index = 0; index < count; ++index)
            text += parts.at(random.bounded(static_cast<int>(parts.size()))) + u' ';
        QString read;
        for (const FlatLimb &limb : limbsFrom(linesOfPlainText(text)).limbs) {
            QVERIFY(!limb.text.isEmpty());
            read += limb.text + u' ';
        }
        for (const QString &word : {u"word"_s, u"Plan"_s, u"be spent"_s})
            QCOMPARE(read.count(word), text.count(word));
    }
}

void tst_LimbLines::readsARecommendation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("limbs");
    QTest::newRow("one that was broken")
        << u"That the plan be approved and the\ndirector be authorised to settle it."_s
        << QStringList{
               u"0|That the plan be approved and the director be authorised to settle it"_s};
    QTest::newRow("sentences") << u"That the plan be approved\nThat the sum be spent"_s
                               << QStringList{u"0|That the plan be approved"_s,
                                              u"0|That the sum be spent"_s};
    QTest::newRow("after an opener")
        << u"That cabinet\nthe plan be approved;\nthe sum be spent"_s
        << QStringList{u"0|the plan be approved"_s, u"0|the sum be spent"_s};
    QTest::newRow("nested") << u"1) one\na) inner\nb) second\n2) two"_s
                            << QStringList{u"0|one"_s, u"1|inner"_s, u"1|second"_s, u"0|two"_s};
}

void tst_LimbLines::readsARecommendation()
{
    QFETCH(const QString, text);
    QTEST(shown(flatLimbs(limbsOfText(text))), "limbs");
}

QTEST_GUILESS_MAIN(tst_LimbLines)
#include "tst_LimbLines.moc"
