"""The training of section 8.3.3's lab, in Keras on TensorFlow: the same network, first weights, images and dropout.

    python3 data_parallel_keras.py                                # all GPUs of this machine, else the processor

data-parallel.safetensors, saved by the lab, lies beside the script or is named with --file. MirroredStrategy keeps a copy of the
network on each device, cuts every batch among them and adds the gradients by an all-reduce. The losses are printed beside the
browser's: the first agree but for rounding, and rounding grows from step to step.
"""

import argparse
import json
import os
import struct
import time

import numpy as np
import tensorflow as tf
from tensorflow import keras

PADDING = (1, 1, 1, 2, 1, 1)  # of the six 3×3 convolutions; after each second one, 2×2 max pooling


def read_safetensors(path):
    """Metadata and arrays of a .safetensors file: the length of a JSON header, the header, the numbers."""
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
        body = file.read()
    dtypes = {"F32": np.float32, "U8": np.uint8}
    metadata = header.pop("__metadata__")
    arrays = {}
    for name, entry in header.items():
        start, end = entry["data_offsets"]
        arrays[name] = np.frombuffer(body[start:end], dtypes[entry["dtype"]]).reshape(entry["shape"])
    return metadata, arrays


def deep_conv_net(weights):
    """Takes images [n, 28, 28, 1] and what dropout keeps [n, hidden]; the file's order is PyTorch's, Keras's is channels last."""
    x = images = keras.Input((28, 28, 1))
    kept = keras.Input((weights["affine1.bias"].shape[0],))
    for i, padding in enumerate(PADDING, start=1):
        x = keras.layers.ZeroPadding2D(padding)(x)
        x = keras.layers.Conv2D(weights[f"conv{i}.bias"].shape[0], 3, activation="relu", name=f"conv{i}")(x)
        if i % 2 == 0:
            x = keras.layers.MaxPooling2D(2)(x)
    hidden = keras.layers.Dense(kept.shape[1], activation="relu", name="affine1")(keras.layers.Flatten()(x))
    doubled = keras.layers.Multiply()([hidden, kept])
    net = keras.Model([images, kept], keras.layers.Dense(10, name="affine2")(doubled))
    for i in range(1, 7):
        filters = weights[f"conv{i}.weight"].transpose(2, 3, 1, 0)
        net.get_layer(f"conv{i}").set_weights([filters, weights[f"conv{i}.bias"]])
    first = weights["affine1.weight"]
    first = first.reshape(first.shape[0], -1, 4, 4).transpose(2, 3, 1, 0).reshape(-1, first.shape[0])
    net.get_layer("affine1").set_weights([first, weights["affine1.bias"]])
    net.get_layer("affine2").set_weights([weights["affine2.weight"].T, weights["affine2.bias"]])
    return net


def main():
    parser = argparse.ArgumentParser()
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--file", default=os.path.join(here, "data-parallel.safetensors"))
    parser.add_argument("--steps", type=int, help="all in the file, when left out")
    options = parser.parse_args()

    metadata, arrays = read_safetensors(options.file)
    plan = json.loads(metadata["plan"])
    browser = json.loads(metadata["losses"])
    batch = plan["batchSize"]
    steps = min(options.steps or len(browser), len(browser))
    images = arrays["images"].astype(np.float32).reshape(-1, 28, 28, 1) / 255
    kept = arrays["kept"].astype(np.float32) * 2  # survivors of dropout are doubled
    labels = arrays["labels"].astype(np.int64)

    gpus = tf.config.list_physical_devices("GPU")
    tf.config.experimental.enable_tensor_float_32_execution(False)  # 32 bits, as in the browser
    strategy = tf.distribute.MirroredStrategy([f"GPU:{i}" for i in range(len(gpus))] or ["CPU:0"])
    with strategy.scope():
        net = deep_conv_net(arrays)
        adam = keras.optimizers.Adam(float(plan["learningRate"]), epsilon=1e-7)
        adam.build(net.trainable_variables)  # here, since a tf.function may create variables in its first call only

    data = tf.data.Dataset.from_tensor_slices((images, kept, labels)).batch(batch)
    data = strategy.experimental_distribute_dataset(data)

    @tf.function
    def step_on_all(given):
        def step_on_one(given):
            x, keeps, t = given
            with tf.GradientTape() as tape:
                losses = tf.nn.sparse_softmax_cross_entropy_with_logits(t, net([x, keeps], training=True))
                loss = tf.reduce_sum(losses) / batch  # sums of shares, so that unequal ones count rightly
            gradients = tape.gradient(loss, net.trainable_variables)
            adam.apply_gradients(zip(gradients, net.trainable_variables))  # adds the gradients of all devices first
            return loss

        return strategy.reduce(tf.distribute.ReduceOp.SUM, strategy.run(step_on_one, args=(given,)), axis=None)

    times = []
    for step, given in enumerate(data):
        if step == steps:
            break
        start = time.perf_counter()
        loss = float(step_on_all(given))
        times.append(time.perf_counter() - start)
        print(f"step {step + 1:3d}  loss {loss:.6f}  in the browser {browser[step]:.6f}", flush=True)
    later = sorted(times[len(times) // 4 :])
    devices = strategy.num_replicas_in_sync
    print(f"{devices} device{'s' if devices > 1 else ''}: {batch / later[len(later) // 2]:.0f} images a second")


if __name__ == "__main__":
    main()
