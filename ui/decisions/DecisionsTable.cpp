// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/decisions/DecisionsTable.h"

#include "ui/decisions/DecisionsModel.h"

#include <QBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

RowTable *makeDecisionsTable(DecisionsModel &model, QList<int> weights, const QList<int> &givingWay,
                             const Theme &theme, QWidget *parent)
{
    constexpr int largeText = 150; // per cent
    auto *table = new RowTable(theme, parent);
    table->setObjectName(u"decisions"_s);
    table->setModel(&model);
    table->setItemDelegate(
        new RowDelegate(theme, {.icon = DecisionsModel::IconRole, .quietColumns = {}}, table));
    for (const int column : givingWay) {
        if (theme.tokens().percent < largeText)
            break;
        table->setColumnHidden(column, true);
        weights[column] = 0;
    }
    table->setColumnWeights(weights);
    return table;
}

Button *addButton(QBoxLayout &foot, const QString &text, const QString &name, const QString &key,
                  const Theme &theme)
{
    auto *button = new Button(text, theme, foot.parentWidget());
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setKeyShown(key);
    button->setAutoDefault(false);
    foot.addWidget(button);
    return button;
}

} // namespace minutebook
