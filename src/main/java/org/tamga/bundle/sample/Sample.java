package org.tamga.bundle.sample;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

import org.tamga.bundle.sample.World.Country;
import org.tamga.common.EdtfDate;
import org.tamga.common.RowSink;

/**
 * The rows of a made-up store: every one follows from the seed, the table and its number alone, so that none is kept.
 * <p>
 * Articles follow one another in time, and passages on one claim stand in articles of about the same time. A few countries, persons and
 * sources are spoken of much and most hardly (Zipf). A claim has three citations on the average, some of them of statements that assert
 * it; some articles carry another's text, some experts write in one article and are quoted in the next, some claims contradict others.
 */
final class Sample {

    static final String BUNDLE = "sample";

    private static final String DIGEST = "sample";
    /** The same for everybody who makes one of this seed, whenever that is. */
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final int DAYS = 7 * 365;
    private static final int PARAGRAPHS = 30;
    /** How many of the articles that follow the first on a claim speak of it soon. */
    private static final int NEAR = 24;
    /** For how many days others come back to it. */
    private static final int LATER = 30;
    /** Of a claim. */
    static final int MOST_CITATIONS = 6;
    /** The claim, its citations, and one of everything else that there is of at most as many. */
    static final int MOST_CHANGES = MOST_CITATIONS + 7;
    private static final int[] CITATIONS = {1, 1, 2, 2, 3, 3, 3, 4, 5, 6};

    private static final String[] SOURCES = {"NEWSPAPER", "BROADCASTER", "MAGAZINE", "THINK_TANK", "AGENCY"};
    private static final String[] GRADES = {"A", "B", "B", "C", "C", "D", "F"};
    private static final String[] LANGUAGES = {"en", "en", "en", "ru", "kk"};
    private static final String[] CHANNELS = {"SPEECH", "INTERVIEW", "POST", "PRESS_CONFERENCE", "MEETING", "WRITTEN"};
    private static final String[] KINDS = {"EVENT", "EVENT", "EVENT", "EVENT", "EVENT", "EVENT", "QUANTITY", "QUANTITY", "POSITION",
            "POSITION",
            "RELATION", "RELATION", "RELATION", "ALLEGATION", "PREDICTION", "OPINION"};
    private static final String[] EVENTS = {"received a delegation from", "signed a protocol on trade with",
            "opened a new crossing towards",
            "recalled its envoy from", "ended the joint exercise with", "lifted the duties on grain from"};
    private static final String[] POSITIONS = {"supports the territorial integrity of", "wants no further sanctions against",
            "refuses to send troops in support of", "seeks closer energy ties with"};
    private static final String[] RELATIONS = {"sells most of its oil through ports of", "depends on transit through",
            "shares a customs border with",
            "hosts a base of"};
    private static final String[] ALLEGATIONS = {"passed restricted goods on to", "secretly financed a party in",
            "hid the losses of its firms in"};
    private static final String[] OPINIONS = {"has more to lose than to win from its quarrel with", "has outgrown its dependence on"};

    private final SampleSize size;
    private final World world;
    private final Popularity countries;
    private final Popularity persons;
    private final Popularity sources;

    Sample(SampleSize size, World world) {
        this.size = size;
        this.world = world;
        this.countries = new Popularity(world.countries().size());
        this.persons = new Popularity(size.persons());
        this.sources = new Popularity(size.sources());
    }

    /** How many things are made of which there is one for each number; for the progress that is told. */
    int steps(Table table) {
        return switch (table) {
            case ACTOR, ACTOR_NAME, TENURE -> size.persons();
            case SOURCE -> size.sources();
            case ARTICLE, ARTICLE_AUTHOR, REPUBLICATION, TEXT_REUSE -> size.articles();
            case MEASURE -> size.measures();
            case STATEMENT, STATEMENT_ABOUT, STATEMENT_TOPIC, ASSERTION -> size.statements();
            case CLAIM, CLAIM_PARTICIPANT, CLAIM_TOPIC, CITATION, CITATION_ATTRIBUTED_TO, CITATION_BASIS, CLAIM_LINK, REVISION_CHANGE ->
                size.claims();
        };
    }

    /** Of all tables together. */
    long steps() {
        return Arrays.stream(Table.values()).mapToLong(this::steps).sum();
    }

