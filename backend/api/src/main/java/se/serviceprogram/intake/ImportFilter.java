package se.serviceprogram.intake;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ListRequest;

/** What the list of imports can be narrowed by. */
public class ImportFilter extends ListRequest {

    @QueryParam("status")
    @Nullable String status;

    @QueryParam("sourceCode")
    @Nullable String sourceCode;
}
