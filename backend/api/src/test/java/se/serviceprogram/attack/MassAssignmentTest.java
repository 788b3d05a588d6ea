package se.serviceprogram.attack;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.programme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;

/** Fields that nobody may set, sent along with those that one may. */
@ApiTest
class MassAssignmentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"id\": \"01890000-0000-7000-8000-00000000aaaa\"",
                "\"regionCode\": \"22\"",
                "\"version\": 7",
                "\"createdAt\": \"2020-01-01T00:00:00Z\"",
                "\"soleTrader\": true",
                "\"_links\": []",
                "\"class\": \"java.lang.Runtime\"",
                "\"@type\": \"com.sun.rowset.JdbcRowSetImpl\"",
                "\"__proto__\": {\"admin\": true}"
            })
    void aFieldThatIsNotAskedForIsRefusedWhenCreatingAndWhenChanging(String field) {
        var pointer = "#/" + field.substring(1, field.indexOf('"', 1));
        post(coordinator(), "/actors", "{\"kind\": \"company\", \"name\": \"A\", " + field + "}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
        patch(coordinator(), "/actors/" + Callers.MUNICIPALITY, 0, "{" + field + "}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void aStateIsReachedByItsStepsOnly() {
        var programme = programme();
        patch(coordinator(), "/programmes/" + programme, 0, "{\"status\": \"adopted\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void aRowCannotBeMovedToAnotherRegion() {
        patch(coordinator(), "/actors/" + Callers.MUNICIPALITY, 0, "{\"region\": {\"code\": \"22\"}}")
                .then()
                .statusCode(400);
        coordinatorOfOtherRegion().get("/actors/" + Callers.MUNICIPALITY).then().statusCode(404);
    }
}
