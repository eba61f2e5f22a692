// SPDX-License-Identifier: GPL-3.0-or-later
// A control that can not be used says why: on every screen and in every dialog of the shell, with the link up
// and lost.
#include "shell_stage.h"

#include <QAccessible>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;

namespace {

bool isControl(const QQuickItem& item)
{
    return item.inherits("QQuickAbstractButton") || item.inherits("QQuickComboBox") ||
           item.inherits("QQuickTextField") || item.inherits("QQuickSlider");
}

// Those that are disabled themselves, not with all around them, and do not say why.
void collectSilent(QQuickItem& below, int& disabled, QStringList& silent)
{
    for (QQuickItem* item : below.childItems()) {
        if (!item->isVisible())
            continue;
        if (isControl(*item) && !item->isEnabled() && below.isEnabled()) {
            ++disabled;
            QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(item);
            if (!face || face->text(QAccessible::Description).isEmpty())
                silent << QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0) +
                              u" \""_s + item->property("text").toString() + u'"';
        }
        collectSilent(*item, disabled, silent);
    }
}

} // namespace

class TestDisabledControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOneExplainsItself_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<bool>("lost");
        for (const bool lost : {false, true}) {
            const auto row = [lost](const QString& screen, const QString& dialog) {
                QTest::addRow("%s %s%s", qPrintable(screen), qPrintable(dialog), lost ? ", link lost" : "")
                    << screen << dialog << lost;
            };
            for (const QString& screen : {u"overview"_s, u"lanes"_s, u"alarms"_s, u"cameras"_s, u"freight"_s,
                                          u"dashboard"_s, u"whatif"_s})
                row(screen, {});
            for (const QString& dialog : {u"user"_s, u"settings"_s, u"simulation"_s, u"finder"_s, u"keys"_s})
                row(u"overview"_s, dialog);
        }
    }
    void everyOneExplainsItself()
    {
        QFETCH(const QString, screen);
        QFETCH(const QString, dialog);
        QFETCH(const bool, lost);
        ShellStage s;
        QVERIFY(s.start());
        domain::SimStatus sim;
        sim.id = "sim";
        QVERIFY(s.fixture().put(sim));
        QVERIFY(s.open(screen));
        s.console().inspector()->select(u"lane"_s, u"1X-E2"_s);
        QVERIFY(dialog.isEmpty() || s.openDialog(dialog));
        if (lost) {
            QVERIFY(s.fixture().loseLink());
            QTRY_VERIFY(s.console().shell()->linkLost());
        }
        QVERIFY(!s.window().grabWindow().isNull());
        const bool commands = screen == u"overview"_s || screen == u"alarms"_s; // locked without link
        int disabled = 0;
        QStringList silent;
        const auto explained = [&] { // lists follow with their next refresh
            disabled = 0, silent.clear();
            collectSilent(s.shell(), disabled, silent);
            return silent.isEmpty() && (!lost || !commands || disabled > 0);
        };
        QTRY_VERIFY2(explained(), qPrintable(silent.join(u", "_s)));
    }
};

QTEST_MAIN(TestDisabledControls)
#include "tst_disabled_controls.moc"
