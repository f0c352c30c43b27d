package org.tamga.bundle.entry;

import java.util.List;

import org.tamga.claim.Stance;
import org.tamga.claim.Voice;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** That an article reports something in a paragraph. Which statement or claim, where the place of the entry does not say it. */
@RegisterForReflection
public record CitationEntry(
        String statement, String claim, Integer paragraph, Stance stance, Voice voice, List<String> attributedTo, List<BasisEntry> restsOn,
        Boolean hedged, String note, String mark, WithdrawnEntry withdrawn) {

    public CitationEntry {
        voice = Absent.value(voice, Voice.OWN);
        hedged = Absent.value(hedged, false);
        attributedTo = Absent.list(attributedTo);
        restsOn = Absent.list(restsOn);
    }

    /** The same citation, of the statement that it is entered with. */
    public CitationEntry ofStatement(String slug) {
        return new CitationEntry(slug, null, paragraph, stance, voice, attributedTo, restsOn, hedged, note, mark, withdrawn);
    }

    /** The same citation, of the claim that it is entered with. */
    public CitationEntry ofClaim(String slug) {
        return new CitationEntry(null, slug, paragraph, stance, voice, attributedTo, restsOn, hedged, note, mark, withdrawn);
    }
}
