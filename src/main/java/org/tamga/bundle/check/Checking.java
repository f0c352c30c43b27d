package org.tamga.bundle.check;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.tamga.bundle.entry.Bundle;
import org.tamga.bundle.entry.BundleError;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.GroundEntry;
import org.tamga.bundle.entry.Placed;
import org.tamga.common.EdtfDate;
import org.tamga.common.EdtfException;

/** One check of one bundle: what all its parts ask of an entry, and the errors found so far. */
final class Checking {

    private static final Map<EntryType, String> WITH_AN = Map.of(EntryType.ACTOR, "an actor", EntryType.ARTICLE, "an article");

    final Bundle bundle;
    final Known known;
    final Holdings holdings;
    private final List<BundleError> errors = new ArrayList<>();

    Checking(Bundle bundle, Known known) {
        this.bundle = bundle;
        this.known = known;
        this.holdings = new Holdings(bundle, known);
    }

    List<BundleError> errors() {
        return errors;
    }

    /**
     * Adds an error.
     *
     * @param below the place below the entry, empty for the entry as a whole
     */
    void error(Placed<?> placed, String below, String found, String expected) {
        errors.add(new BundleError(placed.file(), placed.path() + (below.isEmpty() ? "" : "/" + below), found, expected));
    }

    void error(String file, String path, String found, String expected) {
        errors.add(new BundleError(file, path, found, expected));
    }

    /** That a reference leads to something of the bundle or of one that was loaded; null refers to nothing. */
    void reference(Placed<?> placed, String below, EntryType type, String slug) {
        if (slug != null && !holdings.has(type, slug)) {
            error(placed, below, quoted(slug), "the slug of " + WITH_AN.getOrDefault(type, "a " + type.one())
                    + " of the bundle or of one loaded before");
        }
    }

    void references(Placed<?> placed, String below, EntryType type, Collection<String> slugs) {
        slugs.forEach(slug -> reference(placed, below, type, slug));
    }

    /** That a country is held under this code; null names none. */
    void country(Placed<?> placed, String below, String code) {
        if (code == null) {
            return;
        }
        if (!Iso3166.isCode(code)) {
            error(placed, below, quoted(code), "an ISO 3166-1 alpha-2 code such as KZ");
        } else if (!holdings.hasCountry(code)) {
            error(placed, below, quoted(code), "the code of a country of the bundle or of one loaded before");
        }
    }

    /** The date that a text means; an undated one where it is none, which is then an error. */
    EdtfDate date(Placed<?> placed, String below, String edtf) {
        try {
            return EdtfDate.of(edtf);
        } catch (EdtfException e) {
            error(placed, below, e.found(), e.expected());
            return EdtfDate.of(null);
        }
    }

    /** That nothing ends before it begins, as far as dates so vague can tell. */
    void span(Placed<?> placed, String below, String from, String until) {
        var since = date(placed, below + "from", from);
        var end = date(placed, below + "until", until);
        if (since.earliest != null && end.latest != null && end.latest.isBefore(since.earliest)) {
            error(placed, below + "until", quoted(until), "a date that is not before from, " + quoted(from));
        }
    }

    /** That a text names a day that the calendar has; null names none, and what is no day at all is an error of the schema's. */
    void day(Placed<?> placed, String below, String day) {
        try {
            if (day != null && day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                LocalDate.parse(day);
            }
        } catch (DateTimeParseException e) {
            error(placed, below, quoted(day), "a day of the calendar such as \"2022-09-27\"");
        }
    }

    /** That a ground is either a passage that exists or a public reference. */
    void ground(Placed<?> placed, String below, GroundEntry ground) {
        if (ground == null) {
            return;
        }
        if ((ground.article() == null) == (ground.reference() == null)) {
            error(placed, below, ground.article() == null ? "neither article nor reference" : "both article and reference",
                    "one of the two");
        } else if (ground.article() != null) {
            reference(placed, below + "/article", EntryType.ARTICLE, ground.article());
            if (ground.paragraph() == null) {
                error(placed, below + "/paragraph", "nothing", "the number of a paragraph, from 1");
            } else {
                paragraph(placed, below + "/paragraph", ground.article(), ground.paragraph());
            }
        } else if (ground.paragraph() != null) {
            error(placed, below + "/paragraph", ground.paragraph().toString(), "nothing: a paragraph is one of an article");
        }
    }

    /** That an article has a paragraph of that number. */
    void paragraph(Placed<?> placed, String below, String article, Integer paragraph) {
        var last = holdings.paragraphs(article);
        if (paragraph != null && last != null && (paragraph < 1 || paragraph > last)) {
            error(placed, below, "paragraph " + paragraph, "one of the paragraphs 1 to " + last + " of " + article);
        }
    }

    /**
     * That what leads from one to the next never leads back. A circle has something of the bundle in it: without that, it was refused
     * before.
     *
     * @param next where each leads
     * @param declared those of which the bundle says where they lead
     * @param report is told of every circle: the first of the bundle in it, and the circle as it is shown
     */
    void circles(Map<String, ? extends Collection<String>> next, Set<String> declared, BiConsumer<String, String> report) {
        var done = new HashSet<String>();
        for (var start : new TreeMap<>(next).keySet()) {
            follow(start, next, new ArrayList<>(), done,
                    circle -> circle.stream().filter(declared::contains).findFirst().ifPresent(
                            first -> report.accept(first, circle.stream().collect(joining(" → ", "", " → " + circle.get(0))))));
        }
    }

    private void follow(String slug, Map<String, ? extends Collection<String>> next, List<String> way, Set<String> done,
            Consumer<List<String>> report) {
        var seen = way.indexOf(slug);
        if (seen >= 0) {
            report.accept(way.subList(seen, way.size()));
            return;
        }
        if (!done.add(slug) || !next.containsKey(slug)) {
            return;
        }
        way.add(slug);
        next.get(slug).forEach(following -> follow(following, next, way, done, report));
        way.remove(way.size() - 1);
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }
}
