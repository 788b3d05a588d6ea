package se.serviceprogram.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Creates the database and its two roles where they are missing. Rights to tables are given by the migrations, which
 * the owner runs; here the application role may only connect.
 */
final class DatabaseRoles {

    static final String DATABASE = "serviceprogram";
    static final String OWNER = "serviceprogram_owner";
    static final String APP = "serviceprogram_app";

    private static final String PASSWORD_REQUIRED = """
            # TYPE  DATABASE  USER  ADDRESS       METHOD
            host    all       all   127.0.0.1/32  scram-sha-256
            host    all       all   ::1/128       scram-sha-256
            """;

    private DatabaseRoles() {}

    static void ensure(DataSource superuser, Path dataDirectory, DatabasePasswords passwords)
            throws SQLException, IOException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            setPassword(statement, "postgres", passwords.superuser());
            ensureRole(statement, OWNER, passwords.owner());
            ensureRole(statement, APP, passwords.app());
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
            }
            statement.execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
            statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE " + DATABASE + " TO " + APP);
            requirePasswords(statement, dataDirectory);
        }
    }

    /** The server is initialised without passwords (its own way to be reached the first time); from here on it asks. */
    private static void requirePasswords(Statement statement, Path dataDirectory) throws SQLException, IOException {
        Files.writeString(dataDirectory.resolve("pg_hba.conf"), PASSWORD_REQUIRED);
        statement.execute("SELECT pg_reload_conf()");
    }

    private static void ensureRole(Statement statement, String role, String password) throws SQLException {
        if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
            statement.execute("CREATE ROLE " + role + " LOGIN");
        }
        setPassword(statement, role, password);
    }

    private static void setPassword(Statement statement, String role, String password) throws SQLException {
        statement.execute("ALTER ROLE " + role + " PASSWORD " + statement.enquoteLiteral(password));
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
