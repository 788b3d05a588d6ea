package se.serviceprogram.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.serviceprogram.access.PlainCaller.machine;
import static se.serviceprogram.access.PlainCaller.person;
import static se.serviceprogram.access.PlainCaller.reading;
import static se.serviceprogram.access.Right.FOLLOW_UPS_READ;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_READ;
import static se.serviceprogram.support.PlainFigures.form;

import java.math.BigDecimal;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.access.Caller;
import se.serviceprogram.support.SupportYear.Counted;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.PlainDatabase;

/** How support is counted, and for whom how much of it. */
class CountedSupportTest {

    private static final Counted NOTHING = new Counted(0L, BigDecimal.ZERO);

    private SupportFigures figures;

    @BeforeEach
    void decisions() throws SQLException {
        figures = PlainFigures.of(person("reader"));
        PlainDatabase.execute("""
            insert into support_decision (region_code, source_code, external_case_id, decision_number, support_form_code,
                applicant_id, municipality_code, granted_amount, outcome, decided_on, deciding_actor_id)
            select '23', source, case_id, number, form, '%2$s', municipality, amount, outcome, decided_on::date, actor::uuid
            from (values
                ('other', 'A', '1', 'home-delivery', '2361', 1000.25, 'granted', '2023-01-01', '%1$s'),
                ('other', 'A', '2', 'home-delivery', '2361', 500, 'partly-granted', '2023-05-01', '%1$s'),
                ('other', 'A', '3', 'service-grant', '2361', 10, 'granted', '2023-12-31', '%1$s'),
                ('nyps', 'A', '1', 'home-delivery', '2303', 7, 'granted', '2023-05-01', '%2$s'),
                ('other', 'B', '1', 'home-delivery', '2361', 0, 'rejected', '2023-05-01', '%1$s'),
                ('other', 'C', '1', 'home-delivery', '2361', 99, 'granted', '2022-12-31', '%1$s'),
                ('other', 'D', '1', 'home-delivery', '2361', 99, 'granted', '2024-01-01', '%1$s'))
                as d (source, case_id, number, form, municipality, amount, outcome, decided_on, actor)
            """.formatted(Callers.REGION, Callers.MUNICIPALITY));
    }

    @Test
    void countsDistinctCasesOfASourceAndSumsTheirKronor() {
        var homeDelivery = form("home-delivery", figures.ofYear(2023));

        assertThat(homeDelivery.totals()).isEqualTo(counted(2, "1507.25"));
        assertThat(homeDelivery.partsWithheld()).isFalse();
        assertThat(homeDelivery.decidingActors())
                .extracting("id", "name", "cases", "amount")
                .containsExactly(
                        tuple(Callers.MUNICIPALITY, "Härjedalens kommun", 1L, new BigDecimal("7.00")),
                        tuple(Callers.REGION, "Region Jämtland Härjedalen", 1L, new BigDecimal("1500.25")));
        assertThat(homeDelivery.municipalities())
                .extracting("code", "name", "cases", "amount")
                .containsExactly(
                        tuple("2361", "Härjedalen", 1L, new BigDecimal("1500.25")),
                        tuple("2303", "Ragunda", 1L, new BigDecimal("7.00")));
    }

    @Test
    void aCaseWithTwoFormsIsOneCaseInTheTotal() {
        var year = figures.ofYear(2023);

        assertThat(year.year()).isEqualTo(2023);
        assertThat(form("service-grant", year).totals()).isEqualTo(counted(1, "10.00"));
        assertThat(year.total()).isEqualTo(counted(2, "1517.25"));
        assertThat(year.total().withheld()).isFalse();
    }

    @Test
    void everyFormIsThereInItsOrderWithZeroWhereNothingWasGranted() {
        var year = figures.ofYear(2023);

        assertThat(year.forms())
                .extracting(figure -> figure.form().code())
                .containsExactly("home-delivery", "service-grant", "investment-support", "operating-support");
        assertThat(form("operating-support", year).totals()).isEqualTo(NOTHING);
        assertThat(form("operating-support", year).decidingActors()).isEmpty();
        assertThat(form("operating-support", year).municipalities()).isEmpty();
    }

    @Test
    void aYearWithoutDecisionsHasNothing() {
        assertThat(figures.ofYear(2021).total().cases()).isZero();
    }

