// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <coi/domain/state.h>
#include <random>

using namespace coi::domain;
using coi::core::fromMs;

namespace {

// Gives every member, also of lists and nested values, a value that differs from the default.
struct Fill
{
    int n = 1;
    template <class T> void operator()(T& v)
    {
        ++n;
        if constexpr (std::is_same_v<T, std::string>)
            v = "text " + std::to_string(n);
        else if constexpr (std::is_same_v<T, bool>)
            v = true;
        else if constexpr (std::is_same_v<T, UtcTime>)
            v = fromMs(1000 * n);
        else if constexpr (std::is_enum_v<T>)
            v = static_cast<T>(1);
        else if constexpr (std::is_arithmetic_v<T>)
            v = static_cast<T>(n);
        else
            T::fields(v, [this](const char*, auto& m) { (*this)(m); });
    }
    template <class T> void operator()(std::optional<T>& v) { (*this)(v.emplace()); }
    template <class T> void operator()(std::vector<T>& v) { (*this)(v.emplace_back()); }
};

// Changes the leaf with the given number; leaves() counts them.
struct Mutate
{
    int target = 0, at = 0;
    bool hit(int) { return at++ == target; }
    template <class T> void operator()(T& v)
    {
        if constexpr (std::is_same_v<T, std::string>) {
            if (hit(0))
                v += "!";
        } else if constexpr (std::is_same_v<T, bool>) {
            if (hit(0))
                v = !v;
        } else if constexpr (std::is_same_v<T, UtcTime>) {
            if (hit(0))
                v += std::chrono::milliseconds{1};
        } else if constexpr (std::is_enum_v<T>) {
            if (hit(0))
                v = static_cast<T>(0);
        } else if constexpr (std::is_arithmetic_v<T>) {
            if (hit(0))
                v += 1;
        } else {
            T::fields(v, [this](const char*, auto& m) { (*this)(m); });
        }
    }
    template <class T> void operator()(std::optional<T>& v)
    {
        if (hit(0))
            v.reset();
        else if (v)
            (*this)(*v);
    }
    template <class T> void operator()(std::vector<T>& v)
    {
        if (hit(0))
            v.push_back(v.empty() ? T{} : v.back());
        else
            for (T& item : v)
                (*this)(item);
    }
};

template <class R> R filled()
{
    R r;
    Fill{}(r);
    r.id = "id";
    return r;
}

template <class R> void everyMemberCounts(const char* name)
{
    const R original = filled<R>();
    State s;
    apply(s, original);
    const auto before = digest(s);
    Mutate count{-1};
    R probe = original;
    count(probe);
    QVERIFY(count.at > 1);
    for (int leaf = 0; leaf < count.at; ++leaf) {
        R changed = original;
        Mutate m{leaf};
        m(changed);
        const std::string where = std::string(name) + " leaf " + std::to_string(leaf);
        QVERIFY2(!(changed == original), where.c_str());
        State other;
        apply(other, changed);
        QVERIFY2(digest(other) != before, where.c_str());
        if (changed.id == original.id) {
            State same = s;
            QVERIFY2(apply(same, changed), where.c_str());
            QVERIFY2(digest(same) == digest(other), where.c_str());
        }
    }
}

std::vector<Change> oneOfEach()
{
    return {
        filled<LaneState>(),     filled<GateState>(),     filled<ZoneState>(),   filled<StationState>(),
        filled<CarrierState>(),  filled<Consignment>(),   filled<CameraState>(), filled<FeedState>(),
        filled<Alarm>(),         filled<CommandRecord>(), filled<Totals>(),      filled<SimStatus>(),
        filled<PlaceForecast>(), filled<PtzState>(),      filled<HallStaff>(),   filled<ForecourtState>()};
}

} // namespace

