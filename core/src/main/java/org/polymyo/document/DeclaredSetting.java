package org.polymyo.document;

import java.lang.annotation.Annotation;
import org.polymyo.quantity.Setting;

/**
 * A setting's declaration read back from a report. Equal to the annotation it was written from, as
 * {@link Annotation#equals} demands.
 *
 * @param value default
 * @param atLeast smallest allowed value
 * @param atMost largest allowed value
 * @param unit unit
 * @param meaning what it does
 * @param source where the default comes from
 * @param verified whether the default was confirmed
 */
@SuppressWarnings("ClassExplicitlyAnnotation")
record DeclaredSetting(
        double value, double atLeast, double atMost, String unit, String meaning, String source, boolean verified)
        implements Setting {
    @Override
    public Class<? extends Annotation> annotationType() {
        return Setting.class;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Setting setting
                && Double.compare(value, setting.value()) == 0
                && Double.compare(atLeast, setting.atLeast()) == 0
                && Double.compare(atMost, setting.atMost()) == 0
                && unit.equals(setting.unit())
                && meaning.equals(setting.meaning())
                && source.equals(setting.source())
                && verified == setting.verified();
    }

    @Override
    public int hashCode() {
        return member("value", Double.hashCode(value))
                + member("atLeast", Double.hashCode(atLeast))
                + member("atMost", Double.hashCode(atMost))
                + member("unit", unit.hashCode())
                + member("meaning", meaning.hashCode())
                + member("source", source.hashCode())
                + member("verified", Boolean.hashCode(verified));
    }

    private static int member(String name, int hash) {
        return (127 * name.hashCode()) ^ hash;
    }
}
