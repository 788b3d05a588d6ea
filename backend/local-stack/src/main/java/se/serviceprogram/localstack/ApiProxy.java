package se.serviceprogram.localstack;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/**
 * What passes to and from the API. Nothing is compressed here: compression weakens strong ETags, and every save would
 * then answer 412.
 */
record ApiProxy(SecurityHeaders headers) implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest original = context.request().proxiedRequest();
        String host = original.authority() == null
                ? "localhost"
                : original.authority().toString();
        String client = original.remoteAddress().hostAddress();
        // Set, never added: what the caller says of itself is not passed on.
        context.request()
                .putHeader("Forwarded", "for=\"" + client + "\";host=\"" + host + "\";proto=http")
                .putHeader("X-Forwarded-For", client)
                .putHeader("X-Forwarded-Host", host)
                .putHeader("X-Forwarded-Proto", "http");
        return context.sendRequest().recover(failure -> Future.succeededFuture(unavailable(context.request())));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        headers.values().forEach((name, value) -> {
            if (!response.headers().contains(name)) {
                response.putHeader(name, value);
            }
        });
        return context.sendResponse();
    }

    private static ProxyResponse unavailable(ProxyRequest request) {
        String problem = """
                {"title":"The API does not answer","status":502,"detail":"Its log is .local/logs/api.log."}""";
        return request.release()
                .response()
                .setStatusCode(502)
                .putHeader("Content-Type", "application/problem+json")
                .setBody(Body.body(Buffer.buffer(problem)));
    }
}
