package se.serviceprogram.support;

import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_READ;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.support.SupportYear.ByDecidingActor;
import se.serviceprogram.support.SupportYear.ByMunicipality;
import se.serviceprogram.support.SupportYear.Counted;
import se.serviceprogram.support.SupportYear.SupportFigure;

/**
 * The figures of support, counted in one statement from the decisions themselves: distinct cases (source and case id)
 * granted or partly granted with their decision in the year, and the kronor those decisions granted. Every level is its
 * own grouping, because cases do not add up: one case can have decisions on several forms.
 */
@ApplicationScoped
public class SupportFigures {

    /**
     * To those who may not read the decisions, a figure with a marked decision in fewer cases than this, or of fewer
     * applicants, would tell of one of them: an applicant knows all its own.
     */
    private static final int FEWEST = 3;

    /**
     * What is revealing is withheld, with the parts of its form, since the rest would give it away; and so is the total
     * when it would give away what the withheld forms come to (ADR 022). A grant system knows the decisions of its own
     * source, and could take them from what it is told: to it, what is left of a figure without them must not reveal any
     * either. Whoever is shown every figure is spared those counts, since no case is hidden from it.
     */
    private static final String SQL = """
            with decision as (
                select support_form_code, deciding_actor_id, municipality_code, (source_code, external_case_id) as case_key,
                       applicant_id, granted_amount, secrecy_marked_at,
                       guarded and coalesce(source_code <> known, true) as hidden, guarded and known is not null as known_in_part
                from support_decision, (select ?::boolean as guarded, ?::text as known) as caller
                where region_code = ? and coalesce(source_code = ?::text, true) and outcome in ('granted', 'partly-granted') and decided_on between ? and ?),
            counted as (
                select grouping(support_form_code, deciding_actor_id, municipality_code) as level,
                       support_form_code, deciding_actor_id, municipality_code,
                       count(distinct case_key) as cases, coalesce(sum(granted_amount), 0) as amount,
                       count(secrecy_marked_at) filter (where hidden) > 0
                           and least(count(distinct case_key) filter (where hidden),
                                     count(distinct applicant_id) filter (where hidden)) < FEWEST
                           or count(secrecy_marked_at) filter (where known_in_part) > 0
                           and least(count(distinct case_key) filter (where known_in_part),
                                     count(distinct applicant_id) filter (where known_in_part)) < FEWEST as revealing
                from decision
                group by grouping sets ((), (support_form_code), (support_form_code, deciding_actor_id),
                                        (support_form_code, municipality_code))),
            guarded as (
                select counted.*, bool_or(revealing and level = b'011'::int) over form as withheld,
                       bool_or(revealing) over form as parts_withheld
                from counted
                window form as (partition by support_form_code)),
            withheld_forms as (
                select least(count(distinct case_key) filter (where hidden),
                             count(distinct applicant_id) filter (where hidden)) between 1 and FEWEST - 1
                           or least(count(distinct case_key) filter (where known_in_part),
                                    count(distinct applicant_id) filter (where known_in_part)) between 1 and FEWEST - 1 as too_few
                from decision
                where support_form_code in (select support_form_code from guarded where withheld)),
            figure as (
                select level, support_form_code, deciding_actor_id, municipality_code, cases, amount, parts_withheld,
                       withheld or level = b'111'::int and (revealing or too_few) as withheld
                from guarded, withheld_forms
                where level in (b'111'::int, b'011'::int) or not parts_withheld)
            select figure.level, figure.support_form_code, figure.deciding_actor_id, figure.municipality_code,
                   figure.parts_withheld, case when not figure.withheld then figure.cases end as cases,
                   case when not figure.withheld then figure.amount end as amount, actor.name as actor_name, municipality.name as municipality_name
            from figure
                left join actor on actor.id = figure.deciding_actor_id
                left join municipality on municipality.code = figure.municipality_code
            order by actor.name, municipality.name
            """.replace("FEWEST", Integer.toString(FEWEST));

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

    /**
     * The figures of the region that is read; guarded for whoever may not read all its decisions, such as another region. A
     * grant system knows its own source whatever the token of this request lets it read.
     */
    public SupportYear ofYear(int year) {
        var known = caller.readsElsewhere() ? null : caller.source();
        return ofYear(caller.readRegionCode(), null, known, year, !caller.readsAll(SUPPORT_DECISIONS_READ));
    }

    /** Of the decisions that the caller sees: to a grant system, those of its own source. */
    public SupportYear ofDecisionsSeen(int year) {
        var source = caller.onlySource();
        return source == null
                ? ofYear(year)
                : ofYear(caller.readRegionCode(), source, null, year, !caller.may(SUPPORT_DECISIONS_READ));
    }

    SupportYear ofYear(String regionCode, @Nullable String source, @Nullable String known, int year, boolean guarded) {
        var collected = new Collected();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SQL)) {
            statement.setBoolean(1, guarded);
            statement.setString(2, known);
            statement.setString(3, regionCode);
            statement.setString(4, source);
            statement.setObject(5, LocalDate.of(year, 1, 1));
            statement.setObject(6, LocalDate.of(year, 12, 31));
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
        private Counted total = Counted.NOTHING;
        private final Map<String, Counted> forms = new LinkedHashMap<>();
        private final Set<String> formsWithoutParts = new HashSet<>();
        private final Map<String, List<ByDecidingActor>> actors = new LinkedHashMap<>();
        private final Map<String, List<ByMunicipality>> municipalities = new LinkedHashMap<>();

        void add(ResultSet row) throws SQLException {
            var form = row.getString("support_form_code");
            var cases = row.getObject("cases", Long.class);
            var amount = row.getBigDecimal("amount");
            switch (row.getInt("level")) {
                case ALL -> total = new Counted(cases, amount);
                case FORM -> {
                    forms.put(form, new Counted(cases, amount));
                    if (row.getBoolean("parts_withheld")) {
                        formsWithoutParts.add(form);
                    }
                }
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
                            forms.getOrDefault(form.code(), Counted.NOTHING),
                            formsWithoutParts.contains(form.code()),
                            actors.getOrDefault(form.code(), List.of()),
                            municipalities.getOrDefault(form.code(), List.of())))
                    .toList();
            return new SupportYear(year, figures, total);
        }
    }
}
