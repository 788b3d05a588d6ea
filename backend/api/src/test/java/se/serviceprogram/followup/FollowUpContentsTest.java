package se.serviceprogram.followup;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Fixture.programme;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;

@ApiTest
class FollowUpContentsTest {

    @Test
    void eachLineStandsUnderTheAreaWhoseMeasureLinksIt() throws Exception {
        var memo = MemoYear.registered();
        var id = FollowUps.complete(memo.programme, memo.providers);

        var contents = reader().get("/follow-ups/" + id + "/contents");

        contents.then()
                .statusCode(200)
                .body("title", equalTo("Uppföljning Regionalt serviceprogram 2023–2030"))
                .body(
                        "areas.priorityArea.shortTitle",
                        contains("Medborgare", "Servicegivare", "Offentliga intressenter"))
                .body("areas[0].supportLines", empty())
                .body("areas[0].activityLines.name", contains("Öppnade serviceställen"))
                .body("areas[0].activityLines.count", contains(2))
                .body("areas[1].text", equalTo("- Spridit kunskap om stöd.\n- Främjat nav."))
                .body("areas[1].supportLines.cases", contains(8, 7, 12, 3))
                .body("areas[1].supportLines.amount", contains(1537062, 1007710, 3482980, 1745475))
                .body("areas[1].activityLines.count", contains(22))
                .body("areas[2].measures", empty())
                .body("otherLines.supportLines", empty())
                .body("otherLines.activityLines", empty())
                .body("totals.cases", equalTo(30))
                .body("totals.grantedAmount", equalTo(7773227))
                .body("followUp.registryNumber", equalTo("RUN/13/2024"));
        assertThatJson(contents.asString()).inPath("areas[1].measures").isEqualTo("""
                        [{"id": "${json-unit.any-string}", "number": "2.1", "title": "Insats 2.1", "status": "planned",
                          "responsible": {"id": "%s", "name": "Region Jämtland Härjedalen"}}]
                        """.formatted(Callers.REGION));
        assertThat(contents.<List<String>>path("findings.code"))
                .containsExactly("missing-area-text", "missing-area-text");
    }

    @Test
    void whatNoMeasureLinksStandsByItselfAndIsPointedOut() throws Exception {
        var memo = MemoYear.registered();
        MemoYear.decisions("operating-support", 2, "300000");
        var id = FollowUps.complete(memo.programme, memo.providers);

        coordinator()
                .get("/follow-ups/" + id + "/contents")
                .then()
                .body("otherLines.supportLines.name", contains("Särskilt driftstöd"))
                .body("otherLines.supportLines.cases", contains(2))
                .body("totals.cases", equalTo(32))
                .body("findings.detail", hasItem(containsString("Särskilt driftstöd")));
    }

    @Test
    void anEmptyFollowUpSaysWhatIsMissingAndNoFigures() {
        var id = FollowUps.ofYear(programme(), 2023);

        var contents = coordinator().get("/follow-ups/" + id + "/contents");

        contents.then()
                .statusCode(200)
                .body("areas", empty())
                .body("otherLines.supportLines", empty())
                .body("totals.cases", equalTo(0))
                .body("totals.grantedAmount", equalTo(0))
                .body("findings[0].href", containsString("/follow-ups/" + id));
        assertThat(contents.<List<String>>path("findings.code"))
                .containsExactly(
                        "missing-registry-number",
                        "missing-document-date",
                        "missing-unit",
                        "missing-deciding-body",
                        "missing-case-description",
                        "missing-proposal",
                        "missing-signatories",
                        "missing-measures");
    }

    @Test
    void speaksTheReadersLanguage() throws Exception {
        var memo = MemoYear.registered();
        var id = FollowUps.complete(memo.programme, memo.providers);

        coordinator()
                .header("Accept-Language", "en")
                .get("/follow-ups/" + id + "/contents")
                .then()
                .body("areas[1].supportLines[0].name", equalTo("Home delivery"))
                .body("findings.detail", hasItem("There is no text for the area Medborgare."))
                .body("findings.detail", not(hasItem(containsString("saknas"))));
    }
}
