"""Exports a trained reader for onnxruntime-web: the encoder and the heads, int8, with the vocabulary that news needs.

python export.py MODEL.pt --encoder FOLDER --vocabulary PIECES.txt OUT_FOLDER

PIECES.txt: the word pieces to keep, one a line (pieces.ts writes it). Writes reader.encoder.onnx, reader.heads.onnx and
reader.vocabulary.txt; calibrate.ts adds reader.json.
"""
import argparse
import os
import pathlib

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import AutoModel

from model import Reader

parser = argparse.ArgumentParser()
parser.add_argument("model"), parser.add_argument("out")
parser.add_argument("--encoder", required=True), parser.add_argument("--vocabulary", required=True)
args = parser.parse_args()
out = pathlib.Path(args.out)
out.mkdir(parents=True, exist_ok=True)

encoder = AutoModel.from_pretrained(args.encoder, attn_implementation="eager")
model = Reader(encoder)
model.load_state_dict(torch.load(args.model))
model.eval()

# The vocabulary: rows of the pieces that are kept, in their old order.
old = pathlib.Path(args.encoder, "vocab.txt").read_text(encoding="utf-8").split("\n")
keep = set(pathlib.Path(args.vocabulary).read_text(encoding="utf-8").split("\n"))
rows = [i for i, piece in enumerate(old) if piece and piece in keep]
encoder.embeddings.word_embeddings.weight = torch.nn.Parameter(encoder.embeddings.word_embeddings.weight[rows].clone())
(out / "reader.vocabulary.txt").write_text("\n".join(old[i] for i in rows), encoding="utf-8")


class Encode(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.model = model

    def forward(self, ids, shapes):
        h = self.model.states(ids, shapes, torch.ones_like(ids))[0]
        return (h, *self.model.tags(h))


PAIRS = ["begins", "lasts", "forms", "kinds", "standings", "sources", "targets", "distances", "steps", "forward", "backward", "modes", "low", "high", "apart", "meant"]


class Score(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.model = model

    def forward(self, h, *arrays):
        relation, mode, trigger, speaker, meant = self.model.score(h, dict(zip(PAIRS, arrays)))
        return relation.softmax(-1), mode, trigger, speaker, meant


def export(module, inputs, names, outputs, axes, file):
    raw = str(out / f"{file}.float.onnx")
    torch.onnx.export(module, inputs, raw, input_names=names, output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False)
    final = str(out / f"{file}.onnx")
    quantize_dynamic(raw, final, weight_type=QuantType.QInt8, per_channel=True)
    os.remove(raw)
    print(final, os.path.getsize(final))


length, m, n = 40, 7, 11
export(
    Encode(), (torch.randint(5, 900, (1, length)), torch.randint(0, 8, (1, length))), ["ids", "shapes"], ["states", "names", "kinds", "references"],
    {"ids": {1: "l"}, "shapes": {1: "l"}}, "reader.encoder",
)
sizes = {"forms": 4, "kinds": 5, "standings": 6, "sources": m, "targets": m, "distances": 18, "steps": 5, "forward": 27, "backward": 27, "modes": 5, "apart": 18, "meant": 3, "begins": length, "lasts": length, "low": 1, "high": length}
of_pairs = {"sources", "targets", "distances", "steps", "forward", "backward", "modes", "low", "high"}
arrays = [torch.randint(0, sizes[k], (n if k in of_pairs else m * m if k in ("apart", "meant") else m,)) for k in PAIRS]
arrays[PAIRS.index("high")] = torch.full((n,), length)
axes = {"h": {0: "l"}} | {k: {0: "p" if k in of_pairs else "mm" if k in ("apart", "meant") else "m"} for k in PAIRS}
export(Score(), (torch.randn(length, 384), *arrays), ["states", *PAIRS], ["relation", "mode", "trigger", "speaker", "whom"], {**{k: v for k, v in axes.items() if k != "h"}, "states": {0: "l"}}, "reader.heads")
