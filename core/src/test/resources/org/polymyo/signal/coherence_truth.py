"""Writes coherence.csv, phase_delay.csv, cumulant.csv and tapers.csv: answers of SciPy, MNE and of NeuroSpec's formulas.

usage: /usr/bin/python3 coherence_truth.py (in this folder)
The formulas of NeuroSpec (sp2a2_m1, f_2.m: fxy = sum(conj(d1) * d2) / L, coherence, phase, cumulant by inverse transform)
are written here anew in NumPy, with the sign of phase and lag turned so that positive means that x leads.
"""

import mne
import numpy as np
import scipy
from scipy import signal
from scipy.optimize import curve_fit

RATE, SIZE, SEGMENTS, FIRST, BINS = 500.0, 512, 40, 5, 57


def channels():
    i = np.arange(SIZE * SEGMENTS + 20, dtype=np.int64)
    drive = ((i * i * 7919 + i * 104729) % 1009 - 504) / 100.0
    noise_x = ((i * i * 6271 + i * 31) % 997 - 498) / 100.0
    noise_y = ((i * i * 3571 + i * 17) % 991 - 495) / 100.0
    n = SIZE * SEGMENTS
    x = drive[20 : 20 + n] + 0.7 * noise_x[:n] + 0.01 * i[:n] / 10
    y = drive[9 : 9 + n] + 0.7 * noise_y[:n]  # 11 samples later: 22 ms
    return x, y


def header(command):
    return (
        f"# command: coherence_truth.py, {command}\n"
        f"# numpy {np.__version__}, scipy {scipy.__version__}, mne {mne.__version__}, Python 3.11.2\n"
    )


def main():
    x, y = channels()
    kw = dict(fs=RATE, window="boxcar", nperseg=SIZE, noverlap=0, detrend="linear")
    f, c = signal.coherence(x, y, **kw)
    _, p = signal.csd(y, x, **kw)  # scipy conjugates the first
    d1 = np.fft.fft(signal.detrend(x.reshape(SEGMENTS, SIZE), axis=1), axis=1)
    d2 = np.fft.fft(signal.detrend(y.reshape(SEGMENTS, SIZE), axis=1), axis=1)
    t = 1 / (2 * np.pi * SEGMENTS * SIZE)
    f11, f22 = t * (np.abs(d1) ** 2).sum(0), t * (np.abs(d2) ** 2).sum(0)
    f12 = t * (d1 * np.conj(d2)).sum(0)
    coh, phase = np.abs(f12) ** 2 / (f11 * f22), np.angle(f12)
    chosen = slice(FIRST, FIRST + BINS)
    with open("coherence.csv", "w") as out:
        out.write(header("scipy.signal.coherence and csd; NeuroSpec formulas"))
        out.write("hz,scipy_coherence,scipy_phase,neurospec_coherence,neurospec_phase\n")
        for k in range(FIRST, FIRST + BINS):
            out.write(f"{f[k]:.12g},{c[k]:.12g},{np.angle(p[k]):.12g},{coh[k]:.12g},{phase[k]:.12g}\n")
    one = np.zeros(SIZE, complex)
    one[chosen] = f12[chosen]
    one[-chosen.stop + 1 : SIZE - chosen.start + 1] = np.conj(f12[chosen])[::-1]
    q = np.real(np.fft.fft(one)) * 2 * np.pi / SIZE  # lag in samples, positive: y later
    with open("cumulant.csv", "w") as out:
        out.write(header("NeuroSpec formulas, cumulant density limited to the bins of coherence.csv"))
        out.write("lag_samples,density\n")
        for u in range(-50, 51):
            out.write(f"{u},{q[u % SIZE]:.12g}\n")
    keep = np.arange(FIRST, FIRST + BINS)[coh[chosen] > 0.15]
    free = coh[keep] - (1 - coh[keep]) ** 2 / SEGMENTS
    var = (1 / free - 1) / (2 * SEGMENTS)
    line = 2 * np.pi * f[keep] * 0.022
    turned = line + np.angle(np.exp(1j * (phase[keep] - line)))
    fit, cov = curve_fit(
        lambda hz, a, b: a + 2 * np.pi * hz * b, f[keep], turned, p0=[0, 0.02], sigma=np.sqrt(var), absolute_sigma=True
    )
    with open("phase_delay.csv", "w") as out:
        out.write(header("scipy.optimize.curve_fit, weights from var = (1/C - 1)/(2L), C less (1 - C)^2/L, bins of coherence.csv with C > 0.15"))
        out.write("constant,delay_s,delay_error_s\n")
        out.write(f"{fit[0]:.12g},{fit[1]:.12g},{np.sqrt(cov[1, 1]):.12g}\n")
    dpss, _ = mne.time_frequency.multitaper.dpss_windows(SIZE, 2.5, 4) if hasattr(
        mne.time_frequency, "multitaper"
    ) else (signal.windows.dpss(SIZE, 2.5, 4), None)
    with open("tapers.csv", "w") as out:
        out.write(header("mne.time_frequency.multitaper.dpss_windows(512, 2.5, 4), every 16th sample, times sqrt(512)"))
        out.write("sample,first,second,third,fourth\n")
        for i in range(0, SIZE, 16):
            out.write(f"{i}," + ",".join(f"{v * np.sqrt(SIZE):.10g}" for v in dpss[:, i]) + "\n")


if __name__ == "__main__":
    main()
