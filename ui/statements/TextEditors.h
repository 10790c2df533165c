// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/statements/TypedEditors.h"

#include <QTextEdit>

namespace minutebook {

class LimbsEdit;

/// A text field that is as high as its words, within limits; Tab leaves it.
class GrowingText final : public QTextEdit
{
    Q_OBJECT

public:
    GrowingText(const Theme &theme, QWidget *parent);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
};

/// Makes the field as high as its words, at least `lines` and at most what fits a page.
void growToContent(QTextEdit &field, int lines);

/// One line of text.
class LineEditor final : public TypedLine
{
    Q_OBJECT

public:
    LineEditor(StatementField field, const Theme &theme, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;

protected:
    void put(const FieldValue &value) override;
};

/// Text of any length. With `List`, every paragraph is an element of its own, and Shift+Enter
/// breaks a line within one.
class TextEditor final : public TypedText
{
    Q_OBJECT

public:
    enum class Holds { Text, List };

    TextEditor(StatementField field, Holds holds, const Theme &theme, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;

protected:
    void put(const FieldValue &value) override;

private:
    Holds m_holds;
    GrowingText *m_text;
};

/// The limbs of the decision in words of the statement's own.
class LimbsEditor final : public TypedText
{
    Q_OBJECT

public:
    LimbsEditor(StatementField field, const Theme &theme, QWidget *parent);
    /// As typed: tokens stand with single braces.
    [[nodiscard]] FieldValue value() const override;

protected:
    void put(const FieldValue &value) override;

private:
    LimbsEdit *m_limbs;
};

} // namespace minutebook
