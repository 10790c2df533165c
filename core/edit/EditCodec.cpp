// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/EditCodec.h"

#include "core/meetingfile/FieldReader.h"
#include "core/meetingfile/FieldWriter.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

template <>
inline constexpr auto enumNames<EditKind> = namesUpTo<EditKind::Import>(
    "change-header", "start-meeting", "end-meeting", "adjourn", "resume", "change-people",
    "record-attendance", "change-agenda", "take-item", "file-contribution", "correct-contribution",
    "move-contribution", "remove-contribution", "record-event", "record-resolution", "record-vote",
    "record-decision", "record-interest", "record-action", "change-access", "import");

template <>
inline constexpr auto enumNames<DraftOpening> = namesUpTo<DraftOpening::Own>("usual", "same-again",
                                                                             "own");

template <>
inline constexpr auto enumNames<Place::Part> = namesUpTo<Place::Part::After>("before", "item",
                                                                             "after");

namespace {

/// Of both edits and drafts. A reader refuses a later one than it knows.
constexpr int firstVersion = 1;
constexpr int reasonsVersion = 2; ///< edits with a reason, which the first version has no word for

/// What a change is of, in the order of Change.
constexpr std::array<QLatin1StringView, std::variant_size_v<Change>> changeNames{
    "header"_L1, "person"_L1, "interest"_L1, "item"_L1, "entry"_L1, "action"_L1};

template <typename T>
Result<T> versionedFrom(const QJsonObject &json, int newest)
{
    const int version = json.value("version"_L1).toInt();
    if (version < firstVersion)
        return Error{.code = ErrorCode::BadInput,
                     .message = QCoreApplication::translate("minutebook::EditCodec",
                                                            "There is no such version."),
                     .place = u"/version"_s,
                     .detail = {}};
    if (version > newest)
        return Error{.code = ErrorCode::TooNew,
                     .message = QCoreApplication::translate(
                         "minutebook::EditCodec", "This was written by a newer Minutebook."),
                     .place = u"/version"_s,
                     .detail = {}};
    return storedFrom<T>(json);
}

} // namespace

template <typename Io>
static void describe(Io &io, Described<Io, Place> place)
{
    io.required("part"_L1, place.part);
    if (place.part == Place::Part::Item)
        io.required("item"_L1, place.item);
}

template <typename Io>
static void describe(Io &io, Described<Io, HeaderChange> change)
{
    io.required("before"_L1, change.before);
    io.required("after"_L1, change.after);
}

template <typename Io>
static void describe(Io &io, Described<Io, EntryChange> change)
{
    io.required("place"_L1, change.place);
    io.required("index"_L1, change.index);
    io.optional("before"_L1, change.before);
    io.optional("after"_L1, change.after);
}

template <typename Io, typename ChangeOfList>
static void describeListChange(Io &io, ChangeOfList &change)
{
    io.required("index"_L1, change.index);
    io.optional("before"_L1, change.before);
    io.optional("after"_L1, change.after);
}

template <typename Io>
static void describe(Io &io, Described<Io, PersonChange> change)
{
    describeListChange(io, change);
}

template <typename Io>
static void describe(Io &io, Described<Io, InterestChange> change)
{
    describeListChange(io, change);
}

template <typename Io>
static void describe(Io &io, Described<Io, ItemChange> change)
{
    describeListChange(io, change);
}

template <typename Io>
static void describe(Io &io, Described<Io, ActionChange> change)
{
    describeListChange(io, change);
}

template <typename Io>
static void describe(Io &io, Described<Io, Change> change)
{
    io.kind("of"_L1, change, changeNames);
    std::visit([&](auto &step) { describe(io, step); }, change);
}

template <typename Io>
static void describe(Io &io, Described<Io, Edit> edit)
{
    int version = edit.because ? reasonsVersion : firstVersion;
    io.required("version"_L1, version);
    io.required("kind"_L1, edit.kind);
    io.required("changes"_L1, edit.changes);
    if (version >= reasonsVersion)
        io.optional("because"_L1, edit.because);
}

template <typename Io>
static void describe(Io &io, Described<Io, DraftWords> words)
{
    io.optional("speaker"_L1, words.speaker);
    io.optional("as"_L1, words.as);
    io.required("noName"_L1, words.noName);
    io.optional("act"_L1, words.act);
    io.required("note"_L1, words.note);
    io.required("opening"_L1, words.opening);
    io.required("text"_L1, words.text);
    io.required("caret"_L1, words.caret);
    io.optional("began"_L1, words.began);
    io.optional("flagged"_L1, words.flagged);
}

template <typename Io>
static void describe(Io &io, Described<Io, Draft> draft)
{
    io.constant("version"_L1, firstVersion);
    describe(io, static_cast<Described<Io, DraftWords>>(draft));
    io.optional("item"_L1, draft.item);
    io.optional("access"_L1, draft.access);
    io.optional("correcting"_L1, draft.correcting);
    io.optional("setAside"_L1, draft.setAside);
}

QJsonObject toJson(const Edit &edit)
{
    return objectOf(edit, JsonForm::Stored);
}

Result<Edit> editFromJson(const QJsonObject &json)
{
    return versionedFrom<Edit>(json, reasonsVersion);
}

QJsonObject toJson(const Draft &draft)
{
    return objectOf(draft, JsonForm::Stored);
}

Result<Draft> draftFromJson(const QJsonObject &json)
{
    return versionedFrom<Draft>(json, firstVersion);
}

QString editKindName(EditKind kind)
{
    return enumName(kind);
}

} // namespace minutebook
