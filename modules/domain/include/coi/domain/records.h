// SPDX-License-Identifier: GPL-3.0-or-later
// All records of State but alarms and commands, which have their own headers.
#pragma once
#include <coi/domain/freight_records.h>
#include <coi/domain/hall_records.h>
#include <coi/domain/lane_records.h>
#include <coi/domain/site_records.h>
