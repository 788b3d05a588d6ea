package se.serviceprogram.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Starts the whole product on this machine, in order, and stops all of it at Ctrl-C. */
public final class LocalStack {

    private final Shutdown shutdown = new Shutdown();
    private final Instant begin = Instant.now();
    private Mode mode = Mode.RUN;
    private final Watch watch = new Watch(this::isMeantToEnd, LocalStack::endWith);

    /**
     * Without arguments: the built product. {@code --dev}: with live reload. {@code --e2e FILE} and {@code --e2e-nginx
     * FILE}: for end-to-end tests; the addresses are written to FILE when everything answers. {@code --torture FILE}: for
     * tests that kill its parts. {@code --reset}: empties the kept data.
     */
    public static void main(String[] arguments) throws InterruptedException {
        LocalStack stack = new LocalStack();
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stopAtSignal, "stop"));
        try {
            stack.start(List.of(arguments));
        } catch (CancellationException e) {
            // A signal came during the start: the shutdown hook is at work and ends the process.
        } catch (StackException e) {
            stack.giveUp(e.getMessage());
        } catch (Exception e) {
            // Whatever a part of it fails with: the parts that run must not be left behind, and the reason be shown.
            stack.giveUp("The stack did not start: " + e);
        }
        Thread.currentThread().join();
    }

    private void start(List<String> arguments) throws Exception {
        mode = Mode.of(arguments);
        Repository repository = Repository.here();
        StackFolder folder = mode.isTest() ? repository.testFolder() : repository.keptFolder();
        shutdown.start(() -> StackLock.take(folder.lock()));
        Leftovers.stop(folder);
        if (mode == Mode.RESET) {
            folder.empty();
            Console.say("The local data is empty: the next make run starts from the beginning.");
            System.exit(0);
        }
        StackLog.into(folder.log("stack"));
        if (mode.isTest()) {
            StackFolder.delete(folder.database());
        }
        Settings settings = mode.isTest()
                ? TestPorts.choose(folder.path().resolve("ports.properties"))
                : Settings.from(System.getenv());
        settings.ports().forEach(Port::requireFree);

        Console.say("Serviceprogram is starting; Ctrl-C stops it.");
        Secrets secrets = Secrets.load(folder.secrets());
        LocalDatabase database = database(settings, folder, secrets);
        LocalKeycloak keycloak = keycloak(settings, repository, folder, secrets);
        Addresses addresses = new Addresses(settings, keycloak.issuer(), database.jdbcUrl(), secrets.demoClient());
        if (mode == Mode.DEV) {
            new Development(shutdown, watch, repository, folder, settings).start(database, addresses);
        } else {
            api("api", settings.api().number(), settings, repository, folder, database, keycloak);
            if (mode.hasNginx()) {
                int other = Port.anyFree();
                api("api-2", other, settings, repository, folder, database, keycloak);
                nginx(List.of(settings.api().number(), other), settings, repository, folder, keycloak);
            } else {
                web(settings, repository, keycloak);
            }
        }
        Console.done("Ready", begin);
        if (mode.isTest()) {
            write(addresses, Path.of(arguments.getLast()));
        } else {
            Welcome.print(settings, secrets);
        }
    }

    private LocalDatabase database(Settings settings, StackFolder folder, Secrets secrets) throws Exception {
        Instant start = Instant.now();
        LogFile log = LogFile.fresh(folder.log("postgresql"));
        LocalDatabase database = shutdown.start(
                () -> LocalDatabase.kept(folder.database(), settings.database().number(), secrets.database(), log));
        watch.over(database, log);
        Console.done("PostgreSQL on port " + settings.database().number(), start);
        return database;
    }

    private LocalKeycloak keycloak(Settings settings, Repository repository, StackFolder folder, Secrets secrets)
            throws Exception {
        Instant start = Instant.now();
        if (!Files.exists(folder.keycloak())) {
            Console.say("    Keycloak is set up for the first time, which takes about a minute.");
        }
        LocalKeycloak keycloak = shutdown.start(() ->
                LocalKeycloak.start(repository, folder, settings.keycloak().number(), settings.webUrl(), secrets));
        Readiness.await(keycloak.process(), keycloak.readiness());
        watch.over(keycloak.process());
        Console.done("Keycloak on port " + settings.keycloak().number(), start);
        return keycloak;
    }

    private void api(
            String name,
            int port,
            Settings settings,
            Repository repository,
            StackFolder folder,
            LocalDatabase database,
            LocalKeycloak keycloak)
            throws Exception {
        Instant start = Instant.now();
        Path jar = repository.apiJar();
        ApiProcess api = shutdown.start(() -> ApiProcess.start(
                name,
                jar,
                ApiProcess.environment(settings, port, database, keycloak.issuer(), folder),
                repository.root(),
                folder));
        Readiness.await(api.process(), ApiProcess.readiness(port));
        watch.over(api.process());
        Console.done("API on port " + port, start);
    }

    private void web(Settings settings, Repository repository, LocalKeycloak keycloak) throws Exception {
        Instant start = Instant.now();
        SecurityHeaders headers = SecurityHeaders.read(repository.securityHeaders(), keycloak.url());
        StaticFiles files = new StaticFiles(repository.webFiles(), BrowserConfig.json(keycloak.issuer()));
        shutdown.start(
                () -> WebServer.serve(settings.web().number(), settings.api().number(), files, headers));
        Console.done("Web server on port " + settings.web().number(), start);
    }

    private void nginx(
            List<Integer> apis, Settings settings, Repository repository, StackFolder folder, LocalKeycloak keycloak)
            throws Exception {
        Instant start = Instant.now();
        Nginx nginx = shutdown.start(
                () -> Nginx.start(repository, folder, settings.web().number(), apis, keycloak.issuer()));
        Readiness.await(nginx.process(), URI.create(settings.webUrl() + "/config.json"));
        watch.over(nginx.process());
        Console.done("nginx on port " + settings.web().number(), start);
    }

    /** Parts end when all of it is stopped, and where they are killed to see what comes of it. */
    private boolean isMeantToEnd() {
        return shutdown.isStopping() || mode == Mode.TORTURE;
    }

    /** The shutdown hook stops what runs. */
    private static void endWith(String reason) {
        Console.say("\n" + reason);
        System.exit(1);
    }

    private static void write(Addresses addresses, Path file) throws IOException {
        Path complete = Files.createTempFile(file.toAbsolutePath().getParent(), "addresses", ".json");
        Files.writeString(complete, addresses.json());
        Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A child that a signal stops looks like one that failed: then there is nothing to tell. */
    private void giveUp(String reason) {
        if (!shutdown.isStopping()) {
            shutdown.stop();
            Console.say(reason);
            System.exit(1);
        }
    }

    private void stopAtSignal() {
        if (!shutdown.isStopping() && !shutdown.isEmpty()) {
            Console.say("\nStopping.");
            shutdown.stop();
            Console.say("Stopped.");
        }
    }
}
