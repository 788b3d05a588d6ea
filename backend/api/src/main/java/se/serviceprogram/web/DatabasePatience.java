package se.serviceprogram.web;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How long a call waits for a database that has stopped answering: a server that hangs, or a network that swallows what
 * is sent, tells nothing, and without an end to the waiting every connection of the pool would be stuck. The database
 * itself gives up a statement or a lock earlier (quarkus.datasource.jdbc.new-connection-sql).
 */
@Singleton
public class DatabasePatience implements AgroalPoolInterceptor {

    @ConfigProperty(name = "serviceprogram.database.silence")
    Duration silence;

    @Inject
    Instance<AgroalDataSource> database;

    @Override
    public void onConnectionAcquire(Connection connection) {
        wait(connection, silence);
    }

    /** The transaction that has begun may take so long, and wait for others so long: for work of many thousand rows. */
    public void extend(Duration most) {
        try (var connection = database.get().getConnection();
                var statement = connection.prepareStatement("""
                        select set_config('statement_timeout', ?, true), set_config('lock_timeout', ?, true)
                        """)) {
            connection.setNetworkTimeout(Runnable::run, milliseconds(most));
            statement.setString(1, Integer.toString(milliseconds(most)));
            statement.setString(2, Integer.toString(milliseconds(most)));
            statement.execute();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void wait(@Nullable Connection connection, Duration most) {
        try {
            if (connection != null) {
                connection.setNetworkTimeout(Runnable::run, milliseconds(most));
            }
        } catch (SQLException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static int milliseconds(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
