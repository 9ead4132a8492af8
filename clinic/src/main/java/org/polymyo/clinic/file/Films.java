package org.polymyo.clinic.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which video belongs to which recording. A video is its own, from its first picture on. */
@Repository
public class Films {
    /** The kind of file that is made from a video for browsers to play. */
    public static final String COPY = "film.mp4";

    private static final Film.Place ITSELF = new Film.Place(0, Optional.of(0.0));

    private final JdbcClient database;
    private final Recordings recordings;
    private final Clock clock;

    /**
     * The videos of a workspace.
     *
     * @param database where is kept what belongs together
     * @param recordings what arrived
     * @param clock tells when
     */
    public Films(JdbcClient database, Recordings recordings, Clock clock) {
        this.database = database;
        this.recordings = recordings;
        this.clock = clock;
    }

    /**
     * The video of a recording.
     *
     * @param patient the patient
     * @param recording the patient's recording, or a video
     * @return nothing where none belongs to it, or the patient has no such recording
     */
    public Optional<Film> of(String patient, String recording) {
        Optional<Arrived> arrived = recordings.one(patient, recording).filter(Arrived::isUsable);
        if (arrived.isPresent() && arrived.get().isVideo()) {
            return Optional.of(new Film(arrived.get(), Optional.of(ITSELF)));
        }
        return arrived.flatMap(shown -> latest(shown.id()))
                .flatMap(said -> recordings
                        .one(patient, said.video())
                        .filter(Arrived::isVideo)
                        .map(video -> new Film(video, said.place())));
    }

    /**
     * Says which video belongs to a recording, and where.
     *
     * @param film the recording's video from now on, or nothing for none
     * @param recording a recording of the same patient
     * @param account who says so
     * @throws NoSuchElementException if the recording or the video is none of the same patient's that may be used
     */
    @Transactional
    public void set(Arrived recording, Optional<Film> film, String account) {
        boolean fits = film.map(Film::video)
                .map(video -> video.isVideo() && video.patient().equals(recording.patient()))
                .orElse(true);
        if (!recording.isUsable() || recording.isVideo() || !fits) {
            throw new NoSuchElementException("no recording with a video of the same patient");
        }
        Optional<Film.Place> place = film.flatMap(Film::place);
        database.sql("insert into film (id, number, recording, video, begins, doubt, account, placed_at) values"
                        + " (?, (select coalesce(max(number), 0) + 1 from film where recording = ?), ?, ?, ?, ?, ?, ?)")
                .param(Keys.fresh())
                .param(recording.id())
                .param(recording.id())
                .param(film.map(one -> one.video().id()).orElse(null))
                .param(place.map(Film.Place::beginsSeconds).orElse(null))
                .param(place.flatMap(Film.Place::doubtSeconds).orElse(null))
                .param(account)
                .param(clock.millis())
                .update();
    }

    /**
     * What was said last.
     *
     * @param video the video, empty for none
     * @param place where it begins
     */
    private record Said(String video, Optional<Film.Place> place) {
        static Said of(ResultSet row, int index) throws SQLException {
            Optional<String> video = Optional.ofNullable(row.getString("video"));
            double begins = row.getDouble("begins");
            if (row.wasNull()) {
                return new Said(video.orElse(""), Optional.empty());
            }
            double doubt = row.getDouble("doubt");
            Optional<Double> known = row.wasNull() ? Optional.empty() : Optional.of(doubt);
            return new Said(video.orElse(""), Optional.of(new Film.Place(begins, known)));
        }
    }

    private Optional<Said> latest(String recording) {
        return database.sql("select * from film where recording = ? order by number desc limit 1")
                .param(recording)
                .query(Said::of)
                .optional();
    }
}
