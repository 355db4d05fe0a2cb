#!/usr/bin/env python3
"""Trains the starter on one GPU, from packed shards (format: data.py; *.bin or *.bin.xz), from random weights.

    train_gpu.py SHARDS OUT --seconds 560

SHARDS holds two folders: `first` (read while the schedule is young: mostly drills) and `then`. Both may grow while it trains:
where processors enough write shards beside it, nothing is read twice. OUT gets
`last.gguf` (Q8_0), the weights in half precision in files of at most 15 MB for `gguf.py join`, and `log.jsonl`.

All rows stay in the GPU's memory. Segments are in preorder, so that a token is seen by those behind it up to the
end of its segment's subtree: one number a token is the whole mask. Needs PyTorch >= 2.6 (flex attention).
"""
import argparse
import json
import lzma
import sys
import time
from multiprocessing import Pool
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch.nn.attention.flex_attention import create_block_mask, flex_attention

import gguf
import model
from optimizer import ADAM_BETAS, ADAM_EPSILON, COEFFICIENTS, MUON_MOMENTUM

MAGIC, NONE = b'OBTREE1\n', 0xFFFF
RATES = {'muon': 0.03, 'embedding': 0.006, 'norm': 0.02}
WEIGHT_DECAY = 0.02
WARMUP_STEPS = 100
LOG_SECONDS = 10
LOOK_SECONDS = 0.2
HELD_OUT_BATCHES = 4
TARGET_SHARE = 0.33  # Of the tokens: more than there are on average; what is over in a batch is left out.


def read(path):
    """One shard's rows as [rows x length] arrays: tokens, position, source (place in the row that a target is predicted
    from), end (place behind the last token that sees it) and weight in tenths."""
    raw = lzma.open(path).read() if path.endswith('.xz') else Path(path).read_bytes()
    if raw[:8] != MAGIC:
        raise ValueError(f'Cannot read "{path}": it does not begin with "OBTREE1".')
    rows, length, segments, _ = np.frombuffer(raw, '<u4', 4, 8).tolist()
    at = 24

    def take(columns, dtype):
        nonlocal at
        count = rows * columns
        array = np.frombuffer(raw, dtype, count, at).reshape(rows, columns)
        at += array.nbytes
        return array
    tokens, segment, position = (take(length, '<u2') for _ in range(3))
    parent, weight = take(segments, '<u2'), take(length, 'u1')
    used = segment != NONE
    place = np.arange(length, dtype=np.int32)
    inside = np.where(used, segment, segments).astype(np.int64)
    # First and last place of each segment; the last column is for padding.
    start, end = np.full((rows, segments + 1), length, np.int32), np.zeros((rows, segments + 1), np.int32)
    lines = np.repeat(np.arange(rows), length).reshape(rows, length)
    np.minimum.at(start, (lines, inside), np.broadcast_to(place, (rows, length)))
    np.maximum.at(end, (lines, inside), np.broadcast_to(place + 1, (rows, length)))
    last = end.copy()
    every = np.arange(rows)
    for child in range(segments - 1, -1, -1):
        above = parent[:, child].astype(np.int64)
        has = above != NONE
        np.maximum.at(end, (every[has], above[has]), end[has, child])
    source = np.broadcast_to(place - 1, (rows, length)).copy()
    is_first = used & (place == np.take_along_axis(start, inside, 1))
    above = np.take_along_axis(np.where(parent == NONE, segments, parent).astype(np.int64), np.minimum(inside, segments - 1), 1)
    before = np.where(above == segments, -1, np.take_along_axis(last, above, 1) - 1)
    source = np.where(is_first, before, source)
    # In preorder the segments that are still open where one starts are its ancestors, and no others.
    depth, first = np.zeros((rows, segments + 1), np.int32), start[:, :segments]
    depth[:, segments] = -1
    for child in range(segments):
        depth[:, child] = depth[every, np.where(parent[:, child] == NONE, segments, parent[:, child]).astype(np.int64)] + 1
        is_open = ((end[:, :child] > first[:, child:child + 1]).sum(1) if child else 0)
        if ((is_open != depth[:, child]) & (last[:, child] > 0)).any():
            raise ValueError(f'Cannot read "{path}": its segments are not in preorder.')
    visible = np.where(used, np.take_along_axis(end, inside, 1), place + 1)
    weight = np.where(used & (source >= 0), weight, 0).astype(np.uint8)
    pad = lambda array: np.where(used, array, 0).astype(np.int16)
    return pad(tokens), pad(position), np.maximum(source, 0).astype(np.int16), visible.astype(np.int16), weight


