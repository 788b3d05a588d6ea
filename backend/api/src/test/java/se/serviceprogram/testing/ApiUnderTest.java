package se.serviceprogram.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import se.serviceprogram.localstack.LocalDatabase;

/** Gives the API under test a real PostgreSQL of its own and an issuer to trust. One for all test classes. */
public final class ApiUnderTest implements QuarkusTestResourceLifecycleManager {

    private static LocalDatabase database;

    /** The database as its owner sees it, for fixtures. */
    static LocalDatabase database() {
        return database;
    }

    @Override
    public Map<String, String> start() {
        database = LocalDatabase.throwaway();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.appUser(),
                "quarkus.datasource.password", database.appPassword(),
                "quarkus.flyway.username", database.ownerUser(),
                "quarkus.flyway.password", database.ownerPassword(),
                "quarkus.oidc.auth-server-url", TestIssuer.shared().url(),
                "serviceprogram.public-base-url", "https://serviceprogram.example.se/serviceprogram/v1");
    }

    @Override
    public void stop() {
        database.close();
    }
}
