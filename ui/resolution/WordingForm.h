// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"
#include "core/session/live/LiveMeeting.h"
#include "core/session/resolution/MatterLock.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace minutebook {

class CorrectionBar;
class LimbsEdit;
class PersonField;
class SegmentBar;
class TextBox;
class Words;

/// What is moved: the words, who moved and seconded them, and what kind of thing it is. Shows a
/// resolution or a motion and gives it back with everything it does not show unchanged.
class WordingForm final : public QWidget
{
    Q_OBJECT

public:
    WordingForm(LiveMeeting &live, const HouseStyle &style, const Theme &theme,
                QWidget *parent = nullptr);
    /// Shows the opener of the house style as it is now.
    void followOpener();

    void show(const Matter &matter, const std::optional<EntryId> &entry);
    /// The house style has become another.
    void followStyle(const Matter &matter);
    /// `base` with what stands in the fields.
    [[nodiscard]] Matter read(Matter base) const;
    void setLimbs(const QList<Limb> &limbs);
    /// As core/session/resolution/MatterLock.h says it.
    void setLock(WordingLock lock);
    /// What is typed as the reason for a correction is given; false when none is wanted or typed.
    bool giveReason();
    [[nodiscard]] bool isLocked() const { return m_locked != WordingLock::None; }
    /// What stands in place of the limbs' field: the comparison, or nothing.
    void setInPlaceOfLimbs(QWidget *widget) { m_instead = widget; }
    void showInstead(bool instead);

    [[nodiscard]] LimbsEdit *limbs() const { return m_limbs; }
    [[nodiscard]] SegmentBar &views() const { return *m_views; }
    [[nodiscard]] PersonField *mover() const { return m_mover; }
    [[nodiscard]] PersonField *seconder() const { return m_seconder; }
    /// The words over the limbs as they print.
    [[nodiscard]] QString opener() const;
    [[nodiscard]] LimbMarker usualMarker() const;
    [[nodiscard]] LimbMarker marker() const;
    void takeKeyboard();

Q_SIGNALS:
    void typed();
    void recommendedAsked();
    /// Why the recorded words are to be corrected; not blank.
    void reasonGiven(const QString &reason);
    void reasonMissing();

private:
    void build();
    QLayout *buildMovers();
    QLayout *buildKind();
    void buildMotion();
    void addLabelled(QLayout &row, const QString &label, QWidget *field);
    void connectFields();
    void offerAbout(const std::optional<EntryId> &self, const std::optional<EntryId> &about);
    void setShown(Resolution &resolution) const;
    void setShown(Motion &motion) const;
    template <typename Body>
    void setCommon(Body &body) const;

    LiveMeeting &m_live;
    const HouseStyle &m_style;
    const Theme &m_theme;
    PersonField *m_mover;
    PersonField *m_seconder;
    SegmentBar *m_views;
    QWidget *m_motion; ///< the fields that only a motion has
    QLineEdit *m_title;
    TextBox *m_text;
    QLineEdit *m_verb;
    LimbsEdit *m_limbs;
    QWidget *m_instead = nullptr;
    QWidget *m_lock;
    CorrectionBar *m_correction;
    QComboBox *m_marker;
    QCheckBox *m_toCouncil;
    QCheckBox *m_procedural;
    QComboBox *m_about;
    Words *m_aboutLabel;
    bool m_isMotion = false;
    WordingLock m_locked = WordingLock::None;
    bool m_showing = false;
    Matter m_shown;
};

} // namespace minutebook
