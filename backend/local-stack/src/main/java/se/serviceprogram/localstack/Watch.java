package se.serviceprogram.localstack;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Half a product helps nobody: when a part of it ends by itself, the rest is stopped, and the reason and the way on told. */
final class Watch {

    private static final String WAY_ON = "The rest is stopped too. Start again with: make run";

    private final BooleanSupplier isStopping;
    private final Consumer<String> giveUp;

    Watch(BooleanSupplier isStopping, Consumer<String> giveUp) {
        this.isStopping = isStopping;
        this.giveUp = giveUp;
    }

    void over(ChildProcess child) {
        child.whenEnded(() -> ended(child.story()));
    }

    void over(LocalDatabase database, LogFile log) {
        var _ = database.process().onExit().thenRun(() -> ended(storyOfDatabase(log)));
    }

    private void ended(String story) {
        try {
            TimeUnit.SECONDS.sleep(1); // a signal to the whole group may have reached the child first
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!isStopping.getAsBoolean()) {
            giveUp.accept(story + "\n" + WAY_ON);
        }
    }

    /** The server is no child of ours, so that nobody tells how it ended. */
    private static String storyOfDatabase(LogFile log) {
        return log.lastLines() + "\n\nPostgreSQL ended by itself. Its log is " + log.path() + ".";
    }
}
