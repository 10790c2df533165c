// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/words/Abbreviations.h"
#include "tests/support/SmallMeeting.h"

#include <QRandomGenerator>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const Abbreviations &abbreviations()
{
    static const Abbreviations all({{u"cmhw"_s, u"cabinet member health and wellbeing"_s},
                                    {u"ehs"_s, u"early help strategy"_s},
                                    {u"SEND"_s, u"special educational needs"_s},
                                    {u"s106"_s, u"section 106 agreement"_s},
                                    {u"sw"_s, u"social worker"_s},
                                    {u"tŷ"_s, u"tŷ’r cyngor"_s}});
    return all;
}

const Meeting &meeting()
{
    static const Meeting small = smallMeeting();
    return small;
}

/// A field of words with nothing but a caret, its keys, and the step before the last expansion.
struct Hands {
    QString text;
    int caret = 0;
    TypedRun run;
    QString unexpanded; ///< as it was typed, when the last key expanded
    bool beginsSentence = false;

    [[nodiscard]] int length() const { return static_cast<int>(text.size()); }

    void type(const QString &keys)
    {
        for (const QChar key : keys)
            typeOne(key);
    }

    void typeOne(QChar key)
    {
        run.begin(caret, length());
        text.insert(caret++, key);
        unexpanded.clear();
        if (!run.follow(caret, length()) || !endsWord(key))
            return;
        TypedWord typed{text, caret - 1, run.from(), beginsSentence, true};
        const auto expansion = expansionOf(typed, abbreviations(), meeting());
        if (!expansion)
            return;
        unexpanded = text;
        text.replace(expansion->from, expansion->length, expansion->words);
        caret += static_cast<int>(expansion->words.size()) - expansion->length;
        run.interrupt();
    }

    void paste(const QString &words)
    {
        text.insert(caret, words);
        caret += static_cast<int>(words.size());
        run.interrupt();
    }

    void backspace()
    {
        if (caret == 0)
            return;
        run.begin(caret, length());
        text.remove(--caret, 1);
        run.follow(caret, length());
    }

    void undo()
    {
        const int after = length() - caret;
        text = unexpanded;
        caret = length() - after;
        unexpanded.clear();
        run.interrupt();
    }
};

} // namespace

