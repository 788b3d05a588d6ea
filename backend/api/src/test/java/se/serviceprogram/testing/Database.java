package se.serviceprogram.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database under test, past the API: as its owner for fixtures, or as the application role to see what it may. */
public final class Database {

    private Database() {}

    public static Connection asOwner() throws SQLException {
        var database = ApiUnderTest.database();
        return DriverManager.getConnection(database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
    }

    public static Connection asApplication() throws SQLException {
        var database = ApiUnderTest.database();
        return DriverManager.getConnection(database.jdbcUrl(), database.appUser(), database.appPassword());
    }

    public static void execute(String sql) throws SQLException {
        try (var connection = asOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row. */
    public static String single(String sql) throws SQLException {
        try (var connection = asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
