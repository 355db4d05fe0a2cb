"""The starter's geometry, parameters and reference forward pass (plain PyTorch, any device)."""
from dataclasses import asdict, dataclass
from math import prod
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F


@dataclass
class Config:
    """Qwen3's architecture at a few million parameters; embeddings are tied, nothing has a bias."""
    vocabulary: int
    layers: int = 6
    width: int = 256
    heads: int = 8
    kv_heads: int = 4
    head_width: int = 32
    hidden: int = 512
    context: int = 4096
    norm_epsilon: float = 1e-6
    rope_base: float = 1e6

    def shapes(self):
        """Parameter name → shape. Fused matrices: `qkv` (query, key, value rows), `gate_up`."""
        query, key = self.heads * self.head_width, self.kv_heads * self.head_width
        shapes = {'embedding': (self.vocabulary, self.width), 'norm': (self.width,)}
        for index in range(self.layers):
            layer = {
                'attention_norm': (self.width,), 'qkv': (query + 2 * key, self.width), 'query_norm': (self.head_width,),
                'key_norm': (self.head_width,), 'output': (self.width, query), 'ffn_norm': (self.width,),
                'gate_up': (2 * self.hidden, self.width), 'down': (self.width, self.hidden)}
            shapes.update({f'layers.{index}.{name}': shape for name, shape in layer.items()})
        return shapes

    def blocks(self, name):
        """Row ranges of the matrices that are fused in `name`: each is orthogonalized by itself."""
        query, key = self.heads * self.head_width, self.kv_heads * self.head_width
        if name.endswith('.qkv'):
            return [(0, query), (query, query + key), (query + key, query + 2 * key)]
        if name.endswith('.gate_up'):
            return [(0, self.hidden), (self.hidden, 2 * self.hidden)]
        return [(0, self.shapes()[name][0])]

    def as_dict(self):
        return asdict(self)


def views(flat, config):
    """Parameter name → view into one flat tensor that holds them all."""
    parts, at = {}, 0
    for name, shape in config.shapes().items():
        parts[name] = flat[at:at + prod(shape)].view(shape)
        at += prod(shape)
    return parts


def size(config):
    return sum(prod(shape) for shape in config.shapes().values())


def has_bfloat16():
    """Whether this processor is quick with matrices in bfloat16 (Zen 4: twice as fast as in float32). Others are far
    slower."""
    try:
        return 'avx512_bf16' in Path('/proc/cpuinfo').read_text()
    except OSError:
        return False


# How strongly a head begins by copying what it attends to.
COPY_START = 0.3


def initialize(parameters, config, seed):
    """Random weights that begin close to what the task needs: matching and copying.

    Queries and keys of a head share one projection, so that a head begins by attending to tokens like
    its own, and outputs undo the values' projection, so that it begins by copying what it attends to
    ("mimetic" initialization, https://arxiv.org/abs/2305.09828). Feed-forward branches begin at zero.
    """
    generator = torch.Generator().manual_seed(seed)
    random = lambda *shape: torch.randn(shape, generator=generator)
    query, width = config.heads * config.head_width, config.head_width
    key = config.kv_heads * width
    for name, tensor in parameters.items():
        if tensor.ndim == 1:
            tensor.fill_(1)
        elif name.endswith('.qkv'):
            orthogonal = torch.linalg.qr(random(config.width, config.width))[0]
            keys, values = orthogonal[:key], torch.linalg.qr(random(config.width, config.width))[0][:key]
            group = torch.arange(config.heads) // (config.heads // config.kv_heads)
            tensor[:query] = (keys.view(config.kv_heads, width, -1)[group]).reshape(query, -1)
            tensor[:query] += random(query, config.width) * 0.3 * config.width ** -0.5
            tensor[query:query + key], tensor[query + key:] = keys, values
            output = values.view(config.kv_heads, width, -1)[group].reshape(query, -1).t()
            parameters[name.replace('.qkv', '.output')].copy_(output * COPY_START / config.heads * config.kv_heads)
        elif name.endswith('.down'):
            tensor.zero_()
        elif not name.endswith('.output'):
            tensor.copy_(random(*tensor.shape) * (0.04 if name == 'embedding' else 0.7 * tensor.shape[1] ** -0.5))


