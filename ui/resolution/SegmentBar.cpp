// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/SegmentBar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace minutebook {

namespace {

/// One of the choices.
class Segment final : public QAbstractButton
{
public:
    Segment(const Theme &theme, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::themeChanged, this, [this] {
            updateGeometry();
            update();
        });
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Tokens &t = m_theme.tokens();
        const QFontMetrics metrics(t.font(TextRole::SmallStrong));
        return {metrics.horizontalAdvance(text()) + 2 * t.scaled(11), t.sizes.field};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        const Colours &c = t.colours;
        QPainter painter(this);
        painter.setPen(QPen(isChecked() ? c.fill : c.edge, 1));
        painter.setBrush(isChecked() ? c.fill : c.paper);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.setFont(t.font(isChecked() ? TextRole::SmallStrong : TextRole::Small));
        painter.setPen(isChecked() ? c.onFill : c.ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Theme &m_theme;
};

} // namespace

SegmentBar::SegmentBar(const QString &name, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentBar::chosenByHand);
}

void SegmentBar::offer(const QList<QPair<int, QString>> &segments)
{
    const int before = chosen();
    for (QAbstractButton *button : m_group->buttons())
        button->hide();
    for (const auto &[id, words] : segments) {
        QAbstractButton *button = m_group->button(id);
        if (!button) {
            button = new Segment(m_theme, this);
            m_group->addButton(button, id);
        }
        layout()->removeWidget(button);
        layout()->addWidget(button);
        button->setText(words);
        button->setAccessibleName(words);
        button->updateGeometry();
        button->show();
    }
    if (!segments.isEmpty() && !offers(before))
        choose(segments.constFirst().first);
}

void SegmentBar::choose(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
}

int SegmentBar::chosen() const
{
    return m_group->checkedId();
}

bool SegmentBar::offers(int id) const
{
    const QAbstractButton *button = m_group->button(id);
    return button && !button->isHidden();
}

} // namespace minutebook
