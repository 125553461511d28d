"""Trains the reader on what prepare.ts wrote.

python train.py DATA.jsonl OUT.pt [--epochs N] [--fraction F] [--from OLD.pt] [--no-rules] [--seed N] [--rate R]
                [--teacher WHOLE.pt ...]

A model that was cut (prune.py) is trained in its own size. `--teacher` are models, of any inner width, whose mean
states of the pieces and mean answers about the pairs are learned beside the annotations (Hinton et al. 2015; Jiao et al. 2020, TinyBERT).
"""
import argparse
import json
import random
import time

import torch
import torch.nn.functional as F

from model import RELATIONS, Reader, size_of, pretrained

parser = argparse.ArgumentParser()
parser.add_argument("data"), parser.add_argument("out")
parser.add_argument("--encoder", required=True, help="folder of the pretrained encoder")
parser.add_argument("--epochs", type=int, default=6), parser.add_argument("--fraction", type=float, default=1.0)
parser.add_argument("--from", dest="old"), parser.add_argument("--seed", type=int, default=1), parser.add_argument("--rate", type=float, default=1.2e-4)
parser.add_argument("--no-rules", action="store_true"), parser.add_argument("--tokens", type=int, default=2000)
parser.add_argument("--rules-dropout", type=float, default=0.1)
parser.add_argument("--teacher", nargs="+", default=[]), parser.add_argument("--threads", type=int, default=1)
args = parser.parse_args()
torch.set_num_threads(args.threads)
torch.manual_seed(args.seed), random.seed(args.seed)

HALF = torch.cpu._is_avx512_bf16_supported()  # without the instructions bf16 takes fifty times as long as float32

PAIR = ("sources", "targets", "distances", "steps", "forward", "backward", "modes", "low", "high")
CANDIDATE = ("begins", "lasts", "forms", "kinds", "standings")
STATES = 2.0  # the weight of a squared difference of states, whose mean square is about 1
FAMILIES = [0, 0, 0, 1, 1, 2, 3] + [4] * 8 + [5] * 8 + [6, 6] + [7]


def tensors(w):
    """A window's lists as tensors."""
    out = {key: torch.tensor(w[key], dtype=torch.long) for key in PAIR + CANDIDATE + ("apart", "meant", "ids", "shapes", "names", "kindLabels", "references")}
    n = len(w["sources"])
    target, weight = torch.zeros(n, RELATIONS + 1), torch.ones(n)
    if n:
        target[:, 0] = 1
    for i in w["ignored"]:
        weight[i] = 0
    for i, relations, *_ in w["positive"]:
        target[i] = 0
        for r in relations:
            target[i, r] = 1 / len(relations)
    out.update(target=target, weight=weight, positive=w["positive"], antecedents=w["antecedents"])
    # What is right, as masks over the scores: so that a window's losses are a few operations and not one for each claim.
    length, size = len(w["ids"]), len(w["forms"])
    spans = [(i, span) for i, _, _, span, _ in w["positive"] if span]
    speakers = [(i, by) for i, _, _, _, by in w["positive"] if by is not None]
    out["with_mode"] = (torch.tensor([i for i, *_ in w["positive"]], dtype=torch.long), torch.tensor([m for _, _, m, _, _ in w["positive"]], dtype=torch.long))
    out["with_trigger"] = chosen(spans, lambda span: list(range(span[0], span[1] + 1)), length)
    out["with_speaker"] = chosen(speakers, lambda by: [x if x >= 0 else size for x in by], size + 1)
    out["with_meant"] = chosen(w["antecedents"], lambda right: [x if x >= 0 else size for x in right], size + 1)
    return out


def chosen(rows, places, width):
    """Rows and a mask of the right columns in each."""
    mask = torch.zeros(len(rows), width, dtype=torch.bool)
    for n, (_, right) in enumerate(rows):
        mask[n, places(right)] = True
    return torch.tensor([i for i, _ in rows], dtype=torch.long), mask


def likelihood(scores, rows, mask):
    """-log of the probability that falls on what is right, each row."""
    return -torch.logsumexp(scores[rows].log_softmax(-1).masked_fill(~mask, -1e9), -1)


train, dev = [], []
started = time.time()
for line in open(args.data):
    document = json.loads(line)
    for w in document["windows"]:
        w = tensors(w)
        w["set"] = document["set"]
        (dev if document["dev"] else train).append(w)
if args.fraction < 1:
    random.shuffle(train)
    train = train[: int(len(train) * args.fraction)]
print(f"{len(train)} windows to train on, {len(dev)} of the dev part, {time.time() - started:.0f} s", flush=True)


