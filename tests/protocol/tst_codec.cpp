// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused and how it is named, as many rows as what is accepted; every truncation; random damage.
#include "examples.h"

#include <QTest>
#include <cmath>
#include <coi/protocol/cbor.h>
#include <coi/protocol/codec.h>
#include <limits>
#include <random>

using namespace coi;
using namespace coi::protocol;

namespace {

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

// An envelope of a type with a body given in hex (map and all).
QByteArray envelope(int type, const QByteArray& body)
{
    CborWriter w;
    w.array(6);
    w.uint(static_cast<std::uint64_t>(type));
    for (const std::uint64_t v : {0U, 1U, 1U, 0U})
        w.uint(v);
    return w.take() + body;
}

QByteArray key(const char* name)
{
    CborWriter w;
    w.text(name);
    return w.take();
}

QByteArray withResume(const QByteArray& entries, int count)
{
    return envelope(4, QByteArray(1, static_cast<char>(0xa0 + count)) + entries);
}

domain::SimRequest simRequest(double speed)
{
    domain::SimRequest r;
    r.id = "s";
    r.speed = speed;
    return r;
}

// A sim request whose speed is the given CBOR item.
QByteArray withSpeed(const QByteArray& item)
{
    return envelope(15, hex("a2") + key("id") + hex("6173") + key("speed") + item);
}

QByteArray nested(int levels)
{
    return QByteArray(levels, static_cast<char>(0x81)) + hex("00");
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void everyTruncationIsRefused();
    void everyWrongSenderIsRefused();
    void randomDamageIsSurvived();
    void readerStopsAtDepthAndKeys();
    void writerRepairs_data();
    void writerRepairs();
    void numbersKeepTheirValue_data();
    void numbersKeepTheirValue();
    void utf8_data();
    void utf8();
    void splitsLargeSets();
};

void TestCodec::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("error");
    const QByteArray epoch = key("epoch"), seq = key("seq");
    const QByteArray id = key("id") + hex("6161"), text = hex("6161");
    const auto row = [](const char* name, const QByteArray& bytes, const char* error) {
        QTest::newRow(name) << bytes << QByteArray(error);
    };
    row("nothing", {}, "message at byte 0: cut off where an array is expected");
    row("a map", hex("a0"), "message at byte 0: expected an array, found a map");
    row("a text", hex("6161"), "message at byte 0: expected an array, found a text");
    row("five items", hex("850a00000000"), "message at byte 0: an envelope of 5 items, 6 are expected");
    row("type 0", hex("86000000000000"), "message.type at byte 1: 0 is not a message type");
    row("type 99", hex("861863000000000000"), "message.type at byte 1: 99 is not a message type");
    row("type is text", hex("8661610000000000"),
        "message.type at byte 1: expected an unsigned number, found a text");
    row("wrong side", envelope(6, hex("a0")), "message.type at byte 1: delta may not come from a console");
    row("negative seq", hex("860a000020000000"),
        "heartbeat.envelope at byte 4: expected an unsigned number, found a negative number");
    row("body is an array", envelope(4, hex("80")), "resume at byte 6: expected a map, found an array");
    row("unknown field", withResume(key("epoc") + hex("01"), 1), "resume.epoc at byte 7: unknown field");
    row("repeated field", withResume(epoch + hex("01") + epoch + hex("01"), 2),
        "resume.epoch at byte 14: repeated");
    row("missing field", withResume(epoch + hex("01"), 1), "resume.seq at byte 6: missing");
    row("key is a number", withResume(hex("0101"), 1),
        "resume at byte 7: expected a text, found an unsigned number");
    row("wrong value", withResume(epoch + hex("6131"), 1),
        "resume.epoch at byte 13: expected an unsigned number, found a text");
    row("indefinite map", envelope(4, hex("bf")), "resume at byte 6: indefinite length");
    row("indefinite text", withResume(hex("7f00"), 1), "resume at byte 7: indefinite length");
    row("reserved length", envelope(4, hex("bc")), "resume at byte 6: reserved length");
    row("tag", withResume(epoch + hex("c101"), 1),
        "resume.epoch at byte 13: expected an unsigned number, found a tag");
    row("map longer than the message", envelope(4, hex("ba00100000")),
        "resume at byte 6: map of 1048576 entries is cut off");
    row("text longer than the message", envelope(12, hex("a1") + key("id") + hex("7affffffff61")),
        "unselect.id at byte 10: text of 4294967295 bytes is cut off");
    row("bad UTF-8", envelope(12, hex("a1") + key("id") + hex("63e0a041")),
        "unselect.id at byte 11: not UTF-8");
    row("bad UTF-8 in a key", withResume(hex("62c328"), 1), "resume at byte 8: not UTF-8");
    row("bytes after the end", withResume(epoch + hex("01") + seq + hex("01"), 2) + hex("00"),
        "resume at byte 18: bytes after the end");
    row("NaN", withSpeed(hex("fb7ff8000000000000")), "simRequest.speed at byte 18: number is not finite");
    row("infinity", withSpeed(hex("f97c00")), "simRequest.speed at byte 18: number is not finite");
    row("null for absent", withSpeed(hex("f6")),
        "simRequest.speed at byte 18: expected a number, found a simple value");
    row("integer beyond 53 bits", withSpeed(hex("1b0040000000000000")),
        "simRequest.speed at byte 18: number beyond 53 bits");
    row("enumeration", envelope(14, hex("a2") + id + key("verb") + hex("06")),
        "alarmRequest.verb at byte 17: 6 is not a value of this enumeration (0..5)");
    row("negative enumeration", envelope(14, hex("a2") + id + key("verb") + hex("20")),
        "alarmRequest.verb at byte 17: -1 is not a value of this enumeration (0..5)");
    row("32 bits", envelope(14, hex("a1") + key("shelveS") + hex("1a80000000")),
        "alarmRequest.shelveS at byte 15: 2147483648 is not in range (-2147483648..2147483647)");
    row("64 bits", envelope(10, hex("a1") + key("time") + hex("1bffffffffffffffff")),
        "heartbeat.time at byte 12: number beyond 64 bits");
    row("year 10000", envelope(10, hex("a1") + key("time") + hex("1b0000e677d21fdc00")),
        "heartbeat.time at byte 12: 253402300800000 is not an instant (-62167219200000..253402300799999)");
    row("in an array", envelope(14, hex("a1") + key("alarms") + hex("82") + text + hex("00")),
        "alarmRequest.alarms[1] at byte 17: expected a text, found an unsigned number");
    row("nested record", envelope(13, hex("a1") + key("request") + hex("a1") + key("leaseS") + hex("f5")),
        "command.request.leaseS at byte 23: expected a whole number, found a simple value");
    row("boolean", envelope(15, hex("a1") + key("paused") + hex("f7")),
        "simRequest.paused at byte 14: expected true or false, found another simple value");
    row("deep", envelope(14, hex("a1") + key("alarms") + nested(40)),
        "alarmRequest.alarms[0] at byte 15: expected a text, found an array");
    row("too large", QByteArray(65537, 'x'), "message at byte 0: message of 65537 bytes, at most 65536");
    row("many keys", envelope(4, hex("b903e9") + QByteArray(4000, '\0')),
        "resume at byte 6: more than 1000 map entries");
}

