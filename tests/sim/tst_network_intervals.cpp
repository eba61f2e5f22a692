// SPDX-License-Identifier: GPL-3.0-or-later
// An interval of 95 % holds the truth in 95 of 100 runs: neither too narrow nor too wide.
#include "interval_coverage.h"

#include <QTest>

using namespace network_test;

namespace {

// 3 standard errors of a share of 0.95 and half a per cent, for queues are not normal.
bool is95(int held, int runs)
{
    return std::abs(static_cast<double>(held) / runs - 0.95) < 3 * std::sqrt(0.95 * 0.05 / runs) + 0.005;
}

} // namespace

class NetworkIntervals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdTheTruth_data()
    {
        QTest::addColumn<int>("servers");
        QTest::addColumn<int>("replications");
        QTest::newRow("M/M/1, batches") << 1 << 1;
        QTest::newRow("M/M/1, replications") << 1 << 10;
        QTest::newRow("M/M/8, batches") << 8 << 1;
        QTest::newRow("M/M/8, replications") << 8 << 10;
    }
    void holdTheTruth()
    {
        QFETCH(int, servers);
        QFETCH(int, replications);
        const Coverage c =
            coverage(servers, servers == 1 ? 0.5 : 0.6, static_cast<std::uint32_t>(replications), 5000, 400);
        QCOMPARE(c.runs, 400);
        QVERIFY2(is95(c.wait, c.runs), qPrintable(QString::number(c.wait)));
        QVERIFY2(is95(c.queue, c.runs), qPrintable(QString::number(c.queue)));
        QVERIFY2(is95(c.utilisation, c.runs), qPrintable(QString::number(c.utilisation)));
    }
    void holdTheDifference()
    {
        const Coverage c = differenceCoverage(50, 400);
        QVERIFY2(is95(c.queue, c.runs), qPrintable(QString::number(c.queue)));
    }
};

QTEST_APPLESS_MAIN(NetworkIntervals)
#include "tst_network_intervals.moc"
