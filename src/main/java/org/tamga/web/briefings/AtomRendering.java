package org.tamga.web.briefings;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.briefing.Briefing;
import org.tamga.briefing.BriefingArticle;
import org.tamga.briefing.ItemRank;
import org.tamga.briefing.words.Words;
import org.tamga.feed.CommitTimes;
import org.tamga.web.briefings.Sheet.Line;
import org.tamga.web.briefings.Sheet.Part;

/**
 * Briefings as a feed (RFC 4287): an entry for each item, which keeps its id when it changes, and says when that was committed. What it
 * rests on is linked as {@code via}.
 */
@ApplicationScoped
public class AtomRendering implements Rendering {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final CommitTimes commits;

    public AtomRendering(CommitTimes commits) {
        this.commits = commits;
    }

    @Override
    public BriefingForm form() {
        return BriefingForm.ATOM;
    }

    @Override
    public String render(Briefing briefing, BriefingAsked asked) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Writing(xml, briefing, asked, times(briefing)).feed();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private Map<Long, Instant> times(Briefing briefing) {
        return commits.of(Stream.concat(Stream.of(briefing.revision().number()), briefing.ranks().stream().map(ItemRank::revision))
                .distinct().toList());
    }

    private static final class Writing {

        private final XMLStreamWriter xml;
        private final Briefing briefing;
        private final BriefingAsked asked;
        private final Words words;
        private final Map<Long, Instant> times;
        private final Map<String, Long> revisions;
        private final Map<String, BriefingArticle> articles;

        Writing(XMLStreamWriter xml, Briefing briefing, BriefingAsked asked, Map<Long, Instant> times) {
            this.xml = xml;
            this.briefing = briefing;
            this.asked = asked;
            this.words = asked.words();
            this.times = times;
            this.revisions = briefing.ranks().stream().collect(Collectors.toMap(ItemRank::key, ItemRank::revision));
            this.articles = briefing.articles().stream().collect(Collectors.toMap(BriefingArticle::slug, article -> article));
        }

        void feed() throws XMLStreamException {
            var sheet = Sheet.of(briefing, words);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            language(sheet.language());
            element("id", id(""));
            element("title", sheet.title());
            element("subtitle", sheet.span() + ". " + sheet.known() + ".");
            element("updated", updated().toString());
            xml.writeStartElement("author");
            element("name", "Tamga");
            xml.writeEndElement();
            link("self", asked.address(), BriefingForm.ATOM.plainType());
            link("alternate", asked.in(BriefingForm.HTML), BriefingForm.HTML.plainType());
            for (var part : sheet.parts()) {
                for (var line : part.lines()) {
                    entry(part, line);
                }
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        }

        /** The day on which anything in it last changed. */
        private Instant updated() {
            return revisions.values().stream().map(times::get).max(Instant::compareTo)
                    .orElseGet(() -> times.getOrDefault(briefing.revision().number(), Instant.EPOCH));
        }

        private void entry(Part part, Line line) throws XMLStreamException {
            xml.writeStartElement("entry");
            element("id", id(line.key()));
            xml.writeStartElement("title");
            language(line.language());
            xml.writeCharacters(clean(line.text()));
            xml.writeEndElement();
            element("updated", times.get(revisions.get(line.key())).toString());
            link("alternate", asked.in(BriefingForm.HTML) + '#' + line.key(), BriefingForm.HTML.plainType());
            for (var ref : line.refs()) {
                var article = articles.get(ref.article());
                if (article != null && article.url() != null) {
                    via(article);
                }
            }
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", part.kind());
            xml.writeAttribute("label", clean(part.title()));
            xml.writeStartElement("content");
            xml.writeAttribute("type", "html");
            xml.writeCharacters(clean(EntryHtml.of(line, articles, words)));
            xml.writeEndElement();
            xml.writeEndElement();
        }

        private void via(BriefingArticle article) throws XMLStreamException {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", "via");
            xml.writeAttribute("href", article.url());
            xml.writeAttribute("hreflang", article.language());
            if (article.title() != null) {
                xml.writeAttribute("title", clean(article.title()));
            }
        }

        private void link(String rel, String address, String type) throws XMLStreamException {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", rel);
            xml.writeAttribute("type", type);
            xml.writeAttribute("href", address);
        }

        private void element(String name, String text) throws XMLStreamException {
            xml.writeStartElement(name);
            xml.writeCharacters(clean(text));
            xml.writeEndElement();
        }

        private void language(String language) throws XMLStreamException {
            if (language != null) {
                xml.writeAttribute("xml", XML, "lang", language);
            }
        }

        /** The same for good, whatever becomes of the item: of the store, the country, and the item's key. */
        private String id(String key) {
            var name = "briefing/%s/%s/%s".formatted(briefing.revision().store(), asked.country(), key);
            return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }

        /** XML can't carry every character that a text may have. */
        private static String clean(String text) {
            return text.codePoints()
                    .map(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000
                            ? c
                            : 0xFFFD)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        }
    }
}