class TestState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMemberOfEveryRecordCounts()
    {
        everyMemberCounts<LaneState>("LaneState");
        everyMemberCounts<GateState>("GateState");
        everyMemberCounts<ZoneState>("ZoneState");
        everyMemberCounts<StationState>("StationState");
        everyMemberCounts<CarrierState>("CarrierState");
        everyMemberCounts<Consignment>("Consignment");
        everyMemberCounts<CameraState>("CameraState");
        everyMemberCounts<FeedState>("FeedState");
        everyMemberCounts<Alarm>("Alarm");
        everyMemberCounts<CommandRecord>("CommandRecord");
        everyMemberCounts<Totals>("Totals");
        everyMemberCounts<SimStatus>("SimStatus");
        everyMemberCounts<PlaceForecast>("PlaceForecast");
        everyMemberCounts<PtzState>("PtzState");
        everyMemberCounts<HallStaff>("HallStaff");
        everyMemberCounts<ForecourtState>("ForecourtState");
    }
    void applyReplacesWholeRecords()
    {
        State s;
        LaneState lane;
        lane.id = "1X-E3", lane.queue = 5, lane.note = "WO-1";
        QVERIFY(apply(s, lane));
        QVERIFY(!apply(s, lane)); // equal: nothing changed
        LaneState next;
        next.id = "1X-E3", next.queue = 6;
        QVERIFY(apply(s, next));
        QCOMPARE(s.lanes.size(), std::size_t{1});
        QVERIFY(s.lanes.at("1X-E3").note.empty());
    }
    void eraseRemovesOnlyItsKind()
    {
        State s;
        for (const Change& c : oneOfEach())
            apply(s, c);
        QVERIFY(apply(s, Erase{RecordKind::Alarm, "id"}));
        QVERIFY(!apply(s, Erase{RecordKind::Alarm, "id"}));
        QVERIFY(!apply(s, Erase{RecordKind::Lane, "other"}));
        QVERIFY(s.alarms.empty());
        QCOMPARE(asChanges(s).size(), oneOfEach().size() - 1);
    }
    void kindsAndIdsOfChanges()
    {
        const auto changes = oneOfEach();
        QCOMPARE(static_cast<int>(changes.size()), kRecordKinds);
        for (std::size_t i = 0; i < changes.size(); ++i) {
            QCOMPARE(static_cast<std::size_t>(kindOf(changes[i])), i);
            QCOMPARE(idOf(changes[i]), std::string("id"));
        }
        QCOMPARE(kindOf(Erase{RecordKind::Camera, "x"}), RecordKind::Camera);
    }
    void snapshotMakesAnEqualState()
    {
        State s;
        for (const Change& c : oneOfEach())
            apply(s, c);
        State copy;
        for (const Change& c : asChanges(s))
            QVERIFY(apply(copy, c));
        QCOMPARE(digest(copy), digest(s));
    }
    void orderOfArrivalDoesNotMatter()
    {
        std::vector<Change> changes;
        for (int i = 0; i < 60; ++i) {
            LaneState lane;
            lane.id = "lane " + std::to_string(i), lane.queue = i;
            changes.emplace_back(lane);
            ZoneState zone;
            zone.id = "zone " + std::to_string(i), zone.count = i;
            changes.emplace_back(zone);
        }
        State first;
        for (const Change& c : changes)
            apply(first, c);
        std::mt19937 random(7);
        for (int round = 0; round < 20; ++round) {
            std::shuffle(changes.begin(), changes.end(), random);
            State s;
            for (const Change& c : changes)
                apply(s, c);
            QCOMPARE(digest(s), digest(first));
        }
    }
    void sameRecordInAnotherMapIsAnotherState()
    {
        State a, b;
        CameraState camera;
        camera.id = "x";
        apply(a, camera);
        FeedState feed;
        feed.id = "x";
        apply(b, feed);
        QVERIFY(digest(a) != digest(b));
        QVERIFY(digest(a) != digest(State{}));
    }
};

QTEST_GUILESS_MAIN(TestState)
#include "tst_state.moc"
