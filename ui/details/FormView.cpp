// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/details/FormView.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcutEvent>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Kind = FormField::Kind;

constexpr int oneColumnFrom = 140; // percent of text size
constexpr int wordsLines = 3;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

QString valueOf(const QWidget *control)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(control))
        return line->text();
    if (const auto *words = qobject_cast<const QPlainTextEdit *>(control))
        return words->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(control))
        return QString::number(choice->currentIndex());
    if (const auto *check = qobject_cast<const QCheckBox *>(control))
        return check->isChecked() ? checkedValue() : QString();
    return {};
}

void setValue(QWidget *control, const FormField &field)
{
    if (auto *line = qobject_cast<QLineEdit *>(control)) {
        line->setText(field.value);
    } else if (auto *words = qobject_cast<QPlainTextEdit *>(control)) {
        words->setPlainText(field.value);
    } else if (auto *choice = qobject_cast<QComboBox *>(control)) {
        choice->clear();
        choice->addItems(field.choices);
        choice->setCurrentIndex(field.value.toInt());
    } else if (auto *check = qobject_cast<QCheckBox *>(control)) {
        check->setChecked(!field.value.isEmpty());
    }
}

} // namespace

CheckField::CheckField(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
}

bool CheckField::event(QEvent *event)
{
    if (event->type() != QEvent::Shortcut || static_cast<QShortcutEvent *>(event)->isAmbiguous())
        return QCheckBox::event(event);
    setFocus(Qt::ShortcutFocusReason);
    toggle();
    return true;
}

WordsField::WordsField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

void WordsField::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event) && event->modifiers() == Qt::ShiftModifier)
        textCursor().insertBlock();
    else if (isEnter(*event))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

FormView::FormView(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&theme, &Theme::themeChanged, this, &FormView::applyTheme);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { showFocus(now); });
}

FormView::~FormView()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus still moves while the fields go
}

bool FormView::hasSameFields(const Form &form) const
{
    if (form.size() != m_controls.size())
        return false;
    for (qsizetype index = 0; index < form.size(); ++index) {
        if (form.at(index).name != m_controls.at(index)->objectName())
            return false;
    }
    return true;
}

void FormView::setForm(const Form &form)
{
    const bool same = hasSameFields(form);
    m_form = form;
    if (!same)
        rebuild();
    for (qsizetype index = 0; index < m_form.size(); ++index)
        setValue(m_controls.at(index), m_form.at(index));
}

void FormView::rebuild()
{
    m_controls.clear();
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(3, 3, 12, 3); // room for the ring
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(4);
    m_columns = m_theme.tokens().percent >= oneColumnFrom ? 1 : 2;
    for (int column = 0; column < m_columns; ++column)
        grid->setColumnStretch(column, 1);
    int cell = 0;
    for (const FormField &field : m_form)
        cell = addField(*grid, field, cell);
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(page); // the page before goes
    applyTheme();
}

int FormView::addField(QGridLayout &grid, const FormField &field, int cell)
{
    const bool wide = field.kind == Kind::Words;
    if (wide && cell % m_columns != 0)
        ++cell;
    const int row = cell / m_columns * 2;
    const int column = cell % m_columns;
    QWidget *control = makeControl(field);
    m_controls.append(control);
    if (field.kind == Kind::Check) {
        grid.addWidget(control, row + 1, column);
        return cell + 1;
    }
    auto *label = new QLabel(field.label);
    label->setBuddy(control);
    label->setContentsMargins(0, 6, 0, 0);
    grid.addWidget(label, row, column, 1, wide ? m_columns : 1);
    grid.addWidget(control, row + 1, column, 1, wide ? m_columns : 1);
    return cell + (wide ? m_columns : 1);
}

void FormView::follow(const QWidget *control)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(control))
        connect(line, &QLineEdit::textChanged, this, &FormView::edited);
    else if (const auto *words = qobject_cast<const QPlainTextEdit *>(control))
        connect(words, &QPlainTextEdit::textChanged, this, &FormView::edited);
    else if (const auto *choice = qobject_cast<const QComboBox *>(control))
        connect(choice, &QComboBox::currentIndexChanged, this, &FormView::edited);
    else if (const auto *check = qobject_cast<const QCheckBox *>(control))
        connect(check, &QCheckBox::toggled, this, &FormView::edited);
}

QWidget *FormView::makeControl(const FormField &field)
{
    QWidget *control = nullptr;
    if (field.kind == Kind::Line) {
        auto *line = new QLineEdit;
        line->setPlaceholderText(field.hint);
        control = line;
    } else if (field.kind == Kind::Words) {
        auto *words = new WordsField;
        words->setPlaceholderText(field.hint);
        control = words;
    } else if (field.kind == Kind::Choice) {
        auto *choice = new QComboBox;
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
        control = choice;
    } else {
        control = new CheckField(field.label);
    }
    control->setObjectName(field.name);
    control->setAccessibleName(QString(field.label).remove(u'&'));
    control->setAccessibleDescription(field.hint);
    follow(control);
    return control;
}

FormValues FormView::values() const
{
    FormValues values;
    for (qsizetype index = 0; index < m_form.size(); ++index)
        values.insert(m_form.at(index).name, valueOf(m_controls.at(index)));
    return values;
}

void FormView::put(const QString &field, const QString &value)
{
    for (qsizetype index = 0; index < m_form.size(); ++index) {
        if (m_form.at(index).name != field)
            continue;
        FormField typed = m_form.at(index);
        typed.value = value;
        setValue(m_controls.at(index), typed);
    }
}

bool FormView::isTouched() const
{
    for (qsizetype index = 0; index < m_form.size(); ++index) {
        if (valueOf(m_controls.at(index)) != m_form.at(index).value)
            return true;
    }
    return false;
}

void FormView::takeKeyboard(const QString &field)
{
    if (m_controls.isEmpty())
        return;
    QWidget *target = m_controls.constFirst();
    for (QWidget *control : std::as_const(m_controls)) {
        if (control->objectName() == field)
            target = control;
    }
    target->setFocus(Qt::TabFocusReason); // so that a line is chosen whole and can be typed over
}

void FormView::showFocus(QWidget *now)
{
    if (now && widget() && widget()->isAncestorOf(now))
        ensureWidgetVisible(now);
}

void FormView::applyTheme()
{
    const Tokens &t = m_theme.tokens();
    for (QLabel *label : findChildren<QLabel *>())
        label->setFont(t.font(TextRole::SmallStrong));
    for (QWidget *control : std::as_const(m_controls)) {
        if (qobject_cast<QPlainTextEdit *>(control))
            control->setFixedHeight(wordsLines * t.line(TextRole::Interface) + t.scaled(14));
        else
            control->setMinimumHeight(t.sizes.button);
    }
    if (widget())
        setMinimumWidth(widget()->minimumSizeHint().width()
                        + verticalScrollBar()->sizeHint().width());
}

} // namespace minutebook
