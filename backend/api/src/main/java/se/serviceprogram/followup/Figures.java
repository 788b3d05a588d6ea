package se.serviceprogram.followup;

import static se.serviceprogram.access.Right.ACTIVITIES_READ;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.activity.ActivityFigures;
import se.serviceprogram.activity.ServicePlanFigures;
import se.serviceprogram.followup.Figure.PartOfActor;
import se.serviceprogram.followup.Figure.PartOfMunicipality;
import se.serviceprogram.support.SupportFigures;
import se.serviceprogram.support.SupportYear;
import se.serviceprogram.support.SupportYear.Counted;
import se.serviceprogram.support.SupportYear.SupportFigure;
import se.serviceprogram.web.CodeRef;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Messages;

/** Puts the counts of the other rooms into figures that tell their name, definition and rows in a reader's language. */
@ApplicationScoped
class Figures {

    private static final String GRANTING = "granted,partly-granted";

    @Inject
    SupportFigures support;

    @Inject
    ActivityFigures activities;

    @Inject
    ServicePlanFigures servicePlans;

    @Inject
    Caller caller;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** Every figure of a year, those at zero too, and the sum of all support granted in it. */
    record OfYear(Instant asOf, List<Figure> figures, Counted totals) {}

    /** As a follow-up has them: of the whole region. */
    OfYear ofYear(int year, Locale language) {
        return ofYear(support.ofYear(year), caller.readsAll(SUPPORT_DECISIONS_READ), year, language);
    }

    /** As the caller could count them: a grant system sees, and opens, the decisions of its own source. */
    OfYear ofDecisionsSeen(int year, Locale language) {
        return ofYear(support.ofDecisionsSeen(year), caller.may(SUPPORT_DECISIONS_READ), year, language);
    }

    private OfYear ofYear(SupportYear supported, boolean opens, int year, Locale language) {
        var asOf = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var done = activities.ofYear(year);
        var figures = new ArrayList<Figure>();
        supported.forms().forEach(form -> figures.add(supportFigure(form, opens, year, asOf, language)));
        figures.add(activityFigure(
                "activities.physical-company-visits",
                done.physicalVisits(),
                filter(year, "kind", ActivityFigures.VISIT, "mode", ActivityFigures.PHYSICAL),
                asOf,
                language));
        figures.add(activityFigure(
                "service-points.opened",
                done.servicePointsOpened(),
                filter(year, "kind", ActivityFigures.INAUGURATION),
                asOf,
                language));
        figures.add(servicePlanFigure(servicePlans.atEndOf(year), filter(year), asOf, language));
        return new OfYear(asOf, figures, supported.total());
    }

    private Figure supportFigure(SupportFigure counted, boolean opens, int year, Instant asOf, Locale language) {
        var inSwedish = language.equals(Messages.SWEDISH);
        var form = counted.form();
        var filter = filter(year, "supportForm", form.code(), "outcome", GRANTING);
        return new Figure(
                "support." + form.code(),
                form.shortName(inSwedish),
                Figure.SUPPORT,
                new CodeRef(form.code(), form.name(inSwedish)),
                counted.totals().cases(),
                counted.totals().grantedAmount(),
                counted.totals().cases(),
                null,
                counted.totals().withheld(),
                counted.partsWithheld(),
                notice(counted, language),
                "count",
                Messages.say(language, "figure.support.definition", String.valueOf(year)),
                filter,
                asOf,
                counted.decidingActors().stream()
                        .map(part -> new PartOfActor(part.id(), part.name(), part.cases(), part.amount()))
                        .toList(),
                counted.municipalities().stream()
                        .map(part ->
                                new PartOfMunicipality(part.code(), part.name(), part.cases(), part.amount(), null))
                        .toList(),
                rows(opens, "/support-decisions", filter));
    }

    private Figure activityFigure(
            String code, ActivityFigures.Count counted, Map<String, String> filter, Instant asOf, Locale language) {
        return new Figure(
                code,
                Messages.say(language, "figure." + code),
                Figure.ACTIVITY,
                null,
                null,
                null,
                (long) counted.number(),
                null,
                false,
                false,
                null,
                "count",
                Messages.say(language, "figure." + code + ".definition", Objects.requireNonNull(filter.get("year"))),
                filter,
                asOf,
                List.of(),
                counted.municipalities().stream()
                        .map(part -> new PartOfMunicipality(
                                part.municipality().code(), part.municipality().name(), null, null, (long)
                                        part.number()))
                        .toList(),
                rows(caller.readsAll(ACTIVITIES_READ), "/activities", filter));
    }

    private Figure servicePlanFigure(
            ServicePlanFigures.InForce counted, Map<String, String> filter, Instant asOf, Locale language) {
        var code = "service-plans.in-force";
        return new Figure(
                code,
                Messages.say(language, "figure." + code),
                Figure.SERVICE_PLAN,
                null,
                null,
                null,
                (long) counted.number(),
                (long) counted.outOf(),
                false,
                false,
                null,
                "count",
                Messages.say(
                        language,
                        "figure." + code + ".definition",
                        Objects.requireNonNull(filter.get("year")),
                        String.valueOf(counted.outOf())),
                filter,
                asOf,
                List.of(),
                counted.municipalities().stream()
                        .map(municipality ->
                                new PartOfMunicipality(municipality.code(), municipality.name(), null, null, 1L))
                        .toList(),
                rows(caller.readsAll(ACTIVITIES_READ), "/service-plans", filter));
    }

    private static @Nullable String notice(SupportFigure counted, Locale language) {
        if (counted.totals().withheld()) {
            return Messages.say(language, "figure.withheld");
        }
        return counted.partsWithheld() ? Messages.say(language, "figure.parts-withheld") : null;
    }

    /** Where the rows are, for those who may read every one that was counted; another region's are not to be read. */
    private List<Link> rows(boolean opens, String path, Map<String, String> filter) {
        if (!opens) {
            return List.of();
        }
        var query = filter.entrySet().stream()
                .map(term -> term.getKey() + "=" + term.getValue())
                .collect(Collectors.joining("&"));
        return List.of(new Link("rows", links.href(path + "?" + query), "GET"));
    }

    /** The query parameters of a list, in the order they are written in its address. */
    private static Map<String, String> filter(int year, String... namesAndValues) {
        var filter = new LinkedHashMap<String, String>();
        filter.put("year", String.valueOf(year));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            filter.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return filter;
    }
}
