// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

class QMenu;

namespace minutebook {

/// A small button that says what is chosen and opens the choices: Space, Enter or Down.
class MenuChip final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `what` is what the choice is about, for who cannot see it: "Body".
    MenuChip(const QString &what, const Theme &theme, QWidget *parent = nullptr);

    /// Puts up other choices; the one that was chosen stays chosen where it is among them, else
    /// the first is.
    void setChoices(const QStringList &choices);
    [[nodiscard]] int chosen() const { return m_chosen; }
    void choose(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By the person's own hand.
    void chosenByHand();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();
    void follow();

    const Theme &m_theme;
    QString m_what;
    QStringList m_choices;
    int m_chosen = 0;
    QMenu *m_menu;
};

} // namespace minutebook
