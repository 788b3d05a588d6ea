package se.serviceprogram.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often each caller may call: a bucket that holds the calls of one period and fills evenly. Of each caller only the
 * moment when its bucket is full again is kept (the generic cell rate algorithm), and no more than so many callers: a
 * full bucket is forgotten, and when there are too many that are not full, newcomers share one.
 */
public final class CallBudget {

    private static final String NEWCOMERS = "";
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final int calls;
    private final long period;
    private final int mostCallers;
    private final Clock clock;
    private final Map<String, Long> fullAgain = new ConcurrentHashMap<>();
    private volatile long lastForgotten;

    /** What a call was answered: allowed or not, how many more may follow at once, and when the next may. */
    public record Answer(boolean allowed, int remaining, Duration pause) {}

    public CallBudget(int calls, Duration period, int mostCallers, Clock clock) {
        if (calls < 1) {
            throw new IllegalArgumentException("A limit of calls is at least 1, not " + calls);
        }
        this.calls = calls;
        this.period = period.toNanos();
        this.mostCallers = mostCallers;
        this.clock = clock;
    }

    /** Counts a call, unless it is one too many. */
    public Answer take(String caller) {
        var now = now();
        var allowed = new boolean[1];
        var full = fullAgain.compute(placeFor(caller, now), (key, known) -> {
            // Never fuller than full, and never emptier than empty: also when the clock was put back.
            var from = known == null ? now : Math.clamp(known, now, now + period);
            allowed[0] = from + cost() <= now + period;
            return allowed[0] ? from + cost() : from;
        });
        var remaining = (int) ((now + period - full) / cost());
        return new Answer(allowed[0], remaining, Duration.ofNanos(Math.max(0, full + cost() - now - period)));
    }

    int callers() {
        return fullAgain.size();
    }

    private long cost() {
        return period / calls;
    }

    private String placeFor(String caller, long now) {
        if (fullAgain.size() < mostCallers || fullAgain.containsKey(caller)) {
            return caller;
        }
        if (Math.abs(now - lastForgotten) >= SECOND) {
            lastForgotten = now;
            fullAgain.values().removeIf(full -> full <= now);
        }
        return fullAgain.size() < mostCallers ? caller : NEWCOMERS;
    }

    private long now() {
        var instant = clock.instant();
        return instant.getEpochSecond() * SECOND + instant.getNano();
    }
}
