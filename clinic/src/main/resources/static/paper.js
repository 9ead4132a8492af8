// Sends a paper piece by piece (tus 1.0) as soon as it was chosen, and goes on by itself where it was when the line breaks.
// Without this script the form sends the file whole.
"use strict";
const PIECE = 2 * 1024 * 1024;
const PATIENCE_MS = [500, 1000, 2000, 5000, 10000, 20000];
const token = document.querySelector("meta[name=form-token]").content;
const progress = document.getElementById("paper-progress");
const fault = document.getElementById("paper-fault");

class Refused extends Error {
    constructor(status) {
        super(String(status));
        this.status = status;
    }
}

async function ask(place, method, headers, body) {
    const answer = await fetch(place, { method, body, headers: { "X-Form-Token": token, "Tus-Resumable": "1.0.0", ...headers } });
    if (!answer.ok) {
        throw answer.status < 500 || answer.status === 507 ? new Refused(answer.status) : new Error(String(answer.status));
    }
    return answer;
}

/** Tries until it works or the server says no. */
async function steadily(attempt, waiting) {
    for (let i = 0; ; i++) {
        try {
            return await attempt();
        } catch (e) {
            if (e instanceof Refused && e.status !== 409 && e.status !== 423) {
                throw e;
            }
            waiting();
            await new Promise((go) => setTimeout(go, PATIENCE_MS[Math.min(i, PATIENCE_MS.length - 1)]));
        }
    }
}

function tell(words) {
    progress.hidden = false;
    progress.textContent = words;
}

async function send(form, file) {
    const waiting = () => tell(form.dataset.paused);
    const name = btoa(String.fromCharCode(...new TextEncoder().encode(file.name)));
    const announced = await steadily(() => ask(form.dataset.to, "POST", { "Upload-Length": String(file.size), "Upload-Metadata": `filename ${name}` }), waiting);
    const place = new URL(announced.headers.get("Location"), location.href).pathname;
    let at = 0;
    while (at < file.size) {
        tell(form.dataset.sending.replace("{0}", String(Math.floor(100 * at / file.size))));
        at = await steadily(async () => {
            const safe = Number((await ask(place, "HEAD", {})).headers.get("Upload-Offset"));
            if (safe === file.size) {
                return safe;
            }
            const piece = await ask(place, "PATCH", { "Upload-Offset": String(safe), "Content-Type": "application/offset+octet-stream" }, file.slice(safe, safe + PIECE));
            return Number(piece.headers.get("Upload-Offset"));
        }, waiting);
    }
    tell(form.dataset.sending.replace("{0}", "100"));
    const upload = new URLSearchParams({ upload: place.split("/").at(-1) });
    return (await steadily(() => ask(form.dataset.sent, "POST", {}, upload), waiting)).url;
}

async function start(form, file) {
    fault.hidden = true;
    for (const control of document.querySelectorAll("form.paper :is(input, button)")) {
        control.disabled = true;
    }
    try {
        location.assign(await send(form, file));
    } catch (e) {
        progress.hidden = true;
        fault.hidden = false;
        fault.textContent = form.dataset[String(e.status)] ?? form.dataset.other;
        fault.focus();
        for (const control of document.querySelectorAll("form.paper :is(input, button)")) {
            control.disabled = false;
        }
        form.reset();
    }
}

for (const form of document.querySelectorAll("form.paper")) {
    const input = form.querySelector("input[type=file]");
    form.querySelector("button").hidden = true;
    input.addEventListener("change", () => input.files.length > 0 && start(form, input.files[0]));
}
