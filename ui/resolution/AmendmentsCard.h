// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QListView;
class QStringListModel;

namespace minutebook {

class Card;
class LimbsEdit;
class PersonField;
class TextBox;
class Words;

/// The amendments in order, a line each, and the fields of the one that is being worked on. Enter
/// on a line opens it, Delete takes it away.
class AmendmentsCard final : public QWidget
{
    Q_OBJECT

public:
    AmendmentsCard(const Theme &theme, QWidget *parent = nullptr);

    /// `open` is the one whose fields are shown; -1: none.
    void show(const GivenList<Amendment> &amendments, int open, const Meeting &meeting);
    /// Lines only: what is typed stays.
    void followLines(const GivenList<Amendment> &amendments, const Meeting &meeting);
    /// `base` with what stands in the fields; words that are all taken out stay as they were.
    [[nodiscard]] Amendment read(Amendment base, const Meeting &meeting) const;
    void setLocked(bool locked);
    /// The keyboard to the words, which are chosen whole so that typing replaces them.
    void takeKeyboard();

Q_SIGNALS:
    void typed();
    void openAsked(int amendment);
    void removeAsked(int amendment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();

    const Theme &m_theme;
    Card *m_card;
    Words *m_none;
    QListView *m_list;
    QStringListModel *m_lines;
    QWidget *m_fields;
    TextBox *m_text;
    LimbsEdit *m_limbs;
    PersonField *m_mover;
    PersonField *m_seconder;
    int m_open = -1;
    bool m_showing = false;
};

/// "1. JP moved, TI seconded: carried, 4 to 1"
[[nodiscard]] QString amendmentLine(const Amendment &amendment, int number, const Meeting &meeting);

} // namespace minutebook
