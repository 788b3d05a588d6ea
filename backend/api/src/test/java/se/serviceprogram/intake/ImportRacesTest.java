package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

/** Two imports at the same moment: each waits for the other, and neither answer is a technical fault. */
@ApiTest
class ImportRacesTest {

    private static final int ROWS = 2_000;

    @Test
    void oneOfTwoImportsOfTheSameNewDecisionsIsDoneWhateverTheirOrder() throws Exception {
        var forwards = Files.reviewed(file(rows(1000, false)));
        var backwards = Files.reviewed(file(rows(1000, true)));

        var answers = atOnce(() -> Files.apply(forwards), () -> Files.apply(backwards));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo("import-outdated"));
        assertThat(Database.single("select count(*) from support_decision")).isEqualTo("" + ROWS);
    }

    @Test
    void soIsOneOfTwoThatChangeTheSameDecisions() throws Exception {
        Files.applied(file(rows(1000, false)));
        var forwards = Files.reviewed(file(rows(2000, false)));
        var backwards = Files.reviewed(file(rows(3000, true)));

        var answers = atOnce(() -> Files.apply(forwards), () -> Files.apply(backwards));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        assertThat(Database.single("select count(distinct granted_amount) from support_decision"))
                .isEqualTo("1");
    }

    @Test
    void importsOfDifferentDecisionsByTheSameNewApplicantsAreBothDone() throws Exception {
        var first = Files.reviewed(file(applicants("A", false)));
        var second = Files.reviewed(file(applicants("B", true)));

        var answers = atOnce(() -> Files.apply(first), () -> Files.apply(second));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 201);
        assertThat(Database.single("select count(*) from actor where kind = 'company'"))
                .isEqualTo("400");
    }

    private static List<String> rows(int amount, boolean backwards) {
        return ordered(
                IntStream.range(0, ROWS)
                        .mapToObj(n -> Files.row("arende_id=R" + n, "beviljat_belopp=" + amount))
                        .toList(),
                backwards);
    }

    private static List<String> applicants(String series, boolean backwards) {
        return ordered(
                IntStream.range(0, 400)
                        .mapToObj(n -> Files.row(
                                "arende_id=" + series + n, "sokande_namn=Butik " + n, "sokande_orgnr=" + number(n)))
                        .toList(),
                backwards);
    }

    /** A number with the check digit that makes it valid. */
    private static String number(int n) {
        var nine = "556%06d".formatted(n);
        var sum = 0;
        for (int i = 0; i < 9; i++) {
            var product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return nine + (10 - sum % 10) % 10;
    }

    private static List<String> ordered(List<String> rows, boolean backwards) {
        var ordered = new ArrayList<>(rows);
        if (backwards) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    private static String file(List<String> rows) {
        return Files.file(rows.toArray(String[]::new));
    }

    private static List<Response> atOnce(Callable<Response> one, Callable<Response> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<Response>();
            for (var answer : threads.invokeAll(List.of(one, other))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
