package se.serviceprogram.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import se.serviceprogram.web.Years;

/** Reads dates as {@code 2023-05-23} or {@code 20230523}; a time of midnight that some systems add is passed over. */
final class Dates {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})(-?)([0-9]{2})\\2([0-9]{2})(?:[ T]00:00(?::00)?)?");

    private Dates() {}

    static LocalDate read(String written) throws Unreadable {
        var date = DATE.matcher(written.strip());
        if (!date.matches()) {
            throw new Unreadable("not-a-date");
        }
        try {
            var read = LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(3)), Integer.parseInt(date.group(4)));
            if (!Years.isKnown(read.getYear())) {
                throw new Unreadable("date-out-of-range");
            }
            return read;
        } catch (DateTimeException impossible) {
            throw new Unreadable("impossible-date");
        }
    }
}