    /** The rows of a table that belong to the thing of this number. */
    void rows(Table table, int number, RowSink sink) throws SQLException {
        switch (table) {
            case ACTOR -> person(number, sink);
            case ACTOR_NAME -> sink.row(key(Table.ACTOR, number), 0, "COMMON", personName(number), "en");
            case TENURE -> tenure(number, sink);
            case SOURCE -> source(number, sink);
            case ARTICLE -> article(number, sink);
            case ARTICLE_AUTHOR -> author(number, sink);
            case REPUBLICATION -> republication(number, sink);
            case TEXT_REUSE -> reuse(number, sink);
            case STATEMENT -> statement(number, sink);
            case STATEMENT_ABOUT -> sink.row(key(Table.STATEMENT, number), 0, object(claimOf(number)).key());
            case STATEMENT_TOPIC -> sink.row(key(Table.STATEMENT, number), topic(claimOf(number)));
            case ASSERTION -> sink.row(key(Table.ASSERTION, number), key(Table.STATEMENT, number), key(Table.CLAIM, claimOf(number)),
                    Draw.of(size.seed(), "asserts", number).happens(0.05) ? "DENIES" : "SUPPORTS");
            case MEASURE -> sink.row(key(Table.MEASURE, number), slug("measure", number), measureName(number), unit(number), BUNDLE, DIGEST,
                    world.revision());
            case CLAIM -> claim(number, sink);
            case CLAIM_PARTICIPANT -> participants(number, sink);
            case CLAIM_TOPIC -> topics(number, sink);
            case CITATION -> citations(number, sink);
            case CITATION_ATTRIBUTED_TO -> attributions(number, sink);
            case CITATION_BASIS -> bases(number, sink);
            case CLAIM_LINK -> link(number, sink);
            case REVISION_CHANGE -> change(number, sink);
        }
    }

    private long key(Table table, long number) {
        return world.firstKeys().get(table) + number;
    }

    /** By hand, as there are millions. */
    private static String slug(String of, long number) {
        var digits = Long.toString(number);
        return "sample-" + of + "-" + "0".repeat(Math.max(0, 8 - digits.length())) + digits;
    }

    // Persons and sources

    private static String personName(int number) {
        return "Sample Person " + (number + 1);
    }

    private Country home(int person) {
        return world.countries().get(countries.draw(Draw.of(size.seed(), "home", person)));
    }

    private void person(int number, RowSink sink) throws SQLException {
        sink.row(key(Table.ACTOR, number), slug("person", number), number % 40 == 39 ? "UNNAMED_SOURCE" : "PERSON", personName(number),
                home(number).key(), EdtfDate.LAST_DAY,
                EdtfDate.LAST_DAY, EdtfDate.LAST_DAY, EdtfDate.LAST_DAY, BUNDLE, DIGEST, world.revision());
    }

    /** Every third holds an office, and speaks for the country. */
    private void tenure(int number, RowSink sink) throws SQLException {
        if (number % 3 == 0) {
            var since = LAST_DAY.minusDays(DAYS / 2 + Draw.of(size.seed(), "tenure", number).below(DAYS));
            sink.row(key(Table.TENURE, number), key(Table.ACTOR, number), home(number).key(), "minister", true, "Made up",
                    since.toString(), since, since, since, since, EdtfDate.LAST_DAY, EdtfDate.LAST_DAY);
        }
    }

    private void source(int number, RowSink sink) throws SQLException {
        var draw = Draw.of(size.seed(), "source", number);
        var owner = number >= 5 && draw.happens(0.1) ? key(Table.ACTOR, persons.draw(draw)) : null;
        sink.row(key(Table.SOURCE, number), slug("source", number), draw.one(SOURCES), "Sample Source " + (number + 1),
                world.countries().get(countries.draw(draw)).key(), owner, draw.one(GRADES), "Made up", BUNDLE, DIGEST, world.revision());
    }

    // Articles

    private LocalDate published(int article) {
        return LAST_DAY.minusDays(DAYS - (long) ((double) (article + 1) / size.articles() * DAYS));
    }

    private void article(int number, RowSink sink) throws SQLException {
        var draw = Draw.of(size.seed(), "article", number);
        var published = When.of(draw, published(number));
        var withdrawn = draw.happens(0.002) ? published(number).plusDays(3 + draw.below(20)) : null;
        sink.row(key(Table.ARTICLE, number), slug("article", number), "Sample article " + (number + 1), draw.one(LANGUAGES), PARAGRAPHS,
                published.edtf, published.earliest, published.latest, published.earliest, published.latest,
                draw.happens(0.02) ? null : key(Table.SOURCE, sources.draw(draw)), BUNDLE, DIGEST, world.revision(), withdrawn,
                withdrawn == null ? null : "Made up", world.today());
    }

