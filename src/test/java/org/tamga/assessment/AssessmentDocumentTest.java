package org.tamga.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.Ask;

import io.quarkus.test.junit.QuarkusTest;

/** What the document tells analysts is what Tamga answers. */
@QuarkusTest
@DisplayName("docs/assessment.md")
class AssessmentDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/assessment.md");
    private static final Pattern EXAMPLE = Pattern.compile("<!-- example: (\\S+) -->\n.*?<!-- end of the example -->", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("^\\| \\*\\*(\\w+)\\*\\*.*?\\|.*\\| `([^`]+)` \\|$", Pattern.MULTILINE);

    private static List<MatchResult> rows(String section) throws IOException {
        var document = Files.readString(DOCUMENT);
        var from = document.indexOf("\n## " + section + "\n");
        assertThat(from).as(section).isNotNegative();
        return ROW.matcher(document.substring(from, document.indexOf("\n## ", from + 1))).results().toList();
    }

    private static List<String> names(List<MatchResult> rows) {
        return rows.stream().map(row -> row.group(1)).toList();
    }

    /** With -Dupdate the pictures and answers are written anew instead. */
    @Test
    void givesTheAnswersThatTamgaGives() throws IOException {
        var document = Files.readString(DOCUMENT);
        var examples = new ArrayList<String>();
        var asAnswered = EXAMPLE.matcher(document).replaceAll(example -> {
            examples.add(example.group(1));
            var claim = Ask.data(Ask.file("assessment/example.graphql"), Map.of("slug", example.group(1)));
            return Matcher.quoteReplacement("<!-- example: " + example.group(1) + " -->\n\n" + new ExamplePicture(claim).text() + "\n"
                    + new ExampleAnswer(claim).text() + "\n<!-- end of the example -->");
        });

        assertThat(examples).hasSizeBetween(5, 7).doesNotHaveDuplicates();
        if (System.getProperty("update") != null) {
            Files.writeString(DOCUMENT, asAnswered);
        } else {
            assertThat(document).isEqualTo(asAnswered);
        }
    }

    @Test
    void namesForEachTieAClaimThatHasIt() throws IOException {
        var rows = rows("From passages to voices");

        assertThat(names(rows)).containsExactly("SAME_TEXT", "SAME_PUBLISHER", "SAME_VOICE", "SAME_DOCUMENT", "SAME_ARTICLE",
                "SHARED_EXPERT", "UNNAMED", "UNKNOWN");
        for (var row : rows) {
            assertThat(Ask.data("query($slug: String!) { claim(slug: $slug) { assessment { supporting { groups { ties { kind } } } } } }",
                    Map.of("slug", row.group(2))).getList("claim.assessment.supporting.groups.ties.flatten().kind"))
                    .as(row.group(2)).contains(row.group(1));
        }
    }

    @Test
    void namesForEachStatusAClaimThatHasIt() throws IOException {
        var rows = rows("What they amount to");

        assertThat(names(rows)).containsExactly("REFUTED", "NOT_CHECKABLE", "DISPUTED", "CORROBORATED", "SINGLE_ORIGIN",
                "DENIED_BY_SUBJECT", "CONTRADICTED");
        for (var row : rows) {
            var answer = Ask.data("query($slug: String!) { claim(slug: $slug) { assessment { status disputes } } }",
                    Map.of("slug", row.group(2)));
            assertThat(answer.getString("claim.assessment.status") + answer.getList("claim.assessment.disputes")).as(row.group(2))
                    .contains(row.group(1));
        }
    }

    @Test
    void namesForEachCredibilityAClaimThatHasIt() throws IOException {
        var rows = rows("How credible it is");

        assertThat(names(rows)).containsExactly("CONFIRMED", "PROBABLY_TRUE", "POSSIBLY_TRUE", "DOUBTFUL", "IMPROBABLE",
                "CANNOT_BE_JUDGED");
        for (var row : rows) {
            assertThat(Ask.data("query($slug: String!) { claim(slug: $slug) { assessment { credibility } } }",
                    Map.of("slug", row.group(2))).getString("claim.assessment.credibility")).as(row.group(2)).isEqualTo(row.group(1));
        }
    }

    @Test
    void givesTheDaysFromWhichTheArticlesCount() throws IOException {
        var days = Pattern.compile("^\\| `([a-z-]+)` \\| .* \\| (\\d{4}-\\d\\d-\\d\\d) \\|$", Pattern.MULTILINE)
                .matcher(Files.readString(DOCUMENT)).results().toList();

        assertThat(days).hasSize(5);
        for (var day : days) {
            var lists = "query($known: Date) { articles(first: 100, known: $known) { edges { node { slug } } } }";
            var before = LocalDate.parse(day.group(2)).minusDays(1).toString();
            assertThat(Ask.data(lists, Map.of("known", day.group(2))).getList("articles.edges.node.slug")).contains(day.group(1));
            assertThat(Ask.data(lists, Map.of("known", before)).getList("articles.edges.node.slug")).doesNotContain(day.group(1));
        }
    }
}
