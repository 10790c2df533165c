// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/ui/live/FormKeys.h"

#include "tests/ui/live/LiveWorld.h"
#include "ui/details/FormView.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

void typeOver(LiveWorld &world, const QString &value)
{
    QWidget *field = world.target();
    if (qobject_cast<QComboBox *>(field)) {
        world.press(Qt::Key_Home);
        for (int down = value.toInt(); down > 0; --down)
            world.press(Qt::Key_Down);
        return;
    }
    if (qobject_cast<QCheckBox *>(field))
        return world.press(Qt::Key_Space);
    world.press(Qt::Key_A, Qt::ControlModifier);
    world.press(Qt::Key_Delete);
    world.type(value);
}

} // namespace

FormView *openForm()
{
    const QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog->findChild<FormView *>() : nullptr;
}

bool typeForm(LiveWorld &world, const FormValues &wanted)
{
    const FormView *form = openForm();
    if (!form)
        return false;
    FormValues left;
    const FormValues shown = form->values();
    for (auto field = wanted.cbegin(); field != wanted.cend(); ++field) {
        if (shown.value(field.key()) != field.value())
            left.insert(field.key(), field.value());
    }
    for (qsizetype steps = shown.size(); !left.isEmpty() && steps > 0; --steps) {
        const QString here = world.target()->objectName();
        if (left.contains(here))
            typeOver(world, left.take(here));
        if (!left.isEmpty())
            world.press(Qt::Key_Tab);
    }
    return left.isEmpty();
}

} // namespace minutebook
