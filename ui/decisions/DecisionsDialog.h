// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/MeetingSession.h"
#include "ui/theme/Theme.h"

#include <QDialog>

namespace minutebook {

class DecisionsModel;
class RowTable;

/// Every decision of the meeting with its state and dates. Enter goes to the statement of the
/// chosen one, Esc closes. Shown with open(); deletes itself.
class DecisionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `here` is the item the clerk is at.
    DecisionsDialog(const MeetingSession &session, const std::optional<ItemId> &here,
                    const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void statementAsked(const minutebook::ItemId &item);

private:
    void build();
    void choose(const std::optional<ItemId> &here);
    void openRow(int row);

    const Theme &m_theme;
    DecisionsModel *m_model;
    RowTable *m_table;
};

} // namespace minutebook
