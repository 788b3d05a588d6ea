package se.serviceprogram.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Statements;

/** However long the list of measures is, the goals, participants and names in it cost no query per row. */
@ApiTest
class MeasureListStatementsTest {

    @Test
    void theListBringsTheGoalsOfItsMeasures() {
        measures(2);

        reader().get("/measures")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.goals", everyItem(hasSize(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/measures", "/measures/exports"})
    void elevenMeasuresTakeAsManyStatementsAsOne(String address) throws Exception {
        var plan = measures(1);
        var ofOne = list(address);
        for (int number = 2; number <= 11; number++) {
            measure(plan.plan(), plan.area(), "2." + number);
        }
        var ofEleven = list(address);

        assertThat(ofOne).isNotEmpty().anyMatch(sql -> sql.contains("from measure"));
        assertThat(ofEleven).hasSameSizeAs(ofOne);
    }

    private static List<String> list(String address) throws Exception {
        return Statements.during(
                () -> reader().accept("*/*").get(address).then().statusCode(200));
    }

    private record Plan(UUID plan, UUID area) {}

    private static Plan measures(int count) {
        var programme = programme();
        var plan = new Plan(actionPlan(programme, 2023), priorityArea(programme, 2, "Servicegivare"));
        for (int number = 1; number <= count; number++) {
            measure(plan.plan(), plan.area(), "2." + number);
        }
        return plan;
    }
}
