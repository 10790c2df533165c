// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/Tokens.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

PersonToken person(const QString &id, NameForm form)
{
    return {PersonId::fromTrusted(id), form};
}

NumberToken number(NumberToken::Of of, const QString &id)
{
    return {of, ItemId::fromTrusted(id)};
}

} // namespace

class tst_Tokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesATextApartInOrder()
    {
        const auto pieces =
            parseTokens(u"Asked by {h-bramer:role}, {speaker} spoke of {item:i-3}."_s);
        VERIFY_RESULT(pieces);
        const QList<TextPiece> expected{
            u"Asked by "_s,  person(u"h-bramer"_s, NameForm::Role),         u", "_s, SpeakerToken{},
            u" spoke of "_s, number(NumberToken::Of::AgendaItem, u"i-3"_s), u"."_s};
        QCOMPARE(*pieces, expected);
    }

    void knowsEveryFormOfToken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<TextPiece>>("pieces");
        const auto row = [](const char *text, const TextPiece &piece) {
            QTest::newRow(text) << QString::fromLatin1(text) << QList<TextPiece>{piece};
        };
        row("{speaker}", SpeakerToken{});
        row("{aw-johnson}", person(u"aw-johnson"_s, NameForm::Running));
        row("{aw-johnson:name}", person(u"aw-johnson"_s, NameForm::Name));
        row("{aw-johnson:role}", person(u"aw-johnson"_s, NameForm::Role));
        row("{item:5}", number(NumberToken::Of::AgendaItem, u"5"_s));
        row("{minute:5}", number(NumberToken::Of::Minute, u"5"_s));
        row("{appendix:map}", number(NumberToken::Of::Appendix, u"map"_s));
        row("{item:name}", number(NumberToken::Of::AgendaItem, u"name"_s));
        row("{item}", person(u"item"_s, NameForm::Running));
    }

    void knowsEveryFormOfToken()
    {
        QFETCH(QString, text);
        const auto pieces = parseTokens(text);
        VERIFY_RESULT(pieces);
        QTEST(*pieces, "pieces");
    }

    void keepsWordsTogetherWithSingleBraces()
    {
        const auto pieces = parseTokens(u"a{{b}}c {{{speaker}}}"_s);
        VERIFY_RESULT(pieces);
        QCOMPARE(*pieces, (QList<TextPiece>{u"a{b}c {"_s, SpeakerToken{}, u"}"_s}));
    }

    void hasNoPiecesForAnEmptyText()
    {
        const auto pieces = parseTokens(u""_s);
        VERIFY_RESULT(pieces);
        QVERIFY(pieces->isEmpty());
    }

    void refusesWhatIsNoToken_data()
    {
        QTest::addColumn<QString>("character");
        const auto row = [](const char *text, int character) {
            QTest::newRow(text) << QString::number(character);
        };
        row("{", 1);
        row("said {speaker", 6);
        row("}", 1);
        row("a}b", 2);
        row("{speaker}}", 10);
        row("{}", 1);
        row("{Speaker}", 1);
        row("{two words}", 1);
        row("{a-b:office}", 1);
        row("{item:}", 1);
        row("{item:A}", 1);
        row("{:name}", 1);
        row("{-a}", 1);
        row("{speaker }", 1);
    }

    void refusesWhatIsNoToken()
    {
        QFETCH(QString, character);
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        const auto pieces = parseTokens(text);
        QVERIFY(!pieces);
        QCOMPARE(pieces.error().code, ErrorCode::BadInput);
        QVERIFY2(pieces.error().message.contains(u"character "_s + character + u' '),
                 qPrintable(pieces.error().message));
        QCOMPARE(tokensOrWords(text), QList<TextPiece>{text});
    }

    void printsEscapedWordsAsTheyStood()
    {
        const QString words = u"{speaker} }}{ £ {item:1}"_s;
        const auto pieces = parseTokens(escapedBraces(words));
        VERIFY_RESULT(pieces);
        QCOMPARE(*pieces, QList<TextPiece>{words});
    }
};

QTEST_GUILESS_MAIN(tst_Tokens)
#include "tst_Tokens.moc"
