// SPDX-License-Identifier: GPL-3.0-or-later
// The small records State is made of. A record is replaced whole, never patched; `id` is its key. fields()
// lists every member once, in wire order: codec, digest, comparison and history are made from it, so a member
// without a line there does not exist outside the process. Times are UTC instants, durations carry their unit
// in the name, -1 = not known.
//
//   template <class Self, class F> static void fields(Self& r, F&& f) { f("id", r.id); f("status", r.status);
//   }
//
// Field types: bool, std::int32_t, std::int64_t, double, std::string, UtcTime, enums of codes.h,
// std::optional<T>, std::vector<T>, and structs with fields().
#pragma once
#include <coi/core/time.h>
#include <coi/domain/codes.h>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace coi::domain {

using core::UtcTime;

} // namespace coi::domain
