package se.serviceprogram.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.access.PlainCaller;
import se.serviceprogram.support.SupportYear.Counted;
import se.serviceprogram.support.SupportYear.SupportFigure;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.PlainDatabase;

/** Outside the region no figure, and no sum or difference of figures, may come down to a marked decision (ADR 022). */
class WithheldFiguresTest {

    private static final Counted WITHHELD = new Counted(null, null);

    private SupportFigures figures;
    private int cases;

    @BeforeEach
    void noDecisionsYet() throws SQLException {
        figures = PlainFigures.of(PlainCaller.person("reader"));
    }

    @Test
    void aSingleMarkedDecisionIsWithheldAndSoIsTheSumThatWouldGiveItAway() throws SQLException {
        decisions("home-delivery", "2361", 1, true);
        decisions("service-grant", "2361", 3, false);

        assertThat(elsewhere("home-delivery").totals()).isEqualTo(WITHHELD);
        assertThat(elsewhere("home-delivery").municipalities()).isEmpty();
        assertThat(elsewhere("home-delivery").decidingActors()).isEmpty();
        assertThat(elsewhere("service-grant").totals()).isEqualTo(counted(3));
        assertThat(figures.ofYear("23", null, null, 2023, true).total()).isEqualTo(WITHHELD);
    }

    @Test
    void oneOfTwoIsWithheldSinceTheOtherRecipientCouldSubtract() throws SQLException {
        decisions("home-delivery", "2361", 1, true);
        decisions("home-delivery", "2361", 1, false);

        assertThat(elsewhere("home-delivery").totals()).isEqualTo(WITHHELD);
        assertThat(figures.ofYear("23", null, null, 2023, true).total()).isEqualTo(WITHHELD);
    }

    @Test
    void oneOfThreeIsNotRevealedByTheirSum() throws SQLException {
        decisions("home-delivery", "2361", 1, true);
        decisions("home-delivery", "2361", 2, false);

        var figure = elsewhere("home-delivery");
        assertThat(figure.totals()).isEqualTo(counted(3));
        assertThat(figure.partsWithheld()).isFalse();
        assertThat(figure.municipalities()).extracting("cases").containsExactly(3L);
        assertThat(figures.ofYear("23", null, null, 2023, true).total()).isEqualTo(counted(3));
    }

    @Test
    void whenOnePartWouldRevealNoPartIsToldSinceTheRestWouldGiveItAway() throws SQLException {
        decisions("home-delivery", "2361", 1, true);
        decisions("home-delivery", "2303", 4, false);

        var figure = elsewhere("home-delivery");
        assertThat(figure.totals()).isEqualTo(counted(5));
        assertThat(figure.partsWithheld()).isTrue();
        assertThat(figure.municipalities()).isEmpty();
        assertThat(figure.decidingActors()).isEmpty();
        assertThat(figures.ofYear("23", null, null, 2023, true).total()).isEqualTo(counted(5));
    }

    @Test
    void withTwoFormsWithheldTheSumTellsOnlyWhatTheyComeToTogether() throws SQLException {
        decisions("home-delivery", "2361", 1, true);
        decisions("service-grant", "2361", 1, true);
        decisions("service-grant", "2361", 1, false);
        decisions("investment-support", "2361", 5, false);

        assertThat(elsewhere("home-delivery").totals()).isEqualTo(WITHHELD);
        assertThat(elsewhere("service-grant").totals()).isEqualTo(WITHHELD);
        assertThat(elsewhere("investment-support").totals()).isEqualTo(counted(5));
        assertThat(figures.ofYear("23", null, null, 2023, true).total()).isEqualTo(counted(8));
    }

    /** Two of the three are one company's, which knows both of them. */
    @Test
    void ofThreeCasesWithTwoApplicantsTheOtherCouldSubtractItsOwn() throws SQLException {
        decisions("home-delivery", "2361", 1, true);
        decisionsOfOne("home-delivery", "2361", 2);

        assertThat(elsewhere("home-delivery").totals()).isEqualTo(WITHHELD);
        assertThat(elsewhere("home-delivery").municipalities()).isEmpty();
        assertThat(figures.ofYear("23", null, null, 2023, true).total()).isEqualTo(WITHHELD);
    }

    @Test
    void howeverManyTheCasesAre() throws SQLException {
        decisions("home-delivery", "2361", 1, true);
        decisionsOfOne("home-delivery", "2361", 40);
        decisions("service-grant", "2361", 3, false);

        assertThat(elsewhere("home-delivery").totals()).isEqualTo(WITHHELD);
        assertThat(elsewhere("service-grant").totals()).isEqualTo(counted(3));
        assertThat(figures.ofYear("23", null, null, 2023, true).total()).isEqualTo(WITHHELD);
    }

    @Test
    void aPartWithTwoApplicantsWithholdsThePartsAndNotTheForm() throws SQLException {
        decisions("home-delivery", "2361", 1, true);
        decisionsOfOne("home-delivery", "2361", 2);
        decisions("home-delivery", "2303", 1, false);

        var figure = elsewhere("home-delivery");
        assertThat(figure.totals()).isEqualTo(counted(4));
        assertThat(figure.partsWithheld()).isTrue();
        assertThat(figure.municipalities()).isEmpty();
        assertThat(figures.ofYear("23", null, null, 2023, true).total()).isEqualTo(counted(4));
    }

