package org.tamga.briefing.words;

import java.math.BigDecimal;
import java.text.NumberFormat;

import org.tamga.briefing.item.ItemContent.Figure;

/** Figures in words: with the form of the unit that the number takes, and millions where they are shorter. */
final class FigureWords {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    /** More digits after the point than that, and the whole number says more. */
    private static final int SHORT = 2;

    private final Vocabulary words;

    FigureWords(Vocabulary words) {
        this.words = words;
    }

    String of(Figure figure) {
        return Vocabulary.filled(words.text("figure." + figure.comparator()), place -> {
            var parts = place.split("\\.", 2);
            var number = parts[0].equals("low") ? figure.low() : figure.high();
            var written = parts[0].equals("range")
                    ? words.text("figure.range", "low", written(figure.low()), "high", written(figure.high()))
                    : written(number);
            return Vocabulary.filled(unit(number, figure.unit(), parts.length == 1 ? "" : parts[1]), "n", written);
        });
    }

    /** How the unit goes with a number; one that the file does not know, as the dataset has it. */
    private String unit(BigDecimal number, String unit, String form) {
        var key = "unit." + unit + '.';
        return words.find(key + form)
                .or(() -> words.find(key + (isShort(number) ? words.large() : words.plural().form(plain(number)))))
                .orElse("{n} " + unit.replace('-', ' '));
    }

    private String written(BigDecimal number) {
        if (!isShort(number)) {
            return digits(number);
        }
        var thousands = plain(number.divide(size(number)));
        var key = number.abs().compareTo(BILLION) >= 0 ? "number.billion" : "number.million";
        return words.text(words.counted(key, thousands), "n", digits(thousands));
    }

    private String digits(BigDecimal number) {
        var format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(Math.max(plain(number).scale(), 0));
        return format.format(number);
    }

    private static boolean isShort(BigDecimal number) {
        return number.abs().compareTo(MILLION) >= 0
                && number.divide(size(number)).stripTrailingZeros().scale() <= SHORT;
    }

    private static BigDecimal size(BigDecimal number) {
        return number.abs().compareTo(BILLION) >= 0 ? BILLION : MILLION;
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
