// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/Composer.h"

#include "core/session/words/StandardPhrases.h"
#include "ui/live/CodePopup.h"
#include "ui/live/HintBar.h"
#include "ui/live/KindField.h"
#include "ui/live/KindNames.h"
#include "ui/live/Painting.h"
#include "ui/live/PeopleModel.h"
#include "ui/live/PlacesToFill.h"
#include "ui/live/SpeakerField.h"
#include "ui/live/SpellingMarks.h"
#include "ui/live/WordsEdit.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

Composer::Composer(LiveMeeting &live, Vocabulary &vocabulary, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_vocabulary(vocabulary)
    , m_theme(theme)
    , m_speaker(new SpeakerField(live, theme, this))
    , m_kind(new KindField(live, theme, this))
    , m_words(new WordsEdit(theme, this))
    , m_hints(new HintBar(theme, this))
    , m_codes(new CodePopup(live, theme, this))
    , m_spelling(new SpellCheck(this))
{
    setObjectName(u"composer"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    build();
    connectWords();
    connectSpelling();
    connectAbbreviations();
    connect(&live, &LiveMeeting::composerChanged, this, &Composer::follow);
    connect(&live, &LiveMeeting::placeChanged, this, &Composer::follow);
    connect(&live, &LiveMeeting::noticed, m_hints, &HintBar::setNotice);
    connect(&live, &LiveMeeting::placeLeftToFill, this, [this] { selectNextPlace(*m_words); });
    connect(&theme, &Theme::themeChanged, this, &Composer::applyTheme);
    applyTheme();
    follow();
}

void Composer::build()
{
    auto *top = new QHBoxLayout;
    top->setObjectName(u"top"_s);
    top->addWidget(m_speaker);
    top->addWidget(m_kind);
    top->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_words);
    column->addWidget(m_hints);
    m_words->setReadOnly(m_live.session().isReadOnly());
    column->setSizeConstraint(QLayout::SetMinimumSize);
    setTabOrder(m_words, m_speaker);
    setTabOrder(m_speaker, m_kind);
}

void Composer::connectWords()
{
    connect(m_words, &WordsEdit::typed, this, &Composer::onTyped);
    connect(m_words, &WordsEdit::pastedInPart, this, [this](const QString &leftOut) {
        m_hints->setNotice({LiveMeeting::Notice::Tone::Info, leftOut});
    });
    connect(m_words, &WordsEdit::enterPressed, this, &Composer::fileWords);
    connect(m_words, &WordsEdit::escaped, this, [this] {
        m_hints->clearNotice();
        m_live.leaveCorrection();
    });
    connect(m_words, &WordsEdit::beforeAsked, &m_live, &LiveMeeting::correctBefore);
    connect(m_words, &WordsEdit::afterAsked, &m_live, &LiveMeeting::correctAfter);
    connect(m_words, &WordsEdit::takeBackAsked, &m_live, &LiveMeeting::takeBack);
    connect(m_words, &WordsEdit::makeAgainAsked, &m_live, &LiveMeeting::makeAgain);
    connect(m_words, &WordsEdit::stemDropAsked, &m_live, &LiveMeeting::dropStem);
    connect(m_words, &WordsEdit::scrollAsked, this, &Composer::scrollAsked);
    connect(m_words, &WordsEdit::focusPassed, this, [this] { update(); });
    connect(m_speaker, &SpeakerField::finished, this, &Composer::takeKeyboard);
    connect(m_speaker, &SpeakerField::noticed, m_hints, &HintBar::setNotice);
}

void Composer::connectSpelling()
{
    new SpellingMarks(*m_words, *m_spelling, m_theme);
    tellKnownWords();
    connect(&m_vocabulary, &Vocabulary::changed, this, &Composer::tellKnownWords);
    connect(&m_live.session(), &MeetingSession::changed, this, [this](const Edit &edit) {
        const bool namesChange =
            std::any_of(edit.changes.begin(), edit.changes.end(), [](const Change &change) {
                return !std::holds_alternative<EntryChange>(change);
            });
        if (namesChange)
            tellKnownWords();
    });
}

void Composer::tellKnownWords()
{
    m_spelling->setKnown(wordsKnownIn(m_live.meeting()) + m_vocabulary.knownWords());
}

void Composer::placeAmongStem(TypedWord &typed) const
{
    const QString stem = m_live.stem().painted.trimmed();
    const bool isAfterStem = !stem.isEmpty() && !stem.endsWith(u'.');
    const Draft &draft = m_live.draft();
    typed.beginsSentence = !isAfterStem;
    typed.paragraphsBeginSentence = !(isAfterStem && draft.act == Act::Points && !draft.note);
}

void Composer::putPhrase(const StandardPhrase &phrase)
{
    takeKeyboard();
    if (phrase.hasVerb && m_words->textCursor().selectionStart() == 0)
        m_live.dropStem();
    const QTextCursor cursor = m_words->textCursor();
    TypedWord place;
    place.text = m_words->document()->toRawText();
    place.end = cursor.selectionStart();
    placeAmongStem(place);
    const QString words = phraseAt(phrase.text, place);
    m_words->replace(place.end, cursor.selectionEnd() - place.end, words);
    const auto toFill = nextPlaceToFill(words, 0);
    QTextCursor after = m_words->textCursor();
    after.setPosition(place.end + (toFill ? toFill->from : static_cast<int>(words.size())));
    if (toFill)
        after.setPosition(after.position() + toFill->length, QTextCursor::KeepAnchor);
    m_words->setTextCursor(after);
}

void Composer::connectAbbreviations()
{
    m_words->expander().setAsk([this](TypedWord &typed) {
        placeAmongStem(typed);
        return expansionOf(typed, m_vocabulary.abbreviations(), m_live.meeting());
    });
    connect(&m_live, &LiveMeeting::filingWords, this, [this] { m_words->expander().finishWord(); });
}

void Composer::applyTheme()
{
    const Tokens &t = m_theme.tokens();
    layout()->setContentsMargins(t.pick(14, 26), t.pick(9, 13), t.pick(14, 26), 0);
    layout()->setSpacing(0);
    auto *top = findChild<QHBoxLayout *>(u"top"_s);
    top->setSpacing(t.pick(8, 12));
    top->setContentsMargins(0, 0, 0, t.pick(6, 8));
    update();
}

void Composer::takeKeyboard()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

void Composer::tick()
{
    if (!floorTimer(m_live).isEmpty())
        update(QRect(m_kind->geometry().right() + 1, m_kind->y(), width(), m_kind->height()));
}

void Composer::setKeyboardElsewhere(const QString &where)
{
    m_elsewhere = !where.isEmpty();
    if (m_elsewhere)
        m_hints->setKeyboardElsewhere(where);
    else
        m_hints->clearNotice();
    update();
}

void Composer::onTyped()
{
    if (!m_live.waitsForReturn()) // what is to be pressed again stays readable while it is typed
        m_hints->clearNotice();
    m_live.setWords(m_words->words(), m_words->caret());
    if (m_live.draft().opening == DraftOpening::Own)
        followStem(); // a {speaker} among the words takes the attribution's place
    warnOfUnknownCode();
    const QPoint caret = m_words->viewport()->mapTo(this, m_words->cursorRect().bottomLeft());
    m_codes->follow(QPoint(m_words->x(), caret.y() + 2));
}

void Composer::warnOfUnknownCode()
{
    const ComposerMark &mark = m_live.mark();
    const bool nobody = !m_live.draft().speaker && !m_live.draft().noName && !m_live.draft().note;
    if (mark.kind != ComposerMark::Kind::Unknown || !nobody)
        return;
    const QString nearest =
        mark.nearest.isEmpty() ? QString() : tr(" Nearest: %1.").arg(mark.nearest.toUpper());
    m_hints->setNotice(
        {LiveMeeting::Notice::Tone::Warning,
         tr("Nobody here has the code %1.%2 [Ctrl][L] choose or add, or keep typing.")
             .arg(mark.code.toUpper(), nearest)});
}

void Composer::fileWords()
{
    m_live.forgetReturn();
    m_live.file();
}

void Composer::followStem()
{
    const bool points = m_live.draft().act == Act::Points && !m_live.draft().note
        && m_live.draft().opening != DraftOpening::Own && !m_live.stem().painted.isEmpty();
    m_words->setStem(m_live.continuesPoints() ? QString() : m_live.stem().painted, points);
}

void Composer::follow()
{
    const Draft &draft = m_live.draft();
    m_words->setCorrecting(draft.correcting.has_value());
    if (m_words->words() != draft.text)
        m_words->setWords(draft.text, draft.caret);
    followStem();
    const int number = draft.note ? noteNumber : kindNumber(draft.act.value_or(Act::States));
    m_words->setAccessibleDescription(m_speaker->accessibleName() + u", "_s + kindName(number)
                                      + u", "_s + m_live.stem().painted
                                      + (m_live.flagsWords() ? tr(", to be checked") : QString()));
    m_codes->hide();
    followHints();
    update();
}

void Composer::followHints()
{
    const Draft &draft = m_live.draft();
    if (draft.correcting) {
        m_hints->clearNotice();
        m_hints->setHints(
            {tr("[Enter] put it back"), tr("[Esc] leave it as it was"), tr("[↑] the one before")},
            tr("first wording is kept"));
        return;
    }
    const QString keys = tr("[F1] all keys");
    if (!draft.speaker && !draft.noName && !draft.note)
        m_hints->setHints({tr("[Alt][1]–[0] who"), tr("or type a code, then *:*"), tr("[/] events"),
                           tr("[Ctrl][PgDn] next item")},
                          keys);
    else
        m_hints->setHints(
            {isHeardByFew() ? tr("[Enter] file in full copy only") : tr("[Enter] file"),
             tr("[Alt][1]–[0] who"), tr("[Ctrl][1]–[8] how"), tr("[↑] correct last"),
             tr("[Ctrl][R] resolution")},
            keys);
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_codes->hide();
}

int Composer::paintTimer(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const bool correcting = m_live.draft().correcting.has_value();
    const QString timer = floorTimer(m_live);
    if (!correcting && timer.isEmpty())
        return m_kind->geometry().right();
    const QColor colour = correcting ? t.colours.amber : t.colours.green;
    const QString began = m_live.draft().began ? m_live.draft().began->timeOfDay() : QString();
    const QString words = correcting ? tr("Correcting %1").arg(began) : timer;
    const QFont strong = t.font(TextRole::InterfaceStrong);
    const QRect line(m_kind->geometry().right() + t.pick(15, 19), m_kind->y(), width(),
                     m_kind->height());
    paintIcon(painter, {line.left(), line.top() + (line.height() - t.sizes.iconSmall) / 2},
              correcting ? u"amend"_s : u"speaking"_s, colour, t.sizes.iconSmall, m_theme);
    const int left = line.left() + t.sizes.iconSmall + t.scaled(6);
    paintLine(painter, line.adjusted(left - line.left(), 0, 0, 0), words, strong, colour);
    const int after = left + QFontMetrics(strong).horizontalAdvance(words) + t.pick(8, 12);
    if (correcting || began.isEmpty() || width() - after <= t.scaled(260))
        return after;
    const QFont small = t.font(TextRole::Small);
    const QString since = tr("began %1").arg(began);
    paintLine(painter, line.adjusted(after - line.left(), 0, 0, 0), since, small, t.colours.ink2);
    return after + QFontMetrics(small).horizontalAdvance(since);
}

bool Composer::isHeardByFew() const
{
    return m_live.exclusion().has_value();
}

QString Composer::keptNote() const
{
    if (m_live.session().isReadOnly())
        return tr("Read only: nothing can be typed");
    const MeetingSession::SaveState &state = m_live.session().saveState();
    if (state.kind == MeetingSession::SaveState::Kind::NotSaved)
        return state.inSpill ? tr("Words safe in a spill file, not in the book")
                             : tr("Words held here, not on the disk");
    if (m_live.flagsWords())
        return tr("To be checked once filed");
    if (m_elsewhere && state.at.isValid())
        return tr("Draft kept %1").arg(state.at.toString(u"HH:mm:ss"_s));
    if (isHeardByFew())
        return tr("EXEMPT draft, kept as you type");
    return tr("Draft kept as you type");
}

void Composer::paintNote(QPainter &painter, int from) const
{
    const Tokens &t = m_theme.tokens();
    const QRect line(from, m_kind->y(), m_words->geometry().right() + 1 - from, m_kind->height());
    painter.setFont(t.font(TextRole::Small));
    painter.setPen(isHeardByFew() ? t.colours.plum : t.colours.ink2);
    const QString note = keptNote();
    const bool hasRoom =
        painter.fontMetrics().horizontalAdvance(note) + t.scaled(8) <= line.width();
    if (!m_live.draft().correcting && hasRoom) // the spine says it too
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, note);
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().pane);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colours().line);
    paintNote(painter, paintTimer(painter));
}

} // namespace minutebook
