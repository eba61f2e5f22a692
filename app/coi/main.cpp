// SPDX-License-Identifier: GPL-3.0-or-later
#include "automation.h"
#include "desktop.h"
#include "measure.h"
#include "tour.h"

#include <QFont>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QTimer>
#include <cstdio>

namespace {

void prepareFonts()
{
    QFont font;
    // Noto Sans first: digits of equal width never come from the CJK face.
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(14);
    QGuiApplication::setFont(font);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("coi"));
    QGuiApplication::setOrganizationName(QStringLiteral("COI"));
    QGuiApplication::setApplicationVersion(QStringLiteral(COI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.coi.Coi"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    prepareFonts();

    const auto options = coi::desktop::parseOptions(QGuiApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "coi: %s\nTry 'coi --help'.\n", options.error().text.c_str());
        return 2;
    }
    if (options->exitWithUsage) {
        std::printf("%s\n", qPrintable(options->usage));
        return 0;
    }

    coi::desktop::Desktop desktop(*options);
    QQmlApplicationEngine engine;
    std::unique_ptr<coi::desktop::Tour> tour;
    if (options->touring())
        tour = std::make_unique<coi::desktop::Tour>(desktop, engine);
    if (!desktop.show(engine))
        return 1;
    std::unique_ptr<coi::desktop::Automation> automation;
    if (options->automated)
        automation = std::make_unique<coi::desktop::Automation>(engine);
    std::unique_ptr<coi::desktop::Measure> measure;
    if (options->measureS > 0)
        measure = std::make_unique<coi::desktop::Measure>(desktop, engine, options->measureS);
    QTimer::singleShot(0, &desktop, [&] {
        desktop.start();
        if (tour)
            tour->begin();
    });
    return QGuiApplication::exec();
}
