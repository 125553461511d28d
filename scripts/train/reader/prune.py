"""Cuts a trained reader's encoder to the inner units and attention heads that say most; train.py then teaches it with the whole one.

python prune.py MODEL.pt DATA.jsonl OUT.pt --encoder FOLDER --inner N --heads N

A unit says as much as it is active in the mean over pieces of the data, times the length of what it adds to the state (magnitude of
activations: Molchanov et al. 2017); a head as long as what it adds is in the mean (fewer heads do: Michel et al. 2019). MODEL.pt may be a shipped reader.safetensors with reader.vocabulary.txt beside it: then its words are
those of the pretrained encoder, which training does not change, and OUT-whole.pt is the whole model as train.py takes it.
"""
import argparse
import json
import pathlib

import torch
from safetensors.torch import load_file

from model import HEAD, Reader, size_of, pretrained

PIECES = 60_000  # of the data, spread over all of it
EVERY = 12

parser = argparse.ArgumentParser()
parser.add_argument("model"), parser.add_argument("data"), parser.add_argument("out")
parser.add_argument("--encoder", required=True)
parser.add_argument("--inner", type=int, required=True), parser.add_argument("--heads", type=int, required=True)
args = parser.parse_args()


def shipped(file):
    """State of a model as it ships: bytes times their scales; the words of the pretrained encoder."""
    tensors = load_file(file)
    state = {name: tensor if tensor.dtype != torch.int8 else tensor.float() * tensors[name + ".scale"][:, None] for name, tensor in tensors.items() if not name.endswith(".scale")}
    whole = Reader(pretrained(args.encoder, size_of(state))).state_dict()
    words, segments = "encoder.embeddings.word_embeddings.weight", "encoder.embeddings.token_type_embeddings.weight"
    # The segment's vector ships with the places.
    return {**whole, **state, words: whole[words], segments: torch.zeros_like(whole[segments])}


if args.model.endswith(".safetensors"):
    state = shipped(args.model)
    torch.save(state, args.out.replace(".pt", "-whole.pt"))
else:
    state = torch.load(args.model)
model = Reader(pretrained(args.encoder, size_of(state)))
model.load_state_dict(state)
model.eval()

layers = model.encoder.encoder.layer
inner, heads = size_of(state)
active, added = [torch.zeros(inner) for _ in layers], [torch.zeros(heads) for _ in layers]


def by_head(weights, sums):
    """A hook on the layer after the heads: sums of the lengths of what each head adds."""
    parts = weights.view(len(weights), heads, HEAD)

    def hook(_module, inputs):
        sums.add_(torch.einsum("blhd,whd->blhw", inputs[0].unflatten(-1, (heads, HEAD)), parts).norm(dim=-1).sum((0, 1)))

    return hook


for layer, units, lengths in zip(layers, active, added):
    layer.intermediate.register_forward_hook(lambda _module, _input, output, sums=units: sums.add_(output.detach().abs().sum((0, 1))))
    dense = layer.attention.output.dense
    dense.register_forward_pre_hook(by_head(dense.weight.detach(), lengths))
seen = 0
with torch.no_grad():
    for line in list(open(args.data))[::EVERY]:
        for w in json.loads(line)["windows"]:
            ids = torch.tensor([w["ids"]])
            model.states(ids, torch.tensor([w["shapes"]]), torch.ones_like(ids))
            seen += ids.shape[1]
        if seen > PIECES:
            break
def most(worth, count, what):
    """The places of the `count` that are worth most, in their order."""
    kept = worth.topk(count).indices.sort().values
    print(f"{what}: {float(worth[kept].sum() / worth.sum()):.3f} of what they say is kept")
    return kept


def cut(name, kept, dimension=0):
    state[name] = state[name].index_select(dimension, kept).clone()


for at, (units, lengths) in enumerate(zip(active, added)):
    layer = f"encoder.encoder.layer.{at}."
    kept = most(units * state[layer + "output.dense.weight"].norm(dim=0), args.inner, f"layer {at}, inner units")
    cut(layer + "intermediate.dense.weight", kept), cut(layer + "intermediate.dense.bias", kept)
    cut(layer + "output.dense.weight", kept, 1)
    kept = (most(lengths, args.heads, f"layer {at}, heads")[:, None] * HEAD + torch.arange(HEAD)).flatten()
    for one in ("query", "key", "value"):
        cut(f"{layer}attention.self.{one}.weight", kept), cut(f"{layer}attention.self.{one}.bias", kept)
    cut(layer + "attention.output.dense.weight", kept, 1)
torch.save(state, args.out)
