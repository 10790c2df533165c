// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/HeaderForm.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString trimmed(const QLineEdit &field)
{
    return field.text().trimmed();
}

} // namespace

HeaderForm::HeaderForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_council(new QLineEdit(this))
    , m_body(new QLineEdit(this))
    , m_date(new QDateEdit(this))
    , m_start(new QTimeEdit(this))
    , m_venue(new QLineEdit(this))
    , m_chair(new QComboBox(this))
    , m_quorum(new QSpinBox(this))
{
    m_date->setDisplayFormat(u"d MMMM yyyy"_s);
    m_start->setDisplayFormat(u"HH:mm"_s);
    m_quorum->setRange(0, 99);
    m_quorum->setSpecialValueText(tr("not set"));
    for (QAbstractSpinBox *box : QList<QAbstractSpinBox *>{m_date, m_start, m_quorum})
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_chair->addItem(tr("not yet known"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    addField(*column, tr("C&ouncil"), m_council, u"council"_s);
    addField(*column, tr("&Body"), m_body, u"body"_s);
    auto *when = new QHBoxLayout;
    when->setSpacing(12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    addField(*left, tr("&Date"), m_date, u"date"_s);
    addField(*right, tr("Starts a&t"), m_start, u"start"_s);
    when->addLayout(left, 2);
    when->addLayout(right, 1);
    column->addLayout(when);
    addField(*column, tr("P&lace"), m_venue, u"venue"_s);
    addField(*column, tr("C&hair"), m_chair, u"chair"_s);
    addField(*column, tr("&Quorum"), m_quorum, u"quorum"_s);
    column->addStretch();
    for (QLineEdit *field : {m_council, m_body, m_venue})
        connect(field, &QLineEdit::textChanged, this, &HeaderForm::changed);
}

void HeaderForm::addField(QVBoxLayout &column, const QString &label, QWidget *field,
                          const QString &name)
{
    auto *words = new QLabel(label, this);
    words->setFont(m_theme.font(TextRole::InterfaceStrong));
    words->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setMinimumHeight(m_theme.sizes().button);
    column.setSpacing(5);
    column.addWidget(words);
    column.addWidget(field);
    column.addSpacing(6);
}

void HeaderForm::setHeader(const MeetingHeader &header)
{
    m_header = header;
    m_council->setText(header.council.name);
    m_body->setText(header.body.name);
    m_date->setDate(header.details.date);
    m_start->setTime(header.details.scheduledStart.value_or(QTime(14, 0)));
    m_venue->setText(header.details.venue.value_or(QString()));
    m_quorum->setValue(header.body.quorum.value_or(0));
}

MeetingHeader HeaderForm::header() const
{
    MeetingHeader header = m_header;
    header.council.name = trimmed(*m_council);
    header.body.name = trimmed(*m_body);
    header.body.quorum.reset();
    if (m_quorum->value() > 0)
        header.body.quorum = m_quorum->value();
    header.details.date = m_date->date();
    header.details.scheduledStart = m_start->time();
    header.details.venue.reset();
    if (!trimmed(*m_venue).isEmpty())
        header.details.venue = trimmed(*m_venue);
    header.details.chair.reset();
    if (m_chair->currentIndex() > 0)
        header.details.chair = PersonId::fromTrusted(m_chair->currentData().toString());
    return header;
}

void HeaderForm::setPeople(const QList<Person> &people)
{
    const QString chosen = m_chair->currentIndex() > 0
        ? m_chair->currentData().toString()
        : m_header.details.chair.value_or(PersonId()).text();
    m_chair->clear();
    m_chair->addItem(tr("not yet known"));
    for (const Person &person : people) {
        if (!isVoting(person))
            continue;
        m_chair->addItem(person.title ? *person.title + u' ' + person.name : person.name,
                         person.id.text());
        if (person.id.text() == chosen)
            m_chair->setCurrentIndex(m_chair->count() - 1);
    }
}

QString HeaderForm::missing() const
{
    if (trimmed(*m_council).isEmpty())
        return tr("The council has no name yet.");
    if (trimmed(*m_body).isEmpty())
        return tr("The body has no name yet: Cabinet, for one.");
    return {};
}

} // namespace minutebook
