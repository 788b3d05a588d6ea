package se.serviceprogram.programme;

import java.util.UUID;

/** A programme referred to by another row. */
public record ProgrammeRef(UUID id, String title) {

    public static ProgrammeRef of(Programme programme) {
        return new ProgrammeRef(programme.id(), programme.title());
    }
}
