package org.polymyo.video.decoding;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polymyo.video.worker.Job;
import org.polymyo.video.worker.Program;
import org.polymyo.video.worker.Worker;

/** How loud a clip is from moment to moment; what is said in it never leaves this class. */
final class Loudness {
    /** Values a second. */
    static final int RATE_HZ = 100;

    private static final int SAMPLES_HZ = 8000;
    private static final String CODECS =
            "aac,aac_latm,mp3,mp3float,opus,vorbis,flac,alac,ac3,amrnb,amrwb,pcm_s16le,pcm_s16be,pcm_u8,pcm_mulaw,"
                    + "pcm_alaw,adpcm_ima_wav,wmav2";

    private Loudness() {}

    /** Mean size of the sound in each hundredth of a second of the clip's own clock; empty where it has none. */
    static double[] of(Intake intake, Container container, DecodingSettings settings) throws IOException {
        Job job = new Job(
                Program.FFMPEG,
                arguments(container, intake),
                intake.redirect(),
                Redirect.PIPE,
                Arguments.limits(settings));
        int most = (int) (settings.longestSeconds() * RATE_HZ);
        try (Worker worker = Worker.start(job, line -> {});
                InputStream sound = new BufferedInputStream(worker.output())) {
            return sizes(sound, most);
        }
    }

    private static List<String> arguments(Container container, Intake intake) {
        List<String> all = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-nostats", "-loglevel", "error"));
        all.addAll(List.of("-f", container.demuxer(), "-codec_whitelist:a", CODECS));
        all.addAll(intake.arguments());
        all.addAll(List.of("-map", "0:a:0", "-vn", "-sn", "-dn"));
        all.addAll(List.of("-af", "aresample=" + SAMPLES_HZ + ":async=1:first_pts=0", "-ac", "1"));
        all.addAll(List.of("-c:a", "pcm_s16le", "-f", "s16le", "pipe:1"));
        return all;
    }

    private static double[] sizes(InputStream sound, int most) throws IOException {
        double[] sizes = new double[Math.min(most, 1024)];
        int samples = SAMPLES_HZ / RATE_HZ;
        int n = 0;
        byte[] block = sound.readNBytes(2 * samples);
        while (block.length == 2 * samples && n < most) {
            double sum = 0;
            for (int i = 0; i < block.length; i += 2) {
                sum += Math.abs((short) (block[i] & 0xFF | block[i + 1] << 8));
            }
            sizes = n == sizes.length ? Arrays.copyOf(sizes, Math.min(most, 2 * n)) : sizes;
            sizes[n++] = sum / samples;
            block = sound.readNBytes(2 * samples);
        }
        return Arrays.copyOf(sizes, n);
    }
}
