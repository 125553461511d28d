"""The reader: a pretrained encoder (MiniLM-L6, uncased) with heads for names, references, pairs, modes and speakers."""
import torch
from torch import nn
from transformers import AutoModel

RELATIONS, MODES, KINDS, FORMS, STANDINGS, BUCKETS = 26, 4, 5, 4, 5, 18
SCALE = 14.0


HEAD = 32


def pretrained(folder, size=(1536, 12), **options):
    """The encoder with inner layers of this width and so many attention heads; what is of another size than the folder's gets its
    weights from a trained model."""
    inner, heads = size
    encoder = AutoModel.from_pretrained(folder, attn_implementation="eager", intermediate_size=inner, ignore_mismatched_sizes=True, **options)
    width = encoder.config.hidden_size
    for layer in encoder.encoder.layer:
        attention = layer.attention.self
        if attention.num_attention_heads != heads:
            attention.num_attention_heads, attention.all_head_size = heads, heads * HEAD
            attention.query, attention.key, attention.value = (nn.Linear(width, heads * HEAD) for _ in range(3))
            layer.attention.output.dense = nn.Linear(heads * HEAD, width)
    return encoder


def size_of(state):
    """Width of the inner layers of a trained model and its number of attention heads, the same in every layer."""
    layer = "encoder.encoder.layer.0."
    return len(state[layer + "intermediate.dense.bias"]), len(state[layer + "attention.self.query.bias"]) // HEAD


class Reader(nn.Module):
    """`encode` gives states and tags of word pieces; `score` answers what `pairs.ts` asks about a window."""

    def __init__(self, encoder, width=384, inner=192):
        super().__init__()
        self.encoder = encoder
        self.shape = nn.Embedding(8, width)
        nn.init.zeros_(self.shape.weight)
        self.name = nn.Linear(width, 3)
        self.kind = nn.Linear(width, KINDS + 1)
        self.reference = nn.Linear(width, 2)
        self.form, self.kinds, self.standing = nn.Embedding(FORMS, 24), nn.Embedding(KINDS, 16), nn.Embedding(STANDINGS + 1, 16)
        self.mention = nn.Sequential(nn.Linear(2 * width + 56, 2 * inner), nn.GELU(), nn.Dropout(0.1))
        self.source, self.target = nn.Linear(2 * inner, inner), nn.Linear(2 * inner, inner)
        self.query, self.key, self.value = nn.Linear(2 * inner, inner), nn.Linear(width, inner), nn.Linear(width, inner)
        self.distance, self.step = nn.Embedding(BUCKETS, 32), nn.Embedding(5, 16)
        self.forward_rule, self.backward_rule = nn.Embedding(RELATIONS + 1, 24), nn.Embedding(RELATIONS + 1, 24)
        self.rule_mode = nn.Embedding(MODES + 1, 8)
        self.hidden = nn.Sequential(nn.Linear(4 * inner + 104, 320), nn.GELU(), nn.Dropout(0.1))
        self.relation, self.mode = nn.Linear(320, RELATIONS + 1), nn.Linear(320, MODES)
        self.speaker_query, self.speaker_key = nn.Linear(320, inner), nn.Linear(2 * inner, inner)
        self.meant_query, self.meant_key = nn.Linear(2 * inner, inner), nn.Linear(2 * inner, inner)
        self.apart, self.by_rule, self.nobody = nn.Embedding(BUCKETS, 1), nn.Embedding(3, 1), nn.Linear(2 * inner, 1)

    def states(self, ids, shapes, mask):
        embedded = self.encoder.embeddings.word_embeddings(ids) + self.shape(shapes)
        return self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state

    def tags(self, h):
        return self.name(h), self.kind(h), self.reference(h)

    def score(self, h, w):
        """One window: `h` [L, width]; `w` the arrays of WindowPairs as tensors. -> relation, mode, trigger, speaker, meant (logits)"""
        both = torch.cat([h[w["begins"]], h[w["lasts"]]], -1)
        m = self.mention(torch.cat([both, self.form(w["forms"]), self.kinds(w["kinds"]), self.standing(w["standings"])], -1))
        s, t = self.source(m)[w["sources"]], self.target(m)[w["targets"]]
        trigger = self.query(torch.cat([s, t], -1)) @ self.key(h).T / (self.key.out_features**0.5)
        place = torch.arange(h.shape[0])[None, :]
        inside = (place >= w["low"][:, None]) & (place < w["high"][:, None])
        trigger = torch.where(inside, trigger, torch.full_like(trigger, -1e4))
        context = trigger.softmax(-1) @ self.value(h)
        asked = torch.cat(
            [
                s, t, s * t, context,
                self.distance(w["distances"]), self.step(w["steps"]),
                self.forward_rule(w["forward"]), self.backward_rule(w["backward"]), self.rule_mode(w["modes"]),
            ],
            -1,
        )
        hidden = self.hidden(asked)
        speaker = self.speaker_query(hidden) @ self.speaker_key(m).T / SCALE
        speaker = torch.cat([speaker, torch.zeros_like(speaker[:, :1])], -1) if speaker.shape[1] else speaker.new_zeros(len(hidden), 1)
        size = m.shape[0]
        meant = self.meant_query(m) @ self.meant_key(m).T / SCALE
        meant = meant + self.apart(w["apart"]).view(size, size) + self.by_rule(w["meant"]).view(size, size)
        meant = torch.where((w["forms"] == 0)[None, :], meant, torch.full_like(meant, -1e4))
        meant = torch.cat([meant, self.nobody(m)], -1)
        return self.relation(hidden), self.mode(hidden), trigger, speaker, meant
