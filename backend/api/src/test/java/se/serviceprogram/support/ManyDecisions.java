package se.serviceprogram.support;

import java.sql.SQLException;
import java.util.List;
import se.serviceprogram.testing.Database;

/** Support decisions in such numbers that they are written past the API and the log of changes. */
public final class ManyDecisions {

    /** So many that a list of them as a file does not fit into what lies between the service and who receives it. */
    public static final int MORE_THAN_BUFFERS_HOLD = 40_000;

    private ManyDecisions() {}

    /** Cases M000001 and on, each of as many kronor as its number. */
    public static void register(int decisions) throws SQLException {
        unlogged("""
                insert into support_decision (region_code, source_code, external_case_id, decision_number,
                    support_form_code, legal_basis, applicant_id, municipality_code, applied_amount, granted_amount,
                    outcome, decided_on, received_on, deciding_actor_id)
                select '23', 'nyps', 'M' || lpad(n::text, 6, '0'), '1', 'home-delivery', 'Konstruerat',
                    (select id from actor where region_code = '23' and kind = 'municipality'), '2361', n, n, 'granted',
                    date '2023-04-18' - n / 100, '2015-10-01', (select id from actor where region_code = '23' and kind = 'region')
                from generate_series(1, %d) as n
                """.formatted(decisions));
    }

    /** The log of changes takes longer than the changes. */
    public static void unlogged(String statement) throws SQLException {
        for (var sql : List.of(
                "alter table support_decision disable trigger write_change_log",
                statement,
                "alter table support_decision enable trigger write_change_log")) {
            Database.execute(sql);
        }
    }
}
