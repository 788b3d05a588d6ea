package se.serviceprogram.followup;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.PageRequest;
import se.serviceprogram.web.Years;

/** Which figures are asked for: those of a year (last year when none is given), named by a programme's measures. */
public class FigureFilter extends PageRequest {

    @QueryParam("year")
    @Nullable Integer year;

    @QueryParam("programmeId")
    @Nullable UUID programmeId;

    int yearAt(Clock clock) {
        return year == null ? LocalDate.now(clock).getYear() - 1 : Years.required(year);
    }
}
