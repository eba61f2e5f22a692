// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact_sheet.h"

#include <QSaveFile>

namespace coi::desktop {

namespace {

const char* const kHead = R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>COI: every screen</title><style>
body{font:14px "Noto Sans",sans-serif;background:#131517;color:#dde0e3;margin:16px}
h1{font-size:18px} li{font-size:13px} table{border-spacing:8px}
th{text-align:left;vertical-align:top;font-weight:400;white-space:nowrap} a{color:inherit}
img{width:420px;border:1px solid #3c3f41;display:block} thead th{position:sticky;top:0;background:#131517}
</style></head><body>
)";

QString row(const QString& step, const QStringList& looks, const std::vector<SheetPicture>& pictures)
{
    QString html = QStringLiteral("<tr><th id=\"%1\">%1</th>").arg(step.toHtmlEscaped());
    for (const QString& look : looks) {
        html += QStringLiteral("<td>");
        for (const SheetPicture& p : pictures)
            if (p.step == step && p.look == look)
                html += QStringLiteral("<a href=\"%1\"><img loading=\"lazy\" src=\"%1\" alt=\"%2, %3\"></a>")
                            .arg(p.file.toHtmlEscaped(), step.toHtmlEscaped(), look.toHtmlEscaped());
        html += QStringLiteral("</td>");
    }
    return html + QStringLiteral("</tr>\n");
}

} // namespace

bool writeContactSheet(const QString& path, const std::vector<SheetPicture>& pictures,
                       const QStringList& problems)
{
    QStringList steps, looks;
    for (const SheetPicture& p : pictures) {
        if (!steps.contains(p.step))
            steps << p.step;
        if (!looks.contains(p.look))
            looks << p.look;
    }
    QString html = QLatin1String(kHead);
    html +=
        QStringLiteral("<h1>%1 pictures, %2 findings</h1>\n<ul>").arg(pictures.size()).arg(problems.size());
    for (const QString& problem : problems)
        html += QStringLiteral("<li>%1</li>\n").arg(problem.toHtmlEscaped());
    html += QStringLiteral("</ul>\n<table><thead><tr><th></th>");
    for (const QString& look : looks)
        html += QStringLiteral("<th>%1</th>").arg(look.toHtmlEscaped());
    html += QStringLiteral("</tr></thead><tbody>\n");
    for (const QString& step : steps)
        html += row(step, looks, pictures);
    html += QStringLiteral("</tbody></table></body></html>\n");
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(html.toUtf8()) >= 0 && file.commit();
}

} // namespace coi::desktop
