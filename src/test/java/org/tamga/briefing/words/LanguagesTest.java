package org.tamga.briefing.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.ClaimKind;
import org.tamga.common.BadInput;
import org.tamga.common.LanguageCode;

@DisplayName("The languages of briefings")
class LanguagesTest {

    private final Languages languages = new Languages("briefing");

    @Test
    void areThoseThatHaveAFile() {
        assertThat(languages.codes()).containsExactly("en", "kk", "ru");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
            none                        | en
            ru                          | ru
            kk-KZ, ru;q=0.9, en;q=0.8   | kk
            de, fr;q=0.9                | en
            de, kk;q=0.5, ru;q=0.6      | ru
            en;q=0.1, ru                | ru
            *                           | en
            ру, quite wrong;;           | en
            """)
    void areChosenByTheReadersHeader(String header, String expected) {
        assertThat(languages.preferred(header).code()).isEqualTo(expected);
    }

    @Test
    void areLookedUpByTheirRange() {
        assertThat(languages.in("ru-KZ").code()).isEqualTo("ru");
        assertThat(languages.in(new LanguageCode("kk-Cyrl-KZ")).code()).isEqualTo("kk");
        assertThat(languages.in((LanguageCode) null).code()).isEqualTo("en");
    }

    @Test
    void areNamedToWhoAsksForAnother() {
        assertThatThrownBy(() -> languages.in("de")).isInstanceOf(BadInput.class)
                .hasMessage("language: found \"de\", expected en, kk or ru");
        assertThatThrownBy(() -> languages.in("not a language")).isInstanceOf(BadInput.class)
                .hasMessage("language: found \"not a language\", expected en, kk or ru");
    }

    @Test
    void growByOneFile() {
        var more = new Languages("briefing", "fourth-language");
        assertThat(more.codes()).containsExactly("de", "en", "kk", "ru");
        var german = more.in("de");
        assertThat(german.title("KZ")).isEqualTo("Kasachstan: Lagebericht");
        assertThat(german.standing(Fixtures.item(Fixtures.claim(ClaimKind.EVENT, AssessmentStatus.CORROBORATED, 2, 3))))
                .isEqualTo("Zwei unabhängige Stimmen, vielleicht drei.");
        assertThat(german.date(Fixtures.when("2022-09-04/2022-09-11"))).isEqualTo("vom 4. September 2022 bis zum 11. September 2022");
        assertThat(more.preferred("de-AT, en;q=0.5").code()).isEqualTo("de");
    }
}
