package se.serviceprogram.followup;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, amounts, dates and figures as Swedish documents write them: no-break spaces in numbers and before units. */
final class SwedishText {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);

    private SwedishText() {}

    /** {@code 1 537 062} or {@code 384 265,50}: öre only where there are any. */
    static String number(BigDecimal number) {
        var symbols = DecimalFormatSymbols.getInstance(SWEDISH);
        symbols.setGroupingSeparator(NO_BREAK_SPACE);
        var whole = number.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(whole ? "#,##0" : "#,##0.00", symbols).format(number);
    }

    static String amount(BigDecimal kronor) {
        return number(kronor) + NO_BREAK_SPACE + "kronor";
    }

    static String count(long count) {
        return number(BigDecimal.valueOf(count)) + NO_BREAK_SPACE + "st.";
    }

    /** {@code 8 st., 1 537 062 kronor}. */
    static String cases(long cases, BigDecimal kronor) {
        return count(cases) + ", " + amount(kronor);
    }

    /**
     * The line of a figure: {@code Hemsändning 8 st., 1 537 062 kronor}, {@code Antal fysiska företagsbesök 22 st.}, or
     * {@code Kommuner med gällande serviceplan 7 av 8}.
     */
    static String line(Figure figure) {
        var amount = figure.amount();
        var count = figure.count();
        if (count == null) {
            return figure.name() + ": " + figure.notice();
        }
        var outOf = figure.outOf();
        if (outOf != null) {
            return figure.name() + " " + number(BigDecimal.valueOf(count)) + " av " + number(BigDecimal.valueOf(outOf));
        }
        return figure.name() + " " + (amount == null ? count(count) : cases(count, amount));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
