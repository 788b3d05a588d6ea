package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part that ends by itself is named, with where to read why and how to go on. */
class WatchTest {

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void one_that_fails_is_named_after_the_end_of_its_log(@TempDir Path folder) throws Exception {
        try (ChildProcess child = child(folder, "echo no memory left; exit 3")) {
            new Watch(() -> false, told::add).over(child);

            assertThat(told.poll(20, TimeUnit.SECONDS))
                    .contains("no memory left")
                    .endsWith("\n\napi ended by itself with exit code 3. Its log is " + log(folder)
                            + ".\nThe rest is stopped too. Start again with: make run");
        }
    }

    @Test
    void one_that_was_killed_says_so(@TempDir Path folder) throws Exception {
        try (ChildProcess child = child(folder, "kill -KILL $$")) {
            new Watch(() -> false, told::add).over(child);

            assertThat(told.poll(20, TimeUnit.SECONDS)).contains("api was ended by signal 9.");
        }
    }

    @Test
    void the_database_too(@TempDir Path folder) throws Exception {
        LogFile log = LogFile.fresh(folder.resolve("postgresql.log"));
        LocalDatabase database =
                LocalDatabase.kept(folder.resolve("data"), Port.anyFree(), DatabasePasswords.random(), log);
        new Watch(() -> false, told::add).over(database, log);
        LeftoverServer.stop(folder.resolve("data"));

        assertThat(told.poll(20, TimeUnit.SECONDS))
                .contains("PostgreSQL ended by itself. Its log is " + log.path() + ".");
        database.close();
    }

    @Test
    void one_that_is_stopped_with_the_rest_is_no_news(@TempDir Path folder) throws Exception {
        try (ChildProcess child = child(folder, "exit 143")) {
            new Watch(() -> true, told::add).over(child);

            assertThat(told.poll(3, TimeUnit.SECONDS)).isNull();
        }
    }

    private static ChildProcess child(Path folder, String script) throws IOException {
        return ChildProcess.logged("api", List.of("sh", "-c", script), Map.of(), folder, new StackFolder(folder));
    }

    private static Path log(Path folder) {
        return new StackFolder(folder).log("api");
    }
}
