package se.serviceprogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallBudgetTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    @Test
    void fillsEvenlyAndNeverOverflows() {
        var budget = new CallBudget(4, MINUTE, 100, clock);
        assertThat(allowed(budget, "a", 6)).isEqualTo(4);

        now = now.plusSeconds(30);
        assertThat(allowed(budget, "a", 6)).isEqualTo(2);

        now = now.plus(Duration.ofDays(1));
        assertThat(allowed(budget, "a", 6)).isEqualTo(4);
    }

    @Test
    void aRefusedCallCostsNothingAndSaysWhenToComeBack() {
        var budget = new CallBudget(4, MINUTE, 100, clock);
        allowed(budget, "a", 4);
        for (var call = 0; call < 10; call++) {
            assertThat(budget.take("a")).isEqualTo(new CallBudget.Answer(false, 0, Duration.ofSeconds(15)));
        }
        now = now.plusSeconds(15);
        assertThat(budget.take("a").allowed()).isTrue();
    }

    @Test
    void whoWasRefusedIsNotKeptOutByAClockThatIsPutBack() {
        var budget = new CallBudget(4, MINUTE, 100, clock);
        allowed(budget, "a", 4);
        now = now.minus(Duration.ofHours(5));
        budget.take("a");
        now = now.plus(MINUTE);
        assertThat(allowed(budget, "a", 6)).isEqualTo(4);
    }

    @Test
    void keepsAFewCallersOnlyAndForgetsThoseWhoHaveTheirWholeBudget() {
        var budget = new CallBudget(2, MINUTE, 1000, clock);
        IntStream.range(0, 1000).forEach(number -> budget.take("caller " + number));
        now = now.plus(Duration.ofMinutes(2));
        assertThat(budget.take("late").allowed()).isTrue();
        assertThat(budget.callers()).isEqualTo(1);
    }

    /** A flood of addresses neither fills the memory nor buys more calls, and does not touch those known before. */
    @Test
    void tooManyNewcomersShareOneBudget() {
        var budget = new CallBudget(2, MINUTE, 1000, clock);
        budget.take("known");
        var allowed = IntStream.range(0, 50_000)
                .filter(number -> budget.take("address " + number).allowed())
                .count();
        assertThat(allowed).isEqualTo(999 + 2);
        assertThat(budget.callers()).isLessThanOrEqualTo(1001);
        assertThat(budget.take("known").allowed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::, 20010db800010002",
        "::ffff:192.0.2.1, 192.0.2.1",
        "unknown, unknown",
        "_hidden, unknown",
        "null, unknown"
    })
    void anAddressIsCountedByWhoHasIt(String address, String counted) {
        assertThat(CallerAddress.prefix(address)).isEqualTo(counted);
    }

    private static long allowed(CallBudget budget, String caller, int calls) {
        return IntStream.range(0, calls)
                .filter(call -> budget.take(caller).allowed())
                .count();
    }
}
