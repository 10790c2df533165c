// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QWidget>

#include "core/document/SettingsOfStyle.h"
#include "ui/theme/Theme.h"

class QComboBox;
class QListWidget;

namespace minutebook {

class Button;

/// Which fields of a statement are printed, in which order, and what a blank one does: a list with
/// check marks that moves up and down. GUI thread.
class FieldOrder final : public QWidget
{
    Q_OBJECT

public:
    FieldOrder(const StyleSetting &setting, const QJsonArray &fields, const Theme &theme,
               QWidget *parent = nullptr);

    /// As the style's file has it.
    [[nodiscard]] QJsonArray fields() const;

Q_SIGNALS:
    void changed();

private:
    void build(const Theme &theme);
    void fill(const QJsonArray &fields);
    void addRow(const QString &word, const QJsonValue &whenBlank, bool printed);
    void move(int step);
    void showBlank();
    void takeBlank();
    [[nodiscard]] bool isTail() const;

    StyleSetting m_setting;
    QListWidget *m_list;
    QComboBox *m_blank;
};

} // namespace minutebook
