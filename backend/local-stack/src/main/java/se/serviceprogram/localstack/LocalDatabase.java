package se.serviceprogram.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** PostgreSQL 18 on this machine, unpacked from a jar: kept between runs for {@code make run}, throwaway for tests. */
public final class LocalDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static {
        // The library unpacks PostgreSQL here and clears away what killed tests left. Its own default is a folder
        // under /tmp that belongs to whichever user came first.
        System.setProperty(
                "ot.epg.working-dir",
                Path.of(System.getProperty("user.home"), ".cache", "serviceprogram", "postgresql")
                        .toString());
    }

    private final EmbeddedPostgres server;
    private final Path data;
    private final DatabasePasswords passwords;

    private LocalDatabase(EmbeddedPostgres server, Path data, DatabasePasswords passwords) {
        this.server = server;
        this.data = data;
        this.passwords = passwords;
    }

    /** An empty database of its own on a free port; gone when closed or when the JVM ends. */
    public static LocalDatabase throwaway() {
        try {
            Path folder = Path.of(System.getProperty("ot.epg.working-dir"));
            Files.createDirectories(folder);
            Path data = Files.createTempDirectory(folder, "throwaway-");
            Path log = Files.createTempFile("serviceprogram-postgresql-", ".log");
            log.toFile().deleteOnExit();
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setServerConfig("fsync", "off");
            LocalDatabase database = start(builder, data, DatabasePasswords.random(), new LogFile(log));
            database.letOwnerPassTriggers();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The database under {@code data}, created if absent, with every commit on disk before it is acknowledged. The
     * caller closes it: there is no shutdown hook here, because the API must end first.
     */
    static LocalDatabase kept(Path data, int port, DatabasePasswords passwords, LogFile log) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
        return start(builder, data, passwords, log);
    }

    private static LocalDatabase start(
            EmbeddedPostgres.Builder builder, Path data, DatabasePasswords passwords, LogFile log) {
        EmbeddedPostgres server = null;
        try {
            server = builder.setDataDirectory(data)
                    .setPGStartupWait(PATIENCE)
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setConnectConfig("password", passwords.superuser())
                    .setOutputRedirector(Redirect.appendTo(log.path().toFile()))
                    .start();
            DatabaseRoles.ensure(server.getPostgresDatabase(), data, passwords);
            return new LocalDatabase(server, data, passwords);
        } catch (IOException | SQLException | RuntimeException e) {
            if (server != null) {
                closeQuietly(server, e);
            }
            throw new StackException("PostgreSQL did not start: " + e.getMessage() + "\n" + log.lastLines(), e);
        }
    }

    /** Tests empty their tables by plain deletes: far quicker than truncating, once neither triggers nor keys are asked. */
    private void letOwnerPassTriggers() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("GRANT SET ON PARAMETER session_replication_role TO " + DatabaseRoles.OWNER);
        } catch (SQLException e) {
            throw new StackException("The test database refused its owner a right: " + e.getMessage(), e);
        }
    }

    private static void closeQuietly(EmbeddedPostgres server, Exception reason) {
        try {
            server.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** The server, to be watched. */
    ProcessHandle process() {
        return LeftoverServer.running(data)
                .orElseThrow(() -> new StackException("PostgreSQL ended just after it had started."));
    }

    public int port() {
        return server.getPort();
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port() + "/" + DatabaseRoles.DATABASE;
    }

    public String ownerUser() {
        return DatabaseRoles.OWNER;
    }

    public String ownerPassword() {
        return passwords.owner();
    }

    public String appUser() {
        return DatabaseRoles.APP;
    }

    public String appPassword() {
        return passwords.app();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
