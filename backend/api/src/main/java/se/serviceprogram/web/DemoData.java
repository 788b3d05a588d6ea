package se.serviceprogram.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Loads the constructed demonstration data, after the migrations and as the owner, where an installation asks for it;
 * what is there already stays as it is.
 */
@ApplicationScoped
class DemoData {

    private static final String SCRIPT = "/db/demo/load_demo_data.sql";

    @ConfigProperty(name = "serviceprogram.demo-data")
    boolean wanted;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    Optional<String> owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    Optional<String> password;

    /** Before anything else that fills an empty installation. */
    void starts(@Observes @Priority(1) StartupEvent event) throws SQLException, IOException {
        if (!wanted) {
            return;
        }
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        try (var script = DemoData.class.getResourceAsStream(SCRIPT);
                var connection = database.getConnection(owner.orElseThrow(), password.orElseThrow());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            connection.commit();
        }
    }
}
