"""Stored values for the tests of src/encoder: word pieces of the original tokenizer, and what the shipped networks compute.

python reference.py MODEL_FOLDER OUT.json --encoder FOLDER
"""
import argparse
import json
import pathlib

import numpy as np
import onnxruntime
from transformers import AutoTokenizer

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
session = onnxruntime.InferenceSession(str(folder / "reader.encoder.onnx"), providers=["CPUExecutionProvider"])
rows = []
for text in TEXTS:
    pieces = tokenizer.tokenize(text)
    rows.append({"text": text, "pieces": pieces})
words = [piece for piece in rows[0]["pieces"] if piece in kept]
ids = [kept["[CLS]"], *(kept[piece] for piece in words), kept["[SEP]"]]
shapes = [(n * 7) % 8 for n in range(len(ids))]
states, names, kinds, references = session.run(None, {"ids": np.array([ids], dtype=np.int64), "shapes": np.array([shapes], dtype=np.int64)})
round4 = lambda a: [round(float(v), 4) for v in np.asarray(a).flatten()]
json.dump(
    {"tokenizer": rows, "encoder": {"ids": ids, "shapes": shapes, "states": round4(states[0, :8] if states.ndim == 3 else states[0][:8]), "names": round4(names), "references": round4(references)}},
    open(args.out, "w"), ensure_ascii=False, indent=1,
)
