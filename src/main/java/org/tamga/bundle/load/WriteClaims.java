package org.tamga.bundle.load;

import static org.tamga.bundle.load.Entities.ground;
import static org.tamga.bundle.load.Entities.replace;

import java.time.LocalDate;
import java.util.Objects;

import org.tamga.bundle.entry.AssertionEntry;
import org.tamga.bundle.entry.BasisEntry;
import org.tamga.bundle.entry.Cited;
import org.tamga.bundle.entry.ClaimEntry;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.LinkEntry;
import org.tamga.bundle.entry.MeasureEntry;
import org.tamga.bundle.entry.ParticipantEntry;
import org.tamga.bundle.entry.QuantityEntry;
import org.tamga.bundle.entry.ResolutionEntry;
import org.tamga.bundle.entry.StatementEntry;
import org.tamga.bundle.entry.TopicEntry;
import org.tamga.claim.Assertion;
import org.tamga.claim.Basis;
import org.tamga.claim.Participant;
import org.tamga.claim.Quantity;
import org.tamga.claim.Resolution;
import org.tamga.claim.Statement;
import org.tamga.claim.Topic;
import org.tamga.common.EdtfDate;

/** Topics and measures, statements and claims, and the evidence: citations, assertions, links. */
final class WriteClaims {

    private final Entities entities;
    private final Changes changes;

    WriteClaims(Entities entities, Changes changes) {
        this.entities = entities;
        this.changes = changes;
    }

    void run() {
        changes.of(EntryType.TOPIC, TopicEntry.class).forEach(change -> topic(change.entry()));
        changes.of(EntryType.MEASURE, MeasureEntry.class).forEach(change -> measure(change.entry()));
        changes.of(EntryType.CLAIM, ClaimEntry.class).forEach(change -> claim(change.entry()));
        changes.of(EntryType.STATEMENT, StatementEntry.class).forEach(change -> statement(change.entry()));
        changes.of(EntryType.CITATION, Cited.class).forEach(change -> citation(change.entry()));
        changes.of(EntryType.CLAIM_LINK, LinkEntry.class).forEach(change -> link(change.entry()));
    }

    private void topic(TopicEntry entry) {
        var topic = entities.topic(entry.slug());
        topic.name = entry.name();
        topic.description = entry.description();
        topic.weight = Objects.requireNonNullElse(entry.weight(), Topic.AS_MOST);
        entities.keep(topic);
    }

    private void measure(MeasureEntry entry) {
        var measure = entities.measure(entry.slug());
        measure.name = entry.name();
        measure.unit = entry.unit();
        measure.description = entry.description();
        entities.keep(measure);
    }

    private void claim(ClaimEntry entry) {
        var claim = entities.claim(entry.slug());
        claim.text = entry.text();
        claim.language = entry.language();
        claim.kind = entry.kind();
        claim.holds = EdtfDate.of(entry.holds());
        claim.holdsBecause = entry.holdsBecause();
        replace(claim.participants, entry.participants().stream().map(this::participant).toList());
        replace(claim.topics, entry.topics().stream().map(entities::topic).toList());
        claim.quantity = quantity(entry.quantity());
        claim.measure = entities.measure(entry.measure());
        entities.keep(claim);
    }

    private Participant participant(ParticipantEntry entry) {
        var participant = new Participant();
        participant.actor = entities.actor(entry.actor());
        participant.role = entry.role();
        return participant;
    }

    private static Quantity quantity(QuantityEntry entry) {
        if (entry == null) {
            return null;
        }
        var quantity = new Quantity();
        quantity.low = entry.low();
        quantity.high = entry.high();
        quantity.comparator = entry.comparator();
        quantity.unit = entry.unit();
        quantity.asOf = EdtfDate.of(entry.asOf());
        return quantity;
    }

    private void statement(StatementEntry entry) {
        var statement = entities.statement(entry.slug());
        statement.speaker = entities.actor(entry.speaker());
        statement.text = entry.text();
        statement.quote = entry.quote();
        statement.language = entry.language();
        statement.saidOn = EdtfDate.of(entry.saidOn());
        statement.saidOnBecause = entry.saidOnBecause();
        statement.saidAt = entities.actor(entry.saidAt());
        statement.channel = entry.channel();
        replace(statement.saidTo, entry.saidTo().stream().map(entities::actor).toList());
        replace(statement.about, entry.about().stream().map(entities::actor).toList());
        replace(statement.topics, entry.topics().stream().map(entities::topic).toList());
        replace(statement.assertions, entry.asserts().stream().map(assertion -> assertion(statement, assertion)).toList());
        entities.keep(statement);
    }

    private Assertion assertion(Statement statement, AssertionEntry entry) {
        var assertion = new Assertion();
        assertion.statement = statement;
        assertion.claim = entities.claim(entry.claim());
        assertion.stance = entry.stance();
        return assertion;
    }

    private void citation(Cited entry) {
        var citation = entities.citation(entry.slug());
        citation.article = entities.article(entry.article());
        citation.paragraph = entry.citation().paragraph();
        citation.statement = entities.statement(entry.citation().statement());
        citation.claim = entities.claim(entry.citation().claim());
        citation.stance = entry.citation().stance();
        citation.voice = entry.citation().voice();
        citation.hedged = entry.citation().hedged();
        citation.note = entry.citation().note();
        replace(citation.attributedTo, entry.citation().attributedTo().stream().map(entities::actor).toList());
        replace(citation.restsOn, entry.citation().restsOn().stream().map(WriteClaims::basis).toList());
        entities.keep(citation);
    }

    private static Basis basis(BasisEntry entry) {
        var basis = new Basis();
        basis.kind = entry.kind();
        basis.slug = entry.slug();
        basis.name = entry.name();
        return basis;
    }

    private void link(LinkEntry entry) {
        var link = entities.link(entry.slug());
        link.from = entities.claim(entry.from());
        link.to = entities.claim(entry.to());
        link.kind = entry.kind();
        link.reason = entry.reason();
        link.resolution = resolution(entry.resolution());
        entities.keep(link);
    }

    private Resolution resolution(ResolutionEntry entry) {
        if (entry == null) {
            return null;
        }
        var resolution = new Resolution();
        resolution.inFavourOf = entities.claim(entry.inFavourOf());
        resolution.because = entry.because();
        resolution.day = LocalDate.parse(entry.on());
        resolution.ground = ground(entry.ground());
        return resolution;
    }
}
