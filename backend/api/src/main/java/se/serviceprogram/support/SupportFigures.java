package se.serviceprogram.support;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.serviceprogram.access.Caller;
import se.serviceprogram.support.SupportYear.ByDecidingActor;
import se.serviceprogram.support.SupportYear.ByMunicipality;
import se.serviceprogram.support.SupportYear.SupportFigure;

/**
 * The figures of support, counted in one statement from the decisions themselves: distinct cases (source and case id)
 * granted or partly granted with their decision in the year, and the kronor those decisions granted. Every level is its
 * own grouping, because cases do not add up: one case can have decisions on several forms.
 */
@ApplicationScoped
public class SupportFigures {

    private static final String SQL = """
            with figure as (
                select grouping(support_form_code, deciding_actor_id, municipality_code) as level,
                       support_form_code, deciding_actor_id, municipality_code,
                       count(distinct (source_code, external_case_id)) as cases, coalesce(sum(granted_amount), 0) as amount
                from support_decision
                where region_code = ? and outcome in ('granted', 'partly-granted') and decided_on between ? and ?
                group by grouping sets ((), (support_form_code), (support_form_code, deciding_actor_id),
                                        (support_form_code, municipality_code)))
            select figure.*, actor.name as actor_name, municipality.name as municipality_name
            from figure
                left join actor on actor.id = figure.deciding_actor_id
                left join municipality on municipality.code = figure.municipality_code
            order by actor.name, municipality.name
            """;

    /** Bits of SQL's grouping(): set where a column is not part of the group. */
    private static final int ALL = 0b111;

    private static final int FORM = 0b011;
    private static final int FORM_AND_ACTOR = 0b001;
    private static final int FORM_AND_MUNICIPALITY = 0b010;

    @Inject
    AgroalDataSource database;

    @Inject
    Caller caller;

    @Inject
    SupportCodes codes;

    /** The figures of the caller's region. */
    public SupportYear ofYear(int year) {
        return ofYear(caller.readRegionCode(), year);
    }

    SupportYear ofYear(String regionCode, int year) {
        var collected = new Collected();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SQL)) {
            statement.setString(1, regionCode);
            statement.setObject(2, LocalDate.of(year, 1, 1));
            statement.setObject(3, LocalDate.of(year, 12, 31));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    collected.add(rows);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return collected.toYear(year, codes.forms());
    }

    /** The rows of the statement, sorted by their level. */
    private static final class Collected {
        private SupportTotals total = new SupportTotals(0, BigDecimal.ZERO);
        private final Map<String, SupportTotals> forms = new LinkedHashMap<>();
        private final Map<String, List<ByDecidingActor>> actors = new LinkedHashMap<>();
        private final Map<String, List<ByMunicipality>> municipalities = new LinkedHashMap<>();

        void add(ResultSet row) throws SQLException {
            var form = row.getString("support_form_code");
            var cases = row.getLong("cases");
            var amount = row.getBigDecimal("amount");
            switch (row.getInt("level")) {
                case ALL -> total = new SupportTotals(cases, amount);
                case FORM -> forms.put(form, new SupportTotals(cases, amount));
                case FORM_AND_ACTOR ->
                    actors.computeIfAbsent(form, none -> new ArrayList<>())
                            .add(new ByDecidingActor(
                                    row.getObject("deciding_actor_id", UUID.class),
                                    row.getString("actor_name"),
                                    cases,
                                    amount));
                case FORM_AND_MUNICIPALITY ->
                    municipalities
                            .computeIfAbsent(form, none -> new ArrayList<>())
                            .add(new ByMunicipality(
                                    row.getString("municipality_code"),
                                    row.getString("municipality_name"),
                                    cases,
                                    amount));
                default -> throw new IllegalStateException("Unknown level of grouping");
            }
        }

        SupportYear toYear(int year, List<SupportForm> all) {
            var figures = all.stream()
                    .map(form -> new SupportFigure(
                            form,
                            forms.getOrDefault(form.code(), new SupportTotals(0, BigDecimal.ZERO)),
                            actors.getOrDefault(form.code(), List.of()),
                            municipalities.getOrDefault(form.code(), List.of())))
                    .toList();
            return new SupportYear(year, figures, total);
        }
    }
}
