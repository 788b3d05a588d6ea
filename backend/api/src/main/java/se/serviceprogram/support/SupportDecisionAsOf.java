package se.serviceprogram.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.actor.MunicipalityService;
import se.serviceprogram.feed.Past;
import se.serviceprogram.feed.PastRow;
import se.serviceprogram.support.SupportDecisionView.ImportedFrom;
import se.serviceprogram.web.CodeRef;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Messages;

/** A support decision as it was at some time, with the names of then; the names of codes are those of now. */
@ApplicationScoped
class SupportDecisionAsOf {

    @Inject
    Past past;

    @Inject
    SupportCodes codes;

    @Inject
    MunicipalityService municipalities;

    @Inject
    SecrecyJudgement judgement;

    @Inject
    ImportedFiles files;

    @Inject
    Messages messages;

    SupportDecisionView view(UUID id, Instant at, List<Link> links) {
        var row = past.object("support-decision", id, at).row();
        var source = codes.source(row.text("source_code"));
        var form = codes.form(row.text("support_form_code"));
        var municipality = row.text("municipality_code");
        var applicant = row.uuid("applicant_id");
        var decidingActor = row.uuid("deciding_actor_id");
        var servicePoint = row.uuidOrNull("service_point_id");
        var names = past.references(
                at, Stream.concat(Stream.of(applicant, decidingActor), Stream.ofNullable(servicePoint)));
        return new SupportDecisionView(
                id,
                row.version(),
                new CodeRef(source.code(), source.name(messages.inSwedish())),
                row.text("external_case_id"),
                row.text("decision_number"),
                row.textOrNull("registry_number"),
                new CodeRef(form.code(), form.name(messages.inSwedish())),
                row.textOrNull("legal_basis"),
                row.textOrNull("state_aid_basis"),
                row.dayOrNull("received_on"),
                names.to(applicant),
                names.toNullable(servicePoint),
                new CodeRef(
                        municipality,
                        Objects.requireNonNull(municipalities.names().get(municipality))),
                row.textOrNull("description"),
                row.decimalOrNull("applied_amount"),
                row.decimal("granted_amount"),
                row.decimalOrNull("support_share"),
                row.dayOrNull("period_start"),
                row.dayOrNull("period_end"),
                row.text("outcome"),
                row.day("decided_on"),
                names.to(decidingActor),
                row.textOrNull("decided_by"),
                row.textOrNull("delegation_reference"),
                row.textOrNull("rapporteur"),
                row.textOrNull("reasons"),
                secrecy(row),
                importedFrom(row),
                links);
    }

    private @Nullable SecrecyView secrecy(PastRow row) {
        var mark = row.textOrNull("secrecy_legal_basis") == null
                ? null
                : new Secrecy(
                        row.text("secrecy_legal_basis"),
                        row.text("secrecy_reason"),
                        row.text("secrecy_marked_by"),
                        row.instant("secrecy_marked_at"));
        return SecrecyView.of(mark, judgement.isToldWhole());
    }

    private @Nullable ImportedFrom importedFrom(PastRow row) {
        var importId = row.uuidOrNull("import_id");
        var number = row.integerOrNull("import_row_number");
        var file = importId == null ? null : files.nameOf(importId);
        return importId == null || file == null || number == null ? null : new ImportedFrom(importId, file, number);
    }
}
