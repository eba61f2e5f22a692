// SPDX-License-Identifier: GPL-3.0-or-later
// Looks of a tour by name, and the page with all pictures.
#include "contact_sheet.h"
#include "look.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace coi::desktop;

class LookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void allAreDifferentAndReadBack();
    void pageShowsEachPictureAndFinding();
    void pageThatCanNotBeWrittenIsSaid();
};

void LookTest::parses_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("en-night-1920x1080") << QSize(1920, 1080) << 1.0;
    QTest::newRow("zh_CN-day-1366x768") << QSize(1366, 768) << 1.0;
    QTest::newRow("vi-day-1920x1080-150") << QSize(1920, 1080) << 1.5;
}

void LookTest::parses()
{
    QFETCH(const QSize, size);
    QFETCH(const double, scale);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto look = parseLook(name);
    QVERIFY(look);
    QCOMPARE(look->size, size);
    QCOMPARE(look->textScale, scale);
    QCOMPARE(look->name(), name);
}

void LookTest::refuses_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"", "en", "en-night", "de-night-1920x1080", "en-dusk-1920x1080", "en-night-1920",
                             "en-night-1920x1080-90", "en-night-1920x1080-160", "en-night-1920x1080-big",
                             "en-night-1920x1080-100-1"})
        QTest::newRow(*name ? name : "empty") << QString::fromLatin1(name);
}

void LookTest::refuses()
{
    QFETCH(const QString, name);
    const auto look = parseLook(name);
    QVERIFY(!look);
    QVERIFY(look.error().text.find("expected") != std::string::npos);
}

void LookTest::allAreDifferentAndReadBack()
{
    QSet<QString> names;
    for (const Look& look : allLooks()) {
        names.insert(look.name());
        QVERIFY(parseLook(look.name()));
    }
    QCOMPARE(names.size(), 16);
}

void LookTest::pageShowsEachPictureAndFinding()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("index.html"));
    QVERIFY(
        writeContactSheet(path,
                          {{QStringLiteral("lanes"), QStringLiteral("en-night"), QStringLiteral("a/1.png")},
                           {QStringLiteral("alarms"), QStringLiteral("vi-day"), QStringLiteral("b/2.png")}},
                          {QStringLiteral("elided: \"<b>\"")}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    for (const char* part :
         {"src=\"a/1.png\"", "src=\"b/2.png\"", "id=\"lanes\"", "id=\"alarms\"", "&lt;b&gt;"})
        QVERIFY2(html.contains(QLatin1String(part)), part);
    QCOMPARE(html.count(QStringLiteral("<img")), 2);
}

void LookTest::pageThatCanNotBeWrittenIsSaid()
{
    QVERIFY(!writeContactSheet(QStringLiteral("/nowhere/at/all/index.html"), {}, {}));
}

QTEST_GUILESS_MAIN(LookTest)
#include "tst_look.moc"
