package org.tamga.source.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void capitalisedWordsDoNotCount() {
        assertThat(words("In Veldia, president Ilse Marren has stopped the works.")).isEqualTo("president has stopped the works");
    }

    @Test
    void smallWordsInsideNamesDoNotCount() {
        assertThat(words("the Union for the Protection of Birds and fish")).isEqualTo("the and fish");
        assertThat(words("ties with Veldia, and Korsany")).isEqualTo("ties with and");
    }

    @Test
    void quotationsDoNotCount() {
        assertThat(words("she called it “a small door” and left")).isEqualTo("she called it and left");
        assertThat(words("she called it ‘the minister’s door’ and left")).isEqualTo("she called it and left");
        assertThat(words("she called it \"a small door\", 'a gate' and «un mur»")).isEqualTo("she called it and");
        assertThat(words("and she went on: “there is a door")).isEqualTo("and she went on");
    }

    @Test
    void apostrophesAreNoQuotations() {
        assertThat(words("the farmers’ tractors and the baker's loaf didn’t move")).isEqualTo(
                "the farmers tractors and the baker's loaf didn't move");
        assertThat(words("’tis the miners’ night")).isEqualTo("tis the miners night");
    }

    @Test
    void theTitleDoesNotCount() {
        assertThat(Words.of("As we wrote in A door in Veldia’s wall, nobody came", List.of("A door in Veldia's wall")))
                .isEqualTo(List.of("we", "wrote", "in", "nobody", "came"));
    }

    @Test
    void figuresHaveOneForm() {
        assertThat(words("some 4,750 of 16.5 per cent")).isEqualTo("some 4750 of 165 per cent");
    }

    @Test
    void otherScripts() {
        assertThat(words("он сказал, что Россия далеко")).isEqualTo("он сказал что далеко");
        assertThat(words("我们走")).isEqualTo("我 们 走");
    }

    private static String words(String paragraph) {
        return String.join(" ", Words.of(paragraph, List.of()));
    }
}
