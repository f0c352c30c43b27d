package org.tamga.common;

import org.eclipse.microprofile.config.spi.Converter;

/** A setting that is true or false, and nothing else: what is taken for false because it was misspelt may be what protects a service. */
public class TrueOrFalse implements Converter<Boolean> {

    @Override
    public Boolean convert(String value) {
        return switch (value.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }
}
