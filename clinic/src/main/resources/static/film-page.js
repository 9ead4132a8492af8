// The page of a clip: what was filmed or chosen is looked at first, then kept and sent by itself. Without this script the
// forms of the page send the film in one go.
"use strict";
(() => {
    const ways = document.getElementById("ways");
    const look = document.getElementById("look");
    const fault = document.getElementById("fault");
    const player = look.querySelector("video");
    const title = document.querySelector("h1").textContent;
    const PHOTO = /\.(hei[cf]|jpe?g|png|webp|gif|avif)$/i;
    const FILM = /\.(mp4|mov|m4v|webm|mkv|3gp)$/i;
    const MEGABIT = 5e6 / 8;
    let chosen = null;

    document.getElementById("record").hidden = !navigator.mediaDevices?.getUserMedia || typeof MediaRecorder === "undefined";

    function complain(key) {
        fault.textContent = key ? filmSender.words(key) : "";
        fault.hidden = !key;
        if (key) {
            fault.scrollIntoView({ block: "center" });
        }
    }

    function wrong(file) {
        if (!file || file.size === 0) {
            return "empty";
        }
        if (PHOTO.test(file.name) || file.type.startsWith("image/")) {
            return "photo";
        }
        if (!FILM.test(file.name)) {
            return "not-film";
        }
        return file.size > Number(ways.dataset.most) ? "too-long" : "";
    }

    function show(file) {
        const problem = wrong(file);
        complain(problem);
        if (problem) {
            return;
        }
        chosen = file;
        player.src = URL.createObjectURL(file);
        document.getElementById("look-size").textContent =
            filmSender.words("size", Math.max(1, Math.round(file.size / 1e6)), Math.max(1, Math.ceil(file.size / MEGABIT / 60)));
        look.hidden = false;
        ways.hidden = true;
        look.querySelector("h2").focus();
        look.scrollIntoView({ block: "start" });
    }

    function again() {
        URL.revokeObjectURL(player.src);
        player.removeAttribute("src");
        chosen = null;
        look.hidden = true;
        ways.hidden = false;
        ways.querySelectorAll("input[type=file]").forEach((input) => { input.value = ""; });
        ways.querySelector("a:not([hidden]), input").focus();
    }

    for (const form of ways.querySelectorAll(".film-form")) {
        const input = form.querySelector("input[type=file]");
        form.querySelector("button").hidden = true;
        input.addEventListener("change", () => show(input.files[0]));
        form.addEventListener("submit", (event) => { event.preventDefault(); show(input.files[0]); });
    }
    document.getElementById("again").addEventListener("click", again);
    document.getElementById("keep").addEventListener("click", async () => {
        const file = chosen;
        again();
        await filmSender.add({
            title, clip: ways.dataset.clip, page: ways.dataset.here, way: "CAMERA", name: file.name, made: file.lastModified || "", blob: file,
        });
        document.getElementById("on-way").scrollIntoView({ block: "start" });
    });

    /** What became of the film, looked up again while more is to be known; nothing else of the page moves. */
    async function lookUp() {
        const here = document.getElementById("verdict");
        try {
            const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const there = page.getElementById("verdict");
            if (there && here && there.dataset.sentence !== here.dataset.sentence) {
                here.replaceWith(document.adoptNode(there));
            }
        } catch {
            // The line is broken; it is looked up again.
        }
    }
    addEventListener("film-arrived", (event) => event.detail === ways.dataset.clip && location.replace(location.pathname));
    setInterval(() => {
        if (document.getElementById("verdict")?.dataset.waits === "true" && document.visibilityState === "visible") {
            lookUp();
        }
    }, 10000);
})();
