package org.tamga.briefing.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamga.actor.MembershipStatus;
import org.tamga.briefing.ItemChange;
import org.tamga.briefing.RemovalReason;
import org.tamga.briefing.SectionKind;
import org.tamga.briefing.item.ItemContent.Opposition;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Comparator;

/** A file of words that lacks something is found here, before a reader finds it. */
@DisplayName("The words of a language")
class VocabularyTest {

    /** Dates are told by whatever forms a language has; names of countries and units only where it has something to say. */
    private static final Pattern AS_IT_LIKES = Pattern.compile(
            "date\\..*|month\\..*|unit\\..*|country\\..*|membership\\.[A-Z]+\\..*|plural\\.fraction");
    private static final Pattern PLURAL_FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final Pattern UNIT = Pattern.compile("\\bunit: ([a-z-]+)");

    static Stream<Words> languages() {
        var languages = new Languages("briefing", "fourth-language");
        return languages.codes().stream().map(languages::in);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areAsManyAsInEnglish(Words words) {
        assertThat(fixed(words)).isEqualTo(fixed(new Languages("briefing").english()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveAFormForEveryNumber(Words words) {
        var counted = words.vocabulary().texts().keySet().stream().filter(key -> PLURAL_FORM.matcher(key).find())
                .map(key -> PLURAL_FORM.matcher(key).replaceFirst("")).collect(Collectors.toSet());
        assertThat(counted).isNotEmpty().allSatisfy(key -> assertThat(words.vocabulary().plural().forms())
                .allSatisfy(form -> assertThat(words.vocabulary().find(key + '.' + form)).as("%s.%s", key, form).isPresent()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void coverAllThatCanBeSaid(Words words) {
        var keys = Stream.of(
                keys("section.", SectionKind.values()), keys("status.", AssessmentStatus.values()),
                keys("standing.", AssessmentStatus.values()), keys("against.", Opposition.values()),
                keys("change.", ItemChange.values()), keys("removed.", RemovalReason.values()),
                keys("membership.role.", MembershipStatus.values()), keys("figure.", Comparator.values()))
                .flatMap(each -> each).toList();
        assertThat(words.vocabulary().texts()).containsKeys(keys.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellEveryKindOfDateInEveryForm(Words words) {
        for (var date : new String[]{"2022-09-27", "2022-09", "2022", "202X", "20XX", "2022-21", "2022-22", "2022-23", "2022-24",
                "2022-09~", "2022?", "2022%", "2022/2023", "2022-09/2022-10", "2022-09-27/2022-09-30", "2022-09-27/2022-10-02",
                "2022-09-27/2023", "2022~/2023", "1992/..", "../1992", "[2022-09-24..2022-09-30]", "[2021..2022-09]", "[2022..]",
                "[..2022-09-02]", "2022-21/2022-23", "202X/2030"}) {
            for (var form : new String[]{"plain", "when", "since", "from", "to", "until"}) {
                assertThat(words.dates().of(date, form)).as("%s %s", date, form).isNotBlank().doesNotContain("{", "}");
            }
        }
    }

    @Test
    void knowTheUnitsOfTheDataset() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/dataset"))) {
            var units = files.filter(file -> file.toString().endsWith(".yaml")).flatMap(VocabularyTest::units).collect(Collectors.toSet());
            assertThat(units).hasSizeGreaterThan(5);
            new Languages("briefing").codes().forEach(code -> assertThat(units)
                    .allSatisfy(unit -> assertThat(new Languages("briefing").in(code).vocabulary().texts())
                            .containsKey("unit." + unit + ".other")));
        }
    }

    private static Stream<String> units(Path file) {
        try {
            return UNIT.matcher(Files.readString(file)).results().map(unit -> unit.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> keys(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value);
    }

    private static Set<String> fixed(Words words) {
        return words.vocabulary().texts().keySet().stream().filter(key -> !AS_IT_LIKES.matcher(key).matches())
                .map(key -> PLURAL_FORM.matcher(key).replaceFirst("")).collect(Collectors.toCollection(TreeSet::new));
    }
}
