package se.serviceprogram.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What most lists take besides page and limit: sort ({@code -name,title}) and a search text. */
public class ListRequest extends PageRequest {

    @QueryParam("sort")
    @Nullable String sort;

    @QueryParam("q")
    @Nullable String q;

    @Context
    UriInfo uri;

    @Override
    public @Nullable String sort() {
        return sort;
    }

    public @Nullable String q() {
        return q;
    }

    /** The values of a comma list; an absent or empty filter gives none. */
    public static List<String> values(@Nullable String commaList) {
        return commaList == null || commaList.isBlank()
                ? List.of()
                : Arrays.stream(commaList.split(",")).map(String::strip).toList();
    }

    /** The values of a comma list that takes codes only; a misspelt one must not answer with an empty list. */
    public static List<String> codes(String parameter, @Nullable String commaList, Collection<String> known) {
        var codes = values(commaList);
        for (var code : codes) {
            if (!known.contains(code)) {
                throw ProblemException.invalidParameter(parameter, "code.unknown", code, String.join(", ", known));
            }
        }
        return codes;
    }

    UriInfo uri() {
        return uri;
    }
}
