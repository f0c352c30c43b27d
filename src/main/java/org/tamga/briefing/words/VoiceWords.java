package org.tamga.briefing.words;

import java.math.BigDecimal;
import java.util.List;

import org.tamga.briefing.BriefingItem;
import org.tamga.briefing.item.ItemContent;
import org.tamga.briefing.item.ItemContent.Against;
import org.tamga.briefing.item.ItemContent.Who;
import org.tamga.briefing.item.ItemType;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.ClaimKind;

/** How many independent voices stand behind something, and whose they are, in words. */
final class VoiceWords {

    /** More names than that are too many to listen to. */
    private static final int MOST_NAMES = 5;

    private final Vocabulary words;
    private final NameWords names;

    VoiceWords(Vocabulary words, NameWords names) {
        this.words = words;
        this.names = names;
    }

    String standing(BriefingItem item) {
        var told = ItemText.spoken(item);
        if (told.type() == ItemType.MEMBERSHIP) {
            return told.membership().reference() == null ? ""
                    : words.text("page.rests-on", "reference", clause(told.membership().reference()));
        }
        var voices = number(told.type() == ItemType.STATEMENT ? "witnesses" : "voices", told.min(), told.max(), told.voices());
        return words.text("standing." + kindOfStanding(told), "voices", voices);
    }

    private static String kindOfStanding(ItemContent told) {
        return told.status() == AssessmentStatus.NOT_CHECKABLE && told.kind() == ClaimKind.PREDICTION ? "PREDICTION"
                : told.status().name();
    }

    String of(Against against) {
        return number("voices", against.min(), against.max(), against.who());
    }

    String denial(Against against) {
        var who = against.who().stream().map(this::label).distinct().toList();
        return words.text("against." + against.opposition() + (who.size() > 1 ? ".several" : ""), "who", list(who));
    }

    /** "Two independent voices, perhaps three: X, Y and Z": a sentence without its full stop. */
    private String number(String what, int min, int max, List<Who> whose) {
        var number = least(what, min);
        if (max > min) {
            number = words.text("voices.perhaps", "least", number, "most", spelled(max));
        }
        var labels = whose.stream().map(this::label).distinct().toList();
        return sentence(labels.isEmpty() ? number
                : words.text("voices.whose", "number", number, "names", list(labels, labels.size() + Math.max(0, max - whose.size()))));
    }

    private String least(String what, int min) {
        return min == 0 ? words.text("voices.none") : counted(what, min, spelled(min));
    }

    /** Whose voice it is; several who speak as one are one. */
    private String label(Who who) {
        if (who.parties().isEmpty()) {
            return who.outlet() == null ? words.text("unknown") : who.outlet();
        }
        var parties = who.parties().stream().map(names::of).distinct().toList();
        return parties.size() == 1 ? parties.get(0)
                : words.text("also", "a", parties.get(0), "b", joined(parties.subList(1, parties.size())));
    }

    /** "X, Y and Z"; how many more there are, where they are many. */
    private String list(List<String> all) {
        return list(all, all.size());
    }

    /** @param total how many there are, where not all of them are named */
    private String list(List<String> all, int total) {
        if (all.isEmpty()) {
            return words.text("unknown");
        }
        if (total <= MOST_NAMES) {
            return joined(all);
        }
        var shown = Math.min(MOST_NAMES - 1, all.size());
        return Vocabulary.filled(words.text(words.counted("list.rest", BigDecimal.valueOf(total - shown))),
                "a", commas(all.subList(0, shown)), "n", spelled(total - shown));
    }

    private String joined(List<String> all) {
        var last = all.size() - 1;
        return last == 0 ? all.get(0) : words.text("list.pair", "a", commas(all.subList(0, last)), "b", all.get(last));
    }

    private String commas(List<String> all) {
        return all.stream().reduce((a, b) -> words.text("list.more", "a", a, "b", b)).orElseThrow();
    }

    String counted(String key, int number, String written) {
        return words.text(words.counted(key, BigDecimal.valueOf(number)), "n", written);
    }

    private String spelled(int number) {
        return words.listed("numbers", number).orElseGet(() -> String.valueOf(number));
    }

    private String sentence(String text) {
        var first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(words.locale()) + text.substring(first);
    }

    /** A sentence of the dataset within another. */
    private static String clause(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
