// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/SpellingPanel.h"

#include "ui/live/Painting.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 3; // of the sentence

} // namespace

SpellingPanel::SpellingPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"spellingPanel"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::themeChanged, this, &SpellingPanel::layOut);
    hide();
}

int SpellingPanel::side() const
{
    return m_theme.tokens().pick(14, 26);
}

int SpellingPanel::rowHeight() const
{
    return m_theme.tokens().scaled(28);
}

void SpellingPanel::setWord(const QString &where, const SentenceAround &sentence, int left)
{
    m_where = where;
    m_sentence = sentence;
    m_left = left;
    m_suggestions.clear();
    m_isLookingUp = true;
    layOut();
}

void SpellingPanel::setSuggestions(const QStringList &suggestions)
{
    m_suggestions = suggestions.mid(0, mostSuggestions);
    m_isLookingUp = false;
    layOut();
    describe();
}

void SpellingPanel::describe()
{
    QStringList numbered;
    for (qsizetype at = 0; at < m_suggestions.size(); ++at)
        numbered.append(u"%1 %2"_s.arg(at + 1).arg(m_suggestions.at(at)));
    const QString meant = numbered.isEmpty() ? tr("no suggestions")
                                             : tr("suggestions: %1").arg(numbered.join(u", "_s));
    setAccessibleName(tr("Unknown word: %1; %2").arg(m_sentence.word, meant));
    setAccessibleDescription(m_where + u": "_s + m_sentence.before + m_sentence.word
                             + m_sentence.after);
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void SpellingPanel::layOutSentence(int width)
{
    constexpr qsizetype least = 20; // characters on either side of the word
    QString before = m_sentence.before;
    QString after = m_sentence.after;
    int lines = layOutWords(before, after, width);
    // Large text in a narrow window: less of the sentence, so that the record keeps its room.
    for (qsizetype most = 90; lines > mostLines && most >= least; most -= least) {
        if (m_sentence.before.size() > most)
            before = u"…"_s + m_sentence.before.right(most);
        if (m_sentence.after.size() > most)
            after = m_sentence.after.left(most) + u"…"_s;
        lines = layOutWords(before, after, width);
    }
    m_sentenceHeight = lines * m_theme.tokens().line(TextRole::Composer);
}

int SpellingPanel::layOutWords(const QString &before, const QString &after, int width)
{
    const Tokens &t = m_theme.tokens();
    m_laid =
        std::make_unique<QTextLayout>(before + m_sentence.word + after, t.font(TextRole::Composer));
    QTextLayout::FormatRange unknown;
    unknown.start = static_cast<int>(before.size());
    unknown.length = static_cast<int>(m_sentence.word.size());
    unknown.format.setFontWeight(QFont::DemiBold);
    unknown.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    unknown.format.setUnderlineColor(t.colours.red);
    m_laid->setFormats({unknown});
    m_laid->beginLayout();
    int lines = 0;
    for (QTextLine line = m_laid->createLine(); line.isValid(); line = m_laid->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, static_cast<qreal>(lines * t.line(TextRole::Composer))});
        ++lines;
    }
    m_laid->endLayout();
    return lines;
}

int SpellingPanel::layOutChoices(int top, int width)
{
    const Tokens &t = m_theme.tokens();
    m_choices.clear();
    QStringList texts;
    for (qsizetype at = 0; at < m_suggestions.size(); ++at)
        texts.append(u"[%1] *%2*"_s.arg(at + 1).arg(m_suggestions.at(at)));
    if (texts.isEmpty())
        texts.append(m_isLookingUp ? tr("Looking it up…") : tr("Nothing like it is known."));
    int left = side();
    for (const QString &text : std::as_const(texts)) {
        const KeyText key(text);
        const int wide = key.width(t);
        if (left > side() && left + wide > side() + width) {
            left = side();
            top += rowHeight();
        }
        m_choices.append({key, QRect(left, top, qMin(wide, width), rowHeight())});
        left += wide + t.scaled(18);
    }
    return top + rowHeight();
}

void SpellingPanel::layOut()
{
    const Tokens &t = m_theme.tokens();
    const int room = width() - 2 * side();
    if (room <= 0)
        return;
    layOutSentence(room);
    const int sentenceTop = t.scaled(8) + rowHeight();
    const int end = layOutChoices(sentenceTop + m_sentenceHeight + t.scaled(6), room);
    setFixedHeight(end + rowHeight() + t.scaled(8));
    update();
}

bool SpellingPanel::event(QEvent *event)
{
    // Every key here is the panel's own, as it is in a field.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SpellingPanel::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->text().isEmpty() ? 0 : event->text().at(0).digitValue();
    if (event->modifiers().testFlag(Qt::ControlModifier)
        || event->modifiers().testFlag(Qt::AltModifier))
        QWidget::keyPressEvent(event);
    else if (digit > 0 && digit <= m_suggestions.size())
        Q_EMIT chosen(m_suggestions.at(digit - 1));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
             || event->key() == Qt::Key_F7)
        Q_EMIT nextAsked();
    else if (event->key() == Qt::Key_A)
        Q_EMIT addAsked();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

void SpellingPanel::mousePressEvent(QMouseEvent *event)
{
    for (qsizetype at = 0; at < m_choices.size() && at < m_suggestions.size(); ++at) {
        if (m_choices.at(at).place.contains(event->position().toPoint())) {
            Q_EMIT chosen(m_suggestions.at(at));
            return;
        }
    }
    setFocus(Qt::MouseFocusReason);
}

void SpellingPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void SpellingPanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SpellingPanel::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SpellingPanel::paintKeys(QPainter &painter, QRect row) const
{
    const Tokens &t = m_theme.tokens();
    QStringList keys{tr("[Enter] next"), tr("[A] add to my words"), tr("[Esc] back to the words")};
    if (m_suggestions.size() == 1)
        keys.prepend(tr("[1] take it"));
    else if (!m_suggestions.isEmpty())
        keys.prepend(tr("[1]–[%1] take it").arg(m_suggestions.size()));
    for (const QString &each : std::as_const(keys)) {
        const KeyText key(each);
        key.paint(painter, row, t, t.colours.ink2);
        row.setLeft(row.left() + key.width(t) + t.pick(15, 22));
    }
}

void SpellingPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    const int room = width() - 2 * side();
    QPainter painter(this);
    painter.fillRect(rect(), t.colours.pane);
    painter.fillRect(QRect(0, 0, width(), 1), t.colours.line);
    const QRect head(side(), t.scaled(6), room, rowHeight());
    paintLine(painter, head, tr("Unknown word"), t.font(TextRole::SmallStrong), t.colours.ink);
    const int after =
        QFontMetrics(t.font(TextRole::SmallStrong)).horizontalAdvance(tr("Unknown word"))
        + t.scaled(10);
    const QString left = tr("%n unknown word(s) from here on", nullptr, m_left);
    const int leftWidth = QFontMetrics(t.font(TextRole::Small)).horizontalAdvance(left);
    paintLine(painter, head.adjusted(after, 0, -leftWidth - t.scaled(10), 0), m_where,
              t.font(TextRole::Small), t.colours.ink2);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, left);
    painter.setPen(t.colours.ink);
    m_laid->draw(&painter, QPointF(side(), t.scaled(8) + rowHeight()));
    for (const Choice &choice : m_choices)
        choice.text.paint(painter, choice.place, t, t.colours.ink2);
    paintKeys(painter, QRect(side(), height() - rowHeight() - t.scaled(6), room, rowHeight()));
    if (hasFocus())
        paintRing(painter, rect(), m_theme);
}

} // namespace minutebook
