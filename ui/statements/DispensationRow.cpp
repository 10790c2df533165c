// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/statements/DispensationRow.h"

#include "core/session/statements/StatementWords.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

DispensationRow::DispensationRow(Today today, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_today(std::move(today))
    , m_theme(theme)
    , m_words(new QLabel(this))
    , m_granted(new Button(tr("Granted…"), theme, this))
    , m_none(new Button(tr("None granted"), theme, this))
    , m_fields(new QWidget(this))
    , m_by(new QLineEdit(m_fields))
    , m_date(new QLineEdit(m_fields))
    , m_note(new QLineEdit(m_fields))
    , m_record(new Button(tr("Record"), theme, m_fields, Button::Kind::Filled))
{
    build();
    connect(m_granted, &QPushButton::clicked, this, [this] {
        askWho(true);
        m_by->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_none, &QPushButton::clicked, this,
            [this] { Q_EMIT noneGranted(m_conflict.interest); });
    connect(m_record, &QPushButton::clicked, this, &DispensationRow::record);
    for (QLineEdit *field : {m_by, m_date, m_note})
        connect(field, &QLineEdit::returnPressed, this, &DispensationRow::record);
    connect(&theme, &Theme::themeChanged, this, &DispensationRow::follow);
    follow();
}

void DispensationRow::build()
{
    setObjectName(u"dispensation"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_granted->setObjectName(u"dispensationGranted"_s);
    m_none->setObjectName(u"dispensationNone"_s);
    m_record->setObjectName(u"dispensationRecord"_s);
    m_by->setObjectName(u"dispensationBy"_s);
    m_by->setAccessibleName(tr("Who granted the dispensation"));
    m_by->setPlaceholderText(tr("granted by"));
    m_date->setObjectName(u"dispensationDate"_s);
    m_date->setAccessibleName(tr("Day it was granted"));
    m_date->setPlaceholderText(tr("as 21 5 2026"));
    m_note->setObjectName(u"dispensationNote"_s);
    m_note->setAccessibleName(tr("Note of the dispensation"));
    m_note->setPlaceholderText(tr("note"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 6);
    column->setSpacing(6);
    auto *question = new QHBoxLayout;
    question->addWidget(m_words, 1);
    question->addWidget(m_granted);
    question->addWidget(m_none);
    column->addLayout(question);
    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins({});
    fields->addWidget(m_by, 3);
    fields->addWidget(m_date, 2);
    fields->addWidget(m_note, 3);
    fields->addWidget(m_record);
    column->addWidget(m_fields);
    m_fields->hide();
}

void DispensationRow::setConflict(const DeclaredConflict &conflict, const Dispensation &usual)
{
    const bool isOther = conflict.name != m_conflict.name
        || conflict.interest != m_conflict.interest || !conflict.isOpen();
    m_conflict = conflict;
    m_usual = usual;
    if (isOther)
        askWho(false);
    m_words->setText(words());
    m_words->setAccessibleName(tr("Dispensation"));
    m_granted->setVisible(conflict.isOpen());
    m_none->setVisible(conflict.isOpen());
    m_granted->setAccessibleName(tr("A dispensation was granted to %1").arg(conflict.name));
    m_none->setAccessibleName(tr("No dispensation was granted to %1").arg(conflict.name));
    update();
}

QString DispensationRow::words() const
{
    if (m_conflict.isAnsweredInWords && !m_conflict.dispensation)
        return tr("%1: said in the words on the conflicts").arg(m_conflict.name);
    if (!m_conflict.dispensation)
        return tr("Was a dispensation granted to %1?").arg(m_conflict.name);
    const Dispensation &granted = *m_conflict.dispensation;
    QString said = tr("%1: dispensation granted by %2")
                       .arg(m_conflict.name, granted.by.value_or(tr("somebody not named")));
    if (granted.date)
        said += u", "_s + spokenDate(*granted.date);
    if (granted.note)
        said += u", "_s + *granted.note;
    return said;
}

void DispensationRow::setWritable(bool writable)
{
    for (QWidget *part : {static_cast<QWidget *>(m_granted), static_cast<QWidget *>(m_none),
                          static_cast<QWidget *>(m_fields)})
        part->setEnabled(writable);
}

void DispensationRow::takeKeyboard()
{
    if (m_fields->isVisibleTo(this))
        m_by->setFocus(Qt::ShortcutFocusReason);
    else if (m_granted->isVisibleTo(this) && m_granted->isEnabled())
        m_granted->setFocus(Qt::ShortcutFocusReason);
    else
        m_words->setFocus(Qt::ShortcutFocusReason);
}

void DispensationRow::askWho(bool asks)
{
    if (asks && !m_asksWho) {
        m_by->setText(m_usual.by.value_or(QString()));
        m_date->clear();
        m_note->clear();
    }
    m_asksWho = asks;
    m_fields->setVisible(asks);
}

void DispensationRow::record()
{
    Dispensation granted = m_usual;
    granted.by = m_by->text().trimmed();
    const QString day = m_date->text().trimmed();
    if (!day.isEmpty()) {
        granted.date = typedDate(day, m_today());
        if (!granted.date) {
            m_date->setFocus();
            Q_EMIT notUnderstood();
            return;
        }
    }
    if (!m_note->text().trimmed().isEmpty())
        granted.note = m_note->text().trimmed();
    Q_EMIT this->granted(m_conflict.interest, granted);
}

void DispensationRow::follow()
{
    m_words->setFont(m_theme.font(TextRole::Interface));
    update();
}

/// What is missing is dashed and red, and says MISSING beside it; what is known stands on grey.
void DispensationRow::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    if (m_conflict.isMissing) {
        painter.fillRect(rect(), c.redGround);
        painter.setPen(QPen(c.red, 2, Qt::DashLine));
    } else {
        painter.fillRect(rect(), c.pane);
        painter.setPen(c.line);
    }
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

} // namespace minutebook
