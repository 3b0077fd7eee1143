"""DeepConvNet in native PyTorch on the processor: not a peer in the page, but the pace that the machine is known to have.

Prints one JSON line for each number of threads and each memory layout: version, threads, layout, images per second of each run.
The batch lies ready as a tensor, as in the page it lies ready as arrays; each step waits for its loss.
"""

import argparse
import json
import math
import time

import torch
from torch import nn

# Output channels and padding of the six 3×3 convolutions; after each second one, 2×2 max pooling.
CONVOLUTIONS = [(16, 1), (16, 1), (32, 1), (32, 2), (64, 1), (64, 1)]


def deep_conv_net():
    layers = []
    channels = 1
    for i, (out, padding) in enumerate(CONVOLUTIONS):
        layers += [nn.Conv2d(channels, out, 3, padding=padding), nn.ReLU(inplace=True)]
        if i % 2 == 1:
            layers.append(nn.MaxPool2d(2))
        channels = out
    layers += [nn.Flatten(), nn.Linear(1024, 50), nn.ReLU(inplace=True), nn.Dropout(0.5), nn.Linear(50, 10)]
    net = nn.Sequential(*layers)
    for layer in net:
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            nn.init.kaiming_normal_(layer.weight)
            nn.init.zeros_(layer.bias)
    return net.train()


def paces(threads, memory_format, batch, warm_ups, runs, steps):
    torch.set_num_threads(threads)
    torch.manual_seed(1)
    net = deep_conv_net().to(memory_format=memory_format)
    adam = torch.optim.Adam(net.parameters(), lr=0.001, eps=1e-7)
    x = torch.rand(batch, 1, 28, 28).to(memory_format=memory_format)
    labels = torch.randint(10, (batch,))

    def step():
        adam.zero_grad(set_to_none=True)
        loss = nn.functional.cross_entropy(net(x), labels)
        loss.backward()
        adam.step()
        return loss.item()

    for _ in range(warm_ups):
        step()
    measured = []
    for _ in range(runs):
        start = time.perf_counter()
        for _ in range(steps):
            loss = step()
        assert math.isfinite(loss)
        measured.append(batch * steps / (time.perf_counter() - start))
    return measured


def main():
    parser = argparse.ArgumentParser()
    for name in ("batch", "warm-ups", "runs", "steps"):
        parser.add_argument(f"--{name}", type=int, required=True)
    options = parser.parse_args()
    layouts = {"contiguous": torch.contiguous_format, "channels_last": torch.channels_last}
    for threads in (1, 2):
        for layout, memory_format in layouts.items():
            measured = paces(threads, memory_format, options.batch, options.warm_ups, options.runs, options.steps)
            line = {"version": torch.__version__, "threads": threads, "layout": layout, "imagesPerSecond": measured}
            print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
