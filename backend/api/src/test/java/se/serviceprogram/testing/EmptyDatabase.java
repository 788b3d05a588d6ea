package se.serviceprogram.testing;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Empties the database before each test and puts in the organisations that test callers belong to. */
public final class EmptyDatabase implements BeforeEachCallback {

    /** Every table but the reference data. */
    private static final String EMPTY = """
        do $$
        declare
            filled text;
        begin
            set local session_replication_role = replica;
            for filled in select tablename from pg_tables where schemaname = 'public' and tablename not in
                ('region', 'municipality', 'support_form', 'support_form_alias', 'source', 'flyway_schema_history')
            loop
                execute format('delete from %I', filled);
            end loop;
        end
        $$
        """;

    private static final String ORGANISATIONS =
            """
            insert into actor (id, region_code, kind, name, external_id, municipality_code, network_member, network_convener) values
                ('%s', '23', 'region', 'Region Jämtland Härjedalen', 'region-jamtland-harjedalen', null, true, true),
                ('%s', '23', 'municipality', 'Härjedalens kommun', 'harjedalens-kommun', '2361', true, false),
                ('%s', '22', 'region', 'Region Västernorrland', 'region-vasternorrland', null, true, true)
            """.formatted(Callers.REGION, Callers.MUNICIPALITY, Callers.OTHER_REGION);

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        try (var connection = Database.asOwner()) {
            empty(connection);
        }
    }

    /** As the owner of the tables. */
    static void empty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(EMPTY);
            statement.execute(ORGANISATIONS);
        }
    }
}
