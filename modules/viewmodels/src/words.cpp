// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/words.h>

#include <QCoreApplication>
#include <array>

namespace coi::viewmodels::words {

namespace {

QString word(const char* text)
{
    return QCoreApplication::translate("Words", text);
}

template <std::size_t N, class E> QString at(const std::array<const char*, N>& texts, E value)
{
    const auto i = static_cast<std::size_t>(value);
    return i < N ? word(texts[i]) : word(QT_TRANSLATE_NOOP("Words", "unknown"));
}

} // namespace

QString of(domain::LaneStatus v)
{
    static constexpr std::array<const char*, 8> texts{
        QT_TRANSLATE_NOOP("Words", "Unknown"), QT_TRANSLATE_NOOP("Words", "In service"),
        QT_TRANSLATE_NOOP("Words", "Closed"),  QT_TRANSLATE_NOOP("Words", "Opening"),
        QT_TRANSLATE_NOOP("Words", "Closing"), QT_TRANSLATE_NOOP("Words", "Held open"),
        QT_TRANSLATE_NOOP("Words", "Fault"),   QT_TRANSLATE_NOOP("Words", "Out of service")};
    return at(texts, v);
}

QString of(domain::Direction v)
{
    static constexpr std::array<const char*, 2> texts{QT_TRANSLATE_NOOP("Words", "Exit VN–CN"),
                                                      QT_TRANSLATE_NOOP("Words", "Entry CN–VN")};
    return at(texts, v);
}

QString of(domain::Bridge v)
{
    static constexpr std::array<const char*, 2> texts{QT_TRANSLATE_NOOP("Words", "Bac Luan I"),
                                                      QT_TRANSLATE_NOOP("Words", "Bac Luan II")};
    return at(texts, v);
}

QString of(domain::LaneKind v)
{
    static constexpr std::array<const char*, 4> texts{
        QT_TRANSLATE_NOOP("Words", "e-gate"), QT_TRANSLATE_NOOP("Words", "booth"),
        QT_TRANSLATE_NOOP("Words", "truck lane"), QT_TRANSLATE_NOOP("Words", "IGV lane")};
    return at(texts, v);
}

QString of(domain::DeviceKind v)
{
    static constexpr std::array<const char*, 11> texts{QT_TRANSLATE_NOOP("Words", "Face camera"),
                                                       QT_TRANSLATE_NOOP("Words", "Document reader"),
                                                       QT_TRANSLATE_NOOP("Words", "Fingerprint reader"),
                                                       QT_TRANSLATE_NOOP("Words", "Doors"),
                                                       QT_TRANSLATE_NOOP("Words", "Booth desk"),
                                                       QT_TRANSLATE_NOOP("Words", "Plate reader"),
                                                       QT_TRANSLATE_NOOP("Words", "Loop"),
                                                       QT_TRANSLATE_NOOP("Words", "Barrier"),
                                                       QT_TRANSLATE_NOOP("Words", "Lamp"),
                                                       QT_TRANSLATE_NOOP("Words", "Network"),
                                                       QT_TRANSLATE_NOOP("Words", "Scale")};
    return at(texts, v);
}

QString of(domain::CarrierTask v)
{
    static constexpr std::array<const char*, 10> texts{
        QT_TRANSLATE_NOOP("Words", "idle"),      QT_TRANSLATE_NOOP("Words", "loading"),
        QT_TRANSLATE_NOOP("Words", "driving"),   QT_TRANSLATE_NOOP("Words", "waits for release"),
        QT_TRANSLATE_NOOP("Words", "unloading"), QT_TRANSLATE_NOOP("Words", "to charger"),
        QT_TRANSLATE_NOOP("Words", "charging"),  QT_TRANSLATE_NOOP("Words", "stopped"),
        QT_TRANSLATE_NOOP("Words", "service"),   QT_TRANSLATE_NOOP("Words", "paused")};
    return at(texts, v);
}

QString of(domain::OperatingMode v)
{
    static constexpr std::array<const char*, 7> texts{
        QT_TRANSLATE_NOOP("Words", "automatic"),  QT_TRANSLATE_NOOP("Words", "semi-automatic"),
        QT_TRANSLATE_NOOP("Words", "local hand"), QT_TRANSLATE_NOOP("Words", "manual"),
        QT_TRANSLATE_NOOP("Words", "service"),    QT_TRANSLATE_NOOP("Words", "teach-in"),
        QT_TRANSLATE_NOOP("Words", "start-up")};
    return at(texts, v);
}

QString of(domain::ConnectionState v)
{
    static constexpr std::array<const char*, 4> texts{
        QT_TRANSLATE_NOOP("Words", "online"), QT_TRANSLATE_NOOP("Words", "offline"),
        QT_TRANSLATE_NOOP("Words", "hibernating"), QT_TRANSLATE_NOOP("Words", "connection broken")};
    return at(texts, v);
}

QString of(domain::CustomsChannel v)
{
    static constexpr std::array<const char*, 4> texts{
        QT_TRANSLATE_NOOP("Words", "no channel yet"), QT_TRANSLATE_NOOP("Words", "1 Green"),
        QT_TRANSLATE_NOOP("Words", "2 Yellow"), QT_TRANSLATE_NOOP("Words", "3 Red")};
    return at(texts, v);
}

QString of(domain::FreightStage v)
{
    static constexpr std::array<const char*, 10> texts{
        QT_TRANSLATE_NOOP("Words", "filed"),  QT_TRANSLATE_NOOP("Words", "on way"),
        QT_TRANSLATE_NOOP("Words", "yard"),   QT_TRANSLATE_NOOP("Words", "docs"),
        QT_TRANSLATE_NOOP("Words", "weigh"),  QT_TRANSLATE_NOOP("Words", "scan"),
        QT_TRANSLATE_NOOP("Words", "lab"),    QT_TRANSLATE_NOOP("Words", "cleared"),
        QT_TRANSLATE_NOOP("Words", "border"), QT_TRANSLATE_NOOP("Words", "in CN")};
    return at(texts, v);
}

QString of(domain::AlarmPriority v)
{
    static constexpr std::array<const char*, 4> texts{
        QT_TRANSLATE_NOOP("Words", "critical"), QT_TRANSLATE_NOOP("Words", "high"),
        QT_TRANSLATE_NOOP("Words", "medium"), QT_TRANSLATE_NOOP("Words", "low")};
    return at(texts, v);
}

QString of(domain::AlarmState v)
{
    static constexpr std::array<const char*, 9> texts{
        QT_TRANSLATE_NOOP("Words", "normal"),        QT_TRANSLATE_NOOP("Words", "unacknowledged"),
        QT_TRANSLATE_NOOP("Words", "acknowledged"),  QT_TRANSLATE_NOOP("Words", "returned"),
        QT_TRANSLATE_NOOP("Words", "latched, new"),  QT_TRANSLATE_NOOP("Words", "latched"),
        QT_TRANSLATE_NOOP("Words", "shelved"),       QT_TRANSLATE_NOOP("Words", "suppressed"),
        QT_TRANSLATE_NOOP("Words", "out of service")};
    return at(texts, v);
}

QString of(domain::CommandStatus v)
{
    static constexpr std::array<const char*, 11> texts{
        QT_TRANSLATE_NOOP("Words", "selected"),  QT_TRANSLATE_NOOP("Words", "requested"),
        QT_TRANSLATE_NOOP("Words", "co-signed"), QT_TRANSLATE_NOOP("Words", "recorded"),
        QT_TRANSLATE_NOOP("Words", "sent"),      QT_TRANSLATE_NOOP("Words", "accepted"),
        QT_TRANSLATE_NOOP("Words", "confirmed"), QT_TRANSLATE_NOOP("Words", "refused"),
        QT_TRANSLATE_NOOP("Words", "expired"),   QT_TRANSLATE_NOOP("Words", "cancelled"),
        QT_TRANSLATE_NOOP("Words", "unknown")};
    return at(texts, v);
}

QString of(domain::CommandAction v)
{
    static constexpr std::array<const char*, 12> texts{QT_TRANSLATE_NOOP("Words", "Open"),
                                                       QT_TRANSLATE_NOOP("Words", "Close"),
                                                       QT_TRANSLATE_NOOP("Words", "Hold open"),
                                                       QT_TRANSLATE_NOOP("Words", "Take out of service"),
                                                       QT_TRANSLATE_NOOP("Words", "Return to service"),
                                                       QT_TRANSLATE_NOOP("Words", "Reverse"),
                                                       QT_TRANSLATE_NOOP("Words", "Pause"),
                                                       QT_TRANSLATE_NOOP("Words", "Resume"),
                                                       QT_TRANSLATE_NOOP("Words", "Ask for an officer"),
                                                       QT_TRANSLATE_NOOP("Words", "Send to a bay"),
                                                       QT_TRANSLATE_NOOP("Words", "Cancel order"),
                                                       QT_TRANSLATE_NOOP("Words", "Ask to open by hand")};
    return at(texts, v);
}

QString of(domain::FaultKind v)
{
    static constexpr std::array<const char*, 11> texts{
        QT_TRANSLATE_NOOP("Words", "E-gate fault"),       QT_TRANSLATE_NOOP("Words", "False-reject burst"),
        QT_TRANSLATE_NOOP("Words", "Reader outage"),      QT_TRANSLATE_NOOP("Words", "Plate misreads"),
        QT_TRANSLATE_NOOP("Words", "Scanner down"),       QT_TRANSLATE_NOOP("Words", "IGV stall"),
        QT_TRANSLATE_NOOP("Words", "Low battery"),        QT_TRANSLATE_NOOP("Words", "Lost link"),
        QT_TRANSLATE_NOOP("Words", "Coach wave"),         QT_TRANSLATE_NOOP("Words", "Camera frozen"),
        QT_TRANSLATE_NOOP("Words", "Dongxing gate fault")};
    return at(texts, v);
}

QString of(domain::FeedKind v)
{
    static constexpr std::array<const char*, 7> texts{
        QT_TRANSLATE_NOOP("Words", "Lanes"),   QT_TRANSLATE_NOOP("Words", "Queues"),
        QT_TRANSLATE_NOOP("Words", "Video"),   QT_TRANSLATE_NOOP("Words", "IGV"),
        QT_TRANSLATE_NOOP("Words", "Customs"), QT_TRANSLATE_NOOP("Words", "Population DB"),
        QT_TRANSLATE_NOOP("Words", "Dongxing")};
    return at(texts, v);
}

QString of(domain::Freshness v)
{
    static constexpr std::array<const char*, 5> texts{
        QT_TRANSLATE_NOOP("Words", "live"), QT_TRANSLATE_NOOP("Words", "late"),
        QT_TRANSLATE_NOOP("Words", "stale"), QT_TRANSLATE_NOOP("Words", "reported"),
        QT_TRANSLATE_NOOP("Words", "no data")};
    return at(texts, v);
}

QString of(domain::Profile v)
{
    static constexpr std::array<const char*, 2> texts{QT_TRANSLATE_NOOP("Words", "normal day"),
                                                      QT_TRANSLATE_NOOP("Words", "peak day")};
    return at(texts, v);
}

QString of(domain::GateResult v)
{
    static constexpr std::array<const char*, 13> texts{
        QT_TRANSLATE_NOOP("Words", "accepted"),
        QT_TRANSLATE_NOOP("Words", "document not read"),
        QT_TRANSLATE_NOOP("Words", "document not genuine"),
        QT_TRANSLATE_NOOP("Words", "not eligible"),
        QT_TRANSLATE_NOOP("Words", "face not matched"),
        QT_TRANSLATE_NOOP("Words", "finger not matched"),
        QT_TRANSLATE_NOOP("Words", "liveness not proven"),
        QT_TRANSLATE_NOOP("Words", "watch-list hit, not confirmed"),
        QT_TRANSLATE_NOOP("Words", "database time-out"),
        QT_TRANSLATE_NOOP("Words", "tailgating"),
        QT_TRANSLATE_NOOP("Words", "traveller too slow"),
        QT_TRANSLATE_NOOP("Words", "operator override"),
        QT_TRANSLATE_NOOP("Words", "device fault")};
    return at(texts, v);
}

QString of(domain::StationKind v)
{
    static constexpr std::array<const char*, 14> texts{QT_TRANSLATE_NOOP("Words", "Health screening"),
                                                       QT_TRANSLATE_NOOP("Words", "Customs baggage"),
                                                       QT_TRANSLATE_NOOP("Words", "Documents"),
                                                       QT_TRANSLATE_NOOP("Words", "Weighbridge"),
                                                       QT_TRANSLATE_NOOP("Words", "X-ray"),
                                                       QT_TRANSLATE_NOOP("Words", "QC laboratory"),
                                                       QT_TRANSLATE_NOOP("Words", "Inspection dock"),
                                                       QT_TRANSLATE_NOOP("Words", "Yard"),
                                                       QT_TRANSLATE_NOOP("Words", "Warehouse"),
                                                       QT_TRANSLATE_NOOP("Words", "E-commerce centre"),
                                                       QT_TRANSLATE_NOOP("Words", "Exhibition centre"),
                                                       QT_TRANSLATE_NOOP("Words", "Dongxing hall"),
                                                       QT_TRANSLATE_NOOP("Words", "Dongxing yard"),
                                                       QT_TRANSLATE_NOOP("Words", "Officers on floor")};
    return at(texts, v);
}

QString ofShort(domain::Direction v)
{
    return v == domain::Direction::Exit ? word(QT_TRANSLATE_NOOP("Words", "exit"))
                                        : word(QT_TRANSLATE_NOOP("Words", "entry"));
}

QString letter(domain::AlarmPriority v)
{
    static constexpr std::array<char, 4> letters{'C', 'H', 'M', 'L'};
    return QString(QLatin1Char(letters[static_cast<std::size_t>(v) % letters.size()]));
}

} // namespace coi::viewmodels::words
