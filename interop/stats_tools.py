"""Runs our own programs on rows and compares numbers; each comparison prints one line that the runner counts."""

import json
import math
import os
import subprocess
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def run(program, rows, *args, out=False):
    """What a program of ours prints as JSON for these rows, or writes into its --out as JSON lines."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = os.path.join(folder, "in.jsonl"), os.path.join(folder, "out.jsonl")
        with open(source, "w") as file:
            file.writelines(json.dumps(row) + "\n" for row in rows)
        given = [arg.replace("IN", source).replace("OUT", target) for arg in args]
        printed = subprocess.run(
            ["node", "--import", "tsx", program, *given], cwd=ROOT, check=True, capture_output=True, text=True
        ).stdout
        if not out:
            return json.loads(printed)
        with open(target) as file:
            return [json.loads(line) for line in file]


def stats(rows, *args, out=False):
    return run("packages/stats/src/cli/main.ts", rows, *args, out=out)


class Comparison:
    """Collects differences of one figure over many tables."""

    def __init__(self, name, tolerance):
        self.name, self.tolerance, self.worst, self.count, self.wrong = name, tolerance, 0.0, 0, None

    def add(self, ours, theirs, where=""):
        self.count += 1
        undefined = theirs is None or math.isnan(theirs)
        difference = (0.0 if ours is None else math.inf) if undefined or ours is None else abs(ours - theirs)
        if undefined != (ours is None):
            difference = math.inf
        self.worst = max(self.worst, difference)
        if difference > self.tolerance and self.wrong is None:
            self.wrong = f"{where}: ours {ours}, theirs {theirs}"

    def report(self):
        if self.count == 0:
            self.wrong = "nothing was compared"
        verdict = "passed" if self.wrong is None else "FAILED"
        print(f"{verdict}: {self.name}: {self.count} values, largest difference {self.worst:.1e}", flush=True)
        if self.wrong is not None:
            print(f"  {self.wrong}", flush=True)
