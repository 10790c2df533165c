// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/CorrectionBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

CorrectionBar::CorrectionBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new QLabel(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"correctionBar"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setBuddy(m_reason);
    m_reason->setObjectName(u"correctionReason"_s);
    setQuestion(tr("Recorded. To correct the words, say why:"),
                tr("Why the recorded words are corrected"));
    m_reason->setPlaceholderText(tr("kept in the change log; Enter opens the words"));
    auto *row = new QHBoxLayout(this);
    const Tokens &t = theme.tokens();
    row->setContentsMargins(t.scaled(44), t.scaled(4), t.scaled(8), t.scaled(4));
    row->setSpacing(t.scaled(8));
    row->addWidget(m_words);
    row->addWidget(m_reason, 1);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (!give())
            Q_EMIT reasonMissing();
    });
    connect(&theme, &Theme::themeChanged, this, &CorrectionBar::follow);
    follow();
}

void CorrectionBar::setQuestion(const QString &words, const QString &spoken)
{
    m_words->setText(words);
    m_reason->setAccessibleName(spoken);
}

void CorrectionBar::follow()
{
    m_words->setFont(m_theme.font(TextRole::Interface));
    QPalette colours = m_words->palette();
    colours.setColor(QPalette::WindowText, m_theme.colours().ink2);
    m_words->setPalette(colours);
}

void CorrectionBar::ask()
{
    m_reason->clear();
}

QWidget *CorrectionBar::field() const
{
    return m_reason;
}

void CorrectionBar::takeKeyboard()
{
    m_reason->setFocus();
}

bool CorrectionBar::give()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return false;
    Q_EMIT reasonGiven(reason);
    return true;
}

void CorrectionBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.colours.pane);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.colours.line);
    painter.drawPixmap(
        t.scaled(10), (height() - t.sizes.icon) / 2,
        m_theme.icons().pixmap(u"exempt"_s, t.colours.ink2, t.sizes.icon, devicePixelRatioF()));
}

} // namespace minutebook
