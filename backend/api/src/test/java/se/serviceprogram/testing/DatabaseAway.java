package se.serviceprogram.testing;

import java.sql.SQLException;

/** The database lets the service in no longer, and ends what it had open; until closed. */
public final class DatabaseAway implements AutoCloseable {

    private static final String THE_SERVICE = "serviceprogram_app";

    public DatabaseAway() throws SQLException {
        try (var colleague = Database.asApplication();
                var statement = colleague.createStatement()) {
            permit("revoke connect on database %s from " + THE_SERVICE);
            statement.execute("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where usename = current_user and pid <> pg_backend_pid()
                """);
        }
    }

    @Override
    public void close() throws SQLException {
        permit("grant connect on database %s to " + THE_SERVICE);
    }

    private static void permit(String sentence) throws SQLException {
        Database.execute(sentence.formatted(Database.single("select current_database()")));
    }
}
