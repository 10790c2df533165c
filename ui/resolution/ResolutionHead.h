// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace minutebook {

/// How far a resolution or motion has come.
struct Steps {
    enum class At { Drafting, Moved, Amending, Voting, Recorded };
    At at = At::Drafting;
    bool moved = false;
    bool amended = false;
    bool voted = false;

    bool operator==(const Steps &) const = default;
};

/// The bar over the page: how to get back, what it is about, and how far it has come.
class ResolutionHead final : public QWidget
{
    Q_OBJECT

public:
    ResolutionHead(const Theme &theme, QWidget *parent = nullptr);

    void setItem(const QString &number, const QString &title);
    void setSteps(const Steps &steps);
    [[nodiscard]] const Steps &steps() const { return m_steps; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { ToDo, Now, Done };
    struct Step {
        QString name;
        State state;
    };
    [[nodiscard]] QList<Step> list() const;
    int paintSteps(QPainter &painter) const;
    void follow();

    const Theme &m_theme;
    QString m_number;
    QString m_title;
    Steps m_steps;
};

} // namespace minutebook
