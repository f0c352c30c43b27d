package org.tamga.bundle.verify;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.tamga.bundle.entry.AssertionEntry;
import org.tamga.bundle.entry.Cited;
import org.tamga.bundle.entry.ClaimEntry;
import org.tamga.bundle.entry.Placed;
import org.tamga.bundle.entry.StatementEntry;

/** Quoted words stand in a paragraph that is cited, as they are quoted. */
final class VerifyQuotations {

    private static final Pattern QUOTED = Pattern.compile("\u201C([^\u201D]+)\u201D|\"([^\"]+)\"");

    private final Verification verification;

    VerifyQuotations(Verification verification) {
        this.verification = verification;
    }

    void run() {
        for (var statement : verification.bundle.statements()) {
            var cited = verification.citationsOf(statement.slug(), null).toList();
            stands(statement, "quote", statement.entry().quote(), cited);
            quotedIn(statement.entry().text()).forEach(quote -> stands(statement, "text", quote, cited));
        }
        for (var claim : verification.bundle.claims()) {
            var cited = evidence(claim).toList();
            quotedIn(claim.entry().text()).forEach(quote -> stands(claim, "text", quote, cited));
        }
    }

    /** The citations of a claim, and of the statements that take a stance on it. */
    private Stream<Placed<Cited>> evidence(Placed<ClaimEntry> claim) {
        var asserting = verification.bundle.statements().stream()
                .filter(statement -> asserts(statement.entry(), claim.slug()))
                .flatMap(statement -> verification.citationsOf(statement.slug(), null));
        return Stream.concat(verification.citationsOf(null, claim.slug()), asserting);
    }

    private static boolean asserts(StatementEntry statement, String claim) {
        return statement.asserts().stream().map(AssertionEntry::claim).anyMatch(claim::equals);
    }

    private static List<String> quotedIn(String text) {
        return text == null ? List.of()
                : QUOTED.matcher(text).results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .toList();
    }

    private void stands(Placed<?> placed, String below, String quote, List<Placed<Cited>> cited) {
        if (quote != null && !cited.isEmpty()
                && cited.stream().noneMatch(citation -> plain(verification.paragraph(citation.entry())).contains(plain(quote)))) {
            verification.found(placed, below, '"' + quote + '"', "words that stand so in " + places(cited));
        }
    }

    private static String places(List<Placed<Cited>> cited) {
        return String.join(" or ", cited.stream()
                .map(citation -> "paragraph " + citation.entry().citation().paragraph() + " of " + citation.entry().article())
                .distinct().toList());
    }

    /** One form of marks and spaces; the words as they are. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\u2018\u2019]", "'").replaceAll("[\u201C\u201D]", "\"").replaceAll("[\u2013\u2014]", "-")
                .replaceAll("\\s+", " ").strip();
    }
}
