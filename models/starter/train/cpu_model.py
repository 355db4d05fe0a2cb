"""The same model as model.py for CPUs: forward and backward by hand over the kernels of kernels.cpp.

About twice as fast as autograd: no padding, attention only along each token's ancestors, the last layer
and the head only where a target is predicted, no temporary tensors.
"""
import ctypes
import os
import subprocess
from pathlib import Path

import numpy as np
import torch

from model import has_bfloat16, rotation_table

SOURCE = Path(__file__).with_name('kernels.cpp')
LIBRARY = Path(__file__).resolve().parent.parent / 'build' / 'kernels.so'


def build():
    """Compiles the kernels (2 s) unless they are newer than their source."""
    if not LIBRARY.exists() or LIBRARY.stat().st_mtime < SOURCE.stat().st_mtime:
        LIBRARY.parent.mkdir(exist_ok=True)
        partial = LIBRARY.with_suffix(f'.{os.getpid()}')
        subprocess.run(['g++', '-Ofast', '-march=native', '-shared', '-fPIC', '-o', partial, SOURCE], check=True)
        partial.rename(LIBRARY)


def load():
    library = ctypes.CDLL(str(LIBRARY))
    library.cross_entropy.restype = ctypes.c_double

    def call(name, *arguments):
        convert = {float: ctypes.c_float, int: ctypes.c_long}
        return getattr(library, name)(*(
            ctypes.c_void_p(a.data_ptr()) if torch.is_tensor(a) else
            a if isinstance(a, ctypes.c_void_p) else
            ctypes.c_void_p(a.ctypes.data) if isinstance(a, np.ndarray) else convert[type(a)](a) for a in arguments))
    return call


def at(tensor, offset):
    """Pointer to an element of a float tensor."""
    return ctypes.c_void_p(tensor.data_ptr() + 4 * offset)


