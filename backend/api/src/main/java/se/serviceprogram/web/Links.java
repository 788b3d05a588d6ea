package se.serviceprogram.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
        kept = parameter + "=" + encoded(value);
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
        var list = addressOfList();
        var links = new ArrayList<Link>();
        links.add(page("self", list, request.page()));
        links.add(page("first", list, 1));
        if (request.page() > 1) {
            links.add(page("prev", list, Math.min(request.page() - 1, last)));
        }
        if (request.page() < last) {
            links.add(page("next", list, Math.max(1, request.page() + 1)));
        }
        links.add(page("last", list, last));
        return links;
    }

    /** Of the list that is asked for, with every query parameter but the page. Every list makes it: no UriBuilder, which is slow. */
    private String addressOfList() {
        var address = new StringBuilder(href(uri.getPath())).append('?');
        uri.getQueryParameters().forEach((name, values) -> {
            if (!name.equals("page")) {
                values.forEach(value -> address.append(encoded(name))
                        .append('=')
                        .append(encoded(value))
                        .append('&'));
            }
        });
        return address.toString();
    }

    private static Link page(String rel, String list, int page) {
        return new Link(rel, list + "page=" + page, "GET");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",");
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
