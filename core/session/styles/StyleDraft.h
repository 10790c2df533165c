// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyles.h"
#include "core/document/SettingsOfStyle.h"

namespace minutebook {

/// A house style that is being changed. It is a lawful style at every moment: a value that the
/// reader of styles would refuse is refused here, and the draft stays as it was.
class StyleDraft
{
public:
    explicit StyleDraft(const HouseStyle &style)
        : m_asSaved(style)
        , m_style(style)
    {
    }

    /// A new style that prints as another does, under a name of its own and an id that is free.
    [[nodiscard]] static StyleDraft copyOf(const HouseStyle &style, const QString &name,
                                           const HouseStyles &styles);

    /// A style from elsewhere, which is not kept here yet.
    [[nodiscard]] static StyleDraft imported(const HouseStyle &style);

    [[nodiscard]] const HouseStyle &style() const { return m_style; }
    [[nodiscard]] bool isChanged() const { return m_isNew || !(m_style == m_asSaved); }
    void markSaved();
    /// Everything as it was when it was last saved.
    void takeBack() { m_style = m_asSaved; }

    /// The value of a setting as the style's file has it.
    [[nodiscard]] QJsonValue value(const QString &pointer) const;
    /// BadInput, with the JSON Pointer as its place, for what no style can hold.
    [[nodiscard]] Result<void> set(const QString &pointer, const QJsonValue &value);

private:
    HouseStyle m_asSaved;
    HouseStyle m_style;
    bool m_isNew = false;
};

/// An id made of the name that no style has yet: "our-cabinet", "our-cabinet-2".
[[nodiscard]] HouseStyleId freeStyleId(const QString &name, const HouseStyles &styles);

} // namespace minutebook
