"""What the exported Keras script asks of TensorFlow and Keras, in NumPy and forwards only, for machines that have neither.

It shows that the script reads its file, lays weights and images out channels last, and comes to the browser's first loss. It
shows nothing of TensorFlow itself, of gradients or of more devices than one: apply_gradients does nothing.
"""

from contextlib import contextmanager
from types import SimpleNamespace

import numpy as np


class Node:
    """A tensor that is still to be computed; `shape` has None for the batch."""

    def __init__(self, shape, layer=None, parents=()):
        self.shape, self.layer, self.parents = shape, layer, parents

    def value(self, known):
        if self not in known:
            known[self] = self.layer.compute(*(parent.value(known) for parent in self.parents))
        return known[self]


class Layer:
    name = None
    weights = ()

    def __call__(self, inputs):
        parents = inputs if isinstance(inputs, list) else [inputs]
        return Node(self.build(*(parent.shape for parent in parents)), self, parents)

    def set_weights(self, weights):
        given = [weight.shape for weight in weights]
        assert given == self.shapes, f"{self.name} has weights {self.shapes}, got {given}"
        self.weights = weights


class ZeroPadding2D(Layer):
    def __init__(self, padding):
        self.padding = padding

    def build(self, shape):
        _, height, width, channels = shape
        return (None, height + 2 * self.padding, width + 2 * self.padding, channels)

    def compute(self, x):
        ring = (self.padding, self.padding)
        return np.pad(x, ((0, 0), ring, ring, (0, 0)))


class Conv2D(Layer):
    def __init__(self, filters, kernel, activation, name):
        assert activation == "relu"
        self.filters, self.kernel, self.name = filters, kernel, name

    def build(self, shape):
        _, height, width, channels = shape
        self.shapes = [(self.kernel, self.kernel, channels, self.filters), (self.filters,)]
        return (None, height - self.kernel + 1, width - self.kernel + 1, self.filters)

    def compute(self, x):
        windows = np.lib.stride_tricks.sliding_window_view(x, (self.kernel, self.kernel), axis=(1, 2))
        filters, bias = self.weights
        return np.maximum(np.einsum("nyxcij,ijcf->nyxf", windows, filters, optimize=True) + bias, 0)


class MaxPooling2D(Layer):
    def __init__(self, size):
        self.size = size

    def build(self, shape):
        _, height, width, channels = shape
        return (None, height // self.size, width // self.size, channels)

    def compute(self, x):
        n, height, width, channels = x.shape
        y, x_ = height // self.size, width // self.size
        whole = x[:, : y * self.size, : x_ * self.size]
        return whole.reshape(n, y, self.size, x_, self.size, channels).max(axis=(2, 4))


class Flatten(Layer):
    def build(self, shape):
        return (None, int(np.prod(shape[1:])))

    def compute(self, x):
        return x.reshape(len(x), -1)


class Dense(Layer):
    def __init__(self, units, activation=None, name=None):
        self.units, self.activation, self.name = units, activation, name

    def build(self, shape):
        self.shapes = [(shape[1], self.units), (self.units,)]
        return (None, self.units)

    def compute(self, x):
        matrix, bias = self.weights
        product = x @ matrix + bias
        return np.maximum(product, 0) if self.activation == "relu" else product


class Multiply(Layer):
    def build(self, left, right):
        assert left == right
        return left

    def compute(self, left, right):
        return left * right


class Model:
    def __init__(self, inputs, output):
        self.inputs, self.output = inputs, output
        self.layers, waiting = {}, [output]
        while waiting:
            node = waiting.pop()
            waiting += node.parents
            if node.layer and node.layer.name:
                self.layers[node.layer.name] = node.layer

    @property
    def trainable_variables(self):
        return [weight for layer in self.layers.values() for weight in layer.weights]

    def get_layer(self, name):
        return self.layers[name]

    def __call__(self, values, training):
        assert training
        for node, value in zip(self.inputs, values):
            assert node.shape[1:] == value.shape[1:]
        return self.output.value(dict(zip(self.inputs, values)))


class Adam:
    def __init__(self, learning_rate, epsilon):
        assert isinstance(learning_rate, float) and epsilon == 1e-7

    def build(self, variables):
        self.count = len(variables)

    def apply_gradients(self, pairs):
        assert len(list(pairs)) == self.count


class GradientTape:
    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def gradient(self, _, variables):
        return [np.zeros_like(variable) for variable in variables]


class MirroredStrategy:
    num_replicas_in_sync = 1

    def __init__(self, devices):
        assert devices == ["CPU:0"]

    @contextmanager
    def scope(self):
        yield

    def experimental_distribute_dataset(self, batches):
        return batches

    def run(self, step, args):
        return step(*args)

    def reduce(self, _, value, axis):
        assert axis is None
        return value


class Slices:
    def __init__(self, arrays):
        self.arrays = arrays

    def batch(self, size):
        return [
            tuple(array[first : first + size] for array in self.arrays)
            for first in range(0, len(self.arrays[0]), size)
        ]


def sparse_softmax_cross_entropy_with_logits(labels, logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.log(np.exp(shifted).sum(axis=1)) - shifted[np.arange(len(labels)), labels]


function = lambda step: step  # noqa: E731
reduce_sum = np.sum
nn = SimpleNamespace(sparse_softmax_cross_entropy_with_logits=sparse_softmax_cross_entropy_with_logits)
config = SimpleNamespace(
    list_physical_devices=lambda _: [],
    experimental=SimpleNamespace(enable_tensor_float_32_execution=lambda _: None),
)
distribute = SimpleNamespace(MirroredStrategy=MirroredStrategy, ReduceOp=SimpleNamespace(SUM="sum"))
data = SimpleNamespace(Dataset=SimpleNamespace(from_tensor_slices=Slices))
keras = SimpleNamespace(
    Input=lambda shape: Node((None, *shape)),
    Model=Model,
    layers=SimpleNamespace(
        ZeroPadding2D=ZeroPadding2D,
        Conv2D=Conv2D,
        MaxPooling2D=MaxPooling2D,
        Flatten=Flatten,
        Dense=Dense,
        Multiply=Multiply,
    ),
    optimizers=SimpleNamespace(Adam=Adam),
)
