// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/live/PeopleModel.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemDelegate>

namespace minutebook {

/// Draws one person: key, code, name over role, and what is to be known now. In the narrow strip
/// only key and code are left.
class PersonDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    PersonDelegate(const PeopleModel &model, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const PeopleModel::Row &row) const;
    void paintKeyAndCode(QPainter &painter, const QRect &rect, const PeopleModel::Row &row) const;
    void paintNames(QPainter &painter, const QRect &rect, const PeopleModel::Row &row) const;
    [[nodiscard]] int paintMark(QPainter &painter, const QRect &rect,
                                const PeopleModel::Row &row) const;

    const PeopleModel &m_model;
    const Theme &m_theme;
};

} // namespace minutebook
