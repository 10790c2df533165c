// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRect>
#include <QSize>
#include <QString>

#include "ui/theme/Theme.h"

class QPainter;

namespace minutebook {

/// What a badge says. Each says it in words, by an icon, and by its ground or pattern; hatching
/// means exempt and nothing else.
enum class BadgeKind { Key, Urgent, Exempt };

/// "KEY", "URGENT", "EXEMPT", translated.
[[nodiscard]] QString badgeText(BadgeKind kind);
[[nodiscard]] QSize badgeSize(BadgeKind kind, const Tokens &tokens);
/// Paints the badge in the rect, which has its size. The device ratio is that of the painter's
/// device.
void paintBadge(QPainter &painter, const QRect &rect, BadgeKind kind, const Theme &theme);
/// The hatching of what is exempt: stripes of 135 degrees, 5 px wide and 5 px apart.
void paintHatching(QPainter &painter, const QRect &rect, const QColor &ground,
                   const QColor &stripe);

} // namespace minutebook
