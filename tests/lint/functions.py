# SPDX-License-Identifier: GPL-3.0-or-later
"""Length of C++ functions, found by their braces: no compiler needed, right for code laid out by clang-format."""
import re

LIMIT = 60
LITERALS = re.compile(
    r"//[^\n]*|/\*.*?\*/|R\"(?P<mark>[^()\\ ]{0,16})\(.*?\)(?P=mark)\"|\"(?:\\.|[^\"\\\n])*\"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'",
    re.DOTALL)
TYPE_OR_NAMESPACE = re.compile(r"^\s*(?:template\s*<.*>\s*)?(?:inline\s+)?(?:namespace|class|struct|union|enum|extern)\b",
                               re.DOTALL)
PREPROCESSOR = re.compile(r"^[ \t]*#(?:[^\n\\]|\\\n|\\.)*", re.MULTILINE)
NAME = re.compile(r"([~\w:]+|operator\s*[^\s(]+)\s*\(")
ARGUMENTS = re.compile(r"\([^()]*\)")


def blank(match):
    """White space of the same shape, so that line numbers stay."""
    return re.sub(r"[^\n]", " ", match.group(0))


def blocks(text):
    """(head, first line, last line) of each outermost block that is not a type or a namespace."""
    depth, head_start, line, first = 0, 0, 1, 1
    for position, char in enumerate(text):
        if char == "\n":
            line += 1
        elif char == "{" and depth == 0:
            head = text[head_start:position]
            if TYPE_OR_NAMESPACE.match(head):
                head_start = position + 1
                continue
            first = line - head.lstrip().count("\n")
            depth = 1
        elif char == "{":
            depth += 1
        elif char == "}" and depth > 0:
            depth -= 1
            # A brace initialiser of a constructor: its body is still to come
            if depth == 0 and text[position + 1:].lstrip()[:1] not in (",", "{"):
                yield text[head_start:position], first, line
                head_start = position + 1
        elif char in ";}" and depth == 0:
            head_start = position + 1


def function_name(block):
    """None for a table, an initialiser or anything else that is no function."""
    head = block.partition("{")[0]
    bare, count = head, 1
    while count:
        bare, count = ARGUMENTS.subn("", bare)
    if "=" in bare and "operator" not in bare:
        return None
    name = NAME.search(head)
    return name.group(1) if name else None


def length(source):
    if source.suffix not in {".cpp", ".h"}:
        return
    text = PREPROCESSOR.sub(blank, LITERALS.sub(blank, "\n".join(source.lines)))
    for block, first, last in blocks(text):
        name = function_name(block)
        # The rows of a data-driven test are a table, not logic
        if name and not name.endswith("_data") and last - first + 1 > LIMIT:
            yield first, "function-length", f"{name} has {last - first + 1} lines, the limit is {LIMIT}"