void TestCodec::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, error);
    const auto message = decode(bytes, Sender::Console);
    QVERIFY(!message.ok());
    QCOMPARE(message.error().code, core::Errc::Invalid);
    QCOMPARE(QByteArray::fromStdString(message.error().text), error);
}

void TestCodec::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("same"); // as this encoder writes it
    const QByteArray epoch = key("epoch"), seq = key("seq");
    const QByteArray resume = encode({{0, 1, 1, 0}, Resume{1, 2}});
    const auto speed = [](double v) { return encode({{0, 1, 1, 0}, simRequest(v)}); };
    const auto heartbeat = [](std::int64_t ms) {
        return encode({{0, 1, 1, 0}, Heartbeat{core::fromMs(ms), {}}});
    };
    const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& same) {
        QTest::newRow(name) << bytes << same;
    };
    row("as written", withResume(epoch + hex("01") + seq + hex("02"), 2), resume);
    row("other order", withResume(seq + hex("02") + epoch + hex("01"), 2), resume);
    row("wide map head", envelope(4, hex("ba00000002") + epoch + hex("01") + seq + hex("02")), resume);
    row("wide numbers", withResume(epoch + hex("1b0000000000000001") + seq + hex("1802"), 2), resume);
    row("wide text head", withResume(hex("790005") + QByteArray("epoch") + hex("01") + seq + hex("02"), 2),
        resume);
    row("wide envelope", hex("9806") + withResume(epoch + hex("01") + seq + hex("02"), 2).mid(1), resume);
    row("largest number", withResume(epoch + hex("1bffffffffffffffff") + seq + hex("02"), 2),
        encode({{0, 1, 1, 0}, Resume{UINT64_MAX, 2}}));
    row("half float", withSpeed(hex("f93c00")), speed(1));
    row("small half float", withSpeed(hex("f90001")), speed(std::ldexp(1, -24)));
    row("negative half float", withSpeed(hex("f9c400")), speed(-4));
    row("single float", withSpeed(hex("fa3dcccccd")), speed(double(0.1F)));
    row("double float", withSpeed(hex("fb3fb999999999999a")), speed(0.1));
    row("integer for a float", withSpeed(hex("183c")), speed(60));
    row("negative integer for a float", withSpeed(hex("23")), speed(-4));
    row("absent optional", envelope(15, hex("a1") + key("id") + hex("6173")), [] {
        domain::SimRequest r;
        r.id = "s";
        return encode({{0, 1, 1, 0}, r});
    }());
    row("before 1970", envelope(10, hex("a1") + key("time") + hex("3863")), heartbeat(-100));
    row("last instant", envelope(10, hex("a1") + key("time") + hex("1b0000e677d21fdbff")),
        heartbeat(253402300799999));
    row("empty text", envelope(12, hex("a1") + key("id") + hex("60")), encode({{0, 1, 1, 0}, Unselect{""}}));
    row("Vietnamese", envelope(12, hex("a1") + key("id") + hex("6bc490e1bb976b68e1baa975")),
        encode({{0, 1, 1, 0}, Unselect{"\xc4\x90\xe1\xbb\x97kh\xe1\xba\xa9u"}}));
    row("zero byte in a text", envelope(12, hex("a1") + key("id") + hex("6100")),
        encode({{0, 1, 1, 0}, Unselect{std::string(1, '\0')}}));
    row("emoji", envelope(12, hex("a1") + key("id") + hex("64f09f9a9b")),
        encode({{0, 1, 1, 0}, Unselect{"\xf0\x9f\x9a\x9b"}}));
    row("a long text", encode({{0, 1, 1, 0}, Unselect{std::string(65000, 'x')}}),
        encode({{0, 1, 1, 0}, Unselect{std::string(65000, 'x')}}));
    // Each example once more, from its own bytes.
    for (const test::Example& example : test::examples()) {
        if (test::senderOf(example.message) == Sender::Console)
            row(example.name.c_str(), encode(example.message), encode(example.message));
    }
}

