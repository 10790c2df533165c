// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/office/ZipReader.h"
#include "tests/core/exporters/office/OfficeFile.h"

namespace minutebook::test {

/// A council's templates, made by other programs: one in Word's format, and what LibreOffice makes
/// of it; or those of laden_template.py.
class CouncilTemplate
{
public:
    /// As make().
    [[nodiscard]] bool makeLaden()
    {
        const QString script = QStringLiteral("tests/core/exporters/templates/laden_template.py");
        return run(QStringLiteral("/usr/bin/python3"),
                   {projectFile(script), path(QStringLiteral("docx"))})
            && run(QStringLiteral("/usr/bin/python3"),
                   {projectFile(script), path(QStringLiteral("odt"))});
    }
    /// False when the programs are not there or do not do it; `said` has why.
    [[nodiscard]] bool make()
    {
        const QString script = QStringLiteral("tests/core/exporters/templates/council_template.py");
        return run(QStringLiteral("/usr/bin/python3"),
                   {projectFile(script), path(QStringLiteral("docx"))})
            && run(QStringLiteral("soffice"),
                   {QStringLiteral("-env:UserInstallation=file://")
                        + m_folder.filePath(QStringLiteral("profile")),
                    QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                    QStringLiteral("odt"), QStringLiteral("--outdir"), m_folder.path(),
                    path(QStringLiteral("docx"))});
    }
    [[nodiscard]] const QByteArray &said() const { return m_said; }
    [[nodiscard]] QString path(const QString &ending) const
    {
        return m_folder.filePath(QStringLiteral("council.") + ending);
    }
    [[nodiscard]] QString path(Format format) const { return path(suffixOf(format)); }
    /// To write documents on it, in both formats; without those that could not be read.
    [[nodiscard]] WriteOptions options() const
    {
        WriteOptions options;
        if (const auto read = readTemplate(path(Format::Docx), Format::Docx))
            options.onTemplate.docx = read->docx;
        if (const auto read = readTemplate(path(Format::Odt), Format::Odt))
            options.onTemplate.odt = read->odt;
        return options;
    }

    [[nodiscard]] QList<ZipMember> members(Format format) const
    {
        QFile file(path(format));
        const auto read =
            file.open(QIODevice::ReadOnly) ? unzipped(file.readAll()) : Result(QList<ZipMember>());
        return read ? *read : QList<ZipMember>();
    }
    /// Where a test may put files of its own.
    [[nodiscard]] QString beside(const QString &name) const { return m_folder.filePath(name); }

private:
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished(120'000);
        m_said += process.readAll();
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    QByteArray m_said;
};

} // namespace minutebook::test
