package org.tamga.assessment.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.tamga.claim.ClaimKind;
import org.tamga.claim.LinkKind;
import org.tamga.claim.Stance;
import org.tamga.source.Reliability;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Dossiers of a small world in which everybody is somehow tied to somebody: few outlets of fewer houses, few persons who write, speak and
 * are quoted, some of them for a country; and everything within ten days.
 */
final class AnyDossier {

    static final LocalDate FIRST_DAY = LocalDate.of(2022, 10, 1);
    static final int DAYS = 10;

    private static final List<Publisher> PUBLISHERS = List.of(
            new Publisher(named("Daily"), named("House"), null, Reliability.A),
            new Publisher(named("Echo"), named("House"), null, Reliability.C),
            new Publisher(named("Notes"), null, named("Institute"), Reliability.B),
            new Publisher(named("Review"), named("Institute"), null, Reliability.F),
            new Publisher(named("Gazette"), null, named("Ministry"), Reliability.D, List.of(named("Northland"))),
            new Publisher(named("Post"), null, null, null),
            new Publisher(named("Wire"), null, null, Reliability.B));
    private static final List<String> PEOPLE = List.of("President", "Minister", "Expert", "Scholar", "Reporter");
    private static final Map<String, List<String>> SPOKE_FOR = Map.of("President", List.of("Northland"), "Minister",
            List.of("Ministry", "Northland"), "Ministry", List.of("Northland"), "an official", List.of("Northland"));
    private static final List<String> SPEAKERS = List.of("President", "Minister", "Ministry", "Northland", "Institute", "Expert", "Scholar",
            "an official", "a diplomat");
    private static final Set<String> UNNAMED = Set.of("an official", "a diplomat");
    private static final List<String> GROUNDS = List.of("Audit", "Agency Report", "Daily");

    private AnyDossier() {
    }

    /** @param original of which other article it is a republication, or of a text that is not held; null mostly */
    private record Paper(int publisher, List<String> authors, Integer original, Map<String, Integer> quotes, int day) {
    }

    private record Cited(int paper, int paragraph, Stance stance, List<String> speakers, List<String> witnesses, List<String> restsOn,
            boolean hedged, Integer withdrawn) {
    }

    private record Shared(int paper, Integer paragraph, int of, Integer ofParagraph, boolean certain) {
    }

    static Arbitrary<Dossier> any() {
        return of(Arbitraries.frequencyOf(frequency(6, content()), frequency(2, attribution())));
    }

    static Arbitrary<Dossier> ofContent() {
        return of(content());
    }

    private static Arbitrary<Dossier> of(Arbitrary<Question> questions) {
        return Combinators.combine(questions, papers().list().ofSize(7), cited().list().ofMaxSize(9), shared().list().ofMaxSize(3),
                links().list().ofMaxSize(2), rarelyADay(0.08)).as(AnyDossier::dossier);
    }

    private static Arbitrary<Question> content() {
        return Combinators.combine(Arbitraries.of(ClaimKind.values()), Arbitraries.of(Set.<String>of(), Set.of("northland")))
                .as(Question::isItSo);
    }

    private static Arbitrary<Question> attribution() {
        return Arbitraries.of(Question.wasItSaid("president", Set.of("northland")), Question.wasItSaid("expert", Set.of()));
    }

    private static Arbitrary<Paper> papers() {
        return Combinators.combine(Arbitraries.integers().between(-1, PUBLISHERS.size() - 1), some(PEOPLE, 2),
                Arbitraries.integers().between(-1, 6).injectNull(0.75), quotes(), days())
                .as((publisher, authors, original, quotes, day) -> new Paper(publisher, authors, original, quotes, day));
    }

    private static Arbitrary<Cited> cited() {
        var stances = Arbitraries.frequency(Tuple.of(7, Stance.SUPPORTS), Tuple.of(2, Stance.DENIES),
                Tuple.of(1, Stance.QUALIFIES));
        return Combinators.combine(Arbitraries.integers().between(0, 6), Arbitraries.integers().between(1, 3), stances, some(SPEAKERS, 2),
                some(SPEAKERS, 1), some(GROUNDS, 1), Arbitraries.of(true, false), rarelyADay(0.15)).as(Cited::new);
    }

    private static Arbitrary<Shared> shared() {
        var paragraphs = Arbitraries.integers().between(1, 3).injectNull(0.3);
        return Combinators.combine(Arbitraries.integers().between(0, 6), paragraphs, Arbitraries.integers().between(0, 6), paragraphs,
                Arbitraries.of(true, false)).as(Shared::new);
    }

