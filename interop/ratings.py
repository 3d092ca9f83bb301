"""Ratings on random battles, beside choix, arena-rank, and Davidson's likelihood maximised by scipy."""

import math
import warnings

import choix
import numpy as np
import pandas as pd
from arena_rank.models.bradley_terry import BradleyTerry
from arena_rank.utils.data_utils import PairDataset
from scipy.optimize import minimize

from stats_tools import Comparison, stats

warnings.filterwarnings("ignore")
random = np.random.default_rng(20260103)
SCALE = 400 / math.log(10)

tie_free = Comparison("log-odds without ties (choix)", 1e-6)
half_ties = Comparison("log-odds with ties as half (arena-rank)", 1e-6)
intervals = Comparison("half widths of sandwich intervals, log-odds (arena-rank, which adds a small penalty)", 2e-3)
davidson = Comparison("log-odds by Davidson's model (scipy)", 1e-5)


def battles(models, count, tie_weight):
    skill = random.normal(0, 1, models)
    rows = []
    for _ in range(count):
        a, b = random.choice(models, 2, replace=False)
        weights = np.array([math.exp((skill[a] - skill[b]) / 2), math.exp((skill[b] - skill[a]) / 2), tie_weight])
        winner = random.choice(["model_a", "model_b", "tie"], p=weights / weights.sum())
        rows.append({"model_a": f"m{a}", "model_b": f"m{b}", "winner": str(winner)})
    return rows


def ours(rows, *args):
    """By model: log-odds, summing to 0, and the half width of its interval."""
    printed = stats(rows, "ratings", "--battles", "IN", *args)
    return {row["model"]: ((row["rating"] - 1000) / SCALE, (row["ci95"][1] - row["rating"]) / SCALE) for row in printed}


def compare(comparison, own, theirs, where):
    mean = np.mean(list(theirs.values()))
    for model, (skill, _) in own.items():
        comparison.add(skill, theirs[model] - mean, where)


def davidson_by_scipy(rows, names):
    place = {name: at for at, name in enumerate(names)}
    a = np.array([place[row["model_a"]] for row in rows])
    b = np.array([place[row["model_b"]] for row in rows])
    outcome = np.array([["model_a", "model_b", "tie"].index(row["winner"]) for row in rows])

    def loss(at):
        d = at[a] - at[b]
        logs = np.stack([d / 2, -d / 2, np.full_like(d, at[-1])])
        return np.logaddexp.reduce(logs).sum() - logs[outcome, np.arange(len(d))].sum() + 1e-3 * at[:-1].sum() ** 2

    found = minimize(loss, np.zeros(len(names) + 1), method="BFGS", options={"gtol": 1e-6, "maxiter": 10000})
    return dict(zip(names, found.x[:-1]))


for number in range(5):
    models = int(random.integers(3, 12))
    where = f"battles {number}"

    rows = battles(models, 60 * models, 0.0)
    own = ours(rows)
    names = sorted(own)
    data = [
        (names.index(row["model_a" if row["winner"] == "model_a" else "model_b"]),
         names.index(row["model_b" if row["winner"] == "model_a" else "model_a"]))
        for row in rows
    ]
    compare(tie_free, own, dict(zip(names, choix.ilsr_pairwise(models, data, tol=1e-12))), where)

    rows = battles(models, 60 * models, 0.7)
    own = ours(rows)
    dataset = PairDataset.from_pandas(pd.DataFrame(rows))
    board = BradleyTerry(models, hessian_reg=1e-6, ftol=1e-15, gtol=1e-12, max_iter=10000).compute_ratings_and_cis(dataset)
    theirs = dict(zip(board["competitors"], np.asarray(board["ratings"]) / SCALE))
    compare(half_ties, own, theirs, where)
    upper = np.asarray(board["rating_upper"] - board["ratings"]) / SCALE
    for at, model in enumerate(board["competitors"]):
        intervals.add(own[model][1], float(upper[at]), where)

    names = sorted(own)
    compare(davidson, ours(rows, "--ties", "davidson"), davidson_by_scipy(rows, names), where)

for comparison in [tie_free, half_ties, intervals, davidson]:
    comparison.report()
