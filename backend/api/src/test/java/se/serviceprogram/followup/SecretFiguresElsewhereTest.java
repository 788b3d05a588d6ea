package se.serviceprogram.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reader;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

/** A follow-up as another region reads it, when a decision behind its figures is marked as secret. */
@ApiTest
class SecretFiguresElsewhereTest {

    private static final String WITHHELD =
            "Uppgiften lämnas inte ut, eftersom den skulle röja ett sekretessmarkerat beslut.";
    private static final String SUM_WITHHELD =
            "Summan lämnas inte ut, eftersom den skulle röja ett sekretessmarkerat beslut.";

    private UUID id;

    /** Of the 30 decisions, the corrosion support of one municipality alone, and the operating support alone. */
    @BeforeEach
    void approvedWithASecretDecision() throws Exception {
        var memo = MemoYear.registered();
        MemoYear.decisions("operating-support", 1, "350000");
        id = FollowUps.complete(memo.programme, memo.providers);
        Database.execute("""
                update programme set status = 'adopted';
                update follow_up set status = 'approved';
                update support_decision set secrecy_legal_basis = 'x', secrecy_reason = 'x', secrecy_marked_by = 'x', secrecy_marked_at = now()
                where external_case_id in ('operating-support-1', 'corrosion-protection-2');
                update action_plan set status = 'adopted';
                """);
    }

    @Test
    void theFigureIsWithheldAndSaysSo() {
        var contents = coordinatorOfOtherRegion().get("/follow-ups/" + id + "/contents?regionCode=23");

        contents.then()
                .statusCode(200)
                .body("otherLines.supportLines[0].name", equalTo("Särskilt driftstöd"))
                .body("otherLines.supportLines[0].withheld", equalTo(true))
                .body("otherLines.supportLines[0].notice", equalTo(WITHHELD))
                .body("otherLines.supportLines[0].cases", nullValue())
                .body("otherLines.supportLines[0].count", nullValue())
                .body("otherLines.supportLines[0].amount", nullValue())
                .body("otherLines.supportLines[0].decidingActors", empty())
                .body("otherLines.supportLines[0]._links", empty())
                .body("areas[1].supportLines[0].cases", equalTo(8))
                .body("areas[1].supportLines[0].withheld", nullValue())
                .body("areas[1].supportLines[3].cases", equalTo(3))
                .body("areas[1].supportLines[3].partsWithheld", equalTo(true))
                .body("areas[1].supportLines[3].notice", containsString("Fördelningen"))
                .body("areas[1].supportLines[3].municipalities", empty())
                .body("totals.withheld", equalTo(true))
                .body("totals.cases", nullValue())
                .body("totals.notice", equalTo(SUM_WITHHELD));
        assertThat(contents.asString())
                .doesNotContain("350000")
                .doesNotContain("8123227")
                .doesNotContain("support-decisions");
    }

    @Test
    void whatTheFollowUpLacksIsTheRegionsOwnBusiness() {
        reader().get("/follow-ups/" + id + "/contents").then().body("findings", not(empty()));
        coordinatorOfOtherRegion()
                .get("/follow-ups/" + id + "/contents?regionCode=23")
                .then()
                .statusCode(200)
                .body("findings", empty());
    }

    @Test
    void theDocumentSaysSoToo() throws Exception {
        var answer = coordinatorOfOtherRegion().accept("*/*").get("/follow-ups/" + id + "/documents?regionCode=23");

        try (var document = new XWPFDocument(new ByteArrayInputStream(answer.asByteArray()))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Särskilt driftstöd: " + WITHHELD, "Beslutade stöd sammanlagt: " + SUM_WITHHELD)
                    .noneMatch(text -> text.contains("350"));
        }
    }

    /** A client that was given the figures, but not the decisions, is no closer than another region. */
    @Test
    void aClientThatMayNotReadDecisionsIsToldNoMore() {
        machine("follow-ups.read")
                .get("/follow-ups/" + id + "/contents")
                .then()
                .statusCode(200)
                .body("otherLines.supportLines[0].withheld", equalTo(true))
                .body("totals.cases", nullValue());
        machine("follow-ups.read")
                .get("/figures?year=2023")
                .then()
                .body("items.find { it.code == 'support.operating-support' }.notice", equalTo(WITHHELD))
                .body("items.collect { it._links.size() }", everyItem(equalTo(0)))
                .body("items.find { it.code == 'support.operating-support' }.count", nullValue());
        var file = machine("follow-ups.read")
                .accept("*/*")
                .get("/figures/exports?year=2023&format=csv")
                .asString();
        assertThat(file).contains("support.operating-support;Särskilt driftstöd;;;" + WITHHELD + ";");
        assertThat(file).doesNotContain("350000");
    }

