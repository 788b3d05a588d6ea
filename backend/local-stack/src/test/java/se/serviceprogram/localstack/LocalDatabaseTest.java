package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void ownerMigratesAndTheApplicationMayNotChangeTheSchema() throws SQLException {
        try (LocalDatabase database = LocalDatabase.throwaway()) {
            run(database.jdbcUrl(), database.ownerUser(), database.ownerPassword(), """
                    CREATE TABLE village (name text COLLATE "sv-x-icu");
                    INSERT INTO village VALUES ('Östersund'), ('Ås'), ('Ängersjö'), ('Åre'), ('Zinkgruvan');
                    GRANT SELECT ON village TO serviceprogram_app""");
            assertThat(value(database, "SELECT string_agg(name, ' ' ORDER BY name) FROM village"))
                    .isEqualTo("Zinkgruvan Åre Ås Ängersjö Östersund");
            assertThatThrownBy(() -> value(database, "CREATE TABLE mine (id int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for schema public");
            assertThatThrownBy(() -> value(database, "INSERT INTO village VALUES ('Hede') RETURNING name"))
                    .hasMessageContaining("permission denied for table village");
            assertThat(value(database, "SHOW server_version")).startsWith("18.");
        }
    }

    @Test
    void rolesNeedTheirPasswords() {
        try (LocalDatabase database = LocalDatabase.throwaway()) {
            assertThatThrownBy(() -> run(database.jdbcUrl(), database.ownerUser(), "wrong", "SELECT 1"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void keepsItsRowsAndCommitsToDisk() throws Exception {
        DatabasePasswords passwords = DatabasePasswords.random();
        try (LocalDatabase first = start(passwords)) {
            assertThat(value(first, "SHOW fsync")).isEqualTo("on");
            assertThat(value(first, "SHOW synchronous_commit")).isEqualTo("on");
            run(first.jdbcUrl(), first.ownerUser(), first.ownerPassword(), "CREATE TABLE kept AS SELECT 7 AS n");
        }
        try (LocalDatabase second = start(passwords)) {
            run(second.jdbcUrl(), second.ownerUser(), second.ownerPassword(), "GRANT SELECT ON kept TO PUBLIC");
            assertThat(value(second, "SELECT n FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void stopsAServerThatOutlivedItsStack() throws Exception {
        DatabasePasswords passwords = DatabasePasswords.random();
        LocalDatabase abandoned = start(passwords);
        long pid = Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst());
        LeftoverServer.stop(folder.resolve("data"));
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        abandoned.close();
    }

    private LocalDatabase start(DatabasePasswords passwords) throws IOException {
        return LocalDatabase.kept(
                folder.resolve("data"), freePort(), passwords, LogFile.fresh(folder.resolve("postgresql.log")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(String url, String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.createStatement().execute(sql);
        }
    }

    private static String value(LocalDatabase database, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.appUser(), database.appPassword());
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
