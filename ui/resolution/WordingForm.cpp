// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/WordingForm.h"

#include "core/session/exporting/MinutesPreview.h"
#include "core/session/live/SpokenText.h"
#include "ui/live/LimbsEdit.h"
#include "ui/live/PersonField.h"
#include "ui/resolution/Card.h"
#include "ui/resolution/LockStrip.h"
#include "ui/resolution/SegmentBar.h"
#include "ui/resolution/TextBox.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CorrectionBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> given(const QLineEdit &field)
{
    const QString text = field.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// A box that is not ticked leaves out what was left out before.
std::optional<bool> given(const QCheckBox &box, const std::optional<bool> &before)
{
    return box.isChecked() == before.value_or(false) ? before : std::optional(box.isChecked());
}

QString nameOf(const Matter &matter)
{
    if (const auto *motion = std::get_if<Motion>(&matter))
        return WordingForm::tr("Motion: %1")
            .arg(motion->title.value_or(motion->text.value_or(
                motion->limbs.isEmpty() ? QString() : motion->limbs.constFirst().text)));
    const QList<Limb> &limbs = limbsOf(matter);
    return WordingForm::tr("Resolution: %1")
        .arg(limbs.isEmpty() ? QString() : asTyped(limbs.constFirst().text));
}

} // namespace

