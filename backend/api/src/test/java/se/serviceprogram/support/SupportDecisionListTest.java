package se.serviceprogram.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.support.Decisions.decision;
import static se.serviceprogram.testing.Callers.coordinator;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;

/** The list of support decisions: its totals, what it can be narrowed by, and its file. */
@ApiTest
class SupportDecisionListTest {

    @Test
    void listsRowsWithTheTotalsOfTheWholeSelection() {
        decision().of("A", "1", "home-delivery", 1000.50).register();
        decision().of("A", "2", "home-delivery", 500).register();
        decision()
                .of("B", "1", "service-grant", 250)
                .with("outcome", "partly-granted")
                .register();
        decision().of("C", "1", "service-grant", 0).with("outcome", "rejected").register();

        coordinator()
                .get("/support-decisions?year=2023&outcome=granted,partly-granted&limit=1&sort=-grantedAmount")
                .then()
                .statusCode(200)
                .body("items.externalCaseId", contains("A"))
                .body("totals.cases", equalTo(2))
                .body("totals.grantedAmount", equalTo(1750.5f))
                .body("_meta.totalRecords", equalTo(3));
        coordinator()
                .get("/support-decisions?year=2022")
                .then()
                .body("items", empty())
                .body("totals.grantedAmount", equalTo(0));
    }

    @Test
    void putsEachDecisionOnOnePageInEveryOrder() {
        for (var number = 1; number <= 5; number++) {
            decision()
                    .of("A" + number, "1", "home-delivery", number < 4 ? 100 : 200)
                    .register();
        }
        for (var sort :
                new String[] {"decidedOn", "-decidedOn", "grantedAmount", "-grantedAmount,applicant", "supportForm"}) {
            var pages = IntStream.rangeClosed(1, 3)
                    .mapToObj(page -> coordinator()
                            .get("/support-decisions?limit=2&page=" + page + "&sort=" + sort)
                            .path("items.externalCaseId"))
                    .flatMap(ids -> ((List<?>) ids).stream())
                    .toList();
            List<?> whole = coordinator().get("/support-decisions?sort=" + sort).path("items.externalCaseId");
            assertThat(pages).as(sort).hasSize(5).isEqualTo(whole);
        }
        coordinator()
                .get("/support-decisions?limit=2&sort=-grantedAmount")
                .then()
                .body("items.grantedAmount", contains(200, 200));
    }

    @Test
    void narrowsByEveryFilter() {
        decision()
                .of("A", "1", "home-delivery", 100)
                .with("registryNumber", "RUN/1/2023")
                .register();
        decision()
                .of("B", "1", "service-grant", 200)
                .with("decidedOn", "2024-01-01")
                .with("municipalityCode", "2303")
                .with("applicantId", Callers.REGION)
                .with("decidingActorId", Callers.MUNICIPALITY)
                .with("sourceCode", "nyps")
                .register();

        for (var filter : new String[] {
            "year=2024",
            "decidedFrom=2023-12-31",
            "supportForm=service-grant",
            "municipalityCode=2303",
            "applicantId=" + Callers.REGION,
            "decidingActorId=" + Callers.MUNICIPALITY,
            "sourceCode=nyps",
            "amountFrom=200",
            "q=region",
            "sort=-grantedAmount&amountFrom=100.01"
        }) {
            coordinator()
                    .get("/support-decisions?" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.externalCaseId", contains("B"));
        }
        for (var filter : new String[] {
            "decidedTo=2023-12-31", "amountTo=199.99", "q=run/1", "supportForm=home-delivery,operating-support"
        }) {
            coordinator()
                    .get("/support-decisions?" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.externalCaseId", contains("A"));
        }
        coordinator()
                .get("/support-decisions?sort=municipality,-applicant")
                .then()
                .body("items.externalCaseId", contains("A", "B"));
        coordinator()
                .get("/support-decisions?importId=" + Callers.REGION)
                .then()
                .body("items", empty());
    }

    @Test
    void exportsTheSelectionInTheColumnsOfTheImportFile() {
        decision()
                .of("A", "1", "home-delivery", 1537062.5)
                .with("registryNumber", "RUN/1/2023")
                .register();
        decision().of("B", "1", "service-grant", 1).register();

        var csv = coordinator()
                .accept("*/*")
                .get("/support-decisions/exports?format=csv&supportForm=home-delivery")
                .asString();

        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFFkalla;arende_id;beslut_nr;beslutstyp;dnr;stodform;legal_grund;utlysning;organisation;handlaggare;sokande_namn;sokande_orgnr;cfar;arbetsstalle;kommunkod;lanskod;inkom_datum;besluts_datum;sokt_belopp;beviljat_belopp;stodandel;finansiar;anslag;deluppdrag;period_fran;period_till;utbetalt_belopp;utbetalnings_datum;aterkrav_belopp;status;sekretess",
                        "serviceprogram;A;1;Bifall;RUN/1/2023;Hemsändningsbidrag;;;Region Jämtland Härjedalen;;Härjedalens kommun;;;;2361;23;;2023-04-18;;1537062,5;;;;;;;;;;;");
        coordinator()
                .accept("*/*")
                .get("/support-decisions/exports?format=xlsx")
                .then()
                .statusCode(200);
    }
}
