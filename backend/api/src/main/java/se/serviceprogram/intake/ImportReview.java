package se.serviceprogram.intake;

import static se.serviceprogram.access.Right.PERSONAL_DATA_READ;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_WRITE;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.util.Objects;
import se.serviceprogram.access.Caller;
import se.serviceprogram.access.Owner;
import se.serviceprogram.actor.ActorMatching;
import se.serviceprogram.support.DecisionContent;
import se.serviceprogram.support.DecisionIntake;
import se.serviceprogram.support.SupportCodes;
import se.serviceprogram.web.DatabasePatience;
import se.serviceprogram.web.ProblemException;

/** The dry run: reads a file from start to end, some hundreds of rows at a time, and keeps each with its verdict. */
@ApplicationScoped
class ImportReview {

    /** Rows read, judged and kept at a time: few round trips, little memory. */
    static final int PORTION = 500;

    /** The largest file that is taken (20 MB, some 140,000 rows) needs more than the usual minute. */
    static final int MOST_SECONDS = 600;

    static final Duration MOST = Duration.ofSeconds(MOST_SECONDS);

    @Inject
    ImportRepository imports;

    @Inject
    ImportRowStore rows;

    @Inject
    SupportCodes codes;

    @Inject
    FileCodes.Reader fileCodes;

    @Inject
    DecisionIntake decisions;

    @Inject
    ActorMatching actors;

    @Inject
    DatabasePatience patience;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    Import review(Path file, String fileName, String sourceCode) {
        patience.extend(MOST);
        var source = codes.sources().get(sourceCode);
        if (source == null) {
            throw ProblemException.invalid("#/sourceCode", "reference.unknown", sourceCode);
        }
        var handover = new Handover(
                sourceCode, caller.may(PERSONAL_DATA_READ), Year.now(clock).getValue());
        var judge = new RowJudge(fileCodes.read(), handover, decisions, actors, this::mayWrite);
        try {
            var shape = FileShape.of(file);
            try (var csv = new CsvFile(file, shape)) {
                var sender = caller.organisation().id();
                var reviewed = new Import(source, fileName, shape, csv.header().ignored(), sender, caller.name());
                imports.persistAndFlush(reviewed);
                for (var portion = csv.next(PORTION); !portion.isEmpty(); portion = csv.next(PORTION)) {
                    var judged = judge.judge(portion);
                    rows.add(reviewed.id(), judged);
                    reviewed.count(judged);
                }
                if (reviewed.rowCount == 0) {
                    throw UnreadableFile.because("no-rows");
                }
                reviewed.ownedIfEmptyBy(sender, Objects.requireNonNullElse(caller.source(), sourceCode));
                imports.flush();
                return reviewed;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean mayWrite(DecisionContent decision) {
        return caller.may(SUPPORT_DECISIONS_WRITE, Owner.of(decision.decidingActorId(), decision.sourceCode()));
    }
}
