// SPDX-License-Identifier: GPL-3.0-or-later
// Every text the view-models hand out follows the language: whatever is shown, hidden or without a link while
// it changes. Two languages that mark each text; after the change no text of the first may be left.
#include "fixture.h"
#include "forecasts.h"

#include <QAbstractItemModel>
#include <QSequentialIterable>
#include <QSignalSpy>
#include <QTranslator>
#include <coi/viewmodels/console.h>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;

namespace {

class Marker : public QTranslator
{
public:
    explicit Marker(const QString& mark) : m_mark(mark) {}
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return m_mark + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }

private:
    QString m_mark;
};

const QString kFirst = u"[A]"_s, kSecond = u"[B]"_s;

domain::LocalText marked(const domain::LocalText& text)
{
    return {kFirst.toStdString() + text.en, kSecond.toStdString() + text.en, {}, {}};
}

std::shared_ptr<const domain::Site> markedSite()
{
    auto site = std::make_shared<domain::Site>(*smallSite());
    site->name = marked(site->name);
    const auto markAll = [](auto& parts) {
        for (auto& part : parts)
            part.name = marked(part.name);
    };
    markAll(site->zones), markAll(site->stations), markAll(site->gates), markAll(site->cameras);
    markAll(site->surfaces), markAll(site->carriers), markAll(site->interlocks), markAll(site->lanes);
    return site;
}

std::shared_ptr<const domain::AlarmCatalogue> markedCatalogue()
{
    auto catalogue = std::make_shared<domain::AlarmCatalogue>(*smallCatalogue());
    for (domain::AlarmDefinition& d : catalogue->definitions) {
        d.text = marked(d.text), d.cause = marked(d.cause), d.consequence = marked(d.consequence);
        d.action = marked(d.action);
    }
    return catalogue;
}

struct Text
{
    QString text;
    QObject* owner = nullptr;
    QMetaMethod told; // what the owner says when the text changes
};

// The texts of an object, of the objects and lists it hands out, by their places.
class Texts
{
public:
    explicit Texts(QObject* root) { read(root, QString()); }
    const std::map<QString, Text>& all() const { return m_texts; }
    QStringList with(const QString& mark) const
    {
        QStringList found;
        for (const auto& [place, t] : m_texts)
            if (t.text.contains(mark))
                found << place + u": "_s + t.text;
        return found;
    }

private:
    void read(QObject* object, const QString& place)
    {
        if (!object || m_seen.contains(object) ||
            !QByteArray(object->metaObject()->className()).startsWith("coi::"))
            return;
        m_seen.insert(object);
        const QMetaObject* const meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            read(meta->property(i).read(object), place + u'.' + QLatin1String(meta->property(i).name()),
                 {{}, object, meta->property(i).notifySignal()});
        if (auto* const list = qobject_cast<QAbstractItemModel*>(object))
            readList(*list, place);
    }
    void readList(QAbstractItemModel& list, const QString& place)
    {
        const auto roles = list.roleNames();
        for (int row = 0; row < list.rowCount(); ++row)
            for (auto role = roles.cbegin(); role != roles.cend(); ++role)
                read(list.data(list.index(row, 0), role.key()),
                     u"%1[%2].%3"_s.arg(place).arg(row).arg(QLatin1String(role.value())),
                     {{}, &list, QMetaMethod::fromSignal(&QAbstractItemModel::dataChanged)});
    }
    void read(const QVariant& value, const QString& place, Text found)
    {
        if (value.metaType().flags() & QMetaType::PointerToQObject)
            return read(value.value<QObject*>(), place);
        if (const QMetaObject* const gadget = value.metaType().metaObject())
            for (int i = 0; i < gadget->propertyCount(); ++i)
                read(gadget->property(i).readOnGadget(value.constData()),
                     place + u'.' + QLatin1String(gadget->property(i).name()), found);
        if (value.metaType().id() == QMetaType::QString) {
            found.text = value.toString();
            m_texts.emplace(place, std::move(found));
        } else if (value.canConvert<QSequentialIterable>()) {
            int i = 0;
            for (const QVariant& part : value.value<QSequentialIterable>())
                read(part, place + u'[' + QString::number(i++) + u']', found);
        }
    }

    QSet<QObject*> m_seen;
    std::map<QString, Text> m_texts;
};

// Which texts changed without a word of it.
class Watch
{
public:
    explicit Watch(const Texts& texts) : m_before(texts)
    {
        for (const auto& [place, t] : texts.all())
            if (auto& spy = m_told[{t.owner, t.told.methodIndex()}]; !spy && t.told.isValid())
                spy = std::make_unique<QSignalSpy>(t.owner, t.told);
    }
    QStringList untold(const Texts& now) const
    {
        QStringList found;
        for (const auto& [place, after] : now.all()) {
            const auto before = m_before.all().find(place);
            if (before == m_before.all().end() || before->second.text == after.text)
                continue;
            const auto& spy = m_told.at({before->second.owner, before->second.told.methodIndex()});
            if (!spy || spy->isEmpty())
                found << place + u": "_s + after.text;
        }
        return found;
    }

private:
    Texts m_before;
    std::map<std::pair<QObject*, int>, std::unique_ptr<QSignalSpy>> m_told;
};

