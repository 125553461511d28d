"""Cuts the inner layers of a trained reader's encoder to the units that say most; train.py then teaches it with the whole one.

python prune.py MODEL.pt DATA.jsonl OUT.pt --encoder FOLDER --keep N

A unit says as much as it is active in the mean over pieces of the data, times the length of what it adds to the state (magnitude of
activations: Molchanov et al. 2017). MODEL.pt may be a shipped reader.safetensors with reader.vocabulary.txt beside it: then its words are
those of the pretrained encoder, which training does not change, and OUT-whole.pt is the whole model as train.py takes it.
"""
import argparse
import json
import pathlib

import torch
from safetensors.torch import load_file

from model import Reader, inner_of, pretrained

PIECES = 60_000  # of the data, spread over all of it
EVERY = 12

parser = argparse.ArgumentParser()
parser.add_argument("model"), parser.add_argument("data"), parser.add_argument("out")
parser.add_argument("--encoder", required=True), parser.add_argument("--keep", type=int, required=True)
args = parser.parse_args()


def shipped(file):
    """State of a model as it ships: bytes times their scales; the words of the pretrained encoder."""
    tensors = load_file(file)
    state = {name: tensor if tensor.dtype != torch.int8 else tensor.float() * tensors[name + ".scale"][:, None] for name, tensor in tensors.items() if not name.endswith(".scale")}
    whole = Reader(pretrained(args.encoder, inner_of(state))).state_dict()
    words, segments = "encoder.embeddings.word_embeddings.weight", "encoder.embeddings.token_type_embeddings.weight"
    # The segment's vector ships with the places.
    return {**whole, **state, words: whole[words], segments: torch.zeros_like(whole[segments])}


if args.model.endswith(".safetensors"):
    state = shipped(args.model)
    torch.save(state, args.out.replace(".pt", "-whole.pt"))
else:
    state = torch.load(args.model)
model = Reader(pretrained(args.encoder, inner_of(state)))
model.load_state_dict(state)
model.eval()

layers = model.encoder.encoder.layer
active = [torch.zeros(inner_of(state)) for _ in layers]
for layer, sums in zip(layers, active):
    layer.intermediate.register_forward_hook(lambda _module, _input, output, sums=sums: sums.add_(output.detach().abs().sum((0, 1))))
seen = 0
with torch.no_grad():
    for line in list(open(args.data))[::EVERY]:
        for w in json.loads(line)["windows"]:
            ids = torch.tensor([w["ids"]])
            model.states(ids, torch.tensor([w["shapes"]]), torch.ones_like(ids))
            seen += ids.shape[1]
        if seen > PIECES:
            break
for at, sums in enumerate(active):
    layer = f"encoder.encoder.layer.{at}."
    worth = sums * state[layer + "output.dense.weight"].norm(dim=0)
    kept = worth.topk(args.keep).indices.sort().values
    print(f"layer {at}: {float(worth[kept].sum() / worth.sum()):.3f} of what its inner units say is kept")
    for name in ("intermediate.dense.weight", "intermediate.dense.bias"):
        state[layer + name] = state[layer + name][kept].clone()
    state[layer + "output.dense.weight"] = state[layer + "output.dense.weight"][:, kept].clone()
torch.save(state, args.out)
