-- SPDX-FileCopyrightText: 2026 The Minutebook authors
-- SPDX-License-Identifier: MIT
--
-- The minute book, version 1. Frozen: a later change is a later file.
-- A statement ends with a semicolon at the end of a line; comments stand on lines of their own.
--
-- A body is the JSON of the value as the meeting file writes it, in UTF-8. sealed_by is null where the body is
-- open; else the body was written by the sealer of that name, and no other column of the row says anything
-- of what it holds. Positions count from 0 without gaps.

PRAGMA application_id = 1298755188;

-- Facts about the file itself, such as who writes in it.
CREATE TABLE book (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- One meeting: what its list shows, whether its lists were given, the end of its change log, its header.
CREATE TABLE meetings (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    date TEXT NOT NULL,
    council TEXT NOT NULL,
    body_name TEXT NOT NULL,
    status TEXT NOT NULL,
    interests_given INTEGER NOT NULL,
    before_given INTEGER NOT NULL,
    after_given INTEGER NOT NULL,
    actions_given INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL,
    last_hash BLOB NOT NULL,
    body BLOB NOT NULL,
    sealed_by TEXT
) STRICT;

CREATE INDEX meetings_by_date ON meetings (date);

CREATE TABLE people (
    key INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meetings (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    code TEXT,
    name TEXT NOT NULL,
    body BLOB NOT NULL,
    sealed_by TEXT
) STRICT;

CREATE INDEX people_in_order ON people (meeting, position);
CREATE INDEX people_by_id ON people (meeting, id);

-- access is the item's own, which holds for all of it; decides says that it carries a decision.
CREATE TABLE items (
    key INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meetings (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    access TEXT NOT NULL CHECK (access IN ('open', 'exempt', 'confidential')),
    grouping INTEGER NOT NULL,
    decides INTEGER NOT NULL,
    other_body INTEGER NOT NULL,
    body BLOB NOT NULL,
    sealed_by TEXT
) STRICT;

CREATE INDEX items_in_order ON items (meeting, position);
CREATE UNIQUE INDEX items_by_id ON items (meeting, id);

-- access is the entry's own, null where it takes its item's; speaker and at only where the entry is open.
CREATE TABLE entries (
    key INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meetings (key) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('before', 'item', 'after')),
    item INTEGER REFERENCES items (key),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    access TEXT CHECK (access IN ('open', 'exempt', 'confidential')),
    decides INTEGER NOT NULL,
    speaker TEXT,
    at TEXT,
    body BLOB NOT NULL,
    sealed_by TEXT,
    CHECK ((part = 'item') = (item IS NOT NULL)),
    CHECK (sealed_by IS NULL OR (speaker IS NULL AND at IS NULL))
) STRICT;

CREATE INDEX entries_in_order ON entries (meeting, part, item, position);
CREATE INDEX entries_by_item ON entries (item);
CREATE INDEX entries_by_id ON entries (meeting, id);

CREATE TABLE interests (
    key INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meetings (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    body BLOB NOT NULL,
    sealed_by TEXT
) STRICT;

CREATE INDEX interests_in_order ON interests (meeting, position);

CREATE TABLE actions (
    key INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meetings (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    body BLOB NOT NULL,
    sealed_by TEXT
) STRICT;

CREATE INDEX actions_in_order ON actions (meeting, position);

-- Every change ever made to a meeting, never altered: each record's hash covers all of it and the hash before.
-- Record 0 says how the meeting stood when it was taken in.
CREATE TABLE change_log (
    key INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meetings (key) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    role TEXT NOT NULL,
    kind TEXT NOT NULL,
    body BLOB NOT NULL,
    sealed_by TEXT,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX change_log_in_order ON change_log (meeting, sequence);

-- The words that are not filed yet.
CREATE TABLE drafts (
    meeting INTEGER PRIMARY KEY REFERENCES meetings (key) ON DELETE CASCADE,
    body BLOB NOT NULL,
    sealed_by TEXT
) STRICT;

-- The words of open contributions, narratives, quotations, resolutions and motions; rowid is the entry's key.
CREATE VIRTUAL TABLE entry_search USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2');
