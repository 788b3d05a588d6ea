package se.serviceprogram.feed;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The command {@code verify-change-log}: one line per region with the head of its chain, one per fault, also where what
 * is recorded of personal numbers shown differs from what is sealed. A head printed
 * earlier and kept elsewhere, given as {@code --expect}, also reveals that the last rows, or the whole chain, were
 * replaced.
 */
public final class ChangeLogVerification {

    public static final String COMMAND = "verify-change-log";

    private static final String USAGE =
            "Usage: java -jar quarkus-run.jar " + COMMAND + " [--expect <region>:<position>:<hash>]...";
    private static final String ADDRESS = "quarkus.datasource.jdbc.url";
    private static final String HEAD = "(\\w+):([0-9]{1,18}):([0-9a-f]{64})";

    /** Faults were found. */
    static final int FAULTY = 1;

    /** Nothing could be verified. */
    static final int FAILED = 2;

    private ChangeLogVerification() {}

    /** A place in a region's chain and the hash there, written {@code 23:179:ab…}. */
    record Head(String region, long position, String hash) {

        static Head of(String written) {
            if (!written.matches(HEAD)) {
                throw new IllegalArgumentException(written);
            }
            var parts = written.split(":");
            return new Head(parts[0], Long.parseLong(parts[1]), parts[2]);
        }

        @Override
        public String toString() {
            return region + ":" + position + ":" + hash;
        }
    }

    /** Verifies the database that the service's own settings name; gives the exit code. */
    public static int run(List<String> options, PrintStream out) {
        return run(options, ConfigProvider::getConfig, out);
    }

    /** Whatever goes wrong is no fault of the log: only what was verified may end with {@link #FAULTY}. */
    static int run(List<String> options, Supplier<Config> settings, PrintStream out) {
        List<Head> expected;
        try {
            expected = expected(options);
        } catch (IllegalArgumentException unreadable) {
            out.println(USAGE);
            return FAILED;
        }
        try (var connection = connection(settings.get())) {
            return verify(connection, expected, out);
        } catch (SQLException | RuntimeException | LinkageError failed) {
            out.println("The change log could not be verified: " + failed.getMessage());
            return FAILED;
        }
    }

    static List<Head> expected(List<String> options) {
        var heads = new ArrayList<Head>();
        for (int i = 0; i < options.size(); i += 2) {
            if (!options.get(i).equals("--expect") || i + 1 == options.size()) {
                throw new IllegalArgumentException(options.get(i));
            }
            heads.add(Head.of(options.get(i + 1)));
        }
        return heads;
    }

    /** In one transaction that sees the log as it is at one moment. */
    static int verify(Connection connection, List<Head> expected, PrintStream out) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var faults = faults(connection);
        for (var head : expected) {
            if (!stands(connection, head)) {
                faults.computeIfAbsent(head.region(), region -> new ArrayList<>())
                        .add("head-missing at position " + head.position());
            }
        }
        var heads = heads(connection);
        connection.rollback();
        var regions = new TreeSet<>(heads.keySet());
        regions.addAll(faults.keySet());
        for (var region : regions) {
            var found = faults.getOrDefault(region, List.of());
            out.println(region + ": " + (found.isEmpty() ? "intact" : "faults: " + found.size()) + ", head "
                    + (heads.containsKey(region) ? heads.get(region) : "none"));
            found.forEach(fault -> out.println(region + ": " + fault));
        }
        return faults.isEmpty() ? 0 : FAULTY;
    }

    private static Map<String, List<String>> faults(Connection connection) throws SQLException {
        var faults = new TreeMap<String, List<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select region_code,
                            fault || coalesce(' at position ' || position, '') || coalesce(', change ' || change_id, '')
                        from (select * from verify_change_log() union all select * from verify_personal_data_reads()) as faults
                        """)) {
            while (rows.next()) {
                faults.computeIfAbsent(rows.getString(1), region -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return faults;
    }

    private static Map<String, Head> heads(Connection connection) throws SQLException {
        var heads = new TreeMap<String, Head>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select distinct on (region_code) region_code, position, encode(hash, 'hex')
                        from change_log_chain order by region_code, position desc
                        """)) {
            while (rows.next()) {
                heads.put(rows.getString(1), new Head(rows.getString(1), rows.getLong(2), rows.getString(3)));
            }
        }
        return heads;
    }

    private static boolean stands(Connection connection, Head head) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select 1 from change_log_chain where region_code = ? and position = ? and encode(hash, 'hex') = ?")) {
            statement.setString(1, head.region());
            statement.setLong(2, head.position());
            statement.setString(3, head.hash());
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static Connection connection(Config settings) throws SQLException {
        var database = new PGSimpleDataSource();
        try {
            database.setUrl(settings.getValue(ADDRESS, String.class));
        } catch (IllegalArgumentException malformed) {
            throw new SQLException(ADDRESS + " is not the address of a PostgreSQL database", malformed);
        }
        return database.getConnection(
                settings.getValue("quarkus.datasource.username", String.class),
                settings.getValue("quarkus.datasource.password", String.class));
    }
}
