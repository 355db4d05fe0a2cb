"""Training data: packed forests of segments.

A shard is one binary file (little-endian, arrays one after another, no padding between them):

    8 bytes  magic "OBTREE1\\n"
    u32      rows R;  u32 rowLength L;  u32 maxSegments S;  u32 reserved
    u16      tokens  [R][L]
    u16      segment [R][L]   the token's segment within its row; 0xFFFF: padding at the row's end
    u16      position[R][L]   position in the conversation; a child goes on after its parent's last
    u16      parent  [R][S]   a segment's parent; 0xFFFF: none
    u8       loss    [R][L]   weight of the token as a target, in tenths; 0: not learned

Segments of a row are contiguous and in order; a parent comes before its children. A token attends to
the earlier tokens of its segment and to all tokens of its ancestors: each path from a root to a leaf
is one conversation, and what conversations share is computed once. A target is predicted from the
token before it in its conversation, which for a segment's first token is the parent's last.
"""
from pathlib import Path
from types import SimpleNamespace

import numpy as np

MAGIC = b'OBTREE1\n'
NONE = 0xFFFF


class Shard:
    def __init__(self, path):
        raw = np.memmap(path, np.uint8, 'r')
        if bytes(raw[:8]) != MAGIC:
            raise ValueError(f'Cannot read "{path}": it does not begin with "OBTREE1".')
        self.rows, length, segments, _ = (int(value) for value in raw[8:24].view('<u4'))
        at = 24

        def take(columns, dtype):
            nonlocal at
            size = self.rows * columns * np.dtype(dtype).itemsize
            at += size
            return raw[at - size:at].view(dtype).reshape(self.rows, columns)

        self.tokens, self.segment, self.position = (take(length, '<u2') for _ in range(3))
        self.parent, self.loss = take(segments, '<u2'), take(length, 'u1')
        if at != raw.size:
            raise ValueError(f'Cannot read "{path}": it is {raw.size} bytes long, its header says {at}.')

    def row(self, index):
        """One row without its padding; `previous`: the token that each token is predicted from."""
        length = int((self.segment[index] != NONE).sum())
        segment = self.segment[index, :length].astype(np.int32)
        count = int(segment[-1]) + 1
        starts = np.searchsorted(segment, np.arange(count + 1)).astype(np.int32)
        parent = self.parent[index, :count].astype(np.int32)
        parent[parent == NONE] = -1
        previous = np.arange(-1, length - 1, dtype=np.int32)
        previous[starts[:-1]] = np.where(parent >= 0, starts[parent + 1] - 1, -1)
        return SimpleNamespace(
            tokens=self.tokens[index, :length].astype(np.int32), segment=segment, starts=starts, parent=parent,
            position=self.position[index, :length].astype(np.int32), previous=previous,
            weight=np.where(previous >= 0, self.loss[index, :length].astype(np.float32) / 10, 0))


def join(rows):
    """Several rows as one batch of tokens; `spans` says where each row lies."""
    offsets = [int(offset) for offset in np.cumsum([0] + [len(row.tokens) for row in rows])]
    targets = [np.flatnonzero(row.weight > 0) for row in rows]
    pick = lambda get: np.concatenate([get(row, at) for row, at in zip(rows, targets)])
    return SimpleNamespace(
        rows=rows, offsets=offsets,
        tokens=np.concatenate([row.tokens for row in rows]),
        position=np.concatenate([row.position for row in rows]),
        source=np.concatenate([row.previous[at] + np.int32(start) for row, at, start in zip(rows, targets, offsets)]),
        target=pick(lambda row, at: row.tokens[at]),
        weight=pick(lambda row, at: row.weight[at]))


def held_out_rows(folder, limit):
    rows = []
    for path in sorted(Path(folder).glob('valid*.bin')):
        shard = Shard(path)
        rows += [shard.row(index) for index in range(min(shard.rows, limit - len(rows)))]
    return rows


def training_rows(folder, rank, workers, seed):
    """Endless rows for one worker. New shards are taken up as they appear; the least seen goes first."""
    passes = {}
    while True:
        names = sorted(path.name for path in Path(folder).glob('*.bin') if not path.name.startswith('valid'))
        if not names:
            raise FileNotFoundError(f'Cannot train: "{folder}" holds no *.bin shard.')
        name = min(names, key=lambda name: (passes.get(name, 0), name))
        passes[name] = passes.get(name, 0) + 1
        shard = Shard(Path(folder) / name)
        order = np.random.default_rng([seed, passes[name], shard.rows]).permutation(shard.rows)
        for index in order[rank::workers]:
            yield shard.row(int(index))
