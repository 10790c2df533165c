// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/display/DisplayPages.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

namespace minutebook {

/// The members' screen: the wording of a resolution, and nothing that was not sent to it. Always
/// light. Shows itself on the screen it is given and takes no keyboard; reads the same whatever the
/// clerk does meanwhile.
class MembersDisplay final : public QWidget
{
    Q_OBJECT

public:
    explicit MembersDisplay(const Theme &theme);

    /// The same wording again turns to its next page.
    void display(const DisplayedWording &wording);
    /// Nothing but the ground: what lies on that screen's desktop stays out of sight.
    void blank();

    [[nodiscard]] const std::optional<DisplayedWording> &displayed() const { return m_wording; }
    [[nodiscard]] int page() const { return m_page; } ///< from 0
    [[nodiscard]] int pageCount() const { return m_pages.count(); }
    [[nodiscard]] int textSize() const { return m_pages.textSize(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    [[nodiscard]] int scaled(qreal pixels) const;
    [[nodiscard]] QFont font(qreal pixels, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QRect room() const;
    void paintTop(QPainter &painter) const;
    void paintState(QPainter &painter) const;
    void paintFoot(QPainter &painter) const;
    [[nodiscard]] int paintLegend(QPainter &painter, int left, const QString &sample,
                                  const QString &meaning, const QTextCharFormat &format) const;

    const Theme &m_theme;
    const Colours m_colours;
    std::optional<DisplayedWording> m_wording;
    DisplayPages m_pages;
    int m_page = 0;
};

} // namespace minutebook
