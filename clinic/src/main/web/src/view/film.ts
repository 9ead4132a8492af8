/** The video on the recording's clock. Frames are found by their true times; a number of a frame is not a time. */
export class Film {
    /** Seconds one picture lasts, learnt while it plays. */
    private frame = 1 / 30;
    private lastShown: number | null = null;

    constructor(
        readonly video: HTMLVideoElement,
        private readonly offset: number,
        private readonly moved: (time: number, playing: boolean) => void,
    ) {
        video.addEventListener("seeked", () => this.tell());
        this.watch();
    }

    private watch(): void {
        this.video.requestVideoFrameCallback((_, shown) => {
            const lasted = this.lastShown === null ? 0 : shown.mediaTime - this.lastShown;
            if (lasted > 0.002 && lasted < 0.11) this.frame += (lasted - this.frame) * 0.2;
            this.lastShown = shown.mediaTime;
            if (!this.video.paused) this.tell(shown.mediaTime);
            this.watch();
        });
    }

    private tell(time = this.video.currentTime): void {
        this.moved(time + this.offset, !this.video.paused);
    }

    /** Goes to a time of the recording, if the video covers it. */
    seek(time: number): void {
        const wanted = time - this.offset;
        if (wanted < 0 || wanted > this.video.duration || !this.video.paused) return;
        if (Math.abs(wanted - this.video.currentTime) > 0.0005) this.video.currentTime = wanted;
    }

    covers(time: number): boolean {
        return time >= this.offset && time <= this.offset + (this.video.duration || 0);
    }

    toggle(): void {
        if (this.video.paused) void this.video.play();
        else this.video.pause();
    }

    /** One picture on or back, aimed at its middle so that rounding cannot hit the neighbour. */
    step(forward: boolean): void {
        this.video.pause();
        const number = Math.floor(this.video.currentTime / this.frame + 1e-3) + (forward ? 1 : -1);
        this.video.currentTime = Math.max(0, Math.min(this.video.duration, (number + 0.5) * this.frame));
    }
}
