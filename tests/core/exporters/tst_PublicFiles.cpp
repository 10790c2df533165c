// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/EveryDocument.h"
#include "tests/support/MeetingGenerator.h"

#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// Nothing that is not open is anywhere in a file of a public copy: neither in its words nor in
/// identifiers, names or other things that a reader does not see.
class tst_PublicFiles : public QObject
{
    Q_OBJECT

private:
    static QString found(const GeneratedMeeting &made, Copy copy, Format format,
                         const QStringList &secrets)
    {
        static const HouseStyles styles = HouseStyles::builtIn();
        for (const HouseStyle &style : styles.all()) {
            for (const Document &document : everyDocument(made.meeting, copy, style)) {
                const QString file = QString::fromUtf8(written(document, format));
                for (const QString &secret : secrets)
                    if (file.contains(secret, Qt::CaseInsensitive))
                        return secret;
            }
        }
        return {};
    }

private Q_SLOTS:
    void holdNoMarkedSecret_data()
    {
        QTest::addColumn<Format>("format");
        QTest::newRow("plain text") << Format::PlainText;
        QTest::newRow("web page") << Format::Html;
        QTest::newRow("fragment") << Format::Fragment;
        QTest::newRow("Akoma Ntoso") << Format::Akn;
        QTest::newRow("OParl") << Format::OParl;
        QTest::newRow("table") << Format::Csv;
        QTest::newRow("calendar") << Format::Ics;
    }

    void holdNoMarkedSecret()
    {
        QFETCH(Format, format);
        int seen = 0;
        for (quint32 seed = 1; seed <= 25; ++seed) {
            const GeneratedMeeting made = generateMeeting(seed, SecretWords::Marked);
            const QString leak =
                found(made, Copy::Public, format, made.notPublic + made.neverPrinted);
            QVERIFY2(leak.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(leak)));
            seen += found(made, Copy::Full, format, made.notPublic).isEmpty() ? 0 : 1;
        }
        QVERIFY2(seen > 8, "full copies hold the words that are looked for");
    }
};

QTEST_GUILESS_MAIN(tst_PublicFiles)
#include "tst_PublicFiles.moc"
