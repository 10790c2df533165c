// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"
#include "ui/live/KeyText.h"

#include <QWidget>

namespace minutebook {

/// The line under the words: which keys do what now, or what just happened. When it is narrow,
/// items fall away from the right, F1 never. What is said is announced to a screen reader.
class HintBar final : public QWidget
{
    Q_OBJECT

public:
    HintBar(const Theme &theme, QWidget *parent = nullptr);

    /// The keys of the state the composer is in; `right` stands at the end.
    void setHints(const QStringList &marked, const QString &right);
    /// Said instead of the keys until `clearNotice`.
    void setNotice(const LiveMeeting::Notice &notice);
    void setKeyboardElsewhere(const QString &where);
    void clearNotice();
    /// What is read now.
    [[nodiscard]] QString plain() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHints(QPainter &painter, int right) const;

    const Theme &m_theme;
    QList<KeyText> m_hints;
    KeyText m_right;
    QString m_icon;
    LiveMeeting::Notice::Tone m_tone = LiveMeeting::Notice::Tone::Info;
    KeyText m_notice;
};

} // namespace minutebook
