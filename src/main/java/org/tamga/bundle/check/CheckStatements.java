package org.tamga.bundle.check;

import static org.tamga.bundle.check.Checking.quoted;

import java.util.Arrays;
import java.util.HashSet;

import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.Placed;
import org.tamga.bundle.entry.StatementEntry;

/** Statements: somebody said something, and at most eight of the words are quoted. */
final class CheckStatements {

    private static final int LONGEST_QUOTE = 8;

    private final Checking check;

    CheckStatements(Checking check) {
        this.check = check;
    }

    void run() {
        var cited = new HashSet<String>();
        check.bundle.citations().forEach(citation -> cited.add(citation.entry().citation().statement()));
        for (var statement : check.bundle.statements()) {
            var entry = statement.entry();
            check.reference(statement, "speaker", EntryType.ACTOR, entry.speaker());
            quote(statement);
            check.date(statement, "saidOn", entry.saidOn());
            check.reference(statement, "saidAt", EntryType.ACTOR, entry.saidAt());
            check.references(statement, "saidTo", EntryType.ACTOR, entry.saidTo());
            check.references(statement, "about", EntryType.ACTOR, entry.about());
            check.references(statement, "topics", EntryType.TOPIC, entry.topics());
            assertions(statement);
            if (statement.isNamed() && !cited.contains(statement.slug())) {
                check.error(statement, "cited", "nothing", "at least one citation: who reports that it was said");
            }
        }
    }

    private void quote(Placed<StatementEntry> statement) {
        var quote = statement.entry().quote();
        if (quote == null) {
            return;
        }
        var words = Arrays.stream(quote.strip().split("\\s+")).filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
        if (words > LONGEST_QUOTE) {
            check.error(statement, "quote", words + " words", "at most eight words of the speaker");
        }
    }

    private void assertions(Placed<StatementEntry> statement) {
        var seen = new HashSet<String>();
        for (var assertion : statement.entry().asserts()) {
            check.reference(statement, "asserts", EntryType.CLAIM, assertion.claim());
            if (assertion.claim() != null && !seen.add(assertion.claim())) {
                check.error(statement, "asserts", quoted(assertion.claim()) + " twice", "one stance on a claim");
            }
        }
    }
}
