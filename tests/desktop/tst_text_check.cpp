// SPDX-License-Identifier: GPL-3.0-or-later
// Windows with one fault each, and those that look like a fault and are none.
#include "text_check.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

class TextCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
};

void TextCheckTest::initTestCase()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans")});
    QGuiApplication::setFont(font);
}

void TextCheckTest::finds_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected"); // start of each finding, separated by blanks
    const auto row = [](const char* name, const char* body, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(body) << QString::fromLatin1(expected);
    };
    row("fits", "T { text: 'Lanes' }", "");
    row("elided", "T { width: 40; elide: Text.ElideRight; text: 'Acknowledge' }", "elided");
    row("may elide", "T { width: 40; elide: Text.ElideRight; mayElide: true; text: 'Acknowledge' }", "");
    row("lines cut",
        "T { width: 60; wrapMode: Text.Wrap; maximumLineCount: 1; elide: Text.ElideRight; "
        "text: 'one two three four' }",
        "elided");
    row("hidden", "T { visible: false; width: 40; elide: Text.ElideRight; text: 'Acknowledge' }", "");
    row("faded away", "Item { opacity: 0; T { width: 9; elide: Text.ElideRight; text: 'Acknowledge' } }", "");
    row("clipped", "Item { width: 30; height: 30; clip: true; T { text: 'Acknowledge' } }", "clipped");
    row("clip wide enough", "Item { width: 200; height: 30; clip: true; T { text: 'Acknowledge' } }", "");
    row("clip further out", "Item { width: 30; height: 30; clip: true; Item { T { text: 'Acknowledge' } } }",
        "clipped");
    row("outside the window", "T { x: 380; text: 'Acknowledge' }", "clipped");
    row("scrolled away",
        "Flickable { width: 200; height: 20; contentHeight: 400; clip: true; "
        "T { y: 100; text: 'Acknowledge' } }",
        "");
    row("half scrolled",
        "Flickable { width: 200; height: 20; contentHeight: 400; clip: true; "
        "T { y: 12; text: 'Acknowledge' } }",
        "");
    row("cut beside the scroll",
        "Flickable { width: 40; height: 20; contentHeight: 400; clip: true; "
        "T { text: 'Acknowledge' } }",
        "clipped");
    row("overlap", "T { text: 'Acknowledge' } T { x: 20; y: 4; text: 'Shelve' }", "overlap");
    row("side by side", "T { id: a; text: 'Acknowledge' } T { x: a.width; text: 'Shelve' }", "");
    row("lines close together", "T { font.pixelSize: 22; text: '15:24:07' } T { y: 26; text: 'Viet Nam' }",
        "");
    row("right aligned", "T { width: 300; horizontalAlignment: Text.AlignRight; text: 'a' } T { text: 'b' }",
        "");
    row("right aligned overlap",
        "T { width: 300; horizontalAlignment: Text.AlignRight; text: 'Shelve' } "
        "T { x: 280; text: 'b' }",
        "overlap");
    row("dialog above",
        "T { text: 'Acknowledge' } Rectangle { width: 200; height: 60; color: 'black'; "
        "T { text: 'Shelve' } }",
        "");
    row("elided behind a dialog",
        "T { width: 40; elide: Text.ElideRight; text: 'Acknowledge' } "
        "Rectangle { width: 200; height: 60; color: 'black' }",
        "");
    row("veil above",
        "T { text: 'Acknowledge' } Rectangle { width: 200; height: 60; color: '#80000000'; "
        "T { text: 'Shelve' } }",
        "overlap");
    row("raised by z",
        "Rectangle { z: 1; width: 200; height: 60; color: 'black'; T { text: 'Shelve' } } "
        "T { text: 'Acknowledge' }",
        "");
    row("small", "T { font.pixelSize: 8; text: 'Acknowledge' }", "tiny");
    row("scaled down", "Item { scale: 0.5; T { text: 'Acknowledge' } }", "tiny");
    row("two faults",
        "T { y: 50; width: 40; elide: Text.ElideRight; text: 'Acknowledge' } "
        "T { x: 380; text: 'Acknowledge' }",
        "elided clipped");
}

void TextCheckTest::finds()
{
    QFETCH(const QString, body);
    QFETCH(const QString, expected);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    const QString head =
        QStringLiteral("import QtQuick\nItem { width: 400; height: 200\n"
                       "component T: Text { property bool mayElide: false; font.pixelSize: 14 }\n");
    component.setData((head + body + QStringLiteral("\n}")).toUtf8(), QUrl(QStringLiteral("qrc:/Case.qml")));
    const std::unique_ptr<QObject> root(component.create());
    QVERIFY2(root, qPrintable(component.errorString()));
    auto* const item = qobject_cast<QQuickItem*>(root.get());
    QQuickWindow window;
    window.resize(400, 200);
    item->setParentItem(window.contentItem());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!window.grabWindow().isNull()); // polishes the texts
    const QStringList found = coi::desktop::unreadableTexts(window);
    const QStringList wanted = expected.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QVERIFY2(found.size() == wanted.size(), qPrintable(found.join(QLatin1Char('\n'))));
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        QVERIFY2(found[i].startsWith(wanted[i]), qPrintable(found[i]));
        QVERIFY2(found[i].contains(QStringLiteral("Case.qml")), qPrintable(found[i]));
    }
}

QTEST_MAIN(TextCheckTest)
#include "tst_text_check.moc"
