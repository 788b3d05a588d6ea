package se.serviceprogram.programme;

import java.time.LocalDate;
import java.util.UUID;

/** A decision that adopted a programme, as it is read; the hash tells which content was decided on. */
public record ProgrammeAdoptionView(
        UUID id,
        String decidingBody,
        LocalDate decidedOn,
        String paragraph,
        String registryNumber,
        String contentHash) {

    static ProgrammeAdoptionView of(ProgrammeAdoption adoption) {
        return new ProgrammeAdoptionView(
                adoption.id(),
                adoption.decidingBody(),
                adoption.decidedOn(),
                adoption.paragraph(),
                adoption.registryNumber(),
                adoption.contentHash());
    }
}
