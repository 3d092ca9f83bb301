"""Aggregation on random tables, beside crowd-kit."""

import warnings

import numpy as np
import pandas as pd
from crowdkit.aggregation import DawidSkene, MajorityVote

from stats_tools import Comparison, run, stats

warnings.filterwarnings("ignore")
random = np.random.default_rng(20260102)

majority = Comparison("majority: labels that are alone in front (crowd-kit)", 0)
share = Comparison("majority: shares (crowd-kit)", 1e-9)
weighted = Comparison("weighted majority: probabilities (by hand from crowd-kit's majority)", 1e-9)
posterior = Comparison("Dawid-Skene without a prior, 10 rounds: posteriors (crowd-kit)", 1e-6)
agreed = Comparison("Dawid-Skene as the program runs it: share of other labels (crowd-kit)", 0.05)
truthful = Comparison("Dawid-Skene: accuracy no more than 1 point below (crowd-kit)", 0.01)

for number in range(10):
    raters, items, labels = 2 * random.integers(2, 5) + 1, 200, 2 if number % 2 == 0 else 3
    truth = random.integers(0, labels, items)
    accuracy = random.uniform(0.45, 0.95, raters)
    right = random.random((raters, items)) < accuracy[:, None]
    table = np.where(right, truth, random.integers(0, labels, (raters, items)))
    rows = [
        {"item": int(item), "annotator": f"r{rater}", "label": int(table[rater, item])}
        for item in range(items)
        for rater in range(raters)
    ]
    frame = pd.DataFrame(rows).rename(columns={"item": "task", "annotator": "worker"})
    where = f"table {number}"

    def ours(method):
        written = stats(rows, "aggregate", "--votes", "IN", "--method", method, "--out", "OUT", out=True)
        return {row["item"]: row for row in written}

    by_majority = ours("majority")
    shares = MajorityVote().fit_predict_proba(frame)
    labels_of = MajorityVote().fit_predict(frame)
    for item, row in by_majority.items():
        share.add(row["probability"], shares.loc[item].max(), where)
        if row["label"] is not None:
            majority.add(row["label"], labels_of[item], where)

    if labels == 2:
        # crowd-kit's own Wawa does not run beside this scikit-learn.
        skill = (frame.label == frame.task.map(labels_of)).groupby(frame.worker).mean()
        sums = frame.assign(weight=frame.worker.map(skill)).pivot_table("weight", "task", "label", "sum").fillna(0)
        chances = sums.div(sums.sum(axis=1), axis=0)
        for item, row in ours("weighted-majority").items():
            weighted.add(row["probability"], chances.loc[item].max(), where)

    theirs = DawidSkene(n_iter=10, tol=-1e9).fit(frame).probas_
    for row in run("interop/dawid-skene.ts", rows, "IN", "10"):
        posterior.add(row["probability"], theirs.loc[row["item"], row["label"]], where)

    settled = DawidSkene(n_iter=500, tol=1e-9).fit_predict(frame)
    fitted = ours("dawid-skene")
    agreed.add(float(np.mean([fitted[item]["label"] != settled[item] for item in range(items)])), 0.0, where)
    own = np.mean([fitted[item]["label"] == truth[item] for item in range(items)])
    other = np.mean([settled[item] == truth[item] for item in range(items)])
    truthful.add(float(max(0, other - own)), 0.0, where)

for comparison in [majority, share, weighted, posterior, agreed, truthful]:
    comparison.report()
