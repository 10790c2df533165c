// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/WordDiff.h"

#include <QRandomGenerator>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Kind = WordPiece::Kind;

QString anyText(QRandomGenerator &random)
{
    static const QStringList parts{u"six"_s,  u"market"_s, u"towns"_s, u" "_s,        u"  "_s,
                                   u","_s,    u";"_s,      u"."_s,     u"£1.84"_s,    u"10,000"_s,
                                   u"and"_s,  u"or"_s,     u"("_s,     u"member’s"_s, u"\n"_s,
                                   u" and"_s, u"ten"_s,    u"five"_s,  u"ŵ"_s,        u"😀"_s};
    QString text;
    for (int left = static_cast<int>(random.bounded(14)); left > 0; --left)
        text += parts.at(random.bounded(parts.size()));
    return text;
}

/// A text that was edited: words taken out, put in, put in another's place.
QString edited(QString text, QRandomGenerator &random)
{
    for (int edits = static_cast<int>(random.bounded(4)); edits > 0; --edits) {
        const auto at = random.bounded(text.size() + 1);
        const auto length = random.bounded(qMin<qsizetype>(text.size() - at, 8) + 1);
        text.replace(at, length, random.bounded(2) == 0 ? QString() : anyText(random));
    }
    return text;
}

QList<FlatLimb> anyLimbs(QRandomGenerator &random)
{
    QList<FlatLimb> limbs;
    for (int left = static_cast<int>(random.bounded(6)); left > 0; --left)
        limbs.append({static_cast<int>(random.bounded(3)), anyText(random)});
    return limbs;
}

QList<FlatLimb> edited(const QList<FlatLimb> &limbs, QRandomGenerator &random)
{
    QList<FlatLimb> after;
    for (const FlatLimb &limb : limbs) {
        if (random.bounded(5) == 0)
            continue;
        after.append({limb.level, edited(limb.text, random)});
        if (random.bounded(5) == 0)
            after.append({0, anyText(random)});
    }
    return after;
}

QStringList texts(const QList<FlatLimb> &limbs)
{
    QStringList all;
    for (const FlatLimb &limb : limbs)
        all.append(limb.text);
    return all;
}

QString marked(const QList<WordPiece> &pieces)
{
    QString text;
    for (const WordPiece &piece : pieces)
        text += piece.kind == Kind::Kept  ? piece.text
            : piece.kind == Kind::Deleted ? u"[-"_s + piece.text + u"-]"_s
                                          : u"{+"_s + piece.text + u"+}"_s;
    return text;
}

} // namespace

