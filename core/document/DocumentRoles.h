// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

/// What the parts of a neutral document are: a part of Document.h.
namespace minutebook {

/// What a paragraph is, so that formats can give it its own named style.
enum class ParagraphRole {
    Text,
    Meta, ///< a line of the document's head: place, time, reference
    StatusWords, ///< "Draft, subject to confirmation"
    Label, ///< words over a part: "Minutes:", "Supporting documents:"
    Purpose,
    PresentedBy,
    Contribution,
    Narrative,
    Quotation,
    QuotationSource,
    Event,
    ResolutionOpener,
    ResolutionText, ///< a single unlettered limb
    Outcome,
    VoteLine,
    Amendment,
    Omission, ///< stands where something not open was left out
    Notice, ///< words of a section Notice, which are set in its box
    Note,
    Closing,
    NotForPublication,
};

enum class ListRole { Points, Limbs, Paragraphs, People, Documents, Interests, ItemsTaken, Notes };
enum class MarkerKind { None, Bullet, LowerLetter, UpperLetter, Number, LowerRoman };

/// What a section is, for structure and for formats that name it.
enum class SectionRole {
    Head,
    Attendance,
    Apologies,
    Interests,
    Item,
    Speech,
    Quotation,
    Resolution,
    Motion,
    Decision,
    SupportingDocuments,
    Actions,
    Appendix,
    Closing,
    Notice, ///< in a box: that something was left out, and why
};

} // namespace minutebook
