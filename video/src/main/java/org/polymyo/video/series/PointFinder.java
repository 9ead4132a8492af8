package org.polymyo.video.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.landmark.Landmark;
import org.polymyo.video.landmark.Person;
import org.polymyo.video.landmark.PersonFinder;
import org.polymyo.video.series.PointSeries.Course;

/** Says where the person is in a clip by points that are known from elsewhere; how it moves is measured in the pictures. */
public final class PointFinder implements PersonFinder {
    private final PointSeries series;
    private final double shrunk;

    /**
     * A finder for one clip.
     *
     * @param series the points, in pixels of the upright video, from its first picture on
     * @param shrunk pixels of the pictures that are analysed for one pixel of the video
     */
    public PointFinder(PointSeries series, double shrunk) {
        this.series = series;
        this.shrunk = shrunk;
    }

    @Override
    public Person in(Frame frame) {
        int picture = nearest(frame.seconds());
        List<Landmark> body = new ArrayList<>();
        for (Course course : series.points()) {
            body.add(
                    course.there() && course.seen(picture, 0)
                            ? new Landmark(
                                    shrunk * course.x()[picture],
                                    shrunk * course.y()[picture],
                                    course.confidence()[picture])
                            : new Landmark(0, 0, 0));
        }
        boolean somebody = body.stream().anyMatch(point -> point.confidence() > 0);
        return somebody ? new Person(body, List.of(), List.of(), List.of()) : Person.NOBODY;
    }

    private int nearest(double seconds) {
        int at = Arrays.binarySearch(series.times(), seconds);
        int after = at >= 0 ? at : -at - 1;
        if (after == 0) {
            return 0;
        }
        if (after == series.times().length) {
            return after - 1;
        }
        return series.times()[after] - seconds < seconds - series.times()[after - 1] ? after : after - 1;
    }

    @Override
    public int mostPeople() {
        return series.people();
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
