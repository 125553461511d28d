"""Writes a trained reader as it ships: its weights in 8 bits (weights.py), with the vocabulary that news needs.

python export.py MODEL.pt --encoder FOLDER --vocabulary PIECES.txt OUT_FOLDER

PIECES.txt: the word pieces to keep, one a line (pieces.ts writes it). Writes reader.safetensors and reader.vocabulary.txt; seal.ts
adds reader.json.
"""
import argparse
import pathlib

import torch

from model import Reader, size_of, pretrained
from weights import save

parser = argparse.ArgumentParser()
parser.add_argument("model"), parser.add_argument("out")
parser.add_argument("--encoder", required=True), parser.add_argument("--vocabulary", required=True)
args = parser.parse_args()
out = pathlib.Path(args.out)
out.mkdir(parents=True, exist_ok=True)
state = torch.load(args.model)
model = Reader(pretrained(args.encoder, size_of(state)))
model.load_state_dict(state)

# The vocabulary: rows of the pieces that are kept, in their old order.
old = pathlib.Path(args.encoder, "vocab.txt").read_text(encoding="utf-8").split("\n")
keep = set(pathlib.Path(args.vocabulary).read_text(encoding="utf-8").split("\n"))
rows = [i for i, piece in enumerate(old) if piece and piece in keep]
(out / "reader.vocabulary.txt").write_text("\n".join(old[i] for i in rows), encoding="utf-8")
save(model, rows, str(out / "reader.safetensors"))
