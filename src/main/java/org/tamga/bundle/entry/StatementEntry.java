package org.tamga.bundle.entry;

import java.util.List;

import org.tamga.claim.Channel;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** An utterance. */
@RegisterForReflection
public record StatementEntry(
        String slug, String speaker, String text, String quote, String language, String saidOn, String saidOnBecause, String saidAt,
        List<String> saidTo, Channel channel, List<String> about, List<String> topics, List<CitationEntry> cited,
        List<AssertionEntry> asserts, WithdrawnEntry withdrawn) implements Entry {

    public StatementEntry {
        language = Absent.value(language, "en");
        saidTo = Absent.list(saidTo);
        about = Absent.list(about);
        topics = Absent.list(topics);
        cited = Absent.list(cited);
        asserts = Absent.list(asserts);
    }

    /** Without its citations, which are entries of their own. */
    @Override
    public StatementEntry itself() {
        return new StatementEntry(slug, speaker, text, quote, language, saidOn, saidOnBecause, saidAt, saidTo, channel, about, topics,
                List.of(), asserts, withdrawn);
    }
}