WordingForm::WordingForm(LiveMeeting &live, const HouseStyle &style, const Theme &theme,
                         QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_style(style)
    , m_theme(theme)
    , m_mover(new PersonField(this))
    , m_seconder(new PersonField(this))
    , m_views(new SegmentBar(tr("Wording shown"), theme, this))
    , m_motion(new QWidget(this))
    , m_title(new QLineEdit(m_motion))
    , m_text(new TextBox(2, theme, m_motion))
    , m_verb(new QLineEdit(this))
    , m_limbs(new LimbsEdit(theme, this))
    , m_lock(new LockStrip(tr("Wording locked while the vote is open. Ctrl+Z reopens it."), theme,
                           this))
    , m_correction(new CorrectionBar(theme, this))
    , m_marker(new QComboBox(this))
    , m_toCouncil(new QCheckBox(tr("Recommended to Council"), this))
    , m_procedural(new QCheckBox(tr("Procedural"), this))
    , m_about(new QComboBox(this))
    , m_aboutLabel(new Words(theme, TextRole::Interface, &Colours::ink2, this))
{
    build();
    connectFields();
}

void WordingForm::addLabelled(QLayout &row, const QString &label, QWidget *field)
{
    auto *words = new Words(m_theme, TextRole::Interface, &Colours::ink2, this);
    words->setText(label);
    words->setBuddy(field);
    field->setAccessibleName(label);
    row.addWidget(words);
    row.addWidget(field);
}

QLayout *WordingForm::buildMovers()
{
    m_mover->setObjectName(u"mover"_s);
    m_seconder->setObjectName(u"seconder"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (PersonField *field : {m_mover, m_seconder}) {
        field->setPlaceholderText(tr("code or Alt+digit"));
        addLabelled(*row, field == m_mover ? tr("Moved") : tr("Seconded"), field);
        row->setStretchFactor(field, 1);
    }
    row->addSpacing(6);
    row->addWidget(m_views);
    return row;
}

void WordingForm::buildMotion()
{
    m_title->setObjectName(u"motionTitle"_s);
    m_title->setPlaceholderText(tr("Title of the motion, where it has one"));
    m_title->setAccessibleName(tr("Title of the motion"));
    m_text->setObjectName(u"motionText"_s);
    m_text->setPlaceholderText(tr("That …"));
    m_text->setAccessibleName(tr("Words of the motion"));
    auto *column = new QVBoxLayout(m_motion);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_text);
}

QLayout *WordingForm::buildKind()
{
    m_marker->setObjectName(u"marker"_s);
    m_marker->addItems({tr("(a) (b) (c)"), tr("1. 2. 3."), tr("(i) (ii) (iii)"), tr("no mark")});
    m_toCouncil->setObjectName(u"toCouncil"_s);
    m_procedural->setObjectName(u"procedural"_s);
    m_about->setObjectName(u"about"_s);
    for (QCheckBox *box : {m_toCouncil, m_procedural})
        box->setAccessibleName(box->text());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    addLabelled(*row, tr("Marked"), m_marker);
    row->addWidget(m_toCouncil);
    row->addWidget(m_procedural);
    m_aboutLabel->setText(tr("About"));
    m_about->setAccessibleName(tr("What the motion is about"));
    row->addWidget(m_aboutLabel);
    row->addWidget(m_about, 1);
    row->addStretch(0);
    auto *asReport = new Button(tr("As recommended"), m_theme, this);
    asReport->setObjectName(u"asRecommended"_s);
    asReport->setAccessibleName(asReport->text());
    asReport->setKeyShown(u"Alt+A"_s);
    auto *shortcut = new QShortcut(QKeySequence(u"Alt+A"_s), asReport);
    connect(shortcut, &QShortcut::activated, asReport, &QPushButton::click);
    connect(asReport, &QPushButton::clicked, this, &WordingForm::recommendedAsked);
    row->addWidget(asReport);
    return row;
}

void WordingForm::build()
{
    m_verb->setObjectName(u"verb"_s);
    m_verb->setAccessibleName(tr("Words before the limbs"));
    m_limbs->setNextLimbHint(tr("Enter on the last limb adds one here"));
    m_lock->setObjectName(u"wordingLocked"_s);
    m_lock->hide();
    m_correction->hide();
    buildMotion();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(buildMovers());
    column->addWidget(m_motion);
    column->addWidget(m_verb);
    column->addWidget(m_limbs, 1);
    column->addWidget(m_lock);
    column->addWidget(m_correction);
    column->addLayout(buildKind());
    setTabOrder(m_title, m_text);
    setTabOrder(m_text, m_verb);
    setTabOrder(m_verb, m_limbs);
    setTabOrder(m_limbs, m_correction->field());
    setTabOrder(m_correction->field(), m_marker);
    setTabOrder(m_marker, m_mover);
    setTabOrder(m_mover, m_seconder);
    setTabOrder(m_seconder, m_toCouncil);
    setTabOrder(m_toCouncil, m_procedural);
    setTabOrder(m_procedural, m_about);
}

void WordingForm::connectFields()
{
    const auto touch = [this] {
        if (!m_showing)
            Q_EMIT typed();
    };
    connect(m_correction, &CorrectionBar::reasonGiven, this, &WordingForm::reasonGiven);
    connect(m_correction, &CorrectionBar::reasonMissing, this, &WordingForm::reasonMissing);
    connect(m_limbs, &LimbsEdit::typed, this, touch);
    for (QLineEdit *field :
         {m_title, m_verb, static_cast<QLineEdit *>(m_mover), static_cast<QLineEdit *>(m_seconder)})
        connect(field, &QLineEdit::textChanged, this, touch);
    connect(m_text, &QPlainTextEdit::textChanged, this, touch);
    connect(m_marker, &QComboBox::currentIndexChanged, this, [this, touch](int index) {
        m_limbs->setMarker(static_cast<LimbMarker>(index));
        touch();
    });
    connect(m_toCouncil, &QCheckBox::toggled, this, [this, touch] {
        followOpener();
        touch();
    });
    connect(&m_theme, &Theme::themeChanged, this, &WordingForm::followOpener);
    connect(m_procedural, &QCheckBox::toggled, this, touch);
    connect(m_about, &QComboBox::currentIndexChanged, this, touch);
}

LimbMarker WordingForm::usualMarker() const
{
    switch (m_style.limbs.at(0).kind) {
    case MarkerKind::Number:
        return LimbMarker::Number;
    case MarkerKind::LowerRoman:
        return LimbMarker::Roman;
    case MarkerKind::None:
        return LimbMarker::None;
    default:
        return LimbMarker::Letter;
    }
}

LimbMarker WordingForm::marker() const
{
    return static_cast<LimbMarker>(m_marker->currentIndex());
}

QString WordingForm::opener() const
{
    const Phrases &phrases = m_style.in(workingLanguage(m_live.meeting())).phrases;
    if (!m_verb->text().trimmed().isEmpty())
        return m_verb->text().trimmed();
    return m_toCouncil->isChecked() ? phrases.openerToCouncil : phrases.opener;
}

/// What stands there prints, whether the clerk typed it or the house style says it.
void WordingForm::followOpener()
{
    QPalette colours = m_verb->palette();
    colours.setColor(QPalette::PlaceholderText, m_theme.colours().ink);
    m_verb->setPalette(colours);
    QFont strong = m_theme.font(TextRole::LimbDrafting);
    strong.setWeight(QFont::DemiBold);
    m_verb->setFont(strong);
    const Phrases &phrases = m_style.in(workingLanguage(m_live.meeting())).phrases;
    m_verb->setPlaceholderText(m_toCouncil->isChecked() ? phrases.openerToCouncil : phrases.opener);
}

/// The marker that is usual is the house style's.
void WordingForm::followStyle(const Matter &matter)
{
    m_showing = true;
    std::visit(
        [this](const auto &each) {
            m_marker->setCurrentIndex(static_cast<int>(each.marker.value_or(usualMarker())));
        },
        matter);
    followOpener();
    m_showing = false;
}

void WordingForm::offerAbout(const std::optional<EntryId> &self,
                             const std::optional<EntryId> &about)
{
    m_about->clear();
    m_about->addItem(tr("nothing else"));
    for (const Entry &entry : m_live.entriesHere()) {
        const std::optional<Matter> matter = matterOf(entry.body);
        if (!matter || entry.id == self)
            continue;
        m_about->addItem(nameOf(*matter).left(60), entry.id.text());
        if (entry.id == about)
            m_about->setCurrentIndex(m_about->count() - 1);
    }
}

void WordingForm::show(const Matter &matter, const std::optional<EntryId> &entry)
{
    m_showing = true;
    m_shown = matter;
    m_correction->ask();
    const auto *motion = std::get_if<Motion>(&matter);
    const auto *resolution = std::get_if<Resolution>(&matter);
    m_isMotion = motion != nullptr;
    m_motion->setVisible(motion);
    m_verb->setVisible(resolution);
    m_toCouncil->setVisible(resolution);
    m_procedural->setVisible(motion);
    m_about->setVisible(motion);
    m_aboutLabel->setVisible(motion);
    m_title->setText(motion ? motion->title.value_or(QString()) : QString());
    m_text->setPlainText(motion ? motion->text.value_or(QString()) : QString());
    m_verb->setText(resolution ? resolution->verb.value_or(QString()) : QString());
    m_toCouncil->setChecked(resolution && resolution->toCouncil.value_or(false));
    m_procedural->setChecked(motion && motion->procedural.value_or(false));
    offerAbout(entry, motion ? motion->about : std::nullopt);
    m_limbs->setAccessibleName(motion ? tr("Limbs of the motion") : tr("Limbs of the resolution"));
    std::visit(
        [this](const auto &each) {
            m_mover->setMeeting(m_live.meeting());
            m_seconder->setMeeting(m_live.meeting());
            m_mover->showAsSeat(m_theme, m_live.room().seats());
            m_seconder->showAsSeat(m_theme, m_live.room().seats());
            m_limbs->setLimbs(each.limbs);
            m_marker->setCurrentIndex(static_cast<int>(each.marker.value_or(usualMarker())));
            m_mover->setPerson(each.mover);
            m_seconder->setPerson(each.seconder);
        },
        matter);
    followOpener();
    m_showing = false;
}

template <typename Body>
void WordingForm::setCommon(Body &body) const
{
    body.limbs = withStoredTokens(m_limbs->limbs(), m_live.meeting());
    if (marker() != body.marker.value_or(usualMarker()))
        body.marker = marker();
    body.mover = m_mover->person();
    body.seconder = m_seconder->person();
}

void WordingForm::setShown(Resolution &resolution) const
{
    setCommon(resolution);
    resolution.verb = given(*m_verb);
    resolution.toCouncil = given(*m_toCouncil, resolution.toCouncil);
}

void WordingForm::setShown(Motion &motion) const
{
    setCommon(motion);
    motion.title = given(*m_title);
    motion.text = m_text->given();
    motion.procedural = given(*m_procedural, motion.procedural);
    const QString about = m_about->currentData().toString();
    motion.about = about.isEmpty() ? std::nullopt : std::optional(EntryId::fromTrusted(about));
}

Matter WordingForm::read(Matter base) const
{
    const Matter recorded = base;
    std::visit([this](auto &each) { setShown(each); }, base);
    return keptUnder(m_locked, recorded, base);
}

void WordingForm::setLimbs(const QList<Limb> &limbs)
{
    m_limbs->setLimbs(limbs);
}

void WordingForm::setLock(WordingLock lock)
{
    m_locked = lock;
    const bool locked = isLocked();
    m_lock->setVisible(lock == WordingLock::VoteOpen);
    m_correction->setVisible(lock == WordingLock::Recorded);
    m_limbs->setReadOnly(locked);
    m_text->setReadOnly(locked);
    for (QLineEdit *field : {m_title, m_verb})
        field->setReadOnly(locked);
    m_marker->setEnabled(!locked);
    m_toCouncil->setEnabled(!locked);
}

bool WordingForm::giveReason()
{
    return m_locked == WordingLock::Recorded && m_correction->give();
}

void WordingForm::showInstead(bool instead)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (m_instead && column->indexOf(m_instead) < 0)
        column->insertWidget(column->indexOf(m_limbs), m_instead, 1);
    if (m_instead)
        m_instead->setVisible(instead);
    m_limbs->setVisible(!instead);
}

void WordingForm::takeKeyboard()
{
    if (m_locked == WordingLock::Recorded)
        m_correction->takeKeyboard();
    else if (m_isMotion && !isLocked() && limbsOf(m_shown).isEmpty())
        m_text->setFocus();
    else if (m_limbs->isVisibleTo(this))
        m_limbs->setFocus();
    else
        m_mover->setFocus();
}

} // namespace minutebook
