// SPDX-License-Identifier: GPL-3.0-or-later
// Every state that small corridors can get into under the rules: from each of them all vehicles can come back
// to where they began. A state from which they cannot is doomed. Two rules that look harmless have doomed
// states.
#include <QTest>
#include <coi/sim/corridor_rules.h>
#include <cstring>
#include <deque>
#include <unordered_map>

using namespace coi::sim;

namespace {

constexpr std::array<Way, 2> kWays{Way::Out, Way::Back};
constexpr int kSegments = 4, kBays = 3;

enum class SlotRule { Split, AnySlot, OnArrival };
enum class Tokens { Any, Explicit, ExplicitWithStalls }; // Any: they may be anywhere at any time

struct World
{
    SlotRule rule = SlotRule::Split;
    Tokens tokens = Tokens::Any;
    int segments = 4, fleet = 7, platoon = 2, slots = 1; // slots each way
    std::array<int, 2> places{7, 7};
};

// Counts only: vehicles of one way are alike.
struct State
{
    std::array<std::array<std::uint8_t, 2>, kSegments> inside{};
    std::array<std::array<std::uint8_t, 2>, kBays> bays{};
    std::array<std::uint8_t, 2> terminals{};
    std::array<std::uint8_t, kSegments> entered{};
    std::array<std::uint8_t, kSegments> token{}; // 1: back, 2: held, 4: closed
    bool operator==(const State&) const = default;
    bool sameVehicles(const State& o) const
    {
        return inside == o.inside && bays == o.bays && terminals == o.terminals;
    }
};
static_assert(sizeof(State) == 24);

struct HashState
{
    std::size_t operator()(const State& s) const
    {
        std::array<std::uint64_t, 3> words{};
        std::memcpy(words.data(), &s, sizeof(s));
        std::uint64_t h = 0;
        for (const std::uint64_t w : words)
            h = (h ^ w) * 0x9E3779B97F4A7C15ULL, h ^= h >> 29;
        return static_cast<std::size_t>(h);
    }
};

std::size_t sz(int i)
{
    return static_cast<std::size_t>(i);
}

class Search
{
public:
    explicit Search(const World& w) : m_world(w) {}

    struct Found
    {
        int states = 0, doomed = 0, stuck = 0; // stuck: no successor at all
    };

    Found from(const State& start)
    {
        m_index.clear(), m_states.clear(), m_before.clear();
        visit(start, -1);
        Found found;
        for (int i = 0; i < static_cast<int>(m_states.size()); ++i) {
            m_next.clear();
            expand(m_states[sz(i)]);
            found.stuck += m_next.empty() ? 1 : 0;
            for (const State& next : m_next)
                visit(next, i);
        }
        found.states = static_cast<int>(m_states.size());
        found.doomed = found.states - canReach(start);
        return found;
    }

    State allAtHome() const
    {
        State s;
        s.terminals[0] = static_cast<std::uint8_t>(m_world.fleet);
        return s;
    }

private:
    void visit(const State& s, int before)
    {
        const auto [it, isNew] = m_index.try_emplace(s, static_cast<int>(m_states.size()));
        if (isNew)
            m_states.push_back(s), m_before.emplace_back();
        if (before >= 0)
            m_before[sz(it->second)].push_back(before);
    }

    int canReach(const State& goal) const
    {
        std::vector<char> reached(m_states.size());
        std::deque<int> open;
        for (std::size_t i = 0; i < m_states.size(); ++i)
            if (m_states[i].sameVehicles(goal))
                reached[i] = 1, open.push_back(static_cast<int>(i));
        int n = 0;
        for (; !open.empty(); ++n) {
            const int i = open.front();
            open.pop_front();
            for (const int b : m_before[sz(i)])
                if (!reached[sz(b)])
                    reached[sz(b)] = 1, open.push_back(b);
        }
        return n;
    }

    int last() const { return m_world.segments; } // node
    bool isTerminal(int node) const { return node == 0 || node == last(); }
    static int before(int s, Way w) { return w == Way::Out ? s : s + 1; }
    static int beyond(int s, Way w) { return w == Way::Out ? s + 1 : s; }

