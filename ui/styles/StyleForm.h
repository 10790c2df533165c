// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QScrollArea>

#include "core/session/styles/StyleDraft.h"
#include "core/session/styles/StyleWords.h"
#include "ui/theme/Theme.h"

class QVBoxLayout;

namespace minutebook {

/// The settings of one group of a house style, a field each. It shows what the draft holds and says
/// what the clerk changes; the draft itself is its owner's. GUI thread.
class StyleForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StyleForm(const Theme &theme, QWidget *parent = nullptr);

    void setGroup(const StyleDraft &draft, StyleGroup group, bool editable);
    /// The first field has it, its words chosen.
    void takeKeyboard();

Q_SIGNALS:
    void settingChanged(const QString &pointer, const QJsonValue &value);

private:
    void addSetting(const StyleSetting &setting, const QJsonValue &now, QVBoxLayout &column);
    void addPhrases(const StyleDraft &draft, bool editable, QVBoxLayout &column);

    const Theme &m_theme;
};

} // namespace minutebook
