/** Shorter than a picture of any camera; what is learnt while looking takes its place. */
const SHORTEST = 1 / 240;
const MOST_TRIES = 60;
/** Milliseconds after which a picture that was sought is on the screen, or is the one that was there. */
const PATIENCE = 100;

/**
 * The video on the recording's clock. Pictures are told apart by their own times, which the browser says with each: their
 * number is not a time, and how long one lasts may change within a film.
 */
export class Film {
    /** Least time seen between two pictures that follow each other. */
    private lasts = SHORTEST;
    private learnt = false;
    /** Time of the picture that is shown. */
    private shown = 0;
    private pictures = 0;
    private waiting: (() => void)[] = [];
    private steps = 0;
    private stepping = false;
    private going: Promise<void> = Promise.resolve();

    constructor(
        readonly video: HTMLVideoElement,
        private readonly offset: number,
        private readonly moved: (time: number) => void,
    ) {
        this.watch();
    }

    private watch(): void {
        this.video.requestVideoFrameCallback((_, picture) => {
            const playing = !this.video.paused;
            if (playing && picture.mediaTime > this.shown) this.learn(picture.mediaTime - this.shown);
            this.shown = picture.mediaTime;
            this.pictures++;
            if (playing) this.moved(picture.mediaTime + this.offset);
            for (const go of this.waiting.splice(0)) go();
            this.watch();
        });
    }

    private learn(lasted: number): void {
        this.lasts = this.learnt ? Math.min(this.lasts, lasted) : lasted;
        this.learnt = true;
    }

    /** Goes to a time of the recording, if the video covers it. */
    seek(time: number): void {
        const wanted = time - this.offset;
        if (this.stepping || !this.video.paused || wanted < 0 || wanted > this.video.duration) return;
        if (Math.abs(wanted - this.video.currentTime) > 0.0005) this.going = this.show(wanted);
    }

    toggle(): void {
        if (this.video.paused) void this.video.play();
        else this.video.pause();
    }

    /** One picture on or back; what is asked for meanwhile follows. */
    step(forward: boolean): void {
        this.video.pause();
        this.steps += forward ? 1 : -1;
        if (!this.stepping) void this.walk();
    }

    private async walk(): Promise<void> {
        this.stepping = true;
        await this.going;
        while (this.steps !== 0) {
            const forward = this.steps > 0;
            this.steps -= forward ? 1 : -1;
            await (forward ? this.on() : this.show(this.shown - this.lasts / 2));
        }
        this.stepping = false;
        this.moved(this.video.currentTime + this.offset);
    }

    /** To the middle of the next picture; where that is not known yet, on until the picture changes. */
    private async on(): Promise<void> {
        const before = this.shown;
        for (let i = 0; i < MOST_TRIES && this.shown <= before; i++) {
            const wanted = before + (1.5 + i) * this.lasts;
            if (wanted >= this.video.duration) return;
            await this.show(wanted);
        }
        if (this.shown > before) this.learn(this.shown - before);
    }

    /** Ends when the picture of a time is on the screen. */
    private async show(time: number): Promise<void> {
        const before = this.pictures;
        const sought = new Promise((go) => this.video.addEventListener("seeked", go, { once: true }));
        this.video.currentTime = Math.max(0, time);
        await sought;
        if (this.pictures > before) return;
        await new Promise<void>((go) => {
            this.waiting.push(go);
            setTimeout(go, PATIENCE);
        });
    }
}
