// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/tables/ChangeLogTable.h"
#include "core/store/tables/ClerkWordTables.h"
#include "core/store/tables/CouncilSettingsTable.h"
#include "core/store/tables/DeclaredTable.h"
#include "core/store/tables/DraftTable.h"
#include "core/store/tables/EntryTable.h"
#include "core/store/tables/FactTable.h"
#include "core/store/tables/ItemTable.h"
#include "core/store/tables/MeetingTable.h"
#include "core/store/tables/PersonTable.h"
#include "core/store/tables/SearchTable.h"

namespace minutebook {

/// All tables of a book over one connection, with the two places where their text is sealed.
struct BookTables {
    BookTables(const Database &openDatabase, const TextSealer &sealer)
        : database(openDatabase)
        , rowText(sealer)
        , logText(sealer)
        , facts(database)
        , abbreviations(database)
        , ownWords(database)
        , councilSettings(database)
        , meetings(database, rowText)
        , people(database, rowText)
        , items(database, rowText)
        , search(database)
        , entries(database, rowText, people, search)
        , interests(database, rowText)
        , actions(database, rowText)
        , changeLog(database, logText)
        , drafts(database, rowText)
    {
    }
    BookTables(const BookTables &) = delete;
    BookTables &operator=(const BookTables &) = delete;

    const Database &database;
    RowText rowText;
    LogText logText;
    FactTable facts;
    AbbreviationTable abbreviations;
    OwnWordTable ownWords;
    CouncilSettingsTable councilSettings;
    MeetingTable meetings;
    PersonTable people;
    ItemTable items;
    SearchTable search;
    EntryTable entries;
    InterestTable interests;
    ActionTable actions;
    ChangeLogTable changeLog;
    DraftTable drafts;
};

} // namespace minutebook
