// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <coi/media/camera_source.h>

using namespace coi::media;

class TestSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
    void redaction_data();
    void redaction();
};

void TestSource::good_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("display");
    const auto row = [](const char* name, const char* text, SourceKind kind, const char* location,
                        const char* display) {
        QTest::newRow(name) << QString::fromUtf8(text) << static_cast<int>(kind)
                            << QString::fromUtf8(location) << QString::fromUtf8(display);
    };
    row("rtsp", "rtsp://10.0.0.7/main", SourceKind::Rtsp, "rtsp://10.0.0.7/main", "rtsp://10.0.0.7/main");
    row("rtsp upper case", "RTSP://cam:8554/a?b=1", SourceKind::Rtsp, "rtsp://cam:8554/a?b=1",
        "RTSP://cam:8554/a?b=1");
    row("rtsps", " rtsps://cam/x ", SourceKind::Rtsp, "rtsps://cam/x", "rtsps://cam/x");
    row("credentials", "rtsp://op:s3cret@cam/x", SourceKind::Rtsp, "rtsp://op:s3cret@cam/x",
        "rtsp://***@cam/x");
    row("ipv6", "rtsp://[fd00::7]:554/x", SourceKind::Rtsp, "rtsp://[fd00::7]:554/x",
        "rtsp://[fd00::7]:554/x");
    row("file url", "file:///srv/a b.mp4", SourceKind::File, "/srv/a b.mp4", "/srv/a b.mp4");
    row("file url encoded", "file:///srv/a%20b.mp4", SourceKind::File, "/srv/a b.mp4", "/srv/a b.mp4");
    row("file short", "file:clip.mp4", SourceKind::File, "clip.mp4", "clip.mp4");
    row("path", "/srv/clip.mp4", SourceKind::File, "/srv/clip.mp4", "/srv/clip.mp4");
    row("relative path", "./clip.mp4", SourceKind::File, "./clip.mp4", "./clip.mp4");
    row("sim", "sim:CAM-2-06", SourceKind::Sim, "CAM-2-06", "sim:CAM-2-06");
    row("sim upper case", "SIM:CAM-2-06", SourceKind::Sim, "CAM-2-06", "SIM:CAM-2-06");
}

void TestSource::good()
{
    QFETCH(QString, text);
    const auto source = parseCameraSource(text);
    QVERIFY2(source, source ? "" : source.error().text.c_str());
    QTEST(static_cast<int>(source->kind), "kind");
    QTEST(source->location, "location");
    QTEST(source->display, "display");
}

void TestSource::bad_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* text, const char* says) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(says);
    };
    row("empty", "", "empty");
    row("blanks", "  \t", "empty");
    row("http", "http://u:s3cret@cam/x", "\"http\"");
    row("javascript", "javascript:alert(1)", "\"javascript\"");
    row("concat protocol", "concat:/etc/passwd|/etc/group", "\"concat\"");
    row("no host", "rtsp:///x", "no host");
    row("only scheme", "rtsp://", "no host");
    row("bad port", "rtsp://u:s3cret@cam:99999999/x", "malformed");
    row("bad host", "rtsp://u:s3cret@[fd00::/x", "malformed");
    row("sim without id", "sim:", "no camera id");
    row("file without name", "file:", "no file name");
    row("directory", "/srv/clips/", "no file name");
    row("file elsewhere", "file://server/clip.mp4", "another host");
}

void TestSource::bad()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto source = parseCameraSource(text);
    QVERIFY(!source);
    const QString error = QString::fromStdString(source.error().text);
    QVERIFY2(error.contains(says), qPrintable(error));
    QVERIFY2(!error.contains(QLatin1String("s3cret")), qPrintable(error));
}

void TestSource::redaction_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char* text, const char* shown) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("none", "rtsp://cam/main", "rtsp://cam/main");
    row("no url", "mail to a@b.c about 14C-318", "mail to a@b.c about 14C-318");
    row("user only", "rtsp://op@cam/main", "rtsp://***@cam/main");
    row("both", "rtsp://op:s3cret@cam/main", "rtsp://***@cam/main");
    row("at sign in password", "rtsp://op:s3@cret@cam/main", "rtsp://***@cam/main");
    row("colon in password", "rtsp://op:s3:cret@cam/main", "rtsp://***@cam/main");
    row("slash in password", "rtsp://op:s3/cret@cam/main", "rtsp://***@cam/main");
    row("hash in password", "rtsp://op:s3#cret@cam/main", "rtsp://***@cam/main");
    row("inside text", "cannot open 'rtsp://op:s3cret@cam/x' now", "cannot open 'rtsp://***@cam/x' now");
    row("two urls", "rtsp://a:s3cret@x/1 rtsps://b:s3cret@y/2", "rtsp://***@x/1 rtsps://***@y/2");
    row("other scheme", "https://a:s3cret@x/1", "https://***@x/1");
    row("query password", "rtsp://cam/x?user=op&password=s3cret&ch=1",
        "rtsp://cam/x?user=***&password=***&ch=1");
    row("query token", "https://cam/x?token=s3cret", "https://cam/x?token=***");
    row("at sign in path", "rtsp://cam/live@main", "rtsp://cam/live@main");
}

void TestSource::redaction()
{
    QFETCH(QString, text);
    const QString shown = redacted(text);
    QTEST(shown, "shown");
    QVERIFY(!shown.contains(QLatin1String("cret")));
}

QTEST_GUILESS_MAIN(TestSource)
#include "tst_source.moc"
