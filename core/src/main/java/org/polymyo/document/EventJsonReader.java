package org.polymyo.document;

import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Extent;
import org.polymyo.event.Jerk;
import org.polymyo.event.Polarity;
import org.polymyo.event.Watch;
import org.polymyo.quantity.Unit;

/** Reads the events of {@code report.json}. */
final class EventJsonReader {
    private enum Type {
        BURST,
        SILENT_PERIOD,
        MOVEMENT,
        SIGHTING,
        OTHER
    }

    private EventJsonReader() {}

    /**
     * Reads the events.
     *
     * @param all the whole document
     * @return jerks, other activity and watches
     * @throws ForeignReportException if they are not there
     */
    static Events events(JsonFields all) throws ForeignReportException {
        return new Events(
                all.objects("jerks", EventJsonReader::jerk),
                all.objects("other_activity", EventJsonReader::other),
                all.objects("watches", EventJsonReader::watch));
    }

    private static Jerk jerk(JsonFields fields) throws ForeignReportException {
        return new Jerk(
                fields.whole("number"),
                fields.choice("polarity", Polarity.values(), Polarity::word),
                fields.objects("parts", EventJsonReader::activity));
    }

    private static Activity activity(JsonFields fields) throws ForeignReportException {
        return switch (fields.choice("type", Type.values(), JsonText::word)) {
            case BURST -> burst(fields);
            case SILENT_PERIOD -> silentPeriod(fields);
            case MOVEMENT -> movement(fields);
            case SIGHTING -> sighting(fields);
            case OTHER -> other(fields);
        };
    }

    private static Activity.Burst burst(JsonFields fields) throws ForeignReportException {
        return new Activity.Burst(
                fields.text("channel"),
                extent(fields),
                fields.span("half_amplitude_onset_seconds", "half_amplitude_offset_seconds"),
                fields.number("amplitude_microvolts"),
                fields.number("signal_to_noise_db"));
    }

    private static Activity.SilentPeriod silentPeriod(JsonFields fields) throws ForeignReportException {
        return new Activity.SilentPeriod(
                fields.text("channel"),
                extent(fields),
                fields.number("tonic_microvolts"),
                fields.number("depth"),
                fields.choice("form", Activity.Form.values(), JsonText::word));
    }

    private static Activity.Movement movement(JsonFields fields) throws ForeignReportException {
        return new Activity.Movement(
                fields.text("channel"), extent(fields), fields.number("peak_metres_per_second_squared"));
    }

    private static Activity.Sighting sighting(JsonFields fields) throws ForeignReportException {
        return new Activity.Sighting(
                fields.text("channel"),
                extent(fields),
                fields.number("displacement"),
                fields.number("peak_speed"),
                fields.number("direction_degrees"),
                new Unit(fields.text("unit")),
                fields.truth("lapse"));
    }

    private static Activity.Other other(JsonFields fields) throws ForeignReportException {
        return new Activity.Other(
                fields.text("channel"),
                fields.span("onset_seconds", "offset_seconds"),
                fields.choice("kind", Activity.Kind.values(), JsonText::word),
                fields.number("amplitude_microvolts"),
                fields.text("reason"));
    }

    private static Extent extent(JsonFields fields) throws ForeignReportException {
        return new Extent(
                fields.span("onset_seconds", "offset_seconds"),
                fields.interval("onset_low", "onset_high"),
                fields.interval("offset_low", "offset_high"));
    }

    private static Watch watch(JsonFields fields) throws ForeignReportException {
        return new Watch(
                fields.text("channel"),
                fields.number("valid_seconds"),
                fields.number("tonic_seconds"),
                fields.number("noise_microvolts"),
                fields.number("smallest_burst_microvolts"));
    }
}
