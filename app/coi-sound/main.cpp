// SPDX-License-Identifier: GPL-3.0-or-later
// coi-sound: the sounds of alarms, in a process of its own so that a busy window never delays or stops them.
#include "player.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>
#include <unistd.h>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QFile file(QStringLiteral(":/tokens.json"));
    QString problem;
    if (!file.open(QIODevice::ReadOnly))
        problem = file.errorString();
    const auto sounds = problem.isEmpty() ? coi::sound::readSounds(file.readAll(), problem)
                                          : QMap<QString, coi::sound::Sound>();
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "coi-sound: tokens.json: %s\n", qPrintable(problem));
        return 1;
    }
    coi::sound::Player player(sounds, STDIN_FILENO);
    QObject::connect(&player, &coi::sound::Player::ended, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