void none(const QStringList& found)
{
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QCoreApplication::installTranslator(&m_first); }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_first);
        QCoreApplication::removeTranslator(&m_second);
    }

    void noTextOfTheOtherLanguageIsLeft_data()
    {
        QTest::addColumn<bool>("hidden"); // while the language changes
        QTest::addColumn<bool>("lost");   // the link, before
        QTest::newRow("shown") << false << false;
        QTest::newRow("hidden") << true << false;
        QTest::newRow("shown, link lost") << false << true;
        QTest::newRow("hidden, link lost") << true << true;
    }

    void noTextOfTheOtherLanguageIsLeft()
    {
        QFETCH(bool, hidden);
        QFETCH(bool, lost);
        Fixture f;
        QVERIFY(f.start());
        answer(f.gateway(), f.now());
        QVERIFY(fill(f));
        const viewmodels::Context context = markedContext(f);
        viewmodels::Console console(context);
        setActive(console, true);
        console.inspector()->select(u"lane"_s, u"1X-E3"_s);
        console.finder()->setQuery(u"1X"_s);
        console.freight()->select(u"carrier"_s, u"IGV-1"_s);
        QVERIFY(console.overriding()->begin(u"lane"_s, {u"1X-E1"_s, u"1X-E2"_s}, u"hold_open"_s));
        QVERIFY(console.whatIf()->startFrom(u"zone"_s, {u"1X-Q1"_s}));
        console.alarms()->setTab(static_cast<int>(viewmodels::AlarmTab::History));
        QTRY_VERIFY(isFilled(console));
        const QStringList before = Texts(&console).with(kFirst);
        QVERIFY2(before.size() > 200, qPrintable(QString::number(before.size())));
        console.overriding()->setReasonIndex(1);
        QTRY_COMPARE(console.overriding()->whyNotSign(), QString());
        QVERIFY(console.overriding()->sign());
        if (lost)
            QVERIFY(f.loseLink());
        f.gateway().silent = true; // no new answer helps
        if (hidden)
            setActive(console, false);
        const Watch watch{Texts(&console)};
        change(f);
        if (hidden)
            setActive(console, true);
        QCoreApplication::processEvents();
        const Texts after(&console);
        none(after.with(kFirst)), none(watch.untold(after));
    }

    // Its checks and targets stand as they were signed; only their words follow.
    void aSignedCommandFollowsToo()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put({domain::FeedState{"lanes", domain::FeedKind::Lanes, domain::Freshness::Live, f.now()},
                       lane("1X-E1", domain::LaneStatus::InService),
                       lane("1X-E2", domain::LaneStatus::InService)}));
        viewmodels::Console console(markedContext(f));
        setActive(console, true);
        viewmodels::OverrideModel* const dialog = console.overriding();
        QVERIFY(dialog->begin(u"lane"_s, {u"1X-E1"_s, u"1X-E2"_s}, u"hold_open"_s));
        dialog->setReasonIndex(1);
        QVERIFY2(dialog->sign(), qPrintable(dialog->whyNotSign()));
        const auto plain = [](QString text) { // some words stand in lower case
            return text.remove(kFirst, Qt::CaseInsensitive).remove(kSecond, Qt::CaseInsensitive);
        };
        const auto facts = [&] {
            QStringList out;
            for (const auto& row : dialog->checks()->rows())
                out << row.key + row.state + plain(row.detail);
            for (const auto& row : dialog->targets()->rows())
                out << row.key + row.nowGlyph + plain(row.nowText);
            return out.replaceInStrings(u","_s, u"."_s); // the decimal mark follows the language too
        };
        const QStringList signedFacts = facts();
        QVERIFY(Texts(dialog).with(kFirst).size() > 20);
        // What happens to a lane after the signature changes nothing of it.
        QVERIFY(f.put(lane("1X-E1", domain::LaneStatus::HeldOpen)));
        change(f);
        QCoreApplication::processEvents();
        none(Texts(dialog).with(kFirst)), none(Texts(dialog).with(kFirst.toLower()));
        QCOMPARE(facts(), signedFacts);
    }

    void whatWasSaidFollowsToo()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(fill(f));
        f.gateway().answer.cause = domain::Refusal::NotAuthorised;
        f.gateway().forecasts = {refusal(domain::ForecastRefusal::TooMany)};
        viewmodels::Console console(markedContext(f));
        setActive(console, true);
        console.alarms()->submit(u"escalate"_s, {}, 0);
        console.alarms()->exportCsv(u"/proc/none"_s);
        console.dashboard()->exportCsv({});
        console.simulation()->setPaused(true);
        QVERIFY(console.whatIf()->startFrom(u"zone"_s, {u"1X-Q1"_s}));
        viewmodels::BannerModel* const banner = console.shell()->banner();
        banner->look(u"lane_fault@1X-E3"_s);
        QTRY_VERIFY(banner->first()->present());
        banner->acknowledge();
        const auto said = [&] {
            return QStringList{console.alarms()->reply(),
                               console.alarms()->exportText(),
                               console.dashboard()->exportText(),
                               console.simulation()->problem(),
                               console.whatIf()->forecast()->problem(),
                               banner->refusal()};
        };
        QTRY_COMPARE(said().filter(kFirst).size(), 6);
        setActive(console, false);
        const Watch watch{Texts(&console)};
        change(f);
        QCOMPARE(said().filter(kSecond).size(), 6);
        none(said().filter(kFirst)), none(watch.untold(Texts(&console)).filter(u"export"_s));
    }

