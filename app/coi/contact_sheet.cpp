// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact_sheet.h"

#include "look.h"

#include <QDir>
#include <QLockFile>
#include <QSaveFile>
#include <algorithm>
#include <map>

namespace coi::desktop {

namespace {

const char* const kFindings = "findings.txt";
const char* const kHead = R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>COI: every screen</title><style>
body{font:14px "Noto Sans",sans-serif;background:#131517;color:#dde0e3;margin:16px}
h1{font-size:18px} li{font-size:13px} table{border-spacing:8px}
th{text-align:left;vertical-align:top;font-weight:400;white-space:nowrap} a{color:inherit}
img{width:420px;border:1px solid #3c3f41;display:block} thead th{position:sticky;top:0;background:#131517}
</style></head><body>
)";

struct Pictures
{
    QStringList looks, steps, findings;                   // steps with their number: "03-lanes"
    std::map<std::pair<QString, QString>, QString> files; // of a step and look, relative to the folder
};

QStringList namesIn(const QDir& folder)
{
    return folder.entryList({QStringLiteral("[0-9][0-9]-*.png")}, QDir::Files, QDir::Name);
}

void addFolder(const QDir& folder, const QString& look, Pictures& to)
{
    const QString from = look.isEmpty() ? look : look + QLatin1Char('/');
    const QStringList names = namesIn(folder);
    if (!names.isEmpty())
        to.looks << look;
    for (const QString& name : names) {
        const QString step = name.chopped(4);
        to.files[{step, look}] = from + name;
        to.steps << step;
    }
    QFile findings(folder.filePath(QLatin1String(kFindings)));
    if (findings.open(QIODevice::ReadOnly))
        to.findings << QString::fromUtf8(findings.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Pictures picturesIn(const QDir& folder)
{
    Pictures all;
    addFolder(folder, {}, all);
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (parseLook(name))
            addFolder(QDir(folder.filePath(name)), name, all);
    std::sort(all.steps.begin(), all.steps.end());
    all.steps.removeDuplicates();
    return all;
}

QString row(const QString& step, const Pictures& all)
{
    QString html = QStringLiteral("<tr><th id=\"%1\">%1</th>").arg(step.toHtmlEscaped());
    for (const QString& look : all.looks) {
        html += QStringLiteral("<td>");
        if (const auto file = all.files.find({step, look}); file != all.files.end())
            html += QStringLiteral("<a href=\"%1\"><img loading=\"lazy\" src=\"%1\" alt=\"%2, %3\"></a>")
                        .arg(file->second.toHtmlEscaped(), step.toHtmlEscaped(), look.toHtmlEscaped());
        html += QStringLiteral("</td>");
    }
    return html + QStringLiteral("</tr>\n");
}

bool write(const QString& path, const QString& text)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
}

} // namespace

bool removePictures(const QString& folder)
{
    QDir dir(folder);
    bool done = true;
    for (const QString& name : namesIn(dir))
        done = dir.remove(name) && done;
    return done;
}

bool writeFindings(const QString& folder, const QStringList& findings)
{
    const QString path = QDir(folder).filePath(QLatin1String(kFindings));
    if (findings.isEmpty())
        return !QFile::exists(path) || QFile::remove(path);
    return write(path, findings.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

bool writeContactSheet(const QString& folder)
{
    const QDir dir(folder);
    // Of two tours that end together the later reads what the earlier wrote.
    QLockFile lock(dir.filePath(QStringLiteral(".index.lock")));
    if (!lock.lock())
        return false;
    const Pictures all = picturesIn(dir);
    QString html = QLatin1String(kHead);
    html += QStringLiteral("<h1>%1 pictures, %2 findings</h1>\n<ul>")
                .arg(all.files.size())
                .arg(all.findings.size());
    for (const QString& finding : all.findings)
        html += QStringLiteral("<li>%1</li>\n").arg(finding.toHtmlEscaped());
    html += QStringLiteral("</ul>\n<table><thead><tr><th></th>");
    for (const QString& look : all.looks)
        html += QStringLiteral("<th>%1</th>").arg(look.toHtmlEscaped());
    html += QStringLiteral("</tr></thead><tbody>\n");
    for (const QString& step : all.steps)
        html += row(step, all);
    html += QStringLiteral("</tbody></table></body></html>\n");
    return write(dir.filePath(QStringLiteral("index.html")), html);
}

} // namespace coi::desktop
