package org.polymyo.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A montage laid over the channels of one recording. */
final class MontageApplication {
    private final Montage montage;
    private final List<Channel> channels;

    /**
     * Lays a montage over channels.
     *
     * @param montage what a person says
     * @param channels as in the file
     * @throws IllegalArgumentException if the montage names a channel that is not there
     */
    MontageApplication(Montage montage, List<Channel> channels) {
        this.montage = montage;
        this.channels = channels;
        for (Montage.Pair pair : montage.pairs()) {
            named(pair.first());
            named(pair.second());
        }
        for (Montage.Assignment assignment : montage.assignments()) {
            if (montage.pairs().stream().noneMatch(p -> p.label().equals(assignment.label()))) {
                named(assignment.label());
            }
        }
    }

    private Channel named(String label) {
        return channels.stream()
                .filter(c -> c.label().equals(label))
                .findFirst()
                .or(() -> channels.stream()
                        .filter(c -> c.label().strip().equalsIgnoreCase(label.strip()))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("montage: expected labels of the recording, found '"
                        + label + "'. The recording has: "
                        + String.join(
                                ", ", channels.stream().map(Channel::label).toList())));
    }

    /**
     * The channels with the stated pairs, each before its first electrode.
     *
     * @return channels, not yet recognised
     */
    List<Channel> withPairs() {
        List<Channel> all = new ArrayList<>();
        for (Channel channel : channels) {
            for (Montage.Pair pair : montage.pairs()) {
                if (named(pair.first()) == channel) {
                    all.add(Difference.of(channel, named(pair.second())).recognisedAs(new Placement.Unknown(), "pair"));
                }
            }
            all.add(channel);
        }
        return all;
    }

    /**
     * Channels about which the montage says nothing.
     *
     * @param all channels
     * @return those left to recognition
     */
    List<Channel> unstated(List<Channel> all) {
        return all.stream().filter(c -> placed(c).isEmpty()).toList();
    }

    /**
     * What the montage says about a channel.
     *
     * @param channel of the file or a pair
     * @return the channel placed; empty when the montage is silent
     */
    Optional<Channel> placed(Channel channel) {
        Optional<Channel> stated = montage.assignments().stream()
                .filter(a -> matches(a.label(), channel))
                .findFirst()
                .map(a -> channel.recognisedAs(a.placement(), "stated by the montage"));
        return stated.or(() -> half(channel));
    }

    private Optional<Channel> half(Channel channel) {
        return montage.pairs().stream()
                .filter(p -> matches(p.first(), channel) || matches(p.second(), channel))
                .filter(p -> !(LabelReader.read(channel.label(), channel.unit()) instanceof LabelReading.Certain))
                .findFirst()
                .map(p -> channel.recognisedAs(
                        new Placement.Other("single electrode"),
                        "used in the bipolar pair " + p.label() + " of the montage, not on its own"));
    }

    private static boolean matches(String label, Channel channel) {
        return label.strip().equalsIgnoreCase(channel.label().strip());
    }
}
