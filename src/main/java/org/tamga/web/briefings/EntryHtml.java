package org.tamga.web.briefings;

import java.util.Map;

import org.tamga.briefing.BriefingArticle;
import org.tamga.briefing.words.Words;
import org.tamga.web.briefings.Sheet.Line;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What a feed says of an item, as readers of feeds show it: without the styles of a page. */
final class EntryHtml {

    private EntryHtml() {
    }

    @CheckedTemplate(basePath = "briefings")
    static class Templates {
        static native TemplateInstance entry(Line line, Map<String, BriefingArticle> articles, Words words);
    }

    static String of(Line line, Map<String, BriefingArticle> articles, Words words) {
        return Templates.entry(line, articles, words).render();
    }
}
