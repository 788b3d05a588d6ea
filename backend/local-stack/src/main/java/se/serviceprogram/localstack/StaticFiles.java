package se.serviceprogram.localstack;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The built SPA. A path that is no file is a page of the SPA and answers {@code index.html}; a missing file under
 * {@code /assets/} is 404, so that a browser with an old page does not take HTML for a script.
 */
final class StaticFiles implements Handler<HttpServerRequest> {

    private static final String ASSETS = "/assets/";

    private final Path folder;
    private final String config;
    private final Map<Path, StaticFile> cache = new ConcurrentHashMap<>();

    StaticFiles(Path folder, String config) {
        this.folder = folder.toAbsolutePath().normalize();
        this.config = config;
    }

    @Override
    public void handle(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            response.setStatusCode(405)
                    .putHeader(HttpHeaders.ALLOW, "GET, HEAD")
                    .end();
            return;
        }
        String path = request.path() == null ? "/" : request.path();
        if (path.equals("/config.json")) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(config);
            return;
        }
        Optional<Path> file = existing(path);
        if (file.isPresent()) {
            String caching = path.startsWith(ASSETS) ? "public, max-age=31536000, immutable" : "no-cache";
            send(request, file.get(), path.equals("/index.html") ? "no-store" : caching);
        } else if (path.startsWith(ASSETS)) {
            response.setStatusCode(404).end();
        } else {
            send(request, folder.resolve("index.html"), "no-store");
        }
    }

    private Optional<Path> existing(String path) {
        try {
            Path file = folder.resolve(path.substring(1)).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void send(HttpServerRequest request, Path path, String caching) {
        StaticFile file = current(path);
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, file.contentType())
                .putHeader(HttpHeaders.CACHE_CONTROL, caching)
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (file.isCompressed() && accepted != null && accepted.contains("gzip")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(Buffer.buffer(file.gzip()));
        } else {
            response.end(Buffer.buffer(file.plain()));
        }
    }

    /** Built anew while the stack runs, a file is read again. */
    private StaticFile current(Path path) {
        try {
            StaticFile known = cache.get(path);
            if (known == null || !known.modified().equals(Files.getLastModifiedTime(path))) {
                known = StaticFile.read(path);
                cache.put(path, known);
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
