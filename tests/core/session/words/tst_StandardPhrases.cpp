// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/words/StandardPhrases.h"

#include "core/document/HouseStyles.h"
#include "tests/support/TestResult.h"

#include <QRegularExpression>
#include <QSet>

namespace minutebook {

using namespace Qt::StringLiterals;

/// The program's phrases, finding one, and putting it down.
class tst_StandardPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWellFormedInBothLanguages()
    {
        const HouseStyle house = HouseStyles::builtIn().all().constFirst();
        for (const Language language : {Language::English, Language::Welsh}) {
            const auto phrases = standardPhrases(language, house.in(language));
            VERIFY_RESULT(phrases);
            QVERIFY(phrases->size() >= 20);
            QSet<QString> texts;
            for (const StandardPhrase &phrase : *phrases) {
                QVERIFY2(!texts.contains(phrase.text), qPrintable(phrase.text));
                texts.insert(phrase.text);
                lookAt(phrase);
            }
        }
    }

    void takeTheHousesOwnWordsForAnotherMinute()
    {
        StyleLanguage house;
        QVERIFY(!standardPhrases(Language::English, house)); // it has none
        house.phrases.minuteRefers = u"(see minute {minute})"_s;
        const auto phrases = standardPhrases(Language::English, house);
        VERIFY_RESULT(phrases);
        QVERIFY(std::any_of(phrases->begin(), phrases->end(), [](const StandardPhrase &phrase) {
            return phrase.text == u"(see minute {minute})"_s;
        }));
    }

    void areFoundByAnyOfTheirWords()
    {
        const QList<StandardPhrase> all{{u"Questions"_s, u"asked whether "_s, true},
                                        {u"Reported"_s, u"confirmed that "_s, true},
                                        {u"Deciding"_s, u"it was asked that "_s, false}};
        QCOMPARE(phrasesWith(all, {}), all);
        QCOMPARE(phrasesWith(all, u"THAT ask"_s), (QList{all.at(2)}));
        QCOMPARE(phrasesWith(all, u"quest"_s), (QList{all.at(0)}));
        QCOMPARE(phrasesWith(all, u"asked"_s), (QList{all.at(0), all.at(2)}));
        QCOMPARE(phrasesWith(all, u"it was"_s), (QList{all.at(2)}));
        QVERIFY(phrasesWith(all, u"zebra"_s).isEmpty());
    }

    void fitWhereTheyArePut()
    {
        const auto at = [](const QString &text, bool begins) {
            TypedWord place;
            place.text = text;
            place.end = static_cast<int>(text.size());
            place.beginsSentence = begins;
            return phraseAt(u"it was noted that "_s, place);
        };
        QCOMPARE(at({}, true), u"It was noted that "_s);
        QCOMPARE(at({}, false), u"it was noted that "_s);
        QCOMPARE(at(u"Yes. "_s, false), u"It was noted that "_s);
        QCOMPARE(at(u"and"_s, false), u" it was noted that "_s);
        QCOMPARE(at(u"and "_s, false), u"it was noted that "_s);
        QCOMPARE(at(u"and ("_s, false), u"it was noted that "_s);
    }

    void findTheNextPlaceToFill()
    {
        const QString text = u"{speaker} and {kd:name} left {item:x}: {name} at {time}, {enw}"_s;
        const auto first = nextPlaceToFill(text, 0);
        QVERIFY(first);
        QCOMPARE(text.mid(first->from, first->length), u"{name}"_s);
        const auto second = nextPlaceToFill(text, first->from + first->length);
        QCOMPARE(text.mid(second->from, second->length), u"{time}"_s);
        QVERIFY(nextPlaceToFill(text, second->from + 1));
        QVERIFY(!nextPlaceToFill(text, static_cast<int>(text.size())));
    }

private:
    static void lookAt(const StandardPhrase &phrase)
    {
        QVERIFY(!phrase.text.at(0).isUpper());
        QVERIFY(!phrase.text.contains(u'\n'));
        static const QRegularExpression braces(u"\\{[^}]*\\}"_s);
        for (auto found = braces.globalMatch(phrase.text); found.hasNext();) {
            const auto place = found.next();
            const auto known =
                nextPlaceToFill(phrase.text, static_cast<int>(place.capturedStart()));
            QVERIFY2(known && known->from == place.capturedStart(), qPrintable(phrase.text));
        }
        // It ends where one goes on typing, or where a sentence ends.
        const QChar last = phrase.text.back();
        QVERIFY2(last == u' ' || last == u'.' || last == u')' || last == u':',
                 qPrintable(phrase.text));
    }
};

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_StandardPhrases)

#include "tst_StandardPhrases.moc"
