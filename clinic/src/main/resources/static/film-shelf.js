// Films that were made and are not with the clinic yet: kept by the browser of this phone, so that they outlive a locked
// screen, a lost line and a closed browser. What is with the clinic is taken off the shelf at once.
"use strict";
const filmShelf = (() => {
    const NAME = "polymyo-films";
    let opened = null;

    function open() {
        opened ??= new Promise((done, failed) => {
            const request = indexedDB.open(NAME, 1);
            request.onupgradeneeded = () => request.result.createObjectStore("films", { keyPath: "id" });
            request.onsuccess = () => done(request.result);
            request.onerror = () => failed(request.error);
        });
        return opened;
    }

    async function within(mode, work) {
        const database = await open();
        return new Promise((done, failed) => {
            const transaction = database.transaction("films", mode);
            const request = work(transaction.objectStore("films"));
            transaction.oncomplete = () => done(request.result);
            transaction.onerror = () => failed(transaction.error);
            transaction.onabort = () => failed(transaction.error ?? new Error("no room"));
        });
    }

    /** A new key, also where the browser makes none because the page came over a plain line. */
    function key() {
        const bytes = crypto.getRandomValues(new Uint8Array(16));
        bytes[6] = bytes[6] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
        return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
    }

    return {
        key,
        /** Puts a film there, or again with what changed. Fails where the phone has no room. */
        put: (film) => within("readwrite", (films) => films.put(film)),
        take: (id) => within("readwrite", (films) => films.delete(id)),
        one: (id) => within("readonly", (films) => films.get(id)),
        /** The films of one patient, the oldest first. */
        async of(home) {
            const all = await within("readonly", (films) => films.getAll());
            return all.filter((film) => film.home === home).sort((a, b) => a.kept - b.kept);
        },
        /** Asks the browser not to throw films away when the phone is short of room. */
        async hold() {
            try {
                await navigator.storage?.persist?.();
            } catch {
                // Then it keeps them as long as it can.
            }
        },
    };
})();
