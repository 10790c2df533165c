// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/MeetingFile.h"
#include "tests/support/Folders.h"
#include "tests/support/JsonAt.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/TestResult.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

const QString schemaPath = projectFile(u"resources/schema/meeting.schema.json"_s);

QJsonObject schema()
{
    QFile file(schemaPath);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// What of the schema a meeting file can use: the paths to its fields, each kind of entry for
/// itself, and the words of enums after a "=".
class SchemaUses
{
public:
    SchemaUses()
        : m_schema(schema())
    {
        gather(m_schema, {}, 0);
    }

    [[nodiscard]] const QSet<QString> &all() const { return m_all; }

private:
    void gather(const QJsonObject &type, const QString &path, int depth)
    {
        const QString reference = type.value("$ref"_L1).toString();
        if (!reference.isEmpty()) {
            // Limbs hold limbs without end; a level or two is enough to see.
            const bool goesOn = !reference.endsWith("/limb"_L1) || path.count("/limbs"_L1) < 3;
            if (goesOn && depth < 24)
                gather(m_schema.value("$defs"_L1)[reference.section(u'/', -1)].toObject(), path,
                       depth + 1);
            return;
        }
        for (const QJsonValue word : type.value("enum"_L1).toArray())
            m_all.insert(path + u'=' + word.toString());
        const QJsonArray alternatives = type.value("oneOf"_L1).toArray();
        for (const QJsonValue alternative : alternatives)
            gatherAlternative(alternative.toObject(), path, depth);
        if (type.contains("items"_L1))
            gather(type.value("items"_L1).toObject(), path + "/*"_L1, depth + 1);
        const QJsonObject fields = type.value("properties"_L1).toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            m_all.insert(path + u'/' + field.key());
            gather(field.value().toObject(), path + u'/' + field.key(), depth + 1);
        }
    }

    void gatherAlternative(const QJsonObject &type, const QString &path, int depth)
    {
        const QString kind = type.value("properties"_L1)["kind"_L1]["const"_L1].toString();
        if (kind.isEmpty())
            m_all.insert(path + u'=' + type.value("type"_L1).toString());
        else
            gather(type, path + u'<' + kind + u'>', depth + 1);
    }

    QJsonObject m_schema;
    QSet<QString> m_all;
};

/// The same of one file.
void gatherUses(const QJsonValue &value, const QString &path, QSet<QString> &uses)
{
    if (value.isString())
        uses.insert(path + u'=' + value.toString());
    if (path.endsWith("/conflicts"_L1))
        uses.insert(path + (value.isNull() ? "=null"_L1 : "=string"_L1));
    for (const QJsonValue element : value.toArray())
        gatherUses(element, path + "/*"_L1, uses);
    const QJsonObject object = value.toObject();
    static const QRegularExpression entryList(u"/(before|after|entries)/\\*\\z"_s);
    const bool isEntry = entryList.match(path).hasMatch();
    const QString here = isEntry ? path + u'<' + object.value("kind"_L1).toString() + u'>' : path;
    for (auto field = object.begin(); field != object.end(); ++field) {
        uses.insert(here + u'/' + field.key());
        gatherUses(field.value(), here + u'/' + field.key(), uses);
    }
}

QByteArray runSchemaCheck(const QString &folder)
{
    static const QString script = uR"(
import json, pathlib, sys
import jsonschema
schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
files = sorted(pathlib.Path(sys.argv[2]).glob("*.json"))
for file in files:
    for error in checker.iter_errors(json.load(open(file, encoding="utf-8"))):
        print(file.name, error.json_path, error.message[:200])
print("checked", len(files))
)"_s;
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, schemaPath, folder});
    return python.waitForFinished(120000)
        ? python.readAllStandardOutput() + python.readAllStandardError()
        : QByteArray("python did not finish");
}

} // namespace

