package se.serviceprogram.testing;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import se.serviceprogram.localstack.LocalDatabase;

/** A migrated database for tests of SQL that need no running API: one for all of them, and for them alone. */
public final class PlainDatabase {

    private static final LocalDatabase DATABASE = migrated();
    private static final AgroalDataSource AS_APPLICATION = asApplication();

    private PlainDatabase() {}

    /** Empties it, but for the organisations that test callers belong to, and gives it as the application sees it. */
    public static AgroalDataSource emptied() throws SQLException {
        try (var connection = asOwner()) {
            EmptyDatabase.empty(connection);
        }
        return AS_APPLICATION;
    }

    /** Puts in what a test counts, as the owner. */
    public static void execute(String sql) throws SQLException {
        try (var connection = asOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(DATABASE.jdbcUrl(), DATABASE.ownerUser(), DATABASE.ownerPassword());
    }

    private static LocalDatabase migrated() {
        var database = LocalDatabase.throwaway();
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword())
                .locations("classpath:db/migration")
                .placeholders(Map.of("appRole", database.appUser()))
                .load()
                .migrate();
        return database;
    }

    private static AgroalDataSource asApplication() {
        var configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(2)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(DATABASE.jdbcUrl())
                                .principal(new NamePrincipal(DATABASE.appUser()))
                                .credential(new SimplePassword(DATABASE.appPassword()))));
        try {
            return AgroalDataSource.from(configuration);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
