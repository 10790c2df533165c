// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

#include "ui/theme/Theme.h"

class QLabel;

namespace minutebook {

class Button;

/// Where an agenda is dropped, as a file or as text, or chosen, or pasted.
class DropArea final : public QFrame
{
    Q_OBJECT

public:
    explicit DropArea(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void fileDropped(const QString &path);
    void textDropped(const QString &text);
    void chooseWanted();
    void pasteWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void follow();

    const Theme &m_theme;
    QLabel *m_sign = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    bool m_over = false; ///< something that can be taken is held over it
};

} // namespace minutebook
