#!/usr/bin/env python3
"""Trains the starter on packed shards (format: data.py).

    train.py SHARDS RUN --minutes 90            a new run; checkpoints go to RUN/last.pt
    train.py SHARDS RUN --minutes 90 --resume   goes on where RUN/last.pt stopped
    train.py SHARDS RUN --minutes 60 --init models/starter.gguf   new schedule, old weights

One single-threaded worker a core runs; they share parameters and add up their gradients. Shards may be added while
it runs. With a GPU, train_gpu.py does in minutes what takes days here.
"""
import argparse
import json
import math
import os
import sys
import time
from pathlib import Path

# Single-threaded BLAS in each worker, and a heap that never gives pages back: fresh pages for every
# activation cost more than the matrix products. These must be set before the libraries are loaded.
ENVIRONMENT = {
    'OMP_NUM_THREADS': '1', 'OPENBLAS_NUM_THREADS': '1', 'MKL_NUM_THREADS': '1', 'MALLOC_MMAP_MAX_': '0',
    'MALLOC_TRIM_THRESHOLD_': '100000000000', 'MALLOC_TOP_PAD_': '268435456',
    'GLIBC_TUNABLES': 'glibc.malloc.hugetlb=1'}
if __name__ == '__main__' and os.environ.get('GLIBC_TUNABLES') != ENVIRONMENT['GLIBC_TUNABLES']:
    os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **ENVIRONMENT})

import numpy as np
import torch
import torch.multiprocessing as processes

import data
import cpu_model
import gguf
import model
from optimizer import Optimizer

