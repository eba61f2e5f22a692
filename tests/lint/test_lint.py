#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that each lint rule can fail, and that it lets good files pass."""
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import lint

CPP = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
SHELL = "# SPDX-License-Identifier: GPL-3.0-or-later\n"
EDGES = SHELL + 'set(COI_EDGES_core       "")\nset(COI_EDGES_domain     core)\nset(COI_EDGES_sim  core domain)\n'


def function(lines, head="int f(int a)"):
    return f"{head}\n{{\n" + "    g();\n" * (lines - 3) + "}\n"


# Pieces joined here, so that this file itself has no finding.
MACHINE = "/" + "work/main"
KEY = "-----BEGIN " + "RSA PRIVATE KEY-----"

BAD = [
    ("length", "modules/sim/src/a.cpp", CPP + "\n" * 500),
    ("length", "modules/sim/include/coi/sim/a.h", CPP + "\n" * 250),
    ("length", "qml/Ui/A.qml", CPP + "\n" * 300),
    ("function-length", "modules/sim/src/a.cpp", CPP + function(61)),
    ("function-length", "modules/sim/src/a.cpp", CPP + "namespace x {\n" + function(61) + "}\n"),
    ("function-length", "modules/sim/src/a.cpp", CPP + "class X : public Y\n{\npublic:\n" + function(61) + "};\n"),
    ("function-length", "modules/sim/src/a.cpp", CPP + function(61, "X::X(int a)\n    : m_a{a}, m_b{}")),
    ("function-length", "modules/sim/src/a.cpp", CPP + "int n = 1'000;\n" + function(61, "int f(X a = X())")),
    ("licence", "modules/sim/src/a.cpp", "int a;\n"),
    ("licence", "qml/Ui/A.qml", "Item {}\n"),
    ("licence", "app/coi/CMakeLists.txt", "add_executable(coi)\n"),
    ("licence", "tests/bench/a.py", "#!/usr/bin/env python3\n"),
    ("context-property", "app/coi/a.cpp", CPP + 'c->setContextProperty("a", b);\n'),
    ("property-var", "qml/Ui/A.qml", CPP + "Item { property  var a }\n"),
    ("qmllint-disable", "qml/Ui/A.qml", CPP + "Item { width: a } // qmllint disable\n"),
    ("text-frame", "modules/transport/src/a.cpp", CPP + "s.sendTextMessage(a);\n"),
    ("tls-errors", "modules/transport/src/a.cpp", CPP + "s.ignoreSslErrors();\n"),
    ("sleep", "modules/media/src/a.cpp", CPP + "QThread::msleep(3);\n"),
    ("sleep", "tests/media/tst_a.cpp", CPP + "QTest::qWait(30);\n"),
    ("sleep", "tests/controls/tst_a.qml", CPP + "wait(300)\n"),
    ("sleep", "tests/sim/tst_a.cpp", CPP + "std::this_thread::sleep_for(1s);\n"),
    ("colour", "qml/Ui/A.qml", CPP + 'Rectangle { color: "#aabbcc" }\n'),
    ("colour", "qml/Ui/A.qml", CPP + 'Rectangle { border.color: "red" }\n'),
    ("colour", "qml/Ui/A.qml", CPP + "Rectangle { color: Qt.rgba(0, 0, 0, 1) }\n"),
    ("size", "qml/Ui/A.qml", CPP + "Item { width: 40 }\n"),
    ("size", "qml/Ui/A.qml", CPP + "Item { anchors { leftMargin: 4; right: a.left } }\n"),
    ("size", "qml/Ui/A.qml", CPP + "Item {\n    anchors.margins: -3 // round it\n}\n"),
    ("size", "qml/Ui/A.qml", CPP + "Item { width: parent.width - 12 }\n"),
    ("size", "qml/Ui/A.qml", CPP + "Item { spacing: a ? 8 : Theme.spaceS }\n"),
    ("size", "qml/Ui/A.qml", CPP + "Item { property real nameW: 236 }\n"),
    ("font", "qml/Ui/A.qml", CPP + "Text { font.pixelSize: 12 * Theme.scale }\n"),
    ("font", "qml/Ui/A.qml", CPP + 'Text { font.family: "Sans" }\n'),
    ("font", "qml/Ui/A.qml", CPP + "Text { minimumPixelSize: 12 }\n"),
    ("duration", "qml/Ui/A.qml", CPP + "Timer { interval: 500 }\n"),
    ("duration", "qml/Ui/A.qml", CPP + "NumberAnimation { duration: 90; loops: 1 }\n"),
    ("duration", "qml/Ui/A.qml", CPP + "if (now - last >= 950) {\n"),
    ("machine-path", "README.md", f"look in {MACHINE}\n"),
    ("machine-path", "modules/sim/src/a.cpp", CPP + f'auto a = "{MACHINE}";\n'),
    ("secret", "resources/tls/a.pem", KEY + "\n"),
    ("secret", "README.md", "AKIA" + "ABCDEFGHIJKLMNOP\n"),
    ("secret", "app/coi/a.cpp", CPP + 'auto password = "letmein";\n'),
    ("translation", "translations/coi_vi.ts", '<translation type="unfinished"></translation>\n'),
    ("edge", "modules/domain/src/a.cpp", CPP + "#include <coi/sim/kernel.h>\n"),
    ("encoding", "README.md", b"caf\xe9\n"),
]

