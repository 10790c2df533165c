// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/details/FormDialog.h"

#include "ui/details/DialogParts.h"
#include "ui/widgets/Button.h"

#include <QBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace minutebook {

using namespace Qt::StringLiterals;

FormDialog::FormDialog(const QString &title, const Form &form, Keep keep, const Theme &theme,
                       QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_keep(std::move(keep))
    , m_view(new FormView(theme, this))
    , m_state(makeStateLine(this))
{
    setObjectName(u"formDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_view->setForm(form);
    m_view->takeKeyboard();
}

void FormDialog::build()
{
    auto *leave = new Button(tr("Leave as it was"), m_theme, this);
    leave->setObjectName(u"leave"_s);
    leave->setKeyShown(tr("Esc"));
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *keep = new Button(tr("&Keep"), m_theme, this, Button::Kind::Filled);
    keep->setObjectName(u"keep"_s);
    keep->setKeyShown(tr("Enter"));
    keep->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &FormDialog::accept);
    for (Button *button : {leave, keep})
        button->setAccessibleName(button->text().remove(u'&'));
    auto *always = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(always, &QShortcut::activated, this, &FormDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_state, 1);
    foot->addWidget(leave);
    foot->addWidget(keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(12);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    giveSize(*this, {m_theme.tokens().scaled(720), m_theme.tokens().scaled(560)});
}

void FormDialog::reject()
{
    if (!m_view->isTouched() || m_leaving == m_view->values())
        return QDialog::reject();
    m_leaving = m_view->values();
    sayIn(*m_state, tr("What is typed is not kept yet: Enter keeps it, Esc again leaves it."));
}

void FormDialog::accept()
{
    const Result<void> kept = m_keep(m_view->values());
    if (kept)
        return QDialog::accept();
    sayIn(*m_state, kept.error().message);
    m_view->takeKeyboard(kept.error().place);
}

} // namespace minutebook
