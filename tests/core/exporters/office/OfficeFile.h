// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/Folders.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/WrittenFile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace minutebook::test {

/// What a Python program says that is given a file of these bytes; what it complains of, too.
[[nodiscard]] inline QByteArray saidOf(const QByteArray &bytes, const QString &name,
                                       const QStringList &program)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return "no room for the file";
    file.close();
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral("/usr/bin/python3"), program + QStringList{file.fileName()});
    python.waitForFinished();
    return python.readAll();
}

/// What a program of this folder finds wrong with the file, a line each; empty of a sound one.
[[nodiscard]] inline QByteArray faultsOf(const QByteArray &bytes, Format format)
{
    const QString program = format == Format::Docx ? QStringLiteral("word_faults.py")
                                                   : QStringLiteral("opendocument_faults.py");
    return saidOf(bytes, QStringLiteral("minutes.") + suffixOf(format),
                  {projectFile(QStringLiteral("tests/core/exporters/office/") + program)});
}

[[nodiscard]] inline Document documentOf(const QList<Block> &blocks)
{
    Document document = emptyDocument();
    document.blocks = blocks;
    return document;
}

/// Documents of every shape, a row each, in the column "document".
inline void rowsOfDocuments()
{
    QTest::addColumn<Document>("document");
    QTest::newRow("minutes") << sampleDocument();
    QTest::newRow("statement") << sampleDecision();
    QTest::newRow("nothing") << emptyDocument();
    QTest::newRow("many pages") << longDocument(30);
    QTest::newRow("hard words") << hardDocument();
    Document later = sampleDocument();
    later.page.firstPage = 45;
    QTest::newRow("goes on from page 44") << later;
    Document large = sampleDocument();
    large.page.textSize = largePrint;
    large.page.lineNumbers = true;
    QTest::newRow("large print with numbered lines") << large;
}

} // namespace minutebook::test
