package org.tamga.assessment.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.tamga.claim.ClaimKind;
import org.tamga.claim.LinkKind;
import org.tamga.claim.Stance;
import org.tamga.source.Reliability;

/**
 * A dossier told as a person would tell it: who published what, and what it says of the claim. Names are slugs in other letters:
 * {@code Daily} has the slug {@code daily}. Articles are graded B unless it is said otherwise, and everything is known on {@link #DAY}.
 */
final class Given {

    static final LocalDate DAY = LocalDate.of(2022, 10, 1);
    static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final Question question;
    private final Map<String, Outlet> outlets = new HashMap<>();
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Paper> papers = new LinkedHashMap<>();
    private final List<Cited> cited = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();
    private Withdrawn withdrawn;

    private Given(Question question) {
        this.question = question;
    }

    static Given event() {
        return claim(ClaimKind.EVENT);
    }

    static Given claim(ClaimKind kind, String... subjects) {
        return new Given(Question.isItSo(kind, Stream.of(subjects).map(Given::slug).collect(TreeSet::new, Set::add, Set::addAll)));
    }

    static Given statementBy(String speaker, String... spokeFor) {
        return new Given(Question.wasItSaid(slug(speaker), Set.of(Stream.of(spokeFor).map(Given::slug).toArray(String[]::new))));
    }

    /** An outlet with an owner or an organisation, or graded otherwise than B. */
    Outlet outlet(String name) {
        return outlets.computeIfAbsent(name, Outlet::new);
    }

    /** An article, named after its outlet, in which everything that is said next stands. */
    Paper article(String name) {
        return papers.computeIfAbsent(name, Paper::new);
    }

    Given speaker(String name, String... spokeFor) {
        speakers.put(name, new Speaker(named(name), true, Stream.of(spokeFor).map(Given::named).toList()));
        return this;
    }

    Given unnamed(String description, String... spokeFor) {
        speakers.put(description, new Speaker(named(description), false, Stream.of(spokeFor).map(Given::named).toList()));
        return this;
    }

    Given passage(String article, String of, boolean certain) {
        return passage(article, null, of, null, certain);
    }

    Given passage(String article, Integer paragraph, String of, Integer ofParagraph, boolean certain) {
        passages.add(new Passage(slug(article), paragraph, slug(of), ofParagraph, certain,
                certain ? "23 words in a row are the same." : "Six words in a row are the same."));
        return this;
    }

    Given contradicted(String other) {
        return link(other, DAY, null);
    }

    Given link(String other, LocalDate known, Contradiction.Settlement settlement, Contradiction.Span... support) {
        var spans = support.length == 0 ? List.of(new Contradiction.Span(known, null)) : List.of(support);
        contradictions.add(new Contradiction("link-to-" + slug(other), LinkKind.NEGATES, named(other), known, null, settlement, spans));
        return this;
    }

    Given linkTakenBack(String other, LocalDate known, LocalDate on) {
        var link = "link-to-" + slug(other);
        contradictions.add(new Contradiction(link, LinkKind.NEGATES, named(other), known,
                new Withdrawn(new Subject("ClaimLink", link), on, "The two are not about one thing."), null,
                List.of(new Contradiction.Span(known, null))));
        return this;
    }

    Given takenBack(LocalDate on) {
        withdrawn = new Withdrawn(new Subject("Claim", "claim"), on, "It said two things.");
        return this;
    }

    Dossier dossier() {
        return new Dossier(new Subject("Claim", "claim"), question, cited.stream().map(Cited::evidence).toList(), List.copyOf(passages),
                List.copyOf(contradictions), withdrawn);
    }

    Assessment assessment() {
        return Assess.of(dossier(), FAR);
    }

    Side supporting() {
        return assessment().supporting();
    }

    String summary() {
        return Summary.of(dossier(), assessment());
    }

    List<Turn> history() {
        return History.of(dossier(), FAR);
    }

