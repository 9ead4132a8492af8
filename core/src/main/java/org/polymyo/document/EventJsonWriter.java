package org.polymyo.document;

import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Extent;
import org.polymyo.event.Watch;

/** Writes the events of {@code report.json}: {@code jerks}, {@code other_activity} and {@code watches}. */
final class EventJsonWriter {
    private final JsonText json;

    /**
     * Writes to a document.
     *
     * @param json the open document
     */
    EventJsonWriter(JsonText json) {
        this.json = json;
    }

    /**
     * Writes the three fields.
     *
     * @param events what was found
     */
    void write(Events events) {
        json.objects("jerks", events.jerks(), jerk -> {
            json.whole("number", jerk.number());
            json.text("polarity", jerk.polarity().word());
            json.objects("parts", jerk.parts(), this::activity);
        });
        json.objects("other_activity", events.others(), this::activity);
        json.objects("watches", events.watches(), this::watch);
    }

    private void activity(Activity activity) {
        switch (activity) {
            case Activity.Burst burst -> burst(burst);
            case Activity.SilentPeriod silence -> silentPeriod(silence);
            case Activity.Movement movement -> movement(movement);
            case Activity.Sighting sighting -> sighting(sighting);
            case Activity.Other other -> other(other);
        }
    }

    private void burst(Activity.Burst burst) {
        json.text("type", "burst");
        json.text("channel", burst.channel());
        extent(burst.extent());
        json.number("half_amplitude_onset_seconds", burst.halfAmplitude().startSeconds());
        json.number("half_amplitude_offset_seconds", burst.halfAmplitude().endSeconds());
        json.number("amplitude_microvolts", burst.amplitudeMicrovolts());
        json.number("signal_to_noise_db", burst.signalToNoiseDb());
    }

    private void silentPeriod(Activity.SilentPeriod silence) {
        json.text("type", "silent_period");
        json.text("channel", silence.channel());
        extent(silence.extent());
        json.number("tonic_microvolts", silence.tonicMicrovolts());
        json.number("depth", silence.depth());
        json.text("form", JsonText.word(silence.form()));
    }

    private void movement(Activity.Movement movement) {
        json.text("type", "movement");
        json.text("channel", movement.channel());
        extent(movement.extent());
        json.number("peak_metres_per_second_squared", movement.peak());
    }

    private void sighting(Activity.Sighting sighting) {
        json.text("type", "sighting");
        json.text("channel", sighting.channel());
        extent(sighting.extent());
        json.number("displacement", sighting.displacement());
        json.number("peak_speed", sighting.peakSpeed());
        json.number("direction_degrees", sighting.degrees());
        json.text("unit", sighting.unit().symbol());
        json.truth("lapse", sighting.lapse());
    }

    private void other(Activity.Other other) {
        json.text("type", "other");
        json.text("channel", other.channel());
        json.number("onset_seconds", other.span().startSeconds());
        json.number("offset_seconds", other.span().endSeconds());
        json.text("kind", JsonText.word(other.kind()));
        json.number("amplitude_microvolts", other.amplitudeMicrovolts());
        json.text("reason", other.reason());
    }

    private void extent(Extent extent) {
        json.number("onset_seconds", extent.span().startSeconds());
        json.number("onset_low", extent.onset().low());
        json.number("onset_high", extent.onset().high());
        json.number("offset_seconds", extent.span().endSeconds());
        json.number("offset_low", extent.offset().low());
        json.number("offset_high", extent.offset().high());
    }

    private void watch(Watch watch) {
        json.text("channel", watch.channel());
        json.number("valid_seconds", watch.validSeconds());
        json.number("tonic_seconds", watch.tonicSeconds());
        json.number("noise_microvolts", watch.noiseMicrovolts());
        json.number("smallest_burst_microvolts", watch.smallestBurstMicrovolts());
    }
}
