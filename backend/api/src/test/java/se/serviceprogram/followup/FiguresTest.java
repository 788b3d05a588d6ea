package se.serviceprogram.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.access.PlainCaller.machine;
import static se.serviceprogram.access.PlainCaller.person;
import static se.serviceprogram.access.PlainCaller.reading;
import static se.serviceprogram.access.Right.FOLLOW_UPS_READ;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_READ;
import static se.serviceprogram.support.SupportFormNamed.form;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.serviceprogram.access.Caller;
import se.serviceprogram.activity.ActivityFigures;
import se.serviceprogram.activity.ActivityFigures.Count;
import se.serviceprogram.activity.ActivityFigures.InMunicipality;
import se.serviceprogram.activity.ServicePlanFigures;
import se.serviceprogram.followup.Figure.PartOfActor;
import se.serviceprogram.followup.Figure.PartOfMunicipality;
import se.serviceprogram.followup.Figures.OfYear;
import se.serviceprogram.support.SupportFigures;
import se.serviceprogram.support.SupportYear;
import se.serviceprogram.support.SupportYear.ByDecidingActor;
import se.serviceprogram.support.SupportYear.ByMunicipality;
import se.serviceprogram.support.SupportYear.Counted;
import se.serviceprogram.support.SupportYear.SupportFigure;
import se.serviceprogram.web.CodeRef;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Messages;

/** What figures tell: name, definition, parts, and the rows to those who may open them. */
class FiguresTest {

    private static final UUID REGION = UUID.randomUUID();
    private static final Counted TWO = counted(2, "1500.25");
    private static final Counted WITHHELD = new Counted(null, null);

    /** Of the whole region. */
    private static final SupportYear WHOLE = new SupportYear(
            2023,
            List.of(
                    new SupportFigure(
                            form("home-delivery"),
                            TWO,
                            false,
                            List.of(new ByDecidingActor(REGION, "Regionen", 2, new BigDecimal("1500.25"))),
                            List.of(new ByMunicipality("2361", "Härjedalen", 2, new BigDecimal("1500.25")))),
                    new SupportFigure(form("service-grant"), counted(5, "5"), true, List.of(), List.of()),
                    new SupportFigure(form("operating-support"), WITHHELD, true, List.of(), List.of())),
            counted(9, "9000"));

    private static final Counted OF_SOURCE = counted(1, "7");

    @Test
    void aSupportFigureTellsCasesKronorAndTheirParts() {
        var figure = figure(0, person("reader"));

        assertThat(figure.code()).isEqualTo("support.home-delivery");
        assertThat(figure.kind()).isEqualTo("support");
        assertThat(figure.isSupport()).isTrue();
        assertThat(figure.name()).isEqualTo("stöd");
        assertThat(figure.supportForm()).isEqualTo(new CodeRef("home-delivery", "Stöd home-delivery"));
        assertThat(figure.cases()).isEqualTo(2);
        assertThat(figure.count()).isEqualTo(2);
        assertThat(figure.amount()).isEqualTo("1500.25");
        assertThat(figure.unit()).isEqualTo("count");
        assertThat(figure.definition()).contains("bifall").contains("2023");
        assertThat(figure.decidingActors())
                .containsExactly(new PartOfActor(REGION, "Regionen", 2, new BigDecimal("1500.25")));
        assertThat(figure.municipalities())
                .containsExactly(new PartOfMunicipality("2361", "Härjedalen", 2L, new BigDecimal("1500.25"), null));
        assertThat(figure.withheld()).isFalse();
        assertThat(figure.partsWithheld()).isFalse();
        assertThat(figure.notice()).isNull();
    }

    @Test
    void activitiesAreCountedInTheirOwnFigures() {
        var visits = figure(3, person("reader"));
        assertThat(visits.code()).isEqualTo("activities.physical-company-visits");
        assertThat(visits.name()).isEqualTo("Antal fysiska företagsbesök");
        assertThat(visits.definition()).contains("2023");
        assertThat(visits.isSupport()).isFalse();
        assertThat(visits.count()).isEqualTo(22);
        assertThat(visits.cases()).isNull();
        assertThat(visits.amount()).isNull();
        assertThat(visits.withheld()).isFalse();
        assertThat(visits.partsWithheld()).isFalse();
        assertThat(visits.decidingActors()).isEmpty();
        assertThat(visits.municipalities())
                .containsExactly(new PartOfMunicipality("2361", "Härjedalen", null, null, 22L));
        assertThat(visits.filter()).isEqualTo(Map.of("year", "2023", "kind", "company-visit", "mode", "physical"));

        var opened = figure(4, person("reader"));
        assertThat(opened.code()).isEqualTo("service-points.opened");
        assertThat(opened.count()).isZero();
        assertThat(opened.filter()).isEqualTo(Map.of("year", "2023", "kind", "service-point-inauguration"));
    }

