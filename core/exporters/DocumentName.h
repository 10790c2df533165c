// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

/// How a document and its parts are called by machines, the same each time it is made.
namespace minutebook {

/// Lower-case ASCII letters, digits and hyphens: "Aldermere Council" to "aldermere-council". Empty
/// where nothing of the text is left.
[[nodiscard]] QString slugOf(const QString &text);

/// The word on the command line and in file names: "minutes", "item", "decision" …
[[nodiscard]] QString nameOf(DocumentType type);

/// The document as a work, by the Akoma Ntoso naming convention (OASIS, version 1.0, section 4.5):
/// "/akn/gb-eng/debate/minutes/aldermere-council-cabinet/2026-05-21". `element` is the kind of
/// document that Akoma Ntoso takes it for.
[[nodiscard]] QString workIri(const Document &document, const QString &element);

/// The meeting itself, whatever document of it: "/akn/gb-eng/meeting/…/2026-05-21".
[[nodiscard]] QString meetingIri(const Document &document);

/// "urn:uuid:…", made from what names the thing: the same for the same name.
[[nodiscard]] QString lastingUrn(const QString &name);

/// The decision that the document is a statement of; null where it is of none or of several.
[[nodiscard]] const DecisionFacts *decisionOf(const Document &document);

} // namespace minutebook
