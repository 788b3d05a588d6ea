package se.serviceprogram.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.followup.FollowUpContents.Area;
import se.serviceprogram.followup.FollowUpContents.Finding;
import se.serviceprogram.measure.MeasureOfYear;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Messages;

/** Says what a follow-up lacks: nothing stops the work, but everything missing is listed with where to mend it. */
@ApplicationScoped
class FollowUpFindings {

    @Inject
    Links links;

    List<Finding> in(
            FollowUp followUp, List<Area> areas, List<Figure> unplaced, List<MeasureOfYear> planned, Locale language) {
        var itself = links.href(FollowUpLinks.path(followUp.id()));
        var found = new Found(language);
        found.ifBlank(followUp.registryNumber(), "missing-registry-number", itself);
        found.when(followUp.documentDate() == null, "missing-document-date", itself);
        found.ifBlank(followUp.unit(), "missing-unit", itself);
        found.ifBlank(followUp.decidingBody(), "missing-deciding-body", itself);
        found.ifBlank(followUp.caseDescription(), "missing-case-description", itself);
        found.ifBlank(followUp.proposal(), "missing-proposal", itself);
        found.when(followUp.signatories().isEmpty(), "missing-signatories", itself);
        for (var area : areas) {
            found.when(
                    area.text() == null,
                    "missing-area-text",
                    itself,
                    area.priorityArea().shortTitle());
        }
        found.when(
                planned.isEmpty(),
                "missing-measures",
                links.href("/action-plans?programmeId=%s&year=%s"
                        .formatted(followUp.programme().id(), followUp.year())),
                String.valueOf(followUp.year()));
        for (var figure : unplaced) {
            found.when(
                    figure.isLinkable(),
                    "figure-without-measure",
                    links.href("/measures?programmeId=%s&year=%s"
                            .formatted(followUp.programme().id(), followUp.year())),
                    figure.name());
        }
        return found.findings;
    }

    /** Collects findings in one language. */
    private static final class Found {
        private final Locale language;
        private final List<Finding> findings = new ArrayList<>();

        private Found(Locale language) {
            this.language = language;
        }

        void when(boolean lacking, String code, String href, Object... arguments) {
            if (lacking) {
                findings.add(new Finding(code, Messages.say(language, "finding." + code, arguments), href));
            }
        }

        void ifBlank(@Nullable String text, String code, String href) {
            when(text == null || text.isBlank(), code, href);
        }
    }
}
