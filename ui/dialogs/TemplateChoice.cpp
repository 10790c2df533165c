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
    if (isEnabled() && !m_paths.contains(format))
        remembered();
    show(m_paths.value(format));
}

/// Read when it is first wanted, so that a share that does not answer keeps nobody waiting.
void TemplateChoice::remembered()
{
    m_paths.insert(m_format, QString());
    const QString path = m_memory ? m_memory->value(keyOf(m_format)).toString() : QString();
    if (!path.isEmpty())
        take(m_format, path);
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
                             if (!take(format, path))
                                 return;
                             if (m_memory)
                                 m_memory->setValue(keyOf(format), path);
                             show(m_paths.value(m_format));
                             Q_EMIT taken();
                         });
}

bool TemplateChoice::take(Format format, const QString &path)
{
    const auto read = readTemplate(path, format);
    if (!read) {
        Q_EMIT failed(read.error().withContext(
            tr("The template was not taken; what was chosen before stays. Choose another file")));
        return false;
    }
    if (format == Format::Docx)
        m_templates.docx = read->docx;
    else
        m_templates.odt = read->odt;
    m_paths.insert(format, path);
    return true;
}

} // namespace minutebook