/// When an abbreviation becomes the words it stands for, and when never.
class tst_Abbreviations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expandsAtTheEndOfAWord_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stands");
        const auto row = [](const char *name, const QString &typed, const QString &stands) {
            QTest::newRow(name) << typed << stands;
        };
        const QString ehs = u"early help strategy"_s;
        row("blank", u"the ehs "_s, u"the %1 "_s.arg(ehs));
        row("comma", u"the ehs,"_s, u"the %1,"_s.arg(ehs));
        row("full stop", u"the ehs."_s, u"the %1."_s.arg(ehs));
        row("semicolon", u"the ehs;"_s, u"the %1;"_s.arg(ehs));
        row("closing bracket", u"the (ehs)"_s, u"the (%1)"_s.arg(ehs));
        row("new paragraph", u"the ehs\u2029"_s, u"the %1\u2029"_s.arg(ehs));
        row("after a quotation mark", u"the “ehs "_s, u"the “%1 "_s.arg(ehs));
        row("first word", u"ehs "_s, ehs + u' ');
        row("two", u"ehs, ehs "_s, u"%1, %1 "_s.arg(ehs));
        row("Welsh letters", u"y tŷ "_s, u"y tŷ’r cyngor "_s);
        row("digits", u"the s106 "_s, u"the section 106 agreement "_s);
        for (const QString &typed :
             {u"xehs "_s, u"9ehs "_s, u"pre-ehs "_s, u"o’ehs "_s, u"o'ehs "_s, u"ehs-led "_s,
              u"ehs’s "_s, u"ehs1 "_s, u"ehsx "_s, u"www.ehs "_s, u"{ehs} "_s, u"a/ehs "_s,
              u"ehs?"_s, u"ehs:"_s, u"–ehs "_s, u"#ehs "_s, u"ehs’ "_s})
            row(qPrintable(u"not in "_s + typed), u"the "_s + typed, u"the "_s + typed);
    }

    void expandsAtTheEndOfAWord()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, stands);
        Hands hands;
        hands.type(typed);
        QCOMPARE(hands.text, stands);
        QCOMPARE(hands.caret, hands.length());
    }

    void followsTheCapitalsThatWereTyped()
    {
        QCOMPARE(*abbreviations().fullFormOf(u"cmhw"_s), u"cabinet member health and wellbeing"_s);
        QCOMPARE(*abbreviations().fullFormOf(u"Cmhw"_s), u"Cabinet member health and wellbeing"_s);
        QCOMPARE(*abbreviations().fullFormOf(u"S106"_s), u"Section 106 agreement"_s);
        QVERIFY(!abbreviations().fullFormOf(u"CMHW"_s)); // the initials themselves
        QVERIFY(!abbreviations().fullFormOf(u"cMhw"_s));
        QCOMPARE(*abbreviations().fullFormOf(u"SEND"_s), u"special educational needs"_s);
        QVERIFY(!abbreviations().fullFormOf(u"send"_s)); // a word
        QVERIFY(!abbreviations().fullFormOf(u"Send"_s));
        QCOMPARE(*abbreviations().fullFormOf(u"ty\u0302"_s), u"tŷ’r cyngor"_s); // composed of two
    }

    void givesACapitalAtTheStartOfASentence_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("capital");
        QTest::newRow("full stop") << u"It was noted. "_s << true;
        QTest::newRow("question mark") << u"Why? "_s << true;
        QTest::newRow("closed quotation") << u"It was “noted.” "_s << true;
        QTest::newRow("bracket opens") << u"It was noted. ("_s << true;
        QTest::newRow("paragraph") << u"and\u2029"_s << true;
        QTest::newRow("mid-sentence") << u"It was noted, "_s << false;
        QTest::newRow("e.g.") << u"plans, e.g. "_s << false;
        QTest::newRow("initial") << u"as J. "_s << false;
        QTest::newRow("Cllr.") << u"as Cllr. "_s << false;
        QTest::newRow("line") << u"and\u2028"_s << false;
        QTest::newRow("the words go on after a stem") << QString() << false;
    }

    void givesACapitalAtTheStartOfASentence()
    {
        QFETCH(const QString, before);
        QFETCH(const bool, capital);
        Hands hands;
        hands.type(before + u"ehs "_s);
        QCOMPARE(hands.text,
                 before + (capital ? u"Early help strategy "_s : u"early help strategy "_s));
    }

    void givesACapitalWhereTheWordsBeginASentence()
    {
        Hands hands;
        hands.beginsSentence = true;
        hands.type(u"ehs "_s);
        QCOMPARE(hands.text, u"Early help strategy "_s);
    }

    void leavesCodesAndCommandsAtTheStart()
    {
        Hands hands;
        hands.type(u"sw "_s); // Councillor Whitlock's code
        QCOMPARE(hands.text, u"sw "_s);
        hands.type(u"and a sw "_s);
        QCOMPARE(hands.text, u"sw and a social worker "_s);
        Hands marks;
        marks.type(u"sw?"_s);
        QCOMPARE(marks.text, u"sw?"_s);
        Hands command;
        command.type(u"/note the ehs "_s);
        QCOMPARE(command.text, u"/note the ehs "_s);
    }

    void leavesWhatWasPasted()
    {
        Hands hands;
        hands.paste(u"the ehs"_s);
        hands.type(u" "_s);
        QCOMPARE(hands.text, u"the ehs "_s);
        Hands half;
        half.paste(u"the eh"_s);
        half.type(u"s "_s);
        QCOMPARE(half.text, u"the ehs "_s);
        Hands blank;
        blank.type(u"the ehs"_s);
        blank.paste(u" "_s);
        QCOMPARE(blank.text, u"the ehs "_s);
    }

    void leavesAWordTheCaretPassesOrComesBackTo()
    {
        Hands hands;
        hands.type(u"the ehs-x"_s);
        hands.caret = 7;
        hands.type(u" "_s); // parts what was typed before; the hands were elsewhere since
        QCOMPARE(hands.text, u"the ehs -x"_s);
        Hands inside;
        inside.type(u"strategy"_s);
        inside.caret = 3;
        inside.type(u"ehs "_s);
        QCOMPARE(inside.text, u"strehs ategy"_s);
    }

    void expandsBetweenWordsThatStand()
    {
        Hands hands;
        hands.paste(u"the of 2026"_s);
        hands.caret = 4;
        hands.type(u"ehs "_s);
        QCOMPARE(hands.text, u"the early help strategy of 2026"_s);
    }

    void expandsAWordMendedAtItsEnd()
    {
        Hands hands;
        hands.type(u"the ehd"_s);
        hands.backspace();
        hands.type(u"s "_s);
        QCOMPARE(hands.text, u"the early help strategy "_s);
    }

    void doesNotExpandAgainWhatWasTakenBack()
    {
        Hands hands;
        hands.type(u"the ehs "_s);
        hands.undo();
        QCOMPARE(hands.text, u"the ehs "_s);
        hands.type(u" "_s);
        hands.backspace();
        hands.backspace();
        hands.type(u" "_s);
        QCOMPARE(hands.text, u"the ehs "_s);
    }

    /// Whatever is typed, pasted and passed: an expansion changes one whole word and nothing else,
    /// and taking it back gives exactly what the keys would have given.
    void neverChangesAnythingButAWholeTypedWord()
    {
        QRandomGenerator random(20261122);
        const QStringList pieces{u"ehs"_s,    u"cmhw"_s, u"SEND"_s, u"Ehs"_s, u"EHS"_s, u"e"_s,
                                 u"h"_s,      u"s"_s,    u" "_s,    u" "_s,   u","_s,   u"."_s,
                                 u"-"_s,      u"’"_s,    u"("_s,    u")"_s,   u"1"_s,   u";"_s,
                                 u"\u2029"_s, u"/"_s,    u"the "_s, u"ŷ"_s};
        int expanded = 0;
        for (int round = 0; round < 1000; ++round) {
            Hands hands;
            hands.beginsSentence = round % 2 == 0;
            for (int step = 0; step < 60; ++step) {
                const QString &piece = pieces.at(random.bounded(pieces.size()));
                const int what = random.bounded(20);
                if (what == 0)
                    hands.caret = random.bounded(hands.length() + 1);
                else if (what == 1)
                    hands.paste(piece);
                else if (what == 2)
                    hands.backspace();
                else
                    expanded += typeAndLook(hands, piece, random.bounded(2) == 0);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY2(expanded > 300, qPrintable(QString::number(expanded)));
    }

private:
    /// Types key by key beside a field that expands nothing; how often it was expanded.
    static int typeAndLook(Hands &hands, const QString &keys, bool takesBack)
    {
        int expanded = 0;
        for (const QChar key : keys) {
            QString plain = hands.text;
            plain.insert(hands.caret, key);
            const int end = hands.caret;
            hands.type(key);
            if (hands.unexpanded.isEmpty()) {
                [&] { QCOMPARE(hands.text, plain); }();
                continue;
            }
            ++expanded;
            [&] { lookAtExpansion(hands, plain, end); }();
            if (QTest::currentTestFailed() || !takesBack)
                continue;
            hands.undo();
            [&] { QCOMPARE(hands.text, plain); }();
            [&] { QCOMPARE(hands.caret, end + 1); }();
        }
        return expanded;
    }

    static void lookAtExpansion(const Hands &hands, const QString &plain, int end)
    {
        QCOMPARE(hands.unexpanded, plain);
        int from = end;
        while (from > 0 && plain.at(from - 1).isLetterOrNumber())
            --from;
        QVERIFY(from < end);
        QVERIFY(abbreviations().fullFormOf(plain.mid(from, end - from)));
        if (from > 0)
            QVERIFY(plain.at(from - 1).isSpace() || plain.at(from - 1) == u'(');
        QVERIFY(hands.text.startsWith(plain.left(from)));
        QVERIFY(hands.text.endsWith(plain.mid(end)));
        QCOMPARE(hands.length() - hands.caret, static_cast<int>(plain.size()) - end - 1);
        QVERIFY(!plain.startsWith(u'/'));
    }
};

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_Abbreviations)

#include "tst_Abbreviations.moc"
