// Films in the browser, for who films alone: it counts down aloud and in large figures, films for as long as the clip is,
// and stops by itself. What was filmed is looked at, then kept and sent like any other film.
"use strict";
(() => {
    const SECONDS_TO_GET_READY = 10;
    const KINDS = ["video/mp4;codecs=avc1", "video/webm;codecs=vp9", "video/webm;codecs=vp8", "video/webm", "video/mp4"];
    const BITS = 8e6;
    const recorder = document.getElementById("recorder");
    const parts = ["said", "count", "view", "before", "during", "after", "fault", "voice"];
    const [said, count, view, before, during, after, fault, voice] = parts.map((id) => document.getElementById(id));
    const seconds = Number(recorder.dataset.seconds);
    const sound = recorder.dataset.sound === "true";
    let facing = "environment";
    let stream = null;
    let running = null;
    let film = null;
    let lock = null;

    function words(key, part) {
        return recorder.querySelector(`#record-words [data-key="${key}"]`).textContent.replace("{0}", part);
    }

    /** Said aloud where the browser has a voice; it always stands on the page, too. */
    function speak(text) {
        if (voice.checked && window.speechSynthesis) {
            const saying = new SpeechSynthesisUtterance(text);
            saying.lang = document.documentElement.lang;
            speechSynthesis.cancel();
            speechSynthesis.speak(saying);
        }
    }

    function only(part) {
        for (const each of [before, during, after]) {
            each.hidden = each !== part;
        }
    }

    function say(text, figure = "") {
        said.textContent = text;
        count.textContent = figure;
    }

    async function open() {
        stream?.getTracks().forEach((track) => track.stop());
        stream = await navigator.mediaDevices.getUserMedia({
            audio: sound,
            video: { facingMode: facing, width: { ideal: 1920 }, height: { ideal: 1080 }, frameRate: { ideal: 60 } },
        });
        view.controls = false;
        view.muted = true;
        view.removeAttribute("src");
        view.srcObject = stream;
        await view.play();
        recorder.hidden = false;
        only(before);
        say(words("ready"));
    }

    function refuse() {
        recorder.hidden = true;
        fault.textContent = words("no-camera");
        fault.hidden = false;
    }

    async function awake() {
        try {
            lock = await navigator.wakeLock?.request("screen");
        } catch {
            lock = null;
        }
    }

    /** One step a second on the clock of the page, so that a slow phone skips figures instead of filming longer. */
    function steps(from, each, end) {
        const begun = performance.now();
        let shown = from;
        each(from);
        running = setInterval(() => {
            const left = from - Math.floor((performance.now() - begun) / 1000);
            if (left <= 0) {
                clearInterval(running);
                end();
            } else if (left !== shown) {
                shown = left;
                each(left);
            }
        }, 100);
    }

    function start() {
        awake();
        only(during);
        document.getElementById("stop").focus();
        speak(words("counting", SECONDS_TO_GET_READY));
        steps(SECONDS_TO_GET_READY, (left) => {
            say(words("counting", left), String(left));
            if (left <= 5) {
                speak(String(left));
            }
        }, roll);
    }

    function roll() {
        const kind = KINDS.find((one) => MediaRecorder.isTypeSupported(one)) ?? "";
        const chunks = [];
        film = new MediaRecorder(stream, { mimeType: kind, videoBitsPerSecond: BITS });
        film.ondataavailable = (event) => event.data.size > 0 && chunks.push(event.data);
        film.onstop = () => show(new Blob(chunks, { type: film.mimeType }));
        film.start(1000);
        speak(words("go"));
        steps(seconds, (left) => say(words("running", left), String(left)), () => finish("done"));
    }

    function finish(word) {
        clearInterval(running);
        speechSynthesis?.cancel?.();
        if (film?.state === "recording") {
            speak(words(word));
            film.stop();
        } else {
            only(before);
            say(words("ready"));
        }
        lock?.release?.();
    }

    function show(blob) {
        stream.getTracks().forEach((track) => track.stop());
        view.srcObject = null;
        view.src = URL.createObjectURL(blob);
        view.muted = false;
        view.controls = true;
        only(after);
        say(words("looking"));
        document.getElementById("keep").focus();
        document.getElementById("keep").onclick = () => keep(blob);
    }

    async function keep(blob) {
        const ending = blob.type.startsWith("video/mp4") ? "mp4" : "webm";
        only(null);
        const { stored } = await filmSender.add({
            title: document.querySelector("h1").textContent,
            clip: recorder.dataset.clip,
            page: recorder.dataset.here,
            way: "BROWSER",
            name: `${recorder.dataset.clip}.${ending}`,
            made: Date.now(),
            blob,
        });
        if (stored) {
            location.assign(recorder.dataset.here);
        }
    }

    document.getElementById("start").addEventListener("click", start);
    document.getElementById("stop").addEventListener("click", () => finish("done"));
    document.getElementById("turn").addEventListener("click", () => {
        facing = facing === "environment" ? "user" : "environment";
        open().catch(refuse);
    });
    document.getElementById("again").addEventListener("click", () => {
        URL.revokeObjectURL(view.src);
        film = null;
        open().catch(refuse);
    });
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "hidden" && film?.state === "recording") {
            finish("cut");
        }
    });
    if (navigator.mediaDevices?.getUserMedia && typeof MediaRecorder !== "undefined") {
        open().catch(refuse);
    } else {
        refuse();
    }
})();
