// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/BookRescue.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct RescueText {
    Q_DECLARE_TR_FUNCTIONS(minutebook::BookRescue)
};

Error notAsWritten(const QString &path)
{
    return {ErrorCode::Damaged,
            RescueText::tr("What was written there does not read back as it was written. The words "
                           "are still held here. Choose another place."),
            path,
            {}};
}

Result<void> copyTo(const QString &path, const BookRescue &rescue, const TextSealer &sealer)
{
    const auto old = MinuteBook::open(rescue.book, MinuteBook::Mode::ReadOnly, sealer);
    return old ? (*old)->backup(path) : old.error();
}

Result<void> addOpen(MinuteBook &book, const BookRescue &rescue)
{
    RandomIds ids;
    for (const BookRescue::OpenMeeting &open : rescue.open) {
        Meeting meeting = open.meeting;
        meeting.details.id = open.id;
        if (const auto added = book.addMeeting(meeting, rescue.at, rescue.who, ids); !added)
            return added.error();
        if (auto done = book.keepDraft(open.id, open.draft); !done)
            return done;
    }
    return {};
}

Result<void> addHeld(MinuteBook &book, const BookRescue &rescue)
{
    for (const BookBatch &batch : rescue.held) {
        if (auto done = book.commit(batch); !done)
            return done;
    }
    return {};
}

bool hasAll(const MinuteBook &book, const BookRescue &rescue)
{
    for (const BookRescue::OpenMeeting &open : rescue.open) {
        auto stored = book.load(open.id);
        if (!stored || stored->draft != open.draft)
            return false;
        stored->meeting.details.id = open.meeting.details.id;
        if (stored->meeting != open.meeting)
            return false;
    }
    return true;
}

} // namespace

Result<Rescued> rescueTo(const BookRescue &rescue, const QString &path, const TextSealer &sealer)
{
    if (QFileInfo::exists(path)) {
        return Error{ErrorCode::Refused,
                     RescueText::tr("This file is there already and was left as it is. Choose "
                                    "another name."),
                     path,
                     {}};
    }
    const bool whole = copyTo(path, rescue, sealer).hasValue();
    const auto book = MinuteBook::open(path, MinuteBook::Mode::ReadWrite, sealer);
    if (!book)
        return book.error();
    if ((*book)->trouble())
        return *(*book)->trouble();
    if (auto done = whole ? addHeld(**book, rescue) : addOpen(**book, rescue); !done)
        return done.error();
    if (!hasAll(**book, rescue))
        return notAsWritten(path);
    return Rescued{path, whole};
}

} // namespace minutebook
