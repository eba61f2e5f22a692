// SPDX-License-Identifier: GPL-3.0-or-later
// What every field driver promises, as a test class: a driver's own test derives from it, gives it a driver
// and the names of a lane it may close and of an object nobody knows.
//
//   class TestSimField : public FieldConformance { Q_OBJECT ... };   // the slots below are inherited
#pragma once
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <coi/field/field_port.h>

namespace coi::field {

class FieldConformance : public QObject
{
    Q_OBJECT
protected:
    virtual std::unique_ptr<FieldPort> makeDriver() = 0;
    virtual std::string openLane() const = 0;

private Q_SLOTS:
    void conformsNothingBeforeStart();
    void conformsEventsCarryTheFieldsTime();
    void conformsEverySignalInTheOwnersThread();
    void conformsEachCommandIsAcknowledgedOnce();
    void conformsPositionFollowsTheWord();
    void conformsUnknownObjectIsRefused();
    void conformsNothingAfterStop();
    void conformsStopTwiceAndWithoutStart();

private:
    static domain::FieldCommand close(const std::string& id, const std::string& lane)
    {
        return {id, domain::TargetKind::Lane, lane, domain::CommandAction::Close};
    }
};

// Gathers what a driver says.
struct FieldListener
{
    explicit FieldListener(FieldPort& port)
    {
        QObject::connect(&port, &FieldPort::events, &context, [this, &port](const FieldEvents& batch) {
            events.insert(events.end(), batch.begin(), batch.end());
            ++batches;
            check(port);
        });
        QObject::connect(&port, &FieldPort::acknowledged, &context,
                         [this, &port](const domain::FieldAck& ack) {
                             acks.push_back(ack);
                             check(port);
                         });
        QObject::connect(&port, &FieldPort::poses, &context, [this, &port] { check(port), ++frames; });
        QObject::connect(&port, &FieldPort::heat, &context, [this, &port] { check(port), ++frames; });
        QObject::connect(&port, &FieldPort::restarted, &context, [this, &port] { check(port), ++restarts; });
    }
    void check(const FieldPort& port) { foreign += QThread::currentThread() != port.thread(); }
    domain::LaneStatus laneStatus(const std::string& lane) const
    {
        for (auto it = events.rbegin(); it != events.rend(); ++it) {
            const auto* seen = std::get_if<domain::LaneObserved>(&it->what);
            if (seen && seen->lane == lane)
                return seen->status;
        }
        return domain::LaneStatus::Unknown;
    }

    QObject context;
    FieldEvents events;
    std::vector<domain::FieldAck> acks;
    int batches = 0, frames = 0, restarts = 0, foreign = 0;
};

inline void FieldConformance::conformsNothingBeforeStart()
{
    const auto driver = makeDriver();
    FieldListener heard(*driver);
    QVERIFY(driver->now() != core::UtcTime{});
    driver->send(close("early", openLane()));
    QCoreApplication::processEvents();
    QVERIFY(heard.events.empty() && heard.acks.empty() && heard.frames == 0);
}

inline void FieldConformance::conformsEventsCarryTheFieldsTime()
{
    const auto driver = makeDriver();
    FieldListener heard(*driver);
    const core::UtcTime before = driver->now();
    driver->start();
    QTRY_VERIFY_WITH_TIMEOUT(heard.batches >= 3, 20'000);
    const core::UtcTime now = driver->now();
    QVERIFY(now >= before);
    for (const domain::FieldEvent& e : heard.events) {
        QVERIFY(e.at <= now);
        QVERIFY(e.at != core::UtcTime{});
    }
    driver->stop();
}

inline void FieldConformance::conformsEverySignalInTheOwnersThread()
{
    const auto driver = makeDriver();
    FieldListener heard(*driver);
    driver->start();
    driver->send(close("c1", openLane()));
    QTRY_VERIFY_WITH_TIMEOUT(heard.batches >= 2 && heard.acks.size() == 1, 20'000);
    QCOMPARE(heard.foreign, 0);
    driver->stop();
}

inline void FieldConformance::conformsEachCommandIsAcknowledgedOnce()
{
    const auto driver = makeDriver();
    FieldListener heard(*driver);
    driver->start();
    QTRY_VERIFY_WITH_TIMEOUT(heard.batches >= 1, 20'000);
    for (const char* id : {"c1", "c2", "c3"})
        driver->send(close(id, openLane()));
    QTRY_COMPARE_WITH_TIMEOUT(heard.acks.size(), std::size_t(3), 20'000);
    const int batches = heard.batches;
    QTRY_VERIFY_WITH_TIMEOUT(heard.batches >= batches + 3, 20'000);
    QCOMPARE(heard.acks.size(), std::size_t(3));
    QCOMPARE(heard.acks[0].commandId, std::string("c1"));
    QCOMPARE(heard.acks[1].commandId, std::string("c2"));
    QCOMPARE(heard.acks[2].commandId, std::string("c3"));
    QVERIFY(heard.acks[0].accepted);
    driver->stop();
}

inline void FieldConformance::conformsPositionFollowsTheWord()
{
    const auto driver = makeDriver();
    FieldListener heard(*driver);
    driver->start();
    QTRY_COMPARE_WITH_TIMEOUT(heard.laneStatus(openLane()), domain::LaneStatus::InService, 20'000);
    driver->send(close("c1", openLane()));
    QTRY_VERIFY_WITH_TIMEOUT(!heard.acks.empty(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(heard.laneStatus(openLane()), domain::LaneStatus::Closed, 60'000);
    driver->stop();
}

inline void FieldConformance::conformsUnknownObjectIsRefused()
{
    const auto driver = makeDriver();
    FieldListener heard(*driver);
    driver->start();
    driver->send(close("c1", "no such lane"));
    QTRY_COMPARE_WITH_TIMEOUT(heard.acks.size(), std::size_t(1), 20'000);
    QVERIFY(!heard.acks[0].accepted);
    QCOMPARE(heard.acks[0].cause, domain::Refusal::ObjectUnknown);
    driver->stop();
}

inline void FieldConformance::conformsNothingAfterStop()
{
    const auto driver = makeDriver();
    FieldListener heard(*driver);
    driver->start();
    QTRY_VERIFY_WITH_TIMEOUT(heard.batches >= 1, 20'000);
    driver->stop();
    const auto events = heard.events.size();
    const int frames = heard.frames;
    driver->send(close("late", openLane()));
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 100);
    QCOMPARE(heard.events.size(), events);
    QCOMPARE(heard.frames, frames);
    QVERIFY(heard.acks.empty());
}

inline void FieldConformance::conformsStopTwiceAndWithoutStart()
{
    const auto driver = makeDriver();
    FieldListener heard(*driver);
    driver->stop();
    driver->start();
    QTRY_VERIFY_WITH_TIMEOUT(heard.batches >= 1, 20'000);
    driver->stop();
    driver->stop();
    QCOMPARE(heard.foreign, 0);
}

} // namespace coi::field
