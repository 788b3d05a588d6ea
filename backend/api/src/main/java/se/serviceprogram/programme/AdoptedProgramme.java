package se.serviceprogram.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Ref;

/** What a decision to adopt a programme freezes. */
record AdoptedProgramme(
        String title,
        int periodStart,
        int periodEnd,
        @Nullable String registryNumber,
        Ref owner,
        @Nullable String description,
        @Nullable String vision,
        List<ParentDocument> parentDocuments,
        List<Area> priorityAreas) {

    /** A prioritised area of the adopted programme. */
    record Area(
            int number,
            String title,
            String shortTitle,
            @Nullable String description) {}

    static AdoptedProgramme of(Programme programme) {
        return new AdoptedProgramme(
                programme.title(),
                programme.periodStart(),
                programme.periodEnd(),
                programme.registryNumber(),
                programme.owner().reference(),
                programme.description(),
                programme.vision(),
                programme.parentDocuments(),
                programme.priorityAreas().stream()
                        .map(area -> new Area(area.number(), area.title(), area.shortTitle(), area.description()))
                        .toList());
    }
}
