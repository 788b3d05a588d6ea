package se.serviceprogram.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Waits until a child answers 200 at an address, with a sign of life for the person who waits too. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    private Readiness() {}

    static void await(ChildProcess child, URI address) {
        Instant start = Instant.now();
        Instant nextSign = start.plus(SIGN_OF_LIFE);
        try (HttpClient client = HttpClient.newBuilder()
                // Otherwise every request asks for HTTP/2, and Vite leaves requests for another protocol unanswered.
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build()) {
            while (!answers(client, address)) {
                Duration waited = Duration.between(start, Instant.now());
                if (!child.isAlive() || waited.compareTo(PATIENCE) > 0) {
                    throw new StackException(child.story());
                }
                if (Instant.now().isAfter(nextSign)) {
                    Console.say("    " + child.name() + " is still starting, " + waited.toSeconds() + " s");
                    nextSign = nextSign.plus(SIGN_OF_LIFE);
                }
                TimeUnit.MILLISECONDS.sleep(150);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting for " + child.name() + ".", e);
        }
    }

    private static boolean answers(HttpClient client, URI address) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }
}