    private static Arbitrary<Contradiction> links() {
        var settlements = Combinators.combine(Arbitraries.of(true, false), days())
                .as((forThis, day) -> new Contradiction.Settlement(forThis, day(day), "It was looked into.")).injectNull(0.6);
        var spans = Combinators.combine(days(), Arbitraries.integers().between(1, 4).injectNull(0.5))
                .as((from, length) -> new Contradiction.Span(day(from), length == null ? null : day(from + length)));
        return Combinators.combine(Arbitraries.integers().between(1, 99), days().injectNull(0.1), rarelyADay(0.2), settlements,
                spans.list().ofMaxSize(2)).as((number, known, withdrawn, settlement, support) -> {
                    var link = "link-%02d".formatted(number);
                    return new Contradiction(link, LinkKind.NEGATES, named("The other " + number), known == null ? null : day(known),
                            withdrawn(new Subject("ClaimLink", link), withdrawn), settlement, support);
                });
    }

    private static Dossier dossier(Question question, List<Paper> papers, List<Cited> cited, List<Shared> shared,
            List<Contradiction> links, Integer withdrawn) {
        var evidence = new ArrayList<Evidence>();
        for (var each : cited) {
            evidence.add(evidence("c%02d".formatted(evidence.size()), each, papers));
        }
        var passages = shared.stream().filter(each -> each.paper != each.of)
                .map(each -> new Passage(slug(each.paper), each.paragraph, slug(each.of), each.ofParagraph, each.certain,
                        "Words are shared."))
                .toList();
        var slugs = new HashSet<String>();
        return new Dossier(new Subject("Claim", "claim"), question, evidence, passages,
                links.stream().filter(link -> slugs.add(link.link())).toList(), withdrawn(new Subject("Claim", "claim"), withdrawn));
    }

    private static Evidence evidence(String slug, Cited cited, List<Paper> papers) {
        return new Evidence(slug, text(cited.paper, papers), cited.paragraph, cited.stance,
                cited.speakers.stream().map(AnyDossier::speaker).toList(),
                cited.speakers.isEmpty() ? List.of() : cited.witnesses.stream().map(AnyDossier::speaker).toList(),
                cited.restsOn.stream().map(AnyDossier::named).toList(), cited.hedged, null, null, day(papers.get(cited.paper).day),
                withdrawn(new Subject("Citation", slug), cited.withdrawn));
    }

    /** Only an earlier one is an original, so that none goes round in a circle; -1 is a text that is not held. */
    private static Text text(int number, List<Paper> papers) {
        var first = number;
        while (papers.get(first).original != null && papers.get(first).original >= 0 && papers.get(first).original < first) {
            first = papers.get(first).original;
        }
        var original = papers.get(first);
        var notHeld = original.original != null && original.original == -1;
        var outlet = papers.get(number).publisher;
        var wrote = new TreeSet<Named>(Comparator.comparing(Named::slug));
        original.authors.forEach(author -> SPOKE_FOR.getOrDefault(author, List.of()).forEach(principal -> wrote.add(named(principal))));
        return new Text(named("A" + number), notHeld ? "not-held" : slug(first), outlet < 0 ? null : PUBLISHERS.get(outlet).source(),
                notHeld ? PUBLISHERS.get(6) : original.publisher < 0 ? null : PUBLISHERS.get(original.publisher),
                notHeld ? List.of() : original.authors.stream().map(AnyDossier::named).toList(),
                original.quotes.entrySet().stream().map(AnyDossier::quoted).toList(),
                notHeld ? List.of() : List.copyOf(wrote));
    }

    static Speaker speaker(String name) {
        return new Speaker(named(name), !UNNAMED.contains(name),
                SPOKE_FOR.getOrDefault(name, List.of()).stream().map(AnyDossier::named).toList());
    }

    /** Whom an article quotes, and on which day that was found to be misread, if ever. */
    private static Arbitrary<Map<String, Integer>> quotes() {
        return Arbitraries.maps(Arbitraries.of(PEOPLE), Arbitraries.integers().between(-2, DAYS - 1)).ofMaxSize(2);
    }

    private static Quoted quoted(Map.Entry<String, Integer> quoted) {
        var slug = Given.slug(quoted.getKey());
        return new Quoted(slug, quoted.getValue() < 0 ? null : withdrawn(new Subject("Citation", "on-" + slug), quoted.getValue()));
    }

    private static Withdrawn withdrawn(Subject what, Integer day) {
        return day == null ? null : new Withdrawn(what, day(day), "It was wrong.");
    }

    private static String slug(int paper) {
        return "a" + paper;
    }

    private static Named named(String name) {
        return Given.named(name);
    }

    static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number);
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, DAYS - 1);
    }

    private static Arbitrary<Integer> rarelyADay(double probability) {
        return days().injectNull(1 - probability);
    }

    private static Arbitrary<List<String>> some(List<String> names, int most) {
        return Arbitraries.of(names).list().uniqueElements().ofMaxSize(most);
    }

    private static <T> Tuple.Tuple2<Integer, Arbitrary<? extends T>> frequency(int weight, Arbitrary<T> some) {
        return Tuple.of(weight, some);
    }
}