class Shelf:
    """Rows of a folder's shards in the GPU's memory. Shards that are still being written beside the training are taken up as
    they appear; those that were read least come first."""

    def __init__(self, folder, pool, device):
        self.folder, self.pool, self.device = folder, pool, device
        self.parts, self.passes, self.pending, self.known, self.looked = [], [], [], set(), 0

    def look(self):
        if time.time() - self.looked < LOOK_SECONDS:
            return
        self.looked = time.time()
        for path in sorted(self.folder.glob('train*.bin*')):
            if path.name not in self.known and path.name.endswith(('.bin', '.bin.xz')):
                self.known.add(path.name)
                self.pending.append(self.pool.apply_async(read, (str(path),)))
        for one in [one for one in self.pending if one.ready()]:
            self.pending.remove(one)
            self.parts.append([torch.from_numpy(array).to(self.device) for array in one.get()])
            self.passes.append(0)

    def wait(self):
        """Until there is something to read, and all that lies there is read."""
        self.look()
        if not self.known:
            print(f'"{self.folder}" has no shards yet: waiting for them', flush=True)
        while not self.parts or self.pending:
            time.sleep(LOOK_SECONDS)
            self.look()

    def batches(self, rows):
        """Endless shuffled batches of one shard each: what stands in one shard is as varied as what stands in many."""
        while True:
            if max(len(part[0]) for part in self.parts) < rows:
                sys.exit(f'Cannot train: each shard of "{self.folder}" has fewer than {rows} rows; set --rows.')
            index = self.passes.index(min(self.passes))
            self.passes[index] += 1
            arrays = self.parts[index]
            order = torch.randperm(len(arrays[0]), device=self.device)
            for at in range(0, len(order) - rows + 1, rows):
                self.look()
                yield [array[order[at:at + rows]] for array in arrays]


STACKED = ('attention_norm', 'qkv', 'query_norm', 'key_norm', 'output', 'ffn_norm', 'gate_up', 'down')


def attend(q, k, v, mask):
    return flex_attention(q, k, v, block_mask=mask, enable_gqa=True)


def layer(x, cosine, sine, mask, w, c):
    rows, length, _ = x.shape
    sizes = [c.heads * c.head_width, c.kv_heads * c.head_width, c.kv_heads * c.head_width]
    heads = lambda y: y.view(rows, length, -1, c.head_width).transpose(1, 2)
    q, k, v = F.linear(model.normalize(x, w[0], c.norm_epsilon), w[1]).split(sizes, -1)
    q = model.rotate(model.normalize(heads(q), w[2], c.norm_epsilon), cosine, sine).to(v.dtype)
    k = model.rotate(model.normalize(heads(k), w[3], c.norm_epsilon), cosine, sine).to(v.dtype)
    y = attend(q, k, heads(v), mask)
    x = x + F.linear(y.transpose(1, 2).reshape(rows, length, -1), w[4])
    gate, up = F.linear(model.normalize(x, w[5], c.norm_epsilon), w[6]).chunk(2, -1)
    return x + F.linear(F.silu(gate) * up, w[7])


def score(x, norm, embedding, targets, weights, c):
    """Sum of weighted losses and number of right guesses. `x` [targets x width]; weight 0 does not count."""
    out = F.linear(model.normalize(x, norm, c.norm_epsilon), embedding).float()
    loss = (F.cross_entropy(out, targets, reduction='none') * weights).sum()
    return loss, ((out.argmax(-1) == targets) & (weights > 0)).sum()


def see(end):
    """Block mask of a batch from `end` [rows x length]."""
    rows, length = end.shape
    return create_block_mask(lambda b, h, q, k: (k <= q) & (q < end[b, k]), rows, None, length, length, device=end.device)


def orthogonalize(x):
    """As `optimizer.orthogonalize`, for a stack of matrices."""
    a, b, c = COEFFICIENTS
    x = (x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)).bfloat16()
    tall = x.shape[-2] > x.shape[-1]
    x = x.mT if tall else x
    for _ in range(5):
        square = x @ x.mT
        x = a * x + (b * square + c * (square @ square)) @ x
    return (x.mT if tall else x).float()