private:
    viewmodels::Context markedContext(Fixture& f)
    {
        const viewmodels::Context& c = f.context();
        return {c.mirror,  c.commands,   c.requests, c.formats,
                c.cameras, markedSite(), c.flows,    markedCatalogue()};
    }
    static void setActive(viewmodels::Console& console, bool active)
    {
        const QMetaObject* const meta = console.metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            if (auto* const part = meta->property(i).read(&console).value<QObject*>())
                part->setProperty("active", active);
    }
    void change(Fixture& f)
    {
        QCoreApplication::removeTranslator(&m_first);
        QCoreApplication::installTranslator(&m_second);
        f.formats().setLanguage(u"vi"_s);
    }
    static bool fill(Fixture& f)
    {
        std::vector<domain::Change> changes;
        for (const char* id : {"1X-E1", "1X-E2", "1X-E4", "1X-B1", "1X-B2", "2X-T1", "2X-T2"})
            changes.push_back(lane(id, domain::LaneStatus::InService, 3));
        changes.push_back(lane("1X-E3", domain::LaneStatus::Fault, 3));
        for (const char* id : {"IGV-1", "IGV-2", "IGV-3"})
            changes.push_back(carrier(id, domain::CarrierTask::Stalled));
        changes.push_back(alarm("lane_fault", "1X-E3", domain::AlarmPriority::High));
        changes.push_back(alarm("igv_stopped", "IGV-1", domain::AlarmPriority::Critical,
                                domain::AlarmState::Acknowledged, 60));
        for (const char* id : {"1X-Q1", "1X-Q2", "2X-Q1"}) {
            domain::ZoneState zone;
            zone.id = id, zone.count = 12, zone.observedAt = f.now();
            changes.push_back(zone);
        }
        for (const char* id : {"XR1", "DOC1"}) {
            domain::StationState station;
            station.id = id, station.faulty = true, station.observedAt = f.now();
            changes.push_back(station);
        }
        for (const domain::FeedKind kind :
             {domain::FeedKind::Lanes, domain::FeedKind::Customs, domain::FeedKind::Counterpart})
            changes.push_back(domain::FeedState{std::string(domain::codeOf(kind)), kind,
                                                domain::Freshness::Stale, f.now() - std::chrono::minutes{9}});
        domain::Consignment goods;
        goods.id = "1179", goods.goods = "Durian", goods.declaredT = 18, goods.place = "XR1";
        changes.push_back(goods);
        domain::CommandRecord command;
        command.id = "c1", command.by = "hanh", command.console = "C2", command.requestedAt = f.now();
        command.request.object = "1X-E4", command.request.action = domain::CommandAction::Close;
        command.status = domain::CommandStatus::Accepted;
        changes.push_back(command);
        domain::Alarm shelved =
            alarm("reader_down", "1X-E2", domain::AlarmPriority::Low, domain::AlarmState::Shelved, 60);
        shelved.shelvedUntil = f.now() + std::chrono::minutes{20};
        changes.push_back(shelved);
        changes.push_back(domain::Totals{});
        return f.put(std::move(changes));
    }
    static void answer(FakeGateway& gateway, core::UtcTime now)
    {
        gateway.history.from = now - std::chrono::hours{3};
        gateway.history.bucketS = 600;
        gateway.history.values.assign(18, 12.0);
        domain::AlarmEvent event;
        event.alarm = "lane_fault@1X-E3";
        event.definition = "lane_fault";
        event.object = "1X-E3";
        event.note.at = now - std::chrono::minutes{5};
        event.note.what = "raised";
        gateway.alarmLog.rows = {event};
        gateway.forecasts = {testing::answer({"egate_exit", "booth_exit"}, 1, 200, 200, true)};
    }
    static bool isFilled(viewmodels::Console& console)
    {
        return console.alarms()->list()->rowCount() > 0 && console.whatIf()->forecast()->hasResult() &&
               !console.alarms()->load()->bars().isEmpty() && !console.dashboard()->loading();
    }

    Marker m_first{kFirst}, m_second{kSecond};
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
