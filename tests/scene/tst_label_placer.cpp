// SPDX-License-Identifier: GPL-3.0-or-later
// What QML says reaches placeLabels() whole.
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>
#include <QtPlugin>

class TestLabelPlacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatQmlSays_data()
    {
        QTest::addColumn<QByteArray>("texts");
        QTest::addColumn<QString>("places");
        QTest::newRow("none") << QByteArray("") << QStringLiteral("");
        QTest::newRow("one") << QByteArray("{size: Qt.size(60, 16), places: [Qt.point(10, 20)]}")
                             << QStringLiteral("0");
        QTest::newRow("an alarm first")
            << QByteArray("{size: Qt.size(60, 16), places: [Qt.point(10, 20), Qt.point(10, 60)]},"
                          "{size: Qt.size(60, 16), places: [Qt.point(20, 22)], rank: LabelPlacer.Alarm}")
            << QStringLiteral("1,0");
        QTest::newRow("no place") << QByteArray("{size: Qt.size(60, 16), places: []}")
                                  << QStringLiteral("-1");
        QTest::newRow("stays")
            << QByteArray("{size: Qt.size(60, 16), places: [Qt.point(10, 20), Qt.point(10, 60)], before: 1}")
            << QStringLiteral("1");
        QTest::newRow("off a leader")
            << QByteArray("{size: Qt.size(40, 20), places: [Qt.point(180, 50)], rank: LabelPlacer.Alarm,"
                          " leaders: [Qt.rect(199, 70, 2, 60)]},"
                          "{size: Qt.size(40, 20), places: [Qt.point(190, 90), Qt.point(240, 90)]}")
            << QStringLiteral("0,1");
        QTest::newRow("off what is solid")
            << QByteArray("{size: Qt.size(20, 10), places: [Qt.point(300, 100), Qt.point(330, 100)]}")
            << QStringLiteral("1");
    }

    void takesWhatQmlSays()
    {
        QFETCH(QByteArray, texts);
        QFETCH(QString, places);
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData("import QtQml\nimport Coi.Scene\nQtObject {\n"
                          "property LabelPlacer placer: LabelPlacer {}\n"
                          "property string answer: Array.from(placer.place([" +
                              texts +
                              "], [Qt.rect(295, 95, 10, 10)], [], Qt.rect(0, 0, 400, 300))).join(',')\n}",
                          {});
        const std::unique_ptr<QObject> object(component.create());
        QVERIFY2(object, qPrintable(component.errorString()));
        QCOMPARE(object->property("answer").toString(), places);
    }
};

QTEST_GUILESS_MAIN(TestLabelPlacer)
#include "tst_label_placer.moc"
