package se.serviceprogram.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.serviceprogram.actor.ActorMatching.Known;
import se.serviceprogram.actor.ActorMatching.Named;

/** Which registered organisation a file means. */
class CandidatesTest {

    private static final String NAME = "Lanthandeln";

    private final Map<UUID, String> given = new HashMap<>();
    private final Candidates candidates = new Candidates(given);

    @Test
    void aNumberDecidesWhateverTheName() {
        var other = add("Annan handel", "5560004615", null);
        add(NAME, null, null);

        assertThat(candidates.match(named("5560004615", null))).hasValue(other);
    }

    @Test
    void aNameIsTheSameWhateverItsCaseAndTheSpacesAroundIt() {
        var shop = add(NAME, null, null);

        assertThat(candidates.match(new Named(" LANTHANDELN ", null, null))).hasValue(shop);
        assertThat(candidates.match(new Named("Lanthandel", null, null))).isEmpty();
    }

    @Test
    void underANameWithAnotherNumberItIsSomebodyElse() {
        var numbered = add(NAME, "5560004615", null);

        assertThat(candidates.match(named("2021005489", null))).isEmpty();
        assertThat(candidates.match(named(null, null))).hasValue(numbered);
    }

    @Test
    void ofNamesakesItIsTheOneInTheMunicipalityElseTheFirst() {
        var first = add(NAME, null, null);
        var inRagunda = add(NAME, null, "2303");
        add(NAME, null, "2361");

        assertThat(candidates.match(named(null, "2303"))).hasValue(inRagunda);
        assertThat(candidates.match(named(null, "1080"))).hasValue(first);
        assertThat(candidates.match(named(null, null))).hasValue(first);
    }

    @Test
    void thePreferredOneComesBeforeTheMunicipality() {
        add(NAME, null, "2303");
        var preferred = add(NAME, null, "2361");

        assertThat(candidates.match(named(null, "2303"), preferred.id())).hasValue(preferred);
    }

    @Test
    void oneThatWasGivenANumberHasItAlsoWhenItIsFoundAgain() {
        var namesake = add(NAME, null, null);
        var shop = add(NAME, null, null);

        var numbered = candidates.give(shop, "5560004615");

        assertThat(numbered).isEqualTo(new Known(shop.id(), NAME, "5560004615", null));
        assertThat(given).containsExactly(Map.entry(shop.id(), "5560004615"));
        assertThat(candidates.match(named("5560004615", null))).hasValue(numbered);
        assertThat(candidates.match(named("2021005489", null)))
                .as("the namesake still lacks one")
                .hasValue(namesake);

        var nextRows = new Candidates(given);
        nextRows.add(shop);
        assertThat(nextRows.match(named("5560004615", null))).hasValue(numbered);
        assertThat(nextRows.match(named("2021005489", null))).isEmpty();
    }

    private Known add(String name, @Nullable String number, @Nullable String municipality) {
        var known = new Known(UUID.randomUUID(), name, number, municipality);
        candidates.add(known);
        return known;
    }

    private static Named named(@Nullable String number, @Nullable String municipality) {
        return new Named(NAME, number, municipality);
    }
}
