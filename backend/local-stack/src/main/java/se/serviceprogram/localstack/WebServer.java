package se.serviceprogram.localstack;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One local address for the SPA and the API, with the rules that nginx has in production. */
final class WebServer implements AutoCloseable {

    private static final String API = "/serviceprogram/";
    /** Longer than the API allows, so that it is the API that refuses what is too long. */
    private static final int LONGEST_HEAD = 64 * 1024;

    private final Vertx vertx;

    private WebServer(Vertx vertx) {
        this.vertx = vertx;
    }

    /** The built SPA before the API. */
    static WebServer serve(int port, int apiPort, StaticFiles files, SecurityHeaders headers) {
        WebServer server = new WebServer(newVertx());
        Handler<HttpServerRequest> api = server.proxyTo(apiPort).addInterceptor(new ApiProxy(headers));
        server.listen(port, request -> {
            if (isApi(request)) {
                api.handle(request);
                return;
            }
            headers.values().forEach(request.response()::putHeader);
            if (isProblemType(request)) {
                leadToPage(request);
            } else {
                files.handle(request);
            }
        });
        return server;
    }

    /** Vite's server before the API, for development: without the headers that would stop its live reload. */
    static WebServer develop(int port, int apiPort, int vitePort, StaticFiles config) {
        WebServer server = new WebServer(newVertx());
        Handler<HttpServerRequest> api =
                server.proxyTo(apiPort).addInterceptor(new ApiProxy(new SecurityHeaders(Map.of())));
        Handler<HttpServerRequest> vite = server.proxyTo(vitePort);
        server.listen(port, request -> {
            if (isApi(request)) {
                api.handle(request);
            } else if (isProblemType(request)) {
                leadToPage(request);
            } else if ("/config.json".equals(request.path())) {
                config.handle(request);
            } else {
                vite.handle(request);
            }
        });
        return server;
    }

    private static Vertx newVertx() {
        return Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
    }

    private static boolean isApi(HttpServerRequest request) {
        return request.path() != null && request.path().startsWith(API);
    }

    /** The fixed addresses that name the kinds of problem lead to the pages about them. */
    private static boolean isProblemType(HttpServerRequest request) {
        return request.path() != null && request.path().startsWith("/problems/");
    }

    private static void leadToPage(HttpServerRequest request) {
        request.response()
                .setStatusCode(308)
                .putHeader("Location", BrowserConfig.API_BASE + request.uri())
                .end();
    }

    private HttpProxy proxyTo(int port) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(64)
                .setMaxHeaderSize(LONGEST_HEAD)
                .setMaxInitialLineLength(LONGEST_HEAD));
        return HttpProxy.reverseProxy(client).origin(port, "localhost");
    }

    private void listen(int port, Handler<HttpServerRequest> handler) {
        HttpServerOptions options = new HttpServerOptions()
                .setHost("localhost")
                .setPort(port)
                // As nginx; and a body of HTTP/2, which need not say its length, would not get through the proxy.
                .setHttp2ClearTextEnabled(false)
                .setMaxHeaderSize(LONGEST_HEAD)
                .setMaxInitialLineLength(LONGEST_HEAD);
        try {
            vertx.createHttpServer(options)
                    .requestHandler(handler)
                    .listen()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new StackException("The start of the web server was interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new StackException("The web server cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
