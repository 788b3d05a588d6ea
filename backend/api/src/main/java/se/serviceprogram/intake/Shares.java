package se.serviceprogram.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads shares of a cost in percent, with or without the sign. */
final class Shares {

    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:[.,][0-9]{1,2})?) ?%?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    static BigDecimal read(String written) throws Unreadable {
        var share = SHARE.matcher(written);
        if (!share.matches()) {
            throw new Unreadable("not-a-share");
        }
        var percent = new BigDecimal(share.group(1).replace(',', '.'));
        if (percent.compareTo(HUNDRED) > 0) {
            throw new Unreadable("not-a-share");
        }
        return percent;
    }
}
