package org.tamga.common;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/** A date as it is written in EDTF. */
@CustomScalar("Edtf")
@Description("A date in EDTF (ISO 8601-2), such as 2022-09-27, 2022-09~ or [2022-09-24..2022-09-30].")
public class EdtfText implements CustomStringScalar {

    /** What is expected of one, as an error says it. */
    public static final String EXPECTED = "a date in EDTF, such as 2022-09-27, 2022-09~ or 2022";

    private final String text;

    /** As it is stored: it was checked when it was written. */
    public EdtfText(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException where the text is no EDTF */
    public static EdtfText checked(String text) {
        try {
            Edtf.parse(text);
        } catch (EdtfException e) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return new EdtfText(text);
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
