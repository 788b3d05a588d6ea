package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebServerTest {

    private static final String LONG_TEXT = "serviceprogram ".repeat(200);

    @TempDir
    Path dist;

    private final int port = Port.anyFree();
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer api;
    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(dist.resolve("assets"));
        Files.writeString(dist.resolve("index.html"), "<p>page</p>");
        Files.writeString(dist.resolve("assets/app-1a2b.js"), LONG_TEXT);
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.createContext("/", WebServerTest::answer);
        api.start();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", "default-src 'self'");
        headers.put("X-Content-Type-Options", "nosniff");
        StaticFiles files = new StaticFiles(dist, "{\"issuer\":\"i\"}");
        server = WebServer.serve(port, api.getAddress().getPort(), files, new SecurityHeaders(headers));
    }

    @AfterEach
    void stop() {
        server.close();
        api.stop(0);
    }

    /** A tiny API: tells what it received, and answers as it is asked. */
    private static void answer(HttpExchange exchange) throws IOException {
        var request = exchange.getRequestHeaders();
        String body = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " | "
                + request.getFirst("Forwarded") + " | " + request.getFirst("X-Forwarded-Host") + " | "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("ETag", "\"7\"");
        exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'none'");
        int status = Integer.parseInt(request.containsKey("Answer") ? request.getFirst("Answer") : "200");
        byte[] bytes = (body + LONG_TEXT).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, status == 200 ? bytes.length : -1);
        if (status == 200) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Test
    void theAddressOfAKindOfProblemLeadsToItsPage() throws Exception {
        HttpResponse<String> response = get("/problems/locked?lang=en");
        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location")).hasValue("/serviceprogram/v1/problems/locked?lang=en");
    }

    @Test
    void alsoInDevelopment() throws Exception {
        server.close();
        int apiPort = api.getAddress().getPort();
        server = WebServer.develop(port, apiPort, apiPort, new StaticFiles(dist, "{}"));
        HttpResponse<String> response = get("/problems/locked?lang=en");
        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location")).hasValue("/serviceprogram/v1/problems/locked?lang=en");
    }

    /** As Java's own client sends files, after it has offered HTTP/2 with an earlier request. */
    @Test
    void aBodyThatDoesNotSayItsLengthReachesTheApi() throws Exception {
        get("/serviceprogram/v1/me");
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/serviceprogram/v1/imports"))
                        .POST(BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream("rows".getBytes(StandardCharsets.UTF_8))))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.body()).contains("POST /serviceprogram/v1/imports").contains("| rows");
    }

    @Test
    void pagesOfTheSpaAnswerItsIndex() throws Exception {
        for (String path : new String[] {"/", "/program/12", "/index.html", "/%2e%2e/%2e%2e/etc/passwd", "/..%2fpom"}) {
            HttpResponse<String> response = get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(response.body()).as(path).isEqualTo("<p>page</p>");
            assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
            assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void hashedFilesAreKeptForeverAndCompressed() throws Exception {
        HttpResponse<String> plain = get("/assets/app-1a2b.js");
        assertThat(plain.body()).isEqualTo(LONG_TEXT);
        assertThat(header(plain, "Cache-Control")).contains("immutable");
        assertThat(header(plain, "Content-Type")).startsWith("text/javascript");

        HttpResponse<String> compressed = get("/assets/app-1a2b.js", "Accept-Encoding", "gzip, br");
        assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.body().length()).isLessThan(LONG_TEXT.length() / 10);
    }

    @Test
    void aMissingAssetIsNotAPage() throws Exception {
        assertThat(get("/assets/old.js").statusCode()).isEqualTo(404);
        assertThat(header(get("/config.json"), "Cache-Control")).isEqualTo("no-store");
        assertThat(get("/config.json").body()).isEqualTo("{\"issuer\":\"i\"}");
    }

    @Test
    void theApiIsPassedOnUncompressedWithItsEtagAndItsOwnHeaders() throws Exception {
        HttpResponse<String> response =
                get("/serviceprogram/v1/actors?q=%C3%85re&page=2", "Accept-Encoding", "gzip", "Forwarded", "for=evil");

        assertThat(response.body())
                .startsWith("GET /serviceprogram/v1/actors?q=%C3%85re&page=2 | for=\"127.0.0.1\";host=\"localhost:"
                        + port + "\";proto=http | localhost:" + port);
        assertThat(header(response, "ETag")).isEqualTo("\"7\"");
        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(response.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'");
        assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void answersWithoutABodyAndSavesPass() throws Exception {
        for (int status : new int[] {204, 304, 412}) {
            HttpRequest patch = request("/serviceprogram/v1/actors/1", "Answer", Integer.toString(status))
                    .method("PATCH", BodyPublishers.ofString("{}"))
                    .build();
            HttpResponse<String> response = client.send(patch, BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(header(response, "ETag")).isEqualTo("\"7\"");
        }
        HttpRequest post = request("/serviceprogram/v1/imports")
                .POST(BodyPublishers.ofString("å;ä;ö"))
                .build();
        assertThat(client.send(post, BodyHandlers.ofString()).body()).contains("| å;ä;ö");
    }

    @Test
    void anApiThatIsAwayIsAProblem() throws Exception {
        api.stop(0);
        HttpResponse<String> response = get("/serviceprogram/v1/actors");
        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(response.body()).contains("\"status\":502");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void theSpaIsOnlyRead() throws Exception {
        HttpResponse<String> response = client.send(request("/program").DELETE().build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).isEqualTo("GET, HEAD");
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return client.send(request(path, headers).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
