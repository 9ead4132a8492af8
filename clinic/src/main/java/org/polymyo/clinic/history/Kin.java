package org.polymyo.clinic.history;

import java.util.Locale;

/** What a relative is to the patient, with the codes of HL7 v3 RoleCode. */
public enum Kin {
    /** The patient's mother. */
    MOTHER("MTH", Sex.FEMALE),
    /** The patient's father. */
    FATHER("FTH", Sex.MALE),
    /** A sister. */
    SISTER("SIS", Sex.FEMALE),
    /** A brother. */
    BROTHER("BRO", Sex.MALE),
    /** A daughter. */
    DAUGHTER("DAUC", Sex.FEMALE),
    /** A son. */
    SON("SONC", Sex.MALE),
    /** A mother of a parent. */
    GRANDMOTHER("GRMTH", Sex.FEMALE),
    /** A father of a parent. */
    GRANDFATHER("GRFTH", Sex.MALE),
    /** A sister of a parent. */
    AUNT("AUNT", Sex.FEMALE),
    /** A brother of a parent. */
    UNCLE("UNCLE", Sex.MALE),
    /** A child of an aunt or uncle. */
    COUSIN("COUSN", Sex.UNKNOWN);

    private final String code;
    private final Sex sex;

    Kin(String code, Sex sex) {
        this.code = code;
        this.sex = sex;
    }

    /** Man, woman or not told. */
    public enum Sex {
        /** A woman, drawn as a circle. */
        FEMALE,
        /** A man, drawn as a square. */
        MALE,
        /** Not told, drawn as a diamond. */
        UNKNOWN
    }

    /** On whose side a relative stands. */
    public enum Side {
        /** The mother's. */
        MATERNAL,
        /** The father's. */
        PATERNAL,
        /** It was not told, or the relative has no side. */
        NONE
    }

    /**
     * The code of HL7 v3 RoleCode.
     *
     * @param side on whose side; the code names it where there is one that does
     * @return for example MGRMTH
     */
    public String code(Side side) {
        return switch (side) {
            case NONE -> code;
            case MATERNAL -> isOnASide() ? "M" + code : code;
            case PATERNAL -> isOnASide() ? "P" + code : code;
        };
    }

    /**
     * Whether such relatives are the mother's or the father's.
     *
     * @return true for grandparents, aunts, uncles and cousins
     */
    public boolean isOnASide() {
        return switch (this) {
            case GRANDMOTHER, GRANDFATHER, AUNT, UNCLE, COUSIN -> true;
            case MOTHER, FATHER, SISTER, BROTHER, DAUGHTER, SON -> false;
        };
    }

    /**
     * The sex the word says.
     *
     * @return unknown for a cousin
     */
    public Sex sex() {
        return sex;
    }

    /**
     * The word for it.
     *
     * @return in lower case
     */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
