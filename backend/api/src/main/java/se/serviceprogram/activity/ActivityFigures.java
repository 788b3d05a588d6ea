package se.serviceprogram.activity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.serviceprogram.access.Caller;
import se.serviceprogram.web.CodeRef;

/** The figures of activities, counted from the rows: the one place that says what counts as what. */
@ApplicationScoped
public class ActivityFigures {

    public static final String VISIT = "company-visit";
    public static final String INAUGURATION = "service-point-inauguration";
    public static final String PHYSICAL = "physical";

    /** A visit counts once whoever took part, and an inaugurated service point once whoever held the ceremony. */
    private static final String COUNTS = """
        select counted.kind, m.code, m.name, count(distinct counted.thing) as number
        from (select kind, municipality_code, case kind when 'company-visit' then id else service_point_id end as thing
              from activity
              where region_code = ? and held_on between ? and ?
                and (kind = 'company-visit' and mode = 'physical' or kind = 'service-point-inauguration')) as counted
        join municipality m on m.code = counted.municipality_code
        group by grouping sets ((counted.kind), (counted.kind, m.code, m.name))
        order by m.name nulls first
        """;

    @Inject
    AgroalDataSource database;

    @Inject
    Caller caller;

    /** How many in one municipality. */
    public record InMunicipality(CodeRef municipality, int number) {}

    /** How many in all and in each municipality that has any. */
    public record Count(int number, List<InMunicipality> municipalities) {

        static final Count NONE = new Count(0, List.of());
    }

    /** What was done in a year; digital visits are no part of it. */
    public record OfYear(Count physicalVisits, Count servicePointsOpened) {}

    public OfYear ofYear(int year) {
        Map<String, Count> counts = new HashMap<>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(COUNTS)) {
            statement.setString(1, caller.readRegionCode());
            statement.setObject(2, LocalDate.of(year, 1, 1));
            statement.setObject(3, LocalDate.of(year, 12, 31));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    add(counts, rows);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new OfYear(counts.getOrDefault(VISIT, Count.NONE), counts.getOrDefault(INAUGURATION, Count.NONE));
    }

    /** A total comes before its municipalities. */
    private static void add(Map<String, Count> counts, ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var number = row.getInt("number");
        var code = row.getString("code");
        if (code == null) {
            counts.put(kind, new Count(number, new ArrayList<>()));
        } else {
            var municipality = new CodeRef(code, row.getString("name"));
            Objects.requireNonNull(counts.get(kind)).municipalities().add(new InMunicipality(municipality, number));
        }
    }
}
