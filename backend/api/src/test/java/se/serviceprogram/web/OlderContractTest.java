package se.serviceprogram.web;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.serviceprogram.testing.Callers.stranger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Contract;

/** The contract in OpenAPI 3.0.3. That it keeps 3.0's own schema, and that generators take it: frontend/e2e. */
@ApiTest
class OlderContractTest {

    @Test
    void aTypeWithNullIsNullable() throws IOException {
        assertThatJson(older("{type: [string, 'null'], maxLength: 5}"))
                .isEqualTo("{\"type\": \"string\", \"maxLength\": 5, \"nullable\": true}");
        assertThatJson(older("{type: [string, 'null'], enum: [a, b]}"))
                .isEqualTo("{\"type\": \"string\", \"enum\": [\"a\", \"b\", null], \"nullable\": true}");
    }

    @Test
    void aReferenceOrNullIsANullableReference() throws IOException {
        assertThatJson(older("{anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}], description: d}"))
                .isEqualTo(
                        "{\"description\": \"d\", \"allOf\": [{\"$ref\": \"#/components/schemas/B\"}], \"nullable\": true}");
    }

    @Test
    void besideAReferenceWordsAreLeftOutAndRulesKept() throws IOException {
        assertThatJson(older("{$ref: '#/components/schemas/B', description: d}"))
                .isEqualTo("{\"$ref\": \"#/components/schemas/B\"}");
        assertThatJson(older("{$ref: '#/components/schemas/B', deprecated: true}"))
                .isEqualTo("{\"deprecated\": true, \"allOf\": [{\"$ref\": \"#/components/schemas/B\"}]}");
    }

    @Test
    void dataAndNamesThatLookLikeSchemasStayAsTheyAre() throws IOException {
        var schema =
                "{type: object, example: {type: [a, 'null']}, properties: {type: {type: string}, anyOf: {type: array}}}";
        assertThatJson(older(schema)).isEqualTo(new YAMLMapper().readTree(schema));
    }

    @Test
    void bothWaysOfSortingHaveANameOfTheirOwn() throws IOException {
        assertThatJson(older("{type: string, enum: [name, -name]}"))
                .isEqualTo("{type: 'string', enum: ['name', '-name'], 'x-enum-varnames': ['Name', 'NameDescending']}");
    }

    @Test
    void whatCannotBeSaidIsNotHidden() {
        assertThatThrownBy(() -> older("{type: [string, integer]}")).hasMessageContaining("one type");
    }

    @Test
    void itIsServedForThisInstallationWithEveryOperation() throws IOException {
        var json = new ObjectMapper().readTree(get("/openapi-3.0.json", "application/json;charset=UTF-8"));
        var yaml = new YAMLMapper().readTree(get("/openapi-3.0.yaml", "application/yaml;charset=UTF-8"));
        assertThat(yaml).isEqualTo(json);
        assertThat(json.get("openapi").asText()).isEqualTo("3.0.3");
        assertThat(json.at("/servers/0/url").asText()).isEqualTo("https://serviceprogram.example.se/serviceprogram/v1");
        assertThat(json.at("/components/securitySchemes/oauth2/flows/clientCredentials/tokenUrl")
                        .asText())
                .startsWith("http://localhost");
        var contract = Contract.shared();
        contract.operations().values().forEach(operation -> assertThat(
                        json.at(operation.pointer() + "/operationId").asText())
                .isEqualTo(operation.id()));
        assertThat(json.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        () -> contract.root().at("/components/schemas").fieldNames());
    }

    @Test
    void apiInfoNamesBothContractsAndTheErrorCatalogue() {
        var root = "https://serviceprogram.example.se/serviceprogram/v1";
        stranger()
                .get("/api-info")
                .then()
                .body("apiSpecification", equalTo(root + "/openapi.yaml"))
                .body("_links.findAll { it.rel == 'service-desc' }.href", hasItem(root + "/openapi-3.0.yaml"))
                .body("_links.findAll { it.rel == 'help' }.href", hasItem(root + "/problems"));
    }

    private static byte[] get(String path, String type) {
        return stranger()
                .accept("*/*")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(type)
                .extract()
                .asByteArray();
    }

    /** As a property of a schema, rewritten. */
    private static JsonNode older(String schema) throws IOException {
        var contract = "{openapi: 3.1.1, info: {summary: s}, components: {schemas: {A: {properties: {a: %s}}}}}";
        return OlderContract.of(new YAMLMapper().readTree(contract.formatted(schema)))
                .at("/components/schemas/A/properties/a");
    }
}
