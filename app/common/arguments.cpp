// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <coi/app/arguments.h>

namespace coi::app {

using core::Errc;
using core::Error;

core::Result<int> parseTimeOfDay(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([01]\\d|2[0-3]):([0-5]\\d)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return Error{Errc::Invalid, "expected HH:MM, found '" + text.toStdString() + "'"};
    return match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60;
}

core::Result<Endpoint> parseEndpoint(const QString& text)
{
    const Error wrong{Errc::Invalid,
                      "expected HOST:PORT with a numeric address, found '" + text.toStdString() + "'"};
    const auto colon = text.lastIndexOf(u':');
    if (colon < 1)
        return wrong;
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    Endpoint out;
    bool isPort = false;
    out.port = text.mid(colon + 1).toUShort(&isPort);
    if (!isPort)
        return wrong;
    if (host == u"localhost")
        out.address = QHostAddress(QHostAddress::LocalHost);
    else if (!out.address.setAddress(host))
        return wrong;
    return out;
}

} // namespace coi::app
