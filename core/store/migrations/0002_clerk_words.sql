-- SPDX-FileCopyrightText: 2026 The Minutebook authors
-- SPDX-License-Identifier: MIT
--
-- The minute book, version 2: the clerk's own words. Frozen: a later change is a later file.
--
-- They belong to the book and not to a meeting, so no sealer writes them: what is exempt has no place in them.

-- What the clerk types for longer words. The key is the short form in lower case, as the program folds it.
CREATE TABLE abbreviations (
    key TEXT PRIMARY KEY,
    brief TEXT NOT NULL,
    full_form TEXT NOT NULL
) STRICT;

-- Words that are spelt rightly though no dictionary has them.
CREATE TABLE own_words (
    word TEXT PRIMARY KEY
) STRICT;
