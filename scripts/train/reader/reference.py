"""Stored values for the tests of src/encoder: word pieces of the original tokenizer, and what the shipped weights come to in float32.

python reference.py MODEL_FOLDER OUT.json --encoder FOLDER
"""
import argparse
import json
import pathlib

import torch
from transformers import AutoTokenizer

from model import BUCKETS, FORMS, KINDS, MODES, RELATIONS, STANDINGS
from weights import load

parser = argparse.ArgumentParser()
parser.add_argument("model"), parser.add_argument("out"), parser.add_argument("--encoder", required=True)
args = parser.parse_args()
TEXTS = [
    "Kassym-Jomart Toqaev's spokesman didn't comment on the 2,500 CSTO peacekeepers.",
    "“We’ll veto it,” said Péter Szijjártó, Hungary’s foreign minister — in Brussels…",
    "The U.S.-led coalition (F-16s, €3.5bn) bombed Al-Shabaab; Türkiye objected.",
    "Zelenskyy met Łukasz Ørsted in İstanbul.",
]
folder = pathlib.Path(args.model)
tokenizer = AutoTokenizer.from_pretrained(args.encoder)
kept = {piece: i for i, piece in enumerate((folder / "reader.vocabulary.txt").read_text(encoding="utf-8").split("\n"))}
model = load(folder / "reader.safetensors", args.encoder)
texts = [{"text": text, "pieces": tokenizer.tokenize(text)} for text in TEXTS]
ids = [kept["[CLS]"], *(kept[piece] for text in texts for piece in text["pieces"] if piece in kept), kept["[SEP]"]]
shapes = [(n * 7) % 8 for n in range(len(ids))]

# Candidates and pairs of no sense, of all numbers that there may be.
length, m = len(ids), 9
pairs = [(a, b) for a in range(m) for b in range(m) if a != b][:59]
of = lambda count, top: [(5 * n + n // 7) % top for n in range(count)]
asked = {
    "begins": [2 + 3 * n for n in range(m)], "lasts": [2 + 3 * n + n % 3 for n in range(m)],
    "forms": of(m, FORMS), "kinds": of(m, KINDS), "standings": of(m, STANDINGS + 1),
    "sources": [a for a, _ in pairs], "targets": [b for _, b in pairs],
    "distances": of(len(pairs), BUCKETS), "steps": of(len(pairs), 5),
    "forward": of(len(pairs), RELATIONS + 1), "backward": of(len(pairs), RELATIONS + 1), "modes": of(len(pairs), MODES + 1),
    "low": [n % 11 for n in range(len(pairs))], "high": [length - n % 13 for n in range(len(pairs))],
    "apart": of(m * m, BUCKETS), "meant": of(m * m, 3),
}
with torch.no_grad():
    states = model.states(torch.tensor([ids]), torch.tensor([shapes]), torch.ones(1, length, dtype=torch.long))[0]
    names, kinds, references = model.tags(states)
    relation, mode, trigger, speaker, meant = model.score(states, {name: torch.tensor(row) for name, row in asked.items()})
numbers = lambda tensor: [round(float(value), 4) for value in tensor.flatten()]
json.dump(
    {
        "tokenizer": texts,
        "encoder": {"ids": ids, "shapes": shapes, "states": numbers(states[:8]), "names": numbers(names), "kinds": numbers(kinds), "references": numbers(references)},
        "heads": {"asked": asked, "relations": numbers(relation.softmax(-1)), "modes": numbers(mode), "triggers": numbers(trigger), "speakers": numbers(speaker), "meant": numbers(meant)},
    },
    open(args.out, "w"), ensure_ascii=False,
)
