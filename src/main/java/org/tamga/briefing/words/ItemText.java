package org.tamga.briefing.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.tamga.briefing.BriefingItem;
import org.tamga.briefing.item.ItemContent;
import org.tamga.briefing.item.ItemContent.Member;
import org.tamga.briefing.item.ItemContent.When;
import org.tamga.briefing.item.ItemType;
import org.tamga.claim.AssessmentStatus;

/**
 * The sentence that an item says: the dataset's, in its language; of several figures one that tells them all, in the language of the
 * figures; of an alliance one in the reader's language, as dates and names are all that is in it.
 */
final class ItemText {

    private static final Comparator<ItemContent> BY_DATE = Comparator
            .comparing((ItemContent each) -> day(each.figure().asOf(), When::earliest))
            .thenComparing(each -> day(each.figure().asOf(), When::latest)).thenComparing(ItemContent::slug);

    private final Words words;
    private final Languages languages;

    ItemText(Words words, Languages languages) {
        this.words = words;
        this.languages = languages;
    }

    /** What an item speaks of; of an alliance that the country has left in the span, the last that it was there. */
    static ItemContent spoken(BriefingItem item) {
        return item.told() == null ? item.series().get(item.series().size() - 1) : item.told();
    }

    String of(BriefingItem item, String country) {
        var told = spoken(item);
        if (told.type() == ItemType.MEMBERSHIP) {
            return membership(told.membership(), country);
        }
        var factual = languages.of(told.language());
        var figures = figures(item);
        return figures.size() > 1 && factual != null ? series(factual, figures, told.status()) : told.text();
    }

    /** All that an item has of one measure, in the order of their dates. */
    static List<ItemContent> figures(BriefingItem item) {
        var all = new LinkedHashMap<String, ItemContent>();
        Stream.concat(Stream.of(spoken(item)), item.series().stream()).filter(each -> each.figure() != null)
                .forEach(each -> all.putIfAbsent(each.slug(), each));
        return all.values().stream().sorted(BY_DATE).toList();
    }

    String language(BriefingItem item) {
        var told = spoken(item);
        return told.type() == ItemType.MEMBERSHIP ? words.code() : told.language();
    }

    /** @param usual how the figure that it leads with stands: where another stands otherwise, that is said */
    private static String series(Words factual, List<ItemContent> figures, AssessmentStatus usual) {
        var vocabulary = factual.vocabulary();
        var all = figures.stream().map(each -> dated(factual, each) + (each.status() == usual ? ""
                : " (" + factual.status(each.status()) + ")"))
                .reduce((a, b) -> vocabulary.text("figure.next", "a", a, "b", b)).orElseThrow();
        return vocabulary.text("figure.series", "measure", figures.get(0).figure().measureName(), "figures", all);
    }

    private static String dated(Words factual, ItemContent each) {
        var figure = factual.figure(each.figure());
        return each.figure().asOf() == null ? figure
                : factual.vocabulary().text("figure.dated", "figure", figure, "when",
                        factual.dates().of(each.figure().asOf().edtf(), DateWords.WHEN));
    }

    private String membership(Member member, String country) {
        var vocabulary = words.vocabulary();
        var shape = isOpen(member.until()) ? member.since() == null ? "undated" : "since"
                : member.since() == null ? "over-until" : "over";
        var key = "membership." + member.status() + '.' + shape;
        var pattern = vocabulary.find(key).orElseGet(() -> vocabulary.text("membership." + shape));
        return Vocabulary.filled(pattern, place -> switch (place) {
            case "alliance" -> words.name(member.alliance());
            case "country" -> words.names().countryInSentence(country);
            case "role" -> vocabulary.text("membership.role." + member.status());
            case "to", "until" -> words.dates().of(member.until().edtf(), place);
            default -> words.dates().of(member.since().edtf(), place);
        });
    }

    private static LocalDate day(When date, Function<When, LocalDate> end) {
        return date == null || end.apply(date) == null ? LocalDate.MAX : end.apply(date);
    }

    private static boolean isOpen(When until) {
        return until == null || until.edtf() == null;
    }
}
