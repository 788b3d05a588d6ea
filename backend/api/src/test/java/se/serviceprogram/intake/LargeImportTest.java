package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

@ApiTest
class LargeImportTest {

    @Test
    void tenThousandRowsAreReadAppliedRecognisedAndUndone() throws Exception {
        var content = Files.file(IntStream.rangeClosed(1, 10_000)
                .mapToObj(n -> Files.row("arende_id=N" + n, "beviljat_belopp=" + n, "sokande_namn=Butik " + n % 2_500))
                .collect(Collectors.joining("\r\n")));

        var id = Files.upload(content)
                .then()
                .statusCode(201)
                .body("newRows", equalTo(10_000))
                .body("grantedAmount", equalTo(50_005_000))
                .extract()
                .<String>path("id");
        Files.apply(id).then().statusCode(201);
        assertThat(
                        Database.single(
                                "select count(*) || ' ' || sum(granted_amount) || ' ' || count(distinct applicant_id) from support_decision"))
                .isEqualTo("10000 50005000.00 2500");
        Files.upload(content).then().statusCode(201).body("unchangedRows", equalTo(10_000));
        Files.reverse(id).then().statusCode(201);
        assertThat(
                        Database.single(
                                "select (select count(*) from support_decision) + (select count(*) from actor where kind = 'company')"))
                .isEqualTo("0");
    }
}