    SlotPool poolAt(const State& s, int node, Way way) const
    {
        if (isTerminal(node)) {
            const std::size_t end = node == 0 ? 0 : 1;
            const std::size_t segment = node == 0 ? 0 : sz(last() - 1);
            return {m_world.places[end], s.terminals[end], s.inside[segment][indexOf(way)]};
        }
        const auto& bay = s.bays[sz(node - 1)];
        const SlotPool own{m_world.slots, bay[indexOf(way)],
                           s.inside[sz(way == Way::Out ? node - 1 : node)][indexOf(way)]};
        if (m_world.rule == SlotRule::Split)
            return own;
        const Way o = otherWay(way);
        SlotPool both{2 * m_world.slots, bay[0] + bay[1], 0};
        if (m_world.rule == SlotRule::AnySlot)
            both.coming = own.coming + s.inside[sz(o == Way::Out ? node - 1 : node)][indexOf(o)];
        return both;
    }

    SegmentUse useOf(const State& s, int segment) const
    {
        const auto t = s.token[sz(segment)];
        SegmentUse u;
        u.inside = {s.inside[sz(segment)][0], s.inside[sz(segment)][1]};
        u.token = {(t & 1) != 0 ? Way::Back : Way::Out, (t & 2) != 0, s.entered[sz(segment)]};
        u.closed = (t & 4) != 0;
        return u;
    }
    static void setUse(State& s, int segment, const SegmentUse& u)
    {
        for (const Way w : kWays)
            s.inside[sz(segment)][indexOf(w)] = static_cast<std::uint8_t>(u.inside[indexOf(w)]);
        s.token[sz(segment)] = static_cast<std::uint8_t>((u.token.way == Way::Back ? 1 : 0) |
                                                         (u.token.held ? 2 : 0) | (u.closed ? 4 : 0));
        s.entered[sz(segment)] = static_cast<std::uint8_t>(u.token.entered);
    }

    std::uint8_t& standing(State& s, int node, Way way) const
    {
        return isTerminal(node) ? s.terminals[node == 0 ? 0 : 1] : s.bays[sz(node - 1)][indexOf(way)];
    }
    // Who looks on arrival enters whatever is beyond.
    SlotPool poolToEnter(const State& s, int node, Way way) const
    {
        return m_world.rule == SlotRule::OnArrival ? SlotPool{1, 0, 0} : poolAt(s, node, way);
    }
    bool asks(const State& s, int segment, Way way) const
    {
        State copy = s;
        return standing(copy, before(segment, way), way) > 0 &&
               hasRoom(poolToEnter(s, beyond(segment, way), way));
    }

    void expand(const State& s)
    {
        for (int segment = 0; segment < m_world.segments; ++segment) {
            if (m_world.tokens != Tokens::Any)
                moveToken(s, segment);
            for (const Way way : kWays) {
                tryEnter(s, segment, way);
                tryArrive(s, segment, way);
            }
        }
    }

    void add(const State& s, int segment, const SegmentUse& u)
    {
        State next = s;
        setUse(next, segment, u);
        m_next.push_back(next);
    }

    void moveToken(const State& s, int segment)
    {
        const SegmentUse u = useOf(s, segment);
        const std::array<bool, 2> ask{asks(s, segment, Way::Out), asks(s, segment, Way::Back)};
        const auto own = ask[indexOf(u.token.way)], other = ask[indexOf(otherWay(u.token.way))];
        for (const bool holdOver : {false, true}) {
            if (!mustRelease(u, m_world.platoon, own, other, holdOver))
                continue;
            SegmentUse next = u;
            release(next), next.token.entered = 0;
            add(s, segment, next);
            break;
        }
        for (const Way way : kWays) {
            if (!mayGrant(u, way, ask[indexOf(way)], ask[indexOf(otherWay(way))]))
                continue;
            SegmentUse next = u;
            grant(next, way);
            add(s, segment, next);
        }
        if (m_world.tokens == Tokens::ExplicitWithStalls && (u.closed || u.inside[0] + u.inside[1] > 0)) {
            SegmentUse next = u;
            next.closed = !u.closed;
            add(s, segment, next);
        }
    }

    void tryEnter(const State& s, int segment, Way way)
    {
        SegmentUse u = useOf(s, segment);
        if (m_world.tokens == Tokens::Any)
            u.token = {way, true, u.inside[indexOf(way)]};
        State next = s;
        std::uint8_t& from = standing(next, before(segment, way), way);
        SlotPool pool = poolToEnter(s, beyond(segment, way), way);
        if (from == 0 || !mayEnter(u, way, m_world.platoon, pool))
            return;
        --from;
        enter(u, way, pool);
        if (m_world.tokens == Tokens::Any)
            u.token = {};
        setUse(next, segment, u);
        m_next.push_back(next);
    }

