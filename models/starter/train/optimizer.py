"""Muon for the hidden matrices, Adam for the embedding and the norms.

State lies in two flat tensors beside the parameters, so that workers can share it and a checkpoint is
three tensors. Each worker updates only the parameters it owns.

See https://kellerjordan.github.io/posts/muon/
"""
import torch

from model import has_bfloat16, views

# Quintic iteration whose fixed interval brings all singular values near 1 in five steps.
COEFFICIENTS = (3.4445, -4.7750, 2.0315)
MUON_MOMENTUM = 0.95
NARROW = has_bfloat16()
ADAM_BETAS = (0.9, 0.98)
ADAM_EPSILON = 1e-10


def orthogonalize(matrix, steps=5):
    a, b, c = COEFFICIENTS
    x = matrix / (matrix.norm() + 1e-7)
    x = x.bfloat16() if NARROW else x
    tall = x.shape[0] > x.shape[1]
    x = x.t() if tall else x
    for _ in range(steps):
        square = x @ x.t()
        x = torch.addmm(x, torch.addmm(square, square, square, beta=b, alpha=c), x, beta=a)
    return (x.t() if tall else x).float()


class Optimizer:
    """Learning rates are multiplied by `scale` at each step (the schedule)."""

    def __init__(self, config, parameters, first, second, rates):
        self.parameters, self.config, self.rates = views(parameters, config), config, rates
        self.first, self.second = views(first, config), views(second, config)

    def owners(self, workers):
        """Parameter name → worker, so that the work is about equal."""
        load, owner = [0.0] * workers, {}
        cost = lambda tensor: tensor.numel() * (60 if tensor.ndim == 2 and tensor.shape[0] < 4096 else 1)
        for name, tensor in sorted(self.parameters.items(), key=lambda item: -cost(item[1])):
            least = load.index(min(load))
            load[least] += cost(tensor)
            owner[name] = least
        return owner

    def update(self, name, gradient, step, scale):
        tensor, first = self.parameters[name], self.first[name]
        if tensor.ndim == 2 and name != 'embedding':
            first.lerp_(gradient, 1 - MUON_MOMENTUM)
            direction = gradient.lerp(first, MUON_MOMENTUM)
            for start, end in self.config.blocks(name):
                change = orthogonalize(direction[start:end])
                rows, columns = change.shape
                tensor[start:end].add_(change, alpha=-self.rates['muon'] * scale * max(1, rows / columns) ** 0.5)
            return
        rate = self.rates['embedding' if name == 'embedding' else 'norm'] * scale
        low, high = ADAM_BETAS
        second = self.second[name]
        first.lerp_(gradient, 1 - low)
        second.mul_(high).addcmul_(gradient, gradient, value=1 - high)
        size = second.div(1 - high ** step).sqrt_().add_(ADAM_EPSILON)
        tensor.addcdiv_(first, size, value=-rate / (1 - low ** step))
