"""The reader's weights as one safetensors file: each matrix as bytes with a scale for every row (name + ".scale"), vectors as float32."""
import torch
from safetensors.torch import load_file, save_file

from model import Reader, size_of, pretrained


def quantised(matrix):
    """[rows, columns] -> int8 in -127 to 127, and the scale of each row by which it is to be multiplied."""
    scale = matrix.abs().amax(-1).clamp(min=1e-12) / 127
    return torch.round(matrix / scale[:, None]).clamp(-127, 127).to(torch.int8), scale


def save(model, rows, file):
    """Writes what `src/encoder/network.ts` reads. `rows`: of the vocabulary, those that are kept."""
    state = {name: tensor.detach().float() for name, tensor in model.state_dict().items()}
    embeddings = "encoder.embeddings."
    state[embeddings + "word_embeddings.weight"] = state[embeddings + "word_embeddings.weight"][rows]
    # Every piece is of the one segment: its vector goes with the place.
    segment = state.pop(embeddings + "token_type_embeddings.weight")[0]
    state[embeddings + "position_embeddings.weight"] = state[embeddings + "position_embeddings.weight"] + segment
    tensors = {}
    for name, tensor in sorted(state.items()):
        if tensor.ndim != 2:
            if tensor.dtype == torch.float32 and "pooler" not in name:
                tensors[name] = tensor.contiguous()
        elif "pooler" not in name:
            tensors[name], tensors[name + ".scale"] = quantised(tensor)
    save_file(tensors, file)


def load(file, encoder):
    """The model as it ships, in float32: what the reader's own arithmetic must come to. `encoder`: folder of the pretrained one."""
    tensors = load_file(file)
    state = {}
    for name, tensor in tensors.items():
        if name.endswith(".scale"):
            continue
        scale = tensors.get(name + ".scale")
        state[name] = tensor if scale is None else tensor.float() * scale[:, None]
    model = Reader(pretrained(encoder, size_of(state)))
    words = state["encoder.embeddings.word_embeddings.weight"]
    model.encoder.embeddings.word_embeddings = torch.nn.Embedding(*words.shape)
    state["encoder.embeddings.token_type_embeddings.weight"] = torch.zeros_like(model.encoder.embeddings.token_type_embeddings.weight)
    missing = model.load_state_dict(state, strict=False).missing_keys
    assert all("pooler" in name or "position_ids" in name for name in missing), missing
    return model.eval()
