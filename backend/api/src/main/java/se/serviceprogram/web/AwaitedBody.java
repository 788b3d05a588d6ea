package se.serviceprogram.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Tells {@link Crowding} when a call begins to wait for its body and when the body is whole. Everything that takes a body
 * reads it to its end before the work begins: JSON because nothing may follow it, forms because their parts are told by it.
 */
class AwaitedBody {

    /** Outermost, around the stream that counts ({@link BodyLimit}). */
    @ServerRequestFilter(priority = Priorities.USER + 30)
    void watch(ContainerRequestContext request, RoutingContext routing) {
        if (SlowBodies.hasBody(routing.request())) {
            request.setEntityStream(new Watched(request.getEntityStream(), Crowding.of(routing)));
        }
    }

    /** Read by one thread, from the first byte to the end. */
    private static final class Watched extends FilterInputStream {

        private final Crowding.Call call;

        Watched(InputStream body, Crowding.Call call) {
            super(body);
            this.call = call;
        }

        @Override
        public int read() throws IOException {
            call.awaitBody();
            return unlessEnded(super.read());
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            call.awaitBody();
            return unlessEnded(super.read(into, from, most));
        }

        private int unlessEnded(int read) {
            if (read < 0) {
                call.bodyHasCome();
            }
            return read;
        }
    }
}
