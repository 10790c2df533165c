// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/rules/Layering.h"

#include <QTest>

using namespace minutebook::rules;
using namespace Qt::StringLiterals;

namespace {

const QString licence =
    u"// SPDX-FileCopyrightText: 2026 The Minutebook authors\n// SPDX-License-Identifier: MIT\n"_s;

QString joined(const QStringList &faults)
{
    return faults.join(u'\n');
}

} // namespace

/// The table of who may know whom, read from the #include lines: a library that links Core alone
/// can still compile <QtWidgets/QWidget> on Debian, so the link lines are not enough.
class tst_Layering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileKeepsToTheTableOfIncludes();
    void everyFileKeepsTheHabitsOfTheHouse();
    void refusesAForbiddenInclude_data();
    void refusesAForbiddenInclude();
    void allowsALawfulInclude_data();
    void allowsALawfulInclude();
    void refusesAForbiddenHabit_data();
    void refusesAForbiddenHabit();
    void namesFileAndLine();
    void readsNothingIntoCommentsAndStrings();
};

void tst_Layering::everyFileKeepsToTheTableOfIncludes()
{
    const QList<SourceFile> sources = projectSources();
    QVERIFY(sources.size() > 50);
    QStringList faults;
    for (const SourceFile &file : sources)
        faults += includeFaults(file);
    QVERIFY2(faults.isEmpty(), qUtf8Printable(joined(faults)));
}

void tst_Layering::everyFileKeepsTheHabitsOfTheHouse()
{
    QStringList faults;
    for (const SourceFile &file : projectSources())
        faults += habitFaults(file);
    QVERIFY2(faults.isEmpty(), qUtf8Printable(joined(faults)));
}

void tst_Layering::refusesAForbiddenInclude_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::newRow("widgets by module") << u"core/session/X.cpp"_s << u"<QtWidgets/QWidget>"_s;
    QTest::newRow("widgets by class") << u"core/document/X.h"_s << u"<QMessageBox>"_s;
    QTest::newRow("printing") << u"core/exporters/X.cpp"_s << u"<QPrinter>"_s;
    QTest::newRow("SQL in the window") << u"ui/X.cpp"_s << u"<QSqlQuery>"_s;
    QTest::newRow("SQL in the session") << u"core/session/X.cpp"_s << u"<QtSql/QSqlDatabase>"_s;
    QTest::newRow("event loop") << u"ui/X.cpp"_s << u"<QEventLoop>"_s;
    QTest::newRow("exporter knows the meeting")
        << u"core/exporters/X.cpp"_s << u"\"core/domain/Meeting.h\""_s;
    QTest::newRow("exporter knows the copy")
        << u"core/exporters/X.cpp"_s << u"\"core/document/MeetingCopy.h\""_s;
    QTest::newRow("document knows edits") << u"core/document/X.h"_s << u"\"core/edit/Edit.h\""_s;
    QTest::newRow("importer knows the file")
        << u"core/importers/X.h"_s << u"\"core/meetingfile/MeetingFile.h\""_s;
    QTest::newRow("store knows documents")
        << u"core/store/X.h"_s << u"\"core/document/Document.h\""_s;
    QTest::newRow("window knows the store") << u"ui/main/X.h"_s << u"\"core/store/MinuteBook.h\""_s;
    QTest::newRow("window knows exporters")
        << u"ui/main/X.h"_s << u"\"core/exporters/Exporter.h\""_s;
    QTest::newRow("core knows the window")
        << u"core/session/X.h"_s << u"\"ui/main/MainWindow.h\""_s;
    QTest::newRow("product knows tests") << u"app/X.cpp"_s << u"\"tests/support/FixedClock.h\""_s;
    QTest::newRow("include not from the root") << u"core/base/X.cpp"_s << u"\"Error.h\""_s;
    QTest::newRow("folder unknown") << u"core/novel/X.cpp"_s << u"\"core/base/Error.h\""_s;
}

void tst_Layering::refusesAForbiddenInclude()
{
    QFETCH(const QString, path);
    QFETCH(const QString, include);
    QCOMPARE(includeFaults({path, u"#include "_s + include + u'\n'}).size(), 1);
}

void tst_Layering::allowsALawfulInclude_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::newRow("own folder") << u"core/domain/X.cpp"_s << u"\"core/domain/Meeting.h\""_s;
    QTest::newRow("exporter and document")
        << u"core/exporters/X.cpp"_s << u"\"core/document/Document.h\""_s;
    QTest::newRow("SQL in the store") << u"core/store/X.cpp"_s << u"<QSqlQuery>"_s;
    QTest::newRow("widgets in the window") << u"ui/X.cpp"_s << u"<QWidget>"_s;
    QTest::newRow("what moc made") << u"tests/app/tst_X.cpp"_s << u"\"tst_X.moc\""_s;
    QTest::newRow("session knows the store")
        << u"core/session/X.h"_s << u"\"core/store/MinuteBook.h\""_s;
}

void tst_Layering::allowsALawfulInclude()
{
    QFETCH(const QString, path);
    QFETCH(const QString, include);
    QCOMPARE(includeFaults({path, u"#include "_s + include + u'\n'}), QStringList());
}

void tst_Layering::refusesAForbiddenHabit_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("text connection")
        << u"ui/X.cpp"_s << u"connect(a, SIGNAL(done()), b, SLOT(go()));"_s;
    QTest::newRow("singleton") << u"core/base/X.h"_s << u"#pragma once\nstatic Book &instance();"_s;
    QTest::newRow("dialog exec") << u"ui/X.cpp"_s << u"dialog->exec();"_s;
    QTest::newRow("events pumped") << u"ui/X.cpp"_s << u"QCoreApplication::processEvents();"_s;
    QTest::newRow("loop") << u"core/session/X.cpp"_s << u"QEventLoop loop;"_s;
    QTest::newRow("format") << u"core/base/X.cpp"_s << u"std::format(s);"_s;
    QTest::newRow("no guard") << u"core/base/X.h"_s << u"int f();"_s;
}

void tst_Layering::refusesAForbiddenHabit()
{
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    QVERIFY(!habitFaults({path, licence + code + u'\n'}).isEmpty());
    QVERIFY2(!habitFaults({path, u"int i;\n"_s}).isEmpty(), "a file without licence");
}

void tst_Layering::namesFileAndLine()
{
    const SourceFile file{u"ui/X.cpp"_s, u"\n#include <QString>\n#include <QSqlQuery>\n"_s};
    QCOMPARE(includeFaults(file),
             QStringList{u"ui/X.cpp:3: SQL stands in core/store only: <QSqlQuery>"_s});
}

void tst_Layering::readsNothingIntoCommentsAndStrings()
{
    const SourceFile file{
        u"ui/X.cpp"_s,
        licence
            + u"/*\n#include <QSqlQuery>\n*/\n// dialog->exec()\n"
              "auto a = \"x->exec()\"; auto b = R\"(\n#include <QSqlQuery>\n\" SLOT(1)\n)\";\n"
              "auto c = '\"'; auto d = 1'000; auto e = \"\\\"SLOT(\";\n"_s};
    QCOMPARE(includeFaults(file) + habitFaults(file), QStringList());
}

QTEST_GUILESS_MAIN(tst_Layering)
#include "tst_Layering.moc"
