import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Recording } from "./recording.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const PAGES = process.env.REVIEW_PAGES ?? join(HERE, "../../dist");
const STATIC = process.env.REVIEW_PAGES === undefined ? join(HERE, "../../../resources/static") : join(PAGES, "..");
export const PATH = "/patients/p1/recordings/r1/";

/** The policy of the clinic's own server: a page that works here needs no script or style inside it. */
const HEADERS = {
    "Content-Security-Policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
};

const PAGE = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="form-token" content="secret">
<title>Review – Polymyo</title>
<link rel="stylesheet" href="/clinic.css">
<link rel="icon" type="image/svg+xml" href="/icon.svg">
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="bar"><a class="brand" href="/">Polymyo</a><span>Synthetic patient</span></header>
<main id="main" tabindex="-1">
<link rel="stylesheet" href="/review/review.css">
<div id="review" data-recording="${PATH}" data-title="Synthetic recording"></div>
<script type="module" src="/review/review.js"></script>
</main>
<footer class="foot"><p>Polymyo is not a medical device. It measures; a clinician concludes.</p></footer>
</body>
</html>`;

/** A stand-in for the clinic: the review page's routes over a made recording; what was posted stays for the tests. */
export function mock({ hours = 24, marks = 100000, media = "" } = {}) {
    const duration = hours * 3600;
    const recording = new Recording(duration, marks, hours >= 1 ? [[1800, 1830]] : []);
    const state = { actions: [], finished: false, fail: 0, requests: 0 };
    const software = JSON.stringify(recording.marks);
    const send = (response, status, type, body) => {
        response.writeHead(status, { ...HEADERS, "Content-Type": type });
        response.end(body);
    };
    const json = (response, value) => send(response, 200, "application/json", JSON.stringify(value));
    const file = (response, type, path) => send(response, 200, type, readFileSync(path));

    const routes = {
        "GET review": (_, response) => send(response, 200, "text/html", PAGE),
        "GET traces.json": (_, response) =>
            json(response, {
                duration_s: duration, start_offset_s: 0, channels: recording.channels, gaps: recording.gaps, base: 64, factor: 4, levels: 7,
                media: media === "" ? null : { offset_s: 0, uncertainty_s: 0.004 },
            }),
        "GET traces": (url, response) => {
            state.requests++;
            const asked = url.searchParams;
            const number = (name) => Number(asked.get(name));
            const wanted = asked.get("channels").split(",").map(Number);
            const body = recording.traces(number("from"), number("to"), number("columns"), wanted, asked.has("highpass"));
            send(response, 200, "application/octet-stream", body);
        },
        "GET marks": (_, response) => {
            const head = JSON.stringify({ reader: "Reader A", algorithm: "polymyo 0.1.0", finished: state.finished, actions: state.actions });
            send(response, 200, "application/json", `${head.slice(0, -1)},"software":${software}}`);
        },
        "POST marks": (_, response, body) => {
            if (state.fail > 0) {
                state.fail--;
                return send(response, 503, "text/plain", "");
            }
            const known = new Set(state.actions.map((action) => action.id));
            state.actions.push(...body.actions.filter((action) => !known.has(action.id)));
            json(response, { kept: body.actions.map((action) => action.id) });
        },
        "POST marks/finish": (_, response) => {
            state.finished = true;
            json(response, {});
        },
        "GET marks/measures": (_, response) =>
            json(response, {
                seconds: 0.4,
                measures: [{ question: "rate", about: "recording", software: "69.4 /min (68.9 to 69.9)", adjudicated: "67.2 /min (66.7 to 67.7)" }],
            }),
        "GET marks/agreement": (_, response) =>
            json(response, { waiting: state.finished ? null : "Agreement is shown when both readers have finished.", lines: [{ name: "Cohen's kappa", value: "0.81 (0.72 to 0.90)" }] }),
    };

    const server = createServer((request, response) => {
        const url = new URL(request.url, "http://localhost");
        if (url.pathname.startsWith("/review/review.")) {
            const script = url.pathname.endsWith(".js");
            return file(response, script ? "text/javascript" : "text/css", join(PAGES, script ? "review.js" : "review.css"));
        }
        if (url.pathname === "/clinic.css") return file(response, "text/css", join(STATIC, "clinic.css"));
        if (url.pathname === "/icon.svg") return file(response, "image/svg+xml", join(STATIC, "icon.svg"));
        if (url.pathname === `${PATH}media` && media !== "") return stream(request, response, media);
        const route = url.pathname.startsWith(PATH) ? routes[`${request.method} ${url.pathname.slice(PATH.length)}`] : undefined;
        if (route === undefined) return send(response, 404, "text/plain", "");
        const parts = [];
        request.on("data", (part) => parts.push(part));
        request.on("end", () => route(url, response, parts.length === 0 ? null : JSON.parse(Buffer.concat(parts).toString())));
    });
    return { server, state, recording };
}

/** Byte ranges, which browsers need to seek in a video. */
function stream(request, response, path) {
    const size = statSync(path).size;
    const asked = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? "");
    const from = asked === null ? 0 : Number(asked[1]);
    const to = asked === null || asked[2] === "" ? size - 1 : Number(asked[2]);
    response.writeHead(asked === null ? 200 : 206, {
        ...HEADERS, "Content-Type": path.endsWith(".webm") ? "video/webm" : "video/mp4", "Accept-Ranges": "bytes",
        "Content-Length": to - from + 1, "Content-Range": `bytes ${from}-${to}/${size}`,
    });
    if (request.method === "HEAD") return response.end();
    createReadStream(path, { start: from, end: to }).pipe(response);
}
