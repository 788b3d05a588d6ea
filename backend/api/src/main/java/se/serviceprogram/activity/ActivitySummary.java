package se.serviceprogram.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Ref;

/** An activity in a list. */
public record ActivitySummary(
        UUID id,
        int version,
        String kind,
        @Nullable String mode,
        LocalDate heldOn,
        String title,
        @Nullable String municipalityCode,
        @Nullable Ref servicePoint,
        @Nullable Ref company,
        List<Ref> participants) {

    /** As the list's query gives it: the participants' ids and names in the same order, with separators between. */
    ActivitySummary(
            UUID id,
            int version,
            String kind,
            @Nullable String mode,
            LocalDate heldOn,
            String title,
            @Nullable String municipalityCode,
            @Nullable UUID servicePointId,
            @Nullable String servicePointName,
            @Nullable UUID companyId,
            @Nullable String companyName,
            @Nullable String participantIds,
            @Nullable String participantNames) {
        this(
                id,
                version,
                kind,
                mode,
                heldOn,
                title,
                municipalityCode,
                Ref.of(servicePointId, servicePointName),
                Ref.of(companyId, companyName),
                pair(participantIds, participantNames));
    }

    /** The participants in one text, as files show them. */
    String participantNames() {
        return participants.stream().map(Ref::name).collect(Collectors.joining(", "));
    }

    private static List<Ref> pair(@Nullable String ids, @Nullable String names) {
        if (ids == null || names == null) {
            return List.of();
        }
        var allNames = names.split(ActivityRepository.SEPARATOR);
        var allIds = ids.split(ActivityRepository.SEPARATOR);
        var refs = new ArrayList<Ref>();
        for (int i = 0; i < allIds.length; i++) {
            refs.add(new Ref(UUID.fromString(allIds[i]), allNames[i]));
        }
        return refs;
    }
}
