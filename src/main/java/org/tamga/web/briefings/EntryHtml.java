package org.tamga.web.briefings;

import java.util.List;
import java.util.Map;

import org.tamga.briefing.BriefingArticle;
import org.tamga.briefing.words.Words;
import org.tamga.web.briefings.Sheet.Line;
import org.tamga.web.briefings.Sheet.Ref;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What a feed says of an item, as readers of feeds show it: without the styles of a page. */
final class EntryHtml {

    private EntryHtml() {
    }

    @CheckedTemplate(basePath = "briefings")
    static class Templates {
        static native TemplateInstance entry(Line line, List<Cited> cited);
    }

    /** An article, and the paragraphs. */
    public record Cited(String title, String publisher, String url, String paragraphs) {
    }

    static String of(Line line, Map<String, BriefingArticle> articles, Words words) {
        return Templates.entry(line, line.refs().stream().map(ref -> cited(ref, articles.get(ref.article()), words)).toList()).render();
    }

    private static Cited cited(Ref ref, BriefingArticle article, Words words) {
        return article == null ? new Cited(ref.article(), null, null, ref.paragraphs())
                : new Cited(Sheet.title(article, words), article.source(), article.url(), ref.paragraphs());
    }
}