    /** It reads the decisions of its own source, and a figure counts those: of another it is told nothing. */
    @Test
    void aGrantSystemCountsWhatItSees() throws Exception {
        Database.execute(
                "update support_decision set source_code = 'other' where external_case_id = 'operating-support-1'");
        var system = new String[] {"follow-ups.read", "support-decisions.read"};

        machine(system)
                .get("/figures?year=2023")
                .then()
                .body("items.code", not(hasItem("support.operating-support")))
                .body("items.find { it.code == 'support.home-delivery' }.cases", equalTo(8))
                .body("items.find { it.code == 'support.home-delivery' }._links.rel", contains("rows"));
        Callers.with(TestIssuer.shared().machine("other", "region-jamtland-harjedalen", "other", system))
                .get("/figures?year=2023")
                .then()
                .body("items.find { it.code == 'support.operating-support' }.cases", equalTo(1))
                .body("items.find { it.code == 'support.home-delivery' }.cases", equalTo(0));
        machine(system)
                .get("/follow-ups/" + id + "/contents")
                .then()
                .body("otherLines.supportLines[0].notice", equalTo(WITHHELD))
                .body("otherLines.supportLines[0]._links", empty());
    }

    /** It could take its own two from the region's three, and have the secret one of another source. */
    @Test
    void aGrantSystemCannotTakeItsOwnDecisionsFromTheRegions() throws Exception {
        Database.execute(
                "update support_decision set source_code = 'other' where external_case_id = 'operating-support-1'");
        MemoYear.decisions("operating-support", 2, "1000");
        var system = new String[] {"follow-ups.read", "support-decisions.read"};
        var path = "/follow-ups/" + id + "/contents";

        machine(system)
                .get("/figures?year=2023")
                .then()
                .body("items.find { it.code == 'support.operating-support' }.cases", equalTo(2));
        machine(system)
                .get(path)
                .then()
                .body("otherLines.supportLines[0].notice", equalTo(WITHHELD))
                .body("otherLines.supportLines[0].cases", nullValue())
                .body("totals.notice", equalTo(SUM_WITHHELD));
        Callers.with(TestIssuer.shared().consumer("region-jamtland-harjedalen", "follow-ups.read"))
                .get(path)
                .then()
                .body("otherLines.supportLines[0].cases", equalTo(3));
    }

    /** The same system knows its own two as well when it asks for a token that does not let it read them. */
    @Test
    void norWithATokenThatMayLess() throws Exception {
        Database.execute(
                "update support_decision set source_code = 'other' where external_case_id = 'operating-support-1'");
        MemoYear.decisions("operating-support", 2, "1000");

        machine("follow-ups.read")
                .get("/follow-ups/" + id + "/contents")
                .then()
                .statusCode(200)
                .body("otherLines.supportLines[0].notice", equalTo(WITHHELD))
                .body("otherLines.supportLines[0].cases", nullValue())
                .body("totals.notice", equalTo(SUM_WITHHELD));
        machine("follow-ups.read")
                .get("/figures?year=2023")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'support.operating-support' }.notice", equalTo(WITHHELD))
                .body("items.find { it.code == 'support.operating-support' }.cases", nullValue());
    }

    /** Visits belong to no source and are no draft: the region's own systems follow the year as its people do. */
    @Test
    void aGrantSystemFollowsTheYearBeforeItIsPublished() throws Exception {
        var system = new String[] {"follow-ups.read", "support-decisions.read"};
        Database.execute("update follow_up set status = 'reviewed'");

        machine(system).get("/figures?year=2023").then().body("items.kind", hasItems("activity", "support"));
    }

    @Test
    void aClientSeesTheFiguresOfPublishedYearsOnly() throws Exception {
        machine("follow-ups.read").get("/figures?year=2023").then().body("items", not(empty()));
        Database.execute("update follow_up set status = 'reviewed'");

        machine("follow-ups.read")
                .get("/figures?year=2023")
                .then()
                .statusCode(200)
                .body("items", empty());
        reader().get("/figures?year=2023").then().body("items", not(empty()));
    }

    @Test
    void theOwnRegionSeesEveryFigure() {
        reader().get("/follow-ups/" + id + "/contents")
                .then()
                .body("otherLines.supportLines[0].cases", equalTo(1))
                .body("otherLines.supportLines[0].amount", equalTo(350000))
                .body("otherLines.supportLines[0]._links", not(empty()))
                .body("areas[1].supportLines[3].partsWithheld", nullValue())
                .body("totals.cases", equalTo(31))
                .body("totals.grantedAmount", equalTo(8123227));
    }
}