class tst_WordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWordsAndPunctuation_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("a word for another")
            << u"up to ten years"_s << u"up to five years"_s << u"up to [-ten-]{+five+} years"_s;
        QTest::newRow("words put in")
            << u"six market towns"_s << u"six market towns, the first four by 31 March 2027"_s
            << u"six market towns{+, the first four by 31 March 2027+}"_s;
        QTest::newRow("a number is one word")
            << u"£1.84 million"_s << u"£1.48 million"_s << u"£[-1.84-]{+1.48+} million"_s;
        QTest::newRow("a space") << u"a  b"_s << u"a b"_s << u"a[-  -]{+ +}b"_s;
        QTest::newRow("several words for others")
            << u"the old town hall be kept"_s << u"the new library be kept"_s
            << u"the [-old town hall-]{+new library+} be kept"_s;
        QTest::newRow("nothing before") << QString() << u"all new"_s << u"{+all new+}"_s;
        QTest::newRow("nothing after") << u"all gone"_s << QString() << u"[-all gone-]"_s;
    }
    void marksWordsAndPunctuation()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(marked(wordDifference(before, after)), "wanted");
    }

    void longTextsWithNothingInCommonAreShownWhole()
    {
        QString before;
        QString after;
        for (int word = 0; word < 3000; ++word) {
            before += u"a%1 "_s.arg(word);
            after += u"b%1-"_s.arg(word);
        }
        const QList<WordPiece> pieces = wordDifference(before, after);
        QCOMPARE(pieces.size(), 2);
        QCOMPARE(wordsBefore(pieces), before);
        QCOMPARE(wordsAfter(pieces), after);
        const auto limbs = limbDifferences({{0, before}}, {{0, after}, {0, u"short"_s}});
        QCOMPARE(limbsAfter(limbs), (QStringList{after, u"short"_s}));
    }

    void theShownDifferenceMakesTheNewTextOfTheOld()
    {
        QRandomGenerator random(20260521);
        for (int round = 0; round < 4000; ++round) {
            const QString before = anyText(random);
            const QString after = round % 3 == 0 ? anyText(random) : edited(before, random);
            const QList<WordPiece> pieces = wordDifference(before, after);
            QCOMPARE(wordsBefore(pieces), before);
            QCOMPARE(wordsAfter(pieces), after);
            for (qsizetype index = 0; index < pieces.size(); ++index) {
                QVERIFY(!pieces.at(index).text.isEmpty());
                QVERIFY(index == 0 || pieces.at(index - 1).kind != pieces.at(index).kind);
            }
        }
    }

    void equalTextsHaveNoChange()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            const QString text = anyText(random);
            for (const WordPiece &piece : wordDifference(text, text))
                QCOMPARE(piece.kind, Kind::Kept);
        }
    }

    void theShownLimbsMakeBothWordings()
    {
        QRandomGenerator random(31);
        for (int round = 0; round < 1500; ++round) {
            const QList<FlatLimb> before = anyLimbs(random);
            const QList<FlatLimb> after =
                round % 3 == 0 ? anyLimbs(random) : edited(before, random);
            const QList<LimbDifference> differences = limbDifferences(before, after);
            QCOMPARE(limbsBefore(differences), texts(before));
            QCOMPARE(limbsAfter(differences), texts(after));
            int previousBefore = -1;
            int previousAfter = -1;
            for (const LimbDifference &each : differences) {
                QVERIFY(each.indexBefore < 0 || each.indexBefore == ++previousBefore);
                QVERIFY(each.indexAfter < 0 || each.indexAfter == ++previousAfter);
            }
        }
    }

    void lettersAndJoiningWordsAreNoWording()
    {
        const QList<FlatLimb> before{{0, u"the plan be approved; and"_s},
                                     {0, u"hubs be opened."_s}};
        const QList<FlatLimb> after{{0, u"the plan be approved;"_s},
                                    {1, u"hubs be opened; and"_s},
                                    {0, u"progress be reported."_s}};
        const QList<LimbDifference> differences = limbDifferences(before, after);
        QCOMPARE(differences.size(), 3);
        QCOMPARE(differences.at(0).kind, LimbDifference::Kind::Unchanged);
        QCOMPARE(differences.at(1).kind, LimbDifference::Kind::Unchanged);
        QCOMPARE(differences.at(1).joinAfter, u"; and"_s);
        QCOMPARE(differences.at(2).kind, LimbDifference::Kind::New);
    }

    void orForAndIsAChangeOfWording()
    {
        const QList<LimbDifference> differences =
            limbDifferences({{0, u"the hall be sold; and"_s}}, {{0, u"the hall be sold; or"_s}});
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.at(0).kind, LimbDifference::Kind::Amended);
    }

    void aLimbTakenOutStandsWhereItStood()
    {
        const QList<LimbDifference> differences = limbDifferences(
            {{0, u"one thing be done;"_s}, {0, u"two halls be sold;"_s}, {0, u"all be noted."_s}},
            {{0, u"one thing be done;"_s}, {0, u"all be noted."_s}});
        QCOMPARE(differences.size(), 3);
        QCOMPARE(differences.at(1).kind, LimbDifference::Kind::TakenOut);
        QCOMPARE(differences.at(1).pieces.constFirst().kind, Kind::Deleted);
    }
};

} // namespace minutebook

QTEST_APPLESS_MAIN(minutebook::tst_WordDiff)

#include "tst_WordDiff.moc"
