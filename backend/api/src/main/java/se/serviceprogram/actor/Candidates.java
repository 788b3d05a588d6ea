package se.serviceprogram.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.actor.ActorMatching.Known;
import se.serviceprogram.actor.ActorMatching.Named;
import se.serviceprogram.web.OrganisationNumbers;

/**
 * The organisations that those named in a file may be. One that lacks a number can be given one; from then on it is that
 * number's, so that another number under the same name is somebody else.
 */
public final class Candidates {

    private final Map<String, Known> byNumber = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<UUID, String> given;

    Candidates(Map<UUID, String> given) {
        this.given = given;
    }

    /** Nobody yet. */
    public static Candidates none() {
        return new Candidates(new HashMap<>());
    }

    public void add(Known known) {
        var number = given.get(known.id());
        var current = number == null ? known : known.withNumber(number);
        if (current.organisationNumber() != null) {
            byNumber.put(current.organisationNumber(), current);
        }
        byName.computeIfAbsent(folded(current.name()), none -> new ArrayList<>())
                .add(current);
    }

    /** {@link #match(Named, UUID)} without a preferred one. */
    public Optional<Known> match(Named named) {
        return match(named, null);
    }

    /**
     * The organisation with the number; else one with the name and no other number: the preferred one, or one in the
     * same municipality, or any.
     */
    public Optional<Known> match(Named named, @Nullable UUID preferred) {
        var number = named.organisationNumber();
        if (number != null && byNumber.containsKey(number)) {
            return Optional.of(byNumber.get(number));
        }
        var sameName = byName.getOrDefault(folded(named.name()), List.of()).stream()
                .filter(known -> number == null || known.organisationNumber() == null)
                .toList();
        return sameName.stream()
                .filter(known -> known.id().equals(preferred))
                .findFirst()
                .or(() -> sameName.stream()
                        .filter(known -> known.municipalityCode() != null
                                && known.municipalityCode().equals(named.municipalityCode()))
                        .findFirst())
                .or(() -> sameName.stream().findFirst());
    }

    /** Gives an organisation that lacks it the number that the file has for it. */
    public Known give(Known known, String number) {
        given.put(known.id(), number);
        var numbered = known.withNumber(number);
        byNumber.put(number, numbered);
        Objects.requireNonNull(byName.get(folded(known.name())))
                .replaceAll(other -> other.id().equals(known.id()) ? numbered : other);
        return numbered;
    }

    /** As names are compared: a personal number in one is masked in files, and may stand in full in the register. */
    static String folded(String name) {
        return OrganisationNumbers.withoutPersonalNumbers(lower(name));
    }

    static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
