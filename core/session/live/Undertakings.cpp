// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/Undertakings.h"

#include "core/session/live/SpokenText.h"

namespace minutebook {

QList<int> actionsRestating(const Meeting &meeting, const AgendaItem &item, const Entry &entry)
{
    QList<int> restating;
    const auto *speech = std::get_if<Speech>(&entry.body);
    if (!speech)
        return restating;
    const QString said = asTyped(speech->text);
    for (int index = 0; index < meeting.actions.size(); ++index) {
        const Action &action = meeting.actions[index];
        const bool says = !action.text.isEmpty() && said.contains(action.text, Qt::CaseInsensitive);
        if (action.item == item.id && says)
            restating.append(index);
    }
    return restating;
}

} // namespace minutebook
