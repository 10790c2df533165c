// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/statements/TextDifference.h"

#include "ui/resolution/CompareView.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>
#include <QLabel>

namespace minutebook {

using namespace Qt::StringLiterals;

TextDifference::TextDifference(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new QLabel(tr("Other words than the resolution’s. Struck out: as resolved; "
                            "underlined: as in the statement. Which stand?"),
                         this))
    , m_view(new CompareView(theme, this))
    , m_resolved(new Button(tr("As resolved"), theme, this))
    , m_stated(new Button(tr("As in the statement"), theme, this))
{
    setObjectName(u"textDifference"_s);
    m_words->setWordWrap(true);
    m_view->setObjectName(u"statementComparison"_s);
    m_view->setAccessibleName(tr("The statement compared with the resolution"));
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_resolved->setObjectName(u"asResolved"_s);
    m_resolved->setAccessibleDescription(
        tr("The statement takes the words of the resolution from now on"));
    m_resolved->setKeyShown(u"Ctrl+Shift+F7"_s);
    m_stated->setObjectName(u"asInTheStatement"_s);
    m_stated->setAccessibleDescription(
        tr("The statement keeps its own words; the checks go on saying that they differ"));
    m_stated->setKeyShown(u"Ctrl+Shift+F9"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_words);
    column->addWidget(m_view);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_resolved);
    buttons->addWidget(m_stated);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_resolved, &QPushButton::clicked, this, &TextDifference::resolvedChosen);
    connect(m_stated, &QPushButton::clicked, this, &TextDifference::statedChosen);
    connect(&theme, &Theme::themeChanged, this, &TextDifference::follow);
    follow();
    hide();
}

void TextDifference::setTexts(const std::optional<LinkedTexts> &texts)
{
    setVisible(texts.has_value());
    if (texts == m_texts)
        return;
    m_texts = texts;
    if (texts) {
        m_view->rows().set(texts->resolved, texts->stated, LimbMarker::Letter);
        grow();
    }
}

void TextDifference::setWritable(bool writable)
{
    m_resolved->setEnabled(writable);
    m_stated->setEnabled(writable);
}

void TextDifference::follow()
{
    m_words->setFont(m_theme.font(TextRole::Small));
    grow();
}

/// As high as its rows: the form scrolls, not the comparison in it.
void TextDifference::grow()
{
    int height = 2 * m_view->frameWidth();
    for (int row = 0; row < m_view->model()->rowCount(); ++row)
        height += m_view->sizeHintForRow(row);
    m_view->setFixedHeight(qMax(height, m_theme.tokens().scaled(30)));
}

void TextDifference::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    grow();
}

} // namespace minutebook
