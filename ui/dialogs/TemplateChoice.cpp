// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/TemplateChoice.h"

#include <QFileInfo>
#include <QSettings>
#include <QSignalBlocker>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(Format format)
{
    return u"export/template-"_s + nameOf(format);
}

} // namespace

TemplateChoice::TemplateChoice(Prompts &prompts, QSettings *memory, QWidget *parent)
    : QComboBox(parent)
    , m_prompts(prompts)
    , m_memory(memory)
{
    setObjectName(u"template"_s);
    setAccessibleName(tr("Template of the council"));
    setToolTip(tr("A Word or OpenDocument file whose styles, heads, feet and crest are taken"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setEnabled(false);
    show({});
    connect(this, &QComboBox::activated, this, &TemplateChoice::chosen);
}

void TemplateChoice::setFormat(Format format)
{
    m_format = format;
    setEnabled(takesTemplate(format));
    const auto read = isEnabled() ? remember(format) : Result<void>();
    show(m_paths.value(format));
    if (!read)
        Q_EMIT failed(read.error());
}

Result<OfficeTemplate> TemplateChoice::templatesFor(const QList<Format> &formats)
{
    for (const Format format : formats)
        if (const auto read = takesTemplate(format) ? remember(format) : Result<void>(); !read)
            return read.error();
    return m_templates;
}

/// Read when it is first wanted, so that a share that does not answer keeps nobody waiting.
Result<void> TemplateChoice::remember(Format format)
{
    if (m_paths.contains(format))
        return {};
    m_paths.insert(format, QString());
    const QString path = m_memory ? m_memory->value(keyOf(format)).toString() : QString();
    return path.isEmpty() ? Result<void>() : take(format, path);
}

void TemplateChoice::show(const QString &path)
{
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("No template"));
    if (!path.isEmpty())
        addItem(QFileInfo(path).fileName(), path);
    addItem(tr("Choose a template…"));
    setCurrentIndex(path.isEmpty() ? 0 : 1);
}

void TemplateChoice::chosen(int index)
{
    if (index == count() - 1)
        return ask();
    if (index > 0)
        return;
    if (m_format == Format::Docx)
        m_templates.docx.reset();
    else
        m_templates.odt.reset();
    m_paths.insert(m_format, QString());
    if (m_memory)
        m_memory->remove(keyOf(m_format));
    show({});
}

void TemplateChoice::ask()
{
    show(m_paths.value(m_format));
    const QString files = m_format == Format::Docx ? tr("Word templates (*.docx *.dotx)")
                                                   : tr("OpenDocument templates (*.odt *.ott)");
    m_prompts.fileToOpen(window(), tr("Template"), files,
                         [this, format = m_format](const QString &path) {
                             if (const auto read = take(format, path); !read) {
                                 Q_EMIT failed(read.error());
                                 return;
                             }
                             if (m_memory)
                                 m_memory->setValue(keyOf(format), path);
                             show(m_paths.value(m_format));
                             Q_EMIT taken();
                         });
}

Result<void> TemplateChoice::take(Format format, const QString &path)
{
    const auto read = readTemplate(path, format);
    if (!read)
        return read.error().withContext(
            tr("The template was not taken; what was chosen before stays. Choose another file"));
    if (format == Format::Docx)
        m_templates.docx = read->docx;
    else
        m_templates.odt = read->odt;
    m_paths.insert(format, path);
    return {};
}

} // namespace minutebook