    /** One company has a case of each of the withheld forms, which three cases and two applicants make up. */
    @Test
    void theSumOfWithheldFormsWithTwoApplicantsTogetherIsWithheldToo() throws SQLException {
        decisions("home-delivery", "2361", 1, true);
        decisionsOfOne("home-delivery", "2361", 1);
        decisionsOfOne("service-grant", "2361", 1);
        PlainDatabase.execute("""
            update support_decision set secrecy_legal_basis = 'x', secrecy_reason = 'x', secrecy_marked_by = 'x',
                secrecy_marked_at = now()
            where support_form_code = 'service-grant';
            """);
        decisions("investment-support", "2361", 5, false);

        assertThat(elsewhere("investment-support").totals()).isEqualTo(counted(5));
        assertThat(figures.ofYear("23", null, null, 2023, true).total()).isEqualTo(WITHHELD);
    }

    @Test
    void threeApplicantsOfOneCaseAreStillOneCase() throws SQLException {
        decisions("home-delivery", "2361", 1, true);
        decisions("home-delivery", "2361", 2, false);
        PlainDatabase.execute("""
            update support_decision set decision_number = external_case_id, external_case_id = 'one'
            """);

        assertThat(elsewhere("home-delivery").totals()).isEqualTo(WITHHELD);
    }

    @Test
    void aCaseWithTwoDecisionsIsStillOneCase() throws SQLException {
        decisions("home-delivery", "2361", 1, true);
        PlainDatabase.execute("""
            insert into support_decision (region_code, source_code, external_case_id, decision_number, support_form_code,
                applicant_id, municipality_code, granted_amount, outcome, decided_on, deciding_actor_id)
            select region_code, source_code, external_case_id, n::text, support_form_code, applicant_id,
                municipality_code, granted_amount, outcome, decided_on, deciding_actor_id
            from support_decision, generate_series(2, 5) as n
            """);

        assertThat(elsewhere("home-delivery").totals()).isEqualTo(WITHHELD);
    }

    @Test
    void theOwnRegionSeesAll() throws SQLException {
        decisions("home-delivery", "2361", 1, true);
        decisions("home-delivery", "2303", 4, false);

        var figure = figure("home-delivery", false);
        assertThat(figure.totals()).isEqualTo(counted(5));
        assertThat(figure.partsWithheld()).isFalse();
        assertThat(figure.municipalities()).extracting("cases").containsExactly(1L, 4L);
        assertThat(figures.ofYear("23", null, null, 2023, false).total()).isEqualTo(counted(5));
    }

    @Test
    void withoutMarksNothingIsWithheldHoweverSmall() throws SQLException {
        decisions("home-delivery", "2361", 1, false);

        assertThat(elsewhere("home-delivery").totals()).isEqualTo(counted(1));
        assertThat(elsewhere("home-delivery").municipalities()).hasSize(1);
        assertThat(elsewhere("service-grant").totals()).isEqualTo(Counted.NOTHING);
    }

    /** Cases of a hundred kronor each, of an applicant each. */
    private void decisions(String form, String municipality, int number, boolean marked) throws SQLException {
        decisions(form, municipality, number, marked, "n");
    }

    /** Unmarked, all of one and the same applicant. */
    private void decisionsOfOne(String form, String municipality, int number) throws SQLException {
        decisions(form, municipality, number, false, "'one'");
    }

    private void decisions(String form, String municipality, int number, boolean marked, String applicant)
            throws SQLException {
        PlainDatabase.execute("""
                insert into actor (id, region_code, kind, name)
                select md5(%7$s::text)::uuid, '23', 'company', 'Sökande' from generate_series(%1$d + 1, %1$d + %5$d) as n
                on conflict do nothing;
                insert into support_decision (region_code, source_code, external_case_id, decision_number, support_form_code,
                    applicant_id, municipality_code, granted_amount, outcome, decided_on, deciding_actor_id,
                    secrecy_legal_basis, secrecy_reason, secrecy_marked_by, secrecy_marked_at)
                select '23', 'nyps', n::text, '1', '%2$s', md5(%7$s::text)::uuid, '%3$s', 100, 'granted', '2023-05-01', '%4$s',
                    mark, mark, mark, case when mark is not null then now() end
                from generate_series(%1$d + 1, %1$d + %5$d) as n, (select case when %6$s then 'x' end as mark) as m
                """.formatted(cases, form, municipality, Callers.REGION, number, marked, applicant));
        cases += number;
    }

    private SupportFigure elsewhere(String form) {
        return figure(form, true);
    }

    private SupportFigure figure(String form, boolean elsewhere) {
        return PlainFigures.form(form, figures.ofYear("23", null, null, 2023, elsewhere));
    }

    private static Counted counted(long cases) {
        return new Counted(cases, new BigDecimal(cases * 100 + ".00"));
    }
}
