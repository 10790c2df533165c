// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Language.h"
#include "core/domain/Limb.h"
#include "core/domain/Moment.h"
#include "core/domain/Vote.h"

#include <optional>

namespace minutebook {

enum class LimbMarker { Letter, Number, Roman, None };
enum class AmendmentOutcome { Accepted, Carried, Lost, Withdrawn, RuledOut };
enum class ResolutionOutcome { Draft, Carried, Lost, Withdrawn, Deferred };
enum class MotionOutcome { Carried, Lost, Withdrawn, Deferred, Fell, RuledOut };

/// A change moved to a motion or resolution, with its fate.
struct Amendment {
    std::optional<AmendmentId> id;
    QString text;
    GivenList<Limb> limbs;
    std::optional<PersonId> mover;
    std::optional<PersonId> seconder;
    AmendmentOutcome outcome = AmendmentOutcome::Accepted;
    std::optional<Vote> vote;
    std::optional<Moment> at;

    bool operator==(const Amendment &) const = default;
};

struct ResolutionWords {
    QList<Limb> limbs; ///< empty: left out
    std::optional<QString> verb;

    bool operator==(const ResolutionWords &) const = default;
};

/// What the body decided.
struct Resolution {
    std::optional<QString>
        verb; ///< heads the block in place of the house style's opener, printed as it stands
    QList<Limb> limbs; ///< at least one
    std::optional<LimbMarker> marker; ///< first level; left out: as the house style has it
    std::optional<PersonId> mover;
    std::optional<PersonId> seconder;
    std::optional<Vote> vote;
    std::optional<ResolutionOutcome> outcome; ///< left out: carried
    GivenList<Amendment> amendments;
    std::optional<bool>
        toCouncil; ///< a recommendation to Council: not an executive decision to put into effect
    std::optional<Translations<ResolutionWords>> translations;

    bool operator==(const Resolution &) const = default;
};

/// Left out: carried, for a resolution is what the body decided.
[[nodiscard]] inline ResolutionOutcome outcomeOf(const Resolution &resolution)
{
    return resolution.outcome.value_or(ResolutionOutcome::Carried);
}

struct MotionWords {
    std::optional<QString> text;
    QList<Limb> limbs; ///< empty: left out
    std::optional<QString> title;

    bool operator==(const MotionWords &) const = default;
};

/// What was moved, with its fate. Procedural motions are motions `about` another entry.
struct Motion {
    std::optional<QString> title;
    std::optional<QString> text;
    QList<Limb> limbs; ///< empty: left out
    std::optional<LimbMarker> marker;
    std::optional<PersonId> mover;
    std::optional<PersonId> seconder;
    std::optional<bool> procedural;
    std::optional<EntryId> about;
    std::optional<PersonId> requestedBy; ///< who asked for a recorded vote
    std::optional<Vote> vote;
    MotionOutcome outcome = MotionOutcome::Carried;
    GivenList<Amendment> amendments;
    std::optional<Translations<MotionWords>> translations;

    bool operator==(const Motion &) const = default;
};

} // namespace minutebook
