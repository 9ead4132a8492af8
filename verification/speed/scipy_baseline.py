"""Zero-phase band-pass 20-450 Hz and envelope of eight channels already held in memory, and nothing else.

usage: /usr/bin/python3 scipy_baseline.py FILE.edf
prints the seconds for the filters alone; loading and decoding the file are not counted.
"""

import sys
import time

import numpy as np
from scipy.signal import butter, sosfiltfilt


def numbers(header, at, count, width):
    """One field of every signal of an EDF header."""
    return [header[at + k * width : at + (k + 1) * width].decode("latin-1").strip() for k in range(count)]


def muscles(path, wanted=8):
    """The first channels as microvolt, one contiguous row each, and their rate."""
    with open(path, "rb") as file:
        fixed = file.read(256)
        size, records = int(fixed[184:192]), int(fixed[236:244])
        seconds, signals = float(fixed[244:252]), int(fixed[252:256])
        header = file.read(256 * signals)
    low, high, lowest, highest = (
        [float(v) for v in numbers(header, signals * at, signals, 8)] for at in (104, 112, 120, 128)
    )
    per = [int(v) for v in numbers(header, signals * 216, signals, 8)]
    data = np.memmap(path, dtype="<i2", mode="r", offset=size, shape=(records, sum(per)))
    rows = np.empty((wanted, records * per[0]))
    for k in range(wanted):
        start = sum(per[:k])
        gain = (high[k] - low[k]) / (highest[k] - lowest[k])
        rows[k] = data[:, start : start + per[k]].reshape(-1)
        rows[k] -= lowest[k]
        rows[k] *= gain
        rows[k] += low[k]
    return rows, per[0] / seconds


def main():
    rows, rate = muscles(sys.argv[1])
    band = butter(2, [20, 450], "bandpass", fs=rate, output="sos")
    smooth = butter(2, 10, "lowpass", fs=rate, output="sos")
    begin = time.perf_counter()
    loudest = 0.0
    for row in rows:
        envelope = sosfiltfilt(smooth, np.abs(sosfiltfilt(band, row)))
        loudest = max(loudest, envelope[0])
    print(f"{time.perf_counter() - begin:.2f}")


if __name__ == "__main__":
    main()
