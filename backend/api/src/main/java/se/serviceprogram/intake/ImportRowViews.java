package se.serviceprogram.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.serviceprogram.intake.ImportRowView.ChangedValue;
import se.serviceprogram.intake.ImportRowView.ConcernedDecision;
import se.serviceprogram.intake.ImportRowView.RowError;
import se.serviceprogram.support.SupportCodes;
import se.serviceprogram.support.SupportForm;
import se.serviceprogram.web.Messages;

/** Turns kept rows into what the reader sees. */
@ApplicationScoped
class ImportRowViews {

    @Inject
    ObjectMapper json;

    @Inject
    Messages messages;

    @Inject
    SupportCodes codes;

    List<ImportRowView> views(List<ImportRow> rows, String importStatus) {
        var formNames = codes.forms().stream()
                .collect(Collectors.toMap(SupportForm::code, form -> form.name(messages.inSwedish())));
        return rows.stream().map(row -> view(row, formNames, importStatus)).toList();
    }

    private ImportRowView view(ImportRow row, Map<String, String> formNames, String importStatus) {
        var raw = read(row.raw, new TypeReference<Map<String, String>>() {});
        var content = row.parsed == null ? null : read(row.parsed, new TypeReference<RowContent>() {});
        var decisionId = row.supportDecisionId;
        return new ImportRowView(
                row.rowNumber,
                row.verdict,
                raw.get(Column.CASE.heading()),
                raw.get(Column.NUMBER.heading()),
                raw.get(Column.APPLICANT.heading()),
                content == null ? null : formNames.get(content.decision().supportFormCode()),
                content == null ? null : content.decision().grantedAmount(),
                read(row.differences, new TypeReference<List<Difference>>() {}).stream()
                        .map(change ->
                                new ChangedValue(change.column(), change.field(), change.before(), change.after()))
                        .toList(),
                read(row.errors, new TypeReference<List<Fault>>() {}).stream()
                        .map(fault -> new RowError(
                                fault.column(),
                                fault.value(),
                                fault.code(),
                                say(fault.messageKey(), fault.arguments())))
                        .toList(),
                read(row.notes, new TypeReference<List<Note>>() {}).stream()
                        .map(note -> say(note.messageKey(importStatus, content), note.arguments()))
                        .toList(),
                decisionId == null ? null : new ConcernedDecision(decisionId));
    }

    private String say(String key, List<String> arguments) {
        return messages.say(key, arguments.toArray());
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
