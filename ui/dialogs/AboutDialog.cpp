// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/AboutDialog.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>

#include "ui/widgets/Button.h"

namespace minutebook {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const QString &bookPath, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Minutebook"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *name =
        new QLabel(tr("Minutebook %1").arg(QCoreApplication::applicationVersion()).trimmed(), this);
    name->setFont(theme.font(TextRole::ItemTitle));
    auto *words =
        new QLabel(tr("Minutes of cabinet meetings, written while they are spoken, with the "
                      "decisions and the documents the law asks for."),
                   this);
    words->setWordWrap(true);
    auto *book = new QLabel(tr("The minute book: %1").arg(bookPath), this);
    book->setObjectName(u"bookPath"_s);
    book->setTextFormat(Qt::PlainText);
    book->setWordWrap(true);
    book->setTextInteractionFlags(Qt::TextSelectableByMouse);
    book->setFont(theme.font(TextRole::Small));
    auto *close = new Button(tr("Close"), theme, this);
    close->setObjectName(u"closeAbout"_s);
    close->setAccessibleName(close->text());
    close->setKeyShown(tr("Esc"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 22, 28, 18);
    column->setSpacing(10);
    for (QWidget *part : {static_cast<QWidget *>(name), static_cast<QWidget *>(words),
                          static_cast<QWidget *>(book)})
        column->addWidget(part);
    column->addStretch();
    column->addWidget(close, 0, Qt::AlignRight);
    resize(theme.tokens().scaled(520), theme.tokens().scaled(240));
    close->setFocus();
}

} // namespace minutebook
