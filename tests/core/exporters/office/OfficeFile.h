// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/office/ZipFile.h"
#include "tests/support/Folders.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/WrittenFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

/// What another program reads in a file of the format, as read_office.py says it.
class ReadByOthers
{
public:
    ReadByOthers(const QByteArray &bytes, Format format)
    {
        const QByteArray said =
            saidOf(bytes, QStringLiteral("minutes.") + suffixOf(format),
                   {projectFile(QStringLiteral("tests/core/exporters/office/read_office.py"))});
        m_read = QJsonDocument::fromJson(said).object();
        if (m_read.isEmpty())
            qWarning("%s", said.constData());
    }
    ReadByOthers(const Document &document, Format format)
        : ReadByOthers(written(document, format), format)
    {
    }

    [[nodiscard]] QJsonValue operator[](const char *name) const
    {
        return m_read[QLatin1StringView(name)];
    }
    [[nodiscard]] QString member(const QString &name) const
    {
        return m_read[QLatin1StringView("members")][name].toString();
    }
    /// "Title: Minutes of the meeting", of a heading with a level "2 Item heading: …".
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (const QJsonValue &each : m_read[QLatin1StringView("paragraphs")].toArray()) {
            const QString level = each[2].toString();
            lines += (level.isEmpty() ? QString() : level + u' ') + each[0].toString()
                + QStringLiteral(": ") + each[1].toString();
        }
        return lines;
    }
    /// The members with a text replaced in all of them, packed again.
    [[nodiscard]] QByteArray with(const QString &before, const QString &after) const
    {
        QList<ZipMember> members;
        const QJsonObject whole = m_read[QLatin1StringView("members")].toObject();
        for (auto each = whole.begin(); each != whole.end(); ++each) {
            const bool isFirst = each.key() == QLatin1StringView("mimetype");
            members.insert(isFirst ? 0 : members.size(),
                           {each.key(), each->toString().replace(before, after).toUtf8(), isFirst});
        }
        const auto bytes = zipped(members);
        return bytes ? *bytes : QByteArray();
    }

private:
    QJsonObject m_read;
};

[[nodiscard]] inline Document documentOf(const QList<Block> &blocks)
{
    Document document = emptyDocument();
    document.blocks = blocks;
    return document;
}

/// The same document for a reader who asked for large print.
[[nodiscard]] inline Document inLargePrint(Document document)
{
    document.page.textSize = largePrint;
    return document;
}

/// A table of one column with so many rows under its head.
[[nodiscard]] inline Document documentOfTable(int rows)
{
    TableBlock table{.header = {plain(QStringLiteral("Town"))}};
    for (int row = 0; row < rows; ++row)
        table.rows += QList<Runs>{plain(QStringLiteral("Aldermere"))};
    return documentOf({table});
}

/// A form of one field with so many words.
[[nodiscard]] inline Document documentOfField(int words)
{
    const Runs value = plain(QStringLiteral("word ").repeated(words));
    return documentOf({FieldBlock{.label = plain(QStringLiteral("Decision:")),
                                  .value = {Paragraph{.runs = value}}}});
}

/// A list whose only element is a section, as a question that was answered is.
[[nodiscard]] inline Document documentOfSectionInList()
{
    const Section question{.role = SectionRole::Speech,
                           .blocks = {Paragraph{.runs = plain(QStringLiteral("Why?"))}}};
    return documentOf({ListBlock{.role = ListRole::Points, .elements = {{.blocks = {question}}}}});
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
