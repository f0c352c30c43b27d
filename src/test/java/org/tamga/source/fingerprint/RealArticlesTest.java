package org.tamga.source.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** The five articles of the dataset, for whoever holds their texts: they share names, quotations and little else. */
class RealArticlesTest {

    private static final Path TEXTS = Path.of("../shared/articles");

    @Test
    void onlyPassagesThatAReaderSeesTooAreFound() throws IOException {
        assumeTrue(Files.isDirectory(TEXTS), "the texts are not here");
        var names = new ArrayList<String>();
        var texts = new ArrayList<ArticleText>();
        try (var files = Files.list(TEXTS)) {
            for (var file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                names.add(file.getFileName().toString().substring(0, 3));
                texts.add(ArticleText.of(Files.readString(file)));
            }
        }
        var found = new TreeSet<String>();
        for (var one = 0; one < texts.size(); one++) {
            for (var other = one + 1; other < texts.size(); other++) {
                for (var pair : FoundReuse.AS_BUILT.between(texts.get(one), texts.get(other)).entrySet()) {
                    assertThat(pair.getValue().isCertain()).isFalse();
                    if (pair.getValue().isReuse()) {
                        found.add("%s/%d %s/%d".formatted(names.get(one), pair.getKey().paragraph(), names.get(other),
                                pair.getKey().ofParagraph()));
                    }
                }
            }
        }
        assertThat(found).containsExactly("000/18 004/9", "000/6 004/4", "001/22 002/19", "001/22 002/20");
    }
}