class CpuModel:
    def __init__(self, config, bfloat16=None):
        """`bfloat16`: whether matrix products are; default: where the processor is made for it."""
        build()
        narrow = has_bfloat16() if bfloat16 is None else bfloat16
        self.fast = (lambda tensor: tensor.bfloat16()) if narrow else (lambda tensor: tensor)
        self.config, self.call, self.table = config, load(), rotation_table(config)

    def norm(self, x, weight):
        y, scale = torch.empty_like(x), torch.empty(len(x))
        self.call('norm_forward', x, weight, y, scale, len(x), x.shape[1], self.config.norm_epsilon)
        return y, scale

    def norm_backward(self, dy, x, weight, scale, dx, dweight):
        self.call('norm_backward', dy, x, weight, scale, dx, dweight, len(x), x.shape[1])

    def heads(self):
        c = self.config
        return c.heads, c.heads + c.kv_heads, c.head_width

    def attend(self, batch, qkv, query_norm, key_norm):
        c, n = self.config, len(qkv)
        queries, heads, width = self.heads()
        stride, value = qkv.shape[1], heads * width
        qk, scale = torch.empty(n, heads * width), torch.empty(n, heads)
        self.call('rotate_forward', qkv, stride, query_norm, key_norm, batch.position, self.table, qk, scale, n, queries,
                  heads, width, c.norm_epsilon)
        out, lse = torch.empty(n, queries * width), torch.empty(n * queries)
        for row, start in zip(batch.rows, batch.offsets):
            self.call('attention_forward', at(qk, start * heads * width), at(qkv, start * stride + value), stride, row.starts,
                      row.parent, len(row.parent), queries, c.kv_heads, width, at(out, start * queries * width),
                      at(lse, start * queries))
        return out, (qk, scale, lse)

    def attend_backward(self, batch, dout, out, saved, qkv, query_norm, key_norm, dquery_norm, dkey_norm):
        c, n, (qk, scale, lse) = self.config, len(qkv), saved
        queries, heads, width = self.heads()
        stride, value = qkv.shape[1], heads * width
        dqk, dqkv = torch.zeros_like(qk), torch.zeros_like(qkv)
        for row, start in zip(batch.rows, batch.offsets):
            first, wide = start * heads * width, start * stride + value
            self.call('attention_backward', at(dout, start * queries * width), at(out, start * queries * width), at(qk, first),
                      at(qkv, wide), stride, row.starts, row.parent, len(row.parent), queries, c.kv_heads, width,
                      at(lse, start * queries), at(dqk, first), at(dqkv, wide), stride)
        self.call('rotate_backward', dqk, qkv, stride, query_norm, key_norm, batch.position, self.table, scale, dqkv,
                  dquery_norm, dkey_norm, n, queries, heads, width)
        return dqkv

    def learn(self, p, g, batch):
        """As model.learn. The batch is a handful of rows (see data.join): activations stay small."""
        c, hidden, layers, fast = self.config, self.config.hidden, [], self.fast
        source = torch.from_numpy(batch.source)
        m = {name: fast(tensor) for name, tensor in p.items() if tensor.ndim == 2}
        x = p['embedding'].index_select(0, torch.from_numpy(batch.tokens))
        for index in range(c.layers):
            w, matrix = (lambda name: p[f'layers.{index}.{name}']), (lambda name: m[f'layers.{index}.{name}'])
            last = index == c.layers - 1
            h, h_scale = self.norm(x, w('attention_norm'))
            h = fast(h)
            qkv = (h @ matrix('qkv').t()).float()
            y, saved = self.attend(batch, qkv, w('query_norm'), w('key_norm'))
            kept = fast(y.index_select(0, source) if last else y)
            middle = (x.index_select(0, source) if last else x) + kept @ matrix('output').t()
            f, f_scale = self.norm(middle, w('ffn_norm'))
            f = fast(f)
            gate_up = (f @ matrix('gate_up').t()).float()
            act = torch.empty(len(f), hidden)
            self.call('swiglu_forward', gate_up, act, len(f), hidden)
            layers.append((x, h, h_scale, qkv, y, kept, saved, middle, f, f_scale, gate_up, act))
            x = middle + fast(act) @ matrix('down').t()
        top, top_scale = self.norm(x, p['norm'])
        top = fast(top)
        out = (top @ m['embedding'].t()).float()
        right = int((out.argmax(-1) == torch.from_numpy(batch.target)).sum()) if g is None else 0
        loss = self.call('cross_entropy', out, batch.target, batch.weight, len(out), c.vocabulary)
        if g is None:
            return loss, right

        out = fast(out)
        g['embedding'] += out.t() @ top
        dx = torch.zeros_like(x)
        self.norm_backward((out @ m['embedding']).float(), x, p['norm'], top_scale, dx, g['norm'])
        for index in reversed(range(c.layers)):
            w, d = (lambda name: p[f'layers.{index}.{name}']), (lambda name: g[f'layers.{index}.{name}'])
            matrix = lambda name: m[f'layers.{index}.{name}']
            x, h, h_scale, qkv, y, kept, saved, middle, f, f_scale, gate_up, act = layers.pop()
            narrow = fast(dx)
            dact = (narrow @ matrix('down')).float()
            d('down').add_(narrow.t() @ fast(act))
            self.call('swiglu_backward', dact, gate_up, len(f), hidden)
            narrow = fast(gate_up)
            d('gate_up').add_(narrow.t() @ f)
            self.norm_backward((narrow @ matrix('gate_up')).float(), middle, w('ffn_norm'), f_scale, dx, d('ffn_norm'))
            narrow = fast(dx)
            dy = (narrow @ matrix('output')).float()
            d('output').add_(narrow.t() @ kept)
            if index == c.layers - 1:
                dy = self.spread(batch.source, dy, len(x))
                dx = self.spread(batch.source, dx, len(x))
            dqkv = fast(self.attend_backward(batch, dy, y, saved, qkv, w('query_norm'), w('key_norm'), d('query_norm'), d('key_norm')))
            d('qkv').add_(dqkv.t() @ h)
            self.norm_backward((dqkv @ matrix('qkv')).float(), x, w('attention_norm'), h_scale, dx, d('attention_norm'))
        self.call('add_rows', g['embedding'], batch.tokens, dx, len(dx), c.width)
        return loss, right

    def spread(self, index, rows, length):
        """Rows back at the places that they were gathered from, summed where one was gathered twice."""
        out = torch.zeros(length, rows.shape[1])
        self.call('add_rows', out, index, rows, len(rows), rows.shape[1])
        return out
