// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"
#include "ui/theme/Theme.h"

#include <QTextEdit>

namespace minutebook {

struct PastedLimbs;

/// The limbs of a resolution, a paragraph each, with their letters painted in the margin. Enter
/// begins a limb, Ctrl+] and Ctrl+[ nest it and take it out, Alt+Up and Alt+Down move it; Tab
/// leaves the field.
class LimbsEdit final : public QTextEdit
{
    Q_OBJECT

public:
    LimbsEdit(const Theme &theme, QWidget *parent = nullptr);

    void setLimbs(const QList<Limb> &limbs);
    /// Without limbs that are empty.
    [[nodiscard]] QList<Limb> limbs() const;
    void setMarker(LimbMarker marker);
    /// The report's limbs: each limb then says at its end whether it is as the report has it.
    void setReport(const QList<Limb> &limbs);

    /// Where the next limb would begin, its mark and this stand pale; empty: nothing does.
    void setNextLimbHint(const QString &words);

    void nest();
    void takeOut();
    void moveUp();
    void moveDown();

Q_SIGNALS:
    void typed();
    /// Of what was pasted; one sentence.
    void leftOut(const QString &what);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void applyTheme();
    [[nodiscard]] bool isLaidOut() const;
    void reformat();
    void addLimbs(const QList<Limb> &limbs, int level);
    void setLevel(QTextBlock block, int level);
    [[nodiscard]] static int levelOf(const QTextBlock &block);
    [[nodiscard]] QTextBlockFormat format(int level) const;
    [[nodiscard]] QStringList markers() const;
    void paintNextLimb(QPainter &painter) const;
    [[nodiscard]] bool isAsReported(const QTextBlock &block) const;
    [[nodiscard]] QString tag(const QTextBlock &block) const;
    void paintLimb(QPainter &painter, const QTextBlock &block, const QString &marker) const;
    void move(int step);
    void paste(const PastedLimbs &pasted);
    QList<Limb> limbsFrom(QTextBlock &block, int level) const;

    const Theme &m_theme;
    LimbMarker m_marker = LimbMarker::Letter;
    QStringList m_report;
    QString m_nextLimbHint;
    bool m_replacing = false;
};

/// The marks of limbs at these levels, in the order of reading; nested ones turn from letters to
/// small numbers and back.
[[nodiscard]] QStringList limbMarkers(const QList<int> &levels, LimbMarker first);
/// Typed limbs as the meeting keeps them (core/session/SpokenText.h), nested ones too.
[[nodiscard]] QList<Limb> withStoredTokens(QList<Limb> limbs, const Meeting &meeting);

} // namespace minutebook
