// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/styles/FieldOrder.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>

#include "core/session/styles/StyleWords.h"
#include "ui/widgets/Button.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordRole = Qt::UserRole;
constexpr int blankRole = Qt::UserRole + 1;

} // namespace

FieldOrder::FieldOrder(const StyleSetting &setting, const QJsonArray &fields, const Theme &theme,
                       QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_list(new QListWidget(this))
    , m_blank(new QComboBox(this))
{
    build(theme);
    fill(fields);
    connect(m_list, &QListWidget::itemChanged, this, &FieldOrder::changed);
    connect(m_list, &QListWidget::currentRowChanged, this, &FieldOrder::showBlank);
    connect(m_blank, &QComboBox::activated, this, &FieldOrder::takeBlank);
    m_list->setCurrentRow(0);
}

bool FieldOrder::isTail() const
{
    return m_setting.pointer.endsWith("/tail"_L1);
}

void FieldOrder::build(const Theme &theme)
{
    m_list->setObjectName(u"fieldOrder"_s);
    m_list->setAccessibleName(settingLabel(m_setting.pointer));
    m_list->setMinimumHeight(theme.tokens().scaled(220));
    m_list->setWordWrap(true);
    auto *up = new Button(tr("&Up"), theme, this);
    up->setObjectName(u"fieldUp"_s);
    auto *down = new Button(tr("Do&wn"), theme, this);
    down->setObjectName(u"fieldDown"_s);
    up->setAccessibleName(tr("Move the field up"));
    down->setAccessibleName(tr("Move the field down"));
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    m_blank->setObjectName(u"whenBlank"_s);
    m_blank->setMinimumHeight(theme.sizes().button);
    m_blank->addItem(tr("left out when blank"));
    m_blank->addItem(tr("its label stands even when blank"));
    if (isTail())
        m_blank->addItem(tr("the usual words stand when blank"));
    auto *label = new QLabel(tr("The field &chosen above is"), this);
    label->setBuddy(m_blank);
    label->setWordWrap(true);
    m_blank->setAccessibleName(label->text().remove(u'&'));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(up);
    buttons->addWidget(down);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addWidget(label);
    column->addWidget(m_blank);
}

void FieldOrder::addRow(const QString &word, const QJsonValue &whenBlank, bool printed)
{
    auto *row = new QListWidgetItem(choiceLabel(m_setting.pointer, word), m_list);
    row->setData(wordRole, word);
    row->setData(blankRole, whenBlank.toVariant());
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    row->setCheckState(printed ? Qt::Checked : Qt::Unchecked);
}

/// Those that are printed in their order, then those that could be.
void FieldOrder::fill(const QJsonArray &fields)
{
    QStringList shown;
    for (const QJsonValue &field : fields) {
        const QJsonObject object = field.toObject();
        const QString word = object[isTail() ? u"line"_s : u"field"_s].toString();
        addRow(word, object[isTail() ? u"whenEmpty"_s : u"evenWhenEmpty"_s], true);
        shown.append(word);
    }
    static const QStringList notInTail{u"decision"_s, u"signature"_s, u"notes"_s};
    for (const QString &word : std::as_const(m_setting.words))
        if (!shown.contains(word) && !(isTail() && notInTail.contains(word)))
            addRow(word, isTail() ? QJsonValue(u"hidden"_s) : QJsonValue(false), false);
}

QJsonArray FieldOrder::fields() const
{
    QJsonArray fields;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *row = m_list->item(i);
        if (row->checkState() != Qt::Checked)
            continue;
        const QJsonValue blank = QJsonValue::fromVariant(row->data(blankRole));
        const QString word = row->data(wordRole).toString();
        if (isTail())
            fields.append(QJsonObject{{u"line"_s, word}, {u"whenEmpty"_s, blank}});
        else
            fields.append(QJsonObject{{u"field"_s, word}, {u"evenWhenEmpty"_s, blank}});
    }
    return fields;
}

void FieldOrder::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    Q_EMIT changed();
}

void FieldOrder::showBlank()
{
    const QListWidgetItem *row = m_list->currentItem();
    m_blank->setEnabled(row);
    if (!row)
        return;
    static const QStringList words{u"hidden"_s, u"label"_s, u"usual-words"_s};
    const QVariant blank = row->data(blankRole);
    m_blank->setCurrentIndex(isTail() ? static_cast<int>(words.indexOf(blank.toString()))
                                      : static_cast<int>(blank.toBool()));
}

void FieldOrder::takeBlank()
{
    static const QStringList words{u"hidden"_s, u"label"_s, u"usual-words"_s};
    if (QListWidgetItem *row = m_list->currentItem())
        row->setData(blankRole,
                     isTail() ? QVariant(words.at(m_blank->currentIndex()))
                              : QVariant(m_blank->currentIndex() == 1));
}

} // namespace minutebook
