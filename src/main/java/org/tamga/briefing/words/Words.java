package org.tamga.briefing.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tamga.briefing.BriefingItem;
import org.tamga.briefing.ItemChange;
import org.tamga.briefing.RemovedItem;
import org.tamga.briefing.SectionKind;
import org.tamga.briefing.item.ItemContent;
import org.tamga.briefing.item.ItemContent.Against;
import org.tamga.briefing.item.ItemContent.Figure;
import org.tamga.briefing.item.ItemContent.Party;
import org.tamga.briefing.item.ItemContent.When;
import org.tamga.claim.AssessmentStatus;

/**
 * What a briefing says in one language: titles, dates, numbers, names of countries and alliances, whose voices stand behind something.
 * What the dataset says stays in the language in which it was written.
 */
public final class Words {

    private final Vocabulary vocabulary;
    private final NameWords names;
    private final DateWords dates;
    private final FigureWords figures;
    private final VoiceWords voices;
    private final ItemText texts;

    Words(Vocabulary vocabulary, Languages languages) {
        this.vocabulary = vocabulary;
        this.names = new NameWords(vocabulary);
        this.dates = new DateWords(vocabulary);
        this.figures = new FigureWords(vocabulary);
        this.voices = new VoiceWords(vocabulary, names);
        this.texts = new ItemText(this, languages);
    }

    /** The language's code (BCP 47). */
    public String code() {
        return vocabulary.locale().toLanguageTag();
    }

    public Locale locale() {
        return vocabulary.locale();
    }

    /** What the language calls itself. */
    public String itself() {
        return vocabulary.text("language");
    }

    /** The title of a country's briefing. */
    public String title(String countryCode) {
        return vocabulary.text("title", "country", country(countryCode));
    }

    public String title(SectionKind section) {
        return vocabulary.text("section." + section);
    }

    /** One or two words for a status. */
    public String status(AssessmentStatus status) {
        return vocabulary.text("status." + status);
    }

    /** A country's common name, as a title has it. */
    public String country(String code) {
        return names.country(code);
    }

    public String name(Party party) {
        return names.of(party);
    }

    /** The sentence that an item says; in which language, {@link #language(BriefingItem)} tells. */
    public String text(BriefingItem item, String countryCode) {
        return texts.of(item, countryCode);
    }

    /** The figures of an item, in the order of their dates; empty where it is about none. */
    public List<ItemContent> figures(BriefingItem item) {
        return ItemText.figures(item);
    }

    /** The language of an item's sentence (BCP 47). */
    public String language(BriefingItem item) {
        return texts.language(item);
    }

    /** How many independent voices say so, and whose, as a sentence; of an alliance, what it rests on; empty where that is nothing. */
    public String standing(BriefingItem item) {
        return voices.standing(item);
    }

    /** What the other side says: a sentence of this language where it denies, and its own where it says something else. */
    public String against(Against against) {
        return against.text() == null ? voices.denial(against) : against.text();
    }

    /** The language of that (BCP 47). */
    public String language(Against against) {
        return against.text() == null ? code() : against.language();
    }

    /** How the other side stands to it, as it goes before a sentence of its own; empty of a denial, which says so itself. */
    public String opposition(Against against) {
        return against.text() == null ? "" : vocabulary.text("against." + against.opposition());
    }

    /** How many voices the other side has, and whose. */
    public String standing(Against against) {
        return against.text() == null ? "" : voices.of(against);
    }

    /** How an item differs from what the reader has; empty in a whole briefing. */
    public String change(BriefingItem item) {
        if (item.change() == null) {
            return "";
        }
        var before = item.previousStatus();
        return item.change() == ItemChange.CHANGED && before != null && item.told() != null && before != item.told().status()
                ? vocabulary.text("change.status", "status", status(before))
                : vocabulary.text("change." + item.change());
    }

    /** Why an item is no longer there: as the dataset says where it was taken back, else in this language. */
    public String because(RemovedItem removed) {
        return removed.because() == null ? vocabulary.text("removed." + removed.reason()) : removed.because();
    }

    /** A date by itself, such as "September 2022"; that there is none, where there is none. */
    public String date(When date) {
        return date == null ? vocabulary.text("date.unknown") : dates.of(date.edtf(), DateWords.PLAIN);
    }

    public String date(LocalDate day) {
        return dates.of(day.toString(), DateWords.PLAIN);
    }

    /** From the first day to the last. */
    public String span(LocalDate from, LocalDate until) {
        return dates.of(from.equals(until) ? from.toString() : from + "/" + until, DateWords.PLAIN);
    }

    /** On which day this was known. */
    public String known(LocalDate day) {
        return Vocabulary.filled(vocabulary.text("known"), form -> dates.of(day.toString(), form));
    }

    /** A figure with its unit, such as "about 80 percent". */
    public String figure(Figure figure) {
        return figures.of(figure);
    }

    /** The fixed text of a page. */
    public String page(String key) {
        return vocabulary.text("page." + key);
    }

    public String page(String key, Map<String, String> values) {
        return Vocabulary.filled(page(key), values::get);
    }

    /** The fixed text of a page, with the form that the number takes. */
    public String page(String key, int number) {
        return voices.counted("page." + key, number, String.valueOf(number));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    DateWords dates() {
        return dates;
    }

    NameWords names() {
        return names;
    }
}
