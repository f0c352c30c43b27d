package org.tamga.web.cache;

import java.util.regex.Pattern;

import org.eclipse.microprofile.config.spi.Converter;

/**
 * What an answer can say in Cache-Control, as RFC 9111, RFC 5861 and RFC 8246 have it: one that is misspelt would be nothing at all to every
 * cache.
 */
public class Directives implements Converter<String> {

    private static final String ALONE = "public|no-store|no-transform|must-revalidate|proxy-revalidate|must-understand|immutable";
    private static final String WITH_HEADERS = "(private|no-cache)(=\"[\\w ,-]+\")?";
    private static final String WITH_SECONDS = "(max-age|s-maxage|stale-while-revalidate|stale-if-error)=\\d{1,9}";
    private static final String ONE = "(" + ALONE + "|" + WITH_HEADERS + "|" + WITH_SECONDS + ")";
    private static final Pattern SEVERAL = Pattern.compile("(?i)" + ONE + "( *, *" + ONE + ")*");

    @Override
    public String convert(String value) {
        if (!SEVERAL.matcher(value.strip()).matches()) {
            throw new IllegalArgumentException("directives of Cache-Control with commas between, such as public, max-age=60");
        }
        return value.strip();
    }
}
