"""scipy.signal.coherence of every EEG with every rectified EMG of a file made by MakeLong (8 EMG first), and nothing else.

usage: /usr/bin/python3 scipy_coherence.py FILE.edf
prints the seconds for coherence alone; loading, decoding and rectifying are not counted. Segments of 1.024 s, no window,
no overlap, straight line removed, as polymyo has them.
"""

import sys
import time

import numpy as np
from scipy.signal import coherence
from scipy_baseline import muscles


def main():
    path = sys.argv[1]
    with open(path, "rb") as file:
        signals = int(file.read(256)[252:256])
    rows, rate = muscles(path, signals - 1)  # the last signal holds annotations
    emg, eeg = np.abs(rows[:8] - rows[:8].mean(axis=1, keepdims=True)), rows[8:]
    per = round(1.024 * rate)
    begin = time.perf_counter()
    largest = 0.0
    for x in eeg:
        for y in emg:
            _, c = coherence(x, y, rate, window="boxcar", nperseg=per, noverlap=0, detrend="linear")
            largest = max(largest, c[4:100].max())
    print(f"{len(eeg)} EEG, {len(emg)} EMG: {time.perf_counter() - begin:.2f} s, largest {largest:.4f}")


if __name__ == "__main__":
    main()
