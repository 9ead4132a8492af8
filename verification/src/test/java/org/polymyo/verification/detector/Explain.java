package org.polymyo.verification.detector;

import org.polymyo.event.Events;
import org.polymyo.synthetic.SyntheticRecording;

final class Explain {
    private Explain() {}

    static void difference(SyntheticRecording made, Events events) {
        made.truth()
                .bursts()
                .forEach(b -> System.out.printf(
                        "T %-10s %8.3f %5.1f half %5.1f snr %.1f%n",
                        b.channel(),
                        b.onset(),
                        1000 * (b.offset() - b.onset()),
                        1000 * b.times().half().seconds(),
                        b.level().snrDb()));
        events.jerks()
                .forEach(j -> j.parts()
                        .forEach(p -> System.out.printf(
                                "J %-10s %8.3f %5.1f %s%n",
                                p.channel(),
                                p.span().startSeconds(),
                                1000 * p.span().seconds(),
                                p)));
        events.others()
                .forEach(p -> System.out.printf(
                        "O %-10s %8.3f %5.1f %s %s%n",
                        p.channel(), p.span().startSeconds(), 1000 * p.span().seconds(), p.kind(), p.reason()));
    }
}
