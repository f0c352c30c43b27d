package org.tamga.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tamga.claim.ClaimKind;
import org.tamga.claim.LinkKind;
import org.tamga.claim.Stance;
import org.tamga.source.Reliability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Abstract cases, each with the answer that the rules must give. */
class VectorsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 10, 1);

    @TestFactory
    List<DynamicTest> eachGivesTheAnswerThatIsWrittenThere() throws IOException {
        var cases = new ObjectMapper().readTree(VectorsTest.class.getResourceAsStream("/assessment/vectors.json")).get("cases");
        assertThat(cases).hasSizeGreaterThan(40);
        return list(cases, each -> DynamicTest.dynamicTest(each.get("name").textValue(), () -> check(each)));
    }

    private static void check(JsonNode each) {
        var answer = Assess.of(dossier(each), DAY);

        var expected = each.get("expected");
        assertThat(answer.status().name()).isEqualTo(expected.get("status").textValue());
        assertThat(answer.disputes()).extracting(Enum::name)
                .containsExactlyElementsOf(list(expected.get("disputes"), JsonNode::textValue));
        assertThat(answer.credibility().name()).isEqualTo(expected.get("credibility").textValue());
        counts(answer.supporting(), expected.get("supporting"));
        counts(answer.denying(), expected.get("denying"));
    }

    private static void counts(Side side, JsonNode expected) {
        assertThat(List.of(side.min(), side.max())).containsExactly(expected.get("min").intValue(), expected.get("max").intValue());
    }

    private static Dossier dossier(JsonNode each) {
        var evidence = list(each.get("evidence"), item -> evidence(each, item));
        var places = each.get("evidence");
        var passages = list(each.path("textTies"), tie -> {
            var between = list(tie.get("between"), JsonNode::textValue);
            return new Passage(article(places, between.get(0)), null, article(places, between.get(1)), null,
                    tie.get("certain").booleanValue(), "They share words.");
        });
        var subjects = each.has("subject") ? Set.of(each.get("subject").textValue()) : Set.<String>of();
        return new Dossier(new Subject("Claim", "c"), Question.isItSo(ClaimKind.valueOf(each.get("kind").textValue()), subjects), evidence,
                passages, list(each.path("links"), VectorsTest::contradiction).stream().filter(link -> link != null).toList(), null);
    }

    private static String article(JsonNode evidence, String id) {
        return StreamSupport.stream(evidence.spliterator(), false).filter(item -> item.get("id").textValue().equals(id)).findFirst()
                .orElseThrow().get("article").textValue();
    }

    /** Only what contradicts is in a dossier. */
    private static Contradiction contradiction(JsonNode link) {
        var kind = LinkKind.valueOf(link.get("kind").textValue());
        if (kind != LinkKind.NEGATES && kind != LinkKind.DIFFERENT_VALUE) {
            return null;
        }
        var settlement = link.has("resolved")
                ? new Contradiction.Settlement(link.get("resolved").textValue().equals("FOR"), DAY, "It was looked into.")
                : null;
        var support = link.get("otherSupported").booleanValue() ? List.of(new Contradiction.Span(DAY, null))
                : List.<Contradiction.Span>of();
        return new Contradiction("link", kind, new Named("other", "The other"), DAY, null, settlement, support);
    }

    private static Evidence evidence(JsonNode each, JsonNode item) {
        var speakers = list(item.path("to"), to -> speaker(to.textValue(), each.get("speakers").get(to.textValue())));
        var document = item.path("document").textValue();
        var withdrawn = item.path("withdrawn").booleanValue()
                ? new Withdrawn(new Subject("Citation", item.get("id").textValue()), DAY, "It was wrong.")
                : null;
        return new Evidence(item.get("id").textValue(), text(each, item.get("article").textValue()), 1,
                Stance.valueOf(item.get("stance").textValue()), speakers, List.of(),
                document == null ? List.of() : List.of(new Named(document, document)), item.path("hedged").booleanValue(), null, null, DAY,
                withdrawn);
    }

    private static Speaker speaker(String slug, JsonNode speaker) {
        var principal = speaker.path("principal").textValue();
        return new Speaker(new Named(slug, slug), speaker.path("named").asBoolean(true),
                principal == null ? List.of() : List.of(new Named(principal, principal)));
    }

    private static Text text(JsonNode each, String slug) {
        var article = each.get("articles").get(slug);
        var original = article.get("original");
        var root = original == null ? article : original.isTextual() ? each.get("articles").get(original.textValue()) : original;
        var carries = original == null ? slug : original.isTextual() ? original.textValue() : original.get("text").textValue();
        var quotes = new TreeSet<>(list(article.path("quotes"), JsonNode::textValue));
        return new Text(new Named(slug, slug), carries, named(article.path("publisher")), publisher(root),
                list(root.path("authors"), VectorsTest::named), quotes);
    }

    private static Publisher publisher(JsonNode text) {
        var grade = text.path("grade").textValue();
        return text.path("publisher").textValue() == null ? null
                : new Publisher(named(text.get("publisher")), named(text.path("owner")), null,
                        grade == null ? null : Reliability.valueOf(grade));
    }

    private static Named named(JsonNode slug) {
        return slug.textValue() == null ? null : new Named(slug.textValue(), slug.textValue());
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> each) {
        var list = new ArrayList<T>();
        nodes.forEach(node -> list.add(each.apply(node)));
        return list;
    }
}
