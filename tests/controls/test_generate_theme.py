#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of resources/design/generate_theme.py: what it writes and what it refuses. Argument: the design folder."""
import copy
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

DESIGN = pathlib.Path(sys.argv.pop(1)) if len(sys.argv) > 1 else pathlib.Path("resources/design")


class GenerateTheme(unittest.TestCase):
    def setUp(self):
        self.tokens = json.loads((DESIGN / "tokens.json").read_text(encoding="utf-8"))
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def run_on(self, tokens):
        source, target = self.folder / "tokens.json", self.folder / "theme_tokens.h"
        source.write_text(json.dumps(tokens), encoding="utf-8")
        done = subprocess.run([sys.executable, DESIGN / "generate_theme.py", source, target], capture_output=True, text=True)
        return done, target.read_text(encoding="utf-8") if target.exists() else ""

    def test_writes_colours_of_both_themes(self):
        done, text = self.run_on(self.tokens)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("m_day ? QColor::fromRgba(0xffdcdee0u) : QColor::fromRgba(0xff232627u)", text)

    def test_turns_alpha_to_the_front(self):
        _, text = self.run_on(self.tokens)
        self.assertIn("QColor::fromRgba(0xb80b0c0du)", text)

    def test_frame_sizes_follow_compactness(self):
        _, text = self.run_on(self.tokens)
        self.assertIn("scaled(m_compact ? 56 : 72)", text)

    def test_refuses_a_colour_of_one_theme(self):
        tokens = copy.deepcopy(self.tokens)
        del tokens["color"]["day"]["bg2"]
        done, text = self.run_on(tokens)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("bg2", done.stderr)
        self.assertEqual(text, "")

    def test_refuses_a_compact_size_without_a_normal_one(self):
        tokens = copy.deepcopy(self.tokens)
        tokens["size_compact"]["moon_h"] = 3
        done, _ = self.run_on(tokens)
        self.assertIn("moon_h", done.stderr)

    def test_refuses_two_tokens_with_one_name(self):
        tokens = copy.deepcopy(self.tokens)
        tokens["motion"]["row_h"] = 3
        done, _ = self.run_on(tokens)
        self.assertIn("rowH", done.stderr)


if __name__ == "__main__":
    unittest.main()
