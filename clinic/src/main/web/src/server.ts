import type { Action, Agreement, Measures, Reading, Traces } from "./contract";

/** An answer other than success; `status` 0 means that none came. */
export class Refusal extends Error {
    constructor(readonly status: number, readonly action: string) {
        super(status === 0 ? `${action}: the server does not answer` : `${action}: the server answered ${status}`);
    }
}

async function answer(action: string, path: string, options: RequestInit): Promise<Response> {
    let response: Response;
    try {
        response = await fetch(path, { credentials: "same-origin", ...options });
    } catch (e) {
        if (e instanceof DOMException && e.name === "AbortError") throw e;
        throw new Refusal(0, action);
    }
    if (!response.ok) throw new Refusal(response.status, action);
    return response;
}

/** Forms carry a secret of the session, so that no other site can act in the reader's name. */
function proof(): Record<string, string> {
    const token = document.querySelector('meta[name="form-token"]')?.getAttribute("content") ?? "";
    return token === "" ? {} : { "X-Form-Token": token };
}

function send(action: string, path: string, body: unknown): Promise<Response> {
    const headers = { "Content-Type": "application/json", ...proof() };
    return answer(action, path, { method: "POST", headers, body: JSON.stringify(body) });
}

/** Routes stand below the recording's own address, which ends in a slash. */
export class Server {
    constructor(private readonly recording: string) {}

    async traces(): Promise<Traces> {
        return (await answer("open the recording", `${this.recording}traces.json`, {})).json();
    }

    async tile(query: URLSearchParams, signal: AbortSignal): Promise<ArrayBuffer> {
        return (await answer("read the traces", `${this.recording}traces?${query}`, { signal })).arrayBuffer();
    }

    async reading(): Promise<Reading> {
        return (await answer("read the marks", `${this.recording}marks`, {})).json();
    }

    async keep(actions: readonly Action[]): Promise<void> {
        await send("save", `${this.recording}marks`, { actions });
    }

    async finish(): Promise<void> {
        await send("finish", `${this.recording}marks/finish`, {});
    }

    async measures(): Promise<Measures> {
        return (await answer("measure", `${this.recording}marks/measures`, {})).json();
    }

    async agreement(): Promise<Agreement> {
        return (await answer("compare", `${this.recording}marks/agreement`, {})).json();
    }

    mediaAddress(): string {
        return `${this.recording}media`;
    }
}
