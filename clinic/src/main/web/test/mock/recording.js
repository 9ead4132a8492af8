/** A made recording of any length, computed where it is looked at: nothing of it is ever held. */
const EEG = ["Fp2", "F8", "T4", "T6", "O2", "F4", "C4", "P4", "Fz", "Cz", "Pz", "Fp1", "F3", "C3", "P3", "O1", "F7", "T3", "T5"];
const MUSCLES = ["R FDI", "R APB", "R ECR", "R FCR", "R Biceps", "R Deltoid", "L FDI", "L APB", "L ECR", "L TA"];

export function channels() {
    const eeg = EEG.map((name) => ({ label: `EEG ${name}`, kind: "EEG", unit: "uV" }));
    const emg = MUSCLES.map((name) => ({ label: `EMG ${name}`, kind: "EMG", unit: "uV", muscle: name.slice(2), side: name[0] }));
    const acc = ["x", "y", "z"].map((axis) => ({ label: `ACC R hand ${axis}`, kind: "ACC", unit: "m/s2" }));
    return [...eeg, ...emg, ...acc].map((channel, index) => ({ index, rate: 512, ...channel }));
}

/** Chance that is the same every time (mulberry32). */
export function chance(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}

/** So many marks, spread over the recording in jerks of one to four muscles. */
export function softwareMarks(count, duration) {
    const random = chance(20261122);
    const labels = channels().filter((channel) => channel.kind === "EMG").map((channel) => channel.label);
    const columns = { channels: labels, jerk: [], channel: [], kind: [], polarity: [], onset: [], offset: [], onset_low: [], onset_high: [], amplitude: [] };
    const jerks = Math.ceil(count / 2.5);
    const tidy = (value) => Math.round(value * 10000) / 10000;
    for (let jerk = 1; columns.jerk.length < count; jerk++) {
        const onset = ((jerk - 0.7 + 0.4 * random()) / jerks) * duration * 0.999;
        const negative = random() < 0.2;
        const first = Math.floor(random() * labels.length);
        const muscles = 1 + Math.floor(random() * 4);
        for (let k = 0; k < muscles && columns.jerk.length < count; k++) {
            const at = tidy(onset + k * 0.006);
            columns.jerk.push(jerk);
            columns.channel.push((first + k) % labels.length);
            columns.kind.push(negative ? 1 : 0);
            columns.polarity.push(negative ? 1 : 0);
            columns.onset.push(at);
            columns.offset.push(tidy(at + (negative ? 0.09 : 0.03) + 0.03 * random()));
            columns.onset_low.push(tidy(at - 0.003));
            columns.onset_high.push(tidy(at + 0.003));
            columns.amplitude.push(Math.round(150 + 200 * random()));
        }
    }
    return columns;
}

const TABLE = (() => {
    const random = chance(7);
    return Float32Array.from({ length: 1 << 16 }, () => random() + random() + random() + random() - 2);
})();

function noise(sample, channel) {
    return TABLE[(Math.imul(sample, 40503) + Math.imul(channel, 7919) + (sample >>> 11)) & 0xffff];
}

/** Voltage of a channel where no mark lies. */
function quiet(channel, time, sample, contracted) {
    if (channel.kind === "ACC") return (channel.index % 3 === 1 ? 9.8 : 0.3) + 0.05 * noise(sample, channel.index);
    if (channel.kind === "EMG") return (contracted ? 60 : 6) * noise(sample, channel.index);
    const phase = channel.index * 0.7;
    const alpha = 18 * Math.sin(time * 62.2 + phase) * (0.6 + 0.4 * Math.sin(time * 0.9 + phase));
    return 4000 + alpha + 9 * Math.sin(time * 9.4 + 2 * phase) + 7 * noise(sample, channel.index);
}

export class Recording {
    constructor(duration, marks, gaps) {
        this.duration = duration;
        this.channels = channels();
        this.gaps = gaps;
        this.marks = softwareMarks(marks, duration);
    }

    inGap(time) {
        return time < 0 || time >= this.duration || this.gaps.some(([from, to]) => time >= from && time < to);
    }

