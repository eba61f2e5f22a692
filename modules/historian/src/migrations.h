// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered steps that bring a database file to the schema of this program. Each step is one transaction that
// also writes its number to the table schema_version; a file with a higher number is refused.
#pragma once
#include "sqlite.h"

#include <span>

namespace coi::historian {

struct Migration
{
    int version = 0;
    const char* sql = "";
    core::Status (*then)(Db&) = nullptr; // what SQL alone can not do
};

struct Schema
{
    std::int32_t applicationId = 0; // tells the file from any other database
    const char* what = "";          // "journal"
    std::span<const Migration> steps;
};

const Schema& journalSchema();
const Schema& historySchema();

// Checks the file (ours, sound, not newer), then applies what is missing, at most up to version `upTo`.
core::Status migrate(Db& db, const Schema& schema, int upTo = 1 << 30);

} // namespace coi::historian