LOG_SECONDS = 20
EVALUATE_SECONDS = 150
CHECKPOINT_SECONDS = 300
WARMUP_STEPS = 40
DECAY_SHARE = 0.35
RATES = {'muon': 0.03, 'embedding': 0.006, 'norm': 0.02}
# Early steps teach as much from few tokens as from many, so a step begins with this share of the batch.
FIRST_BATCH_SHARE = 0.3
FULL_BATCH_AT = 0.4


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('shards', help='folder of *.bin; valid*.bin are held out')
    parser.add_argument('run', help='folder of the checkpoint and the log')
    parser.add_argument('--minutes', type=float, required=True, help='length of the whole schedule, wall clock')
    parser.add_argument('--resume', action='store_true')
    parser.add_argument('--init', help='weights to begin with: a .gguf of ours, or a checkpoint')
    parser.add_argument('--workers', type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument('--batch-tokens', type=int, default=8192, help='tokens a step, about')
    parser.add_argument('--first-batch-share', type=float, default=FIRST_BATCH_SHARE,
                        help='share of --batch-tokens that a step begins with; 1 goes on with a good model')
    parser.add_argument('--rows', type=int, default=3, help='rows a forward pass')
    parser.add_argument('--held-out-rows', type=int, default=48)
    parser.add_argument('--rate', type=float, default=1, help='multiplies all learning rates')
    parser.add_argument('--seed', type=int, default=1)
    for name in ('layers', 'width', 'heads', 'kv-heads', 'head-width', 'hidden', 'rope-base'):
        parser.add_argument(f'--{name}', type=int, help=f'geometry (default {getattr(model.Config, name.replace("-", "_"))})')
    return parser.parse_args()


def schedule(progress, step):
    """Warm-up by steps, constant, then linear to 0 at the end of the time."""
    return min(1, step / WARMUP_STEPS, max(0, 1 - progress) / DECAY_SHARE)


def batch_share(progress, first):
    return min(1, first + (1 - first) * progress / FULL_BATCH_AT)


def begin(args):
    """Config, first state and how far an earlier run came."""
    names = ('layers', 'width', 'heads', 'kv_heads', 'head_width', 'hidden', 'rope_base')
    config = model.Config(len(gguf.read_tokenizer()['tokens']),
                          **{name: getattr(args, name) for name in names if getattr(args, name) is not None})
    done = {'step': 0, 'elapsed': 0.0, 'tokens': 0}
    checkpoint = torch.load(Path(args.run) / 'last.pt', map_location='cpu') if args.resume else None
    weights = checkpoint and checkpoint['model']
    if checkpoint:
        config, done = model.Config(**checkpoint['config']), checkpoint['done']
    elif args.init and args.init.endswith('.gguf'):
        found, arrays, tokens = gguf.load(args.init)
        if tokens != gguf.read_tokenizer()['tokens']:
            sys.exit(f'Cannot begin with "{args.init}": it was trained with another tokenizer.')
        config, weights = model.Config(**found), {name: torch.from_numpy(array) for name, array in arrays.items()}
    elif args.init:
        found = torch.load(args.init, map_location='cpu')
        config, weights = model.Config(**found['config']), found['model']
    state = [torch.zeros(model.size(config)) for _ in range(3)]
    parameters = model.views(state[0], config)
    if weights:
        for name, tensor in parameters.items():
            tensor.copy_(weights[name])
    else:
        model.initialize(parameters, config, args.seed)
    if checkpoint:
        state[1].copy_(checkpoint['first'])
        state[2].copy_(checkpoint['second'])
    return config, state, done


def save(path, config, state, done):
    weights = {name: tensor.cpu().clone() for name, tensor in model.views(state[0], config).items()}
    if not torch.isfinite(state[0].sum()):
        sys.exit(f'Cannot go on: the weights are not finite; "{path}" holds those of the last checkpoint.')
    partial = path.with_suffix('.partial')
    torch.save({'config': config.as_dict(), 'model': weights, 'first': state[1], 'second': state[2], 'done': done}, partial)
    partial.rename(path)


def work(rank, args, config, state, gradients, sums, barrier, done):
    """One worker. `sums`: [workers x 3] loss, weight and tokens of the step, and a last row: learning-rate
    scale and whether to stop, both decided by worker 0."""
    torch.set_num_threads(1)
    learn = cpu_model.CpuModel(config).learn
    parameters, mine = model.views(state[0], config), model.views(gradients[rank], config)
    others = [model.views(gradient, config) for gradient in gradients]
    optimizer = Optimizer(config, *state, {name: rate * args.rate for name, rate in RATES.items()})
    owner = optimizer.owners(args.workers)
    rows = data.training_rows(args.shards, rank, args.workers, args.seed + done['step'])
    held_out = data.held_out_rows(args.shards, args.held_out_rows)[rank::args.workers]
    step, tokens, start = done['step'], done['tokens'], time.time() - done['elapsed']
    marks = {'log': time.time(), 'evaluate': time.time(), 'checkpoint': time.time()}
    window, total, log = [0.0, 0.0, 0], args.minutes * 60, open(Path(args.run) / 'log.jsonl', 'a')

    def measure():
        """Held-out loss and accuracy of this worker's share: (loss sum, weight, right, targets)."""
        found = np.zeros(4)
        for at in range(0, len(held_out), args.rows):
            batch = data.join(held_out[at:at + args.rows])
            loss, right = learn(parameters, None, batch)
            found += [loss, batch.weight.sum(), right, len(batch.target)]
        return found

    while True:
        step += 1
        gradients[rank].zero_()
        found, passes = [0.0, 0.0, 0], 0
        goal = args.batch_tokens * batch_share((time.time() - start) / total, args.first_batch_share)
        while found[2] < goal / args.workers - found[2] / max(1, 2 * passes):
            batch = data.join([next(rows) for _ in range(args.rows)])
            if len(batch.target):
                found[0] += learn(parameters, mine, batch)[0]
            found[1] += float(batch.weight.sum())
            found[2] += len(batch.tokens)
            passes += 1
        if not torch.isfinite(gradients[rank].sum()):
            found[0] = math.nan
        sums[rank] = torch.tensor(found)
        if rank == 0:
            progress = (time.time() - start) / total
            sums[-1, 0], sums[-1, 1] = schedule(progress, step), progress >= 1
            sums[-1, 2] = time.time() - marks['evaluate'] > EVALUATE_SECONDS or progress >= 1
        barrier.wait()
        loss, weight, count = sums[:-1].sum(0).tolist()
        scale, stop, evaluate = sums[-1].tolist()
        # One bad gradient would make every weight NaN for good.
        is_sound = math.isfinite(loss)
        if not is_sound and rank == 0:
            print(json.dumps({'step': step, 'skipped': 'its gradient is not finite'}), flush=True)
        for name, worker in owner.items():
            if worker == rank and is_sound:
                gradient = sum(part[name] for part in others) if args.workers > 1 else mine[name]
                optimizer.update(name, gradient / weight, step, scale)
        barrier.wait()
        tokens += int(count)
        if is_sound:
            window = [window[0] + loss, window[1] + weight, window[2] + count]
        line = None
        if evaluate and held_out:
            sums[rank].zero_()
            result = measure()
            shared = torch.from_numpy(result)
            gradients[rank][:4] = shared.to(gradients)
            barrier.wait()
            marks['evaluate'] = time.time()
            values = sum(gradient[:4].double().cpu() for gradient in gradients).tolist()
            barrier.wait()
            line = {'held_out_loss': round(values[0] / values[1], 4), 'held_out_accuracy': round(values[2] / values[3], 4)}
        elapsed = time.time() - start
        if rank == 0 and (line or time.time() - marks['log'] > LOG_SECONDS):
            line = {'step': step, 'minutes': round(elapsed / 60, 2), 'million_tokens': round(tokens / 1e6, 3),
                    'tokens_per_second': round(window[2] / (time.time() - marks['log'])), 'rate': round(scale, 3),
                    'loss': round(window[0] / window[1], 4), **(line or {})}
            print(json.dumps(line), flush=True)
            print(json.dumps(line), file=log, flush=True)
            window, marks['log'] = [0.0, 0.0, 0], time.time()
        if rank == 0 and (stop or time.time() - marks['checkpoint'] > CHECKPOINT_SECONDS):
            marks['checkpoint'] = time.time()
            save(Path(args.run) / 'last.pt', config, state, {'step': step, 'elapsed': elapsed, 'tokens': tokens})
        if stop:
            return


def main():
    args = parse()
    Path(args.run).mkdir(parents=True, exist_ok=True)
    config, state, done = begin(args)
    print(f'{config}: {model.size(config) / 1e6:.2f} M parameters, {args.workers} workers', flush=True)
    cpu_model.build()
    gradients, sums = torch.zeros(args.workers, model.size(config)), torch.zeros(args.workers + 1, 3)
    barrier = processes.get_context('spawn').Barrier(args.workers)
    for tensor in [*state, gradients, sums]:
        tensor.share_memory_()
    arguments = (args, config, state, gradients, sums, barrier, done)
    if args.workers == 1:
        work(0, *arguments)
    else:
        processes.spawn(work, arguments, args.workers)


if __name__ == '__main__':
    main()
