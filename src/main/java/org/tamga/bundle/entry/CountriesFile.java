package org.tamga.bundle.entry;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The file countries.yaml. */
@RegisterForReflection
public record CountriesFile(List<CountryEntry> countries) {

    public CountriesFile {
        countries = Absent.list(countries);
    }
}
