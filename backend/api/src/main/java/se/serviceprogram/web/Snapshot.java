package se.serviceprogram.web;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;

/** Reads that take several queries and must agree with each other: all of them see the database as of one moment. */
@ApplicationScoped
public class Snapshot {

    private static final ScopedValue<Boolean> WANTED = ScopedValue.newInstance();

    @Inject
    AgroalDataSource database;

    @Inject
    @PersistenceUnitExtension
    AbandonedReads abandonedReads;

    /** Runs the reading in a transaction of its own, which can change nothing. */
    public <T> T read(Supplier<T> reading) {
        return ScopedValue.where(WANTED, true)
                .call(() -> QuarkusTransaction.requiringNew().call(reading::get));
    }

    /** The same for what takes longer than the usual minute. */
    <T> T read(Duration most, Supplier<T> reading) {
        return ScopedValue.where(WANTED, true).call(() -> QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(most.toSeconds()))
                .call(reading::get));
    }

    /** Before anybody else's first query, for after it the level is fixed. */
    void transactionBegins(@Observes @Priority(1) @Initialized(TransactionScoped.class) Object transaction)
            throws SQLException {
        if (!WANTED.isBound()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            abandonedReads.refuseForNobody(); // who may have gone while a connection was waited for
            statement.execute("set transaction isolation level repeatable read, read only");
        }
    }
}