# The fused attention is slow on CPUs.
old = torch.load(args.old) if args.old else None
encoder = pretrained(args.encoder, size_of(old) if old else (1536, 12), attention_probs_dropout_prob=0.0)
model = Reader(encoder)
if old:
    model.load_state_dict(old)
encoder.embeddings.word_embeddings.weight.requires_grad = False
body = [p for n, p in model.named_parameters() if n.startswith("encoder.") and p.requires_grad]
heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
optimiser = torch.optim.AdamW([{"params": body, "lr": args.rate}, {"params": heads, "lr": 8e-4 if not args.old else 3e-4}], weight_decay=0.01)


def batches(windows, tokens, shuffle=True):
    order = list(range(len(windows)))
    if shuffle:
        random.shuffle(order)
    found = []
    for start in range(0, len(order), 400):
        chunk = sorted(order[start : start + 400], key=lambda i: len(windows[i]["ids"]))
        now = []
        for i in chunk:
            if now and (len(now) + 1) * len(windows[i]["ids"]) > tokens:
                found.append(now)
                now = []
            now.append(i)
        if now:
            found.append(now)
    if shuffle:
        random.shuffle(found)
    return found


def encode(batch, model=model):
    longest = max(len(w["ids"]) for w in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    shapes, mask = ids.clone(), ids.clone()
    for row, w in enumerate(batch):
        n = len(w["ids"])
        ids[row, :n], shapes[row, :n], mask[row, :n] = w["ids"], w["shapes"], 1
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=HALF):
        return model.states(ids, shapes, mask).float()


def drop_rules(w):
    """Now and then the rules are silent, so that the reader does not lean on them alone."""
    if args.no_rules:
        gone = torch.ones(len(w["forward"]), dtype=torch.bool)
    elif model.training and args.rules_dropout > 0:
        gone = torch.full((len(w["forward"]),), random.random() < args.rules_dropout)
    else:
        return w
    return {**w, **{key: torch.where(gone, torch.zeros_like(w[key]), w[key]) for key in ("forward", "backward", "modes")}}


def losses(batch):
    h = encode(batch)
    relation, taught, positives, pairs = 0.0, 0.0, 0, 0
    parts = {key: [] for key in ("trigger", "mode", "speaker", "meant", "name", "kind", "reference", "states")}
    for row, w in enumerate(batch):
        own = h[row, : len(w["ids"])]
        if "taught" in w:
            parts["states"].append((own - w["taught"].float()).square().mean(-1))
        name, kind, reference = model.tags(own)
        parts["name"].append(F.cross_entropy(name, w["names"])[None])
        parts["reference"].append(F.cross_entropy(reference, w["references"])[None])
        if (w["kindLabels"] >= 0).any():
            parts["kind"].append(F.cross_entropy(kind, w["kindLabels"], ignore_index=-100)[None])
        if len(w["forms"]) == 0:
            continue
        rel, mode, trigger, speaker, meant = model.score(own, drop_rules(w))
        if len(w["with_meant"][0]):
            parts["meant"].append(likelihood(meant, *w["with_meant"]))
        if len(w["sources"]) == 0:
            continue
        if "taught" in w:
            answers = w["answers"].float()
            taught = taught + ((answers.exp() * (answers - rel.log_softmax(-1))).sum(-1) * w["weight"]).sum()
        relation = relation - ((w["target"] * rel.log_softmax(-1)).sum(-1) * w["weight"]).sum()
        positives += len(w["positive"])
        pairs += len(w["sources"])
        if w["positive"]:
            parts["mode"].append(F.cross_entropy(mode[w["with_mode"][0]], w["with_mode"][1], reduction="none"))
        if len(w["with_trigger"][0]):
            parts["trigger"].append(likelihood(trigger, *w["with_trigger"]))
        if len(w["with_speaker"][0]):
            parts["speaker"].append(likelihood(speaker, *w["with_speaker"]))
    mean = {key: torch.cat(value).mean() if value else torch.zeros(()) for key, value in parts.items()}
    for key, value in (("relation", relation), ("taught", taught)):
        mean[key] = value / (max(1, positives) + 0.02 * pairs) if torch.is_tensor(value) else torch.zeros(())
    total = (
        mean["relation"] + 0.3 * mean["trigger"] + 0.5 * mean["mode"] + 0.3 * mean["speaker"] + 0.4 * mean["meant"]
        + 1.2 * mean["name"] + 1.2 * mean["reference"] + 0.4 * mean["kind"]
        + 0.5 * mean["taught"] + STATES * mean["states"]
    )
    return total, {key: float(value.detach()) if torch.is_tensor(value) else value for key, value in mean.items()}


