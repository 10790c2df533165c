// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QComboBox>
#include <QHash>

#include "core/session/exporting/ExportService.h"
#include "ui/Prompts.h"

class QSettings;

namespace minutebook {

/// The council's own Word or OpenDocument file that a document is written on, one for each format.
/// What was chosen is remembered for the next time; a file that is gone or is no template by then
/// is told of once and not used.
class TemplateChoice final : public QComboBox
{
    Q_OBJECT

public:
    /// `memory` may be none.
    TemplateChoice(Prompts &prompts, QSettings *memory, QWidget *parent = nullptr);

    /// Shows the template for that format; is disabled for one that has no templates.
    void setFormat(Format format);
    /// Those that were chosen or are remembered; of a format that was not asked for yet, the one
    /// remembered is read now. Once an error, where that cannot be read; then without it.
    [[nodiscard]] Result<OfficeTemplate> templatesFor(const QList<Format> &formats);

Q_SIGNALS:
    /// Another one was chosen, and is one.
    void taken();
    void failed(const minutebook::Error &error);

private:
    /// Read once, when it is first wanted.
    Result<void> remember(Format format);
    void chosen(int index);
    void ask();
    /// An error when the file is no template; the one before stays.
    Result<void> take(Format format, const QString &path);
    void show(const QString &path);

    Prompts &m_prompts;
    QSettings *m_memory;
    Format m_format = Format::Pdf;
    OfficeTemplate m_templates;
    QHash<Format, QString> m_paths;
};

} // namespace minutebook
