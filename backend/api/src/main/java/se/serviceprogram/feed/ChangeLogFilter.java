package se.serviceprogram.feed;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ListRequest;

/** What the change log can be searched by; days are the region's. */
public class ChangeLogFilter extends ListRequest {

    @QueryParam("resource")
    @Nullable String resource;

    @QueryParam("operation")
    @Nullable String operation;

    @QueryParam("changedFrom")
    @Nullable LocalDate changedFrom;

    @QueryParam("changedTo")
    @Nullable LocalDate changedTo;
}
