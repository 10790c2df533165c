// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"
#include "ui/live/LaidText.h"
#include "ui/live/RecordRow.h"
#include "ui/theme/Theme.h"

#include <QAbstractScrollArea>

namespace minutebook {

/// The resolution of the item while it is a draft, under the record: at most five lines, then it
/// scrolls. Hidden where nothing is drafted or recommended. Enter opens the editor.
class ResolutionCard final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    ResolutionCard(LiveMeeting &live, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

    /// While another item is looked at it would stand under the wrong record.
    void setLookedAway(bool away);

Q_SIGNALS:
    void editingAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Line {
        QString marker;
        std::unique_ptr<LaidText> text;
        int left = 0;
        int top = 0;
    };

    void follow();
    void layOut();
    [[nodiscard]] QRect card() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int shownHeight() const;
    void paintFrame(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    void paintBody(QPainter &painter) const;
    [[nodiscard]] QString statement() const;

    LiveMeeting &m_live;
    const Theme &m_theme;
    QList<RecordRow::Point> m_points;
    std::vector<Line> m_lines;
    bool m_lookedAway = false;
    bool m_stored = false;
    int m_bodyHeight = 0;
    int m_bodyLines = 0;
};

} // namespace minutebook
