package se.serviceprogram.web;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Reads nothing more for a caller who has gone away: after a crowd the database would otherwise count and sort for those who
 * gave up, one after the other, before anybody else is served. What a caller wanted to save is saved all the same.
 */
@PersistenceUnitExtension
@Singleton
class AbandonedReads implements StatementInspector {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentVertxRequest current;

    @Override
    public String inspect(String sql) {
        refuseForNobody();
        return sql;
    }

    /** The same for statements that do not come this way. */
    void refuseForNobody() {
        if (isForNobody()) {
            throw new ProblemException(ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.slug());
        }
    }

    private boolean isForNobody() {
        if (!Arc.container().requestContext().isActive()) {
            return false;
        }
        var context = current.getCurrent();
        if (context == null || !context.response().closed()) {
            return false;
        }
        var method = context.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }
}
