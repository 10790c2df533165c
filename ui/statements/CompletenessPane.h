// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/statements/CompletenessModel.h"
#include "ui/theme/Theme.h"

#include <QListView>
#include <QStyledItemDelegate>

class QLabel;

namespace minutebook {

class Button;

/// Draws a heading, or a row with its state's icon, title, citation and reason.
class CompletenessDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CompletenessDelegate(const Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    struct Rooms {
        QRect icon, title, citation, reason;
        int height = 0;
    };
    [[nodiscard]] Rooms roomsOf(const QRect &line, const QModelIndex &index) const;
    void paintHeading(QPainter &painter, const QRect &line, const QModelIndex &index) const;

    const Theme &m_theme;
};

/// The list, keyboard first: Enter opens a row.
class CompletenessList final : public QListView
{
    Q_OBJECT

public:
    CompletenessList(const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void opened(int line);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

/// What the statement needs and how it stands, with the way to the next gap and to publication.
class CompletenessPane final : public QWidget
{
    Q_OBJECT

public:
    CompletenessPane(const Theme &theme, QWidget *parent = nullptr);

    void setRows(const QList<CompletenessRow> &rows, Jurisdiction jurisdiction);
    /// What the button does now, and why it cannot; `why` is empty when it can.
    void setPublishing(const QString &words, const QString &why);
    /// Brings the keyboard to the button of publication.
    void takePublishing();
    [[nodiscard]] CompletenessList *list() const { return m_list; }
    /// Chooses a row and shows it.
    void choose(int row);
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    void rowOpened(int row);
    void nextGapAsked();
    void publishAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    CompletenessModel *m_model;
    CompletenessList *m_list;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_why;
    Button *m_next;
    Button *m_publish;
};

} // namespace minutebook
