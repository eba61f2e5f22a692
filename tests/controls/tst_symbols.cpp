// SPDX-License-Identifier: GPL-3.0-or-later
// Every drawn symbol: known colours, visible in both themes, told apart from its family.
#include "symbol_book.h"
#include "theme.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace coi::controls;

namespace {

constexpr int kSize = 40;

QImage pictureOf(const QString& name, const Theme& theme)
{
    QImage picture(2 * kSize, kSize, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const Symbol symbol = symbolNamed(name);
    const qreal width = symbol.box.isEmpty() ? kSize : kSize * symbol.box.width() / symbol.box.height();
    paintSvg(painter, QRectF(0, 0, width, kSize), symbol, theme.text1(), theme);
    return picture;
}

int inked(const QImage& picture)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            count += qAlpha(picture.pixel(x, y)) > 40 ? 1 : 0;
    return count;
}

} // namespace

class TestSymbols : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTokenIsAThemeColour();
    void everySymbolLeavesInkInBothThemes();
    void membersOfAFamilyDiffer();
    void unknownNamesDrawNothing_data();
    void unknownNamesDrawNothing();
    void colourNames_data();
    void colourNames();
};

void TestSymbols::everyTokenIsAThemeColour()
{
    const Theme theme;
    static const QRegularExpression kToken(QStringLiteral("\\{(\\w+)\\}"));
    QVERIFY(symbolNames().size() > 100);
    for (const QString& name : symbolNames()) {
        auto tokens = kToken.globalMatch(QString::fromUtf8(symbolNamed(name).body));
        while (tokens.hasNext()) {
            const QByteArray token = tokens.next().captured(1).toLatin1();
            QVERIFY2(token == "color" || theme.colorNamed(token).isValid(),
                     qPrintable(name + QLatin1String(token)));
        }
    }
}

void TestSymbols::everySymbolLeavesInkInBothThemes()
{
    Theme theme;
    for (const QString& themeName : theme.names()) {
        theme.setName(themeName);
        for (const QString& name : symbolNames())
            QVERIFY2(inked(pictureOf(name, theme)) > 8, qPrintable(name));
    }
}

void TestSymbols::membersOfAFamilyDiffer()
{
    const Theme theme;
    QHash<QString, QList<QImage>> families;
    for (const QString& name : symbolNames()) {
        if (!name.contains(u'.'))
            continue;
        const QImage picture = pictureOf(name, theme);
        QList<QImage>& family = families[name.section(u'.', 0, 0)];
        QVERIFY2(!family.contains(picture), qPrintable(name));
        family.append(picture);
    }
    QCOMPARE(families.value(QStringLiteral("lane")).size(), 10);
    QVERIFY(families.contains(QStringLiteral("igv")));
}

void TestSymbols::unknownNamesDrawNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("unknown") << QStringLiteral("unicorn");
    QTest::newRow("family only") << QStringLiteral("lane");
    QTest::newRow("unknown state") << QStringLiteral("lane.onFire");
}

void TestSymbols::unknownNamesDrawNothing()
{
    QFETCH(QString, name);
    QVERIFY(symbolNamed(name).box.isEmpty());
    QCOMPARE(inked(pictureOf(name, Theme())), 0);
}

void TestSymbols::colourNames_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("valid");
    QTest::newRow("colour") << QByteArray("alarmC") << true;
    QTest::newRow("another") << QByteArray("inkOnValue") << true;
    QTest::newRow("a size") << QByteArray("rowH") << false;
    QTest::newRow("unknown") << QByteArray("pink") << false;
}

void TestSymbols::colourNames()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, valid);
    QCOMPARE(Theme().colorNamed(token).isValid(), valid);
}

QTEST_MAIN(TestSymbols)
#include "tst_symbols.moc"
