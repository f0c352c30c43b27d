package org.tamga.web.briefings;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.briefing.Briefing;
import org.tamga.briefing.words.Languages;
import org.tamga.briefing.words.Words;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Briefings as a page: on a screen of any size, by day and by night, and on paper. */
@ApplicationScoped
public class PageRendering implements Rendering {

    private final Languages languages;

    public PageRendering(Languages languages) {
        this.languages = languages;
    }

    @CheckedTemplate(basePath = "briefings")
    static class Templates {
        static native TemplateInstance page(Sheet sheet, Words words, List<Elsewhere> languages, List<Elsewhere> forms, String feed);
    }

    /** The same briefing elsewhere. */
    public record Elsewhere(String address, String name, String language, String type) {
    }

    @Override
    public BriefingForm form() {
        return BriefingForm.HTML;
    }

    @Override
    public String render(Briefing briefing, BriefingAsked asked) {
        var inOthers = languages.codes().stream().filter(code -> !code.equals(asked.words().code()))
                .map(code -> new Elsewhere(asked.in(code), languages.in(code).itself(), code, null)).toList();
        var asOthers = Arrays.stream(BriefingForm.values()).filter(form -> form != BriefingForm.HTML)
                .map(form -> new Elsewhere(asked.in(form), form.extension(), null, form.plainType())).toList();
        return Templates.page(Sheet.of(briefing, asked.words()), asked.words(), inOthers, asOthers, asked.in(BriefingForm.ATOM)).render();
    }
}
