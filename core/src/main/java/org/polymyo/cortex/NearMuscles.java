package org.polymyo.cortex;

import java.util.List;
import java.util.Set;
import org.polymyo.recording.Placement;

/**
 * Muscles whose electrodes commonly lie less than 5 cm apart, so that one pair may record the other muscle. No recording
 * says where on the skin its electrodes were; the groups follow from anatomy and are a proposal of this project.
 */
final class NearMuscles {
    private static final List<Set<String>> GROUPS = List.of(
            Set.of(
                    "abductor pollicis brevis",
                    "opponens pollicis",
                    "flexor pollicis brevis",
                    "first dorsal interosseous",
                    "abductor digiti minimi",
                    "hand muscles"),
            Set.of(
                    "extensor digitorum",
                    "extensor carpi radialis",
                    "extensor carpi ulnaris",
                    "extensor indicis",
                    "extensor pollicis longus",
                    "supinator",
                    "brachioradialis",
                    "forearm extensors",
                    "forearm muscles"),
            Set.of(
                    "flexor carpi radialis",
                    "flexor carpi ulnaris",
                    "flexor digitorum superficialis",
                    "flexor digitorum profundus",
                    "flexor pollicis longus",
                    "pronator teres",
                    "forearm flexors",
                    "forearm muscles"),
            Set.of("biceps brachii", "brachialis"),
            Set.of("gastrocnemius", "gastrocnemius medialis", "gastrocnemius lateralis", "soleus"),
            Set.of("tibialis anterior", "peroneus longus", "extensor hallucis longus"),
            Set.of("sternocleidomastoid", "scalenus", "platysma"),
            Set.of("orbicularis oculi", "frontalis", "corrugator", "nasalis", "levator labii", "zygomaticus"),
            Set.of(
                    "orbicularis oris",
                    "mentalis",
                    "depressor anguli oris",
                    "levator labii",
                    "zygomaticus",
                    "submental"),
            Set.of("external oblique", "internal oblique"));

    private NearMuscles() {}

    /**
     * Whether two pairs of electrodes may lie within 5 cm.
     *
     * @param one a muscle
     * @param other another
     * @return true for one muscle, and for neighbours, of one side; also where neither is named, since then nothing says
     *     how far apart they are
     */
    static boolean near(Placement.Muscle one, Placement.Muscle other) {
        return one.side() == other.side()
                && (one.name().equals(other.name())
                        || GROUPS.stream().anyMatch(g -> g.contains(one.name()) && g.contains(other.name())));
    }
}
