package se.serviceprogram.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The API as a child process: the shipped jar, told by its environment where everything is. */
final class ApiProcess implements AutoCloseable {

    private final ChildProcess process;

    private ApiProcess(ChildProcess process) {
        this.process = process;
    }

    static ApiProcess start(String name, Path jar, Map<String, String> environment, Path directory, StackFolder folder)
            throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                // As in the container, where the heap begins small; else it begins at a part of the whole machine's
                // memory.
                "-Xms16m",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString());
        return new ApiProcess(ChildProcess.logged(name, command, environment, directory, folder));
    }

    static Map<String, String> environment(
            Settings settings, int port, LocalDatabase database, String issuer, StackFolder folder) {
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry(
                        "QUARKUS_HTTP_BODY_UPLOADS_DIRECTORY",
                        folder.uploads().toAbsolutePath().toString()),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl()),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", database.appUser()),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", database.appPassword()),
                Map.entry("QUARKUS_FLYWAY_USERNAME", database.ownerUser()),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", database.ownerPassword()),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", issuer),
                Map.entry("SERVICEPROGRAM_PUBLIC_BASE_URL", settings.webUrl() + "/serviceprogram/v1"),
                Map.entry("SERVICEPROGRAM_FIRST_ORGANISATION", settings.firstOrganisation()),
                Map.entry("SERVICEPROGRAM_DEMO_DATA", Boolean.toString(settings.demo())));
    }

    static URI readiness(int port) {
        return URI.create("http://127.0.0.1:" + port + "/q/health/ready");
    }

    ChildProcess process() {
        return process;
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
