package se.serviceprogram.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;

/** One page of a list, as the REST API profile wants it (FNS.10–13). */
public record Page<T>(
        List<T> items,
        @JsonProperty("_meta") Meta meta,
        @JsonProperty("_links") List<Link> links) {

    /** Rows in the whole selection, and the page that this is; {@code limit} is the one used. */
    public record Meta(long totalRecords, int page, int limit, int count) {}

    /** A page of rows that are not a query's but counted or put together. */
    public static <T> Page<T> of(List<T> all, PageRequest request, Links links) {
        var items = request.page() < 1
                ? List.<T>of()
                : all.stream()
                        .skip((long) (request.page() - 1) * request.limit())
                        .limit(request.limit())
                        .toList();
        var meta = new Meta(all.size(), request.page(), request.limit(), items.size());
        return new Page<>(items, meta, links.ofPage(request, all.size()));
    }

    /** The same page with each row made into another, such as one with a count from another room. */
    public <R> Page<R> with(Function<T, R> more) {
        return new Page<>(items.stream().map(more).toList(), meta, links);
    }
}