    static Dossier shuffled(Dossier dossier, Random random) {
        return new Dossier(dossier.of(), dossier.question(), shuffled(dossier.evidence(), random), shuffled(dossier.passages(), random),
                shuffled(dossier.contradictions(), random), dossier.withdrawn());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    static String slug(String name) {
        return name.toLowerCase().replace(' ', '-');
    }

    static Named named(String name) {
        return new Named(slug(name), name);
    }

    private Speaker called(String name) {
        return speakers.getOrDefault(name, new Speaker(named(name), true, List.of()));
    }

    /** Who publishes. */
    final class Outlet {

        private final Named name;
        private Named owner;
        private Named organisation;
        private List<Named> spokeFor = List.of();
        private Reliability grade = Reliability.B;

        private Outlet(String name) {
            this.name = named(name);
        }

        Outlet ownedBy(String owner) {
            this.owner = named(owner);
            return this;
        }

        Outlet ofOrganisation(String organisation) {
            this.organisation = named(organisation);
            return this;
        }

        Outlet whichSpeaksFor(String... principals) {
            spokeFor = Stream.of(principals).map(Given::named).toList();
            return this;
        }

        Outlet graded(Reliability grade) {
            this.grade = grade;
            return this;
        }

        Given and() {
            return Given.this;
        }
    }

    /** An article, and what stands in it. */
    final class Paper {

        private final String name;
        private String outlet;
        private String carries;
        private String voiceOf;
        private List<Named> authors = List.of();
        private List<Named> authorsSpokeFor = List.of();
        private List<Quoted> quotes = List.of();
        private LocalDate known = DAY;

        private Paper(String name) {
            this.name = name;
            outlet = name;
            voiceOf = name;
            carries = slug(name);
        }

        /** Where an outlet published more than one. */
        Paper in(String outlet) {
            this.outlet = outlet;
            voiceOf = outlet;
            return this;
        }

        Paper by(String... authors) {
            this.authors = Stream.of(authors).map(Given::named).toList();
            return this;
        }

        Paper writtenFor(String... principals) {
            authorsSpokeFor = Stream.of(principals).map(Given::named).toList();
            return this;
        }

        Paper ofUnknownOrigin() {
            voiceOf = null;
            outlet = null;
            return this;
        }

        /** The original's outlet and authors stand behind it. */
        Paper republishes(Paper original) {
            carries = original.carries;
            voiceOf = original.voiceOf;
            authors = original.authors;
            quotes = original.quotes;
            return this;
        }

        Paper republishesNotHeld(String text, String outlet, String... authors) {
            carries = slug(text);
            voiceOf = outlet;
            return by(authors);
        }

        Paper quotesElsewhere(String... names) {
            quotes = Stream.of(names).map(name -> new Quoted(slug(name), null)).toList();
            return this;
        }

        /** As somebody thought until that day. */
        Paper quotesElsewhereUntil(LocalDate day, String name) {
            quotes = List.of(new Quoted(slug(name), new Withdrawn(new Subject("Citation", "on-" + slug(name)), day, "It was misheard.")));
            return this;
        }

        Paper on(LocalDate known) {
            this.known = known;
            return this;
        }

        Cited says(String... attributedTo) {
            return cite(Stance.SUPPORTS, attributedTo);
        }

        Cited denies(String... attributedTo) {
            return cite(Stance.DENIES, attributedTo);
        }

        Cited qualifies(String... attributedTo) {
            return cite(Stance.QUALIFIES, attributedTo);
        }

        private Cited cite(Stance stance, String... attributedTo) {
            var each = new Cited(this, "c%02d".formatted(cited.size()), stance, List.of(attributedTo));
            cited.add(each);
            return each;
        }

        private Text text() {
            var behind = voiceOf == null ? null : outlet(voiceOf);
            return new Text(named(name), carries, outlet == null ? null : named(outlet),
                    behind == null ? null : new Publisher(behind.name, behind.owner, behind.organisation, behind.grade, behind.spokeFor),
                    authors, quotes,
                    authorsSpokeFor);
        }

        Given and() {
            return Given.this;
        }
    }

    /** What an article says of the claim. */
    final class Cited {

        private final Paper paper;
        private final String slug;
        private final Stance stance;
        private final List<String> speakers;
        private List<String> witnesses = List.of();
        private List<Named> restsOn = List.of();
        private int paragraph = 1;
        private boolean hedged;
        private Withdrawn withdrawn;

        private Cited(Paper paper, String slug, Stance stance, List<String> speakers) {
            this.paper = paper;
            this.slug = slug;
            this.stance = stance;
            this.speakers = speakers;
        }

        Cited inParagraph(int paragraph) {
            this.paragraph = paragraph;
            return this;
        }

        Cited asToldBy(String... witnesses) {
            this.witnesses = List.of(witnesses);
            return this;
        }

        Cited restingOn(String... grounds) {
            restsOn = Stream.of(grounds).map(Given::named).toList();
            return this;
        }

        Cited hedged() {
            hedged = true;
            return this;
        }

        Cited takenBack(LocalDate on) {
            withdrawn = new Withdrawn(new Subject("Citation", slug), on, "The passage was misread.");
            return this;
        }

        private Evidence evidence() {
            return new Evidence(slug, paper.text(), paragraph, stance, speakers.stream().map(Given.this::called).toList(),
                    witnesses.stream().map(Given.this::called).toList(), restsOn, hedged, null, null, paper.known, withdrawn);
        }

        /** Something else in the same article. */
        Paper also() {
            return paper;
        }

        Given and() {
            return Given.this;
        }
    }
}
