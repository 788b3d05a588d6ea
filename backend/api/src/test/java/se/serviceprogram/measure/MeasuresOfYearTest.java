package se.serviceprogram.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.access.Caller;
import se.serviceprogram.access.Organisation;
import se.serviceprogram.access.Reach;
import se.serviceprogram.access.Right;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.web.Ref;

/** The measures that the follow-up of a year is about, as the follow-up asks for them. */
@ApiTest
class MeasuresOfYearTest {

    @Inject
    MeasureService measures;

    private UUID programme;
    private UUID area;
    private UUID plan;

    @BeforeEach
    void aPlanWithAnArea() {
        programme = programme();
        area = priorityArea(programme, 1, "Medborgare");
        plan = actionPlan(programme, 2023);
    }

    @Test
    @ActivateRequestContext
    void areThoseOfTheYearsPlanByNumber() {
        var tenth = measure(plan, area, "1.10");
        var second = measure(plan, area, "1.2");
        patch(coordinator(), "/measures/" + second, 0, """
                        {"responsibleId": null, "status": "ongoing", "supportForms": ["service-grant", "home-delivery"],
                         "activityKinds": ["company-visit"]}
                        """).then().statusCode(200);
        measure(actionPlan(programme, 2024), area, "1.1");

        askedFrom("23");

        assertThat(measures.ofYear(programme, 2023))
                .containsExactly(
                        new MeasureOfYear(
                                second,
                                "1.2",
                                "Insats 1.2",
                                "ongoing",
                                null,
                                area,
                                List.of("home-delivery", "service-grant"),
                                List.of("company-visit")),
                        new MeasureOfYear(
                                tenth,
                                "1.10",
                                "Insats 1.10",
                                "planned",
                                new Ref(Callers.REGION, "Region Jämtland Härjedalen"),
                                area,
                                List.of(),
                                List.of()));
        assertThat(measures.ofYear(programme, 2025)).isEmpty();
    }

    @Test
    @ActivateRequestContext
    void areThoseOfTheLatestVersionWhateverItsStatus() throws SQLException {
        measure(plan, area, "1.1");
        Database.execute("""
                with later as (insert into action_plan (region_code, programme_id, year, plan_version)
                               values ('23', '%s', 2023, 2) returning id)
                insert into measure (region_code, action_plan_id, priority_area_id, number, title)
                select '23', id, '%s', '1.1', 'Efter revideringen' from later
                """.formatted(programme, area));

        askedFrom("23");

        assertThat(measures.ofYear(programme, 2023))
                .extracting(MeasureOfYear::title)
                .containsExactly("Efter revideringen");
    }

    @Test
    @ActivateRequestContext
    void areNotToldToAnotherRegion() {
        measure(plan, area, "1.1");

        askedFrom("22");

        assertThat(measures.ofYear(programme, 2023)).isEmpty();
    }

    private static void askedFrom(String regionCode) {
        QuarkusMock.installMockForType(
                new Caller() {
                    @Override
                    public boolean isKnown() {
                        return true;
                    }

                    @Override
                    public Organisation organisation() {
                        return new Organisation(Callers.REGION, "Regionen", "region", regionCode, "Regionen");
                    }

                    @Override
                    public Map<String, Reach> rights() {
                        return Map.of(Right.PROGRAMMES_READ, Reach.REGION);
                    }
                },
                Caller.class);
    }
}