def evaluate():
    """Pairs of the dev part by set: best F over thresholds, recall at P .80; who is meant, trigger, mode, speaker."""
    model.eval()
    scored, sums = {}, {key: [0, 0] for key in ("meant", "trigger", "mode", "speaker", "kind", "name")}

    def count(key, right):
        sums[key][0] += int(right)
        sums[key][1] += 1

    with torch.no_grad():
        for order in batches(dev, 6000, False):
            batch = [dev[i] for i in order]
            h = encode(batch)
            for row, w in enumerate(batch):
                own = h[row, : len(w["ids"])]
                name, kind, _ = model.tags(own)
                for at in (w["names"] == 1).nonzero().flatten().tolist():
                    count("name", int(name[at].argmax()) == 1)
                    if w["kindLabels"][at] >= 0:
                        count("kind", kind[at].argmax() == w["kindLabels"][at])
                if len(w["forms"]) == 0:
                    continue
                rel, mode, trigger, speaker, meant = model.score(own, drop_rules(w))
                for place, right in w["antecedents"]:
                    best = int(meant[place].argmax())
                    count("meant", (best if best < meant.shape[1] - 1 else -1) in right)
                if len(w["sources"]) == 0:
                    continue
                p = rel.softmax(-1)
                gold = {i: relations for i, relations, *_ in w["positive"]}
                for i in range(len(p)):
                    if w["weight"][i] == 0:
                        continue
                    best = int(p[i, 1:].argmax()) + 1
                    right = i in gold and FAMILIES[best - 1] in {FAMILIES[r - 1] for r in gold[i]}
                    scored.setdefault(w["set"], []).append((1 - float(p[i, 0]), right, i in gold))
                for i, _, m, span, by in w["positive"]:
                    count("mode", int(mode[i].argmax()) == m)
                    if span:
                        count("trigger", span[0] <= int(trigger[i].argmax()) <= span[1])
                    if by is not None:
                        best = int(speaker[i].argmax())
                        count("speaker", (best if best < speaker.shape[1] - 1 else -1) in by)
    lines = []
    for name, rows in [*sorted(scored.items()), ("all", [x for rows in scored.values() for x in rows])]:
        rows.sort(reverse=True)
        total, right, best, at_80 = sum(g for *_, g in rows), 0, (0, 0, 0, 0), 0
        for n, (s, ok, _) in enumerate(rows, 1):
            right += ok
            p, r = right / n, right / max(1, total)
            if p + r and 2 * p * r / (p + r) > best[0]:
                best = (2 * p * r / (p + r), p, r, s)
            if p >= 0.8 and n > 20:
                at_80 = r
        lines.append(f"  {name:17s} F {best[0]:.3f} P {best[1]:.3f} R {best[2]:.3f} @{best[3]:.2f}  R@P.8 {at_80:.3f} of {total}")
    model.train()
    return "\n".join(lines) + "\n  " + " ".join(f"{k} {a / max(1, b):.3f}" for k, (a, b) in sums.items())


def teach(file, share):
    """Adds a teacher's share of what the teachers make of each window: its states and its answers about the pairs (probabilities)."""
    known = torch.load(file)
    teacher = Reader(pretrained(args.encoder, size_of(known)))
    teacher.load_state_dict(known)
    teacher.eval()
    with torch.no_grad():
        for order in batches(train, 6000, False):
            h = encode([train[i] for i in order], teacher)
            for row, w in enumerate(train[i] for i in order):
                own = h[row, : len(w["ids"])]
                w["taught"] = (w.get("taught", 0) + share * own).half()
                if len(w["sources"]):
                    w["answers"] = w.get("answers", 0) + share * teacher.score(own, w)[0].softmax(-1)


for file in args.teacher:
    teach(file, 1 / len(args.teacher))
    print(f"taught by {file} after {time.time() - started:.0f} s", flush=True)
for w in train:
    if "answers" in w:
        w["answers"] = w["answers"].clamp(min=1e-13).log().half()
steps = len(batches(train, args.tokens)) * args.epochs
schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1, (s + 1) / (0.06 * steps)) * max(0.02, 1 - s / steps))
average, step, started = None, 0, time.time()
model.train()
for epoch in range(args.epochs):
    for order in batches(train, args.tokens):
        total, parts = losses([train[i] for i in order])
        total.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step(), optimiser.zero_grad(), schedule.step()
        step += 1
        average = parts if average is None else {k: 0.98 * average[k] + 0.02 * v for k, v in parts.items()}
        if step % 50 == 0:
            print(epoch, f"{step}/{steps} {time.time() - started:.0f} s", " ".join(f"{k} {v:.3f}" for k, v in average.items()), flush=True)
    if dev:
        print(f"== epoch {epoch} {time.time() - started:.0f} s\n{evaluate()}", flush=True)
    torch.save(model.state_dict(), args.out)
