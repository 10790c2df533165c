// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>

#include "ui/dialogs/PreviewPane.h"
#include "ui/styles/StyleEditor.h"
#include "ui/styles/StyleForm.h"
#include "ui/widgets/Bar.h"
#include "ui/widgets/Button.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// In which the settings of the group are seen best.
DocumentType documentFor(StyleGroup group)
{
    switch (group) {
    case StyleGroup::Resolutions:
    case StyleGroup::Votes:
        return DocumentType::Resolutions;
    case StyleGroup::Statement:
        return DocumentType::Decision;
    default:
        return DocumentType::Minutes;
    }
}

} // namespace

void StyleEditor::buildChoice(QVBoxLayout &column)
{
    auto *label = new QLabel(tr("House &style"), this);
    label->setFont(m_theme.font(TextRole::InterfaceStrong));
    m_style = new QComboBox(this);
    m_style->setObjectName(u"styles"_s);
    m_style->setAccessibleName(tr("House style"));
    m_style->setMinimumHeight(m_theme.sizes().button);
    m_style->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    label->setBuddy(m_style);
    auto *copy = new Button(tr("&Make a copy"), m_theme, this);
    copy->setObjectName(u"copyStyle"_s);
    copy->setAccessibleName(tr("Make a copy of this style"));
    connect(copy, &QPushButton::clicked, this, [this] { onceSettled([this] { makeCopy(); }); });
    connect(m_style, &QComboBox::activated, this, &StyleEditor::chooseStyle);
    m_use = new Button(tr("&Use for this meeting"), m_theme, this);
    m_use->setObjectName(u"useStyle"_s);
    m_use->setAccessibleName(tr("Use for this meeting"));
    m_use->setVisible(m_desk.canBeUsed);
    connect(m_use, &QPushButton::clicked, this, &StyleEditor::use);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(copy);
    row->addWidget(m_use);
    row->addStretch();
    column.addWidget(label);
    column.addWidget(m_style);
    column.addLayout(row);
    if (!m_desk.styles.problems().isEmpty())
        column.addWidget(buildProblems());
}

QWidget *StyleEditor::buildProblems()
{
    const QStringList &problems = m_desk.styles.problems();
    auto *label = new QLabel(this);
    label->setObjectName(u"styleProblems"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(m_theme.font(TextRole::Small));
    label->setText(tr("%n file(s) of the council’s folder cannot be read as a house style. What is "
                      "in them is untouched; mend them, or import them again.",
                      nullptr, static_cast<int>(problems.size()))
                   + u'\n' + problems.join(u'\n'));
    label->setAccessibleName(label->text());
    return label;
}

QListWidget *StyleEditor::buildGroups(QWidget *parent)
{
    m_groups = new QListWidget(parent);
    m_groups->setObjectName(u"styleGroups"_s);
    m_groups->setAccessibleName(tr("Groups of settings"));
    for (int group = 0; group < styleGroupCount; ++group)
        m_groups->addItem(groupName(static_cast<StyleGroup>(group)));
    m_groups->setCurrentRow(static_cast<int>(StyleGroup::Resolutions));
    m_groups->setFixedWidth(m_groups->sizeHintForColumn(0) + m_theme.tokens().scaled(28));
    connect(m_groups, &QListWidget::currentRowChanged, this, [this](int row) {
        showDocumentFor(static_cast<StyleGroup>(row));
        showGroup();
    });
    return m_groups;
}

QWidget *StyleEditor::buildSettings()
{
    auto *side = makeBar(this, 0);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(18, 12, 0, 0);
    column->setSpacing(5);
    auto *choice = new QVBoxLayout;
    choice->setContentsMargins(0, 0, 18, 6);
    buildChoice(*choice);
    column->addLayout(choice);
    m_form = new StyleForm(m_theme, side);
    connect(m_form, &StyleForm::settingChanged, this, &StyleEditor::change);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(buildGroups(side));
    row->addWidget(m_form, 1);
    column->addLayout(row, 1);
    side->setFixedWidth(m_theme.tokens().scaled(470));
    return side;
}

QComboBox *StyleEditor::addToPreview(const QString &name, const QString &accessible, int leastWidth)
{
    auto *combo = new QComboBox(m_preview);
    combo->setObjectName(name);
    combo->setAccessibleName(accessible);
    combo->setMinimumHeight(m_theme.sizes().button);
    combo->setMinimumWidth(m_theme.tokens().scaled(leastWidth));
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preview->addToBar(combo);
    return combo;
}

QWidget *StyleEditor::buildPreview()
{
    m_preview = new PreviewPane(m_theme, this);
    m_document = addToPreview(u"previewDocument"_s, tr("Document shown"), 180);
    m_document->addItem(tr("Minutes of the whole meeting"),
                        static_cast<int>(DocumentType::Minutes));
    m_document->addItem(tr("Decision sheet"), static_cast<int>(DocumentType::Resolutions));
    m_document->addItem(tr("Statement of one decision"), static_cast<int>(DocumentType::Decision));
    m_document->addItem(tr("Attendance"), static_cast<int>(DocumentType::Attendance));
    m_language = addToPreview(u"previewLanguage"_s, tr("Language"), 110);
    m_language->addItem(tr("English"), static_cast<int>(Language::English));
    m_language->addItem(tr("Welsh"), static_cast<int>(Language::Welsh));
    for (QComboBox *combo : {m_document, m_language})
        connect(combo, &QComboBox::currentIndexChanged, this, &StyleEditor::renew);
    return m_preview;
}

QWidget *StyleEditor::buildFoot()
{
    auto *foot = makeBar(this, m_theme.tokens().scaled(60));
    m_stateIcon = new QLabel(foot);
    m_state = new QLabel(foot);
    m_state->setObjectName(u"styleState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(12);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state, 1);
    const auto button = [&](const QString &text, const QString &name, auto act) {
        auto *made = new Button(text, m_theme, foot);
        made->setObjectName(name);
        made->setAccessibleName(QString(text).remove(u'&'));
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    button(tr("&Import…"), u"importStyle"_s, &StyleEditor::importFile)->setIconName(u"import"_s);
    button(tr("&Export…"), u"exportStyle"_s, &StyleEditor::exportFile)->setIconName(u"export"_s);
    button(tr("Close"), u"closeStyles"_s, &StyleEditor::reject)->setKeyShown(tr("Esc"));
    m_keep = new Button(tr("Sa&ve the style"), m_theme, foot, Button::Kind::Filled);
    m_keep->setObjectName(u"saveStyle"_s);
    m_keep->setAccessibleName(tr("Save the style"));
    connect(m_keep, &QPushButton::clicked, this, &StyleEditor::keep);
    row->addWidget(m_keep);
    return foot;
}

void StyleEditor::showDocumentFor(StyleGroup group)
{
    m_document->setCurrentIndex(m_document->findData(static_cast<int>(documentFor(group))));
}

} // namespace minutebook
