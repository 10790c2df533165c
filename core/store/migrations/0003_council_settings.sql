-- SPDX-FileCopyrightText: 2026 The Minutebook authors
-- SPDX-License-Identifier: MIT
--
-- The minute book, version 3: what is the council's own. Frozen: a later change is a later file.
--
-- It belongs to the book and not to a meeting, and is in every constitution: no sealer writes it.

-- Of one body of one council: the words of the meeting file, days and hours in ISO 8601, null where nothing is
-- set. Without call_in_days there is no call-in rule.
CREATE TABLE council_settings (
    council TEXT NOT NULL,
    body TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    quorum INTEGER,
    call_in_days INTEGER,
    call_in_from TEXT,
    call_in_unit TEXT,
    call_in_takes_effect TEXT,
    call_in_applies_to TEXT,
    call_in_closes TEXT,
    PRIMARY KEY (council, body),
    CHECK ((call_in_days IS NULL) = (call_in_from IS NULL)),
    CHECK ((call_in_days IS NULL) = (call_in_unit IS NULL)),
    CHECK ((call_in_days IS NULL) = (call_in_takes_effect IS NULL))
) STRICT;

-- Days on which the offices are closed, which no rule of bank holidays gives.
CREATE TABLE closed_days (
    council TEXT NOT NULL,
    body TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (council, body, day),
    FOREIGN KEY (council, body) REFERENCES council_settings (council, body) ON DELETE CASCADE
) STRICT;
