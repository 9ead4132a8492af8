package org.polymyo.recording;

import java.util.List;

/** Channels named alike but for a number: what most of them are settles those whose signal was unclear. */
final class Siblings {
    private Siblings() {}

    /**
     * Settles unclear channels whose siblings are muscles.
     *
     * @param channels recognised channels
     * @return the same channels, some of them settled
     */
    static List<Channel> settled(List<Channel> channels) {
        return channels.stream().map(channel -> settled(channel, channels)).toList();
    }

    private static Channel settled(Channel channel, List<Channel> channels) {
        String stem = stem(channel.label());
        if (!channel.reason().contains(SignalReader.UNCLEAR) || stem.equals(channel.label())) {
            return channel;
        }
        List<Channel> family = channels.stream()
                .filter(c -> stem(c.label()).equals(stem) && c.unit().equals(channel.unit()))
                .toList();
        long muscles = family.stream()
                .filter(c -> c.placement() instanceof Placement.Muscle)
                .count();
        if (muscles < 2 || muscles * 2 <= family.size()) {
            return channel;
        }
        String reason = channel.reason() + "; taken as muscle because " + muscles + " of " + family.size()
                + " channels named alike are";
        return channel.recognisedAs(new Placement.Muscle("unnamed", Side.UNSTATED, BodyPart.UNKNOWN), reason);
    }

    private static String stem(String label) {
        return label.replaceFirst("\\d+$", "");
    }
}
