package se.serviceprogram.programme;

import java.util.UUID;

/** A prioritised area in a list. */
public record PriorityAreaSummary(
        UUID id, int version, ProgrammeRef programme, int number, String title, String shortTitle) {

    public PriorityAreaSummary(
            UUID id,
            int version,
            UUID programmeId,
            String programmeTitle,
            int number,
            String title,
            String shortTitle) {
        this(id, version, new ProgrammeRef(programmeId, programmeTitle), number, title, shortTitle);
    }
}
