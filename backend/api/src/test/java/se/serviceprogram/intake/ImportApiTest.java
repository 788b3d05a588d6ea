package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.intake.Files.applied;
import static se.serviceprogram.intake.Files.file;
import static se.serviceprogram.intake.Files.reviewed;
import static se.serviceprogram.intake.Files.row;
import static se.serviceprogram.intake.Files.upload;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;

/** Imports as a resource: listed, exported, removed, and by whom. */
@ApiTest
class ImportApiTest {

    @Test
    void aNeverAppliedImportCanBeRemoved() {
        var unused = reviewed(file(row("arende_id=A9")));
        var used = applied(file(row()));

        coordinator().delete("/imports/" + unused).then().statusCode(428);
        coordinator()
                .header("If-Match", "\"9\"")
                .delete("/imports/" + unused)
                .then()
                .statusCode(412);
        coordinator()
                .header("If-Match", "\"1\"")
                .delete("/imports/" + unused)
                .then()
                .statusCode(204);
        coordinator().get("/imports/" + unused).then().statusCode(404);
        coordinator()
                .header("If-Match", "*")
                .delete("/imports/" + used)
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void listsAndExportsImports() {
        reviewed(file(row()));
        applied(file(row("arende_id=A2")));

        reader().get("/imports?status=applied&sort=fileName,-createdAt")
                .then()
                .statusCode(200)
                .body("items.status", contains("applied"))
                .body("items[0].newRows", equalTo(1));
        reader().get("/imports?q=besl&sourceCode=nyps").then().body("_meta.totalRecords", equalTo(2));
        assertThat(reader().accept("*/*")
                        .get("/imports/exports?format=csv&status=reviewed")
                        .asString()
                        .lines())
                .hasSize(2);
        reader().get("/imports?sort=colour").then().statusCode(400);
        reader().get("/imports?status=done").then().statusCode(400);
        reader().get("/imports/" + Callers.REGION + "/rows?verdict=odd").then().statusCode(400);
    }

    @Test
    void anotherRegionsImportDoesNotExist() {
        var id = reviewed(file(row()));

        coordinatorOfOtherRegion().get("/imports/" + id).then().statusCode(404);
        coordinatorOfOtherRegion().get("/imports/" + id + "/rows").then().statusCode(404);
        coordinatorOfOtherRegion()
                .post("/imports/" + id + "/applications")
                .then()
                .statusCode(404);
        coordinatorOfOtherRegion().post("/imports/" + id + "/reversals").then().statusCode(404);
        coordinatorOfOtherRegion()
                .header("If-Match", "\"0\"")
                .delete("/imports/" + id)
                .then()
                .statusCode(404);
        coordinatorOfOtherRegion().get("/imports").then().body("items", empty());
    }

    @Test
    void readersMayNotImportAndStrangersMayNothing() {
        var id = reviewed(file(row()));
        var content = file(row()).getBytes(StandardCharsets.UTF_8);

        upload(reader(), content).then().statusCode(403);
        reader().post("/imports/" + id + "/applications").then().statusCode(403);
        reader().post("/imports/" + id + "/reversals").then().statusCode(403);
        reader().header("If-Match", "\"0\"").delete("/imports/" + id).then().statusCode(403);
        reader().get("/imports/" + id).then().statusCode(200).body("_links.rel", contains("self", "rows"));
        machine("actors.read").get("/imports").then().statusCode(403);
        machine("actors.read").get("/imports/" + id).then().statusCode(403);
        machine("actors.read").get("/imports/" + id + "/rows").then().statusCode(403);
        machine("actors.read").accept("*/*").get("/imports/exports").then().statusCode(403);
        upload(stranger(), content).then().statusCode(401);
        for (var path : new String[] {"/imports", "/imports/" + id, "/imports/" + id + "/rows"}) {
            stranger().get(path).then().statusCode(401);
        }
        stranger().accept("*/*").get("/imports/exports").then().statusCode(401);
        stranger().post("/imports/" + id + "/applications").then().statusCode(401);
        stranger().post("/imports/" + id + "/reversals").then().statusCode(401);
        stranger().header("If-Match", "\"0\"").delete("/imports/" + id).then().statusCode(401);
    }
}
