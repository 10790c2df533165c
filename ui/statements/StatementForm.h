// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Clock.h"
#include "core/document/HouseStyle.h"
#include "core/session/checks/Completeness.h"
#include "core/session/statements/DeclaredConflicts.h"
#include "core/session/statements/StatementOffer.h"
#include "ui/theme/Theme.h"

#include <QHash>
#include <QScrollArea>
#include <QSet>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace minutebook {

class DispensationRow;
class FieldEditor;
class FormRow;
class TextDifference;
class WorkingDaysStrip;

/// Every field of one statement in the order of the written statement. It shows the decision of an
/// item and says what the clerk means a field to be: when the field is left, a second after a key,
/// and at Ctrl+Enter, which also keeps what is only offered. It changes no meeting.
class StatementForm final : public QScrollArea
{
    Q_OBJECT

public:
    /// What is shown of a statement.
    struct Shown {
        const Meeting &meeting;
        const AgendaItem &item;
        const HouseStyle &style;
        const QList<CompletenessRow> &rows;
        QDate today;
        std::optional<QTime> callInCloses = {}; ///< nothing: at the end of its last day
        QString nextReference = {}; ///< free in the book; empty: none is offered
    };

    StatementForm(const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    /// Fields that are being typed in stay as they are, while the item is the same.
    void showStatement(const Shown &shown);
    /// Brings the keyboard to the field, or to the part of the form that shows it.
    void goTo(StatementField field);
    /// Says what is typed and not said yet. False when something typed is no value of its field:
    /// it stays there, and has the keyboard.
    bool keepAll();
    /// Says what is typed, for who leaves the form. False, once, when something is not understood;
    /// asked again without a key in between it is given up.
    bool leave();
    [[nodiscard]] const std::optional<ItemId> &item() const { return m_item; }
    void setWritable(bool writable);
    /// A locked form can be read and reached, and says when somebody types in it.
    void setLocked(bool locked);
    /// Brings the keyboard back to the field that had it last.
    void takeKeyboard();
    [[nodiscard]] WorkingDaysStrip *strip() const { return m_strip; }
    /// Brings the keyboard to the comparison with the resolution; false where they do not differ.
    bool goToDifference();

Q_SIGNALS:
    /// `item`: whose field it is, whatever tab is chosen by now.
    void meant(const minutebook::ItemId &item, minutebook::StatementField field,
               const minutebook::FieldValue &value);
    /// What was typed is no value of the field; it stays there.
    void notUnderstood(minutebook::StatementField field);
    void takeBackAsked();
    void makeAgainAsked();
    void lockMet();
    /// Which words of the decision stand, where they differ.
    void resolvedWordsMeant();
    void statedWordsMeant();
    void dispensationMeant(int interest, const minutebook::Dispensation &dispensation);
    void noDispensationMeant(int interest);
    void dispensationNotUnderstood();

private:
    void build();
    void buildMaking();
    void buildStanding();
    void buildNotice();
    void buildWording();
    void buildConflicts();
    void buildEffect();
    void buildSigning();
    void buildAdministration();
    FormRow *addRow(const QString &label);
    FieldEditor *own(FieldEditor *editor);
    template <typename Kind, typename... Arguments>
    Kind *make(Arguments &&...arguments);
    QLabel *addShown(FormRow &row, StatementField field);

    void touch(FieldEditor *editor);
    void say(FieldEditor *editor);
    void keepOffered(FieldEditor *editor);
    void keepTyped();
    void showFields(const Shown &shown, const PrintedFields &printed);
    void showTexts(const Shown &shown, const PrintedFields &printed);
    void showStates(const QList<CompletenessRow> &rows);
    void showEffect(const Shown &shown);
    void showConflicts(const Shown &shown, const PrintedFields &printed);
    void showWritable();
    DispensationRow *addDispensationRow();
    void followChoices();
    void showWhere(StatementField field, bool wanted);
    [[nodiscard]] int chosen(StatementField field) const;

    const Clock &m_clock;
    const Theme &m_theme;
    QVBoxLayout *m_column = nullptr;
    QList<FormRow *> m_rows;
    QHash<StatementField, FieldEditor *> m_editors;
    QHash<StatementField, FormRow *> m_rowOf; ///< also of what is shown and not set here
    QHash<StatementField, QLabel *> m_shown;
    QHash<StatementField, OfferSource> m_offered;
    WorkingDaysStrip *m_strip = nullptr;
    TextDifference *m_difference = nullptr;
    QVBoxLayout *m_dispensations = nullptr;
    QList<DispensationRow *> m_dispensationRows; ///< those beyond what is declared are hidden
    QLabel *m_sources = nullptr; ///< where the conflicts were declared
    bool m_writable = true;
    bool m_locked = false;
    QLabel *m_count = nullptr;
    QTimer *m_keeping;
    QSet<StatementField> m_edited;
    bool m_leaving = false; ///< it was said what would be given up
    std::optional<ItemId> m_item;
    StatementField m_last = StatementField::Reference; ///< had the keyboard last
};

} // namespace minutebook
