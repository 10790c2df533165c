// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/details/Form.h"

#include <functional>

namespace minutebook {

/// The name, label and hint of a field.
struct FieldWords {
    const char *name;
    QString label;
    QString hint;
};

/// One walk over the fields of a value, in either direction: showing, it makes the form of the
/// value; reading, it puts what was typed into the value. So a kind of value describes its form
/// once. A field that was not touched leaves the value exactly as it was, also what its text does
/// not show (the seconds of a time, a list that is given but empty). The first field that cannot be
/// read ends the reading: what follows stays untouched.
class FormPass
{
public:
    static FormPass showing(const FormContext &context) { return {context, nullptr}; }
    /// `values` outlives the pass.
    static FormPass reading(const FormContext &context, const FormValues &values)
    {
        return {context, &values};
    }

    [[nodiscard]] const FormContext &context() const { return m_context; }
    [[nodiscard]] bool isReading() const { return m_values != nullptr; }
    [[nodiscard]] const Form &form() const { return m_form; }
    /// What went wrong while reading; its place is the name of the field.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    /// Reading is refused at a field, in a sentence; the first refusal stays.
    void refuse(const char *field, const QString &why);

    /// May not be empty.
    void required(const FieldWords &words, QString &text);
    void line(const FieldWords &words, std::optional<QString> &text);
    void words(const FieldWords &words, std::optional<QString> &text);
    /// Words that may hold {tokens}, typed by code as in the composer.
    void tokens(const FieldWords &words, std::optional<QString> &text);
    /// A number that is text; "-" says that there is none.
    void number(const FieldWords &words, std::optional<QString> &text);
    /// Checked is true, not checked is left out.
    void check(const FieldWords &words, std::optional<bool> &value);
    /// Not said, no, yes.
    void yesOrNo(const FieldWords &words, std::optional<bool> &value);
    void person(const FieldWords &words, std::optional<PersonId> &person);
    void item(const FieldWords &words, std::optional<ItemId> &item);
    void items(const FieldWords &words, QList<ItemId> &items);
    void moment(const FieldWords &words, std::optional<Moment> &moment);
    void time(const FieldWords &words, std::optional<QTime> &time);
    void date(const FieldWords &words, std::optional<QDate> &date);
    void dates(const FieldWords &words, GivenList<QDate> &dates);
    void list(const FieldWords &words, GivenList<QString> &texts);
    void stretches(const FieldWords &words, GivenList<PresenceInterval> &stretches);
    void sittings(const FieldWords &words, GivenList<Sitting> &sittings);
    /// Four fields: level, paragraphs, what the public read instead, the public interest.
    /// `inherited` says what holds while the level is left out.
    void access(std::optional<Access> &access, const QString &inherited);

    /// One of `names`, in the order of the values of the enumeration.
    template <typename Value>
    void choice(const FieldWords &words, Value &value, const QStringList &names)
    {
        int index = static_cast<int>(value);
        indexOf(words, index, names);
        value = static_cast<Value>(index);
    }
    /// The same, with `none` for what is left out.
    template <typename Value>
    void choice(const FieldWords &words, std::optional<Value> &value, const QStringList &names,
                const QString &none)
    {
        int index = value ? static_cast<int>(*value) + 1 : 0;
        indexOf(words, index, QStringList{none} + names);
        value = index == 0 ? std::nullopt : std::optional(static_cast<Value>(index - 1));
    }
    /// One of `names` by its index.
    void indexOf(const FieldWords &words, int &index, const QStringList &names);

private:
    using Take = std::function<Result<void>(const QString &)>;

    FormPass(const FormContext &context, const FormValues *values)
        : m_context(context)
        , m_values(values)
    {
    }

    /// Shows the field; or, where something else was typed than it shows, has it taken.
    void field(const FieldWords &words, FormField::Kind kind, const QString &shown,
               const Take &take, const QStringList &choices = {});
    void text(const FieldWords &words, FormField::Kind kind, std::optional<QString> &text);

    FormContext m_context;
    const FormValues *m_values;
    Form m_form;
    std::optional<Error> m_trouble;
};

} // namespace minutebook
