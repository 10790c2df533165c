// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/FieldReader.h"
#include "core/meetingfile/FieldWriter.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Nobody letters a resolution deeper than this; what walks over limbs may trust in it.
constexpr int maxLimbDepth = 32;

} // namespace

template <typename Io>
void describe(Io &io, Described<Io, Access> access)
{
    io.required("level"_L1, access.level);
    io.optional("paragraphs"_L1, access.paragraphs, rule::between(1, 18));
    io.optional("publicSummary"_L1, access.publicSummary);
    io.optional("publicInterest"_L1, access.publicInterest);
}

template <typename Io>
void describe(Io &io, Described<Io, Limb> limb)
{
    io.nestedAtMost(maxLimbDepth, "limbs"_L1);
    io.required("text"_L1, limb.text, rule::tokensNotEmpty);
    io.optional("limbs"_L1, limb.limbs);
}

MINUTEBOOK_INSTANTIATE_DESCRIBE(Access)
MINUTEBOOK_INSTANTIATE_DESCRIBE(Limb)

} // namespace minutebook
