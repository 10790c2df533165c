// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/ResolutionEditor.h"

#include "core/session/LiveEdits.h"
#include "core/session/SpokenText.h"
#include "ui/live/LimbsEdit.h"
#include "ui/live/PersonField.h"
#include "ui/widgets/Button.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QTimer>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// How far the disk may be behind the wording, in milliseconds.
constexpr int keepWithin = 1000;

void withStoredTokens(QList<Limb> &limbs, const Meeting &meeting)
{
    for (Limb &limb : limbs) {
        limb.text = withTokens(limb.text, meeting);
        withStoredTokens(limb.limbs.values, meeting);
    }
}

} // namespace

ResolutionEditor::ResolutionEditor(LiveMeeting &live, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_limbs(new LimbsEdit(theme, this))
    , m_verb(new QLineEdit(this))
    , m_marker(new QComboBox(this))
    , m_mover(new PersonField(this))
    , m_seconder(new PersonField(this))
    , m_outcomes(new QButtonGroup(this))
    , m_keeping(new QTimer(this))
{
    setObjectName(u"resolutionEditor"_s);
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(keepWithin);
    connect(m_keeping, &QTimer::timeout, this, &ResolutionEditor::keepDraft);
    build();
    connect(m_limbs, &LimbsEdit::typed, this, &ResolutionEditor::touch);
    for (QLineEdit *field :
         {m_verb, static_cast<QLineEdit *>(m_mover), static_cast<QLineEdit *>(m_seconder)})
        connect(field, &QLineEdit::textChanged, this, &ResolutionEditor::touch);
    connect(m_marker, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_limbs->setMarker(static_cast<LimbMarker>(index));
        touch();
    });
}

void ResolutionEditor::addRow(QFormLayout &form, const QString &label, QWidget *field)
{
    auto *words = new QLabel(label, this);
    words->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    form.addRow(words, field);
}

void ResolutionEditor::build()
{
    m_verb->setObjectName(u"verb"_s);
    m_mover->setObjectName(u"mover"_s);
    m_seconder->setObjectName(u"seconder"_s);
    m_marker->setObjectName(u"marker"_s);
    m_marker->addItems({tr("(a) (b) (c)"), tr("1. 2. 3."), tr("(i) (ii) (iii)"), tr("no mark")});
    m_verb->setPlaceholderText(tr("Resolved that:"));
    m_title->setFont(m_theme.font(TextRole::InterfaceStrong));
    auto *form = new QFormLayout;
    addRow(*form, tr("Words &before the limbs"), m_verb);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(m_limbs, 1);
    auto *below = new QFormLayout;
    addRow(*below, tr("Mar&ked"), m_marker);
    addRow(*below, tr("M&over"), m_mover);
    addRow(*below, tr("Seco&nder"), m_seconder);
    column->addLayout(below);
    column->addLayout(buildOutcomes());
    auto *keys =
        new QLabel(tr("Enter: next limb. Ctrl+] nests, Ctrl+[ takes out, Alt+Up and Alt+Down move. "
                      "Esc goes back; the draft is kept."),
                   this);
    keys->setWordWrap(true);
    keys->setFont(m_theme.font(TextRole::Small));
    column->addWidget(keys);
    setTabOrder(m_verb, m_limbs);
    setTabOrder(m_limbs, m_marker);
    setTabOrder(m_marker, m_mover);
    setTabOrder(m_mover, m_seconder);
}