void TestCodec::accepts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, same);
    const auto message = decode(bytes, Sender::Console);
    QVERIFY2(message.ok(), message ? "" : message.error().text.c_str());
    QCOMPARE(encode(*message), same);
}

void TestCodec::everyTruncationIsRefused()
{
    for (const test::Example& example : test::examples()) {
        const QByteArray bytes = encode(example.message);
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            // A copy of its own, so that a sanitizer sees one byte too many.
            const QByteArray cut(bytes.constData(), size);
            const auto message = decode(cut, test::senderOf(example.message));
            QVERIFY2(!message.ok(), example.name.c_str());
            QVERIFY2(message.error().text.find(" at byte ") != std::string::npos,
                     message.error().text.c_str());
        }
    }
}

void TestCodec::everyWrongSenderIsRefused()
{
    int refused = 0;
    for (const test::Example& example : test::examples()) {
        for (const Sender sender : {Sender::Console, Sender::Gateway}) {
            const bool may = mayCome(example.message.body.index(), sender);
            QCOMPARE(decode(encode(example.message), sender).ok(), may);
            refused += may ? 0 : 1;
        }
    }
    QVERIFY(refused > 20);
}

void TestCodec::randomDamageIsSurvived()
{
    constexpr unsigned kSeed = 20261016;
    constexpr int kRounds = 300000;
    std::mt19937 random(kSeed);
    std::vector<std::pair<QByteArray, Sender>> seeds;
    for (const test::Example& example : test::examples())
        seeds.emplace_back(encode(example.message), test::senderOf(example.message));
    int refused = 0, read = 0;
    for (int round = 0; round < kRounds; ++round) {
        auto [bytes, sender] = seeds[random() % seeds.size()];
        const int edits = 1 + int(random() % 4);
        for (int i = 0; i < edits && !bytes.isEmpty(); ++i) {
            const auto at = static_cast<qsizetype>(random() % std::size_t(bytes.size()));
            switch (random() % 5) {
            case 0:
                bytes[at] = static_cast<char>(random());
                break;
            case 1:
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
                break;
            case 2:
                bytes.remove(at, 1 + qsizetype(random() % 8));
                break;
            case 3:
                bytes.insert(at, bytes.mid(qsizetype(random() % std::size_t(bytes.size())), 16));
                break;
            default:
                bytes[at] =
                    static_cast<char>("\x00\x17\x18\x1b\x3b\x5b\x7b\x9b\xbb\xf9\xfb\xff"[random() % 12]);
            }
        }
        const auto message = decode(bytes, sender);
        if (message) {
            ++read;
            const auto again = decode(encode(*message), sender);
            QVERIFY2(again.ok() && again->body == message->body,
                     qPrintable(QStringLiteral("round %1").arg(round)));
        } else {
            ++refused;
            QVERIFY2(message.error().text.find(" at byte ") != std::string::npos,
                     message.error().text.c_str());
        }
    }
    QVERIFY2(refused > kRounds / 10 && read > kRounds / 50,
             qPrintable(QStringLiteral("%1/%2").arg(refused).arg(read)));
}

