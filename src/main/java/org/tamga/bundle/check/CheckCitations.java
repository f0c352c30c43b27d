package org.tamga.bundle.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tamga.bundle.entry.Cited;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.Placed;
import org.tamga.claim.Voice;

/** Citations: a paragraph that has content reports something, in a voice that is somebody's, and is entered once. */
final class CheckCitations {

    private final Checking check;

    CheckCitations(Checking check) {
        this.check = check;
    }

    void run() {
        var furniture = new HashMap<String, List<Integer>>();
        check.bundle.articles().forEach(article -> furniture.put(article.slug(), article.entry().furniture()));
        for (var cited : check.bundle.citations()) {
            var citation = cited.entry().citation();
            var type = citation.claim() == null ? EntryType.STATEMENT : EntryType.CLAIM;
            check.reference(cited, type.one(), type, cited.entry().target());
            check.paragraph(cited, "paragraph", cited.entry().article(), citation.paragraph());
            if (furniture.getOrDefault(cited.entry().article(), List.of()).contains(citation.paragraph())) {
                check.error(cited, "paragraph", "paragraph " + citation.paragraph() + ", which is listed as furniture",
                        "a paragraph that has content");
            }
            check.references(cited, "attributedTo", EntryType.ACTOR, citation.attributedTo());
            if (citation.voice() == Voice.ATTRIBUTED && citation.attributedTo().isEmpty()) {
                check.error(cited, "attributedTo", "nobody", "to whom the article attributes it, as the voice is ATTRIBUTED");
            }
            if (citation.voice() == Voice.OWN && !citation.attributedTo().isEmpty()) {
                check.error(cited, "attributedTo", String.join(", ", citation.attributedTo()),
                        "nobody, as the voice is OWN; or voice: ATTRIBUTED");
            }
        }
        sameEvidenceTwice();
    }

    /** A citation of a statement is evidence on the claims that it asserts. */
    private void sameEvidenceTwice() {
        var speakers = new HashMap<String, String>();
        var asserting = asserting(speakers);
        Map<String, Set<String>> statementsIn = new HashMap<>();
        for (var cited : check.bundle.citations()) {
            if (cited.entry().citation().statement() != null) {
                statementsIn.computeIfAbsent(passage(cited), passage -> new HashSet<>()).add(cited.entry().citation().statement());
            }
        }
        for (var cited : check.bundle.citations()) {
            var citation = cited.entry().citation();
            if (citation.claim() == null || citation.voice() != Voice.ATTRIBUTED) {
                continue;
            }
            for (var statement : statementsIn.getOrDefault(passage(cited), Set.of())) {
                if (asserting.getOrDefault(citation.claim(), Set.of()).contains(statement)
                        && citation.attributedTo().contains(speakers.get(statement))) {
                    check.error(cited, "", "the same evidence twice: the statement " + statement
                            + ", cited in this paragraph, asserts the claim already", "the statement alone");
                }
            }
        }
    }

    /** What a statement of the bundle asserted before it was changed counts no more. */
    private Map<String, Set<String>> asserting(Map<String, String> speakers) {
        Map<String, Set<String>> asserting = new HashMap<>();
        check.bundle.statements().forEach(statement -> speakers.put(statement.slug(), statement.entry().speaker()));
        for (var assertion : check.known.assertions()) {
            if (!speakers.containsKey(assertion.statement())) {
                asserting.computeIfAbsent(assertion.claim(), claim -> new HashSet<>()).add(assertion.statement());
            }
        }
        check.known.assertions().forEach(assertion -> speakers.putIfAbsent(assertion.statement(), assertion.speaker()));
        for (var statement : check.bundle.statements()) {
            statement.entry().asserts().forEach(assertion -> asserting
                    .computeIfAbsent(assertion.claim(), claim -> new HashSet<>()).add(statement.slug()));
        }
        return asserting;
    }

    private static String passage(Placed<Cited> cited) {
        return cited.entry().article() + "/" + cited.entry().citation().paragraph();
    }

}