/// A shortcut and no mnemonic: those act a tenth of a second late, and Ctrl+Enter may come sooner.
void ResolutionEditor::bindKey(const QString &key, QPushButton *button)
{
    auto *shortcut =
        new QShortcut(QKeySequence(key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
}

QPushButton *ResolutionEditor::outcomeButton(ResolutionOutcome outcome, const QString &words,
                                             const QString &key)
{
    auto *button = new Button(words, m_theme, this);
    button->setCheckable(true);
    button->setKeyShown(key);
    button->setObjectName(u"outcome%1"_s.arg(static_cast<int>(outcome)));
    button->setAccessibleName(words);
    m_outcomes->addButton(button, static_cast<int>(outcome));
    bindKey(key, button);
    return button;
}

QLayout *ResolutionEditor::buildOutcomes()
{
    auto *row = new QHBoxLayout;
    row->addWidget(outcomeButton(ResolutionOutcome::Carried, tr("Carried"), u"Alt+C"_s));
    row->addWidget(outcomeButton(ResolutionOutcome::Lost, tr("Lost"), u"Alt+L"_s));
    row->addWidget(outcomeButton(ResolutionOutcome::Withdrawn, tr("Withdrawn"), u"Alt+W"_s));
    row->addWidget(outcomeButton(ResolutionOutcome::Deferred, tr("Deferred"), u"Alt+D"_s));
    m_outcomes->button(static_cast<int>(ResolutionOutcome::Carried))->setChecked(true);
    row->addStretch(1);
    auto *asReport = new Button(tr("As recommended"), m_theme, this);
    asReport->setObjectName(u"asRecommended"_s);
    asReport->setKeyShown(u"Alt+A"_s);
    bindKey(u"Alt+A"_s, asReport);
    connect(asReport, &QPushButton::clicked, this, [this] {
        keepDraft(); // what is replaced can be taken back
        m_limbs->setLimbs(m_live.recommendedHere().limbs);
        m_limbs->setFocus();
        touch();
    });
    row->addWidget(asReport);
    auto *record = new Button(tr("Record"), m_theme, this, Button::Kind::Filled);
    record->setObjectName(u"recordResolution"_s);
    record->setKeyShown(u"Ctrl+Enter"_s);
    connect(record, &QPushButton::clicked, this, &ResolutionEditor::record);
    row->addWidget(record);
    return row;
}

void ResolutionEditor::open(const std::optional<EntryId> &entry)
{
    keepDraft();
    m_open = true;
    m_place = m_live.place();
    m_entry = entry ? entry : m_live.draftResolution();
    m_base = m_live.resolutionHere();
    const int index = m_entry ? indexOfEntry(m_live.entriesHere(), *m_entry) : -1;
    if (index >= 0 && std::holds_alternative<Resolution>(m_live.entriesHere()[index].body))
        m_base = std::get<Resolution>(m_live.entriesHere()[index].body);
    const AgendaItem *item = m_live.currentItem();
    m_title->setText(item ? tr("Resolution of item %1, %2")
                                .arg(item->agendaNumber.value_or(QString()), item->title)
                          : tr("Resolution"));
    show(m_base);
    m_limbs->setFocus();
}

void ResolutionEditor::show(const Resolution &resolution)
{
    m_showing = true;
    m_mover->setMeeting(m_live.meeting());
    m_seconder->setMeeting(m_live.meeting());
    m_limbs->setLimbs(resolution.limbs);
    m_verb->setText(resolution.verb.value_or(QString()));
    m_marker->setCurrentIndex(static_cast<int>(resolution.marker.value_or(LimbMarker::Letter)));
    m_mover->setPerson(resolution.mover);
    m_seconder->setPerson(resolution.seconder);
    const ResolutionOutcome outcome = outcomeOf(resolution);
    const int shownOutcome = static_cast<int>(
        outcome == ResolutionOutcome::Draft ? ResolutionOutcome::Carried : outcome);
    m_outcomes->button(shownOutcome)->setChecked(true);
    m_showing = false;
    m_changed = false;
    m_keeping->stop();
}

void ResolutionEditor::touch()
{
    if (m_showing || !m_open)
        return;
    m_changed = true;
    if (!m_keeping->isActive())
        m_keeping->start();
}

ResolutionOutcome ResolutionEditor::chosen() const
{
    return static_cast<ResolutionOutcome>(m_outcomes->checkedId());
}

Resolution ResolutionEditor::shown(ResolutionOutcome outcome) const
{
    Resolution resolution = m_base;
    resolution.limbs = m_limbs->limbs();
    withStoredTokens(resolution.limbs, m_live.meeting());
    const QString verb = m_verb->text().trimmed();
    resolution.verb = verb.isEmpty() ? std::nullopt : std::optional(verb);
    const auto marker = static_cast<LimbMarker>(m_marker->currentIndex());
    if (marker != LimbMarker::Letter || m_base.marker)
        resolution.marker = marker;
    resolution.mover = m_mover->person();
    resolution.seconder = m_seconder->person();
    resolution.outcome = outcome;
    return resolution;
}

bool ResolutionEditor::keepDraft()
{
    m_keeping->stop();
    if (!m_open || !m_changed || m_place != m_live.place() || m_live.session().isReadOnly())
        return false;
    const bool recorded = m_entry && outcomeOf(m_base) != ResolutionOutcome::Draft;
    const Resolution resolution = shown(recorded ? outcomeOf(m_base) : ResolutionOutcome::Draft);
    if (resolution.limbs.isEmpty())
        return false;
    const Result<void> done = m_live.recordResolution(resolution, m_entry);
    if (!done) {
        Q_EMIT noticed({LiveMeeting::Notice::Tone::Warning, done.error().message});
        return false;
    }
    m_changed = false;
    if (!m_entry)
        m_entry = m_live.draftResolution();
    return true;
}

void ResolutionEditor::record()
{
    const Resolution resolution = shown(chosen());
    if (resolution.limbs.isEmpty()) {
        Q_EMIT noticed({LiveMeeting::Notice::Tone::Warning,
                        tr("No words yet. Type the first limb, or [Esc].")});
        m_limbs->setFocus();
        return;
    }
    const Result<void> done = m_live.recordResolution(resolution, m_entry);
    if (!done) {
        Q_EMIT noticed({LiveMeeting::Notice::Tone::Warning, done.error().message});
        return;
    }
    forget();
    Q_EMIT closed();
    Q_EMIT noticed(
        {LiveMeeting::Notice::Tone::Done, tr("Resolution recorded. Ctrl+Z takes it back.")});
}

void ResolutionEditor::leave()
{
    const bool kept = keepDraft();
    forget();
    Q_EMIT closed();
    if (kept)
        Q_EMIT noticed({LiveMeeting::Notice::Tone::Done,
                        tr("Draft resolution kept. [Ctrl][R] goes on with it.")});
}

void ResolutionEditor::forget()
{
    m_keeping->stop();
    m_changed = false;
    m_open = false;
}

void ResolutionEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        record();
    else
        QWidget::keyPressEvent(event);
}

void ResolutionEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().pane);
}

} // namespace minutebook
