package se.serviceprogram.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What every list takes: page (from 1) and limit (20, at most 100). */
public class PageRequest {

    public static final int MOST = 100;

    @QueryParam("page")
    @DefaultValue("1")
    int page = 1;

    @QueryParam("limit")
    @DefaultValue("20")
    int limit = 20;

    public int page() {
        return page;
    }

    /** A larger limit is lowered, not refused; {@code _meta.limit} shows the value used. */
    public int limit() {
        return Math.clamp(limit, 1, MOST);
    }

    /** The order asked for; none in a list that has one order only. */
    public @Nullable String sort() {
        return null;
    }
}
