// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/MeetingFile.h"
#include "tests/support/EveryDocument.h"
#include "tests/support/Folders.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/TestResult.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

struct NamedPage {
    QString name;
    QString html;
};

QString browser()
{
    for (const QString &name : {u"chromium-headless-shell"_s, u"chromium"_s, u"google-chrome"_s}) {
        const QString path = QStandardPaths::findExecutable(name);
        if (!path.isEmpty())
            return path;
    }
    return {};
}

/// Where packaging/ensure-judges puts it, or where the environment says.
QString axe()
{
    const QString given = qEnvironmentVariable("MINUTEBOOK_AXE");
    return given.isEmpty() ? projectFile(u"build/judges/axe-core/axe.min.js"_s) : given;
}

bool writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray script(const QList<NamedPage> &pages)
{
    QJsonArray all;
    for (const NamedPage &page : pages)
        all += QJsonObject{{u"name"_s, page.name}, {u"html"_s, page.html}};
    return "const pages = " + QJsonDocument(all).toJson(QJsonDocument::Compact) + ";\n";
}

/// What the judge left on its page, a line a fault; one start of the browser for all the pages.
QStringList faultsOf(const QList<NamedPage> &pages)
{
    const QTemporaryDir folder;
    const QString judge = folder.filePath(u"axe_judge.html"_s);
    const bool ready =
        QFile::copy(projectFile(u"tests/core/exporters/html/axe_judge.html"_s), judge)
        && QFile::copy(axe(), folder.filePath(u"axe.min.js"_s))
        && writeTo(folder.filePath(u"pages.js"_s), script(pages));
    if (!ready)
        return {u"trouble: the folder is not writable"_s};
    QProcess process;
    process.start(browser(),
                  {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                   u"--allow-file-access-from-files"_s, u"--virtual-time-budget=100000000"_s,
                   u"--user-data-dir="_s + folder.filePath(u"profile"_s), u"--dump-dom"_s,
                   u"file://"_s + judge});
    if (!process.waitForFinished(580'000)) {
        process.kill();
        process.waitForFinished();
        return {u"trouble: the browser does not come to an end"_s};
    }
    const QString page = QString::fromUtf8(process.readAllStandardOutput());
    const QString report = page.section(u"<pre id=\"report\">"_s, 1).section(u"</pre>"_s, 0, 0);
    QStringList lines = report.split(u'\n');
    if (lines.removeAll(u"judged %1"_s.arg(pages.size())) != 1)
        lines += u"trouble: not every page was judged"_s;
    lines.removeAll(QString());
    return lines;
}

NamedPage pageOf(const QString &name, const Document &document)
{
    return {name, QString::fromUtf8(written(document, Format::Html))};
}

QList<NamedPage> pagesOf(const Meeting &meeting)
{
    QList<NamedPage> pages;
    int turn = 0;
    const auto add = [&](const HouseStyle &style, Copy copy, Language language) {
        const auto documents = everyDocument(meeting, copy, style, language);
        for (const Document &one : oneOfEachType(documents, turn++))
            pages +=
                pageOf(u"%1, %2, %3"_s.arg(style.id.text(),
                                           copy == Copy::Full ? u"full"_s : u"public"_s, one.title),
                       one);
    };
    const HouseStyles styles = HouseStyles::builtIn();
    for (const HouseStyle &style : styles.all())
        for (const Copy copy : {Copy::Public, Copy::Full})
            for (const Language language : {Language::English, Language::Welsh})
                add(style, copy, language);
    return pages;
}

/// A sound page with one thing put wrong, of which axe-core must tell.
struct Fault {
    QString where; ///< how its line begins
    QString rule;
    QString sound;
    QString wrong;
};

} // namespace

/// The judge that councils' own pages are held to, axe-core in a browser, finds nothing in any page
/// (WCAG 2.2, A and AA, and its best practices), light or dark.
class TestAccessiblePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (browser().isEmpty() || !QFileInfo::exists(axe()))
            QSKIP("NO PAGE WAS JUDGED: Chromium or axe-core is missing; packaging/ensure-packages "
                  "and packaging/ensure-judges install them");
    }

    void aFaultIsFound()
    {
        const QString sound = pageOf({}, sampleDocument()).html;
        const QList<Fault> faults{
            {u"language, light"_s, u"html-has-lang"_s, u" lang=\"en-GB\">"_s, u">"_s},
            {u"list, light"_s, u"list"_s, u"</ul>"_s, u"<p>between</p></ul>"_s},
            {u"picture, light"_s, u"image-alt"_s, u"</main>"_s, u"<img src=\"data:\"/></main>"_s},
            {u"grey, light"_s, u"color-contrast"_s, u"--quiet: #3f4c48"_s, u"--quiet: #a0a0a0"_s},
            {u"grey, dark"_s, u"color-contrast"_s, u"--quiet: #becac5"_s, u"--quiet: #505050"_s},
            {u"table, narrow"_s, u"reflow"_s, u".scroller { overflow-x: auto;"_s,
             u".scroller { min-width: 30rem;"_s}};
        QList<NamedPage> pages;
        for (const Fault &fault : faults) {
            QVERIFY2(sound.contains(fault.sound), qPrintable(fault.sound));
            pages +=
                {fault.where.section(u',', 0, 0), QString(sound).replace(fault.sound, fault.wrong)};
        }
        const QStringList found = faultsOf(pages);
        for (const Fault &fault : faults) {
            const bool told = std::any_of(found.begin(), found.end(), [&](const QString &line) {
                return line.startsWith(fault.where + u": "_s + fault.rule);
            });
            QVERIFY2(told, qPrintable(fault.where + u"\n"_s + found.join(u'\n')));
        }
    }

    void axeFindsNothing()
    {
        const auto meeting =
            readMeetingFile(projectFile(u"resources/practice/practice-meeting.json"_s));
        VERIFY_RESULT(meeting);
        QList<NamedPage> pages = pagesOf(*meeting);
        for (const Document &document : {sampleDocument(), sampleDecision()})
            pages += pageOf(u"made for tests: "_s + document.title, document);
        const QStringList found = faultsOf(pages);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestAccessiblePages)
#include "tst_AccessiblePages.moc"
