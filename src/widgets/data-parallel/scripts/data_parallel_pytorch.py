"""The training of section 8.3.3's lab, in PyTorch: the same network, first weights, images and dropout, on one process or many.

    python3 data_parallel_pytorch.py                              # one process
    torchrun --nproc-per-node=4 data_parallel_pytorch.py          # four on this machine
    torchrun --nnodes=2 --nproc-per-node=4 --rdzv-backend=c10d --rdzv-endpoint=HOST:29500 data_parallel_pytorch.py

data-parallel.safetensors, saved by the lab, lies beside the script or is named with --file. Needs torch and nothing else.
Every process takes its share of each batch; DistributedDataParallel averages the gradients by an all-reduce. The losses are
printed beside the browser's: the first agree but for rounding, and rounding grows from step to step.
"""

import argparse
import json
import os
import struct
import time

import torch
import torch.distributed as dist
import torch.nn.functional as F
from torch import nn
from torch.nn.parallel import DistributedDataParallel

PADDING = (1, 1, 1, 2, 1, 1)  # of the six 3×3 convolutions; after each second one, 2×2 max pooling


def read_safetensors(path):
    """Metadata and tensors of a .safetensors file: the length of a JSON header, the header, the numbers."""
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
        body = bytearray(file.read())
    dtypes = {"F32": (torch.float32, 4), "U8": (torch.uint8, 1)}
    metadata = header.pop("__metadata__")
    tensors = {}
    for name, entry in header.items():
        dtype, size = dtypes[entry["dtype"]]
        start, end = entry["data_offsets"]
        flat = torch.frombuffer(body, dtype=dtype, offset=start, count=(end - start) // size)
        tensors[name] = flat.reshape(entry["shape"]).clone()
    return metadata, tensors


class DeepConvNet(nn.Module):
    """Dropout's choices are given, so that every machine makes the same; (1 − rate) is ½."""

    def __init__(self, weights):
        super().__init__()
        for i, padding in enumerate(PADDING, start=1):
            out, inputs = weights[f"conv{i}.weight"].shape[:2]
            setattr(self, f"conv{i}", nn.Conv2d(inputs, out, 3, padding=padding))
        for i in (1, 2):
            out, inputs = weights[f"affine{i}.weight"].shape
            setattr(self, f"affine{i}", nn.Linear(inputs, out))
        self.load_state_dict(weights)

    def forward(self, x, kept):
        for i in range(1, 7):
            x = F.relu(getattr(self, f"conv{i}")(x))
            if i % 2 == 0:
                x = F.max_pool2d(x, 2)
        hidden = F.relu(self.affine1(x.flatten(1)))
        return self.affine2(hidden * kept * 2)


def main():
    parser = argparse.ArgumentParser()
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--file", default=os.path.join(here, "data-parallel.safetensors"))
    parser.add_argument("--steps", type=int, help="all in the file, when left out")
    options = parser.parse_args()

    metadata, tensors = read_safetensors(options.file)
    plan = json.loads(metadata["plan"])
    browser = json.loads(metadata["losses"])
    images, labels, kept = (tensors.pop(name) for name in ("images", "labels", "kept"))
    batch = plan["batchSize"]
    steps = min(options.steps or len(browser), len(browser))

    is_many = "RANK" in os.environ  # started by torchrun
    on_gpu = torch.cuda.is_available()
    if is_many:
        dist.init_process_group("nccl" if on_gpu else "gloo")
    rank, world = (dist.get_rank(), dist.get_world_size()) if is_many else (0, 1)
    device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", 0))) if on_gpu else torch.device("cpu")
    if on_gpu:
        torch.cuda.set_device(device)
        torch.backends.cudnn.allow_tf32 = False  # 32 bits, as in the browser
    net = DeepConvNet(tensors).to(device)
    model = DistributedDataParallel(net) if is_many else net
    adam = torch.optim.Adam(model.parameters(), lr=plan["learningRate"], eps=1e-7)

    # Rows of a batch for this process; the shares need not be equal, since sums are sent and not means.
    mine = torch.tensor_split(torch.arange(batch), world)[rank]
    times = []
    for step in range(steps):
        rows = step * batch + mine
        x = (images[rows].float() / 255).reshape(-1, 1, 28, 28).to(device)
        start = time.perf_counter()
        adam.zero_grad(set_to_none=True)
        logits = model(x, kept[rows].float().to(device))
        summed = F.cross_entropy(logits, labels[rows].long().to(device), reduction="sum")
        (summed * world / batch).backward()  # DistributedDataParallel divides by the number of processes
        adam.step()
        loss = summed.detach()
        if is_many:
            dist.all_reduce(loss)
        loss = loss.item() / batch
        times.append(time.perf_counter() - start)
        if rank == 0:
            print(f"step {step + 1:3d}  loss {loss:.6f}  in the browser {browser[step]:.6f}", flush=True)
    if rank == 0:
        median = sorted(times[len(times) // 4 :])[len(times[len(times) // 4 :]) // 2]
        print(f"{world} process{'es' if world > 1 else ''}: {batch / median:.0f} images a second")
    if is_many:
        dist.destroy_process_group()


if __name__ == "__main__":
    main()
