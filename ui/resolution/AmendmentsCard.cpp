// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/AmendmentsCard.h"

#include "core/domain/rules/VoteCounts.h"
#include "core/session/resolution/Matter.h"
#include "ui/live/LimbsEdit.h"
#include "ui/live/PersonField.h"
#include "ui/resolution/Card.h"
#include "ui/resolution/OutcomeCard.h"
#include "ui/resolution/TextBox.h"

#include <QKeyEvent>
#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(const std::optional<PersonId> &id, const Meeting &meeting)
{
    const Person *person = id ? findPerson(meeting, *id) : nullptr;
    return person ? person->code.value_or(person->name).toUpper() : QString();
}

QStringList moversText(const Amendment &amendment, const Meeting &meeting)
{
    QStringList who;
    if (amendment.mover)
        who.append(AmendmentsCard::tr("%1 moved").arg(codeOf(amendment.mover, meeting)));
    if (amendment.seconder)
        who.append(AmendmentsCard::tr("%1 seconded").arg(codeOf(amendment.seconder, meeting)));
    return who;
}

/// "JP moved, TI seconded, 14:38"
QString amendmentsAside(const Amendment &amendment, const Meeting &meeting)
{
    QStringList words = moversText(amendment, meeting);
    if (amendment.at)
        words.append(amendment.at->timeOfDay());
    return words.join(u", "_s);
}

QString countsText(const std::optional<Vote> &vote)
{
    const VoteCounts counts = countsOf(vote.value_or(Vote()));
    if (!counts.inFavour || !counts.against)
        return {};
    return AmendmentsCard::tr("%1 to %2").arg(*counts.inFavour).arg(*counts.against);
}

} // namespace

QString amendmentLine(const Amendment &amendment, int number, const Meeting &meeting)
{
    const QStringList who = moversText(amendment, meeting);
    QStringList fate{fateName(fateOf(amendment)), countsText(amendment.vote)};
    fate.removeAll({});
    QStringList parts{QString::number(number) + u'.'};
    if (!who.isEmpty())
        parts.append(who.join(u", "_s) + u':');
    parts.append(fate.join(u", "_s) + u'.');
    parts.append(amendment.text.simplified());
    return parts.join(u' ');
}

AmendmentsCard::AmendmentsCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card(theme, u"amend"_s, tr("Amendments"), this))
    , m_none(new Words(theme, TextRole::Interface, &Colours::ink2, this))
    , m_list(new QListView(this))
    , m_lines(new QStringListModel(this))
    , m_fields(new QWidget(this))
    , m_text(new TextBox(3, theme, m_fields))
    , m_limbs(new LimbsEdit(theme, m_fields))
    , m_mover(new PersonField(m_fields))
    , m_seconder(new PersonField(m_fields))
{
    setObjectName(u"amendmentsCard"_s);
    build();
    const auto touch = [this] {
        if (!m_showing)
            Q_EMIT typed();
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, touch);
    connect(m_limbs, &LimbsEdit::typed, this, touch);
    connect(m_mover, &QLineEdit::textChanged, this, touch);
    connect(m_seconder, &QLineEdit::textChanged, this, touch);
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openAsked(index.row()); });
}

void AmendmentsCard::build()
{
    m_none->setText(tr("Ctrl+M starts one. The wording is then kept as moved,\n"
                       "and every change is marked."));
    m_list->setObjectName(u"amendments"_s);
    m_list->setAccessibleName(tr("Amendments"));
    m_list->setModel(m_lines);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->installEventFilter(this);
    m_text->setObjectName(u"amendmentText"_s);
    m_text->setAccessibleName(tr("Words of the amendment"));
    m_limbs->setObjectName(u"amendmentLimbs"_s);
    m_limbs->setAccessibleName(tr("Limbs of the amendment"));
    m_limbs->setPlaceholderText(tr("Limbs it would add, where it sets them out"));
    m_limbs->setFixedHeight(m_theme.tokens().scaled(50));
    m_mover->setObjectName(u"amendmentMover"_s);
    m_mover->setAccessibleName(tr("Amendment moved by"));
    m_mover->setPlaceholderText(tr("moved: code or Alt+digit"));
    m_seconder->setObjectName(u"amendmentSeconder"_s);
    m_seconder->setAccessibleName(tr("Amendment seconded by"));
    m_seconder->setPlaceholderText(tr("seconded"));
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins({});
    fields->addWidget(m_text);
    fields->addWidget(m_limbs);
    auto *movers = new QHBoxLayout;
    movers->addWidget(m_mover);
    movers->addWidget(m_seconder);
    fields->addLayout(movers);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_card);
    m_card->body().addWidget(m_none);
    m_card->body().addWidget(m_list);
    m_card->body().addWidget(m_fields);
}

