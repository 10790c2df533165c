// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/ExclusionBar.h"

#include "core/session/details/TypedValues.h"
#include "ui/widgets/Button.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

ExclusionBar::ExclusionBar(LiveMeeting &live, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_theme(theme)
    , m_sign(new QLabel(this))
    , m_words(new QLabel(this))
    , m_second(new QLabel(this))
    , m_key(new QLabel(this))
    , m_back(makeButton(u"letBackIn"_s, tr("Let the public back in"), tr("Enter")))
    , m_out(makeButton(u"keepOut"_s, tr("Go on without them"), {}))
    , m_stay(makeButton(u"stayHere"_s, tr("Stay"), tr("Esc")))
{
    setObjectName(u"exclusionBar"_s);
    build();
    connect(m_back, &QPushButton::clicked, this, &ExclusionBar::letBackIn);
    connect(m_out, &QPushButton::clicked, this, &ExclusionBar::keepOut);
    connect(m_stay, &QPushButton::clicked, this, &ExclusionBar::leave);
    connect(&live, &LiveMeeting::roomChanged, this, &ExclusionBar::follow);
    connect(&theme, &Theme::themeChanged, this, &ExclusionBar::applyTheme);
    applyTheme();
    follow();
}

Button *ExclusionBar::makeButton(const QString &name, const QString &text, const QString &key)
{
    auto *button = new Button(text, m_theme, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setKeyShown(key);
    return button;
}

void ExclusionBar::build()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_words);
    words->addWidget(m_second);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 6, 18, 6);
    row->setSpacing(10);
    row->addWidget(m_sign);
    row->addLayout(words, 1);
    for (QWidget *each : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_out),
                          static_cast<QWidget *>(m_stay), static_cast<QWidget *>(m_key)})
        row->addWidget(each);
    m_words->setObjectName(u"exclusionWords"_s);
    m_second->setObjectName(u"exclusionGround"_s);
    m_key->setText(tr("Ctrl+Shift+X lets the public back in"));
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_second->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ExclusionBar::applyTheme()
{
    const Tokens &t = m_theme.tokens();
    const Colours &c = t.colours;
    m_sign->setPixmap(
        m_theme.icons().pixmap(u"exempt"_s, c.plum, t.sizes.iconSmall, devicePixelRatioF()));
    m_words->setFont(t.font(TextRole::InterfaceStrong));
    m_second->setFont(t.font(TextRole::Small));
    m_key->setFont(t.font(TextRole::Small));
    const auto colour = [](QLabel *label, const QColor &ink) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, ink);
        label->setPalette(palette);
    };
    colour(m_words, c.plum);
    colour(m_second, c.ink2);
    colour(m_key, c.ink);
    update();
}

QString ExclusionBar::ground() const
{
    const Exclusion &exclusion = *m_live.exclusion();
    const QString since =
        exclusion.since ? tr("since %1").arg(exclusion.since->timeOfDay()) : QString();
    const bool exempt = exclusion.access.level == AccessLevel::Exempt;
    QString words = exempt ? tr("Exempt, paragraph %1, %2")
                                 .arg(typedParagraphs(exclusion.access.paragraphs.values), since)
                           : tr("Confidential, no paragraph named, %1").arg(since);
    if (m_live.meeting().details.webcast)
        words += tr("; see that the webcast is stopped");
    return words;
}

void ExclusionBar::follow()
{
    setVisible(m_live.exclusion().has_value());
    if (!m_live.exclusion()) {
        m_asking = false;
        return;
    }
    m_words->setText(m_asking ? tr("Let the public back in?")
                              : tr("What you type now goes only into the full copy."));
    m_second->setText(ground());
    m_back->setVisible(m_asking);
    m_out->setVisible(m_asking && m_next);
    m_stay->setVisible(m_asking);
    m_key->setVisible(!m_asking);
    setAccessibleName(m_words->text() + u' ' + m_second->text());
    updateGeometry();
}

void ExclusionBar::ask(const std::optional<Place> &next)
{
    if (!m_live.exclusion())
        return;
    m_next = next;
    m_asking = true;
    follow();
    m_back->setFocus(Qt::OtherFocusReason);
}

void ExclusionBar::leave()
{
    m_asking = false;
    follow();
    Q_EMIT answered();
}

void ExclusionBar::letBackIn()
{
    const std::optional<Place> next = m_next;
    if (m_live.readmit() && next)
        m_live.goOnTo(*next);
    leave();
}

void ExclusionBar::keepOut()
{
    if (m_next)
        m_live.goOnTo(*m_next);
    leave();
}

bool ExclusionBar::event(QEvent *event)
{
    // Children announce themselves here before there is anything to ask.
    if (event->type() == QEvent::ShortcutOverride && m_asking
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ExclusionBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_asking)
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (!enter)
        return QWidget::keyPressEvent(event);
    for (Button *button : {m_back, m_out, m_stay}) {
        if (button->hasFocus())
            return button->click();
    }
}

void ExclusionBar::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.plumGround);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.plum);
}

} // namespace minutebook