def rotation_table(config):
    """[context x head_width]: cosines, then sines, of each position's angles (NEOX pairs)."""
    half = config.head_width // 2
    angles = np.arange(config.context)[:, None] * config.rope_base ** (-np.arange(half) / half)
    return np.concatenate([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


def normalize(x, weight, epsilon):
    return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + epsilon) * weight


def rotate(x, cosine, sine):
    a, b = x.chunk(2, -1)
    return torch.cat([a * cosine - b * sine, b * cosine + a * sine], -1)


def visible(rows, device):
    """[rows x 1 x L x L] mask: own segment up to the token itself, and all of the ancestors."""
    length = max(len(row.tokens) for row in rows)
    mask = torch.zeros(len(rows), 1, length, length, dtype=torch.bool)
    for index, row in enumerate(rows):
        count = len(row.parent)
        related = np.eye(count, dtype=bool)
        for child, parent in enumerate(row.parent):
            if parent >= 0:
                related[child] |= related[parent]
        n = len(row.tokens)
        mask[index, 0, :n, :n] = torch.from_numpy(np.tril(related[row.segment[:, None], row.segment[None]]))
        mask[index, 0, range(n, length), range(n, length)] = True
    return mask.to(device)


def logits(parameters, config, batch):
    """Logits [targets x vocabulary] at the places that the batch's targets are predicted from."""
    p, c = parameters, config
    device = p['embedding'].device
    length = max(len(row.tokens) for row in batch.rows)
    pad = lambda name: torch.from_numpy(np.stack(
        [np.pad(getattr(row, name), (0, length - len(row.tokens))) for row in batch.rows])).long().to(device)
    place = np.concatenate([np.arange(len(row.tokens)) + i * length for i, row in enumerate(batch.rows)])
    mask = visible(batch.rows, device)
    table = torch.from_numpy(rotation_table(c)).to(device)[pad('position')][:, None]
    cosine, sine = table.chunk(2, -1)
    x = p['embedding'][pad('tokens')]
    heads = lambda y: y.view(len(batch.rows), length, -1, c.head_width).transpose(1, 2)
    for index in range(c.layers):
        w = lambda name: p[f'layers.{index}.{name}']
        qkv = F.linear(normalize(x, w('attention_norm'), c.norm_epsilon), w('qkv'))
        q, k, v = qkv.split([c.heads * c.head_width, c.kv_heads * c.head_width, c.kv_heads * c.head_width], -1)
        q = rotate(normalize(heads(q), w('query_norm'), c.norm_epsilon), cosine, sine)
        k = rotate(normalize(heads(k), w('key_norm'), c.norm_epsilon), cosine, sine)
        k, v = (t.repeat_interleave(c.heads // c.kv_heads, 1) for t in (k, heads(v)))
        if hasattr(F, 'scaled_dot_product_attention'):
            y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        else:
            scores = (q @ k.transpose(-1, -2)) * c.head_width ** -0.5
            y = scores.masked_fill(~mask, -1e30).softmax(-1) @ v
        x = x + F.linear(y.transpose(1, 2).reshape(len(batch.rows), length, -1), w('output'))
        gate, up = F.linear(normalize(x, w('ffn_norm'), c.norm_epsilon), w('gate_up')).chunk(2, -1)
        x = x + F.linear(F.silu(gate) * up, w('down'))
    chosen = x.view(-1, c.width)[torch.from_numpy(place[batch.source]).to(device)]
    return F.linear(normalize(chosen, p['norm'], c.norm_epsilon), p['embedding'])


def learn(parameters, gradients, config, batch):
    """Adds the gradients of sum(weight * loss); returns that sum and the number of right guesses: what the trainers'
    own passes are compared with. Where `gradients` is None, only measures."""
    device = parameters['embedding'].device
    target = torch.from_numpy(batch.target).long().to(device)
    weight = torch.from_numpy(batch.weight).to(device)
    with torch.set_grad_enabled(gradients is not None), torch.autocast(device.type, torch.bfloat16, device.type == 'cuda'):
        leaves = {name: tensor.detach().requires_grad_(gradients is not None) for name, tensor in parameters.items()}
        out = logits(leaves, config, batch).float()
        loss = (F.cross_entropy(out, target, reduction='none') * weight).sum()
    if gradients is not None:
        for name, gradient in zip(leaves, torch.autograd.grad(loss, list(leaves.values()))):
            gradients[name] += gradient
    return float(loss), int((out.argmax(-1) == target).sum())
