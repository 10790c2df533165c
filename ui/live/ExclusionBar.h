// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;

namespace minutebook {

class Button;

/// Under the head of the item while the public are excluded: that what is typed goes only into the
/// full copy. Here too it is asked, by buttons that have the keyboard, whether the public come
/// back. Hidden while the public are in.
class ExclusionBar final : public QWidget
{
    Q_OBJECT

public:
    ExclusionBar(LiveMeeting &live, const Theme &theme, QWidget *parent = nullptr);

    /// Asks "Let the public back in?"; with `next`, before the meeting goes there.
    void ask(const std::optional<Place> &next);
    [[nodiscard]] bool isAsking() const { return m_asking; }

Q_SIGNALS:
    /// The question is answered, or left: the keyboard may go back to the words.
    void answered();

protected:
    /// Esc is the question's own while it is asked, before the page's.
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    Button *makeButton(const QString &name, const QString &text, const QString &key);
    void follow();
    void applyTheme();
    void letBackIn();
    void keepOut();
    void leave();
    [[nodiscard]] QString ground() const;

    LiveMeeting &m_live;
    const Theme &m_theme;
    QLabel *m_sign;
    QLabel *m_words;
    QLabel *m_second;
    QLabel *m_key; ///< the command that ends it
    Button *m_back;
    Button *m_out;
    Button *m_stay;
    std::optional<Place> m_next;
    bool m_asking = false;
};

} // namespace minutebook
