// SPDX-License-Identifier: GPL-3.0-or-later
#include "values.h"

#include <bit>
#include <coi/protocol/codec.h>
#include <cstring>

namespace coi::protocol {

namespace {

constexpr std::size_t kPoseBytes = 12;
constexpr std::array<const char*, domain::kRecordKinds> kKindNames{
    "lane",  "gate",    "zone",   "station", "carrier",  "consignment", "camera", "feed",
    "alarm", "command", "totals", "sim",     "forecast", "ptz",         "staff",  "forecourt"};

void putPose(char* to, const domain::Pose& v)
{
    const auto put = [&to](std::uint32_t n, int bytes) {
        for (int i = 0; i < bytes; ++i)
            *to++ = static_cast<char>(n >> (8 * i));
    };
    put(v.entity, 4), put(static_cast<std::uint8_t>(v.kind), 1), put(v.flags, 1), put(v.heading, 1);
    put(v.surface, 1), put(v.u, 2), put(v.v, 2);
}

domain::Pose getPose(const std::uint8_t* p)
{
    domain::Pose v;
    v.entity = p[0] | std::uint32_t{p[1]} << 8 | std::uint32_t{p[2]} << 16 | std::uint32_t{p[3]} << 24;
    v.kind = static_cast<domain::PoseKind>(p[4]);
    v.flags = p[5], v.heading = p[6], v.surface = p[7];
    v.u = static_cast<std::uint16_t>(p[8] | p[9] << 8);
    v.v = static_cast<std::uint16_t>(p[10] | p[11] << 8);
    return v;
}

template <std::size_t I> bool readRecordChange(CborReader& r, Path& p, domain::Change& v)
{
    return read(r, p, v.emplace<I>());
}

template <std::size_t I> bool readBody(CborReader& r, Path& p, Body& v)
{
    return read(r, p, v.emplace<I>());
}

using ReadChange = bool (*)(CborReader&, Path&, domain::Change&);
using ReadBody = bool (*)(CborReader&, Path&, Body&);

template <std::size_t... I> constexpr auto changeReaders(std::index_sequence<I...>)
{
    return std::array<ReadChange, sizeof...(I)>{&readRecordChange<I>...};
}
template <std::size_t... I> constexpr auto bodyReaders(std::index_sequence<I...>)
{
    return std::array<ReadBody, sizeof...(I)>{&readBody<I>...};
}

// The alternatives of Change are the record kinds in wire order, then Erase.
static_assert(std::variant_size_v<domain::Change> == domain::kRecordKinds + 1);

bool readMessage(CborReader& r, Path& p, Message& m, Sender sender)
{
    std::size_t items = 0;
    std::uint64_t type = 0;
    if (!r.array(items))
        return p.in("message");
    if (items != 6)
        return r.failHere("an envelope of " + std::to_string(items) + " items, 6 are expected") ||
               p.in("message");
    if (!r.uint(type))
        return p.in("message.type");
    const std::size_t index =
        type > 0 && type <= kMessageTypes ? static_cast<std::size_t>(type) - 1 : kMessageTypes;
    if (!mayCome(index, sender)) {
        const std::string why = index < kMessageTypes
                                    ? std::string(typeName(index)) + " may not come from " +
                                          (sender == Sender::Console ? "a console" : "a gateway")
                                    : std::to_string(type) + " is not a message type";
        return r.failHere(why) || p.in("message.type");
    }
    const std::string name(typeName(index));
    Envelope& e = m.envelope;
    if (!r.uint(e.session) || !r.uint(e.epoch) || !r.uint(e.seq) || !r.uint(e.ack))
        return p.in(name + ".envelope");
    static constexpr auto kReaders = bodyReaders(std::make_index_sequence<kMessageTypes>{});
    if (!kReaders[index](r, p, m.body))
        return p.in(name);
    r.leave();
    return r.atEnd() || r.fail(r.lastOffset(), "bytes after the end") || p.in(name);
}

} // namespace

void write(CborWriter& w, const domain::Change& v)
{
    w.array(2);
    w.uint(static_cast<std::uint64_t>(domain::kindOf(v)));
    std::visit(
        [&w](const auto& record) {
            if constexpr (std::is_same_v<std::decay_t<decltype(record)>, domain::Erase>)
                w.text(record.id);
            else
                writeRecord(w, record);
        },
        v);
}

void write(CborWriter& w, const std::vector<domain::Pose>& v)
{
    const std::size_t n = std::min(v.size(), kMaxPoses);
    QByteArray packed(static_cast<qsizetype>(n * kPoseBytes), Qt::Uninitialized);
    for (std::size_t i = 0; i < n; ++i)
        putPose(packed.data() + i * kPoseBytes, v[i]);
    w.bytes(packed.constData(), n * kPoseBytes);
}

void write(CborWriter& w, const std::vector<std::uint8_t>& v)
{
    w.bytes(v.data(), v.size());
}

bool read(CborReader& r, Path& p, domain::Change& v)
{
    std::size_t items = 0;
    domain::RecordKind kind{};
    if (!r.array(items))
        return false;
    if (items != 2)
        return r.failHere("a change of " + std::to_string(items) + " items, 2 are expected");
    if (!readNumber(r, kind))
        return p.in(".kind");
    const auto index = static_cast<std::size_t>(kind);
    if (r.peek() == CborReader::Kind::Text) {
        domain::Erase& erase = v.emplace<domain::Erase>();
        erase.kind = kind;
        if (!read(r, p, erase.id))
            return p.in(std::string(".") + kKindNames[index]);
    } else {
        static constexpr auto kReaders =
            changeReaders(std::make_index_sequence<std::size_t{domain::kRecordKinds}>{});
        if (!kReaders[index](r, p, v))
            return p.in(std::string(".") + kKindNames[index]);
    }
    r.leave();
    return true;
}

bool read(CborReader& r, Path&, std::vector<domain::Pose>& v)
{
    QByteArrayView bytes;
    if (!r.bytes(bytes))
        return false;
    const auto size = static_cast<std::size_t>(bytes.size());
    if (size % kPoseBytes != 0 || size / kPoseBytes > kMaxPoses)
        return r.failHere(std::to_string(size) + " bytes are not 0.." + std::to_string(kMaxPoses) +
                          " poses of 12 bytes");
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    v.resize(size / kPoseBytes);
    for (std::size_t i = 0; i < v.size(); ++i) {
        v[i] = getPose(data + i * kPoseBytes);
        if (v[i].kind > domain::PoseKind::Coach)
            return r.failHere("pose " + std::to_string(i) + " is of unknown kind " +
                              std::to_string(static_cast<int>(v[i].kind)));
    }
    return true;
}

bool read(CborReader& r, Path&, std::vector<std::uint8_t>& v)
{
    QByteArrayView bytes;
    if (!r.bytes(bytes))
        return false;
    v.assign(bytes.begin(), bytes.end());
    return true;
}

QByteArray encode(const Envelope& envelope, const Body& body)
{
    CborWriter w;
    w.array(6);
    w.uint(body.index() + 1);
    w.uint(envelope.session), w.uint(envelope.epoch), w.uint(envelope.seq), w.uint(envelope.ack);
    std::visit([&w](const auto& b) { writeRecord(w, b); }, body);
    return w.take();
}

QByteArray encode(const Message& message)
{
    return encode(message.envelope, message.body);
}

core::Result<Message> decode(QByteArrayView bytes, Sender sender)
{
    CborReader r(bytes, limitsOf(sender));
    Path path;
    Message message;
    if (readMessage(r, path, message, sender))
        return message;
    return core::Error{core::Errc::Invalid,
                       path.text + " at byte " + std::to_string(r.errorOffset()) + ": " + r.error()};
}

std::vector<std::vector<domain::Change>> splitChanges(std::vector<domain::Change> changes)
{
    std::vector<std::vector<domain::Change>> groups(1);
    std::size_t size = 0;
    for (domain::Change& change : changes) {
        CborWriter w;
        write(w, change);
        const auto bytes = static_cast<std::size_t>(w.take().size());
        if (size + bytes > kPartBytes && !groups.back().empty()) {
            groups.emplace_back();
            size = 0;
        }
        size += bytes;
        groups.back().push_back(std::move(change));
    }
    return groups;
}

} // namespace coi::protocol
