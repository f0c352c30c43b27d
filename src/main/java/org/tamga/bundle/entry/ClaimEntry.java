package org.tamga.bundle.entry;

import java.util.List;

import org.tamga.claim.ClaimKind;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A proposition. */
@RegisterForReflection
public record ClaimEntry(
        String slug, String text, String language, ClaimKind kind, List<ParticipantEntry> participants, List<String> topics, String holds,
        String holdsBecause, QuantityEntry quantity, String measure, List<CitationEntry> cited, WithdrawnEntry withdrawn) implements Entry {

    public ClaimEntry {
        language = Absent.value(language, "en");
        participants = Absent.list(participants);
        topics = Absent.list(topics);
        cited = Absent.list(cited);
    }

    /** Without its citations, which are entries of their own. */
    @Override
    public ClaimEntry itself() {
        return new ClaimEntry(slug, text, language, kind, participants, topics, holds, holdsBecause, quantity, measure, List.of(),
                withdrawn);
    }
}
