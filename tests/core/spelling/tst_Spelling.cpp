// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/spelling/Spelling.h"

#include <QTemporaryDir>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text, const QList<WordAt> &places)
{
    QStringList words;
    for (const WordAt &at : places)
        words.append(text.mid(at.from, at.length));
    return words;
}

} // namespace

class tst_Spelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (affixFilesOf(u"en_GB"_s, dictionaryFolders()).isEmpty())
            QFAIL("hunspell-en-gb is not installed; packaging/ensure-packages installs it");
    }

    void looksAtWordsAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("sentence") << u"The lease, it’s ten years."_s
                                  << QStringList{u"The"_s, u"lease"_s, u"it’s"_s, u"ten"_s,
                                                 u"years"_s};
        QTest::newRow("hyphen parts") << u"co-opted"_s << QStringList{u"co"_s, u"opted"_s};
        QTest::newRow("reference")
            << u"CAB/2026/031 and item 16a"_s << QStringList{u"and"_s, u"item"_s};
        QTest::newRow("initials") << u"AW Johnson of the NHS"_s
                                  << QStringList{u"Johnson"_s, u"of"_s, u"the"_s};
        QTest::newRow("token") << u"the {dm} and {d-marsh:name}"_s
                               << QStringList{u"the"_s, u"and"_s};
        QTest::newRow("addresses") << u"see https://a.example/zxcv or clerk@zxcv.example now"_s
                                   << QStringList{u"see"_s, u"or"_s, u"now"_s};
        QTest::newRow("Welsh") << u"Dŵr tŷ"_s << QStringList{u"Dŵr"_s, u"tŷ"_s};
        QTest::newRow("combining marks") << u"cafe\u0301"_s << QStringList{u"cafe\u0301"_s};
        QTest::newRow("nothing") << u" 12 – !"_s << QStringList();
    }

    void looksAtWordsAlone()
    {
        QFETCH(QString, text);
        QTEST(wordsOf(text, wordsToCheck(text)), "words");
    }

    void findsMistakes()
    {
        const QString text = u"The cabnet aproved the Councillor’s programme; café colour."_s;
        QCOMPARE(wordsOf(text, m_spelling.mistakes(text)),
                 (QStringList{u"cabnet"_s, u"aproved"_s}));
    }

    void offersWhatWasMeant()
    {
        const QStringList offers = m_spelling.suggestions(u"cabnet"_s, 5);
        QVERIFY(offers.contains(u"cabinet"_s));
        QVERIFY(offers.size() <= 5);
    }

    void knowsTheWordsOfTheMeeting()
    {
        const QString text = u"Okafor’s reply to Aldermere, and okafor, and aldermere; Ynysybwl"_s;
        m_spelling.setKnown({u"Cllr R Okafor"_s, u"Aldermere Council"_s, u"ynysybwl"_s});
        QCOMPARE(wordsOf(text, m_spelling.mistakes(text)),
                 (QStringList{u"okafor"_s, u"aldermere"_s}));
        m_spelling.setKnown({});
        QVERIFY(m_spelling.mistakes(text).size() > 2);
    }

    void acceptsWhatAnyLanguageKnows()
    {
        QTemporaryDir folder;
        const auto put = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        // An older dictionary, in a character set of its own: the Welsh t\xF0 is "tŵ".
        put(u"cy_GB.aff"_s, "SET ISO8859-14\n");
        put(u"cy_GB.dic"_s, "2\nt\xF0r\ncyngor\n");
        Spelling both =
            Spelling::forLanguages({u"en_GB"_s, u"cy_GB"_s}, dictionaryFolders() << folder.path());
        QVERIFY(both.isRight(u"tŵr"_s));
        QVERIFY(both.isRight(u"cyngor"_s));
        QVERIFY(both.isRight(u"council"_s));
        QVERIFY(!both.isRight(u"cyngorr"_s));
        QVERIFY(!m_spelling.isRight(u"cyngor"_s));
        QVERIFY(both.suggestions(u"tŵrr"_s, 5).contains(u"tŵr"_s));
    }

    void findsNoFaultWithoutADictionary()
    {
        Spelling none = Spelling::forLanguages({u"xx_XX"_s});
        QVERIFY(!none.hasDictionary());
        QVERIFY(none.mistakes(u"qwxz zzxq"_s).isEmpty());
    }

    void saysWhichFileOfADictionaryIsMissing()
    {
        QTemporaryDir folder;
        QFile affix(folder.filePath(u"aa.aff"_s));
        QVERIFY(affix.open(QIODevice::WriteOnly));
        const auto opened = Dictionary::open(affix.fileName());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotFound);
        QVERIFY(opened.error().place.endsWith(u"aa.dic"_s));
    }

private:
    Spelling m_spelling = Spelling::forLanguages({u"en_GB"_s});
};

QTEST_GUILESS_MAIN(tst_Spelling)
#include "tst_Spelling.moc"
