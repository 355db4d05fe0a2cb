#!/usr/bin/env python3
"""Reads and writes the starter's GGUF files (numpy only).

    gguf.py vocab OUT.gguf                tokenizer only, for llama.cpp's tokenizer
    gguf.py export CHECKPOINT.pt OUT.gguf [--quantize q8_0]
    gguf.py join FOLDER OUT.pt            a checkpoint from what `split` wrote into the folder
"""
import argparse
import json
import struct
import sys
from pathlib import Path

import numpy as np

STARTER = Path(__file__).resolve().parent.parent
ALIGNMENT = 32
# GGUF value types and ggml tensor types.
UINT32, INT32, FLOAT32, BOOL, STRING, ARRAY = 4, 5, 6, 7, 8, 9
F32, F16, Q8_0 = 0, 1, 8
FILE_TYPES = {F16: 1, Q8_0: 7}
Q8_0_BLOCK = 32


def _string(text):
    data = text.encode()
    return struct.pack('<Q', len(data)) + data


def _value(kind, value):
    if kind == STRING:
        return _string(value)
    return struct.pack({UINT32: '<I', INT32: '<i', FLOAT32: '<f', BOOL: '<?'}[kind], value)


def _entry(key, kind, value):
    if isinstance(value, list):
        items = b''.join(_value(kind, item) for item in value)
        return _string(key) + struct.pack('<IIQ', ARRAY, kind, len(value)) + items
    return _string(key) + struct.pack('<I', kind) + _value(kind, value)


def quantize_q8_0(weights):
    """Blocks of 32 values: an F16 scale and 32 signed bytes, as ggml's quantize_row_q8_0_ref."""
    blocks = weights.astype(np.float32).reshape(-1, Q8_0_BLOCK)
    scale = np.abs(blocks).max(axis=1) / 127
    inverse = np.divide(1, scale, out=np.zeros_like(scale), where=scale > 0)
    values = np.rint(blocks * inverse[:, None]).astype(np.int8)
    packed = np.concatenate([scale.astype('<f2').view(np.uint8).reshape(-1, 2), values.view(np.uint8)], axis=1)
    return packed.tobytes()


def read_tokenizer():
    return json.loads((STARTER / 'tokenizer' / 'tokenizer.json').read_text())


def metadata(config):
    """Key/value pairs of the file. `config`: the model's geometry (see model.Config), as a dict."""
    tokenizer = read_tokenizer()
    ids = {text: index for index, text in enumerate(tokenizer['tokens'])}
    pairs = [
        ('general.architecture', STRING, 'qwen3'),
        ('general.type', STRING, 'model'),
        ('general.name', STRING, 'onbox starter'),
        ('general.description', STRING,
         'Embedded default model of onbox: calls tools and puts their results into words, in Chinese and '
         'English. Trained from scratch on generated conversations only.'),
        ('general.license', STRING, 'mit'),
        ('general.languages', STRING, ['zh', 'en']),
        ('general.quantization_version', UINT32, 2),
        ('qwen3.block_count', UINT32, config['layers']),
        ('qwen3.context_length', UINT32, config['context']),
        ('qwen3.embedding_length', UINT32, config['width']),
        ('qwen3.feed_forward_length', UINT32, config['hidden']),
        ('qwen3.attention.head_count', UINT32, config['heads']),
        ('qwen3.attention.head_count_kv', UINT32, config['kv_heads']),
        ('qwen3.attention.key_length', UINT32, config['head_width']),
        ('qwen3.attention.value_length', UINT32, config['head_width']),
        ('qwen3.attention.layer_norm_rms_epsilon', FLOAT32, config['norm_epsilon']),
        ('qwen3.rope.freq_base', FLOAT32, config['rope_base']),
        ('qwen3.vocab_size', UINT32, len(tokenizer['tokens'])),
        # It was not taught what follows the end of a call.
        ('onbox.calls_per_turn', UINT32, 1),
        ('tokenizer.ggml.model', STRING, 'gpt2'),
        ('tokenizer.ggml.pre', STRING, 'qwen2'),
        ('tokenizer.ggml.tokens', STRING, tokenizer['tokens']),
        ('tokenizer.ggml.token_type', INT32, tokenizer['types']),
        ('tokenizer.ggml.merges', STRING, tokenizer['merges']),
        ('tokenizer.ggml.eos_token_id', UINT32, ids['<|im_end|>']),
        ('tokenizer.ggml.padding_token_id', UINT32, ids['<|endoftext|>']),
        ('tokenizer.ggml.add_bos_token', BOOL, False),
        ('tokenizer.chat_template', STRING, (STARTER / 'chat-template.jinja').read_text()),
    ]
    return pairs


