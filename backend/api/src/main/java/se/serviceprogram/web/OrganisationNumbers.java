package se.serviceprogram.web;

import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reading, checking and showing organisation numbers; a sole trader's is a personal number (BR-O1). */
public final class OrganisationNumbers {

    private static final int TWELVE_WITH_CENTURY = 12;

    /** What is added to the day of birth in a coordination number (samordningsnummer). */
    private static final int COORDINATION = 60;

    /** Nobody younger runs a business: what looks like their number in an id is a day and a serial number. */
    private static final int YOUNGEST_TRADER = 16;

    private static final String SPACES = "[\\s\\h]";

    /** A hyphen, the dashes that word processors put in its place, and the plus sign of who has turned a hundred. */
    private static final String DASHES = "[-\\u2010-\\u2015\\u2212+]";

    private static final Pattern WITHIN_TEXT = Pattern.compile(
            "(?<![0-9])((?:[0-9]{2})?[0-9]{6}%s{0,2}%s?%s{0,2})[0-9]{4}(?![0-9])".formatted(SPACES, DASHES, SPACES));

    private OrganisationNumbers() {}

    /** Ten digits without dash and century, or null when the text is no organisation number at all. */
    public static @Nullable String digits(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var digits = bare(written);
        if (digits.length() == TWELVE_WITH_CENTURY) {
            digits = digits.substring(2);
        }
        return digits.matches("[0-9]{10}") ? digits : null;
    }

    /** The check digit is right, and a personal number begins with a day that exists. */
    public static boolean isValid(String written) {
        var digits = digits(written);
        return digits != null && luhn(digits) % 10 == 0 && (!isPersonal(digits) || isOfSomeDay(bare(written), digits));
    }

    /** Without a century any leap day is one: 2000 was a leap year, 1900 was not. */
    private static boolean isOfSomeDay(String bare, String digits) {
        var century = bare.length() == TWELVE_WITH_CENTURY ? Integer.parseInt(bare.substring(0, 2)) : 20;
        var year = century * 100 + Integer.parseInt(digits.substring(0, 2));
        var month = Integer.parseInt(digits.substring(2, 4));
        var day = Integer.parseInt(digits.substring(4, 6));
        return month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day > COORDINATION ? day - COORDINATION : day);
    }

    private static String bare(String written) {
        return written.replaceAll(SPACES + "|" + DASHES, "");
    }

    /** Legal persons have a third digit of 2 or more; a lower one is the month of a birth date. */
    public static boolean isPersonal(String tenDigits) {
        return tenDigits.charAt(2) < '2';
    }

    /** {@code NNNNNN-NNNN}; the last four of a personal number are never shown. */
    public static @Nullable String shown(@Nullable String tenDigits) {
        if (tenDigits == null) {
            return null;
        }
        return tenDigits.substring(0, 6) + "-" + (isPersonal(tenDigits) ? "****" : tenDigits.substring(6));
    }

    /**
     * A number as someone wrote it, valid or not, without its last four digits when it looks personal (third digit below
     * 2); other text is returned as it is.
     */
    public static String withoutPersonalDigits(String written) {
        var digits = digits(written);
        return digits != null && isPersonal(digits) ? digits.substring(0, 6) + "-****" : written;
    }

    /** A text without the last four digits of each valid personal number in it, whatever stands around them. */
    public static String withoutPersonalNumbers(String text) {
        return WITHIN_TEXT
                .matcher(text)
                .replaceAll(found -> isPersonalNumber(found.group()) ? found.group(1) + "****" : found.group());
    }

    /** Whether some valid personal number stands in a text. */
    public static boolean hasPersonalNumber(String text) {
        return !withoutPersonalNumbers(text).equals(text);
    }

    /**
     * Whether a valid personal number of somebody who can be a sole trader stands in an id that another system made. Many
     * systems number cases by day ({@code 20230418-1234}), and one in ten of those has a right check digit: such an id
     * would be the number of a child, and is let through.
     */
    public static boolean hasTradersNumber(String id, int thisYear) {
        return WITHIN_TEXT
                .matcher(id)
                .results()
                .map(MatchResult::group)
                .anyMatch(written ->
                        isPersonalNumber(written) && bornIn(written, thisYear) <= thisYear - YOUNGEST_TRADER);
    }

    /** Without a century the latest year that has been; a plus sign takes away a hundred. */
    private static int bornIn(String written, int thisYear) {
        var bare = bare(written);
        if (bare.length() == TWELVE_WITH_CENTURY) {
            return Integer.parseInt(bare.substring(0, 4));
        }
        var latest = thisYear - Math.floorMod(thisYear - Integer.parseInt(bare.substring(0, 2)), 100);
        return written.contains("+") ? latest - 100 : latest;
    }

    private static boolean isPersonalNumber(String written) {
        var digits = digits(written);
        return digits != null && isPersonal(digits) && isValid(written);
    }

    public static boolean isMasked(@Nullable String written) {
        return written != null && written.matches("[0-9]{6}-\\*{4}");
    }

    private static int luhn(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            var product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum;
    }
}
