package org.tamga.web.briefings;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.briefing.Briefing;
import org.tamga.web.briefings.Sheet.Contrary;
import org.tamga.web.briefings.Sheet.Line;
import org.tamga.web.briefings.Sheet.Ref;
import org.tamga.web.briefings.Sheet.Source;

/** Briefings as Markdown (CommonMark), for mail and notes. */
@ApplicationScoped
public class MarkdownRendering implements Rendering {

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~!]");

    @Override
    public BriefingForm form() {
        return BriefingForm.MARKDOWN;
    }

    @Override
    public String render(Briefing briefing, BriefingAsked asked) {
        var sheet = Sheet.of(briefing, asked.words());
        var page = new StringBuilder();
        page.append("# ").append(plain(sheet.title())).append("\n\n").append(sheet.span()).append(". ").append(sheet.known())
                .append(".\n");
        sheet.notes().forEach(note -> page.append('\n').append(plain(note)).append('\n'));
        for (var part : sheet.parts()) {
            page.append("\n## ").append(plain(part.title())).append("\n\n");
            part.lines().forEach(line -> write(page, line));
        }
        if (!sheet.gone().isEmpty()) {
            page.append("\n## ").append(plain(asked.words().page("removed"))).append("\n\n");
            sheet.gone().forEach(gone -> page.append("- `").append(gone.key()).append("`: ").append(plain(gone.because())).append('\n'));
        }
        if (!sheet.sources().isEmpty()) {
            page.append("\n## ").append(plain(asked.words().page("sources"))).append("\n\n");
            sheet.sources().forEach(source -> write(page, source));
        }
        page.append("\n<!-- revision: ").append(briefing.revision()).append(" -->\n");
        return page.toString();
    }

    private static void write(StringBuilder page, Line line) {
        page.append("- ");
        if (!line.change().isEmpty()) {
            page.append("**").append(plain(line.change())).append("** ");
        }
        page.append(plain(line.text())).append(in(line.language()));
        if (line.date() != null) {
            page.append(" *").append(plain(line.date())).append("*");
        }
        page.append(refs(line.refs())).append('\n');
        if (!line.standing().isEmpty()) {
            page.append("  - ").append(plain(line.standing())).append('\n');
        }
        line.against().forEach(against -> write(page, against));
    }

    private static void write(StringBuilder page, Contrary against) {
        page.append("  - ");
        if (!against.label().isEmpty()) {
            page.append(plain(against.label())).append(": ");
        }
        page.append(plain(against.text())).append(in(against.language()));
        if (!against.standing().isEmpty()) {
            page.append(' ').append(plain(against.standing())).append('.');
        }
        page.append(refs(against.refs())).append('\n');
    }

    private static void write(StringBuilder page, Source source) {
        page.append(source.number()).append(". ");
        page.append(source.url() == null ? plain(source.title()) : "[%s](<%s>)".formatted(plain(source.title()), source.url()));
        page.append(in(source.language()));
        if (source.publisher() != null) {
            page.append(", ").append(plain(source.publisher()));
        }
        if (source.date() != null) {
            page.append(", ").append(plain(source.date()));
        }
        page.append('\n');
    }

    private static String refs(List<Ref> refs) {
        return refs.isEmpty() ? ""
                : refs.stream().map(ref -> ref.number() + " ¶ " + ref.paragraphs()).collect(Collectors.joining("; ", " (", ")"));
    }

    /** In which language a fact is written, where it is not the reader's. */
    private static String in(String language) {
        return language == null ? "" : " (" + language + ")";
    }

    /** What would be read as a mark is none. */
    private static String plain(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$0");
    }
}
