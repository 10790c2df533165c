// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/statements/StatementState.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace minutebook {

/// A few facts side by side, each under its name. It takes no keyboard; one accessible sentence
/// says them all.
class FactsRow final : public QWidget
{
    Q_OBJECT

public:
    struct Fact {
        QString name;
        QString value;
        QString icon = {}; ///< before the value; none where empty

        bool operator==(const Fact &) const = default;
    };

    FactsRow(const Theme &theme, QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    [[nodiscard]] const QList<Fact> &facts() const { return m_facts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthOf(const Fact &fact) const;

    const Theme &m_theme;
    QList<Fact> m_facts;
};

/// Those of a statement: reference, maker, date, openness, urgency, and how far it has come.
[[nodiscard]] QList<FactsRow::Fact> factsOf(const Meeting &meeting, const AgendaItem &item,
                                            StatementState state);

} // namespace minutebook