void AmendmentsCard::followLines(const GivenList<Amendment> &amendments, const Meeting &meeting)
{
    QStringList lines;
    for (int index = 0; index < amendments.size(); ++index)
        lines.append(amendmentLine(amendments[index], index + 1, meeting));
    const int current = m_list->currentIndex().row();
    m_lines->setStringList(lines);
    m_list->setCurrentIndex(m_lines->index(qBound(0, current, qMax(0, amendments.size() - 1)), 0));
    if (!m_list->hasFocus())
        m_list->clearSelection(); // it is chosen where the keyboard is
    const int shown = qMin(3, amendments.size());
    m_list->setFixedHeight(shown * m_theme.tokens().scaled(28));
    m_list->setVisible(shown > 0 && m_open < 0);
    m_none->setVisible(shown == 0);
    const QString all = shown == 0 ? tr("none") : tr("%n amendment(s)", nullptr, amendments.size());
    m_card->setAside(m_open < 0 ? all : amendmentsAside(amendments[m_open], meeting));
}

void AmendmentsCard::show(const GivenList<Amendment> &amendments, int open, const Meeting &meeting)
{
    m_showing = true;
    m_open = open;
    followLines(amendments, meeting);
    m_fields->setVisible(open >= 0);
    m_card->setTitle(open >= 0 ? tr("Amendment %1").arg(open + 1) : tr("Amendments"));
    if (open >= 0) {
        const Amendment &amendment = amendments[open];
        m_list->setCurrentIndex(m_lines->index(open, 0));
        m_mover->setMeeting(meeting);
        m_seconder->setMeeting(meeting);
        m_text->setPlainText(amendment.text);
        m_limbs->setLimbs(amendment.limbs.values);
        m_mover->setPerson(amendment.mover);
        m_seconder->setPerson(amendment.seconder);
    }
    m_showing = false;
}

Amendment AmendmentsCard::read(Amendment base, const Meeting &meeting) const
{
    base.text = m_text->given().value_or(base.text);
    const QList<Limb> limbs = withStoredTokens(m_limbs->limbs(), meeting);
    if (limbs != base.limbs.values)
        base.limbs = limbs.isEmpty() ? GivenList<Limb>() : GivenList<Limb>(limbs);
    base.mover = m_mover->person();
    base.seconder = m_seconder->person();
    return base;
}

void AmendmentsCard::setLocked(bool locked)
{
    m_text->setReadOnly(locked);
    m_limbs->setReadOnly(locked);
    m_limbs->setVisible(!locked || !m_limbs->document()->isEmpty());
}

void AmendmentsCard::takeKeyboard()
{
    m_text->setFocus();
    m_text->selectAll();
}

bool AmendmentsCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::FocusOut)
        m_list->clearSelection();
    if (watched == m_list && event->type() == QEvent::FocusIn)
        m_list->setCurrentIndex(m_lines->index(qMax(0, m_list->currentIndex().row()), 0));
    if (watched == m_list && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        event->accept(); // here it is the list's, not the record's
        return true;
    }
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    if (row < 0 || key->modifiers() != Qt::NoModifier)
        return false;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT openAsked(row);
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        Q_EMIT removeAsked(row);
        return true;
    }
    return false;
}

} // namespace minutebook
