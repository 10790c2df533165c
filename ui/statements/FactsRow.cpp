// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/statements/FactsRow.h"

#include "core/domain/rules/Effect.h"
#include "core/domain/rules/Presence.h"
#include "core/session/live/SpokenText.h"
#include "core/session/statements/StatementWords.h"
#include "ui/live/Painting.h"

#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString makerInWords(const Meeting &meeting, const AgendaItem &item, const Decision &decision)
{
    if (decision.maker.value_or(DecisionMaker::Body) != DecisionMaker::Body) {
        const Person *person =
            decision.makerPerson ? findPerson(meeting, *decision.makerPerson) : nullptr;
        return person ? titleAndName(*person) : FactsRow::tr("not named");
    }
    const auto present =
        static_cast<int>(membersPresentAtDecision(meeting, Presence(meeting), item).size());
    return FactsRow::tr("%1, %n member(s)", nullptr, present).arg(meeting.body.name);
}

QString opennessInWords(const Decision &decision)
{
    const bool isExempt = decision.exempt.value_or(false);
    const bool isConfidential = decision.confidential.value_or(false);
    if (isExempt && isConfidential)
        return FactsRow::tr("Both");
    if (isExempt)
        return FactsRow::tr("Exempt");
    return isConfidential ? FactsRow::tr("Confidential") : FactsRow::tr("No");
}

QString urgencyInWords(const Decision &decision)
{
    switch (decision.urgency.value_or(Urgency()).level) {
    case UrgencyLevel::None:
        return FactsRow::tr("None");
    case UrgencyLevel::Urgent:
        return FactsRow::tr("Urgent");
    case UrgencyLevel::Special:
        return FactsRow::tr("Special urgency");
    }
    return {};
}

} // namespace

QList<FactsRow::Fact> factsOf(const Meeting &meeting, const AgendaItem &item, StatementState state)
{
    const Decision decision = item.decision.value_or(Decision());
    return {
        {FactsRow::tr("Reference"), decision.reference.value_or(FactsRow::tr("none yet"))},
        {FactsRow::tr("Decision of"), makerInWords(meeting, item, decision)},
        {FactsRow::tr("Decided"), spokenDate(dateOfDecision(meeting, item))},
        {FactsRow::tr("Exempt or confidential"), opennessInWords(decision)},
        {FactsRow::tr("Urgency"), urgencyInWords(decision)},
        {FactsRow::tr("Statement"), nameOf(state), iconOf(state)},
    };
}

FactsRow::FactsRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"statementFacts"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void FactsRow::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    QStringList said;
    for (const Fact &fact : facts)
        said.append(fact.name + u": "_s + fact.value);
    setAccessibleName(said.join(u"; "_s));
    update();
}

QSize FactsRow::sizeHint() const
{
    const Tokens &t = m_theme.tokens();
    return {600, t.line(TextRole::Small) + t.line(TextRole::InterfaceStrong) + t.scaled(17)};
}

int FactsRow::widthOf(const Fact &fact) const
{
    const Tokens &t = m_theme.tokens();
    const int icon = fact.icon.isEmpty() ? 0 : t.sizes.iconSmall + t.scaled(6);
    const QFontMetrics strong(t.font(TextRole::InterfaceStrong));
    const QFontMetrics small(t.font(TextRole::Small));
    return std::max(strong.horizontalAdvance(fact.value) + icon,
                    small.horizontalAdvance(fact.name));
}

void FactsRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    painter.fillRect(rect(), t.colours.paper);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.colours.line);
    const int side = t.scaled(20);
    int used = 0;
    for (const Fact &fact : std::as_const(m_facts))
        used += widthOf(fact);
    const int gaps = std::max(1, static_cast<int>(m_facts.size()) - 1);
    const int gap = std::max(t.scaled(12), (width() - 2 * side - used) / gaps);
    const int high = t.line(TextRole::InterfaceStrong);
    int left = side;
    for (const Fact &fact : std::as_const(m_facts)) {
        const int wide = widthOf(fact);
        paintLine(painter, QRect(left, t.scaled(8), wide + 1, t.line(TextRole::Small)), fact.name,
                  t.font(TextRole::Small), t.colours.ink2);
        QRect value(left, t.scaled(8) + t.line(TextRole::Small), wide + 1, high);
        if (!fact.icon.isEmpty()) {
            const int size = t.sizes.iconSmall;
            paintIcon(painter, {left, value.top() + (high - size) / 2}, fact.icon, t.colours.ink,
                      size, m_theme);
            value.setLeft(left + size + t.scaled(6));
        }
        paintLine(painter, value, fact.value, t.font(TextRole::InterfaceStrong), t.colours.ink);
        left += wide + gap;
    }
}

} // namespace minutebook
