package se.serviceprogram.activity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.serviceprogram.access.Caller;
import se.serviceprogram.web.CodeRef;

/** How many municipalities have a service plan, counted from the rows: the one place that says what counts. */
@ApplicationScoped
public class ServicePlanFigures {

    /** A municipality counts once, also with two plans in force; the total has no code and comes before its parts. */
    private static final String IN_FORCE = """
        select m.code, m.name, count(*) as municipalities, count(*) filter (where m.planned) as number
        from (select code, name, exists (
                  select from service_plan p
                  where p.region_code = here.region_code and p.municipality_code = here.code
                    and is_service_plan_in_force(p.adopted_on, p.period_start, p.period_end, p.extended_to, ?)) as planned
              from municipality here
              where here.region_code = ?) m
        group by grouping sets ((), (m.code, m.name))
        having grouping(m.code) = 1 or bool_or(m.planned)
        order by m.name nulls first
        """;

    @Inject
    AgroalDataSource database;

    @Inject
    Caller caller;

    /** How many of the region's municipalities have a plan in force on the last day of a year, and which they are. */
    public record InForce(int number, int outOf, List<CodeRef> municipalities) {}

    public InForce atEndOf(int year) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(IN_FORCE)) {
            statement.setInt(1, year);
            statement.setString(2, caller.readRegionCode());
            try (var rows = statement.executeQuery()) {
                rows.next();
                var number = rows.getInt("number");
                var outOf = rows.getInt("municipalities");
                var municipalities = new ArrayList<CodeRef>();
                while (rows.next()) {
                    municipalities.add(new CodeRef(rows.getString("code"), rows.getString("name")));
                }
                return new InForce(number, outOf, municipalities);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
