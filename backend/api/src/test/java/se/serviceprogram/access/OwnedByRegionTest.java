package se.serviceprogram.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.serviceprogram.access.PlainCaller.person;
import static se.serviceprogram.access.PlainCaller.reading;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.access.PlainCaller.Token;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** Rows that a region owns: which region's are seen, and that a change is made to the version that was read. */
class OwnedByRegionTest {

    /** Not stored yet: version 0 and no id. */
    private static final class Row extends OwnedByRegion {}

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "*", "\"0-1a2b\"", "\"7\", \"0\"", "\"7\",*"})
    void aChangeOfTheVersionThatWasReadIsLetThrough(String ifMatch) {
        assertThatCode(() -> new Row().requireVersion(ifMatch)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "0", "W/\"0\"", "\"00\"", "\"0-\"", "\"0-xyz\"", ""})
    void aChangeOfAnotherVersionIsRefused(String ifMatch) {
        assertThatThrownBy(() -> new Row().requireVersion(ifMatch))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.STALE_VERSION));
    }

    @Test
    void twoRowsThatAreNotStoredAreNotTheSame() {
        assertThat(new Row().equals(new Row())).isFalse();
        assertThat(new Row().hashCode()).isEqualTo(new Row().hashCode());
    }

    @Test
    void theSameStoredRowIsTheSameHoweverOftenItIsRead() throws ReflectiveOperationException {
        var id = UUID.randomUUID();

        assertThat(stored(id)).isEqualTo(stored(id)).isNotEqualTo(stored(UUID.randomUUID()));
        assertThat(stored(id)).isNotEqualTo(new Row()).isNotEqualTo("row");
        assertThat(new Row()).isNotEqualTo(stored(id));
    }

    @Test
    void aStoredRowTellsWhatThePersistenceLayerPutIn() throws ReflectiveOperationException {
        var id = UUID.randomUUID();

        assertThat(stored(id).id()).isEqualTo(id);
        assertThat(stored(id).regionCode()).isEqualTo("23");
        assertThat(stored(id).version()).isEqualTo(3);
        assertThat(stored(id).createdAt()).isEqualTo(Instant.EPOCH);
        assertThat(stored(id).updatedAt()).isEqualTo(Instant.EPOCH.plusSeconds(1));
        stored(id).requireVersion("\"3\"");
    }

    @Test
    void everyQueryIsOfTheRegionThatIsRead() {
        assertThat(regionOf(person("reader"))).isEqualTo("23");
        assertThat(regionOf(reading("22", person("reader")))).isEqualTo("22");
    }

    @Test
    void whoeverIsNobodySeesNoRegionsRows() {
        var anonymous = QuarkusSecurityIdentity.builder().setAnonymous(true).build();
        var nobody = PlainCaller.withRoles().of(anonymous, new Token(Map.of()));

        assertThat(regionOf(nobody)).isEqualTo("none");
        assertThat(new RegionOfCaller().getDefaultTenantId()).isEqualTo("none");
    }

    @Test
    void planningAndFollowingUpIsPublishedSomeTimeAndTheRestNever() {
        assertThat(Published.isEver("programme")).isTrue();
        assertThat(Published.isEver("follow-up")).isTrue();
        assertThat(Published.isEver("support-decision")).isFalse();
    }

    private static Row stored(UUID id) throws ReflectiveOperationException {
        var row = new Row();
        var columns = Map.of(
                "id",
                id,
                "regionCode",
                "23",
                "version",
                3,
                "createdAt",
                Instant.EPOCH,
                "updatedAt",
                Instant.EPOCH.plusSeconds(1));
        for (var column : columns.entrySet()) {
            var field = OwnedByRegion.class.getDeclaredField(column.getKey());
            field.setAccessible(true);
            field.set(row, column.getValue());
        }
        return row;
    }

    private static String regionOf(Caller caller) {
        var regions = new RegionOfCaller();
        regions.caller = caller;
        return regions.resolveTenantId();
    }
}
