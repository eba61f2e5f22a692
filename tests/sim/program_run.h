// SPDX-License-Identifier: GPL-3.0-or-later
// Runs coi-sim as a user does and keeps what it said.
#pragma once
#include <QProcess>

namespace coi::testing {

struct ProgramRun
{
    int status = -1; // -1: did not end by itself
    QByteArray out, err;
};

inline ProgramRun runSim(const QStringList& arguments)
{
    QProcess p;
    p.start(QStringLiteral(COI_SIM_PROGRAM), arguments);
    ProgramRun r;
    if (p.waitForFinished(60000) && p.exitStatus() == QProcess::NormalExit)
        r.status = p.exitCode();
    r.out = p.readAllStandardOutput(), r.err = p.readAllStandardError();
    return r;
}

} // namespace coi::testing
