package se.serviceprogram.actor;

import org.jspecify.annotations.Nullable;

/** Reading, checking and showing organisation numbers; a sole trader's is a personal number (BR-O1). */
public final class OrganisationNumbers {

    private OrganisationNumbers() {}

    /** Ten digits without dash and century, or null when the text is no organisation number at all. */
    public static @Nullable String digits(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var digits = written.strip().replaceAll("[\\s\\u00a0+-]", "");
        if (digits.length() == 12) {
            digits = digits.substring(2);
        }
        return digits.matches("[0-9]{10}") ? digits : null;
    }

    public static boolean isValid(String written) {
        var digits = digits(written);
        return digits != null && luhn(digits) % 10 == 0;
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

    static boolean isMasked(@Nullable String written) {
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