    /** Marks that touch a span, by channel label. */
    between(from, to) {
        const { onset, offset, channel, channels: labels, kind } = this.marks;
        let low = 0;
        let high = onset.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (onset[middle] < from - 0.5) low = middle + 1;
            else high = middle;
        }
        const found = new Map();
        for (; low < onset.length && onset[low] <= to; low++) {
            const label = labels[channel[low]];
            if (!found.has(label)) found.set(label, []);
            found.get(label).push({ onset: onset[low], offset: offset[low], negative: kind[low] === 1 });
        }
        return found;
    }

    value(channel, time, sample, marks) {
        if (this.inGap(time)) return NaN;
        const contracted = channel.kind === "EMG" && Math.floor(time / 20) % 2 === 1;
        for (const mark of marks) {
            if (time < mark.onset || time > mark.offset) continue;
            if (mark.negative) return 1.5 * noise(sample, channel.index);
            const place = (time - mark.onset) / (mark.offset - mark.onset);
            return 350 * Math.sin(Math.PI * place) * noise(sample, channel.index);
        }
        return quiet(channel, time, sample, contracted);
    }

    /** What the trace service sends. */
    traces(from, to, columns, wanted, levelled) {
        const runs = wanted.map((index) => this.run(this.channels[index], from, to, columns, levelled));
        const size = 12 + runs.reduce((sum, run) => sum + 24 + 4 * run.values.length, 0);
        const buffer = Buffer.alloc(size);
        buffer.writeInt32LE(0x504d5431, 0);
        buffer.writeInt32LE(runs.length, 4);
        buffer.writeInt32LE(columns, 8);
        let at = 12;
        for (const run of runs) {
            buffer.writeInt32LE(run.raw ? 1 : 0, at);
            buffer.writeInt32LE(run.raw ? run.values.length : run.values.length / 2, at + 4);
            buffer.writeDoubleLE(run.start, at + 8);
            buffer.writeDoubleLE(run.step, at + 16);
            Buffer.from(run.values.buffer).copy(buffer, at + 24);
            at += 24 + 4 * run.values.length;
        }
        return buffer;
    }

    run(channel, from, to, columns, levelled) {
        const marks = this.between(from, to).get(channel.label) ?? [];
        const rest = levelled ? { EEG: 4000, ACC: channel.index % 3 === 1 ? 9.8 : 0.3 }[channel.kind] ?? 0 : 0;
        const samples = (to - from) * channel.rate;
        if (samples <= columns * 2) {
            const first = Math.max(0, Math.ceil(from * channel.rate));
            const values = new Float32Array(Math.max(0, Math.ceil(to * channel.rate) - first));
            for (let i = 0; i < values.length; i++) {
                values[i] = this.value(channel, (first + i) / channel.rate, first + i, marks) - rest;
            }
            return { raw: true, start: first / channel.rate, step: 1 / channel.rate, values };
        }
        return { raw: false, start: from, step: (to - from) / columns, values: this.pairs(channel, from, to, columns, marks, rest) };
    }

    pairs(channel, from, to, columns, marks, rest) {
        const values = new Float32Array(2 * columns).fill(NaN);
        const step = (to - from) / columns;
        const looks = Math.min(12, Math.max(2, Math.ceil(step * channel.rate)));
        let near = 0;
        for (let x = 0; x < columns; x++) {
            const begin = from + x * step;
            while (near < marks.length && marks[near].offset < begin) near++;
            const here = near < marks.length && marks[near].onset < begin + step ? [marks[near]] : [];
            let low = NaN;
            let high = NaN;
            for (let k = 0; k < looks + here.length; k++) {
                const time = k < looks ? begin + (k / looks) * step : (here[0].onset + here[0].offset) / 2;
                const value = this.value(channel, time, Math.round(time * channel.rate), here) - rest;
                if (!(low <= value)) low = value;
                if (!(high >= value)) high = value;
            }
            values[2 * x] = low;
            values[2 * x + 1] = high;
        }
        return values;
    }
}
