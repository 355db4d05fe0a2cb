#!/usr/bin/env python3
"""Adds layers to a finished model. What it answers stays the same: a new layer begins as a copy of the one below it
whose outputs are zero, and so as nothing; training then gives it something to do.

    grow.py models/starter.gguf 9 RUN/grown.pt    nine layers; then train.py … --init RUN/grown.pt
"""
import sys

import torch

import gguf


def placed(old, new):
    """For each of the `new` layers: the old layer that it is, or is a copy of, and whether it is a copy."""
    sources = [index * old // new for index in range(new)]
    return [(source, index > 0 and sources[index - 1] == source) for index, source in enumerate(sources)]


def main():
    before, layers, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    config, arrays, _ = gguf.load(before)
    if layers <= config['layers']:
        sys.exit(f'"{before}" has {config["layers"]} layers already.')
    weights = {name: torch.from_numpy(array).float() for name, array in arrays.items()}
    grown = {name: tensor for name, tensor in weights.items() if not name.startswith('layers.')}
    for index, (source, is_copy) in enumerate(placed(config['layers'], layers)):
        for name in [name for name in weights if name.startswith(f'layers.{source}.')]:
            part = name.rpartition('.')[2]
            is_output = part in ('output', 'down')
            grown[f'layers.{index}.{part}'] = torch.zeros_like(weights[name]) if is_copy and is_output else weights[name].clone()
    torch.save({'config': {**config, 'layers': layers}, 'model': grown}, out)


if __name__ == '__main__':
    main()
