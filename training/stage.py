"""Trains one stage of boosted trees in five folds and on all pages.

    python3 training/stage.py FOLDER NAME ROUNDS ETA

Reads NAME-x.f32, NAME-y.f32, NAME-words.f32 and NAME-pages.json from FOLDER; writes NAME-s.f32, the
log-odds of all rows out of fold, and NAME-models.json, the trees of each fold and of all pages.
"""

import json
import os
import sys
import time

import numpy as np
import xgboost as xgb

FOLDS = 5
SEED = 1
# Leaf by leaf, the best one first: at the same size this gains more than whole levels do. Text of
# articles out of fold, 120 trees: .9375 with 11,400 nodes, .9360 with the 13,800 of depth 6.
PARAMETERS = dict(
    objective="binary:logistic",
    tree_method="hist",
    grow_policy="lossguide",
    max_leaves=48,
    max_depth=12,
    subsample=0.6,
    colsample_bytree=0.3,
    min_child_weight=4,
    max_bin=48,
    reg_lambda=2,
    nthread=int(os.environ.get("OMP_NUM_THREADS", "1")),
    verbosity=0,
    seed=SEED,
)
MAX_ROWS = 240_000
# Leaves are whole multiples of its inverse, so that sums are exact.
LEAF_STEPS = 64
FIXTURE_ROWS = 12


def load(folder, name):
    with open(f"{folder}/{name}-pages.json") as file:
        meta = json.load(file)
    width = len(meta["columns"])
    x = np.memmap(f"{folder}/{name}-x.f32", np.float32, "r").reshape(-1, width)
    y = np.fromfile(f"{folder}/{name}-y.f32", np.float32)
    words = np.fromfile(f"{folder}/{name}-words.f32", np.float32)
    return meta, x, (y >= 0.5).astype(np.float32), words


def row_weights(meta, words):
    """What a block weighs in its page's F1, longer ones up to 150 words."""
    rows = np.array([page["rows"] for page in meta["pages"]])
    gold = np.array([page["gold"] for page in meta["pages"]], float)
    page_of = np.repeat(np.arange(len(rows)), rows)
    total = np.bincount(page_of, words, len(rows))
    scale = 0.6 * gold + 0.2 * np.minimum(total, 5 * gold + 300) + 60
    share = np.array([page.get("weight", 1) for page in meta["pages"]], float)
    weight = (np.minimum(words, 150) + 1.5) / scale[page_of] * share[page_of]
    return (weight / weight.mean()).astype(np.float32), page_of


def sample(mask, weight, seed):
    """Rows drawn by importance, and what each then stands for."""
    rng = np.random.default_rng(seed)
    index = np.nonzero(mask)[0]
    rate = np.maximum(np.sqrt(weight[index]), 0.25)
    scale = 1.0
    if len(index) > MAX_ROWS:
        for _ in range(30):
            scale *= MAX_ROWS / np.minimum(1, scale * rate).sum()
        chance = np.minimum(1, scale * rate)
    else:
        chance = np.ones(len(index))
    kept = rng.random(len(index)) < chance
    return index[kept], 1 / chance[kept]


def train(x, y, weight, mask, rounds, eta, seed):
    index, scale = sample(mask, weight, seed)
    data = xgb.QuantileDMatrix(
        np.ascontiguousarray(x[index]), label=y[index], weight=weight[index] * scale, max_bin=48
    )
    return xgb.train({**PARAMETERS, "eta": eta}, data, rounds)


def short(number):
    """The nearest float whose lower half is nought: half the bytes, and whole up to 256."""
    bits = int(np.float32(number).view(np.uint32))
    return float(np.uint32(min((bits + 0x8000) & 0xFFFF0000, 0xFFFF0000)).view(np.float32))


def flatten(booster):
    """Trees as preorder lists: [column, threshold] for a split, [leaf] for a leaf."""
    trees = []
    for text in booster.get_dump(dump_format="json"):
        nodes = []
        stack = [json.loads(text)]
        while stack:
            node = stack.pop()
            if "leaf" in node:
                nodes.append([int(round(node["leaf"] * LEAF_STEPS))])
                continue
            nodes.append([int(node["split"][1:]), short(node["split_condition"])])
            children = {child["nodeid"]: child for child in node["children"]}
            stack.append(children[node["no"]])
            stack.append(children[node["yes"]])
        trees.append(nodes)
    return trees


def score(trees, x):
    """Sums of leaves, in steps, the way the library adds them up."""
    total = np.zeros(len(x), np.int64)
    for nodes in trees:
        stack = [(0, np.arange(len(x)))]
        ends = subtree_ends(nodes)
        while stack:
            at, rows = stack.pop()
            node = nodes[at]
            if len(node) == 1:
                total[rows] += node[0]
                continue
            left = x[rows, node[0]] < np.float32(node[1])
            stack.append((at + 1, rows[left]))
            stack.append((ends[at + 1], rows[~left]))
    return total


def subtree_ends(nodes):
    ends = [0] * len(nodes)
    for at in range(len(nodes) - 1, -1, -1):
        ends[at] = at + 1 if len(nodes[at]) == 1 else ends[ends[at + 1]]
    return ends


def make_fixture(trees, booster, x):
    """A few rows, rounded so that they are short, and what the trees make of them."""
    picked = np.asarray(x[:: max(1, len(x) // FIXTURE_ROWS)][:FIXTURE_ROWS])
    rows = np.array([[float(f"{value:.4g}") for value in row] for row in picked], np.float32)
    steps = score(trees, rows)
    exact = booster.predict(xgb.DMatrix(rows), output_margin=True)
    print(f"  rounding moves log-odds by up to {np.abs(steps / LEAF_STEPS - exact).max():.3f}")
    short_rows = [[float(f"{value:.4g}") for value in row] for row in rows]
    return {"rows": short_rows, "steps": [int(step) for step in steps]}


def main():
    folder, name, rounds, eta = sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4])
    meta, x, y, words = load(folder, name)
    weight, page_of = row_weights(meta, words)
    fold = np.array([page["fold"] for page in meta["pages"]])[page_of]
    useful = np.array([page.get("use", True) for page in meta["pages"]])[page_of]
    scores = np.zeros(len(y), np.float32)
    models = []
    for held in range(FOLDS + 1):
        start = time.time()
        booster = train(x, y, weight, (fold != held) & useful, rounds, eta, SEED + held)
        trees = flatten(booster)
        models.append(trees)
        out = np.nonzero(fold == held)[0]
        for part in range(0, len(out), 50_000):
            rows = out[part : part + 50_000]
            scores[rows] = score(trees, np.asarray(x[rows])) / LEAF_STEPS
        gains = booster.get_score(importance_type="total_gain")
        if held == FOLDS:
            fixture = make_fixture(trees, booster, x)
            order = sorted(gains.items(), key=lambda item: -item[1])
            total = sum(gains.values())
            for key, gain in order[:25]:
                print(f"  {meta['columns'][int(key[1:])]:20s} {100 * gain / total:5.1f} %")
        print(f"{name} fold {held}: {time.time() - start:.0f} s", flush=True)
    scores.tofile(f"{folder}/{name}-s.f32")
    with open(f"{folder}/{name}-models.json", "w") as file:
        json.dump({"columns": meta["columns"], "models": models, "fixture": fixture}, file)


main()
