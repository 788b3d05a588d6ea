package se.serviceprogram.localstack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/**
 * Stops what was started, last first, once: the web server before the API, the API before its database. Starting and
 * stopping exclude each other, so that a signal in the middle of a start leaves nothing behind.
 */
final class Shutdown {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private volatile boolean stopping;

    synchronized <T extends AutoCloseable> T start(Callable<T> step) throws Exception {
        if (stopping) {
            throw new CancellationException();
        }
        T part = step.call();
        started.push(part);
        return part;
    }

    boolean isStopping() {
        return stopping;
    }

    void stop() {
        stopping = true;
        synchronized (this) {
            while (!started.isEmpty()) {
                close(started.pop());
            }
        }
    }

    synchronized boolean isEmpty() {
        return started.isEmpty();
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            // Whatever close() fails with (AutoCloseable allows anything), the other parts must still be stopped.
            Console.say("Could not stop " + part.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
