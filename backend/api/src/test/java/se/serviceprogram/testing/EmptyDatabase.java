package se.serviceprogram.testing;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Empties the database before each test and puts in the organisations that test callers belong to. */
public final class EmptyDatabase implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        Database.execute(
                "truncate actor cascade; truncate import cascade; truncate change_log, change_log_chain, unknown_organisation,"
                        + " accessibility_feedback");
        Database.execute("""
                insert into actor (id, region_code, kind, name, external_id, municipality_code, network_member, network_convener) values
                    ('%s', '23', 'region', 'Region Jämtland Härjedalen', 'region-jamtland-harjedalen', null, true, true),
                    ('%s', '23', 'municipality', 'Härjedalens kommun', 'harjedalens-kommun', '2361', true, false),
                    ('%s', '22', 'region', 'Region Västernorrland', 'region-vasternorrland', null, true, true)
                """.formatted(Callers.REGION, Callers.MUNICIPALITY, Callers.OTHER_REGION));
    }
}
