// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

// What the law of one country says where that of another differs: England and Wales have LGA 1972;
// Scotland LG(S)A 1973 Part IIIA and Schedule 7A; Northern Ireland LGA (NI) 2014 and SR 2015/44.
// Where nothing is known, nothing is cited.

/// The rule as it is cited in that country, for one that is written as England cites it; nothing
/// where that country has no rule of the kind here. A rule of its own stays. Schedule 12 and Part
/// VA are about councils and their committees: for an executive, voting, quorum and the names of
/// those present are its constitution's, and what is open is that of its own Regulations.
[[nodiscard]] QString citedIn(Jurisdiction country, BodyKind body, const QString &rule);

/// What names the paragraphs of exempt information: "Schedule 12A"; empty where none is known.
[[nodiscard]] QString exemptSchedule(Jurisdiction country);
/// LGA 1972 Sch 12A: England 1 to 7, Wales 12 to 18; LG(S)A 1973 Sch 7A: 1 to 15.
[[nodiscard]] bool isExemptParagraph(Jurisdiction country, int paragraph);
/// A sentence for the clerk: which paragraphs there are.
[[nodiscard]] QString exemptParagraphsThere(Jurisdiction country);
/// LGA 1972 Sch 12A paras 10 and 21. The Scottish Schedule has no general test.
[[nodiscard]] bool weighsPublicInterest(Jurisdiction country);

} // namespace minutebook
