# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on the text of a file. Each rule yields (line, rule, text)."""
import re
from dataclasses import dataclass
from pathlib import PurePath

LINE_LIMITS = {".cpp": 500, ".h": 250, ".qml": 300}
LICENSED = {".cpp", ".h", ".qml", ".py", ".sh", ".cmake"}
LICENSED_NAMES = {"CMakeLists.txt", "dev", "run", "with-display", "postinst", "prerm", "postrm"}
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
CODE = {".cpp", ".h", ".qml"}


@dataclass
class Source:
    name: str
    lines: list
    edges: dict

    @property
    def suffix(self):
        return PurePath(self.name).suffix

    @property
    def is_test(self):
        return self.name.startswith("tests/")


def is_code(source):
    return source.suffix in CODE


def is_screen(source):
    """QML that has to take its looks from the design system."""
    return source.suffix == ".qml" and not source.name.startswith("qml/Controls/") and not source.is_test


def anywhere(source):
    return source.name != "LICENSE"


# The value of a property of places or widths that is, adds or chooses a plain number above 1 and multiplies nothing.
BARE_LENGTH = (r"(?:\b(?:x|y|arm|size)|[wW]idth|(?<!line)[hH]eight|[sS]pacing|[pP]adding|[mM]argins?|[rR]adius|[a-z][WHXY])"
               r"\s*:(?=(?:[^;}*/]|//)*(?:[;}]|//|$))(?:[^;}/]*[-+?:,])?\s*-?(?![01]\b(?!\.))\d+(?:\.\d+)?(?!\w)")

PATTERNS = [
    # rule, where, pattern, what to do instead
    ("context-property", is_code, r"setContextProperty", "hand typed objects to required properties"),
    ("property-var", is_code, r"\bproperty\s+var\b", "use a typed property"),
    ("qmllint-disable", lambda s: s.suffix == ".qml", r"//\s*qmllint\s+disable\s*$",
     "name the category and say the reason in the line before"),
    ("text-frame", is_code, r"\bsendTextMessage\b", "the wire is binary"),
    ("tls-errors", is_code, r"\bignoreSslErrors\b", "a bad certificate is reported, never ignored"),
    ("sleep", is_code, r"QThread::[mu]?sleep\b|\bqWait\(|\bqSleep\(", "wait for the condition"),
    ("sleep", lambda s: is_code(s) and s.is_test, r"this_thread::sleep|\busleep\(|\bwait\(\d+\)",
     "wait for the condition"),
    ("colour", is_screen, r"[\"']#[0-9a-fA-F]{3,8}[\"']|\bQt\.(rgba|hsla|hsva)\(", "take it from Theme"),
    ("colour", is_screen, r"\b[cC]olor\s*:\s*[\"'](?!transparent)[a-z]+[\"']", "take it from Theme"),
    ("size", is_screen, BARE_LENGTH, "multiply it by Theme.scale, a token or the zoom of the plan"),
    ("font", is_screen, r"\bfont\.\w+\s*:\s*[\d\"']|\bminimumP\w+Size\s*:\s*\d", "take it from Theme"),
    ("duration", is_screen,
     r"\b(?:interval|duration|delay|\w+(?:Ms|Delay|Interval|Duration))\s*:\s*[1-9]\d*(?!\d*\s*\*)", "take it from Theme"),
    ("duration", is_screen, r"[<>]=?\s*\d{3,}(?!\d*\s*\*)", "compare with a time or a length of Theme"),
    ("machine-path", anywhere, r"(?<![\w.$}])/(?:work|home|root)/", "no path of one machine"),
    ("secret", anywhere, r"-----BEGIN [A-Z ]*PRIVATE KEY-----", "keys are made when needed, never stored"),
    ("secret", anywhere, r"\b(AKIA[0-9A-Z]{16}|gh[pousr]_\w{36}|glpat-[\w-]{20}|xox[abp]-[\w-]{10,})",
     "an access token"),
    ("secret", lambda s: is_code(s) and not s.is_test,
     r"(?i)\b(password|passwd|secret|api_?key)\w*\s*=\s*(QStringLiteral\()?\"[^\"]{4,}\"", "a password in the source"),
]
COMPILED = [(rule, where, re.compile(pattern), advice) for rule, where, pattern, advice in PATTERNS]


def length(source):
    limit = LINE_LIMITS.get(source.suffix)
    if limit and len(source.lines) > limit:
        yield len(source.lines), "length", f"{len(source.lines)} lines, the limit is {limit}: split the file"


def licence(source):
    name = PurePath(source.name)
    if name.suffix in LICENSED or name.name in LICENSED_NAMES:
        if not any(LICENCE in line for line in source.lines[:3]):
            yield 1, "licence", f"the first line must say '{LICENCE}'"


def patterns(source):
    for rule, where, pattern, advice in COMPILED:
        if not where(source):
            continue
        for number, line in enumerate(source.lines, 1):
            if pattern.search(line):
                yield number, rule, f"{line.strip()[:90]}  ({advice})"


def translations(source):
    if source.suffix != ".ts":
        return
    for number, line in enumerate(source.lines, 1):
        if 'type="unfinished"' in line:
            yield number, "translation", "unfinished"
