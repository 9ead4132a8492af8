// Sends the films on the shelf, one after the other, in pieces as tus 1.0 says, and goes on where it was: after a lost
// line, a locked screen or a new start of the browser. A film leaves the shelf when the clinic said that it has all of it.
"use strict";
const filmSender = (() => {
    const LEAST = 256 * 1024;
    const MOST = 8 * 1024 * 1024;
    const SWIFT_MS = 2000;
    const STALLED_MS = 20000;
    const PATIENCE_MS = [1000, 2000, 4000, 8000, 15000, 30000];
    const ENDS = new Map([[401, "sign-in"], [403, "sign-in"], [413, "too-long"], [415, "not-film"], [507, "no-room"]]);
    const ROOM_MS = 60000;

    const section = document.getElementById("on-way");
    const list = section.querySelector("ul.clips");
    const home = section.dataset.home;
    const token = document.querySelector("meta[name=form-token]").content;
    const lines = new Map();
    const held = new Set();
    const unstored = new Map();
    let piece = 1024 * 1024;
    let going = false;
    let stop = new AbortController();

    class Told extends Error {
        constructor(word, status) {
            super(word);
            this.word = word;
            this.status = status;
        }
    }

    function words(key, ...parts) {
        const text = section.querySelector(`#film-words [data-key="${key}"]`)?.textContent ?? "";
        return parts.reduce((said, part, i) => said.replace(`{${i}}`, part), text);
    }

    function button(key, act) {
        const made = document.createElement("button");
        made.type = "button";
        made.className = "answer";
        made.textContent = words(key);
        made.addEventListener("click", act);
        return made;
    }

    /** One line a film: what it is, how far it is, and what can be done. */
    function line(film) {
        let known = lines.get(film.id);
        if (!known) {
            const item = list.appendChild(document.createElement("li"));
            const said = item.appendChild(document.createElement("p"));
            said.setAttribute("role", "status");
            const bar = item.appendChild(document.createElement("progress"));
            bar.max = 100;
            bar.setAttribute("aria-label", film.title);
            const pause = item.appendChild(button("pause", () => hold(film, pause)));
            item.appendChild(button("drop", () => drop(film)));
            known = { item, said, bar };
            lines.set(film.id, known);
            section.hidden = false;
        }
        return known;
    }

    function tell(film, percent, text) {
        const { said, bar } = line(film);
        bar.value = percent;
        const whole = `${film.title}: ${text}`;
        if (said.textContent !== whole) {
            said.textContent = whole;
        }
    }

    function hold(film, control) {
        if (held.delete(film.id)) {
            control.textContent = words("pause");
        } else {
            held.add(film.id);
            control.textContent = words("go-on");
            stop.abort();
        }
        start();
    }

    async function drop(film) {
        held.add(film.id);
        stop.abort();
        unstored.delete(film.id);
        await filmShelf.take(film.id);
        lines.get(film.id)?.item.remove();
        lines.delete(film.id);
        section.hidden = lines.size === 0;
        start();
    }

    function isCostly() {
        const box = document.querySelector("#wifi input");
        return Boolean(box?.checked) && navigator.connection?.type === "cellular";
    }

    async function ask(place, method, headers, body) {
        const stalled = AbortSignal.timeout(3 * STALLED_MS);
        const both = new AbortController();
        for (const signal of [stalled, stop.signal]) {
            signal.addEventListener("abort", () => both.abort(), { once: true });
        }
        const answer = await fetch(place, { method, body, signal: both.signal, headers: { "X-Form-Token": token, "Tus-Resumable": "1.0.0", ...headers } });
        if (ENDS.has(answer.status)) {
            throw new Told(ENDS.get(answer.status), answer.status);
        }
        return answer;
    }

    function form(fields) {
        return new URLSearchParams(fields);
    }

    async function tellClinic(film) {
        const answer = await ask(`${film.page}/takes`, "POST", {}, form({
            take: film.id, way: film.way, size: film.blob.size, name: film.name, made: film.made,
        }));
        if (answer.status === 409) {
            throw new Told("sign-in", 409);
        }
        if (!answer.ok) {
            throw new Error(String(answer.status));
        }
        film.told = true;
        await keep(film);
    }

    async function announce(film) {
        const name = btoa(String.fromCharCode(...new TextEncoder().encode(film.name)));
        const answer = await ask(`${film.home}/uploads`, "POST", {
            "Upload-Length": String(film.blob.size), "Upload-Metadata": `filename ${name}`,
        });
        if (!answer.ok) {
            throw new Error(String(answer.status));
        }
        film.place = new URL(answer.headers.get("Location"), location.href).pathname;
        await keep(film);
    }

    /** What stands on the shelf is brought up to date; a film that found no room there lives as long as the page. */
    async function keep(film) {
        if (!unstored.has(film.id)) {
            await filmShelf.put(film);
        }
    }

    async function digest(bytes) {
        if (!crypto.subtle) {
            return {};
        }
        const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
        return { "Upload-Checksum": `sha256 ${btoa(String.fromCharCode(...sum))}` };
    }

    async function sendPiece(film, at) {
        const bytes = await film.blob.slice(at, at + piece).arrayBuffer();
        const begun = performance.now();
        const answer = await ask(film.place, "PATCH", {
            "Upload-Offset": String(at), "Content-Type": "application/offset+octet-stream", ...await digest(bytes),
        }, bytes);
        if (!answer.ok) {
            throw new Error(String(answer.status));
        }
        piece = performance.now() - begun < SWIFT_MS ? Math.min(MOST, 2 * piece) : piece;
        return answer;
    }

    async function whole(film) {
        const begun = { at: 0, ms: performance.now() };
        for (;;) {
            const state = await ask(film.place, "HEAD", {});
            if (state.status === 404) {
                film.place = "";
                await announce(film);
                continue;
            }
            if (!state.ok) {
                throw new Error(String(state.status));
            }
            let at = Number(state.headers.get("Upload-Offset"));
            begun.at = begun.at || at;
            while (at < film.blob.size) {
                const answer = await sendPiece(film, at);
                at = Number(answer.headers.get("Upload-Offset"));
                const pace = (at - begun.at) / Math.max(1, performance.now() - begun.ms);
                const left = Math.max(1, Math.ceil((film.blob.size - at) / Math.max(pace, 1e-3) / 60000));
                film.percent = Math.floor(100 * at / film.blob.size);
                tell(film, film.percent, words("part", film.percent, left));
            }
            return;
        }
    }

    async function finish(film) {
        const answer = await ask(`${film.page}/takes/${film.id}`, "POST", {}, form({ upload: film.place.split("/").pop() }));
        if (answer.status === 404) {
            film.place = "";
            throw new Error("lost");
        }
        if (!answer.ok) {
            throw new Error(String(answer.status));
        }
        const since = answer.headers.get("Polymyo-Known");
        unstored.delete(film.id);
        await filmShelf.take(film.id);
        tell(film, 100, since ? words("known", since) : words("arrived"));
        lines.get(film.id)?.item.querySelectorAll("button").forEach((control) => control.remove());
        dispatchEvent(new CustomEvent("film-arrived", { detail: film.clip }));
    }

    async function deliver(film) {
        if (!film.told) {
            await tellClinic(film);
        }
        if (!film.place) {
            await announce(film);
        }
        await whole(film);
        await finish(film);
    }

    const pause = (ms) => new Promise((go) => {
        const timer = setTimeout(go, ms);
        addEventListener("online", () => { clearTimeout(timer); go(); }, { once: true });
        stop.signal.addEventListener("abort", () => { clearTimeout(timer); go(); }, { once: true });
    });

    /** Tries until it works, is held, or the clinic said no, which is told and tried again when the page is opened anew. */
    async function steadily(film) {
        for (let i = 0; !held.has(film.id);) {
            if (isCostly()) {
                tell(film, film.percent ?? 0, words("waits-wifi"));
                await pause(PATIENCE_MS.at(-1));
                continue;
            }
            try {
                return await deliver(film);
            } catch (e) {
                if (e instanceof Told && e.word !== "no-room") {
                    tell(film, film.percent ?? 0, words(e.word));
                    held.add(film.id);
                    return;
                }
                piece = Math.max(LEAST, piece / 2);
                tell(film, film.percent ?? 0, e instanceof Told ? words(e.word) : words("paused", film.percent ?? 0));
                await pause(e instanceof Told ? ROOM_MS : PATIENCE_MS[Math.min(i, PATIENCE_MS.length - 1)]);
                i++;
            }
        }
        if (lines.has(film.id)) {
            tell(film, film.percent ?? 0, words("paused", film.percent ?? 0));
        }
    }

    async function waitingFilms() {
        const shelved = await filmShelf.of(home).catch(() => []);
        return [...shelved, ...unstored.values()].filter((film) => !held.has(film.id));
    }

    async function run() {
        for (let waiting = await waitingFilms(); waiting.length > 0; waiting = await waitingFilms()) {
            waiting.filter((film) => !lines.has(film.id)).forEach((film) => tell(film, 0, words("kept")));
            await steadily(waiting[0]);
        }
    }

    /** One page of the browser sends at a time; another takes over when it closes. */
    async function start() {
        if (going) {
            return;
        }
        going = true;
        stop = new AbortController();
        try {
            if (navigator.locks) {
                await navigator.locks.request("polymyo-films", run);
            } else {
                await run();
            }
        } finally {
            going = false;
        }
    }

    /** Keeps a film and begins to send it. Where the phone has no room, it is sent from here, while the page is open. */
    async function add(film) {
        const kept = { ...film, id: filmShelf.key(), home, kept: Date.now(), told: false, place: "", percent: 0 };
        let stored = true;
        try {
            await filmShelf.put(kept);
            filmShelf.hold();
        } catch {
            stored = false;
            unstored.set(kept.id, kept);
        }
        tell(kept, 0, words(stored ? "kept" : "full"));
        start();
        return { id: kept.id, stored };
    }

    document.getElementById("wifi").hidden = !navigator.connection?.type;
    addEventListener("online", start);
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && start());
    start();
    return { add, words };
})();