/// Properties that hold for any lawful meeting, shown on many random ones.
class tst_GeneratedMeetings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReadBackEqual()
    {
        for (quint32 seed = 0; seed < 1000; ++seed) {
            const Meeting meeting = generateMeeting(seed).meeting;
            const QByteArray written = writeMeeting(meeting);
            const auto read = readMeeting(written);
            VERIFY_RESULT(read);
            QVERIFY2(*read == meeting, qPrintable(u"seed %1"_s.arg(seed)));
            QCOMPARE(writeMeeting(*read), written);
            QVERIFY(!written.contains("\"_"));
        }
    }

    void useEveryFieldAndWordOfTheSchema()
    {
        QSet<QString> uses;
        for (quint32 seed = 0; seed < 1500; ++seed)
            gatherUses(
                QJsonDocument::fromJson(writeMeeting(generateMeeting(seed).meeting)).object(), {},
                uses);
        const SchemaUses expected;
        QVERIFY(expected.all().size() > 1000);
        QStringList missing = (expected.all() - uses).values();
        missing.sort();
        QCOMPARE(missing, QStringList());
    }

    void keepTheSchema()
    {
        if (QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import jsonschema"_s}) != 0)
            QFAIL("python3-jsonschema is not installed; packaging/ensure-packages installs it");
        const QTemporaryDir folder;
        for (quint32 seed = 2000; seed < 2050; ++seed) {
            QFile file(folder.filePath(u"%1.json"_s.arg(seed)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(writeMeeting(generateMeeting(seed).meeting));
        }
        QCOMPARE(runSchemaCheck(folder.path()), QByteArray("checked 50\n"));
    }

    void areTheSameForTheSameSeed()
    {
        QVERIFY(generateMeeting(7).meeting == generateMeeting(7).meeting);
        QVERIFY(!(generateMeeting(7).meeting == generateMeeting(8).meeting));
    }

    void holdEverySecretWordOnce()
    {
        int notPublic = 0;
        for (quint32 seed = 0; seed < 50; ++seed) {
            const GeneratedMeeting made = generateMeeting(seed, SecretWords::Marked);
            const QByteArray written = writeMeeting(made.meeting);
            VERIFY_RESULT(readMeeting(written));
            for (const QString &secret : made.notPublic + made.neverPrinted)
                QCOMPARE(written.count(secret.toUtf8()), 1);
            notPublic += static_cast<int>(made.notPublic.size());
            QVERIFY(!made.neverPrinted.isEmpty());
        }
        QVERIFY(notPublic > 500);
    }

    /// Takes away, replaces or adds one random thing at a random place.
    void areRefusedOrReadBackWhenOneThingIsBroken()
    {
        int refused = 0;
        for (quint32 seed = 0; seed < 600; ++seed) {
            const QJsonObject json =
                QJsonDocument::fromJson(writeMeeting(generateMeeting(seed).meeting)).object();
            const QJsonObject broken = brokenAtRandom(json, seed);
            const auto meeting = readMeeting(QJsonDocument(broken).toJson());
            if (meeting)
                QCOMPARE(QJsonDocument::fromJson(writeMeeting(*meeting)).object(), broken);
            else
                QVERIFY(!meeting.error().message.isEmpty());
            refused += meeting ? 0 : 1;
        }
        QVERIFY2(refused > 250, qPrintable(QString::number(refused)));
    }

    /// Cuts, doubles or overwrites bytes anywhere, so that the text need not even be JSON.
    void neverCrashTheReaderWhenBytesAreBroken()
    {
        int refused = 0;
        for (quint32 seed = 0; seed < 600; ++seed) {
            QRandomGenerator random(seed);
            QByteArray text = writeMeeting(generateMeeting(seed % 40).meeting);
            const int at = random.bounded(static_cast<int>(text.size()));
            static const QByteArrayList pieces{"",  "{", "}",    "[", "]",    "\"",     "\\",
                                               ",", ":", "\xFF", "0", "null", "\\ud800"};
            const QByteArray piece = pieces.at(random.bounded(static_cast<int>(pieces.size())));
            text = random.bounded(4) == 0 ? text.first(at)
                                          : text.replace(at, random.bounded(3), piece);
            refused += readMeeting(text) ? 0 : 1;
        }
        QVERIFY2(refused > 250, qPrintable(QString::number(refused)));
    }

private:
    static QJsonObject brokenAtRandom(const QJsonObject &json, quint32 seed)
    {
        QRandomGenerator random(seed);
        const QStringList pointers = pointersIn(json);
        const QString pointer = pointers.at(random.bounded(1, static_cast<int>(pointers.size())));
        static const QList<std::optional<QJsonValue>> values{std::nullopt,
                                                             QJsonValue::Null,
                                                             true,
                                                             0,
                                                             -1,
                                                             1.5,
                                                             1e300,
                                                             u""_s,
                                                             u"x"_s,
                                                             u"{"_s,
                                                             u"{nobody-at-all}"_s,
                                                             u"2026-02-30"_s,
                                                             u"29:59"_s,
                                                             u"_1"_s,
                                                             QJsonArray(),
                                                             QJsonArray{1},
                                                             QJsonObject(),
                                                             QJsonObject{{u"strange"_s, 1}}};
        const QJsonValue added = QJsonValue(QJsonObject{{u"strange"_s, 1}});
        if (random.bounded(5) == 0 && valueAt(json, pointer).isObject())
            return withValueAt(json, pointer + u"/strange"_s, added).toObject();
        return withValueAt(json, pointer,
                           values.at(random.bounded(static_cast<int>(values.size()))))
            .toObject();
    }
};

QTEST_GUILESS_MAIN(tst_GeneratedMeetings)
#include "tst_GeneratedMeetings.moc"
