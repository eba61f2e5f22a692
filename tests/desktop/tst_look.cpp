// SPDX-License-Identifier: GPL-3.0-or-later
// Looks of a tour by name, and the page with all pictures.
#include "contact_sheet.h"
#include "look.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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
    void pageShowsAllThatTwoToursLeft();
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

void LookTest::pageShowsAllThatTwoToursLeft()
{
    const QTemporaryDir dir;
    const auto tour = [&dir](const QString& look, const QStringList& names, const QStringList& findings) {
        QVERIFY(QDir(dir.path()).mkpath(look));
        for (const QString& name : names) {
            QFile file(dir.filePath(look + QLatin1Char('/') + name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(writeFindings(dir.filePath(look), findings));
        QVERIFY(writeContactSheet(dir.path()));
    };
    tour(QStringLiteral("en-night-1920x1080"), {QStringLiteral("01-lanes.png"), QStringLiteral("note.png")},
         {QStringLiteral("elided: \"<b>\"")});
    tour(QStringLiteral("vi-day-1366x768"), {QStringLiteral("01-lanes.png"), QStringLiteral("02-alarms.png")},
         {});
    tour(QStringLiteral("elsewhere"), {QStringLiteral("01-lanes.png")}, {});
    QFile file(dir.filePath(QStringLiteral("index.html")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    for (const char* part :
         {"3 pictures, 1 findings", "src=\"en-night-1920x1080/01-lanes.png\"",
          "src=\"vi-day-1366x768/02-alarms.png\"", "id=\"01-lanes\"", "id=\"02-alarms\"", "&lt;b&gt;"})
        QVERIFY2(html.contains(QLatin1String(part)), part);
    QCOMPARE(html.count(QStringLiteral("<img")), 3);
    QVERIFY(removePictures(dir.filePath(QStringLiteral("en-night-1920x1080"))));
    QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("en-night-1920x1080/01-lanes.png"))));
    QVERIFY(QFile::exists(dir.filePath(QStringLiteral("en-night-1920x1080/note.png"))));
    QVERIFY(writeFindings(dir.filePath(QStringLiteral("en-night-1920x1080")), {}));
    QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("en-night-1920x1080/findings.txt"))));
}

void LookTest::pageThatCanNotBeWrittenIsSaid()
{
    QVERIFY(!writeContactSheet(QStringLiteral("/nowhere/at/all")));
    QVERIFY(!writeFindings(QStringLiteral("/nowhere/at/all"), {QStringLiteral("cut")}));
}

QTEST_GUILESS_MAIN(LookTest)
#include "tst_look.moc"
