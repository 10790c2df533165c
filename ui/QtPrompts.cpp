// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/QtPrompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

void openFileDialog(QFileDialog *dialog, const QString &name, Prompts::PathAnswer answer)
{
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [answer = std::move(answer)](const QString &path) { answer(path); });
    dialog->open();
}

} // namespace

void QtPrompts::fileToOpen(QWidget *parent, const QString &title, const QString &filters,
                           PathAnswer answer)
{
    auto *dialog = new QFileDialog(parent, title, {}, filters);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, u"fileToOpen"_s, std::move(answer));
}

void QtPrompts::fileToSave(QWidget *parent, const QString &title, const QString &suggested,
                           const QString &filters, PathAnswer answer)
{
    auto *dialog = new QFileDialog(parent, title, {}, filters);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    openFileDialog(dialog, u"fileToSave"_s, std::move(answer));
}

void QtPrompts::folder(QWidget *parent, const QString &title, const QString &now, PathAnswer answer)
{
    auto *dialog = new QFileDialog(parent, title, now);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, u"folder"_s, std::move(answer));
}

void QtPrompts::ask(QWidget *parent, const Question &question,
                    std::function<void(bool doIt)> answer)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, question.title, question.text,
                                QMessageBox::NoButton, parent);
    box->setObjectName(u"question"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *doIt = box->addButton(question.doIt, QMessageBox::AcceptRole);
    QPushButton *leaveIt = box->addButton(question.leaveIt, QMessageBox::RejectRole);
    box->setDefaultButton(leaveIt);
    box->setEscapeButton(leaveIt);
    QObject::connect(box, &QMessageBox::finished, box, [box, doIt, answer = std::move(answer)] {
        answer(box->clickedButton() == doIt);
    });
    box->open();
}

void QtPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent);
    box->setObjectName(u"message"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace minutebook
