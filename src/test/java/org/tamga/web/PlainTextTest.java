package org.tamga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

@DisplayName("A text is plain where JSON has it as it is")
class PlainTextTest {

    /** Beside each other and apart: what is looked at together must not hide one from the other. */
    @Example
    void eachCharacterAtEachPlace() {
        for (var before : new String[]{"", "a", "\u00e9", "\u049b", "\u7f8a", "\ud83d\ude00", " ", "\u007f", "!", "#", "[", "]"}) {
            for (var length = 0; length < 20; length++) {
                var lead = before.repeat(length);
                IntStream.range(0, 0x250).forEach(character -> tellsTheSameAsTheLibrary(lead + (char) character + before + "z".repeat(9)));
            }
        }
    }

    @Property
    void anyText(@ForAll String text) {
        // What stands alone of a pair is no text that could be sent at all.
        tellsTheSameAsTheLibrary(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private static void tellsTheSameAsTheLibrary(String text) {
        assertThat(PlainText.is(text.getBytes(StandardCharsets.UTF_8))).as(text)
                .isEqualTo(new String(JsonStringEncoder.getInstance().quoteAsString(text)).equals(text));
    }
}
