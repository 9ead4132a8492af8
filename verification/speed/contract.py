"""Adds a held contraction, noise of 40 uV from 40 to 300 Hz, to the 8 EMG of a file made by MakeLong.

usage: /usr/bin/python3 contract.py FILE.edf OUT.edf
so that coherence looks at all of the recording and not at its jerks alone.
"""

import shutil
import sys

import numpy as np
from scipy.signal import butter, lfilter

MUSCLES = 8
RMS_MICROVOLTS = 40
BAND_HZ = (40, 300)


def column(header, signals, offset, width, kind):
    begin = offset * signals
    return [kind(header[begin + i * width : begin + (i + 1) * width]) for i in range(signals)]


def main():
    path, out = sys.argv[1:3]
    shutil.copy(path, out)
    with open(path, "rb") as file:
        fixed = file.read(256)
        first, records, signals = int(fixed[184:192]), int(fixed[236:244]), int(fixed[252:256])
        header = file.read(first - 256)
    low, high = (column(header, signals, offset, 8, float) for offset in (104, 112))
    lowest, highest = (column(header, signals, offset, 8, int) for offset in (120, 128))
    per = column(header, signals, 216, 8, int)
    data = np.memmap(out, dtype="<i2", mode="r+", offset=first, shape=(records, sum(per)))
    chance = np.random.default_rng(3)
    b, a = butter(2, [edge / (per[0] / 2) for edge in BAND_HZ], "band")
    for i in range(MUSCLES):
        noise = lfilter(b, a, chance.standard_normal(records * per[i]))
        steps = noise * RMS_MICROVOLTS / noise.std() * (highest[i] - lowest[i]) / (high[i] - low[i])
        place = slice(sum(per[:i]), sum(per[: i + 1]))
        data[:, place] = np.clip(data[:, place] + steps.reshape(records, -1), -32768, 32767)
    data.flush()


if __name__ == "__main__":
    main()
