package se.serviceprogram.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.actor.ActorMatching;
import se.serviceprogram.actor.Candidates;
import se.serviceprogram.support.DecisionContent;
import se.serviceprogram.support.DecisionIntake;
import se.serviceprogram.support.DecisionIntake.Key;
import se.serviceprogram.support.DecisionIntake.Stored;

/** Judges the rows of one file against what is stored, some hundreds at a time; knows the keys met so far in the file. */
final class RowJudge {

    private final FileCodes codes;
    private final Handover handover;
    private final DecisionIntake decisions;
    private final ActorMatching actors;
    private final Predicate<DecisionContent> mayWrite;
    private final Map<Key, Integer> firstRows = new HashMap<>();
    private final Map<UUID, String> givenNumbers = new HashMap<>();
    private final Newcomers newcomers = new Newcomers();
    private final HiddenNumbers hiddenNumbers = new HiddenNumbers();

    RowJudge(
            FileCodes codes,
            Handover handover,
            DecisionIntake decisions,
            ActorMatching actors,
            Predicate<DecisionContent> mayWrite) {
        this.codes = codes;
        this.handover = handover;
        this.decisions = decisions;
        this.actors = actors;
        this.mayWrite = mayWrite;
    }

    List<JudgedRow> judge(List<FileRow> rows) {
        var readers =
                rows.stream().map(row -> new RowReader(row, codes, handover)).toList();
        var stored = decisions.find(
                readers.stream().map(RowReader::key).filter(Objects::nonNull).toList());
        var candidates = actors.find(
                readers.stream()
                        .flatMap(reader -> reader.organisations().stream())
                        .toList(),
                givenNumbers);
        var judged = new ArrayList<JudgedRow>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            judged.add(judge(rows.get(i), readers.get(i), stored, candidates));
        }
        return judged;
    }

    private JudgedRow judge(FileRow row, RowReader reader, Map<Key, Stored> allStored, Candidates candidates) {
        var hidden = reader.hiddenNumber();
        if (hidden != null) {
            hiddenNumbers.add(row.number(), hidden);
        }
        var key = reader.key();
        var stored = key == null ? null : allStored.get(key);
        var content = reader.content(stored, candidates);
        var first = key == null ? null : firstRows.putIfAbsent(key, row.number());
        if (first != null) {
            reader.repeatsKeyOf(first);
        }
        if (content != null
                && !(mayWrite.test(content.decision()) && (stored == null || mayWrite.test(stored.content())))) {
            reader.isNotOwn();
        }
        if (!reader.faults().isEmpty() || content == null) {
            return judged(row, Verdict.ERROR, null, List.of(), reader, null);
        }
        if (stored == null) {
            return judged(row, Verdict.NEW, content, List.of(), reader, null);
        }
        var differences =
                Differences.between(stored, content, Objects.requireNonNull(row.text(Column.ORGANISATION)), codes);
        var verdict = differences.isEmpty() ? Verdict.UNCHANGED : Verdict.CHANGED;
        return judged(row, verdict, content, differences, reader, stored);
    }

    private JudgedRow judged(
            FileRow row,
            Verdict verdict,
            @Nullable RowContent content,
            List<Difference> differences,
            RowReader reader,
            @Nullable Stored stored) {
        return new JudgedRow(
                row.number(),
                verdict.code(),
                row.raw(),
                content,
                differences,
                reader.faults(),
                notes(row.number(), content, reader.hidesNumber()),
                stored == null ? null : stored.id(),
                stored == null ? null : stored.version(),
                stored == null || verdict != Verdict.CHANGED
                        ? null
                        : new Before(stored.importId(), stored.rowNumber(), stored.content()));
    }

    private List<Note> notes(int row, @Nullable RowContent content, boolean hidesNumber) {
        if (content == null) {
            return List.of();
        }
        var name = List.of(content.applicant().name());
        if (hidesNumber) {
            return List.of(new Note("hidden-number", name));
        }
        if (content.decision().applicantId() == null) {
            return List.of(newcomers.note(row, content.applicant()));
        }
        return content.givesNumber() ? List.of(new Note(Note.NUMBER_OF_APPLICANT, name)) : List.of();
    }
}
