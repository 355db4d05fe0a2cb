#!/usr/bin/env python3
"""Compares the CPU kernels' loss and gradients with autograd's on a random forest."""
import sys
from types import SimpleNamespace

import numpy as np
import torch

import data
import model
from cpu_model import CpuModel

TOLERANCE = 1e-3


def random_row(random, vocabulary):
    """A row with two trees, branches and some targets."""
    parent, lengths = [-1, 0, 0, 1, 1, 2, -1, 6], random.integers(1, 90, 8)
    starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    segment = np.repeat(np.arange(8), lengths).astype(np.int32)
    parent, previous = np.array(parent, np.int32), np.arange(-1, starts[-1] - 1, dtype=np.int32)
    previous[starts[:-1]] = np.where(parent >= 0, starts[parent + 1] - 1, -1)
    position = np.zeros(starts[-1], np.int32)
    for token, before in enumerate(previous):
        position[token] = position[before] + 1 if before >= 0 else 0
    weight = np.where((previous >= 0) & (random.random(starts[-1]) < 0.3), random.random(starts[-1]), 0)
    return SimpleNamespace(tokens=random.integers(0, vocabulary, starts[-1]).astype(np.int32), segment=segment, starts=starts,
                           parent=parent, position=position, previous=previous, weight=weight.astype(np.float32))


def main():
    random, config = np.random.default_rng(0), model.Config(vocabulary=500)
    flat = torch.zeros(model.size(config))
    parameters = model.views(flat, config)
    model.initialize(parameters, config, seed=0)
    flat += 0.1 * torch.randn(flat.shape, generator=torch.Generator().manual_seed(0))
    batch = data.join([random_row(random, config.vocabulary) for _ in range(3)])
    results = []
    for learn in (lambda *args: model.learn(*args[:2], config, args[2]), CpuModel(config, bfloat16=False).learn):
        gradients = model.views(torch.zeros_like(flat), config)
        results.append((learn(parameters, gradients, batch)[0], gradients))
    (loss, expected), (found_loss, found) = results
    worst = max(float((expected[name] - found[name]).abs().max() / expected[name].abs().max()) for name in expected)
    print(f'loss {loss:.4f} and {found_loss:.4f}, gradients differ by {worst:.1e} of their largest value')
    sys.exit(abs(loss - found_loss) > TOLERANCE * loss or worst > TOLERANCE)


if __name__ == '__main__':
    main()
