"""Agreement on random tables, beside krippendorff, irrCAC, statsmodels and scikit-learn."""

import warnings

import krippendorff
import numpy as np
import pandas as pd
from irrCAC.raw import CAC
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import aggregate_raters, cohens_kappa, fleiss_kappa

from stats_tools import Comparison, run, stats

warnings.filterwarnings("ignore")
random = np.random.default_rng(20260101)

alphas = {level: Comparison(f"alpha, {level} (krippendorff)", 1e-9) for level in ["nominal", "ordinal", "interval"]}
gwet = Comparison("AC2 with identity weights (irrCAC)", 1e-9)
fleiss = Comparison("Fleiss' kappa on whole tables (statsmodels)", 1e-9)
kappa = Comparison("Cohen's kappa of each two raters (scikit-learn)", 1e-9)
half_width = Comparison("half width of kappa's closed interval (statsmodels)", 1e-9)

for number in range(24):
    raters, items, labels = random.integers(2, 7), random.integers(6, 60), random.integers(2, 6)
    truth = random.integers(0, labels, items)
    noise = random.random((raters, items)) < random.uniform(0.1, 0.7)
    table = np.where(noise, random.integers(0, labels, (raters, items)), truth).astype(float)
    if number % 2 == 1:
        table[random.random((raters, items)) < random.uniform(0.05, 0.6)] = np.nan
    rows = [
        {"item": int(item), "annotator": f"r{rater}", "label": int(table[rater, item])}
        for item in range(items)
        for rater in range(raters)
        if not np.isnan(table[rater, item])
    ]
    order = ",".join(str(label) for label in range(labels))
    ours = stats(rows, "agreement", "--votes", "IN", "--order", order, "--resamples", "1")
    where = f"table {number}"

    for level, comparison in alphas.items():
        theirs = krippendorff.alpha(reliability_data=table, value_domain=list(range(labels)), level_of_measurement=level)
        comparison.add(ours[f"krippendorff_alpha_{level}"], theirs, where)
    rated = pd.DataFrame(table.T).dropna(how="all")
    gwet.add(ours["gwet_ac2"], CAC(rated, digits=12).gwet()["est"]["coefficient_value"], where)
    if not np.isnan(table).any():
        fleiss.add(ours["fleiss_kappa"], fleiss_kappa(aggregate_raters(table.T.astype(int))[0]), where)

    for pair in run("interop/rater-pairs.ts", rows, "IN"):
        first, second = (table[int(pair[side][1:])] for side in ["first", "second"])
        shared = ~np.isnan(first) & ~np.isnan(second)
        if len(set(first[shared]) | set(second[shared])) < 2:
            continue
        kappa.add(pair["kappa"], cohen_kappa_score(first[shared], second[shared]), where)
        cells = np.zeros((labels, labels))
        np.add.at(cells, (first[shared].astype(int), second[shared].astype(int)), 1)
        theirs = cohens_kappa(cells)
        low, high = pair["interval"]
        if -1 < low and high < 1 and theirs.var_kappa > 0:
            half_width.add((high - low) / 2, 1.959963984540054 * np.sqrt(theirs.var_kappa), where)

for comparison in [*alphas.values(), gwet, fleiss, kappa, half_width]:
    comparison.report()