void TestCodec::readerStopsAtDepthAndKeys()
{
    const auto depthOf = [](int levels) {
        const QByteArray bytes = nested(levels);
        CborReader r(bytes, kFromConsole);
        std::size_t n = 0;
        int entered = 0;
        while (r.peek() == CborReader::Kind::Array && r.array(n))
            ++entered;
        return entered;
    };
    QCOMPARE(depthOf(15), 15);
    QCOMPARE(depthOf(16), 16);
    QCOMPARE(depthOf(17), 16);
    QCOMPARE(depthOf(5000), 16);

    // 600 + 400 entries are allowed in one message, one more is not, however they are spread.
    const auto second = [](int entries) {
        CborWriter w;
        w.map(600);
        QByteArray bytes = w.take() + QByteArray(2000, '\0');
        CborWriter w2;
        w2.map(static_cast<std::size_t>(entries));
        bytes.replace(3, 3, w2.take());
        CborReader r(bytes, kFromConsole);
        std::size_t n = 0;
        return r.map(n) && r.map(n);
    };
    QVERIFY(second(400));
    QVERIFY(!second(401));
}

void TestCodec::writerRepairs_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("good") << QByteArray("C\xe1\xbb\xad"
                                        "a")
                          << QByteArray("C\xe1\xbb\xad"
                                        "a");
    QTest::newRow("stray byte") << QByteArray("a\xff"
                                              "b")
                                << QByteArray("a\xef\xbf\xbd"
                                              "b");
    QTest::newRow("cut off") << QByteArray("a\xe1\xbb") << QByteArray("a\xef\xbf\xbd\xef\xbf\xbd");
}

