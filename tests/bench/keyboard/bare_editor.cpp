// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// What a key costs Qt itself: one plain text edit and nothing else. side-by-side compares with it.

#include <QApplication>
#include <QPlainTextEdit>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QPlainTextEdit editor;
    editor.resize(1000, 700);
    editor.show();
    return QApplication::exec();
}
