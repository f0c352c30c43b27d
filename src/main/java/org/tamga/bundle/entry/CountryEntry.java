package org.tamga.bundle.entry;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A country or territory of ISO 3166-1. */
@RegisterForReflection
public record CountryEntry(
        String code, String alpha3, String slug, String wikidata, List<NameEntry> names, WithdrawnEntry withdrawn) implements Entry {

    public CountryEntry {
        names = Absent.list(names);
    }
}
