package se.serviceprogram.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/** The largest body that is taken, also where it comes in chunks and does not say beforehand how long it is. */
class BodyLimit {

    /** 20 MB; what announces more is refused before anything is read (RouteFailures). */
    static final long BYTES = 20_000_000;

    /** The framework's own limit would end the connection without a word; ours becomes a problem. */
    @ServerRequestFilter(priority = Priorities.USER + 20)
    void limit(ContainerRequestContext request, RoutingContext routing) {
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null && request.hasEntity()) {
            routing.remove(VertxInputStream.MAX_REQUEST_SIZE_KEY);
            request.setEntityStream(new Limited(request.getEntityStream()));
        }
    }

    /** Counts what is read. */
    private static final class Limited extends FilterInputStream {
        private long left = BYTES;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var read = super.read(into, from, most);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, "payload-too-large");
            }
        }
    }
}