    private void author(int number, RowSink sink) throws SQLException {
        var draw = Draw.of(size.seed(), "author", number);
        if (draw.happens(0.6)) {
            sink.row(key(Table.ARTICLE, number), 0, key(Table.ACTOR, persons.draw(draw)));
        }
    }

    /** One that comes not long after carries the text of another, which is an original itself. */
    private int original(int number) {
        var draw = Draw.of(size.seed(), "original", number);
        if (number < NEAR || !draw.happens(0.08)) {
            return -1;
        }
        var original = number - 1 - draw.below(NEAR / 2);
        return Draw.of(size.seed(), "original", original).happens(0.08) ? -1 : original;
    }

    private void republication(int number, RowSink sink) throws SQLException {
        var original = original(number);
        if (original >= 0) {
            sink.row(key(Table.REPUBLICATION, number), key(Table.ARTICLE, number), "Made up", key(Table.ARTICLE, original),
                    EdtfDate.LAST_DAY, EdtfDate.LAST_DAY);
        }
    }

    private void reuse(int number, RowSink sink) throws SQLException {
        var draw = Draw.of(size.seed(), "reuse", number);
        if (number >= NEAR && original(number) < 0 && draw.happens(0.1)) {
            var certain = draw.happens(0.5);
            sink.row(key(Table.ARTICLE, number), key(Table.ARTICLE, number - 1 - draw.below(NEAR / 2)), 1 + draw.below(PARAGRAPHS),
                    1 + draw.below(PARAGRAPHS), new BigDecimal(certain ? "0.700" : "0.300"), new BigDecimal(certain ? "0.700" : "0.300"),
                    certain ? 25 : 9, certain);
        }
    }

    // Statements

    private int claimOf(int statement) {
        return statement * 4;
    }

    private int speaker(int statement) {
        return persons.draw(Draw.of(size.seed(), "speaker", statement));
    }

    private void statement(int number, RowSink sink) throws SQLException {
        var draw = Draw.of(size.seed(), "statement", number);
        var said = When.of(draw, published(firstArticle(claimOf(number))).minusDays(draw.below(4)));
        sink.row(key(Table.STATEMENT, number), slug("statement", number), "%s said that %s".formatted(personName(speaker(number)),
                text(claimOf(number))), "en", draw.one(CHANNELS), said.edtf, said.earliest, said.latest, said.earliest, said.latest,
                key(Table.ACTOR, speaker(number)), BUNDLE, DIGEST, world.revision());
    }

    // Claims

    /** The claim that it speaks of as well, through whatever stands between; itself where there is none. */
    private int root(int claim) {
        var root = claim;
        while (isLinked(root)) {
            root = other(root);
        }
        return root;
    }

    private String kind(int claim) {
        return Draw.of(size.seed(), "kind", root(claim)).one(KINDS);
    }

    private Country subject(int claim) {
        return world.countries().get(countries.draw(Draw.of(size.seed(), "subject", root(claim))));
    }

    private Country object(int claim) {
        var draw = Draw.of(size.seed(), "object", root(claim));
        var subject = subject(claim);
        var object = world.countries().get(countries.draw(draw));
        while (object.equals(subject)) {
            object = world.countries().get(countries.draw(draw));
        }
        return object;
    }

    private int measure(int claim) {
        return Draw.of(size.seed(), "measure", root(claim)).below(size.measures());
    }

    private static String measureName(int measure) {
        return "Sample Measure " + (measure + 1);
    }

    /** As those that there are. */
    private String unit(int measure) {
        return world.units().get(measure % world.units().size());
    }

    private String text(int claim) {
        var root = sentence(root(claim));
        return switch (linkKind(claim)) {
            case "NEGATES" -> "It is not so that " + root;
            case "REFINES" -> root.substring(0, root.length() - 1) + ", at the border first.";
            case "SAME_EVENT" -> "Officials watched when " + root;
            default -> sentence(claim);
        };
    }

    private String sentence(int claim) {
        var draw = Draw.of(size.seed(), "text", claim);
        var subject = subject(claim).name();
        var object = object(claim).name();
        return switch (kind(claim)) {
            case "QUANTITY" ->
                String.format(Locale.ROOT, "%s of %s towards %s came to %,d.", measureName(measure(claim)), subject, object, low(claim));
            case "POSITION" -> "%s %s %s.".formatted(subject, draw.one(POSITIONS), object);
            case "RELATION" -> "%s %s %s.".formatted(subject, draw.one(RELATIONS), object);
            case "ALLEGATION" -> "%s %s %s.".formatted(subject, draw.one(ALLEGATIONS), object);
            case "PREDICTION" -> "%s will leave its pact with %s within %s years.".formatted(subject, object, 2 + draw.below(9));
            case "OPINION" -> "%s %s %s.".formatted(subject, draw.one(OPINIONS), object);
            default -> "%s %s %s on %s.".formatted(subject, draw.one(EVENTS), object, holds(claim).edtf);
        };
    }

