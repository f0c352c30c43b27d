package org.tamga.web.briefings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tamga.briefing.Briefing;
import org.tamga.briefing.BriefingArticle;
import org.tamga.briefing.BriefingItem;
import org.tamga.briefing.item.ItemContent;
import org.tamga.briefing.item.ItemContent.Against;
import org.tamga.briefing.item.ItemContent.Cited;
import org.tamga.briefing.words.Words;

import io.quarkus.qute.TemplateData;

/**
 * A briefing as it is read: all in words, and articles by their number.
 *
 * @param notes what is to be said of it as such
 * @param revision the token to ask with for what changes after this
 * @param gone what the reader has and is no longer there; empty in a whole briefing
 */
public record Sheet(String language, String title, String span, String known, List<String> notes, List<Part> parts, List<Gone> gone,
        List<Source> sources, String revision) {

    /** A section. */
    public record Part(String kind, String title, List<Line> lines) {
    }

    /**
     * An item.
     *
     * @param language of its text, where it is not the reader's; else null
     * @param date null where it has none
     * @param status as a class of a page has it, and in words
     * @param measure what its figures measure, where they are several; else null
     * @param change how it differs from what the reader has; empty in a whole briefing
     */
    public record Line(String key, String text, String language, String date, String status, String statusText, String standing,
            String change,
            String measure, List<Value> values, List<Ref> refs, List<Contrary> against) {
    }

    /** One figure of a series. */
    public record Value(String figure, String date) {
    }

    /**
     * Where something stands: the number of the article among the sources, and its paragraphs.
     *
     * @param spoken the same in words
     */
    // The template that shows it is not told its type: natively, nobody would know its properties.
    @TemplateData
    public record Ref(String article, boolean listed, String number, String paragraphs, String spoken) {
    }

    /** One of those who say otherwise. */
    public record Contrary(String label, String text, String language, String standing, List<Ref> refs) {
    }

    /** An item that is no longer there. */
    public record Gone(String key, String because) {
    }

    /** An article. */
    public record Source(String slug, int number, String title, String language, String publisher, String date, String url) {
    }

    static Sheet of(Briefing briefing, Words words) {
        return new Writing(briefing, words).sheet();
    }

    /** Where all that an item tells stands. */
    static List<Cited> cited(BriefingItem item) {
        return Stream.concat(Stream.ofNullable(item.told()), item.series().stream()).flatMap(content -> content.citations().stream())
                .distinct().toList();
    }

    /** An article without a title is told from others by what the dataset calls it. */
    static String title(BriefingArticle article, Words words) {
        return article.title() == null ? "%s (%s)".formatted(words.page("untitled"), article.slug()) : article.title();
    }

    private static final class Writing {

        private final Briefing briefing;
        private final Words words;
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        Writing(Briefing briefing, Words words) {
            this.briefing = briefing;
            this.words = words;
            briefing.articles().forEach(article -> numbers.put(article.slug(), numbers.size() + 1));
        }

        Sheet sheet() {
            var notes = new ArrayList<>(Notes.of(briefing, words));
            if (!briefing.complete()) {
                notes.add(0, words.page("difference") + ".");
            }
            return new Sheet(words.code(), words.title(briefing.country().code()), words.span(briefing.from(), briefing.until()),
                    words.known(briefing.known()), notes,
                    briefing.sections().stream().filter(section -> !section.items().isEmpty())
                            .map(section -> new Part(section.kind().name(), words.title(section.kind()),
                                    section.items().stream().map(this::line).toList()))
                            .toList(),
                    briefing.removed().stream().map(removed -> new Gone(removed.key(), words.because(removed))).toList(),
                    briefing.articles().stream().map(this::source).toList(), briefing.revision().toString());
        }

        private Line line(BriefingItem item) {
            var told = item.told();
            var figures = words.figures(item);
            var series = figures.size() > 1;
            return new Line(item.key(), words.text(item, briefing.country().code()), foreign(words.language(item)),
                    told.when() == null || told.membership() != null || series ? null : words.date(told.when()), told.status().name(),
                    words.status(told.status()),
                    words.standing(item), words.change(item), series ? told.figure().measureName() : null,
                    series ? figures.stream().map(each -> new Value(figure(each, told), words.date(each.figure().asOf()))).toList()
                            : List.of(),
                    refs(cited(item)), told.against().stream().map(this::contrary).toList());
        }

        /** One that stands otherwise than the one that the item leads with says so. */
        private String figure(ItemContent each, ItemContent told) {
            var figure = words.figure(each.figure());
            return each.status() == told.status() ? figure : "%s (%s)".formatted(figure, words.status(each.status()));
        }

        private Contrary contrary(Against against) {
            return new Contrary(words.opposition(against), words.against(against), foreign(words.language(against)),
                    words.standing(against), refs(against.citations()));
        }

        private Source source(BriefingArticle article) {
            return new Source(article.slug(), numbers.get(article.slug()),
                    title(article, words),
                    article.title() == null ? null : foreign(article.language()), article.source(),
                    article.publishedOn() == null ? null : words.date(article.publishedOn()), article.url());
        }

        /** An article that the reader has already goes by its name. */
        private List<Ref> refs(List<Cited> citations) {
            var byArticle = new LinkedHashMap<String, List<Cited>>();
            citations.forEach(cited -> byArticle.computeIfAbsent(cited.article(), article -> new ArrayList<>()).add(cited));
            return byArticle.entrySet().stream().map(article -> ref(article.getKey(), article.getValue().stream()
                    .map(cited -> String.valueOf(cited.paragraph())).distinct().collect(Collectors.joining(", ")))).toList();
        }

        private Ref ref(String article, String paragraphs) {
            var number = numbers.containsKey(article) ? numbers.get(article).toString() : article;
            return new Ref(article, numbers.containsKey(article), number, paragraphs,
                    words.page("cited", Map.of("article", number, "n", paragraphs)));
        }

        private String foreign(String language) {
            return language == null || language.equals(words.code()) ? null : language;
        }
    }
}
