// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/decisions/References.h"

#include "core/domain/rules/Effect.h"
#include "core/session/statements/StatementEdits.h"

#include <algorithm>

namespace minutebook {

namespace {

QString folded(const QString &reference)
{
    return reference.simplified().toCaseFolded();
}

QStringList givenIn(const Meeting &meeting)
{
    QStringList given;
    for (const AgendaItem &item : meeting.items) {
        if (item.decision && item.decision->reference)
            given.append(*item.decision->reference);
    }
    return given;
}

bool hasReference(const AgendaItem &item)
{
    return item.decision && item.decision->reference;
}

} // namespace

References::References(ReferenceSource source)
    : m_source(std::move(source))
{
}

const std::optional<QList<BookReference>> &References::elsewhere() const
{
    if (m_elsewhere || !m_source.elsewhere)
        return m_elsewhere;
    if (const auto read = m_source.elsewhere())
        m_elsewhere = *read;
    return m_elsewhere;
}

QString References::next(const Meeting &meeting, const ItemId &item) const
{
    const Result<QString> form = m_source.form ? m_source.form() : QString();
    if (!form || form->isEmpty() || !elsewhere())
        return {};
    const ReferenceScheme scheme{.form = *form};
    QStringList others;
    for (const BookReference &each : *m_elsewhere)
        others.append(each.reference);
    QStringList here = givenIn(meeting);
    const QList<ItemId> statements = itemsWithStatements(meeting);
    for (const AgendaItem &each : meeting.items) {
        const bool isAsked = each.id == item;
        if (hasReference(each) || (!isAsked && !statements.contains(each.id)))
            continue;
        const QString made = nextReference(scheme, dateOfDecision(meeting, each), others, here);
        if (isAsked)
            return made;
        here.append(made);
    }
    return {};
}

std::optional<BookReference> References::takenBy(const QString &reference) const
{
    if (reference.trimmed().isEmpty() || !elsewhere())
        return std::nullopt;
    const auto found = std::ranges::find_if(*m_elsewhere, [&](const BookReference &each) {
        return folded(each.reference) == folded(reference);
    });
    return found == m_elsewhere->cend() ? std::nullopt : std::optional(*found);
}

} // namespace minutebook
