// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_text.h"

#include <QCoreApplication>

namespace coi::transport {

const char* codeOf(LinkError error)
{
    switch (error) {
    case LinkError::None:
        return "none";
    case LinkError::WrongCredentials:
        return "wrong_credentials";
    case LinkError::HostUnreachable:
        return "host_unreachable";
    case LinkError::BadCertificate:
        return "bad_certificate";
    case LinkError::WrongProtocol:
        return "wrong_protocol";
    case LinkError::OriginRefused:
        return "origin_refused";
    case LinkError::TimedOut:
        return "timed_out";
    case LinkError::LinkLost:
        return "link_lost";
    case LinkError::GatewayLeft:
        return "gateway_left";
    case LinkError::TooMany:
        return "too_many";
    case LinkError::Violation:
        return "violation";
    }
    return "";
}

const char* codeOf(LinkState state)
{
    switch (state) {
    case LinkState::Disconnected:
        return "disconnected";
    case LinkState::Connecting:
        return "connecting";
    case LinkState::Authenticating:
        return "authenticating";
    case LinkState::Syncing:
        return "syncing";
    case LinkState::Live:
        return "live";
    case LinkState::LinkLost:
        return "link_lost";
    }
    return "";
}

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Link", text);
}

QString sentence(LinkError error)
{
    switch (error) {
    case LinkError::None:
        return {};
    case LinkError::WrongCredentials:
        return tr(QT_TRANSLATE_NOOP("Link", "User name or password is wrong."));
    case LinkError::HostUnreachable:
        return tr(QT_TRANSLATE_NOOP("Link", "The gateway can not be reached."));
    case LinkError::BadCertificate:
        return tr(QT_TRANSLATE_NOOP("Link", "The gateway's certificate can not be trusted."));
    case LinkError::WrongProtocol:
        return tr(QT_TRANSLATE_NOOP("Link", "This is not a COI gateway, or one of another version."));
    case LinkError::OriginRefused:
        return tr(QT_TRANSLATE_NOOP("Link", "The gateway does not accept this origin."));
    case LinkError::TimedOut:
        return tr(QT_TRANSLATE_NOOP("Link", "The gateway does not answer."));
    case LinkError::LinkLost:
        return tr(QT_TRANSLATE_NOOP("Link", "The link to the gateway is lost."));
    case LinkError::GatewayLeft:
        return tr(QT_TRANSLATE_NOOP("Link", "The gateway has ended the session."));
    case LinkError::TooMany:
        return tr(QT_TRANSLATE_NOOP("Link", "The gateway has too many sessions or saw too many attempts."));
    case LinkError::Violation:
        return tr(QT_TRANSLATE_NOOP("Link", "The gateway sent something that is not valid."));
    }
    return {};
}

} // namespace

QString textOf(LinkError error, const QString& detail)
{
    return detail.isEmpty() ? sentence(error) : QStringLiteral("%1 (%2)").arg(sentence(error), detail);
}

} // namespace coi::transport
