package org.tamga.web.briefings;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.briefing.Briefing;
import org.tamga.briefing.BriefingArticle;
import org.tamga.briefing.BriefingItem;
import org.tamga.briefing.BriefingSection;
import org.tamga.briefing.RemovedItem;
import org.tamga.briefing.item.ItemContent;
import org.tamga.briefing.item.ItemContent.Against;
import org.tamga.briefing.item.ItemContent.Cited;
import org.tamga.briefing.item.ItemContent.Figure;
import org.tamga.briefing.item.ItemContent.Party;
import org.tamga.briefing.item.ItemContent.When;
import org.tamga.briefing.words.Words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Briefings as JSON: under the names that GraphQL has, with articles by their slug, and without what there is not. */
@ApplicationScoped
public class JsonRendering implements Rendering {

    private final ObjectMapper json;

    public JsonRendering(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public BriefingForm form() {
        return BriefingForm.JSON;
    }

    @Override
    public String render(Briefing briefing, BriefingAsked asked) {
        try {
            return json.writeValueAsString(new Writing(asked.words(), asked.country()).of(briefing));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Writing(Words words, String country) {

        Map<String, Object> of(Briefing briefing) {
            var of = new Fields();
            of.put("country", new Fields().with("code", country).with("name", words.country(country)));
            // In a difference, titles that the reader has are not repeated.
            of.with("title", briefing.complete() ? words.title(country) : null).with("language", words.code());
            of.with("from", briefing.from().toString()).with("until", briefing.until().toString()).with("known",
                    briefing.known().toString());
            of.with("revision", briefing.revision().toString());
            of.put("complete", briefing.complete());
            of.with("leftOut", briefing.leftOut());
            of.with("notes", Notes.of(briefing, words));
            of.put("sections", briefing.sections().stream().map(this::of).toList());
            of.put("removed", briefing.removed().stream().map(this::of).toList());
            of.put("articles", briefing.articles().stream().map(this::of).toList());
            return of;
        }

        private Fields of(BriefingSection section) {
            return new Fields().with("kind", section.kind()).with("title", section.order() == null ? null : words.title(section.kind()))
                    .whole("order", section.order())
                    .whole("items", section.items().stream().map(this::of).toList());
        }

        private Fields of(BriefingItem item) {
            var told = item.told();
            return new Fields().with("key", item.key()).with("change", item.change()).with("text", words.text(item, country))
                    .with("language", words.language(item)).with("date", of(told.when())).with("status", told.status())
                    .with("previousStatus", item.previousStatus())
                    .with("origins", told.max() == 0 ? null : origins(told.min(), told.max()))
                    .with("standing", words.standing(item)).with("about", about(told))
                    .with("figures", words.figures(item).stream().map(this::figure).toList())
                    .with("against", told.against().stream().map(this::of).toList()).with("citations", citations(Sheet.cited(item)));
        }

        private List<Fields> about(ItemContent told) {
            var all = new ArrayList<Party>(told.about());
            if (told.membership() != null) {
                all.add(told.membership().alliance());
            }
            return all.stream().map(party -> new Fields().with("slug", party.slug()).with("name", words.name(party))).toList();
        }

        private Fields figure(ItemContent content) {
            Figure figure = content.figure();
            return new Fields().with("low", figure.low()).with("high", figure.high()).with("comparator", figure.comparator())
                    .with("unit", figure.unit()).with("asOf", of(figure.asOf())).with("status", content.status())
                    .with("text", words.figure(figure));
        }

        private Fields of(Against against) {
            return new Fields().with("opposition", against.opposition()).with("text", words.against(against))
                    .with("language", words.language(against)).with("origins", origins(against.min(), against.max()))
                    .with("standing", words.standing(against)).with("citations", citations(against.citations()));
        }

        private Fields of(RemovedItem removed) {
            return new Fields().with("key", removed.key()).with("reason", removed.reason()).with("because", words.because(removed))
                    .with("with", removed.with());
        }

        private Fields of(BriefingArticle article) {
            return new Fields().with("slug", article.slug()).with("title", article.title()).with("language", article.language())
                    .with("publishedOn", of(article.publishedOn()))
                    .with("source", article.sourceSlug() == null ? null
                            : new Fields().with("slug", article.sourceSlug()).with("name", article.source()))
                    .with("url", article.url());
        }

        private Fields of(When date) {
            return date == null ? null : new Fields().with("edtf", date.edtf()).with("text", words.date(date));
        }

        private static Fields origins(int min, int max) {
            return new Fields().with("min", min).with("max", max);
        }

        private static List<Fields> citations(List<Cited> citations) {
            return citations.stream().map(cited -> new Fields().with("article", cited.article()).with("paragraph", cited.paragraph()))
                    .toList();
        }
    }

    /** What there is to say, in order: what there is not, is not written. */
    private static final class Fields extends LinkedHashMap<String, Object> {

        Fields with(String name, Object value) {
            if (value != null && !"".equals(value) && !(value instanceof Collection<?> all && all.isEmpty())) {
                put(name, value);
            }
            return this;
        }

        /** Also where it is empty. */
        Fields whole(String name, Object value) {
            if (value != null) {
                put(name, value);
            }
            return this;
        }
    }
}