    /** When it happened, began, or was measured: some days before the first reports it. */
    private When holds(int claim) {
        var draw = Draw.of(size.seed(), "holds", claim);
        return When.of(draw, published(firstArticle(claim)).minusDays(draw.below(10)));
    }

    private int low(int claim) {
        return 1 + Draw.of(size.seed(), "low", claim).below(90_000);
    }

    private void claim(int number, RowSink sink) throws SQLException {
        var draw = Draw.of(size.seed(), "claim", number);
        var holds = holds(number);
        var figure = kind(number).equals("QUANTITY");
        var withdrawn = draw.happens(0.003) ? published(firstArticle(number)).plusDays(5 + draw.below(60)) : null;
        sink.row(key(Table.CLAIM, number), slug("claim", number), kind(number), text(number), "en", holds.edtf, holds.earliest,
                holds.latest, holds.earliest, holds.latest, figure ? key(Table.MEASURE, measure(number)) : null, figure ? holds.edtf : null,
                figure ? holds.earliest : null, figure ? holds.latest : null, figure ? holds.earliest : null, figure ? holds.latest : null,
                figure ? "EXACT" : null, figure ? BigDecimal.valueOf(low(number)) : null, figure ? BigDecimal.valueOf(low(number)) : null,
                figure ? unit(measure(number)) : null, BUNDLE, DIGEST, world.revision(), withdrawn, withdrawn == null ? null : "Made up");
    }

    private void participants(int number, RowSink sink) throws SQLException {
        var claim = key(Table.CLAIM, number);
        sink.row(claim, 0, subject(number).key(), "SUBJECT");
        sink.row(claim, 1, object(number).key(), "OBJECT");
        var draw = Draw.of(size.seed(), "participants", number);
        if (draw.happens(0.3)) {
            sink.row(claim, 2, key(Table.ACTOR, persons.draw(draw)), "MENTIONED");
        }
    }

    private long topic(int claim) {
        return world.topics().get(Draw.of(size.seed(), "topic", claim).below(world.topics().size()));
    }

    private void topics(int number, RowSink sink) throws SQLException {
        var first = topic(number);
        sink.row(key(Table.CLAIM, number), first);
        var second = world.topics().get(Draw.of(size.seed(), "second topic", number).below(world.topics().size()));
        if (second != first && number % 2 == 0) {
            sink.row(key(Table.CLAIM, number), second);
        }
    }

    // Citations

    private int firstArticle(int claim) {
        return (int) ((long) claim * size.articles() / size.claims());
    }

    private int citationCount(int claim) {
        return CITATIONS[Draw.of(size.seed(), "citations", claim).below(CITATIONS.length)];
    }

    private long citation(int claim, int which) {
        return key(Table.CITATION, claim * (long) MOST_CITATIONS + which);
    }

    /** What one passage says, drawn once for all the tables that tell of it. */
    private record Said(boolean ofStatement, boolean attributed, String stance, int article, int person) {
    }

    private Said said(int claim, int which) {
        var draw = Draw.of(size.seed(), "citation", claim * (long) MOST_CITATIONS + which);
        var ofStatement = claim % 4 == 0 && claim / 4 < size.statements() && which < 2;
        var stance = draw.share();
        var first = firstArticle(claim);
        var article = first + (which == 0 ? 0 : after(draw) % (size.articles() - first));
        return new Said(ofStatement, !ofStatement && draw.happens(0.5),
                stance < 0.05 && which > 0 ? "DENIES" : stance < 0.08 ? "QUALIFIES" : "SUPPORTS", article, persons.draw(draw));
    }

    /** Most speak of a thing when others do; some come back to it. */
    private int after(Draw draw) {
        return draw.below(draw.happens(0.85) ? NEAR : Math.max(NEAR, (int) ((long) size.articles() * LATER / DAYS)));
    }

