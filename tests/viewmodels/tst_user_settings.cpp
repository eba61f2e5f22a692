// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <coi/viewmodels/cameras_model.h>
#include <coi/viewmodels/preferences.h>
#include <coi/viewmodels/user_settings.h>
#include <coi/viewmodels/workspace.h>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;
using viewmodels::CamerasModel;
using viewmodels::Preferences;
using viewmodels::UserSettings;
using viewmodels::Workspace;

namespace {

QStringList names(CamerasModel& model)
{
    QStringList out;
    for (const auto& row : model.layouts()->rows())
        out << row.name;
    return out;
}

} // namespace

class TestUserSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"COI-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
    }
    void init() { QSettings().clear(); }

    void eachUserHasHisOwn()
    {
        QSettings().setValue(u"theme"_s, u"day"_s); // before anybody logged in
        {
            UserSettings first(u"hanh"_s), second(u"minh/../x"_s);
            QCOMPARE(first.value(u"theme"_s).toString(), u"day"_s);
            first.setValue(u"theme"_s, u"night"_s);
            QCOMPARE(first.value(u"theme"_s).toString(), u"night"_s);
            QCOMPARE(second.value(u"theme"_s).toString(), u"day"_s);
            second.setValue(u"language"_s, u"fr"_s);
        }
        QCOMPARE(UserSettings().value(u"theme"_s).toString(), u"day"_s);
        QVERIFY(UserSettings().value(u"language"_s).isNull());
        QCOMPARE(UserSettings(u"hanh"_s).value(u"language"_s, u"en"_s).toString(), u"en"_s);
    }

    void preferencesFollowTheUser()
    {
        Preferences p(true);
        p.setTheme(u"day"_s);
        QSignalSpy look(&p, &Preferences::lookChanged);
        p.setUser(u"hanh"_s);
        QCOMPARE(p.theme(), u"day"_s); // taken over
        p.setTheme(u"night"_s);
        p.setTextScale(1.25);
        p.setSound(false);
        p.setUser(u"minh"_s);
        QCOMPARE(p.theme(), u"day"_s);
        QCOMPARE(p.textScale(), 1.0);
        QVERIFY(p.sound());
        p.setUser(u"hanh"_s);
        QCOMPARE(p.theme(), u"night"_s);
        QCOMPARE(p.textScale(), 1.25);
        QVERIFY(!p.sound());
        QVERIFY(look.count() >= 3);
        QCOMPARE(Preferences(true).theme(), u"day"_s); // the login of the next one
    }

    void windowsFollowTheUser()
    {
        {
            Workspace w;
            w.restore(u"hanh"_s);
            QCOMPARE(w.push(2, u"alarms"_s), true);
        }
        Workspace other;
        other.restore(u"minh"_s);
        QCOMPARE(other.count(), 1);
        Workspace again;
        again.restore(u"hanh"_s);
        QCOMPARE(again.count(), 2);
        QCOMPARE(again.screenOf(2), u"alarms"_s);
        again.close(2);
        Workspace after;
        after.restore(u"hanh"_s);
        QCOMPARE(after.count(), 1);
    }

    void layoutsAreKeptForTheirUser()
    {
        Fixture f;
        QVERIFY(f.start());
        QStringList cameras;
        {
            CamerasModel model(f.context());
            model.restoreLayouts(u"hanh"_s);
            model.setShape(4);
            model.assign(u"CAM-2-06"_s);
            for (const auto& tile : model.tiles()->rows())
                cameras << tile.cameraId;
            QVERIFY(!model.saveLayout(u"   "_s));
            const int predefined = model.layouts()->rowCount();
            QVERIFY(model.saveLayout(u"  Night watch "_s));
            QCOMPARE(model.layouts()->rowCount(), predefined + 1);
            QVERIFY(model.layouts()->rows().back().own);
            QCOMPARE(model.layoutName(), u"Night watch"_s);
            QVERIFY(model.saveLayout(u"Night watch"_s)); // again: replaced
            QCOMPARE(model.layouts()->rowCount(), predefined + 1);
        }
        CamerasModel other(f.context());
        other.restoreLayouts(u"minh"_s);
        QVERIFY(!names(other).contains(u"Night watch"_s));
        CamerasModel again(f.context());
        again.restoreLayouts(u"hanh"_s);
        QCOMPARE(names(again).last(), u"Night watch"_s);
        again.useLayout(again.layouts()->rowCount() - 1);
        QCOMPARE(again.shape(), 4);
        QStringList shown;
        for (const auto& tile : again.tiles()->rows())
            shown << tile.cameraId;
        QCOMPARE(shown, cameras);
        again.removeLayout(0); // predefined
        QCOMPARE(names(again).last(), u"Night watch"_s);
        again.removeLayout(again.layouts()->rowCount() - 1);
        QVERIFY(!names(again).contains(u"Night watch"_s));
        QCOMPARE(again.layoutName(), QString());
        CamerasModel after(f.context());
        after.restoreLayouts(u"hanh"_s);
        QVERIFY(!names(after).contains(u"Night watch"_s));
    }

    void tooManyLayoutsAreRefusedInWords()
    {
        Fixture f;
        QVERIFY(f.start());
        CamerasModel model(f.context());
        for (std::size_t i = 0; i < CamerasModel::kMostOwnLayouts; ++i)
            QVERIFY(model.saveLayout(QString::number(i)));
        QCOMPARE(model.layoutName(), u"29"_s);
        const int full = model.layouts()->rowCount();
        QVERIFY(!model.saveLayout(u"one more"_s));
        QCOMPARE(model.layoutProblem(), u"At most 30 own layouts"_s);
        QVERIFY(model.saveLayout(u"3"_s)); // replaces one
        model.removeLayout(full - 1);
        QVERIFY(model.saveLayout(u"one more"_s));
        QCOMPARE(model.layoutProblem(), QString());
    }

    void camerasOfAnotherSiteStayEmpty()
    {
        Fixture f;
        QVERIFY(f.start());
        UserSettings().setValue(
            u"cameraLayouts"_s,
            QByteArray(R"([{"name":"Old","shape":4,"cameras":["CAM-9-99","CAM-2-06","",""]}])"));
        CamerasModel model(f.context());
        model.restoreLayouts({});
        model.useLayout(model.layouts()->rowCount() - 1);
        QCOMPARE(model.tiles()->rows()[0].cameraId, QString());
        QCOMPARE(model.tiles()->rows()[1].cameraId, u"CAM-2-06"_s);
    }

    void brokenLayoutsAreKeptAsideAndSaid_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QString>("why");
        QTest::newRow("no JSON") << QByteArray("[{\"name\"") << u"no list"_s;
        QTest::newRow("no list") << QByteArray("{}") << u"no list"_s;
        QTest::newRow("no name") << QByteArray(R"([{"shape":4,"cameras":["a"]}])") << u"layout 1: name"_s;
        QTest::newRow("shape") << QByteArray(R"([{"name":"a","shape":4,"cameras":["a"]},)"
                                             R"({"name":"b","shape":5,"cameras":["a"]}])")
                               << u"layout 2: shape"_s;
        QTest::newRow("cameras") << QByteArray(R"([{"name":"a","shape":4,"cameras":"all"}])")
                                 << u"layout 1: cameras"_s;
    }
    void brokenLayoutsAreKeptAsideAndSaid()
    {
        QFETCH(const QByteArray, kept);
        QFETCH(const QString, why);
        Fixture f;
        QVERIFY(f.start());
        UserSettings().setValue(u"cameraLayouts"_s, kept);
        CamerasModel model(f.context());
        const int predefined = model.layouts()->rowCount();
        model.restoreLayouts({});
        QCOMPARE(model.layouts()->rowCount(), predefined);
        QVERIFY2(model.layoutProblem().contains(why), qPrintable(model.layoutProblem()));
        QCOMPARE(UserSettings().value(u"cameraLayouts"_s).toByteArray(), kept);
        QVERIFY(model.saveLayout(u"New"_s));
        QCOMPARE(model.layoutProblem(), QString());
        QCOMPARE(UserSettings().value(u"cameraLayoutsUnread"_s).toByteArray(), kept);
        CamerasModel again(f.context());
        again.restoreLayouts({});
        QCOMPARE(names(again).last(), u"New"_s);
    }

private:
    QTemporaryDir m_dir;
};

QTEST_MAIN(TestUserSettings)
#include "tst_user_settings.moc"
