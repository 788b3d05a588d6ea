package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waiting for a child ends when it answers, whatever kind of server it is. */
class ReadinessTest {

    /** Vite keeps requests that ask for another protocol for its live reload, and never answers them. */
    @Test
    void a_server_is_asked_in_plain_http_1(@TempDir Path folder) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        AtomicInteger requests = new AtomicInteger();
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            boolean asksForMore = exchange.getRequestHeaders().containsKey("Upgrade");
            exchange.sendResponseHeaders(asksForMore ? 426 : 200, -1);
            exchange.close();
        });
        server.start();
        try (ChildProcess child =
                ChildProcess.logged("sleeper", List.of("sleep", "5"), Map.of(), folder, new StackFolder(folder))) {
            Readiness.await(
                    child, URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
        } finally {
            server.stop(0);
        }

        assertThat(requests).hasValue(1);
    }
}
