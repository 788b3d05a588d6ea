package se.serviceprogram.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The SQL statements that the service sends while a test looks, for tests that hold how many there are. */
@Singleton
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final transient List<String> sent = new CopyOnWriteArrayList<>();
    private volatile boolean looking;

    @Override
    public String inspect(String sql) {
        if (looking) {
            sent.add(sql);
        }
        return sql;
    }

    public List<String> during(Runnable action) {
        sent.clear();
        looking = true;
        try {
            action.run();
        } finally {
            looking = false;
        }
        return List.copyOf(sent);
    }
}