GOOD = [
    ("qml/Ui/A.qml", CPP + "// The type comes at run time.\nItem { width: a } // qmllint disable unqualified\n"),
    ("modules/sim/src/a.cpp", CPP + "\n" * 499),
    ("modules/sim/src/a.cpp", CPP + function(60)),
    ("modules/sim/src/a.cpp", CPP + "namespace x {\n" + function(40) + function(40) + "} // namespace x\n"),
    ("modules/sim/src/a.cpp", CPP + "const int table[] = {\n" + "    1,\n" * 100 + "};\n"),
    ("modules/sim/src/a.cpp", CPP + 'auto a = R"(\n' + "{ f() {\n" * 100 + ')";\n' + function(20)),
    ("modules/sim/src/a.cpp", CPP + "class X\n{\npublic:\n" + "    int f(int a);\n" * 100 + "};\n"),
    ("tests/sim/tst_a.cpp", CPP + function(100, "void Tst::rows_data()")),
    ("modules/sim/src/a.cpp", CPP + "#include <coi/sim/b.h>\n#include <coi/domain/a.h>\n#include <coi/core/a.h>\n"),
    ("modules/client/src/a.cpp", CPP + "socket.waitForBytesWritten(3);\n"),
    ("qml/Ui/A.qml", CPP + 'Rectangle { color: "transparent"; border.color: Theme.line }\n'),
    ("qml/Controls/A.qml", CPP + 'Rectangle { color: "#aabbcc" }\n'),
    ("qml/Controls/A.qml", CPP + "Timer { interval: 500 }\n"),
    ("qml/Ui/A.qml", CPP + "Item { x: 0; height: 1; width: (a ? 72 : 92) * Theme.scale; y: 24 * root.zoom }\n"),
    ("qml/Ui/A.qml", CPP + "Item { width: parent.width - 2 * Theme.spaceM; leftPadding: index === 4 ? a : b }\n"),
    ("qml/Ui/A.qml", CPP + "Text { lineHeight: 0.9; size: words.length > 6 ? Theme.fontBody : Theme.fontTitle }\n"),
    ("qml/Ui/A.qml", CPP + "Timer { interval: 10 * Theme.blinkPeriodMs; running: width < 900 * Theme.scale }\n"),
    ("qml/Ui/A.qml", CPP + "Timer { interval: 0 }\n"),
    ("tests/controls/tst_a.qml", CPP + 'compare(a.color, "#aabbcc")\ntryCompare(a, "b", 3)\n'),
    ("app/coi/a.cpp", CPP + 'parser.addOption("password-file");\nauto password = readSecret();\n'),
    ("translations/coi_vi.ts", "<translation>Làn</translation>\n"),
    ("README.md", "see network/home/page and $HOME/x\n"),
    ("dev", "#!/usr/bin/env bash\n" + SHELL),
]


ROOT = Path(__file__).resolve().parents[2]
QML = "import QtQuick\nItem {\n    id: root\n    property int a: %s\n}\n"

# configuration, file, command, good content, bad content, what the tool says about the bad one
TOOLS = [
    (".clang-format", "a.cpp", ["clang-format-14", "--dry-run", "-Werror"], "int a = 1;\n", "int   a=1 ;\n",
     "-Wclang-format-violations"),
    (".clang-tidy", "a.cpp", ["clang-tidy", "--quiet"], "struct A {\n    int a;\n};\n",
     "struct A {\n    virtual void f();\n};\nstruct B : A {\n    virtual void f();\n};\n", "modernize-use-override"),
    (".qmllint.ini", "A.qml", [os.environ.get("COI_QMLLINT", "/usr/lib/qt6/bin/qmllint")], QML % "root.x",
     QML % "unknown", "Unqualified access"),
    (".qmllint.ini", "A.qml", [os.environ.get("COI_QMLLINT", "/usr/lib/qt6/bin/qmllint")], QML % "1",
     "import QtQuick.Layouts\n" + QML % "1", "Unused import"),
]


def run_tool(configuration, name, command, content):
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(ROOT / configuration, folder)
        (Path(folder) / name).write_text(content)
        end = ["--"] if command[0] == "clang-tidy" else []
        return subprocess.run(command + [name] + end, cwd=folder, capture_output=True, text=True)


def rules_of(name, content):
    with tempfile.TemporaryDirectory() as folder:
        for path, data in (("resources/cmake/coi_modules.cmake", EDGES), (name, content)):
            target = Path(folder) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data if isinstance(data, bytes) else data.encode())
        return {rule for _, _, rule, _ in lint.findings(folder)}


class LintTest(unittest.TestCase):
    def test_bad_files_are_found(self):
        for rule, name, content in BAD:
            with self.subTest(rule=rule, name=name):
                self.assertEqual(rules_of(name, content), {rule})

    def test_good_files_pass(self):
        for name, content in GOOD:
            with self.subTest(name=name, content=content[:120]):
                self.assertEqual(rules_of(name, content), set())

    def test_tools_fail_on_what_they_find(self):
        for configuration, name, command, good, bad, message in TOOLS:
            with self.subTest(command=command, bad=bad):
                result = run_tool(configuration, name, command, good)
                self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
                result = run_tool(configuration, name, command, bad)
                self.assertNotEqual(result.returncode, 0)
                self.assertIn(message, result.stdout + result.stderr)


if __name__ == "__main__":
    unittest.main()
