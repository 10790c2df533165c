// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace minutebook {

/// Under the caret while letters may still become a code: who it could be, and the marks. Never
/// takes the keyboard.
class CodePopup final : public QWidget
{
    Q_OBJECT

public:
    CodePopup(LiveMeeting &live, const Theme &theme, QWidget *parent);

    /// Shows or hides itself; `at` is where the caret's line ends, in the parent.
    void follow(const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isWanted() const;
    void paintPerson(QPainter &painter, const QRect &row, const Person &person, bool first) const;
    void paintMarks(QPainter &painter, const QRect &row) const;

    LiveMeeting &m_live;
    const Theme &m_theme;
    QList<PersonId> m_shown;
};

} // namespace minutebook
