// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/XmlNode.h"

/// Word wants the properties of a thing in one order and takes a file for broken that has another.
namespace minutebook {

/// The properties of a section, in the order of ECMA-376 part 1, 17.6.17.
[[nodiscard]] XmlNode sortedSection(const XmlNode &section);

/// Those of a style's paragraphs; made where it has none.
[[nodiscard]] XmlNode &paragraphProperties(XmlNode &style);
/// Adds one of keepNext, suppressLineNumbers and outlineLvl to the properties of a paragraph, in
/// the order of 17.3.1.26.
void addInOrder(XmlNode &properties, const XmlNode &property);

/// The lines of a head or foot are not those of the text: they have no numbers.
void takeLineNumbersFrom(XmlNode &furniture);

} // namespace minutebook
