#!/usr/bin/env python3
"""Writes a model with random weights and what PyTorch continues some prompts with, for parity.ts to compare.

    parity.py OUT.gguf OUT.json [--model MODEL.gguf]     (an existing model instead of a random one)
"""
import argparse
import json
from types import SimpleNamespace

import numpy as np
import torch

import data
import gguf
import model

PROMPTS, PROMPT_LENGTH, STEPS = 4, 120, 24


def last_logits(parameters, config, tokens):
    count = len(tokens)
    row = SimpleNamespace(
        tokens=np.array(tokens, np.int32), segment=np.zeros(count, np.int32), starts=np.array([0, count], np.int32),
        parent=np.array([-1], np.int32), position=np.arange(count, dtype=np.int32),
        previous=np.arange(-1, count - 1, dtype=np.int32), weight=np.eye(1, count, count - 1, dtype=np.float32)[0])
    batch = data.join([row])
    batch.source = np.array([count - 1])
    with torch.no_grad():
        return model.logits(parameters, config, batch)[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('gguf')
    parser.add_argument('json')
    parser.add_argument('--model')
    args = parser.parse_args()
    if not args.model:
        config = model.Config(len(gguf.read_tokenizer()['tokens']))
        flat = torch.zeros(model.size(config))
        generator = torch.Generator().manual_seed(7)
        for name, tensor in model.views(flat, config).items():
            random = torch.randn(tensor.shape, generator=generator)
            tensor.copy_(1 + random * 0.2 if tensor.ndim == 1 else random * tensor.shape[1] ** -0.5)
        gguf.export(args.gguf, config.as_dict(), {name: t.numpy() for name, t in model.views(flat, config).items()})
    # Read back, so that both sides have the rounded weights.
    found, arrays, _ = gguf.load(args.model or args.gguf)
    config, parameters = model.Config(**found), {name: torch.from_numpy(array) for name, array in arrays.items()}
    random, cases = np.random.default_rng(3), []
    for _ in range(PROMPTS):
        prompt = random.integers(0, config.vocabulary, PROMPT_LENGTH).tolist()
        tokens, margins = list(prompt), []
        for _ in range(STEPS):
            best = last_logits(parameters, config, tokens).topk(2)
            margins.append(float(best.values[0] - best.values[1]))
            tokens.append(int(best.indices[0]))
        cases.append({'prompt': prompt, 'continuation': tokens[PROMPT_LENGTH:], 'margins': margins})
    with open(args.json, 'w') as file:
        json.dump(cases, file)


if __name__ == '__main__':
    main()
