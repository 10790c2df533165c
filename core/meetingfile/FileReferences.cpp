// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/FileReferences.h"

#include "core/base/Overloaded.h"
#include "core/domain/Tokens.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::MeetingFile)
};

Error refused(const QString &pointer, const QString &message)
{
    return {.code = ErrorCode::BadInput, .message = message, .place = pointer, .detail = {}};
}

/// What of a whole meeting can be referred to. References to items are to agenda items: only the
/// tokens of appendices name documents.
struct Known {
    QSet<QString> people;
    QSet<QString> agendaItems;
    QSet<QString> appendices;
    QSet<QString> entries;

    explicit Known(const Meeting &meeting)
    {
        for (const Person &person : meeting.people)
            people.insert(person.id.text());
        addDocuments(meeting.details.documents);
        addEntries(meeting.before);
        for (const AgendaItem &item : meeting.items) {
            agendaItems.insert(item.id.text());
            addDocuments(item.documents);
            addEntries(item.entries);
        }
        addEntries(meeting.after);
    }

private:
    void addDocuments(const GivenList<SupportingDocument> &documents)
    {
        for (const SupportingDocument &document : documents) {
            if (document.id && document.appendix.value_or(false))
                appendices.insert(document.id->text());
        }
    }

    void addEntries(const GivenList<Entry> &list)
    {
        for (const Entry &entry : list)
            entries.insert(entry.id.text());
    }
};

/// Null when it leads somewhere.
QString whyNot(const FileReferences::Use &use, const Known &known)
{
    switch (use.space) {
    case IdSpace::Person:
        return known.people.contains(use.id) ? QString()
                                             : Tr::tr("Expected the id of one of the people here.");
    case IdSpace::Item:
        return known.agendaItems.contains(use.id)
            ? QString()
            : Tr::tr("Expected the id of an agenda item here.");
    case IdSpace::Entry:
        return known.entries.contains(use.id) ? QString()
                                              : Tr::tr("Expected the id of an entry here.");
    case IdSpace::Action:
    case IdSpace::Amendment:
        break;
    }
    return {};
}

QString whyNot(const NumberToken &token, const Known &known)
{
    const QString &id = token.item.text();
    if (token.of == NumberToken::Of::Appendix) {
        return known.appendices.contains(id) ? QString()
                                             : Tr::tr("A token in this text names the appendix "
                                                      "\"%1\", and no document that is an appendix "
                                                      "has that id.")
                                                   .arg(id);
    }
    return known.agendaItems.contains(id)
        ? QString()
        : Tr::tr("A token in this text names the item \"%1\", and no agenda item has that id.")
              .arg(id);
}

/// Null when the token leads somewhere.
QString whyNot(const TextPiece &piece, bool hasSpeaker, const Known &known)
{
    return std::visit(
        Overloaded{
            [](const QString &) { return QString(); },
            [&](const SpeakerToken &) {
                return hasSpeaker
                    ? QString()
                    : Tr::tr("This text says {speaker}, but its entry has no speaker.");
            },
            [&](const PersonToken &token) {
                return known.people.contains(token.person.text())
                    ? QString()
                    : Tr::tr(
                          "A token in this text names the person \"%1\", and nobody has that id.")
                          .arg(token.person.text());
            },
            [&](const NumberToken &token) { return whyNot(token, known); },
        },
        piece);
}

Result<void> checkText(const FileReferences::Text &text, const Known &known)
{
    const auto pieces = parseTokens(text.text);
    if (!pieces)
        return refused(text.pointer, pieces.error().message);
    for (const TextPiece &piece : *pieces) {
        const QString trouble = whyNot(piece, text.hasSpeaker, known);
        if (!trouble.isNull())
            return refused(text.pointer, trouble);
    }
    return {};
}

/// The index of an item that is its own ancestor, or -1. Every item is walked over once.
int indexInCircle(const QList<AgendaItem> &items)
{
    QHash<ItemId, int> indexes;
    for (int i = 0; i < items.size(); ++i)
        indexes.insert(items.at(i).id, i);
    QList<int> walkOf(items.size(), -1); // the walk that came by first
    for (int walk = 0; walk < items.size(); ++walk) {
        int at = walk;
        while (at >= 0 && walkOf.at(at) < 0) {
            walkOf[at] = walk;
            const auto &parent = items.at(at).parent;
            at = parent ? indexes.value(*parent, -1) : -1;
        }
        if (at >= 0 && walkOf.at(at) == walk)
            return at;
    }
    return -1;
}

} // namespace

Result<void> FileReferences::define(IdSpace space, const QString &id, const JsonPath &path)
{
    const auto earlier = m_defined.constFind({space, id});
    if (earlier != m_defined.cend())
        return refused(path.pointer(), Tr::tr("This id stands at %1 already.").arg(*earlier));
    m_defined.insert({space, id}, path.pointer());
    return {};
}

void FileReferences::refer(IdSpace space, const QString &id, const JsonPath &path)
{
    m_uses.append({space, id, path.pointer()});
}

void FileReferences::noteText(const QString &text, bool hasSpeaker, const JsonPath &path)
{
    if (text.contains(u'{') || text.contains(u'}'))
        m_texts.append({text, hasSpeaker, path.pointer()});
}

Result<void> FileReferences::check(const Meeting &meeting) const
{
    const Known known(meeting);
    for (const Use &use : m_uses) {
        const QString trouble = whyNot(use, known);
        if (!trouble.isNull())
            return refused(use.pointer, trouble);
    }
    for (const Text &text : m_texts) {
        auto done = checkText(text, known);
        if (!done)
            return done.error();
    }
    const int circle = indexInCircle(meeting.items);
    if (circle >= 0)
        return refused(u"/items/%1/parent"_s.arg(circle), Tr::tr("This item is its own ancestor."));
    return {};
}

} // namespace minutebook
