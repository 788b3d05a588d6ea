package se.serviceprogram.feed;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;

/** Tells the database, at the start of every transaction, on whose behalf and why its change-log triggers write. */
@ApplicationScoped
class ChangeAuthor {

    @Inject
    AgroalDataSource database;

    @Inject
    Caller caller;

    @Inject
    ChangeReason reason;

    @Inject
    TransactionManager transactions;

    /**
     * Before the transaction has a connection, and outside of it: the caller is looked up over one that is given back, and
     * whoever is unknown is noted over one more. Calls that each kept one and waited for another would wait for each other.
     */
    void callerIsLookedUp(@Observes @Priority(0) @Initialized(TransactionScoped.class) Object transaction)
            throws SystemException, InvalidTransactionException {
        if (!isInRequest()) {
            return;
        }
        try {
            lookUpOutside();
        } catch (RuntimeException unknown) {
            transactions.rollback();
            throw unknown;
        }
    }

    private void lookUpOutside() throws SystemException, InvalidTransactionException {
        var suspended = transactions.suspend();
        try {
            caller.organisation();
        } finally {
            transactions.resume(suspended);
        }
    }

    /** A transaction that begins badly is ended by nobody else: it would keep its connection until its time is out. */
    void transactionBegins(@Observes @Initialized(TransactionScoped.class) Object transaction)
            throws SQLException, SystemException {
        try {
            tell();
        } catch (SQLException | RuntimeException failed) {
            transactions.rollback();
            throw failed;
        }
    }

    private void tell() throws SQLException {
        var inRequest = isInRequest();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        select set_config('serviceprogram.user_id', ?, true), set_config('serviceprogram.user_name', ?, true),
                               set_config('serviceprogram.organisation', ?, true), set_config('serviceprogram.client_id', ?, true),
                               set_config('serviceprogram.trace_id', ?, true), set_config('serviceprogram.reason', ?, true)
                        """)) {
            statement.setString(1, inRequest ? caller.userId() : "");
            statement.setString(2, inRequest ? caller.name() : "");
            statement.setString(3, inRequest ? caller.organisation().name() : "");
            statement.setString(4, inRequest ? emptyIfNull(caller.clientId()) : "");
            statement.setString(
                    5,
                    Span.current().getSpanContext().isValid()
                            ? Span.current().getSpanContext().getTraceId()
                            : "");
            statement.setString(6, inRequest ? emptyIfNull(reason.text()) : "");
            statement.execute();
        }
    }

    private boolean isInRequest() {
        return Arc.container().requestContext().isActive() && caller.isKnown();
    }

    private static String emptyIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }
}