class Trainer:
    def __init__(self, config, seed, device):
        self.config, self.device = config, device
        flat = torch.zeros(model.size(config))
        single = model.views(flat, config)
        model.initialize(single, config, seed)
        stack = lambda name: torch.stack([single[f'layers.{i}.{name}'] for i in range(config.layers)])
        self.parameters = {'embedding': single['embedding'], 'norm': single['norm'], **{name: stack(name) for name in STACKED}}
        self.parameters = {name: tensor.to(device).clone().requires_grad_() for name, tensor in self.parameters.items()}
        zeros = lambda: {name: torch.zeros_like(tensor, requires_grad=False) for name, tensor in self.parameters.items()}
        self.first, self.second, self.step = zeros(), zeros(), 0
        self.table = torch.from_numpy(model.rotation_table(config)).to(device)
        self.layer, self.score = torch.compile(layer, dynamic=False), torch.compile(score, dynamic=False)
        self.see, self.orthogonalize = torch.compile(see, dynamic=False), torch.compile(orthogonalize, dynamic=False)

    def forward(self, arrays):
        """Loss (sum), right guesses, weight (sum) and number of targets of rows [rows x length]."""
        tokens, position, source, end, weight = arrays
        rows, length = tokens.shape
        p, c = self.parameters, self.config
        mask = self.see(end.int())
        cosine, sine = self.table[position.long()][:, None].chunk(2, -1)
        chosen = torch.nonzero_static(weight.view(-1), size=int(rows * length * TARGET_SHARE), fill_value=-1)[:, 0]
        weights = torch.where(chosen >= 0, weight.view(-1)[chosen.clamp(min=0)].float() / 10, 0)
        chosen = chosen.clamp(min=0)
        places = (source.long() + torch.arange(rows, device=self.device)[:, None] * length).view(-1)[chosen]
        with torch.autocast('cuda', torch.bfloat16):
            x = F.embedding(tokens.long(), p['embedding']).bfloat16()
            for w in zip(*(p[name].unbind(0) for name in STACKED)):
                x = self.layer(x, cosine, sine, mask, w, c)
            loss, right = self.score(x.view(rows * length, -1)[places], p['norm'], p['embedding'],
                                     tokens.view(-1)[chosen].long(), weights, c)
        return loss, right, weights.sum(), (weights > 0).sum()

    def learn(self, arrays, scale):
        loss, _, weight, _ = self.forward(arrays)
        names = list(self.parameters)
        gradients = torch.autograd.grad(loss / weight, list(self.parameters.values()))
        self.step += 1
        sound = torch.isfinite(loss)
        with torch.no_grad():
            for name, gradient in zip(names, gradients):
                # One bad gradient would make every weight NaN for good.
                self.update(name, torch.where(sound, gradient, 0), scale)
        return loss.detach(), weight

    def update(self, name, gradient, scale):
        tensor, first = self.parameters[name], self.first[name]
        if name in ('qkv', 'output', 'gate_up', 'down'):
            first.lerp_(gradient, 1 - MUON_MOMENTUM)
            direction = gradient.lerp(first, MUON_MOMENTUM)
            rate = RATES['muon'] * scale
            for start, end in self.config.blocks(f'layers.0.{name}'):
                change = self.orthogonalize(direction[:, start:end])
                rows, columns = change.shape[1:]
                tensor[:, start:end].mul_(1 - rate * WEIGHT_DECAY).add_(change, alpha=-rate * max(1, rows / columns) ** 0.5)
            return
        rate = RATES['embedding' if name == 'embedding' else 'norm'] * scale
        low, high = ADAM_BETAS
        second = self.second[name]
        first.lerp_(gradient, 1 - low)
        second.mul_(high).addcmul_(gradient, gradient, value=1 - high)
        size = second.div(1 - high ** self.step).sqrt_().add_(ADAM_EPSILON)
        tensor.addcdiv_(first, size, value=-rate / (1 - low ** self.step))

    def weights(self):
        """Parameter name → float32 array, as a checkpoint of train.py has them."""
        found = {name: self.parameters[name].detach().float().cpu().numpy() for name in self.parameters}
        single = {name: found[name] for name in ('embedding', 'norm')}
        for name in STACKED:
            single.update({f'layers.{index}.{name}': found[name][index] for index in range(self.config.layers)})
        return single


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('shards')
    parser.add_argument('out')
    parser.add_argument('--seconds', type=float, required=True, help='length of the schedule, from the first step on')
    parser.add_argument('--until', type=float, default=0.06, help='share of the schedule that reads `first`')
    parser.add_argument('--decay', type=float, default=0.45, help='share of the schedule in which the rate falls to 0')
    parser.add_argument('--rows', type=int, default=29, help='rows a step')
    parser.add_argument('--readers', type=int, default=4, help='processes that read shards')
    parser.add_argument('--rate', type=float, default=1)
    parser.add_argument('--seed', type=int, default=1)
    for name, value in {'layers': 12, 'width': 320, 'heads': 10, 'kv-heads': 5, 'head-width': 32, 'hidden': 640}.items():
        parser.add_argument(f'--{name}', type=int, default=value)
    args = parser.parse_args()
    out, shards, began = Path(args.out), Path(args.shards), time.time()
    out.mkdir(parents=True, exist_ok=True)
    config = model.Config(len(gguf.read_tokenizer()['tokens']), args.layers, args.width, args.heads, args.kv_heads,
                          args.head_width, args.hidden)
    torch.backends.cuda.matmul.allow_tf32 = True
    pool = Pool(args.readers)
    first, then = (Shelf(shards / folder, pool, 'cuda') for folder in ('first', 'then'))
    first.wait(), then.wait()
    valid = [read(str(path)) for path in sorted(shards.glob('*/valid*.bin*'))]
    valid = [torch.from_numpy(np.concatenate(arrays)).to('cuda') for arrays in zip(*valid)]
    has_valid = bool(valid) and len(valid[0]) >= args.rows
    length = then.parts[0][0].shape[1]
    trainer = Trainer(config, args.seed, 'cuda')
    print(f'{config}: {model.size(config) / 1e6:.2f} M parameters; begins with {len(first.parts)} and {len(then.parts)} shards '
          f'after {time.time() - began:.0f} s', flush=True)
    log = open(out / 'log.jsonl', 'w')

    def tell(**line):
        print(json.dumps(line), flush=True)
        print(json.dumps(line), file=log, flush=True)

    def measure():
        # With gradients, as in training: without them all would be compiled once more.
        found = [0.0] * 4
        for at in range(0, min(len(valid[0]), HELD_OUT_BATCHES * args.rows) - args.rows + 1, args.rows):
            values = trainer.forward([array[at:at + args.rows] for array in valid])
            found = [a + float(b.detach()) for a, b in zip(found, values)]
        return {'held_out_loss': round(found[0] / found[2], 4), 'held_out_accuracy': round(found[1] / found[3], 4)}

    start = [None]
    progress = lambda: 0 if start[0] is None else (time.time() - start[0]) / args.seconds
    sources = {False: then.batches(args.rows), True: first.batches(args.rows)}
    take = lambda: next(sources[progress() < args.until])
    # Compiled before the clock runs; the rate 0 changes nothing.
    trainer.learn(take(), 0)
    trainer.step = 0
    torch.cuda.synchronize()
    print(f'compiled after {time.time() - began:.0f} s', flush=True)
    start[0], mark, window, evaluated = time.time(), time.time(), [], 0
    while (now := progress()) < 1:
        scale = args.rate * min(1, (trainer.step + 1) / WARMUP_STEPS, (1 - now) / args.decay)
        window.append(trainer.learn(take(), scale))
        if time.time() - mark < LOG_SECONDS:
            # The clock must not run ahead of the GPU.
            if len(window) % 8 == 0:
                torch.cuda.synchronize()
            continue
        loss, weight = (float(torch.stack(part).sum()) for part in zip(*window))
        line = {'step': trainer.step, 'seconds': round(time.time() - start[0]), 'rate': round(scale, 3),
                'tokens_per_second': round(len(window) * args.rows * length / (time.time() - mark)),
                'loss': round(loss / weight, 4), 'shards': len(then.parts), 'passes': round(sum(then.passes) / len(then.passes), 2)}
        if progress() - evaluated > 0.1 and has_valid:
            evaluated = progress()
            line.update(measure())
        tell(**line)
        window, mark = [], time.time()
    if has_valid:
        tell(step=trainer.step, seconds=round(time.time() - start[0]), million_tokens=round(
            trainer.step * args.rows * length / 1e6, 1), **measure())
    weights = trainer.weights()
    gguf.export(out / 'last.gguf', config.as_dict(), weights, gguf.Q8_0)
    gguf.split(out, config.as_dict(), weights)
    print(f'peak {torch.cuda.max_memory_allocated() / 2 ** 30:.1f} GiB, {time.time() - began:.0f} s', flush=True)


if __name__ == '__main__':
    main()
