package org.tamga.bundle.check;

import static org.tamga.bundle.check.Checking.quoted;

import java.util.HashMap;

import org.tamga.bundle.entry.CountryEntry;
import org.tamga.bundle.entry.Placed;

/** Countries are those of ISO 3166-1, each once. */
final class CheckCountries {

    private final Checking check;

    CheckCountries(Checking check) {
        this.check = check;
    }

    void run() {
        var codes = new HashMap<String, String>();
        check.known.actors().forEach((slug, actor) -> codes.put(actor.code(), slug));
        for (var country : check.bundle.countries()) {
            code(country);
            var other = country.entry().code() == null ? null : codes.put(country.entry().code(), country.slug());
            if (other != null && !other.equals(country.slug())) {
                check.error(country, "code", quoted(country.entry().code()) + ", the code of " + other, "a code of its own");
            }
        }
    }

    private void code(Placed<CountryEntry> country) {
        var code = country.entry().code();
        if (code == null || !code.matches("[A-Z]{2}")) {
            return;
        }
        if (!Iso3166.isCode(code)) {
            check.error(country, "code", quoted(code), "an ISO 3166-1 alpha-2 code such as KZ");
            return;
        }
        var alpha3 = Iso3166.alpha3(code);
        if (country.entry().alpha3() != null && alpha3 != null && !alpha3.equals(country.entry().alpha3())) {
            check.error(country, "alpha3", quoted(country.entry().alpha3()), alpha3 + ", the alpha-3 code of " + code);
        }
    }
}
