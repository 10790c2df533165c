// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/SetDialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QStandardPaths>

#include "ui/dialogs/ExportWords.h"
#include "ui/widgets/Button.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What is ticked, in the order it stands.
template <typename Thing>
QList<Thing> chosen(const QList<std::pair<QCheckBox *, Thing>> &checks)
{
    QList<Thing> things;
    for (const auto &[check, thing] : checks)
        if (check->isChecked())
            things.append(thing);
    return things;
}

QString documentInSet(DocumentType type)
{
    return type == DocumentType::Decision ? SetDialog::tr("Statement of each decision")
                                          : documentWords(type);
}

} // namespace

SetDialog::SetDialog(const Meeting &meeting, const DocumentWish &like, Prompts &prompts,
                     const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_meeting(meeting)
    , m_like(like)
    , m_prompts(prompts)
    , m_theme(theme)
{
    setObjectName(u"setDialog"_s);
    setWindowTitle(tr("Whole set into a folder"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const DocumentType type :
         {DocumentType::Minutes, DocumentType::Decision, DocumentType::Resolutions,
          DocumentType::Attendance, DocumentType::Actions, DocumentType::Agenda})
        m_documents.append({check(documentInSet(type), u"set_%1"_s.arg(static_cast<int>(type)),
                                  usualSet().contains(type)),
                            type});
    for (const Format format : formatsToRead())
        m_formats.append({check(formatWords(format).remove(u'&'), u"setFormat_"_s + nameOf(format),
                                format == Format::Pdf || format == Format::Html),
                          format});
    m_copies = {{check(tr("Public copy"), u"setPublic"_s, true), Copy::Public},
                {check(tr("Full copy, in a folder of its own"), u"setFull"_s, false), Copy::Full}};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(8);
    const auto boxes = [](const auto &pairs) {
        QList<QCheckBox *> checks;
        for (const auto &pair : pairs)
            checks.append(pair.first);
        return checks;
    };
    buildGroup(*column, tr("Documents"), boxes(m_documents));
    buildGroup(*column, tr("Formats"), boxes(m_formats));
    buildGroup(*column, tr("Copies"), boxes(m_copies));
    buildFoot(*column);
    renew();
}

QCheckBox *SetDialog::check(const QString &text, const QString &name, bool checked)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setAccessibleName(text);
    box->setChecked(checked);
    connect(box, &QCheckBox::toggled, this, &SetDialog::renew);
    return box;
}

void SetDialog::buildGroup(QVBoxLayout &column, const QString &heading,
                           const QList<QCheckBox *> &checks)
{
    auto *label = new QLabel(heading, this);
    label->setFont(m_theme.font(TextRole::InterfaceStrong));
    column.addWidget(label);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    for (int i = 0; i < checks.size(); ++i) {
        grid->addWidget(checks[i], i / 2, i % 2);
        if (i > 0)
            setTabOrder(checks[i - 1], checks[i]);
    }
    column.addLayout(grid);
    column.addSpacing(8);
}

void SetDialog::buildFoot(QVBoxLayout &column)
{
    m_count = new QLabel(this);
    m_count->setObjectName(u"setCount"_s);
    auto *leave = new Button(tr("Close"), m_theme, this);
    leave->setObjectName(u"closeSet"_s);
    leave->setAccessibleName(leave->text());
    leave->setKeyShown(tr("Esc"));
    m_go = new Button(tr("Choose the &folder…"), m_theme, this, Button::Kind::Filled);
    m_go->setObjectName(u"chooseFolder"_s);
    m_go->setAccessibleName(tr("Choose the folder and write"));
    m_go->setDefault(true);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &SetDialog::onceSure);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_count, 1);
    row->addWidget(leave);
    row->addWidget(m_go);
    column.addLayout(row);
}

SetWish SetDialog::wish() const
{
    return {.documents = chosen(m_documents),
            .formats = chosen(m_formats),
            .copies = chosen(m_copies),
            .style = m_like.style,
            .language = m_like.language,
            .inBothLanguages = m_like.inBothLanguages,
            .choices = m_like.choices};
}

/// What would come of it, before a folder is asked for.
void SetDialog::renew()
{
    if (!m_go)
        return;
    const SetWish set = wish();
    const bool any = !set.documents.isEmpty() && !set.formats.isEmpty() && !set.copies.isEmpty();
    m_go->setEnabled(any);
    const auto decisions = static_cast<int>(itemsWithDecision(m_meeting, Copy::Full).size());
    m_count->setText(any ? tr("The meeting has %n decision(s).", nullptr, decisions)
                         : tr("Tick at least one document, format and copy."));
}

void SetDialog::onceSure()
{
    if (!wish().copies.contains(Copy::Full)) {
        chooseFolder();
        return;
    }
    m_prompts.ask(
        this,
        {tr("Full copy"),
         tr("The full copies hold everything, also what is exempt or confidential. They go into a "
            "folder of their own, and each page says that it is not for publication. Make them?"),
         tr("Make the full copies"), tr("Leave it")},
        [this](bool doIt) {
            if (doIt)
                chooseFolder();
        });
}

void SetDialog::chooseFolder()
{
    m_prompts.folder(this, tr("Folder for the documents"),
                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                     [this](const QString &folder) {
                         Q_EMIT wanted(wish(), folder);
                         accept();
                     });
}

} // namespace minutebook
