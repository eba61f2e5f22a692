// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/transport/hub_config.h>

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace coi::transport {

core::Result<QSslConfiguration> loadServerTls(const QString& certificateFile, const QString& keyFile)
{
    const auto read = [](const QString& name) -> core::Result<QByteArray> {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return core::Error{core::Errc::Io, name.toStdString() + ": " + file.errorString().toStdString()};
        return file.readAll();
    };
    const auto certificate = read(certificateFile), key = read(keyFile);
    if (!certificate)
        return certificate.error();
    if (!key)
        return key.error();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificate, QSsl::Pem);
    if (chain.isEmpty())
        return core::Error{core::Errc::Invalid, certificateFile.toStdString() + ": no PEM certificate in it"};
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey parsed(*key, algorithm, QSsl::Pem);
        if (parsed.isNull())
            continue;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setLocalCertificateChain(chain);
        tls.setPrivateKey(parsed);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone); // consoles prove themselves with hello
        return tls;
    }
    return core::Error{core::Errc::Invalid, keyFile.toStdString() + ": no unencrypted RSA or EC key in PEM"};
}

} // namespace coi::transport
