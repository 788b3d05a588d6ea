package se.serviceprogram.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every list takes: page (from 1), limit (20, at most 100), sort ({@code -name,title}) and a search text. */
public class ListRequest {

    public static final int MOST = 100;

    @QueryParam("page")
    @DefaultValue("1")
    int page = 1;

    @QueryParam("limit")
    @DefaultValue("20")
    int limit = 20;

    @QueryParam("sort")
    @Nullable String sort;

    @QueryParam("q")
    @Nullable String q;

    @Context
    UriInfo uri;

    public int page() {
        return page;
    }

    /** A larger limit is lowered, not refused; {@code _meta.limit} shows the value used. */
    public int limit() {
        return Math.clamp(limit, 1, MOST);
    }

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

    UriInfo uri() {
        return uri;
    }
}