    void tryArrive(const State& s, int segment, Way way)
    {
        SegmentUse u = useOf(s, segment);
        const int node = beyond(segment, way);
        SlotPool pool = poolAt(s, node, way);
        if (u.inside[indexOf(way)] == 0 || u.closed ||
            (m_world.rule == SlotRule::OnArrival && pool.occupied >= pool.slots))
            return;
        State next = s;
        arrive(u, way, pool);
        setUse(next, segment, u);
        ++standing(next, node, way);
        m_next.push_back(next);
    }

    World m_world;
    std::unordered_map<State, int, HashState> m_index;
    std::vector<State> m_states, m_next;
    std::vector<std::vector<int>> m_before;
};

} // namespace

class CorridorRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noStateIsDoomed_data();
    void noStateIsDoomed();
    void careless_data();
    void careless();
    void oneFreePlaceInTheRingIsEnough();
    void tokenGoesToTheOtherWay();
    void entryNeedsEverything();
};

void CorridorRulesTest::noStateIsDoomed_data()
{
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("bays");
    QTest::addColumn<int>("fleet");
    QTest::addColumn<int>("platoon");
    QTest::addColumn<int>("slots");
    QTest::addColumn<int>("states"); // known for some
    const auto row = [](Tokens t, int bays, int fleet, int platoon, int slots, int states = 0) {
        QTest::addRow("tokens %d, %d bays, %d vehicles, platoon %d, %d slots", static_cast<int>(t), bays,
                      fleet, platoon, slots)
            << static_cast<int>(t) << bays << fleet << platoon << slots << states;
    };
    for (int fleet = 1; fleet < 7; ++fleet)
        row(Tokens::Any, 3, fleet, 2, 1);
    row(Tokens::Any, 3, 7, 1, 1, 5400);
    row(Tokens::Any, 3, 7, 2, 1, 7886);
    row(Tokens::Any, 3, 7, 3, 1, 9350);
    row(Tokens::Any, 3, 7, 2, 2, 54066);
    row(Tokens::Explicit, 0, 7, 2, 1);
    row(Tokens::Explicit, 1, 7, 3, 2);
    row(Tokens::Explicit, 2, 7, 2, 1);
    row(Tokens::Explicit, 3, 4, 2, 1);
    row(Tokens::ExplicitWithStalls, 2, 4, 2, 1);
}

void CorridorRulesTest::noStateIsDoomed()
{
    QFETCH(int, tokens);
    QFETCH(int, bays);
    QFETCH(int, fleet);
    QFETCH(int, platoon);
    QFETCH(int, slots);
    QFETCH(int, states);
    World w;
    w.tokens = static_cast<Tokens>(tokens);
    w.segments = bays + 1, w.fleet = fleet, w.platoon = platoon, w.slots = slots;
    Search search(w);
    const Search::Found found = search.from(search.allAtHome());
    qInfo("%d states, %d doomed", found.states, found.doomed);
    QVERIFY(found.states > fleet);
    QCOMPARE(found.doomed, 0);
    QCOMPARE(found.stuck, 0);
    if (states > 0)
        QCOMPARE(found.states, states);
}

// The search finds what it looks for: with slots that any way may take, and for who looks for a slot only on
// arrival, some states have no way out.
void CorridorRulesTest::careless_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("bays");
    QTest::addColumn<int>("states");
    QTest::addColumn<int>("doomed");
    const auto row = [](const char* name, SlotRule r, Tokens t, int bays, int states, int doomed) {
        QTest::newRow(name) << static_cast<int>(r) << static_cast<int>(t) << bays << states << doomed;
    };
    row("any slot", SlotRule::AnySlot, Tokens::Any, 3, 20384, 636);
    row("on arrival", SlotRule::OnArrival, Tokens::Any, 3, 48948, 8636);
    row("any slot, with tokens", SlotRule::AnySlot, Tokens::Explicit, 2, 0, 0);
    row("on arrival, with tokens", SlotRule::OnArrival, Tokens::Explicit, 2, 0, 0);
}

