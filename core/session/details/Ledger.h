// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/IdSource.h"
#include "core/edit/Edit.h"
#include "core/session/details/Form.h"

#include <functional>

namespace minutebook {

/// A list of the meeting that is kept in a dialog of its own, a row a thing: what its rows say, the
/// form of each, and the edits that adding, changing and taking away make. Rows are indexes into
/// the meeting's own list. Keeps no meeting; nothing is performed here.
class Ledger
{
public:
    /// A letter that does something to the chosen row at once.
    struct RowKey {
        QChar letter; ///< lower case
        QString does;
    };

    Ledger() = default;
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;
    virtual ~Ledger() = default;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QStringList columns() const = 0;
    /// How the columns share the width.
    [[nodiscard]] virtual QList<int> weights() const = 0;
    [[nodiscard]] virtual int count(const Meeting &meeting) const = 0;
    [[nodiscard]] virtual QStringList cells(const Meeting &meeting, int row) const = 0;
    /// The row's form; without a row, that of a new one.
    [[nodiscard]] virtual Form form(const FormContext &context, std::optional<int> row) const = 0;
    /// What was typed as an edit; without changes when nothing was. BadInput with the field's name
    /// as its place.
    [[nodiscard]] virtual Result<Edit> keep(const FormContext &context, std::optional<int> row,
                                            const FormValues &values) const = 0;

    [[nodiscard]] virtual bool canAdd() const { return false; }
    /// Where a row that is added will stand.
    [[nodiscard]] virtual int rowOfAdded(const FormContext &context) const;
    /// The item that the row is, where rows are items: new ones stand after the chosen one.
    [[nodiscard]] virtual std::optional<ItemId> itemOfRow(const Meeting &meeting, int row) const;
    /// Refused, with the reason, where the row may not go.
    [[nodiscard]] virtual Result<Edit> remove(const Meeting &meeting, int row) const;
    /// Moves the row by one; without changes where it cannot.
    [[nodiscard]] virtual Edit move(const Meeting &meeting, int row, int step) const;
    /// What one key does to all rows at once; empty where nothing does.
    [[nodiscard]] virtual QString forAllText() const { return {}; }
    [[nodiscard]] virtual Edit forAll(const Meeting &meeting) const;
    [[nodiscard]] virtual QList<RowKey> rowKeys() const { return {}; }
    [[nodiscard]] virtual Edit pressed(const Meeting &meeting, int row, QChar letter) const;
};

/// Declarations of interest: by members, non-members and officers, on one or several items.
class InterestLedger final : public Ledger
{
public:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] QList<int> weights() const override { return {3, 2, 3, 2}; }
    [[nodiscard]] int count(const Meeting &meeting) const override;
    [[nodiscard]] QStringList cells(const Meeting &meeting, int row) const override;
    [[nodiscard]] Form form(const FormContext &context, std::optional<int> row) const override;
    [[nodiscard]] Result<Edit> keep(const FormContext &context, std::optional<int> row,
                                    const FormValues &values) const override;
    [[nodiscard]] bool canAdd() const override { return true; }
    [[nodiscard]] Result<Edit> remove(const Meeting &meeting, int row) const override;
};

/// What somebody undertook to do.
class ActionLedger final : public Ledger
{
public:
    explicit ActionLedger(IdSource &ids)
        : m_ids(ids)
    {
    }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] QList<int> weights() const override { return {5, 3, 2, 1}; }
    [[nodiscard]] int count(const Meeting &meeting) const override;
    [[nodiscard]] QStringList cells(const Meeting &meeting, int row) const override;
    [[nodiscard]] Form form(const FormContext &context, std::optional<int> row) const override;
    [[nodiscard]] Result<Edit> keep(const FormContext &context, std::optional<int> row,
                                    const FormValues &values) const override;
    [[nodiscard]] bool canAdd() const override { return true; }
    [[nodiscard]] Result<Edit> remove(const Meeting &meeting, int row) const override;

private:
    IdSource &m_ids;
};

/// Who was there, how, and when.
class AttendanceLedger final : public Ledger
{
public:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] QList<int> weights() const override { return {4, 2, 2, 3}; }
    [[nodiscard]] int count(const Meeting &meeting) const override;
    [[nodiscard]] QStringList cells(const Meeting &meeting, int row) const override;
    [[nodiscard]] Form form(const FormContext &context, std::optional<int> row) const override;
    [[nodiscard]] Result<Edit> keep(const FormContext &context, std::optional<int> row,
                                    const FormValues &values) const override;
    [[nodiscard]] QString forAllText() const override;
    [[nodiscard]] Edit forAll(const Meeting &meeting) const override;
    [[nodiscard]] QList<RowKey> rowKeys() const override;
    [[nodiscard]] Edit pressed(const Meeting &meeting, int row, QChar letter) const override;
};

/// The items of the agenda, late ones too.
class ItemLedger final : public Ledger
{
public:
    /// What the house style numbers the items by themselves.
    using Numbers = std::function<QHash<ItemId, QString>()>;

    explicit ItemLedger(IdSource &ids, Numbers numbers = {})
        : m_ids(ids)
        , m_numbers(std::move(numbers))
    {
    }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] QList<int> weights() const override { return {1, 1, 6, 2}; }
    [[nodiscard]] int count(const Meeting &meeting) const override;
    [[nodiscard]] QStringList cells(const Meeting &meeting, int row) const override;
    [[nodiscard]] Form form(const FormContext &context, std::optional<int> row) const override;
    [[nodiscard]] Result<Edit> keep(const FormContext &context, std::optional<int> row,
                                    const FormValues &values) const override;
    [[nodiscard]] bool canAdd() const override { return true; }
    [[nodiscard]] int rowOfAdded(const FormContext &context) const override;
    [[nodiscard]] std::optional<ItemId> itemOfRow(const Meeting &meeting, int row) const override;
    /// Refused for an item that something was recorded under, or that something names.
    [[nodiscard]] Result<Edit> remove(const Meeting &meeting, int row) const override;
    [[nodiscard]] Edit move(const Meeting &meeting, int row, int step) const override;

private:
    [[nodiscard]] QString numberOf(const AgendaItem &item) const;

    IdSource &m_ids;
    Numbers m_numbers;
};

} // namespace minutebook
