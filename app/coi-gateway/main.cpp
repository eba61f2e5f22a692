// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve.h"
#include "user_command.h"
#include <QCoreApplication>
#include <iostream>

namespace {

constexpr int kUsageError = 2;

// Standard error is the log: one line each.
void logLine(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    static constexpr const char* kLevel[] = {"debug", "warning", "error", "fatal", "info"};
    std::string line = text.toStdString();
    for (char& c : line) {
        if (c == '\n' || c == '\r')
            c = ' ';
    }
    std::cerr << coi::core::toIso(coi::core::SystemClock().utcNow()) << ' ' << kLevel[type] << ' '
              << (context.category ? context.category : "coi") << ": " << line << '\n';
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("coi-gateway"));
    qInstallMessageHandler(logLine);
    const auto options = coi::gatewayapp::parseOptions(QCoreApplication::arguments());
    if (!options) {
        std::cerr << "coi-gateway: " << options.error().text << '\n';
        return kUsageError;
    }
    using namespace coi::gatewayapp;
    if (const auto* text = std::get_if<TextOnly>(&*options)) {
        std::cout << text->text.toStdString();
        return 0;
    }
    if (const auto* user = std::get_if<UserOptions>(&*options))
        return runUserCommand(*user);
    return serve(std::get<ServeOptions>(*options));
}
