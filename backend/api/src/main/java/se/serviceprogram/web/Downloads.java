package se.serviceprogram.web;

import io.netty.channel.ChannelFuture;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends files whose rows are read meanwhile, as of one moment. Each keeps a database connection for as long as its receiver
 * takes, so there are only a few at once, and none for long. One that fails on the way ends with its connection to the
 * receiver, so that nobody takes half a file for a whole one.
 */
@ApplicationScoped
@Unremovable
class Downloads {

    /** Until so much is ready a failure is still a problem. It is more than the server itself holds back of a reply. */
    private static final int HELD_BACK = 65_536;

    /** A file that is cut gives its database connection back itself; only one that does not notice is made to. */
    private static final Duration TO_NOTICE = Duration.ofSeconds(10);

    /** Reads and writes one file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @ConfigProperty(name = "serviceprogram.limits.downloads-at-once")
    int most;

    @ConfigProperty(name = "serviceprogram.limits.download")
    Duration longest;

    /** A place is waited for as long as a free connection, and whoever does not get one is to come again as much later. */
    @ConfigProperty(name = "quarkus.datasource.jdbc.acquisition-timeout")
    Duration patience;

    @Inject
    Snapshot snapshot;

    @Inject
    CurrentVertxRequest current;

    @Inject
    Vertx vertx;

    private Semaphore places;

    @PostConstruct
    void open() {
        places = new Semaphore(most, true);
    }

    void send(OutputStream out, Writing file) throws IOException {
        takePlace();
        try {
            var request = current.getCurrent().request();
            var connection = request.connection();
            var end = vertx.setTimer(longest.toMillis(), tooLate -> {
                var _ = cut(connection);
            });
            var whole = false;
            try {
                var held = new BufferedOutputStream(out, HELD_BACK);
                snapshot.read(longest.plus(TO_NOTICE), () -> write(file, held));
                held.flush();
                whole = true;
            } finally {
                vertx.cancelTimer(end);
                // Before the failure is told: once the file has begun, that would be written into it, and end it.
                if (!whole && request.response().headWritten()) {
                    var _ = cut(connection).awaitUninterruptibly();
                }
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        } finally {
            places.release();
        }
    }

    /** Not by its own close, which first waits until what has been written is received. */
    private static ChannelFuture cut(HttpConnection connection) {
        return ((ConnectionBase) connection).channelHandlerContext().close();
    }

    private static boolean write(Writing file, OutputStream out) {
        try {
            file.to(out);
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void takePlace() {
        var taken = false;
        try {
            // Whoever waits has one of the places of all calls meanwhile (Crowding).
            taken = places.getQueueLength() < most && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            throw new ProblemException(ProblemType.UNAVAILABLE, "unavailable.downloads").retryAfter(patience);
        }
    }
}
