package org.polymyo.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.LabelReading.Certain;
import org.polymyo.recording.LabelReading.Doubtful;
import org.polymyo.recording.LabelReading.Silent;

class LabelReaderTest {
    private static void assertMuscle(String label, Placement.Muscle expected) {
        assertThat(LabelReader.read(label, Unit.MICROVOLT))
                .isInstanceOfSatisfying(
                        Certain.class, c -> assertThat(c.placement()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "EMG R APB-Ref, abductor pollicis brevis, RIGHT, ARM",
        "EMG submental, submental, UNSTATED, FACE",
        "Chin1-Chin2, submental, UNSTATED, FACE",
        "EMG1, unnamed, UNSTATED, UNKNOWN",
        "EMG, unnamed, UNSTATED, UNKNOWN",
        "L FDI, first dorsal interosseous, LEFT, ARM",
        "FDI_re, first dorsal interosseous, RIGHT, ARM",
        "APBre, abductor pollicis brevis, RIGHT, ARM",
        "EDC links, extensor digitorum, LEFT, ARM",
        "ECR-li, extensor carpi radialis, LEFT, ARM",
        "LeftBiceps, biceps brachii, LEFT, ARM",
        "biceps femoris gauche, biceps femoris, LEFT, LEG",
        "EMG BF L, biceps femoris, LEFT, LEG",
        "triceps droit, triceps brachii, RIGHT, ARM",
        "Rt SCM, sternocleidomastoid, RIGHT, NECK",
        "EMG Orb. oculi (L), orbicularis oculi, LEFT, EYES",
        "orbicularis oris, orbicularis oris, UNSTATED, FACE",
        "T6 PS, paraspinal T6, UNSTATED, TRUNK",
        "L3 paraspinal R, paraspinal L3, RIGHT, TRUNK",
        "EMG C3, paraspinal C3, UNSTATED, NECK",
        "rectus abdominis, rectus abdominis, UNSTATED, TRUNK",
        "RECTUS FEMORIS RIGHT, rectus femoris, RIGHT, LEG",
        "tib ant L, tibialis anterior, LEFT, LEG",
        "EMG RTA, tibialis anterior, RIGHT, LEG",
        "SOL, soleus, UNSTATED, LEG",
        "EMG GM, gastrocnemius medialis, UNSTATED, LEG"
    })
    void aMuscleIsNamedWithSideAndPart(String label, String muscle, Side side, BodyPart part) {
        assertMuscle(label, new Placement.Muscle(muscle, side, part));
    }

    @ParameterizedTest
    @CsvSource({
        "Abd Poll Brev L, abductor pollicis brevis, LEFT, ARM",
        "Flex carpi rad R, flexor carpi radialis, RIGHT, ARM",
        "Rect abdom R, rectus abdominis, RIGHT, TRUNK",
        "EMG LEG/R, leg muscles, RIGHT, LEG",
        "DELT_R, deltoid, RIGHT, ARM",
        "LTIB1-LTIB2, tibialis anterior, LEFT, LEG",
        "APB L1-APB L2, abductor pollicis brevis, LEFT, ARM",
        "PLMl, leg muscles, LEFT, LEG",
        "Bicipite sin, biceps brachii, LEFT, ARM"
    })
    void aMuscleCutShortOrSaidTwiceIsNamedToo(String label, String muscle, Side side, BodyPart part) {
        assertMuscle(label, new Placement.Muscle(muscle, side, part));
    }

    @ParameterizedTest
    @CsvSource({
        "EEG Fp1-Ref, Fp1",
        "C3-A2, C3",
        "fp2, Fp2",
        "FPZ, Fpz",
        "EEG Fpz-Cz, Fpz-Cz",
        "C3A2, C3",
        "RAW_TP9, TP9",
        "EEG, unnamed",
        "T6, T6",
        "EEG C3-M2, C3",
        "Fp1-F7, Fp1-F7",
        "Fp1-Fp2, Fp1-Fp2",
        "CP1-CP2, CP1-CP2"
    })
    void aScalpPositionIsNamed(String label, String position) {
        assertThat(LabelReader.read(label, Unit.MICROVOLT))
                .isInstanceOfSatisfying(
                        Certain.class, c -> assertThat(c.placement()).isEqualTo(new Placement.Scalp(position)));
    }

    @ParameterizedTest
    @CsvSource({
        "EOG horizontal, EOG",
        "LOC-A2, EOG",
        "VEOGo, EOG",
        "HEOGre, EOG",
        "REOG, EOG",
        "ECG ECG1, ECG",
        "Ekg2, ECG",
        "Lead II, ECG",
        "Status, TRIG",
        "stAtUs, TRIG",
        "STI 014, TRIG",
        "tRigGer, TRIG",
        "MKR, TRIG",
        "DIG DTRIG, TRIG",
        "Event marker, TRIG",
        "SpO2, OXYGEN SATURATION",
        "SaO2 SpO2, OXYGEN SATURATION",
        "Resp oro-nasal, RESPIRATION",
        "Temp rectal, TEMPERATURE",
        "Snore, SNORING",
        "Gyro_X, ANGULAR VELOCITY",
        "acc_x, ACC",
        "Accelerometer_Y, ACC",
        "Delta_TP9, BAND POWER",
        "Battery, BATTERY"
    })
    void otherSignalsAreNamed(String label, String type) {
        assertThat(LabelReader.read(label, Unit.UNSTATED))
                .isInstanceOfSatisfying(
                        Certain.class, c -> assertThat(c.placement().type()).isEqualTo(type));
    }

    @ParameterizedTest
    @CsvSource({
        "acc_x, unnamed, UNSTATED, X",
        "ACC R wrist Y, wrist, RIGHT, Y",
        "accz, unnamed, UNSTATED, Z",
        "Accel Channel 0, unnamed, UNSTATED, X",
        "thigh Y, thigh, UNSTATED, Y"
    })
    void anAccelerometerAxisIsNamed(String label, String segment, Side side, String axis) {
        assertThat(LabelReader.read(label, Unit.METRE_PER_SECOND_SQUARED))
                .isEqualTo(new Certain(new Placement.Segment(segment, side, axis), "unit m/s²"));
    }

    @ParameterizedTest
    @CsvSource({"BF", "RF", "ST", "PL", "GM", "TA", "LTA", "E1"})
    void shortLabelsAreDoubtful(String label) {
        assertThat(LabelReader.read(label, Unit.MICROVOLT)).isInstanceOf(Doubtful.class);
    }

    @ParameterizedTest
    @CsvSource({"EXG1", "channel1", "exg_3", "ch0", "col2", "sine 1 Hz", "squarewave", "AUX_RIGHT", "A7"})
    void labelsThatSayNothingAreSilent(String label) {
        assertThat(LabelReader.read(label, Unit.MICROVOLT)).isInstanceOf(Silent.class);
    }
}
