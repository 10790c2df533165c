// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/SpeakerField.h"

#include "core/session/live/NewPerson.h"
#include "core/session/live/SpokenText.h"
#include "ui/live/Painting.h"
#include "ui/widgets/KeyCap.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>

namespace minutebook {

using namespace Qt::StringLiterals;

SpeakerField::SpeakerField(LiveMeeting &live, const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_live(live)
    , m_theme(theme)
    , m_names(new QStringListModel(this))
{
    setObjectName(u"speaker"_s);
    setPlaceholderText(tr("code or name, “as …”, “by name”"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &SpeakerField::offer);
    connect(&live, &LiveMeeting::composerChanged, this, &SpeakerField::follow);
    connect(&theme, &Theme::themeChanged, this, &SpeakerField::follow);
    follow();
}

const Person *SpeakerField::person() const
{
    return m_live.draft().speaker ? findPerson(m_live.meeting(), *m_live.draft().speaker) : nullptr;
}

QString SpeakerField::key() const
{
    const int seat = m_live.draft().speaker ? m_live.room().seatOf(*m_live.draft().speaker) : 0;
    if (seat > 0)
        return QString::number(seat);
    const AgendaItem *item = m_live.currentItem();
    return item && m_live.draft().speaker && item->presenter == m_live.draft().speaker ? u"9"_s
                                                                                       : QString();
}

QString SpeakerField::words() const
{
    const std::optional<QString> &as = m_live.draft().as;
    if (const Person *somebody = person())
        return as ? tr("%1 as %2").arg(shortName(*somebody), *as) : shortName(*somebody);
    if (m_live.draft().note)
        return tr("Procedural note");
    return m_live.draft().noName ? tr("No name") : tr("Who has the floor?");
}

QFont SpeakerField::codeFont() const
{
    QFont font = m_theme.font(TextRole::Interface);
    font.setWeight(QFont::Bold);
    return font;
}

void SpeakerField::follow()
{
    const QString name = tr("Speaker: %1").arg(words());
    const bool passes = !accessibleName().isEmpty() && accessibleName() != name;
    setAccessibleName(name);
    if (passes) { // the floor: told at once, for the keyboard stays with the words
        QAccessibleEvent said(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
    updateGeometry();
    update();
}

int SpeakerField::widthBesideWords() const
{
    const Tokens &t = m_theme.tokens();
    int width = 2 * t.pick(8, 12) + t.scaled(8) + t.sizes.iconSmall;
    if (!key().isEmpty())
        width += keyCapSize(key(), t).width() + t.scaled(8);
    if (const Person *somebody = person(); somebody && somebody->code)
        width +=
            QFontMetrics(codeFont()).horizontalAdvance(somebody->code->toUpper()) + t.scaled(8);
    return width;
}

QSize SpeakerField::sizeHint() const
{
    const Tokens &t = m_theme.tokens();
    const int width =
        widthBesideWords() + QFontMetrics(t.font(TextRole::Interface)).horizontalAdvance(words());
    return {hasFocus() ? qMax(width, t.scaled(240)) : width, t.sizes.field};
}

QSize SpeakerField::minimumSizeHint() const
{
    const Tokens &t = m_theme.tokens();
    return {qMin(sizeHint().width(), widthBesideWords() + t.scaled(60)), t.sizes.field};
}

void SpeakerField::paintEvent(QPaintEvent *event)
{
    if (hasFocus()) {
        QLineEdit::paintEvent(event);
        return;
    }
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(t.colours.edge, 1);
    const bool nobody = !person() && !m_live.draft().noName && !m_live.draft().note;
    if (nobody)
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(t.colours.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    int left = t.pick(8, 12);
    if (!key().isEmpty()) {
        const QSize size = keyCapSize(key(), t);
        paintKeyCap(painter, QRect(QPoint(left, (height() - size.height()) / 2), size), key(), t);
        left += size.width() + t.scaled(8);
    }
    if (const Person *somebody = person(); somebody && somebody->code) {
        const QString code = somebody->code->toUpper();
        paintLine(painter, rect().adjusted(left, 0, 0, 0), code, codeFont(), t.colours.ink);
        left += QFontMetrics(codeFont()).horizontalAdvance(code) + t.scaled(8);
    }
    const int icon = t.sizes.iconSmall;
    const int right = width() - t.pick(8, 12) - icon;
    paintLine(painter, QRect(left, 0, right - left, height()), words(), t.font(TextRole::Interface),
              nobody ? t.colours.ink2 : t.colours.ink);
    paintIcon(painter, {right, (height() - icon) / 2}, u"down"_s, t.colours.ink, icon, m_theme);
}

void SpeakerField::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason why = event->reason();
    if (why == Qt::PopupFocusReason || why == Qt::ActiveWindowFocusReason) {
        QLineEdit::focusInEvent(
            event); // back from its own list, or from another window: the words stay
        return;
    }
    m_offered.clear();
    m_names->setStringList(everybody());
    clear();
    updateGeometry();
    QLineEdit::focusInEvent(event);
}

void SpeakerField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    updateGeometry();
}

const Person *SpeakerField::named(const QString &typed) const
{
    const QString code = typed.section(u' ', 0, 0);
    const Person *exact = findPersonByCode(m_live.meeting(), code);
    if (exact && (code == typed || typed.contains(exact->name)))
        return exact; // "Jo Green" is not the one whose code is "jo"
    for (const Person &each : m_live.meeting().people) {
        if (!typed.isEmpty() && each.name.contains(typed, Qt::CaseInsensitive))
            return &each;
    }
    return nullptr;
}

QStringList SpeakerField::everybody() const
{
    QStringList names;
    for (const Person &each : m_live.meeting().people)
        names.append(each.code.value_or(QString()).toUpper() + u"  "_s + shortName(each));
    return names;
}

std::optional<Person> SpeakerField::newPerson(const QString &typed) const
{
    const ComposerMark &mark = m_live.mark();
    const QString wanted = mark.kind == ComposerMark::Kind::Unknown ? mark.code : QString();
    const bool isLive = m_live.phase() == LiveMeeting::Phase::Live;
    const auto now = isLive ? std::optional(Moment::of(m_live.clock().now())) : std::nullopt;
    return readNewPerson(typed, m_live.meeting(), wanted, now);
}

bool SpeakerField::isSomebody(const SpeakerTyped &typed) const
{
    return named(typed.who) || (typed.who.isEmpty() && person());
}

/// "Jane Smith, acting as clerk" is somebody new, "as the Leader" is nobody.
bool SpeakerField::mayBeNew(const SpeakerTyped &typed) const
{
    const bool isPlain = typed.printed == SpeakerTyped::Printed::Usual || typed.who.contains(u',');
    return isPlain && !m_live.session().isReadOnly();
}

/// Offers to add whoever nobody is called.
void SpeakerField::offer(const QString &typed)
{
    const SpeakerTyped read = readSpeaker(typed);
    const std::optional<Person> person =
        isSomebody(read) || !mayBeNew(read) ? std::nullopt : newPerson(typed);
    QStringList names = everybody();
    m_toAdd = typed;
    m_offered.clear();
    if (person) {
        m_offered = tr("Add %1, code %2").arg(typed, person->code.value_or(QString()).toUpper());
        names.append(m_offered);
    }
    m_names->setStringList(names);
}

bool SpeakerField::add(const QString &typed)
{
    const std::optional<Person> person = newPerson(typed);
    if (!person || m_live.session().isReadOnly())
        return false;
    const Result<void> done = m_live.session().perform(addingPerson(m_live.meeting(), *person));
    if (!done) {
        Q_EMIT noticed({LiveMeeting::Notice::Tone::Warning, done.error().message});
        return false;
    }
    give(person->id, std::nullopt);
    Q_EMIT noticed({LiveMeeting::Notice::Tone::Done,
                    tr("Added: %1, code %2. [Ctrl][Z] on an empty line takes it back.")
                        .arg(titleAndName(*person), person->code.value_or(QString()).toUpper())});
    return true;
}

/// A code that nobody had, and the mark behind it, are no words of theirs.
void SpeakerField::give(const PersonId &person, const std::optional<QString> &as)
{
    const ComposerMark mark = m_live.mark();
    const QString words = m_live.draft().text;
    const bool isMarked = mark.kind == ComposerMark::Kind::Unknown && !m_live.draft().correcting;
    if (isMarked)
        m_live.setWords(words.mid(mark.length).trimmed(),
                        static_cast<int>(words.size()) - mark.length);
    m_live.setSpeaker(person, as);
    if (isMarked && m_live.draft().act != mark.act)
        m_live.setAct(mark.act);
    Q_EMIT finished();
}

/// False when nobody was meant, or nobody that is known: the keyboard stays.
bool SpeakerField::choose()
{
    if (!m_offered.isEmpty() && text() == m_offered && add(m_toAdd))
        return true;
    if (text().trimmed().isEmpty()) {
        Q_EMIT finished();
        return false;
    }
    const SpeakerTyped typed = readSpeaker(text());
    if (take(typed) || (mayBeNew(typed) && add(text())))
        return true;
    selectAll();
    return false;
}

bool SpeakerField::take(const SpeakerTyped &typed)
{
    const Person *somebody = typed.who.isEmpty() ? person() : named(typed.who);
    if (!somebody)
        return false;
    const auto as = printedAs(typed, *somebody, m_live.stems().byRole);
    if (!as) {
        Q_EMIT noticed({LiveMeeting::Notice::Tone::Warning, as.error().message});
        return false;
    }
    give(somebody->id, *as);
    return true;
}

bool SpeakerField::focusNextPrevChild(bool next)
{
    if (!next || text().trimmed().isEmpty())
        return QLineEdit::focusNextPrevChild(next);
    if (choose())
        nextInFocusChain()->setFocus(Qt::TabFocusReason);
    return true;
}

void SpeakerField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        completer()->popup()->hide();
        choose();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT finished();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace minutebook