    private void citations(int number, RowSink sink) throws SQLException {
        for (var which = 0; which < citationCount(number); which++) {
            var said = said(number, which);
            var draw = Draw.of(size.seed(), "passage", number * (long) MOST_CITATIONS + which);
            sink.row(citation(number, which), slug("citation", number * (long) MOST_CITATIONS + which), key(Table.ARTICLE, said.article),
                    said.ofStatement ? key(Table.STATEMENT, number / 4) : null, said.ofStatement ? null : key(Table.CLAIM, number),
                    1 + draw.below(PARAGRAPHS), draw.happens(0.15), said.ofStatement ? "SUPPORTS" : said.stance,
                    said.attributed ? "ATTRIBUTED" : "OWN", BUNDLE, DIGEST, world.revision());
        }
    }

    private void attributions(int number, RowSink sink) throws SQLException {
        for (var which = 0; which < citationCount(number); which++) {
            var said = said(number, which);
            if (said.attributed) {
                sink.row(citation(number, which), 0, key(Table.ACTOR, said.person));
            }
        }
    }

    private void bases(int number, RowSink sink) throws SQLException {
        var draw = Draw.of(size.seed(), "basis", number);
        if (draw.happens(0.05)) {
            var document = draw.below(Math.max(1, size.claims() / 200));
            sink.row(citation(number, 0), 0, slug("document", document), "DOCUMENT", "Sample Document " + (document + 1));
        }
    }

    private boolean isLinked(int claim) {
        return claim >= 50 && Draw.of(size.seed(), "link", claim).happens(0.12);
    }

    private int other(int claim) {
        return claim - 1 - Draw.of(size.seed(), "other", claim).below(40);
    }

    /** Empty where it is not linked: what is a figure has another value than the other, what is none can't be so where the other is. */
    private String linkKind(int claim) {
        if (!isLinked(claim)) {
            return "";
        }
        var kind = Draw.of(size.seed(), "link kind", claim).share();
        return kind >= 0.85 ? "SAME_EVENT" : kind >= 0.5 ? "REFINES" : kind(claim).equals("QUANTITY") ? "DIFFERENT_VALUE" : "NEGATES";
    }

    private void link(int number, RowSink sink) throws SQLException {
        var kind = linkKind(number);
        if (kind.isEmpty()) {
            return;
        }
        var other = other(number);
        var draw = Draw.of(size.seed(), "resolution", number);
        var resolved = (kind.equals("NEGATES") || kind.equals("DIFFERENT_VALUE")) && draw.happens(0.2);
        sink.row(key(Table.CLAIM_LINK, number), slug("link", number), kind, key(Table.CLAIM, number), key(Table.CLAIM, other),
                resolved ? key(Table.CLAIM, draw.happens(0.5) ? number : other) : null, "Made up", resolved ? "Made up" : null,
                resolved ? published(firstArticle(number)).plusDays(30) : null, resolved ? "Made up" : null, BUNDLE, DIGEST,
                world.revision());
    }

    // What is on record of the revision

    private void change(int number, RowSink sink) throws SQLException {
        var place = number * (long) MOST_CHANGES;
        sink.row(key(Table.REVISION_CHANGE, place++), slug("claim", number), "ADDED", "Claim", world.revision());
        for (var which = 0; which < citationCount(number); which++) {
            sink.row(key(Table.REVISION_CHANGE, place++), slug("citation", number * (long) MOST_CITATIONS + which), "ADDED", "Citation",
                    world.revision());
        }
        if (number < size.statements()) {
            sink.row(key(Table.REVISION_CHANGE, place++), slug("statement", number), "ADDED", "Statement", world.revision());
        }
        if (number < size.articles()) {
            sink.row(key(Table.REVISION_CHANGE, place++), slug("article", number), "ADDED", "Article", world.revision());
        }
        if (number < size.persons()) {
            sink.row(key(Table.REVISION_CHANGE, place++), slug("person", number), "ADDED", "Actor", world.revision());
        }
        if (isLinked(number)) {
            sink.row(key(Table.REVISION_CHANGE, place++), slug("link", number), "ADDED", "ClaimLink", world.revision());
        }
        if (number < size.measures()) {
            sink.row(key(Table.REVISION_CHANGE, place++), slug("measure", number), "ADDED", "Measure", world.revision());
        }
        if (number < size.sources()) {
            sink.row(key(Table.REVISION_CHANGE, place), slug("source", number), "ADDED", "Source", world.revision());
        }
    }

    /** A date as an article would give it: mostly the day, sometimes only the month. */
    private record When(String edtf, LocalDate earliest, LocalDate latest) {

        static When of(Draw draw, LocalDate day) {
            if (draw.happens(0.95)) {
                return new When(day.toString(), day, day);
            }
            var first = day.withDayOfMonth(1);
            return new When(day.toString().substring(0, 7), first, first.plusMonths(1).minusDays(1));
        }
    }
}
