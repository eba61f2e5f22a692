// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/media/camera_source.h>

#include <QRegularExpression>
#include <QUrl>

namespace coi::media {
namespace {

using Parsed = core::Result<CameraSource>;

Parsed invalid(const QString& what)
{
    return core::Error{core::Errc::Invalid, what.toStdString()};
}

Parsed parseRtsp(const QString& text)
{
    const QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid())
        return invalid(QStringLiteral("camera source: malformed URL %1").arg(redacted(text)));
    if (url.host().isEmpty())
        return invalid(QStringLiteral("camera source: no host in %1").arg(redacted(text)));
    // FFmpeg cuts the authority at the first '@' of its own idea of it, so it gets a strictly encoded URL.
    return CameraSource{SourceKind::Rtsp, url.toString(QUrl::FullyEncoded), redacted(text)};
}

Parsed parseFile(const QString& text)
{
    QString path = text;
    if (path.startsWith(QLatin1String("file:"), Qt::CaseInsensitive)) {
        path = path.mid(5);
        if (path.startsWith(QLatin1String("//"))) {
            const QUrl url(text);
            if (!url.host().isEmpty() && url.host() != QLatin1String("localhost"))
                return invalid(
                    QStringLiteral("camera source: file on another host in %1").arg(redacted(text)));
            path = url.toLocalFile();
        }
    }
    if (path.isEmpty() || path.endsWith(QLatin1Char('/')))
        return invalid(QStringLiteral("camera source: no file name in \"%1\"").arg(text));
    return CameraSource{SourceKind::File, path, path};
}

/// The scheme of the text in lower case; empty for a plain path.
QString schemeOf(const QString& text)
{
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*):"));
    return scheme.match(text).captured(1).toLower();
}

} // namespace

Parsed parseCameraSource(const QString& raw)
{
    const QString text = raw.trimmed();
    if (text.isEmpty())
        return invalid(QStringLiteral("camera source: empty"));
    const QString scheme = schemeOf(text);
    if (scheme == QLatin1String("rtsp") || scheme == QLatin1String("rtsps"))
        return parseRtsp(text);
    if (scheme == QLatin1String("sim")) {
        const QString id = text.mid(4);
        if (id.isEmpty())
            return invalid(QStringLiteral("camera source: no camera id after \"sim:\""));
        return CameraSource{SourceKind::Sim, id, text};
    }
    if (scheme.isEmpty() || scheme == QLatin1String("file"))
        return parseFile(text);
    return invalid(
        QStringLiteral("camera source: scheme \"%1\" is not one of rtsp, rtsps, file, sim").arg(scheme));
}

QString redacted(const QString& text)
{
    // Greedy up to the last '@' before the path: a password may itself contain an unescaped '@' or ':'.
    static const QRegularExpression credentials(
        QStringLiteral("([A-Za-z][A-Za-z0-9+.-]*:/{1,3})[^/\\s?#\"']*@"));
    // A password with an unescaped '/', '?' or '#' ends after the authority; hide up to the last '@' of the
    // word.
    static const QRegularExpression sloppy(QStringLiteral("(rtsps?:/{1,3})[^\\s\"'@]*:[^\\s\"']*@"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression queryKey(
        QStringLiteral("([?&](?:user(?:name)?|pass(?:word|wd)?|pwd|token|auth|key)=)[^&\\s\"']*"),
        QRegularExpression::CaseInsensitiveOption);
    QString out = text;
    out.replace(sloppy, QStringLiteral("\\1***@"));
    out.replace(credentials, QStringLiteral("\\1***@"));
    out.replace(queryKey, QStringLiteral("\\1***"));
    return out;
}

} // namespace coi::media
