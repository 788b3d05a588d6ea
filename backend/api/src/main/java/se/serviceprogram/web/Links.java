package se.serviceprogram.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes absolute links below the API's root as clients see it: the configured public base (HYP.10), never a host that
 * the request itself claims (header injection, HYP.14).
 */
@RequestScoped
public class Links {

    @ConfigProperty(name = "serviceprogram.public-base-url")
    String base;

    @Inject
    UriInfo uri;

    private String kept = "";

    /** Absolute address of a path below the API's root, such as {@code /measures/…}. */
    public String href(String path) {
        return base + path;
    }

    /** Keeps a query parameter of this request in every link that reads. */
    public void keep(String parameter, String value) {
        kept = parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Link reading(String rel, String path) {
        var separator = kept.isEmpty() ? "" : path.contains("?") ? "&" : "?";
        return new Link(rel, href(path) + separator + kept, "GET");
    }

    /** Starts the links of one row: itself, by its canonical path. */
    public Chain self(String path) {
        return below(path).related("self", path);
    }

    /** Starts the links of what has no address of its own, only others below it. */
    public Chain below(String path) {
        return new Chain(this, path);
    }

    /** The links of an object as it was: to itself at that time and as it is now; nothing of then can be changed. */
    public List<Link> asOf(String path, Instant at) {
        return List.of(
                new Link("self", href(path) + "?asOf=" + at, "GET"), new Link("latest-version", href(path), "GET"));
    }

    /** self, first, prev, next and last of a list; every other query parameter is kept (FNS.12). */
    List<Link> ofPage(PageRequest request, long totalRecords) {
        var last = (int) Math.max(1, (totalRecords + request.limit() - 1) / request.limit());
        var links = new ArrayList<Link>();
        links.add(page("self", request.page()));
        links.add(page("first", 1));
        if (request.page() > 1) {
            links.add(page("prev", Math.min(request.page() - 1, last)));
        }
        if (request.page() < last) {
            links.add(page("next", Math.max(1, request.page() + 1)));
        }
        links.add(page("last", last));
        return links;
    }

    private Link page(String rel, int page) {
        var builder = UriBuilder.fromUri(href(uri.getPath()));
        uri.getQueryParameters().forEach((name, values) -> {
            if (!name.equals("page")) {
                builder.queryParam(name, values.stream().map(Links::literal).toArray());
            }
        });
        return new Link(rel, builder.queryParam("page", page).build().toString(), "GET");
    }

    /** UriBuilder reads braces as templates. */
    private static String literal(String value) {
        return value.replace("%", "%25").replace("{", "%7B").replace("}", "%7D");
    }

    /** Links of one row, added one by one; those that change something only when the caller may. */
    public static final class Chain {
        private final Links links;
        private final String path;
        private final List<Link> chain = new ArrayList<>();

        private Chain(Links links, String path) {
            this.links = links;
            this.path = path;
        }

        /** A related address, given below the API's root. */
        public Chain related(String rel, String relatedPath) {
            chain.add(links.reading(rel, relatedPath));
            return this;
        }

        /** A related address, where the caller may read it. */
        public Chain related(boolean allowed, String rel, String relatedPath) {
            return allowed ? related(rel, relatedPath) : this;
        }

        /** The row itself by another method, when allowed: {@code edit} (PATCH) or {@code delete} (DELETE). */
        public Chain when(boolean allowed, String rel, String method) {
            return when(allowed, rel, method, "");
        }

        /** An address below the row, when allowed, such as {@code /adoptions} (POST). */
        public Chain when(boolean allowed, String rel, String method, String below) {
            if (allowed) {
                chain.add(new Link(rel, links.href(path + below), method));
            }
            return this;
        }

        public List<Link> build() {
            return List.copyOf(chain);
        }
    }
}
