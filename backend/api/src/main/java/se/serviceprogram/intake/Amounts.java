package se.serviceprogram.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts as Swedish systems and people write them. What could mean two amounts ({@code 1.537}) is refused: a wrong
 * guess would be a thousand times wrong.
 */
final class Amounts {

    private static final BigDecimal MOST = new BigDecimal("999999999999.99");

    private static final Pattern UNIT = Pattern.compile("(.*?) ?(tkr|mnkr|mkr|kronor|kr|sek|:-)\\.?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+");
    private static final Pattern SPACED = Pattern.compile("[0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("[0-9]+,[0-9]+");
    private static final Pattern POINT = Pattern.compile("[0-9]+\\.[0-9]+");
    private static final Pattern POINTS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(\\.[0-9]{3}){2,}");
    private static final Pattern COMMAS = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+|[0-9]{1,3}(,[0-9]{3}){2,}");
    private static final Pattern AMBIGUOUS = Pattern.compile("[0-9]{1,3}[.,][0-9]{3}");

    /** Before tkr or mnkr a comma is a decimal comma; a point may still part thousands. */
    private static final Pattern AMBIGUOUS_POINT = Pattern.compile("[0-9]{1,3}\\.[0-9]{3}");

    private Amounts() {}

    /** Kronor with at most two decimals. */
    static BigDecimal read(String written) throws Unreadable {
        var text = Spaces.single(written).toLowerCase(Locale.ROOT).replace('\u2212', '-');
        var unit = 0;
        var withUnit = UNIT.matcher(text);
        if (withUnit.matches()) {
            text = withUnit.group(1).strip();
            unit = powerOf(withUnit.group(2));
        }
        if (text.startsWith("-") && number(text.substring(1).strip(), unit) != null) {
            throw new Unreadable("negative-amount");
        }
        if ((unit == 0 ? AMBIGUOUS : AMBIGUOUS_POINT).matcher(text).matches()) {
            throw new Unreadable("ambiguous-amount");
        }
        var amount = number(text, unit);
        if (amount == null) {
            throw new Unreadable("not-an-amount");
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new Unreadable("too-many-decimals");
        }
        if (amount.compareTo(MOST) > 0) {
            throw new Unreadable("too-large-amount");
        }
        return new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }

    private static int powerOf(String unit) {
        return switch (unit) {
            case "tkr" -> 3;
            case "mnkr", "mkr" -> 6;
            default -> 0;
        };
    }

    private static @Nullable BigDecimal number(String text, int power) {
        if (text.length() > 40) {
            return null;
        }
        String plain;
        if (PLAIN.matcher(text).matches() || POINT.matcher(text).matches()) {
            plain = text;
        } else if (SPACED.matcher(text).matches() || COMMA.matcher(text).matches()) {
            plain = text.replace(" ", "").replace(',', '.');
        } else if (POINTS.matcher(text).matches()) {
            plain = text.replace(".", "").replace(',', '.');
        } else if (COMMAS.matcher(text).matches()) {
            plain = text.replace(",", "");
        } else {
            return null;
        }
        return new BigDecimal(plain).scaleByPowerOfTen(power);
    }
}