    @Test
    void servicePlansAreCountedByMunicipalityOutOfAllThatTheRegionHas() {
        var plans = figure(5, person("reader"));

        assertThat(plans.code()).isEqualTo("service-plans.in-force");
        assertThat(plans.kind()).isEqualTo("service-plan");
        assertThat(plans.name()).isEqualTo("Kommuner med gällande serviceplan");
        assertThat(plans.definition()).contains("länets kommuner (8 st.)").contains("31 december 2023");
        assertThat(plans.count()).isEqualTo(1);
        assertThat(plans.outOf()).isEqualTo(8);
        assertThat(plans.unit()).isEqualTo("count");
        assertThat(plans.cases()).isNull();
        assertThat(plans.amount()).isNull();
        assertThat(plans.decidingActors()).isEmpty();
        assertThat(plans.municipalities())
                .containsExactly(new PartOfMunicipality("2361", "Härjedalen", null, null, 1L));
        assertThat(plans.filter()).isEqualTo(Map.of("year", "2023"));
        assertThat(plans.links()).containsExactly(rows("/service-plans?year=2023"));
        assertThat(figure(0, person("reader")).outOf()).isNull();
        assertThat(figure(3, person("reader")).outOf()).isNull();
    }

    @Test
    void aReaderOfEnglishReadsEnglish() {
        var figures = figures(person("reader")).ofYear(2023, Locale.ENGLISH).figures();

        assertThat(figures.getFirst().name()).isEqualTo("support");
        assertThat(figures.getFirst().supportForm()).isEqualTo(new CodeRef("home-delivery", "Support home-delivery"));
        assertThat(figures.getFirst().definition()).doesNotContain("ärenden");
    }

    @Test
    void everyFigureIsAsOfOneSecondAndTheSumStandsBesideThem() {
        var year = swedish(person("reader"));

        assertThat(year.asOf()).isEqualTo("2024-02-01T10:00:00Z");
        assertThat(year.figures()).hasSize(6).extracting(Figure::asOf).containsOnly(year.asOf());
        assertThat(year.totals()).isEqualTo(counted(9, "9000"));
    }

    @Test
    void whatIsWithheldIsSaid() {
        var parts = figure(1, person("reader"));
        assertThat(parts.withheld()).isFalse();
        assertThat(parts.partsWithheld()).isTrue();
        assertThat(parts.notice()).startsWith("Fördelningen");

        var whole = figure(2, person("reader"));
        assertThat(whole.withheld()).isTrue();
        assertThat(whole.cases()).isNull();
        assertThat(whole.notice()).startsWith("Uppgiften");
        assertThat(whole.hasRows()).isTrue();
    }

    @Test
    void whoReadsEveryRowIsLedToThem() {
        assertThat(figure(0, person("reader")).links())
                .containsExactly(
                        rows("/support-decisions?year=2023&supportForm=home-delivery&outcome=granted,partly-granted"));
        assertThat(figure(3, person("reader")).links())
                .containsExactly(rows("/activities?year=2023&kind=company-visit&mode=physical"));
    }

    @Test
    void rowsThatOneMayNotReadAreNotLedTo() {
        for (var caller :
                List.of(reading("22", person("reader")), machine("nyps", SUPPORT_DECISIONS_READ, FOLLOW_UPS_READ))) {
            assertThat(swedish(caller).figures())
                    .allSatisfy(figure -> assertThat(figure.links()).isEmpty());
        }
    }

    @Test
    void aGrantSystemIsToldAndLedToTheDecisionsOfItsSource() {
        var system = figures(machine("nyps", SUPPORT_DECISIONS_READ, FOLLOW_UPS_READ));
        var seen = system.ofDecisionsSeen(2023, Messages.SWEDISH);

        assertThat(seen.totals()).isEqualTo(OF_SOURCE);
        assertThat(seen.figures().getFirst().links()).hasSize(1);
        assertThat(figures(machine(null, FOLLOW_UPS_READ))
                        .ofDecisionsSeen(2023, Messages.SWEDISH)
                        .figures()
                        .getFirst()
                        .links())
                .isEmpty();
    }

    private static Figure figure(int place, Caller caller) {
        return swedish(caller).figures().get(place);
    }

    private static OfYear swedish(Caller caller) {
        return figures(caller).ofYear(2023, Messages.SWEDISH);
    }

    private static Figures figures(Caller caller) {
        var figures = new Figures();
        figures.caller = caller;
        figures.clock = Clock.fixed(Instant.parse("2024-02-01T10:00:00.987Z"), ZoneOffset.UTC);
        figures.links = new Links() {
            @Override
            public String href(String path) {
                return "https://api" + path;
            }
        };
        figures.support = new SupportFigures() {
            @Override
            public SupportYear ofYear(int year) {
                return WHOLE;
            }

            @Override
            public SupportYear ofDecisionsSeen(int year) {
                return new SupportYear(year, WHOLE.forms(), OF_SOURCE);
            }
        };
        figures.activities = new ActivityFigures() {
            @Override
            public OfYear ofYear(int year) {
                return new OfYear(
                        new Count(22, List.of(new InMunicipality(new CodeRef("2361", "Härjedalen"), 22))),
                        new Count(0, List.of()));
            }
        };
        figures.servicePlans = new ServicePlanFigures() {
            @Override
            public InForce atEndOf(int year) {
                return new InForce(1, 8, List.of(new CodeRef("2361", "Härjedalen")));
            }
        };
        return figures;
    }

    private static Link rows(String path) {
        return new Link("rows", "https://api" + path, "GET");
    }

    private static Counted counted(long cases, String amount) {
        return new Counted(cases, new BigDecimal(amount));
    }
}
