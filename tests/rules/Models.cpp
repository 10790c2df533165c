// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/rules/Models.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace minutebook::rules {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

/// The models that the tests of each folder watch.
QHash<QString, QSet<QString>> watchedIn(const QList<SourceFile> &sources)
{
    static const QRegularExpression watch(u"\\bModelWatch\\s*<\\s*(?:\\w+::)*(\\w+)\\s*>"_s);
    QHash<QString, QSet<QString>> watched;
    for (const SourceFile &file : sources) {
        if (!file.path.startsWith("tests/"_L1))
            continue;
        QRegularExpressionMatchIterator found = watch.globalMatch(codeOnly(file.text));
        while (found.hasNext())
            watched[folderOf(file.path)].insert(found.next().captured(1));
    }
    return watched;
}

} // namespace

QList<ModelClass> modelClassesIn(const SourceFile &file)
{
    static const QRegularExpression head(
        u"\\bclass\\s+(\\w+)(?:\\s+final)?\\s*:[^{;]*\\bQAbstract(?:Item|List|Table|Proxy)Model\\b"_s);
    QList<ModelClass> models;
    QRegularExpressionMatchIterator found = head.globalMatch(codeOnly(file.text));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        models.append({match.captured(1), file.path, match.capturedStart(1)});
    }
    return models;
}

QStringList unwatchedModels(const QList<SourceFile> &sources)
{
    const QHash<QString, QSet<QString>> watched = watchedIn(sources);
    QStringList faults;
    for (const SourceFile &file : sources) {
        if (file.path.startsWith("tests/"_L1))
            continue;
        for (const ModelClass &model : modelClassesIn(file)) {
            QString folder = u"tests/"_s + folderOf(file.path);
            while (folder.contains(u'/') && !watched.value(folder).contains(model.name))
                folder = folderOf(folder);
            if (!folder.contains(u'/'))
                faults.append(
                    fault(file, model.at, u"no test puts %1 under a ModelWatch"_s.arg(model.name)));
        }
    }
    return faults;
}

} // namespace minutebook::rules
