// SPDX-License-Identifier: GPL-3.0-or-later
// Keyboard and assistive technology, in the real screens: everything that can be used is reached by Tab (rows
// by arrows), shows that it has the keys, and has a name.
#include "shell_stage.h"

#include <QAccessible>
#include <QSet>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;

namespace {

constexpr int kMostStops = 400; // more than any screen has

QString nameOf(QQuickItem* item)
{
    QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Name) : QString();
}

QString describe(QQuickItem* item)
{
    QString text = QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0);
    for (QQuickItem* around = item->parentItem(); around; around = around->parentItem())
        if (const QString name = QString::fromLatin1(around->metaObject()->className());
            name.contains("_QMLTYPE"_L1))
            return text + " in "_L1 + name.section(u'_', 0, 0) + " '"_L1 + nameOf(item) + u'\'';
    return text;
}

// A frame round it or round a part of it, or a caret.
bool showsFocus(QQuickItem* item)
{
    if (item->property("cursorVisible").toBool())
        return true;
    for (QQuickItem* child : item->childItems())
        if (child->isVisible() && (ShellStage::isA(*child, "FocusRing") || showsFocus(child)))
            return true;
    return false;
}

bool isUsed(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::PageTab:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
        return true;
    default:
        return false;
    }
}

// What a mouse could use below an item. Rows of lists are reached by arrows within their list.
void collect(QQuickItem* item, QList<QQuickItem*>& found)
{
    for (QQuickItem* child : item->childItems()) {
        if (!child->isVisible() || child->opacity() == 0)
            continue;
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(child);
        if (face && isUsed(face->role()) && child->isEnabled() && child->width() > 0)
            found << child;
        else if (!item->inherits("QQuickListView"))
            collect(child, found);
        else if (child != item->property("contentItem").value<QQuickItem*>())
            collect(child, found);
    }
}

// As assistive technology finds it: what is drawn last lies on top.
QAccessibleInterface* find(QAccessibleInterface* in, const QString& start)
{
    QAccessibleInterface* found = nullptr;
    for (int i = 0; in && i < in->childCount(); ++i) {
        QAccessibleInterface* child = in->child(i);
        if (!child || child->state().invisible)
            continue;
        if (child->text(QAccessible::Name).startsWith(start))
            found = child;
        if (QAccessibleInterface* deeper = find(child, start))
            found = deeper;
    }
    return found;
}

bool speaks(QAccessibleInterface* in, const QString& text)
{
    for (int i = 0; in && i < in->childCount(); ++i) {
        QAccessibleInterface* const child = in->child(i);
        if (child && (child->text(QAccessible::Name).contains(text) ||
                      child->text(QAccessible::Value).contains(text) || speaks(child, text)))
            return true;
    }
    return false;
}

void press(QQuickWindow& window, const QAccessibleInterface* face)
{
    const auto* item = qobject_cast<QQuickItem*>(face->object());
    QVERIFY(item);
    QTest::mouseClick(&window, Qt::LeftButton, {}, item->mapToScene(item->boundingRect().center()).toPoint());
}

} // namespace

class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void everyControlIsReachedByTab_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("dialog");
        for (const QString& name :
             {u"overview"_s, u"lanes"_s, u"alarms"_s, u"cameras"_s, u"freight"_s, u"dashboard"_s})
            QTest::newRow(qPrintable(name)) << name << QString();
        for (const QString& name : {u"settings"_s, u"user"_s, u"simulation"_s, u"keys"_s})
            QTest::newRow(qPrintable(name)) << u"overview"_s << name;
    }

    void everyControlIsReachedByTab()
    {
        QFETCH(const QString, screen);
        QFETCH(const QString, dialog);
        ShellStage s;
        QVERIFY(s.start());
        QVERIFY(s.open(screen));
        s.console().lanes()->choose(u"1X-E1"_s);
        s.console().inspector()->select(u"lane"_s, u"1X-E1"_s);
        QTRY_VERIFY(s.console().alarms()->list()->rowCount() > 0 || screen != "alarms"_L1);
        QQuickItem* part = s.screen(screen);
        if (!dialog.isEmpty()) {
            QVERIFY(s.openDialog(dialog));
            part = s.window().activeFocusItem()->parentItem();
            while (part && !ShellStage::isA(*part, "ShellDialogs"))
                part = part->parentItem();
        }
        QVERIFY(part);
        QVERIFY(!s.window().grabWindow().isNull()); // lays everything out

        QStringList faults;
        QSet<QQuickItem*> seen;
        for (int i = 0; i < kMostStops; ++i) {
            QTest::keyClick(&s.window(), Qt::Key_Tab);
            QQuickItem* const item = s.window().activeFocusItem();
            QVERIFY(item);
            if (seen.contains(item))
                break;
            seen << item;
            if (nameOf(item).isEmpty())
                faults << u"no name: "_s + describe(item);
            if (!showsFocus(item))
                faults << u"focus is not seen: "_s + describe(item);
        }
        QVERIFY(seen.size() > 3 && seen.size() < kMostStops);
        QList<QQuickItem*> used;
        collect(part, used);
        for (QQuickItem* item : used) {
            const bool reached = std::any_of(seen.begin(), seen.end(), [item](QQuickItem* at) {
                return at == item || item->isAncestorOf(at) || at->isAncestorOf(item);
            });
            if (!reached)
                faults << u"not reached: "_s + describe(item);
            if (nameOf(item).isEmpty())
                faults << u"no name: "_s + describe(item);
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theRowsOfAChoiceAreFoundAndPressed()
    {
        ShellStage s;
        QVERIFY(s.start());
        s.console().navigation()->override(u"lane"_s, {u"1X-E1"_s}, u"hold_open"_s);
        QTRY_VERIFY(s.console().overriding()->isOpen());
        const auto window = [&s] { return QAccessible::queryAccessibleInterface(&s.window()); };
        QTRY_VERIFY(find(window(), u"Reason: "_s));
        const QString second = s.console().overriding()->reasons().value(1);
        QVERIFY(!second.isEmpty());
        QVERIFY(!find(window(), second));
        press(s.window(), find(window(), u"Reason: "_s));
        QTRY_VERIFY(find(window(), second));
        QTRY_VERIFY(s.window().contentItem()->isVisible());
        press(s.window(), find(window(), second));
        QTRY_COMPARE(s.console().overriding()->reasonIndex(), 1);
    }

    void thePasswordFieldIsFound()
    {
        QQmlEngine engine;
        engine.addImportPath(u"qrc:/qt/qml"_s);
        QQmlComponent component(&engine, QUrl(u"qrc:/qt/qml/Coi/Ui/EntranceLogin.qml"_s));
        const std::unique_ptr<QQuickItem> login(qobject_cast<QQuickItem*>(component.create()));
        QVERIFY2(login, qPrintable(component.errorString()));
        QQuickWindow window;
        window.resize(800, 600);
        login->setParentItem(window.contentItem());
        login->setWidth(480);
        window.show();
        window.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QAccessibleInterface* field =
            find(QAccessible::queryAccessibleInterface(&window), u"Password"_s);
        QVERIFY(field);
        QCOMPARE(field->role(), QAccessible::EditableText);
        press(window, field);
        for (const QChar c : u"secret"_s)
            QTest::keyClick(&window, c.toLatin1());
        QCOMPARE(window.activeFocusItem()->property("text").toString(), u"secret"_s);
        QVERIFY2(!speaks(QAccessible::queryAccessibleInterface(&window), u"secret"_s), "it is spoken");
    }
};

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
