/** Everything the keyboard can do. Help is printed from this table, so it cannot say anything else. */
export type Command =
    | "quarterBack" | "quarterOn" | "pageBack" | "pageOn" | "previousJerk" | "nextJerk" | "nextUnread"
    | "channelUp" | "channelDown" | "larger" | "smaller" | "shorter" | "longer" | "goTo" | "closeUp"
    | "accept" | "reject" | "rejectPart" | "onset" | "offset" | "release" | "polarity" | "comment" | "add" | "addPart"
    | "undo" | "redo" | "cursorBack" | "cursorOn" | "play" | "frameBack" | "frameOn"
    | "negativeUp" | "montage1" | "montage2" | "montage3" | "montage4" | "montage5" | "filter" | "notch" | "help";

export interface Key {
    readonly command: Command;
    /** Names as `name()` gives them; the first is shown. */
    readonly keys: readonly string[];
    readonly words: string;
}

export interface Group {
    readonly title: string;
    readonly keys: readonly Key[];
}

const key = (command: Command, keys: string, words: string): Key => ({ command, keys: keys.split(" "), words });

export const GROUPS: readonly Group[] = [
    {
        title: "Move",
        keys: [
            key("quarterBack", "ArrowLeft", "a quarter of a page back; with an edge taken: 1 ms earlier"),
            key("quarterOn", "ArrowRight", "a quarter of a page on; with an edge taken: 1 ms later"),
            key("pageBack", "Shift+ArrowLeft PageUp", "a page back; with an edge taken: 10 ms earlier"),
            key("pageOn", "Shift+ArrowRight PageDown", "a page on; with an edge taken: 10 ms later"),
            key("previousJerk", "Ctrl+ArrowLeft k", "previous jerk"),
            key("nextJerk", "Ctrl+ArrowRight j", "next jerk"),
            key("nextUnread", "u", "next jerk that is not read yet"),
            key("closeUp", "z", "the current jerk close up, and back"),
            key("goTo", "g", "go to a time"),
            key("cursorBack", "h", "cursor back by a hundredth of the page"),
            key("cursorOn", "l", "cursor on by a hundredth of the page"),
        ],
    },
    {
        title: "Decide",
        keys: [
            key("accept", "Enter", "accept the jerk and go to the next unread one"),
            key("reject", "Delete Backspace x", "reject the jerk and go to the next unread one"),
            key("rejectPart", "Shift+X Shift+Delete", "reject only the mark on the chosen channel"),
            key("onset", "[ s", "take the onset on the chosen channel, then move it with the arrows"),
            key("offset", "] e", "take the end on the chosen channel, then move it with the arrows"),
            key("release", "Escape", "let the edge go"),
            key("polarity", "p", "change polarity"),
            key("comment", "c", "comment"),
            key("add", "a", "add a jerk at the cursor on the chosen channel"),
            key("addPart", "Shift+A", "add a mark at the cursor to the current jerk"),
            key("undo", "Ctrl+z", "undo"),
            key("redo", "Ctrl+y Ctrl+Shift+Z", "do again"),
        ],
    },
    {
        title: "Look",
        keys: [
            key("channelUp", "ArrowUp", "choose the channel above"),
            key("channelDown", "ArrowDown", "choose the channel below"),
            key("larger", "+ =", "larger traces, for all channels of the chosen one's kind"),
            key("smaller", "-", "smaller traces"),
            key("shorter", "Home", "shorter page"),
            key("longer", "End", "longer page"),
            key("negativeUp", "i", "turn round which way is up for EEG"),
            key("filter", "f", "filters of the page on or off"),
            key("notch", "o", "mains notch off, 50 Hz, 60 Hz"),
            key("montage1", "1", "montage: as recorded"),
            key("montage2", "2", "montage: EEG to its average"),
            key("montage3", "3", "montage: EEG lengthwise pairs"),
            key("montage4", "4", "montage: EEG crosswise pairs"),
            key("montage5", "5", "montage: muscles only"),
        ],
    },
    {
        title: "Video and help",
        keys: [
            key("play", "Space", "play or pause the video"),
            key("frameBack", ",", "one picture back"),
            key("frameOn", ".", "one picture on"),
            key("help", "?", "this help"),
        ],
    },
];

const BY_NAME = new Map(GROUPS.flatMap((group) => group.keys.flatMap((k) => k.keys.map((name) => [name, k.command] as const))));

/** What a key press is called in the table: `Ctrl+`, `Shift+` and the key; Shift is left out where it made the sign. */
export function name(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey">): string {
    const pressed = event.key === " " ? "Space" : event.key;
    const control = event.ctrlKey || event.metaKey;
    const letter = /^[A-Za-z]$/.test(pressed);
    const shift = event.shiftKey && (letter || pressed.length > 1);
    const shown = letter ? (shift ? pressed.toUpperCase() : pressed.toLowerCase()) : pressed;
    return `${control ? "Ctrl+" : ""}${shift ? "Shift+" : ""}${shown}`;
}

export function command(event: KeyboardEvent): Command | undefined {
    if (event.altKey && event.key.length > 1) return undefined;
    return BY_NAME.get(name(event));
}

/** A key as printed on the keyboard. */
export function shown(keyName: string): string {
    return keyName.replace("Arrow", "").replace("Left", "←").replace("Right", "→").replace("Up", "↑").replace("Down", "↓")
        .replace("Page↑", "Page Up").replace("Page↓", "Page Down").replace("Escape", "Esc");
}
