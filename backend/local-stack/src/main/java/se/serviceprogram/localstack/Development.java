package se.serviceprogram.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Live reload of both sides: Quarkus compiles what is edited, Vite serves the SPA from its sources, and the web server
 * gives both the one address they have in production.
 */
final class Development {

    /** It belongs to what is shipped, and takes ten seconds. */
    private static final String NO_BILL_OF_MATERIALS = "-Dcyclonedx.skip=true";

    /** Quarkus asks at the first start whether it may report on builds, and waits for the answer. */
    private static final String NO_QUESTIONS = "-Dquarkus.analytics.disabled=true";

    private static final String NO_KEYBOARD = "-Dquarkus.console.disable-input=true";

    private final Shutdown shutdown;
    private final Watch watch;
    private final Repository repository;
    private final StackFolder folder;
    private final Settings settings;

    Development(Shutdown shutdown, Watch watch, Repository repository, StackFolder folder, Settings settings) {
        this.shutdown = shutdown;
        this.watch = watch;
        this.repository = repository;
        this.folder = folder;
        this.settings = settings;
    }

    void start(LocalDatabase database, Addresses addresses) throws Exception {
        int apiPort = settings.api().number();
        int vitePort = Port.anyFree();
        Instant start = Instant.now();
        Map<String, String> environment =
                ApiProcess.environment(settings, settings.api().number(), database, addresses.issuer(), folder);
        String maven = System.getenv().getOrDefault("MAVEN", "mvn");
        ChildProcess quarkus = child(
                "quarkus-dev",
                List.of(
                        maven,
                        "-pl",
                        "backend/api",
                        "-am",
                        "quarkus:dev",
                        NO_BILL_OF_MATERIALS,
                        NO_QUESTIONS,
                        NO_KEYBOARD),
                environment,
                repository.root());
        ChildProcess vite = child(
                "vite",
                List.of("npm", "run", "dev", "--", "--port", Integer.toString(vitePort), "--strictPort"),
                Map.of(),
                repository.root().resolve("frontend"));
        StaticFiles config = new StaticFiles(repository.root(), BrowserConfig.json(addresses.issuer()));
        shutdown.start(() -> WebServer.develop(settings.web().number(), apiPort, vitePort, config));
        Readiness.await(quarkus, ApiProcess.readiness(apiPort));
        Readiness.await(vite, URI.create("http://localhost:" + vitePort + "/"));
        Console.done("Quarkus and Vite with live reload", start);
    }

    private ChildProcess child(String name, List<String> command, Map<String, String> environment, Path directory)
            throws Exception {
        ChildProcess child =
                shutdown.start(() -> ChildProcess.onTerminal(name, command, environment, directory, folder));
        watch.over(child);
        return child;
    }
}
