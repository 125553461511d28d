"""Fits the weights of the claims' confidence to what propose.ts wrote, and says how well rules and reader do together.

python fit.py PROPOSALS.jsonl [--out WEIGHTS.json] [--ridge R] [--folds K]

Figures are cross-validated by document: each document is scored with weights fitted to the others.
"""
import argparse
import hashlib
import json

import numpy as np

parser = argparse.ArgumentParser()
parser.add_argument("proposals"), parser.add_argument("--out"), parser.add_argument("--ridge", type=float, default=1.0), parser.add_argument("--folds", type=int, default=5)
parser.add_argument("--errors", type=float)
args = parser.parse_args()
docs = [json.loads(line) for line in open(args.proposals)]
rows = [(d, p) for d in docs for p in d["proposals"]]
x = np.array([p["features"] for _, p in rows], dtype=float)
y = np.array([p["right"] for _, p in rows], dtype=float)
fold = np.array([hashlib.sha256(("fold" + d["id"]).encode()).digest()[0] % args.folds for d, _ in rows])


ORIGINS, FAMILIES = 3, 16  # of the features the first, and the last: eight families, by the reader and by the rules
OF_FAMILIES = 20


def fit(x, y):
    """Ridge logistic regression by Newton's method; the origins are not shrunk, families more than the rest: some have few cases."""
    w = np.zeros(x.shape[1])
    ridge = np.full(x.shape[1], args.ridge)
    ridge[:ORIGINS] = 1e-3
    ridge[-FAMILIES:] *= OF_FAMILIES
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (p - y) + ridge * w
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge) + 1e-6 * np.eye(x.shape[1])
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    return w


confidence = np.zeros(len(rows))
for k in range(args.folds):
    w = fit(x[fold != k], y[fold != k])
    confidence[fold == k] = 1 / (1 + np.exp(-x[fold == k] @ w))


def figures(keep, name, sets):
    gold = sum(d["gold"] for d in docs if d["set"] in sets)
    made = right = mode = by = 0
    met = set()
    readers = {"mode": 0, "by": 0, "n": 0}
    for (d, p), k in zip(rows, keep):
        if not k or d["set"] not in sets:
            continue
        made += 1
        right += p["right"]
        if p["right"]:
            mode += p["mode"]
            by += p["by"]
            if p["readerMode"] is not None:
                readers["n"] += 1
                readers["mode"] += p["readerMode"]
                readers["by"] += p["readerBy"]
        met |= {(d["id"], g) for g in p["gold"]}
    p, r = right / max(1, made), len(met) / max(1, gold)
    f = 2 * p * r / max(1e-9, p + r)
    return f"  {name:17s} P {p:.3f} R {r:.3f} F {f:.3f}  made {made} of {gold}  mode {mode / max(1, right):.3f} by {by / max(1, right):.3f} (reader's {readers['mode'] / max(1, readers['n']):.3f} {readers['by'] / max(1, readers['n']):.3f})"


sets = sorted({d["set"] for d in docs})
is_rule = np.array([p["origin"] != "reader" for _, p in rows])
print("rules alone")
for s in [*sets, "all"]:
    print(figures(is_rule, s, sets if s == "all" else [s]))
for t in (0.4, 0.45, 0.5, 0.55, 0.6, 0.65):
    print(f"threshold {t}")
    for s in [*sets, "all"]:
        print(figures(confidence >= t, s, sets if s == "all" else [s]))
print("reliability (stated, true, claims), five equal bins of what is kept at .5")
kept = np.sort(confidence[confidence >= 0.5])
order = np.argsort(confidence)
order = order[confidence[order] >= 0.5]
for part in np.array_split(order, 5):
    print(f"  {confidence[part].mean():.3f} {y[part].mean():.3f} {len(part)}")
if args.errors:
    for (d, p), c in sorted(zip(rows, confidence), key=lambda z: -z[1]):
        if c >= args.errors and not p["right"]:
            print(f"{c:.2f} {d['set']} {p['origin']} {d['id']} {p['text']}")
if args.out:
    w = fit(x, y)
    json.dump([round(float(v), 4) for v in w], open(args.out, "w"))
