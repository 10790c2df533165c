// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRectF>

/// The printed sheet: A4 in whole points, as printers know it.
namespace minutebook::sheet {

inline constexpr qreal width = 595;
inline constexpr qreal height = 842;
inline constexpr qreal margin = 64;
inline constexpr qreal top = 78;
inline constexpr qreal bottom = 84;
inline constexpr qreal textWidth = width - 2 * margin;
inline constexpr qreal textHeight = height - top - bottom;

} // namespace minutebook::sheet