void TestCodec::writerRepairs()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, written);
    const auto message = decode(encode({{0, 1, 1, 0}, Unselect{raw.toStdString()}}), Sender::Console);
    QVERIFY(message.ok());
    QCOMPARE(QByteArray::fromStdString(std::get<Unselect>(message->body).id), written);
}

void TestCodec::numbersKeepTheirValue_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("read");
    QTest::addColumn<int>("bytes");
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("0") << 0.0 << 0.0 << 5;
    QTest::newRow("0.5") << 0.5 << 0.5 << 5;
    QTest::newRow("0.1") << 0.1 << 0.1 << 9;
    QTest::newRow("1e300") << 1e300 << 1e300 << 9;
    QTest::newRow("smallest") << 5e-324 << 5e-324 << 9;
    QTest::newRow("2^53 + 1") << 9007199254740993.0 << 9007199254740993.0 << 5;
    QTest::newRow("NaN") << std::nan("") << 0.0 << 5;
    QTest::newRow("infinity") << infinity << 0.0 << 5;
    QTest::newRow("-infinity") << -infinity << 0.0 << 5;
}

void TestCodec::numbersKeepTheirValue()
{
    QFETCH(double, value);
    QFETCH(double, read);
    QFETCH(int, bytes);
    CborWriter w;
    w.real(value);
    const QByteArray out = w.take();
    QCOMPARE(out.size(), bytes);
    CborReader r(out, kFromConsole);
    double back = -1;
    QVERIFY(r.real(back));
    QVERIFY(back == read);
}

void TestCodec::utf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("good"); // length of the valid beginning
    QTest::newRow("ascii") << QByteArray("abcdefghij") << 10;
    QTest::newRow("2 bytes") << hex("c280dfbf") << 4;
    QTest::newRow("3 bytes") << hex("e0a080ed9fbfee8080efbfbf") << 12;
    QTest::newRow("4 bytes") << hex("f0908080f48fbfbf") << 8;
    QTest::newRow("overlong 2") << hex("61c080") << 1;
    QTest::newRow("overlong 3") << hex("6161e09f80") << 2;
    QTest::newRow("overlong 4") << hex("f08f8080") << 0;
    QTest::newRow("surrogate") << hex("61eda080") << 1;
    QTest::newRow("above U+10FFFF") << hex("f4908080") << 0;
    QTest::newRow("stray continuation") << hex("616180") << 2;
    QTest::newRow("cut off") << hex("6161616161616161e4b8") << 8;
}

void TestCodec::utf8()
{
    QFETCH(QByteArray, text);
    QFETCH(int, good);
    QCOMPARE(validUtf8({text.constData(), std::size_t(text.size())}), std::size_t(good));
}

void TestCodec::splitsLargeSets()
{
    QCOMPARE(splitChanges({}).size(), 1U);
    std::vector<domain::Change> many;
    for (int i = 0; i < 2000; ++i) {
        domain::LaneState lane;
        lane.id = "lane-" + std::to_string(i);
        lane.note = std::string(static_cast<std::size_t>(i % 200), 'x');
        many.emplace_back(lane);
    }
    domain::LaneState huge;
    huge.id = "huge";
    huge.note = std::string(100000, 'x');
    many.insert(many.begin() + 700, huge);
    const auto groups = splitChanges(many);
    std::vector<domain::Change> joined;
    for (const auto& group : groups) {
        QVERIFY(!group.empty());
        const QByteArray bytes = encode({{0, 1, 1, 0}, Delta{group}});
        QVERIFY(bytes.size() <= qsizetype(kPartBytes) + 100 || group.size() == 1);
        QVERIFY(decode(bytes, Sender::Gateway).ok());
        joined.insert(joined.end(), group.begin(), group.end());
    }
    QVERIFY(joined == many);
}

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
