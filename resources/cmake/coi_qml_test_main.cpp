// SPDX-License-Identifier: GPL-3.0-or-later
// Main program of every QML test: runs the tst_*.qml files of one folder against the QML modules linked in.
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlEngine>
#include <QtQuickTest/quicktest.h>

namespace {

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }
};

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    Setup setup;
    return quick_test_main_with_setup(argc, argv, COI_QML_TEST_NAME, COI_QML_TEST_DIR, &setup);
}

#include "coi_qml_test_main.moc"
