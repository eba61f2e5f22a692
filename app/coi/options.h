// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line of `coi` asks for. A bad argument is an error text, never a guess.
#pragma once
#include "look.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <coi/core/result.h>
#include <coi/domain/codes.h>

namespace coi::desktop {

struct Options
{
    QUrl gateway;             // --connect; empty: the built-in gateway with the simulator
    QString caFile, user;     // --ca, --user
    QString tokenFile;        // --token-file: log in with the token in it instead of a password
    bool sayLink = false;     // --say-link: a line on standard output for each state of the link
    bool automated = false;   // --automation: used by another program, see automation.h
    QString siteDir, dataDir; // --site, --data; empty: the installed site, the user's data directory
    QString language;         // --lang; empty: as in the preferences
    QString theme;            // --theme
    QSize size;               // --size
    int measureS = 0;         // --measure; 0: do not
    QString tourDir;          // --tour
    QStringList tourScreens;  // --screen, may be repeated; empty: all
    std::vector<Look> looks;  // --look, or one of --lang, --theme and --size; of the tour, never empty then
    bool calm = false;        // --calm: a tour without faults, in which no alarm colour may be seen
    bool checkTexts = false;  // --check-texts: a text that can not be read fails the tour
    int startS = -1;          // --start HH:MM, local time of day; -1: now
    double speed = 1;         // --speed
    domain::Profile profile = domain::Profile::Normal;
    int phase = 1;
    qint64 seed = 1;
    bool exitWithUsage = false; // --help or --version was asked for; `usage` is the text
    QString usage;
    bool touring() const { return !tourDir.isEmpty(); }
};

core::Result<Options> parseOptions(const QStringList& arguments);

} // namespace coi::desktop
