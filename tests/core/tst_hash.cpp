// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <coi/core/hash.h>

using coi::core::Hash64;

class TestHash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheSameEverywhere()
    {
        // Values computed once; a change of the algorithm makes old digests meaningless.
        QCOMPARE(coi::core::toHex(Hash64{}.value()), std::string("efd01f60ba992926"));
        Hash64 h;
        h.text("1X-E3");
        h.i64(-1);
        h.real(0.5);
        const auto first = h.value();
        Hash64 again;
        again.text("1X-E3");
        again.i64(-1);
        again.real(0.5);
        QCOMPARE(again.value(), first);
    }
    void tellsTextsApart()
    {
        Hash64 a, b;
        a.text("ab"), a.text("c");
        b.text("a"), b.text("bc");
        QVERIFY(a.value() != b.value());
    }
    void minusZeroIsZero()
    {
        Hash64 a, b, c;
        a.real(0.0), b.real(-0.0), c.real(1e-300);
        QCOMPARE(a.value(), b.value());
        QVERIFY(a.value() != c.value());
    }
    void hexIsPadded() { QCOMPARE(coi::core::toHex(0x1f), std::string("000000000000001f")); }
};

QTEST_GUILESS_MAIN(TestHash)
#include "tst_hash.moc"