void CorridorRulesTest::careless()
{
    QFETCH(int, rule);
    QFETCH(int, tokens);
    QFETCH(int, bays);
    QFETCH(int, states);
    QFETCH(int, doomed);
    World w;
    w.segments = bays + 1;
    w.rule = static_cast<SlotRule>(rule);
    w.tokens = static_cast<Tokens>(tokens);
    Search search(w);
    const Search::Found found = search.from(search.allAtHome());
    qInfo("%d states, %d doomed", found.states, found.doomed);
    QVERIFY(found.doomed > 0);
    QVERIFY(found.stuck > 0);
    if (states > 0) {
        QCOMPARE(found.states, states);
        QCOMPARE(found.doomed, doomed);
    }
}

// Two places at each end and two bays with one slot each way: a ring of eight.
void CorridorRulesTest::oneFreePlaceInTheRingIsEnough()
{
    World w;
    w.segments = 3, w.places = {2, 2};
    w.tokens = Tokens::Explicit;
    State packed;
    packed.terminals = {2, 2};
    packed.bays[0] = {1, 1};
    packed.bays[1] = {1, 0};
    Search search(w);
    const Search::Found found = search.from(packed);
    QVERIFY(found.states > 20);
    QCOMPARE(found.doomed, 0);
    packed.bays[1] = {1, 1}; // the eighth
    const Search::Found full = search.from(packed);
    QCOMPARE(full.states, 1);
    QCOMPARE(full.stuck, 1);
}

void CorridorRulesTest::tokenGoesToTheOtherWay()
{
    SegmentUse u;
    QVERIFY(mayGrant(u, Way::Out, true, false));
    QVERIFY(!mayGrant(u, Way::Out, false, true));
    grant(u, Way::Out);
    QVERIFY(!mayGrant(u, Way::Back, true, false));  // held
    QVERIFY(!mustRelease(u, 2, true, true, false)); // has just begun
    QVERIFY(mustRelease(u, 2, true, true, true));
    QVERIFY(mustRelease(u, 2, false, true, false));
    QVERIFY(!mustRelease(u, 2, false, false, true)); // nobody else wants it
    u.token.entered = 2;
    QVERIFY(mustRelease(u, 2, true, false, false)); // complete
    release(u);
    QVERIFY(!mustRelease(u, 2, true, true, true)); // nothing to give back
    QVERIFY(!mayGrant(u, Way::Out, true, true));
    QVERIFY(mayGrant(u, Way::Back, true, true));
    QVERIFY(mayGrant(u, Way::Out, true, false));
    u.inside[0] = 1;
    QVERIFY(!mayGrant(u, Way::Back, true, true)); // not over one that is inside
}

void CorridorRulesTest::entryNeedsEverything()
{
    SegmentUse good;
    grant(good, Way::Back);
    const SlotPool room{2, 1, 0}, full{2, 1, 1};
    QVERIFY(mayEnter(good, Way::Back, 2, room));
    QVERIFY(!mayEnter(good, Way::Out, 2, room));
    QVERIFY(!mayEnter(good, Way::Back, 2, full));
    QVERIFY(!mayEnter(good, Way::Back, 0, room));
    const auto with = [&good](auto change) {
        SegmentUse u = good;
        change(u);
        return u;
    };
    const auto may = [&room](const SegmentUse& u) { return mayEnter(u, Way::Back, 2, room); };
    QVERIFY(!may(with([](SegmentUse& u) { release(u); })));
    QVERIFY(!may(with([](SegmentUse& u) { u.closed = true; })));
    QVERIFY(!may(with([](SegmentUse& u) { u.inside[0] = 1; })));
    QVERIFY(!may(with([](SegmentUse& u) { u.inside[1] = 2; })));
    QVERIFY(!may(with([](SegmentUse& u) { u.token.entered = 2; })));
    SegmentUse u = good;
    SlotPool pool = room;
    enter(u, Way::Back, pool);
    QCOMPARE(u.inside[1], 1);
    QCOMPARE(u.token.entered, 1);
    QVERIFY(!hasRoom(pool));
    arrive(u, Way::Back, pool);
    QCOMPARE(u.inside[1], 0);
    QCOMPARE(pool.occupied, 2);
    QCOMPARE(pool.coming, 0);
}

QTEST_APPLESS_MAIN(CorridorRulesTest)
#include "tst_corridor_rules.moc"
