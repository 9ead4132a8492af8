/** Sizes on the reader's own screen. A browser does not know them, so a person measures once and it is kept. */
const KEPT = "polymyo.pixelsPerMillimetre";

/** Width of a bank card, ISO/IEC 7810 ID-1. */
export const CARD_MM = 85.6;

/** What browsers assume: 96 pixels an inch. */
const ASSUMED = 96 / 25.4;

export interface Scale {
    readonly pixelsPerMillimetre: number;
    readonly measured: boolean;
}

export function readScale(): Scale {
    const kept = Number(localStorage.getItem(KEPT));
    const measured = kept > 1 && kept < 50;
    return { pixelsPerMillimetre: measured ? kept : ASSUMED, measured };
}

export function keepScale(pixelsPerMillimetre: number): Scale {
    localStorage.setItem(KEPT, String(pixelsPerMillimetre));
    return { pixelsPerMillimetre, measured: true };
}

export const PAGES = [0.2, 0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 1800, 3600, 10800, 43200, 86400];

/** Sensitivities offered, in units a millimetre. */
const STEPS = [1, 1.5, 2, 3, 5, 7];
const SENSITIVITIES = [-3, -2, -1, 0, 1, 2, 3].flatMap((power) => STEPS.map((step) => tidy(step * 10 ** power)));

/** EEG 10 µV/mm and EMG 30 µV/mm are the usual first choice; accelerations 1 m/s² a centimetre. */
export function usualSensitivity(kind: string, unit: string): number {
    if (unit.startsWith("m/s")) return 0.1;
    if (unit === "g") return 0.01;
    if (unit === "mV") return kind === "EMG" ? 0.03 : 0.1;
    if (kind === "EEG") return 10;
    return kind === "ECG" ? 100 : 30;
}

/** The neighbouring sensitivity: the trace grows with `larger`. */
export function stepSensitivity(now: number, larger: boolean): number {
    const found = larger ? SENSITIVITIES.findLast((step) => step < now * 0.999) : SENSITIVITIES.find((step) => step > now * 1.001);
    return found ?? now;
}

export function stepPage(now: number, longer: boolean, longest: number): number {
    const offered = PAGES.filter((page) => page < longest).concat(longest);
    const found = longer ? offered.find((page) => page > now * 1.001) : offered.findLast((page) => page < now * 0.999);
    return found ?? now;
}

function tidy(value: number): number {
    return Number(value.toPrecision(2));
}
