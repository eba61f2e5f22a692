// SPDX-License-Identifier: GPL-3.0-or-later
// The published schema and examples against the code, and the codec against Qt's own CBOR implementation.
// After a change of a message or record: COI_WRITE_EXAMPLES=1 tst_protocol_examples, then review the diff.
#include "examples.h"
#include "schema_text.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QTest>
#include <coi/protocol/codec.h>
#include <set>

using namespace coi;
using protocol::Message;

namespace {

const QString kFolder = QStringLiteral(COI_SOURCE_DIR "/modules/protocol/");
const QByteArray kMarker =
    "; ---- from here on checked against the code by tests/protocol/tst_examples.cpp\n\n";

bool writing()
{
    return qEnvironmentVariableIsSet("COI_WRITE_EXAMPLES");
}

QByteArray contents(const QString& name)
{
    QFile file(kFolder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void store(const QString& name, const QByteArray& bytes)
{
    QFile file(kFolder + name);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(name));
    file.write(bytes);
}

QByteArray hexLines(const QByteArray& bytes)
{
    QByteArray out;
    for (qsizetype i = 0; i < bytes.size(); i += 32)
        out += bytes.mid(i, 32).toHex() + '\n';
    return out;
}

// Only what separates hex digits may stand between them.
QByteArray fromHexLines(QByteArray text)
{
    text.replace('\n', "");
    return QByteArray::fromHex(text);
}

} // namespace

class TestExamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!writing())
            return;
        QDir().mkpath(kFolder + QStringLiteral("examples"));
        for (const test::Example& example : test::examples()) {
            const QByteArray bytes = protocol::encode(example.message);
            const QString base = QStringLiteral("examples/") + QString::fromStdString(example.name);
            store(base + QStringLiteral(".hex"), hexLines(bytes));
            const QString diagnostic =
                QCborValue::fromCbor(bytes).toDiagnosticNotation(QCborValue::LineWrapped);
            store(base + QStringLiteral(".diag"), diagnostic.toUtf8() + '\n');
        }
        const QByteArray cddl = contents(QStringLiteral("coi.cddl"));
        store(QStringLiteral("coi.cddl"), cddl.left(cddl.indexOf(kMarker) + kMarker.size()) +
                                              QByteArray::fromStdString(test::SchemaText().text()));
    }

    void schemaSaysWhatTheCodeSays()
    {
        const QByteArray cddl = contents(QStringLiteral("coi.cddl"));
        QVERIFY(cddl.contains(kMarker));
        const QList<QByteArray> published = cddl.mid(cddl.indexOf(kMarker) + kMarker.size()).split('\n');
        const QList<QByteArray> actual = QByteArray::fromStdString(test::SchemaText().text()).split('\n');
        for (qsizetype i = 0; i < std::min(published.size(), actual.size()); ++i)
            QCOMPARE(published[i], actual[i]);
        QCOMPARE(published.size(), actual.size());
    }

    void everyTypeAndRecordHasAnExample()
    {
        std::set<std::size_t> types, records;
        for (const test::Example& example : test::examples()) {
            types.insert(example.message.body.index());
            if (const auto* delta = std::get_if<protocol::Delta>(&example.message.body)) {
                for (const domain::Change& change : delta->changes)
                    records.insert(change.index());
            }
        }
        for (std::size_t i = 0; i < protocol::kMessageTypes; ++i)
            QVERIFY2(types.contains(i), std::string(protocol::typeName(i)).c_str());
        QCOMPARE(records.size(), std::variant_size_v<domain::Change>);
    }

    void everyFileIsAnExample()
    {
        QStringList expected;
        for (const test::Example& example : test::examples()) {
            for (const char* ending : {".diag", ".hex"})
                expected.append(QString::fromStdString(example.name) + QLatin1String(ending));
        }
        expected.sort();
        QCOMPARE(QDir(kFolder + QStringLiteral("examples")).entryList(QDir::Files, QDir::Name), expected);
    }

    void decodes_data()
    {
        QTest::addColumn<int>("index");
        const auto all = test::examples();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name.c_str()) << static_cast<int>(i);
    }
    void decodes()
    {
        QFETCH(int, index);
        const test::Example example = test::examples()[static_cast<std::size_t>(index)];
        const QString base = QStringLiteral("examples/") + QString::fromStdString(example.name);
        const QByteArray bytes = fromHexLines(contents(base + QStringLiteral(".hex")));
        const auto message = protocol::decode(bytes, test::senderOf(example.message));
        QVERIFY2(message.ok(), message ? "" : message.error().text.c_str());
        QVERIFY(message->envelope == example.message.envelope);
        QVERIFY(message->body == example.message.body);
        QCOMPARE(protocol::encode(*message), bytes);
    }

    void qtReadsTheSame_data() { decodes_data(); }
    void qtReadsTheSame()
    {
        QFETCH(int, index);
        const test::Example example = test::examples()[static_cast<std::size_t>(index)];
        const QString base = QStringLiteral("examples/") + QString::fromStdString(example.name);
        const QByteArray bytes = fromHexLines(contents(base + QStringLiteral(".hex")));
        QCborParserError error;
        const QCborValue value = QCborValue::fromCbor(bytes, &error);
        QVERIFY2(error.error == QCborError::NoError, qPrintable(error.errorString()));
        QCOMPARE(error.offset, bytes.size());
        QCOMPARE(value.toDiagnosticNotation(QCborValue::LineWrapped).toUtf8() + '\n',
                 contents(base + QStringLiteral(".diag")));
        const QCborArray items = value.toArray();
        QCOMPARE(items.size(), 6);
        QCOMPARE(items[0].toInteger(), static_cast<qint64>(example.message.body.index()) + 1);
        QCOMPARE(items[3].toInteger(), static_cast<qint64>(example.message.envelope.seq));
        QVERIFY(items[5].isMap());
    }

    // Written by Qt, with its choice of float widths and sorted keys, it is still the same message.
    void readsWhatQtWrites_data() { decodes_data(); }
    void readsWhatQtWrites()
    {
        QFETCH(int, index);
        const test::Example example = test::examples()[static_cast<std::size_t>(index)];
        QCborArray items = QCborValue::fromCbor(protocol::encode(example.message)).toArray();
        QCborMap reversed;
        const QCborMap body = items[5].toMap();
        for (auto it = body.constEnd(); it != body.constBegin();) {
            --it;
            reversed.insert(it.key(), it.value());
        }
        items[5] = reversed;
        for (const auto options :
             {QCborValue::NoTransformation, QCborValue::UseFloat16, QCborValue::UseIntegers}) {
            const auto message =
                protocol::decode(QCborValue(items).toCbor(options), test::senderOf(example.message));
            QVERIFY2(message.ok(), message ? "" : message.error().text.c_str());
            QVERIFY(message->body == example.message.body);
        }
    }
};

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
