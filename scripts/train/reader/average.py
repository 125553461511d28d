"""Averages models of one training run: python average.py OUT.pt SHARE MODEL.pt [SHARE MODEL.pt ...]"""
import sys

import torch

out, *rest = sys.argv[1:]
parts = [(float(share), torch.load(file)) for share, file in zip(rest[::2], rest[1::2])]
torch.save({key: sum(share * part[key] for share, part in parts) if value.is_floating_point() else value for key, value in parts[-1][1].items()}, out)
