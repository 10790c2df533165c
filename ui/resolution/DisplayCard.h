// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace minutebook {

class Card;
class Words;

/// What stands on the members' display, and the key that puts this wording there.
class DisplayCard final : public QWidget
{
    Q_OBJECT

public:
    explicit DisplayCard(const Theme &theme, QWidget *parent = nullptr);

    /// "showing item 6"; empty: nothing is shown.
    void setShown(const QString &words);

Q_SIGNALS:
    void showAsked();

private:
    Card *m_card;
};

} // namespace minutebook
