// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/pdf/PdfMarks.h"

#include "core/exporters/pdf/PdfRewrite.h"

namespace minutebook {

void PdfMarks::mark(QPainter &painter, int element)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRect(QRectF(pdf::squareX - (element + 1), pdf::squareY, 1, 1));
    painter.restore();
}

} // namespace minutebook
