// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <coi/gateway/loaded_site.h>
#include <coi/site/load.h>

namespace coi::gateway {
namespace {

using core::Errc;
using core::Error;

core::Result<QByteArray> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Errc::Io, path.toStdString() + ": " + file.errorString().toStdString()};
    return file.read(site::kMaxFileBytes + 1);
}

} // namespace

core::Result<LoadedSite> loadSite(const QString& dir)
{
    LoadedSite out;
    // Read once: consoles get the bytes that were checked.
    for (const char* name : {"site.geojson", "flows.json", "alarms.json"}) {
        auto bytes = read(QDir(dir).filePath(QString::fromLatin1(name)));
        if (!bytes)
            return bytes.error();
        out.files.push_back({name, *std::move(bytes)});
    }
    const site::LoadOutcome loaded =
        site::loadSiteFromBytes(out.files[0].bytes, out.files[1].bytes, out.files[2].bytes);
    if (!loaded.ok()) {
        std::string text;
        for (const site::SiteProblem& problem : loaded.problems)
            text += (text.empty() ? "" : "\n") + describe(problem);
        return Error{Errc::Invalid, std::move(text)};
    }
    out.site = loaded.site;
    out.flows = loaded.flows;
    out.alarms = loaded.alarms;
    return out;
}

} // namespace coi::gateway
