package org.polymyo.event;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;

/**
 * One accelerometer: the axes of one place.
 *
 * @param label label of its first axis; stands for the sensor
 * @param axes its channels, one to three, of one rate
 */
public record MotionSensor(String label, List<Channel> axes) {
    /** Lowest sampling rate at which a jerk of a limb can be seen, Hz. */
    public static final double LOWEST_RATE_HZ = 25;

    private static final int MOST_AXES = 3;

    /** Copies the list. */
    public MotionSensor {
        axes = List.copyOf(axes);
    }

    /**
     * The accelerometers of a recording: axes that follow one another with the same place, side and rate are one.
     *
     * @param prepared the recording
     * @return sensors in m/s² of at least 25 Hz, in the order of the channels
     */
    public static List<MotionSensor> of(Prepared prepared) {
        List<MotionSensor> sensors = new ArrayList<>();
        for (PreparedSignal signal : prepared.signals()) {
            Channel channel = signal.channel();
            if (usable(channel)) {
                if (!sensors.isEmpty() && sensors.getLast().takes(channel)) {
                    List<Channel> more = new ArrayList<>(sensors.removeLast().axes);
                    more.add(channel);
                    sensors.add(new MotionSensor(more.getFirst().label(), more));
                } else {
                    sensors.add(new MotionSensor(channel.label(), List.of(channel)));
                }
            }
        }
        return List.copyOf(sensors);
    }

    private static boolean usable(Channel channel) {
        return channel.placement() instanceof Placement.Segment
                && channel.unit().equals(Unit.METRE_PER_SECOND_SQUARED)
                && channel.rateHz() >= LOWEST_RATE_HZ;
    }

    private boolean takes(Channel channel) {
        return axes.size() < MOST_AXES
                && channel.placement() instanceof Placement.Segment(String name, var side, String axis)
                && axes.getFirst().placement() instanceof Placement.Segment first
                && !axis.isEmpty()
                && name.equals(first.name())
                && side == first.side()
                && channel.rateHz() == axes.getFirst().rateHz()
                && channel.pieces().size() == axes.getFirst().pieces().size()
                && axes.stream()
                        .noneMatch(a -> a.placement() instanceof Placement.Segment s
                                && s.axis().equals(axis));
    }
}
