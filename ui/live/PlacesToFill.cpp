// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/PlacesToFill.h"

#include "core/session/words/StandardPhrases.h"
#include "ui/live/WordsEdit.h"

#include <QTextDocument>

namespace minutebook {

bool selectNextPlace(WordsEdit &field)
{
    const QString text = field.document()->toRawText();
    std::optional<PlaceToFill> place = nextPlaceToFill(text, field.textCursor().selectionEnd());
    if (!place)
        place = nextPlaceToFill(text, 0);
    if (!place)
        return false;
    QTextCursor cursor = field.textCursor();
    cursor.setPosition(place->from);
    cursor.setPosition(place->from + place->length, QTextCursor::KeepAnchor);
    field.setTextCursor(cursor);
    return true;
}

} // namespace minutebook
