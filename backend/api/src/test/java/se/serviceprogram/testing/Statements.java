package se.serviceprogram.testing;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The SQL statements that the service sends while a test looks, for tests that hold how many there are. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final List<String> SENT = new CopyOnWriteArrayList<>();
    private static volatile boolean looking;

    @Inject
    @Delegate
    @Any
    transient StatementInspector inspector;

    @Override
    public String inspect(String sql) {
        var sent = inspector.inspect(sql);
        if (looking) {
            SENT.add(sent);
        }
        return sent;
    }

    public static List<String> during(Action action) throws Exception {
        SENT.clear();
        looking = true;
        try {
            action.run();
        } finally {
            looking = false;
        }
        return List.copyOf(SENT);
    }

    /** What a test does meanwhile. */
    public interface Action {
        void run() throws Exception;
    }
}
