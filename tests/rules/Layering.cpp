// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/rules/Layering.h"

#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

namespace minutebook::rules {

using namespace Qt::StringLiterals;

namespace {

/// Whom a folder may include besides itself, as beginnings of paths.
const QHash<QString, QStringList> &allowedIncludes()
{
    static const QString base = u"core/base/"_s;
    static const QString domain = u"core/domain/"_s;
    static const QString meetingFile = u"core/meetingfile/"_s;
    static const QString edit = u"core/edit/"_s;
    static const QHash<QString, QStringList> table{
        {u"core/base/"_s, {}},
        {domain, {base}},
        {meetingFile, {base, domain}},
        {edit, {base, domain, meetingFile}},
        {u"core/document/"_s, {base, domain}},
        {u"core/exporters/"_s, {base, u"core/document/Document.h"_s}},
        {u"core/importers/"_s, {base, domain, edit}},
        {u"core/spelling/"_s, {base}},
        {u"core/store/"_s, {base, domain, meetingFile, edit}},
        {u"core/session/"_s, {u"core/"_s}},
        {u"ui/"_s, {base, domain, edit, u"core/document/"_s, u"core/session/"_s}},
        {u"app/"_s, {u"core/"_s, u"ui/"_s}},
        {u"tests/"_s, {u"core/"_s, u"ui/"_s, u"app/"_s}},
    };
    return table;
}

QString folderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const bool isCore = parts.first() == "core"_L1 && parts.size() > 2;
    return isCore ? u"core/"_s + parts.at(1) + u'/' : parts.first() + u'/';
}

QSet<QString> headersOf(const QString &module)
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module);
    const QStringList names = folder.entryList(QDir::Files);
    return {names.begin(), names.end()};
}

bool isOf(const QString &module, const QString &header)
{
    static QHash<QString, QSet<QString>> known;
    if (!known.contains(module))
        known.insert(module, headersOf(module));
    return header.startsWith(module + u'/') || header == module
        || known.value(module).contains(header);
}

/// Empty when the file may include that header of the project.
QString projectIncludeFault(const QString &path, const QString &header)
{
    if (header.endsWith(".moc"_L1))
        return {};
    const QString folder = folderOf(path);
    if (header.startsWith(folder))
        return {};
    const auto allowed = allowedIncludes().constFind(folder);
    if (allowed == allowedIncludes().constEnd())
        return u"%1 is not in the table of folders"_s.arg(folder);
    for (const QString &beginning : *allowed) {
        if (header.startsWith(beginning))
            return {};
    }
    return u"%1 may not include \"%2\""_s.arg(folder, header);
}

/// Empty when the file may include that header of Qt.
QString qtIncludeFault(const QString &path, const QString &header)
{
    const bool isTest = path.startsWith("tests/"_L1);
    const bool isScreen = isOf(u"QtWidgets"_s, header) || isOf(u"QtPrintSupport"_s, header);
    if (path.startsWith("core/"_L1) && isScreen)
        return u"core may not know the screen: <%1>"_s.arg(header);
    if (!isTest && !path.startsWith("core/store/"_L1) && isOf(u"QtSql"_s, header))
        return u"SQL stands in core/store only: <%1>"_s.arg(header);
    if (!isTest && header.endsWith("QEventLoop"_L1))
        return u"no nested event loop: <%1>"_s.arg(header);
    return {};
}

struct Habit {
    QRegularExpression pattern;
    QString message;
    QStringList where; ///< beginnings of the paths it holds for
    QStringList except;
};

const QList<Habit> &habits()
{
    static const QStringList everywhere{u"core/"_s, u"ui/"_s, u"app/"_s, u"tests/"_s};
    static const QStringList product{u"core/"_s, u"ui/"_s, u"app/"_s};
    static const QList<Habit> list{
        {QRegularExpression(uR"(\b(SIGNAL|SLOT)\s*\()"_s),
         u"connect by address, not by text"_s,
         everywhere,
         {}},
        {QRegularExpression(uR"(\bstatic\b[^;{}()]*\binstance\s*\()"_s),
         u"no singletons"_s,
         everywhere,
         {}},
        {QRegularExpression(uR"(\bprocessEvents\s*\(|\bQEventLoop\b)"_s),
         u"no nested event loop"_s,
         product,
         {}},
        {QRegularExpression(uR"((\.|->)\s*exec\s*\()"_s),
         u"no nested event loop: open(), not exec()"_s,
         product,
         {u"core/store/"_s, u"app/main.cpp"_s}},
        {QRegularExpression(uR"(\bstd::(views|format|expected|source_location)\b)"_s),
         u"one of our compilers does not have it"_s,
         everywhere,
         {}},
    };
    return list;
}

bool beginsWithOneOf(const QString &path, const QStringList &beginnings)
{
    for (const QString &beginning : beginnings) {
        if (path.startsWith(beginning))
            return true;
    }
    return false;
}

QStringList frameFaults(const SourceFile &file)
{
    QStringList faults;
    if (!file.text.startsWith("// SPDX-FileCopyrightText: 2026 The Minutebook authors\n"
                              "// SPDX-License-Identifier: MIT\n"_L1))
        faults.append(fault(file, 0, u"the two licence lines are missing"_s));
    if (file.path.endsWith(".h"_L1) && !file.text.contains("\n#pragma once\n"_L1))
        faults.append(fault(file, 0, u"#pragma once is missing"_s));
    return faults;
}

} // namespace

QStringList includeFaults(const SourceFile &file)
{
    static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    const QString code = codeOnly(file.text);
    QStringList faults;
    for (auto matches = include.globalMatch(file.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isCode = code.at(file.text.indexOf(u'#', match.capturedStart())) == u'#';
        if (!isCode)
            continue;
        const QString header = match.captured(2);
        const QString message = match.captured(1) == "\""_L1
            ? projectIncludeFault(file.path, header)
            : qtIncludeFault(file.path, header);
        if (!message.isEmpty())
            faults.append(fault(file, match.capturedStart(2), message));
    }
    return faults;
}

QStringList habitFaults(const SourceFile &file)
{
    const QString code = codeOnly(file.text);
    QStringList faults = frameFaults(file);
    for (const Habit &habit : habits()) {
        if (!beginsWithOneOf(file.path, habit.where) || beginsWithOneOf(file.path, habit.except))
            continue;
        for (auto matches = habit.pattern.globalMatch(code); matches.hasNext();)
            faults.append(fault(file, matches.next().capturedStart(), habit.message));
    }
    return faults;
}

} // namespace minutebook::rules
