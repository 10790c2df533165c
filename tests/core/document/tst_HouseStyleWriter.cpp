// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/HouseStyleReader.h"
#include "core/document/HouseStyleWriter.h"
#include "core/document/HouseStyles.h"
#include "tests/core/document/RandomStyle.h"
#include "tests/support/TestResult.h"

#include <QJsonDocument>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What is written of a style is what is read of it again.
class tst_HouseStyleWriter : public QObject
{
    Q_OBJECT

private:
    static const HouseStyle *nothing(const HouseStyleId &) { return nullptr; }
    static QJsonObject objectOf(const QByteArray &json)
    {
        return QJsonDocument::fromJson(json).object();
    }

private Q_SLOTS:
    void readsBackEveryStyleItWrites()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            const HouseStyle style = randomStyle(seed);
            const auto read = readHouseStyle(writeHouseStyle(style), nothing);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().oneLine()));
            QVERIFY2(*read == style, qPrintable(QString::number(seed)));
        }
    }

    void readsBackAStyleThatIsBasedOnAnyOther()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            const HouseStyle base = randomStyle(seed + 1000);
            const HouseStyle style = randomStyle(seed);
            const auto find = [&](const HouseStyleId &id) {
                return id == base.id ? &base : nullptr;
            };
            const auto read = readHouseStyle(writeHouseStyle(style, base), find);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().oneLine()));
            QVERIFY2(*read == style, qPrintable(QString::number(seed)));
        }
    }

    void readsBackTheStylesOfTheProgram()
    {
        const HouseStyles styles = HouseStyles::builtIn();
        for (const HouseStyle &style : styles.all()) {
            const auto whole = readHouseStyle(writeHouseStyle(style), nothing);
            VERIFY_RESULT(whole);
            QCOMPARE(*whole, style);
        }
    }

    void writesNoMoreThanWhatDiffers()
    {
        const HouseStyles styles = HouseStyles::builtIn();
        HouseStyle ours = styles.all()[0];
        ours.id = HouseStyleId::fromTrusted(u"ours"_s);
        ours.shown.movers = true;
        ours.english.phrases.opener = u"AGREED:"_s;
        const QJsonObject file = objectOf(writeHouseStyle(ours, styles.all()[0]));
        QCOMPARE(file.keys(),
                 (QStringList{u"basedOn"_s, u"en"_s, u"format"_s, u"id"_s, u"name"_s, u"show"_s,
                              u"version"_s}));
        QCOMPARE(file[u"show"_s], (QJsonValue(QJsonObject{{u"movers"_s, true}})));
        QCOMPARE(file[u"en"_s].toObject().keys(), QStringList(u"phrases"_s));
    }

    void leavesOutATitleThatTheBaseHas()
    {
        const HouseStyles styles = HouseStyles::builtIn();
        HouseStyle ours = styles.all()[0];
        ours.english.plurals = {{u"Alderman"_s, u"Aldermen"_s}};
        const auto read = readHouseStyle(writeHouseStyle(ours, styles.all()[0]),
                                         [&](const HouseStyleId &id) { return styles.find(id); });
        VERIFY_RESULT(read);
        QCOMPARE(read->english.plurals, ours.english.plurals);
    }
};

QTEST_GUILESS_MAIN(tst_HouseStyleWriter)
#include "tst_HouseStyleWriter.moc"
