// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/resolution/Matter.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace minutebook {

class Button;
class Words;

/// What became of it, and the button that records it.
class OutcomeCard final : public QWidget
{
    Q_OBJECT

public:
    OutcomeCard(const Theme &theme, QWidget *parent = nullptr);

    void offer(const QList<Fate> &fates, Fate chosen);
    void choose(Fate fate);
    [[nodiscard]] Fate chosen() const;

Q_SIGNALS:
    /// By the clerk.
    void changed();
    void recordAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(Fate fate, const QString &words, const QString &key);

    const Theme &m_theme;
    QButtonGroup *m_fates;
    QList<QHBoxLayout *> m_rows;
    Button *m_record;
};

/// "carried", for a line of words.
[[nodiscard]] QString fateName(Fate fate);

} // namespace minutebook
