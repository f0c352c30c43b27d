package org.tamga.briefing.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Dates in words")
class DateWordsTest {

    private final Languages languages = new Languages("briefing");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-09-27               | 27 September 2022                    | on 27 September 2022
            2022-09                  | September 2022                       | in September 2022
            2022                     | 2022                                 | in 2022
            2022-09-XX               | September 2022                       | in September 2022
            2022-XX-XX               | 2022                                 | in 2022
            202X                     | the 2020s                            | in the 2020s
            20XX                     | between 2000 and 2099                | between 2000 and 2099
            2022-23                  | autumn 2022                          | in autumn 2022
            2022-24                  | winter 2022/23                       | in winter 2022/23
            1999-24                  | winter 1999/00                       | in winter 1999/00
            2022-09~                 | around September 2022                | around September 2022
            2022-09-02?              | perhaps 2 September 2022             | perhaps on 2 September 2022
            2022%                    | perhaps around 2022                  | perhaps around 2022
            2022-09-04/2022-09-11    | 4 to 11 September 2022               | from 4 to 11 September 2022
            2022-09-28/2022-10-03    | 28 September to 3 October 2022       | from 28 September to 3 October 2022
            2022-12-28/2023-01-03    | 28 December 2022 to 3 January 2023   | from 28 December 2022 to 3 January 2023
            2022-02/2022-10          | February to October 2022             | from February to October 2022
            2021/2023                | 2021 to 2023                         | from 2021 to 2023
            2022-02/2022-10-03       | February 2022 to 3 October 2022      | from February 2022 to 3 October 2022
            2022-02~/2022-10         | around February 2022 to October 2022 | from around February 2022 to October 2022
            1992/..                  | since 1992                           | since 1992
            1992/                    | since 1992                           | since 1992
            ../2022-09-16            | up to 16 September 2022              | up to 16 September 2022
            [2022-09-24..2022-09-30] | between 24 and 30 September 2022     | between 24 and 30 September 2022
            [2022-09-24..2022-10-02] | between 24 September and 2 October 2022 | between 24 September and 2 October 2022
            [2022-09..2022-10]       | between September and October 2022   | between September and October 2022
            [2022..]                 | 2022 or later                        | in 2022 or later
            [..2022-09]              | September 2022 or earlier            | in September 2022 or earlier
            """)
    void areReadAloudInEnglish(String edtf, String plain, String when) {
        check("en", edtf, plain, when);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-09-27               | 27 сентября 2022 года                   | 27 сентября 2022 года
            2022-09                  | сентябрь 2022 года                      | в сентябре 2022 года
            2022                     | 2022 год                                | в 2022 году
            202X                     | 2020-е годы                             | в 2020-е годы
            2022-21                  | весна 2022 года                         | весной 2022 года
            2022-24                  | зима 2022/23 года                       | зимой 2022/23 года
            2022-09~                 | примерно сентябрь 2022 года             | примерно в сентябре 2022 года
            2022-09?                 | возможно, сентябрь 2022 года            | возможно, в сентябре 2022 года
            2022-09-02/2022-09-11    | со 2 по 11 сентября 2022 года           | со 2 по 11 сентября 2022 года
            2022-09-28/2022-10-03    | с 28 сентября по 3 октября 2022 года    | с 28 сентября по 3 октября 2022 года
            2022-02/2022-10          | с февраля по октябрь 2022 года          | с февраля по октябрь 2022 года
            2021/2023                | с 2021 по 2023 год                      | с 2021 по 2023 год
            1992/..                  | с 1992 года                             | с 1992 года
            ../2022-09-16            | по 16 сентября 2022 года                | по 16 сентября 2022 года
            [2022-09-24..2022-09-30] | между 24 и 30 сентября 2022 года        | между 24 и 30 сентября 2022 года
            [2022-09..2022-10]       | между сентябрём и октябрём 2022 года    | между сентябрём и октябрём 2022 года
            [2021-12..2022-01-05]    | между декабрём 2021 года и 5 января 2022 года | между декабрём 2021 года и 5 января 2022 года
            [2021..2023]             | между 2021 и 2023 годами                | между 2021 и 2023 годами
            """)
    void areReadAloudInRussian(String edtf, String plain, String when) {
        check("ru", edtf, plain, when);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-09-27               | 2022 жылғы 27 қыркүйек                  | 2022 жылғы 27 қыркүйекте
            2022-08                  | 2022 жылғы тамыз                        | 2022 жылғы тамызда
            2022                     | 2022 жыл                                | 2022 жылы
            202X                     | 2020-жылдар                             | 2020-жылдары
            2022-22                  | 2022 жылғы жаз                          | 2022 жылғы жазда
            2022-09~                 | шамамен 2022 жылғы қыркүйек             | шамамен 2022 жылғы қыркүйекте
            2022-09-04/2022-09-11    | 2022 жылғы 4–11 қыркүйек                | 2022 жылғы 4–11 қыркүйекте
            2022-09-28/2022-10-03    | 2022 жылғы 28 қыркүйектен 3 қазанға дейін | 2022 жылғы 28 қыркүйектен 3 қазанға дейін
            1992/..                  | 1992 жылдан бері                        | 1992 жылдан бері
            ../2022-11               | 2022 жылғы қарашаға дейін               | 2022 жылғы қарашаға дейін
            [2022-09-24..2022-09-30] | 2022 жылғы 24–30 қыркүйек аралығында    | 2022 жылғы 24–30 қыркүйек аралығында
            """)
    void areReadAloudInKazakh(String edtf, String plain, String when) {
        check("kk", edtf, plain, when);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1992-05-15               | since 15 May 1992
            en | 1992~                    | since around 1992
            en | [1992-05-01..1992-05-15] | since a day between 1 and 15 May 1992
            ru | 1992-05-02               | со 2 мая 1992 года
            ru | 1992-05                  | с мая 1992 года
            ru | [1992-05-01..1992-05-15] | с одного из дней между 1 и 15 мая 1992 года
            kk | 1992-05-15               | 1992 жылғы 15 мамырдан бері
            kk | 1992-11                  | 1992 жылғы қарашадан бері
            kk | [1992-05-01..1992-05-15] | 1992 жылғы 1–15 мамыр аралығындағы бір күннен бері
            """)
    void boundWhatLasts(String language, String edtf, String since) {
        assertThat(languages.in(language).dates().of(edtf, DateWords.SINCE)).isEqualTo(since);
    }

    private void check(String language, String edtf, String plain, String when) {
        var dates = languages.in(language).dates();
        assertThat(dates.of(edtf, DateWords.PLAIN)).isEqualTo(plain);
        assertThat(dates.of(edtf, DateWords.WHEN)).isEqualTo(when);
    }
}
