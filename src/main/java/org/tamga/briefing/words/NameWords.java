package org.tamga.briefing.words;

import org.tamga.actor.CountryNames;
import org.tamga.briefing.item.ItemContent.Party;

/** Names in one language: of countries those of CLDR, of others those of the dataset. */
final class NameWords {

    private final Vocabulary words;

    NameWords(Vocabulary words) {
        this.words = words;
    }

    /** As a title has it. */
    String country(String code) {
        return CountryNames.of(code, words.locale());
    }

    /** As a sentence has it, with the article where the language has one. */
    String countryInSentence(String code) {
        return words.find("country." + code).orElseGet(() -> country(code));
    }

    /** The name in this language; what the actor is called anyway, where it has none there. */
    String of(Party party) {
        if (party.code() != null) {
            return countryInSentence(party.code());
        }
        var present = party.names().get("");
        return party.names().getOrDefault(words.locale().toLanguageTag(), present == null ? party.slug() : present);
    }
}
