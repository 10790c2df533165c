// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/ChecksCard.h"

#include "ui/live/LaidText.h"
#include "ui/live/Painting.h"
#include "ui/resolution/Card.h"

#include <QPainter>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// One check: its icon and its words, in as many lines as they need.
class CheckLine final : public QWidget
{
public:
    CheckLine(const WordingCheck &check, const Theme &theme, int width, QWidget *parent)
        : QWidget(parent)
        , m_check(check)
        , m_theme(theme)
        , m_text(check.text, 0,
                 {theme.font(TextRole::Interface), theme.tokens().line(TextRole::Interface), 0},
                 width - theme.tokens().scaled(29))
    {
        setAccessibleName(check.fine ? check.text
                                     : ChecksCard::tr("To look at: %1").arg(check.text));
        setFixedHeight(m_text.height() + theme.tokens().scaled(8));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        paintIcon(painter, {0, t.scaled(4)}, m_check.fine ? u"done"_s : u"warning"_s,
                  m_check.fine ? t.colours.green : t.colours.amber, t.sizes.icon, m_theme);
        m_text.draw(painter, QPointF(t.scaled(29), t.scaled(4)), t.colours.ink);
    }

private:
    WordingCheck m_check;
    const Theme &m_theme;
    LaidText m_text;
};

} // namespace

ChecksCard::ChecksCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card(theme, u"doc"_s, tr("Wording checks"), this))
{
    setObjectName(u"checksCard"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_card);
    connect(&theme, &Theme::themeChanged, this, &ChecksCard::build);
}

void ChecksCard::show(const QList<WordingCheck> &checks)
{
    if (checks == m_checks && m_lines)
        return;
    m_checks = checks;
    build();
}

void ChecksCard::build()
{
    delete m_lines;
    m_lines = new QWidget(m_card);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins({});
    column->setSpacing(0);
    const int wide = m_theme.tokens().scaled(470 - 24 - 24 - 16);
    for (const WordingCheck &check : std::as_const(m_checks))
        column->addWidget(new CheckLine(check, m_theme, wide, m_lines));
    m_card->body().addWidget(m_lines);
    const int look = toLookAt(m_checks);
    m_card->setAside(look == 0 ? tr("nothing to look at") : tr("%n to look at", nullptr, look));
}

} // namespace minutebook