def write(path, pairs, tensors):
    """`tensors`: (name, shape in numpy order, ggml type, bytes); written whole, then renamed."""
    head = [b'GGUF', struct.pack('<IQQ', 3, len(tensors), len(pairs))]
    head += [_entry(*pair) for pair in pairs]
    offset = 0
    for name, shape, kind, data in tensors:
        head.append(_string(name) + struct.pack('<I', len(shape)))
        head.append(b''.join(struct.pack('<Q', size) for size in reversed(shape)))
        head.append(struct.pack('<IQ', kind, offset))
        offset += -(-len(data) // ALIGNMENT) * ALIGNMENT
    head = b''.join(head)
    partial = Path(f'{path}.partial')
    with partial.open('wb') as file:
        file.write(head)
        for data in [b''] + [data for *_, data in tensors]:
            file.write(data)
            file.write(b'\0' * (-file.tell() % ALIGNMENT))
    partial.rename(path)


def tensor_names(config):
    """Pairs of (name in the GGUF, name in the checkpoint, rows of a fused matrix or None)."""
    query = config['heads'] * config['head_width']
    key = config['kv_heads'] * config['head_width']
    hidden = config['hidden']
    yield 'token_embd.weight', 'embedding', None
    yield 'output_norm.weight', 'norm', None
    for index in range(config['layers']):
        here, there = f'blk.{index}', f'layers.{index}'
        yield f'{here}.attn_norm.weight', f'{there}.attention_norm', None
        yield f'{here}.attn_q.weight', f'{there}.qkv', (0, query)
        yield f'{here}.attn_k.weight', f'{there}.qkv', (query, query + key)
        yield f'{here}.attn_v.weight', f'{there}.qkv', (query + key, query + 2 * key)
        yield f'{here}.attn_q_norm.weight', f'{there}.query_norm', None
        yield f'{here}.attn_k_norm.weight', f'{there}.key_norm', None
        yield f'{here}.attn_output.weight', f'{there}.output', None
        yield f'{here}.ffn_norm.weight', f'{there}.ffn_norm', None
        yield f'{here}.ffn_gate.weight', f'{there}.gate_up', (0, hidden)
        yield f'{here}.ffn_up.weight', f'{there}.gate_up', (hidden, 2 * hidden)
        yield f'{here}.ffn_down.weight', f'{there}.down', None


def export(path, config, weights, matrix_type=F16):
    """Writes a model. `weights`: checkpoint name → float32 numpy array."""
    tensors = []
    for name, source, rows in tensor_names(config):
        array = np.asarray(weights[source], dtype=np.float32)
        if rows:
            array = array[rows[0]:rows[1]]
        if array.ndim == 1:
            tensors.append((name, array.shape, F32, array.astype('<f4').tobytes()))
        elif matrix_type == Q8_0:
            tensors.append((name, array.shape, Q8_0, quantize_q8_0(array)))
        else:
            tensors.append((name, array.shape, F16, array.astype('<f2').tobytes()))
    write(path, metadata(config) + [('general.file_type', UINT32, FILE_TYPES[matrix_type])], tensors)


PART_BYTES = 15_000_000


def split(folder, config, weights):
    """Writes `part-0.npz`, `part-1.npz` … with the weights in half precision, and `config.json`."""
    Path(folder, 'config.json').write_text(json.dumps(config))
    parts, size = [{}], 0
    for name, array in weights.items():
        half = np.asarray(array, np.float16)
        if size + half.nbytes > PART_BYTES:
            parts.append({})
            size = 0
        parts[-1][name] = half
        size += half.nbytes
    for index, part in enumerate(parts):
        np.savez(Path(folder, f'part-{index}.npz'), **part)


def join(folder):
    """Returns (config dict, name → float32 array) of what `split` wrote."""
    weights = {}
    for path in sorted(Path(folder).glob('part-*.npz')):
        with np.load(path) as part:
            weights.update({name: part[name].astype(np.float32) for name in part.files})
    return json.loads(Path(folder, 'config.json').read_text()), weights


class Reader:
    """Just enough of a GGUF reader to go on training from a model that `export` wrote (F32, F16, Q8_0)."""

    def __init__(self, path):
        self.data = memoryview(Path(path).read_bytes())
        self.at = 4
        version, tensors, pairs = self._take('<IQQ')
        if bytes(self.data[:4]) != b'GGUF' or version != 3:
            raise ValueError(f'Cannot read "{path}": it is not a GGUF file of version 3.')
        self.pairs = dict(self._pair() for _ in range(pairs))
        infos = [self._info() for _ in range(tensors)]
        self.at += -self.at % ALIGNMENT
        self.tensors = {name: self._tensor(*rest) for name, *rest in infos}

    def _take(self, form):
        values = struct.unpack_from(form, self.data, self.at)
        self.at += struct.calcsize(form)
        return values

    def _text(self):
        (size,) = self._take('<Q')
        self.at += size
        return bytes(self.data[self.at - size:self.at]).decode()

    def _scalar(self, kind):
        if kind == STRING:
            return self._text()
        return self._take({UINT32: '<I', INT32: '<i', FLOAT32: '<f', BOOL: '<?'}[kind])[0]

    def _pair(self):
        key, (kind,) = self._text(), self._take('<I')
        if kind != ARRAY:
            return key, self._scalar(kind)
        kind, count = self._take('<IQ')
        return key, [self._scalar(kind) for _ in range(count)]

    def _info(self):
        name, (rank,) = self._text(), self._take('<I')
        shape = tuple(reversed(self._take(f'<{rank}Q')))
        return (name, shape, *self._take('<IQ'))

    def _tensor(self, shape, kind, offset):
        count, start = int(np.prod(shape)), self.at + offset
        if kind == Q8_0:
            raw = np.frombuffer(self.data, np.uint8, count // Q8_0_BLOCK * 34, start).reshape(-1, 34)
            scale = raw[:, :2].copy().view('<f2').astype(np.float32)
            return (raw[:, 2:].view(np.int8) * scale).reshape(shape)
        dtype = {F32: '<f4', F16: '<f2'}[kind]
        return np.frombuffer(self.data, dtype, count, start).astype(np.float32).reshape(shape)


def load(path):
    """Reads a model that `export` wrote; returns (config dict, checkpoint weights, token texts)."""
    reader = Reader(path)
    get = lambda key: reader.pairs[f'qwen3.{key}']
    config = {
        'layers': get('block_count'), 'context': get('context_length'), 'width': get('embedding_length'),
        'hidden': get('feed_forward_length'), 'heads': get('attention.head_count'),
        'kv_heads': get('attention.head_count_kv'), 'head_width': get('attention.key_length'),
        'norm_epsilon': get('attention.layer_norm_rms_epsilon'), 'rope_base': get('rope.freq_base'),
        'vocabulary': get('vocab_size'),
    }
    parts = {}
    for name, source, _ in tensor_names(config):
        parts.setdefault(source, []).append(reader.tensors[name])
    weights = {source: np.concatenate(list_) for source, list_ in parts.items()}
    return config, weights, reader.pairs['tokenizer.ggml.tokens']


# llama.cpp wants a geometry even for a file that holds the tokenizer only.
VOCAB_ONLY = {'layers': 1, 'context': 4096, 'width': 32, 'hidden': 32, 'heads': 1, 'kv_heads': 1,
              'head_width': 32, 'norm_epsilon': 1e-6, 'rope_base': 10000.0}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest='command', required=True)
    vocab = commands.add_parser('vocab')
    vocab.add_argument('out')
    model = commands.add_parser('export')
    model.add_argument('checkpoint')
    model.add_argument('out')
    model.add_argument('--quantize', choices=['f16', 'q8_0'], default='f16')
    joined = commands.add_parser('join')
    joined.add_argument('folder')
    joined.add_argument('out')
    args = parser.parse_args()
    if args.command == 'vocab':
        write(args.out, metadata(VOCAB_ONLY), [])
    elif args.command == 'join':
        import torch
        config, weights = join(args.folder)
        torch.save({'config': config, 'model': {name: torch.from_numpy(array) for name, array in weights.items()}}, args.out)
    else:
        import torch
        checkpoint = torch.load(args.checkpoint, map_location='cpu')
        weights = {name: tensor.float().numpy() for name, tensor in checkpoint['model'].items()}
        export(args.out, checkpoint['config'], weights, Q8_0 if args.quantize == 'q8_0' else F16)
    print(f'{args.out}: {Path(args.out).stat().st_size / 1e6:.2f} MB', file=sys.stderr)


if __name__ == '__main__':
    main()
