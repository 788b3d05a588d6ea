package se.serviceprogram.followup;

import static se.serviceprogram.activity.Activities.inauguration;
import static se.serviceprogram.activity.Activities.servicePoint;
import static se.serviceprogram.activity.Activities.visit;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;

/** The year of the reference memo as rows: its plan, 30 decisions with its sums, 22 physical visits and two SOT-punkter. */
final class MemoYear {

    final UUID programme = programme();
    final UUID citizens = priorityArea(programme, 1, "Medborgare");
    final UUID providers = priorityArea(programme, 2, "Servicegivare");
    final UUID publicBodies = priorityArea(programme, 3, "Offentliga intressenter");

    private MemoYear() {}

    static MemoYear registered() throws SQLException {
        var year = new MemoYear();
        year.plan();
        decisions("home-delivery", 8, "1537062");
        decisions("service-grant", 7, "1007710");
        decisions("investment-support", 12, "3482980");
        decisions("corrosion-protection", 3, "1745475");
        for (int n = 0; n < 22; n++) {
            created(
                    "/activities",
                    visit(
                            "physical",
                            LocalDate.of(2023, 1, 9).plusDays(n * 14L).toString(),
                            n % 2 == 0 ? "2361" : "2321"));
        }
        created("/activities", visit("digital", "2023-05-02", "2361"));
        created("/activities", visit("physical", "2022-12-31", "2361"));
        created("/activities", inauguration(servicePoint("SOT-punkten i Lillhärdal"), "2023-09-14"));
        created("/activities", inauguration(servicePoint("SOT-punkten i Borgvattnet"), "2023-10-19"));
        return year;
    }

    private void plan() {
        var plan = actionPlan(programme, 2023);
        measure(plan, citizens, "1.1", "[]", "[\"service-point-inauguration\"]");
        measure(
                plan,
                providers,
                "2.1",
                "[\"home-delivery\", \"service-grant\", \"investment-support\", \"corrosion-protection\"]",
                "[\"company-visit\"]");
    }

    private static void measure(UUID plan, UUID area, String number, String supportForms, String activityKinds) {
        created("/measures", """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "%s", "title": "Insats %s",
                 "responsibleId": "%s", "supportForms": %s, "activityKinds": %s}
                """.formatted(plan, area, number, number, Callers.REGION, supportForms, activityKinds));
    }

    /** So many granted cases, each with its own applicant, spread over the year and two municipalities, that make up the sum. */
    static void decisions(String form, int cases, String sum) throws SQLException {
        Database.execute("""
                with company as materialized (select n, uuidv7() as id from generate_series(1, %2$d) as n),
                    registered as (
                        insert into actor (id, region_code, kind, name)
                        select id, '23', 'company', 'Sökande ' || n || ' av %1$s' from company)
                insert into support_decision (region_code, source_code, external_case_id, decision_number, support_form_code,
                                              applicant_id, municipality_code, granted_amount, outcome, decided_on, deciding_actor_id)
                select '23', 'nyps', '%1$s-' || n, '1', '%1$s', id, case n %% 2 when 0 then '2361' else '2321' end,
                       case n when %2$d then %3$s - (%2$d - 1) * trunc(%3$s / %2$d.0) else trunc(%3$s / %2$d.0) end,
                       case n when 1 then 'partly-granted' else 'granted' end, date '2023-01-01' + n * 29, '%4$s'
                from company
                """.formatted(form, cases, sum, Callers.REGION));
    }
}
