package org.polymyo.video.decoding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polymyo.video.clip.ClipFacts;
import org.polymyo.video.worker.Limits;

/** What the workers are told. */
final class Arguments {
    /** What phones and cameras make. Fewer decoders are fewer ways in. */
    private static final String CODECS =
            "h264,hevc,vp8,vp9,libaom-av1,mpeg4,mjpeg,h263,mpeg1video,mpeg2video,msmpeg4v2,"
                    + "msmpeg4,wmv1,wmv2,wmv3,vc1,theora,prores";

    private static final long MEBIBYTE = 1 << 20;

    private Arguments() {}

    /** How a clip is opened: in the one format it was found to be in, with no other file, host or decoder. */
    static List<String> reading(Container container, DecodingSettings settings, Intake intake) {
        String pixels = String.format(Locale.ROOT, "%.0f", settings.mostPixels());
        List<String> all = new ArrayList<>(List.of("-f", container.demuxer()));
        all.addAll(List.of("-codec_whitelist:v", CODECS, "-max_pixels", pixels));
        all.addAll(intake.arguments());
        return all;
    }

    /** How frames come out: upright, square pixels, the size of the facts, full range, nothing but pictures. */
    static List<String> decoding(List<String> reading, ClipFacts facts, String mark) {
        String filters = "sidedata=mode=delete,scale=" + facts.width() + ":" + facts.height()
                + ":flags=bilinear+accurate_rnd+bitexact:out_range=full:out_color_matrix=bt601,format=yuv420p,"
                + "showinfo@" + mark + "=checksum=0";
        List<String> arguments = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-nostats"));
        arguments.addAll(List.of("-loglevel", "level+info", "-filter_threads", "1", "-threads", "2"));
        arguments.addAll(reading);
        arguments.addAll(List.of("-map", "0:V:0", "-an", "-sn", "-dn", "-vf", filters));
        arguments.addAll(List.of("-fps_mode", "passthrough", "-f", "rawvideo", "pipe:1"));
        return arguments;
    }

    static Limits limits(DecodingSettings settings) {
        return new Limits(
                (long) settings.workerMemory() * MEBIBYTE,
                Duration.ofSeconds((long) settings.workerProcessorTime()),
                0,
                Duration.ofSeconds((long) settings.workerSilence()));
    }
}