    @Test
    void aGrantSystemSeesTheFiguresOfItsSourceAndOfTheRegionAsOthersMay() {
        var system = as(machine("nyps", SUPPORT_DECISIONS_READ, FOLLOW_UPS_READ));

        assertThat(system.ofDecisionsSeen(2023).total()).isEqualTo(counted(1, "7.00"));
        assertThat(system.ofYear(2023).total()).isEqualTo(counted(2, "1517.25"));
    }

    @Test
    void peopleSeeTheFiguresOfEveryDecision() {
        assertThat(as(person("reader")).ofDecisionsSeen(2023).total()).isEqualTo(counted(2, "1517.25"));
    }

    @Test
    void anotherRegionHasItsOwnFigures() {
        assertThat(as(reading("22", person("reader"))).ofYear(2023).total().cases())
                .isZero();
    }

    @Test
    void whoMayReadEveryDecisionIsToldOfMarkedOnesAndOthersAreNot() throws SQLException {
        mark("other");

        assertThat(as(person("reader")).ofYear(2023).total()).isEqualTo(counted(2, "1517.25"));
        assertThat(as(machine(null, FOLLOW_UPS_READ)).ofYear(2023).total().withheld())
                .isTrue();
        assertThat(as(machine(null, FOLLOW_UPS_READ))
                        .ofDecisionsSeen(2023)
                        .total()
                        .withheld())
                .isTrue();
        assertThat(as(machine("nyps", SUPPORT_DECISIONS_READ, FOLLOW_UPS_READ))
                        .ofYear(2023)
                        .total()
                        .withheld())
                .isTrue();
    }

    /** The decision of the other source is what three would be without its own two, whichever rights the token gives. */
    @Test
    void aGrantSystemKnowsItsOwnDecisionsEvenWhenItMayNotReadThem() throws SQLException {
        PlainDatabase.execute("""
            insert into actor (id, region_code, kind, name)
            select md5(n::text)::uuid, '23', 'company', 'Sökande ' || n from generate_series(1, 3) as n;
            insert into support_decision (region_code, source_code, external_case_id, decision_number, support_form_code,
                applicant_id, municipality_code, granted_amount, outcome, decided_on, deciding_actor_id)
            select '23', case n when 1 then 'other' else 'nyps' end, 'E' || n, '1', 'service-grant', md5(n::text)::uuid, '2361',
                100, 'granted', '2025-05-01', '%s'
            from generate_series(1, 3) as n
            """.formatted(Callers.REGION));
        mark("other");

        assertThat(as(machine("nyps", FOLLOW_UPS_READ)).ofYear(2025).total().withheld())
                .isTrue();
        assertThat(as(machine("nyps", FOLLOW_UPS_READ))
                        .ofDecisionsSeen(2025)
                        .total()
                        .withheld())
                .isTrue();
        assertThat(as(machine(null, FOLLOW_UPS_READ)).ofYear(2025).total()).isEqualTo(counted(3, "300.00"));
        assertThat(as(reading("23", person("reader"))).ofYear(2025).total()).isEqualTo(counted(3, "300.00"));
    }

    /** The figures of the region are told as to everyone outside, to a token that opens its own and to one that does not. */
    @Test
    void whatAGrantSystemKnowsIsNoReasonToTellItMoreThanOthers() throws SQLException {
        mark("nyps");

        assertThat(as(machine("nyps", FOLLOW_UPS_READ)).ofYear(2023).total().withheld())
                .isTrue();
        assertThat(as(machine("nyps", SUPPORT_DECISIONS_READ, FOLLOW_UPS_READ))
                        .ofYear(2023)
                        .total()
                        .withheld())
                .isTrue();
    }

    @Test
    void aGrantSystemIsToldOfItsOwnMarkedDecisions() throws SQLException {
        mark("nyps");

        var system = as(machine("nyps", SUPPORT_DECISIONS_READ, FOLLOW_UPS_READ));
        assertThat(system.ofDecisionsSeen(2023).total()).isEqualTo(counted(1, "7.00"));
    }

    private static void mark(String source) throws SQLException {
        PlainDatabase.execute("""
            update support_decision
            set secrecy_legal_basis = 'x', secrecy_reason = 'x', secrecy_marked_by = 'x', secrecy_marked_at = now()
            where source_code = '%s'
            """.formatted(source));
    }

    private SupportFigures as(Caller caller) {
        figures.caller = caller;
        return figures;
    }

    private static Counted counted(long cases, String amount) {
        return new Counted(cases, new BigDecimal(amount));
    }
}
