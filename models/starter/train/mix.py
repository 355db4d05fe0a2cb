#!/usr/bin/env python3
"""Averages a checkpoint with the model that its training began with: often better than both.

    mix.py models/starter.gguf RUN/last.pt 0.5 RUN/mixed.pt    half of each
"""
import sys

import torch

import gguf


def main():
    before, after, share, out = sys.argv[1:]
    _, arrays, _ = gguf.load(before)
    checkpoint = torch.load(after, map_location='cpu')
    checkpoint['model'] = {
        name: torch.lerp(torch.from_numpy(arrays[name]).float(), tensor, float(share))
        for name, tensor in checkpoint['model'].items()}
    torch.save(checkpoint, out)


if __name__ == '__main__':
    main()
