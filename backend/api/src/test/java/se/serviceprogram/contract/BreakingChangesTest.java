package se.serviceprogram.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.serviceprogram.testing.Contract;

/** The contract keeps what its last release promised; and the check finds what would break that. */
class BreakingChangesTest {

    private static final Path RELEASED = Path.of("../../docs/contract/released");

    private static final String BOATS = """
            info: {version: 1.0.0}
            security: [{bearer: []}]
            paths:
              /boats:
                get:
                  operationId: listBoats
                  tags: [Boats]
                  parameters:
                    - {name: q, in: query, schema: {type: string, maxLength: 20}}
                    - {name: limit, in: query, schema: {type: integer, default: 20}}
                    - {name: ports, in: query, explode: false, schema: {type: array, items: {type: string}}}
                  responses:
                    '200':
                      headers: {ETag: {schema: {type: string}}}
                      content: {application/json: {schema: {$ref: '#/components/schemas/Boat'}}}
                    '304': {description: unchanged}
                    '404': {$ref: '#/components/responses/Missing'}
                    default: {$ref: '#/components/responses/Missing'}
                post:
                  operationId: createBoat
                  security: [{oauth2: [boats.write]}]
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/BoatInput'}}}}
                  responses: {'201': {description: created}}
              /piers:
                get: {operationId: listPiers, responses: {'204': {description: none}}}
            components:
              responses:
                Missing:
                  headers: {traceparent: {schema: {type: string}}}
                  content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}
              schemas:
                Problem:
                  type: object
                  required: [code]
                  properties:
                    code: {type: string, enum: [not-found, sunk]}
                    traceId: {type: string}
                Boat:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    length: {type: number}
                    kind: {$ref: '#/components/schemas/BoatKind'}
                    tender: {$ref: '#/components/schemas/Boat'}
                    ports: {type: array, items: {type: string, format: uuid}}
                BoatInput:
                  type: object
                  properties:
                    name: {type: [string, 'null']}
                    length: {type: integer, maximum: 99}
                    style: {anyOf: [{$ref: '#/components/schemas/BoatKind'}, {type: 'null'}]}
                BoatKind: {type: string, enum: [ferry, yacht]}
            """;

    @Test
    void theContractKeepsWhatItsLastReleasePromised() {
        var contract = Contract.shared().root();
        var version = contract.at("/info/version").asText();
        var released = ReleasedContracts.newest(RELEASED, Integer.parseInt(version.split("\\.")[0]))
                .orElseThrow(() -> new AssertionError("openapi.yaml says " + version
                        + " and /api-info that it is active, but nothing of this major version is in " + RELEASED
                        + ", so it is held against nothing. How to release: the README there."));
        assertThat(BreakingChanges.between(released, contract)).isEmpty();
        if (!contract.equals(released)) {
            assertThat(version)
                    .as("a contract that differs from the released one has a version of its own")
                    .isNotEqualTo(released.at("/info/version").asText());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /piers:                          | /quays:                           | GET /piers is gone
            operationId: listPiers           | operationId: getPiers             | GET /piers has another operationId, the name of the method in generated clients
            {name: q, in: query              | {name: search, in: query          | GET /boats no longer takes query q
            {name: q, in: query              | {name: q, required: true, in: query | GET /boats now requires query q
            maxLength: 20                    | maxLength: 10                     | GET /boats query q has a stricter maxLength
            in: query, explode: false        | in: query                         | GET /boats query ports was written form, not exploded and is form, exploded
            in: query, explode: false        | in: query, explode: false, style: pipeDelimited | GET /boats query ports was written form, not exploded and is pipeDelimited, not exploded
            maxLength: 20                    | pattern: x                        | GET /boats query q has another pattern
            headers: {ETag                   | headers: {Version                 | GET /boats 200 no longer has the header ETag
            '200':                           | '206':                            | GET /boats 200 is no longer answered
            length: {type: number}           | width: {type: number}             | GET /boats 200 at length is no longer given
            length: {type: number}           | length: {type: string}            | GET /boats 200 at length was [number] and is [string]
            length: {type: number}           | length: {type: [number, 'null']}  | GET /boats 200 at length was [number] and is [null, number]
            format: uuid                     | format: uri                       | GET /boats 200 at ports[] had the format 'uuid' and has 'uri'
            required: [name]                 | required: []                      | GET /boats 200 no longer always has name
            name: {type: [string, 'null']}   | name: {type: string}              | POST /boats at name was [null, string] and is [string]
            length: {type: integer, max      | span: {type: integer, max         | POST /boats at length is no longer taken
            maximum: 99                      | maximum: 98                       | POST /boats at length has a stricter maximum
            [{oauth2: [boats.write]}]        | [{oauth2: [boats.admin]}]         | POST /boats asks for more than [boats.write, oauth2]
            default: 20                      | default: 50                       | GET /boats query limit had the default 20 and has 50
            `, default: 20`                  | ``                                | GET /boats query limit had the default 20 and has none
            tags: [Boats]                    | tags: [Vessels]                   | GET /boats has other tags, the names of the classes in generated clients
            '304':                           | '303':                            | GET /boats 304 is no longer answered
            '404':                           | '410':                            | GET /boats 404 is no longer answered
            default: {$ref                   | '500': {$ref                      | GET /boats default is no longer answered
            enum: [not-found, sunk]          | enum: [not-found]                 | reply Missing at code lacks the values [sunk]
            traceId: {type: string}          | trace: {type: string}             | reply Missing at traceId is no longer given
            traceId: {type: string}          | traceId: {type: integer}          | reply Missing at traceId was [string] and is [integer]
            required: [code]                 | required: []                      | reply Missing no longer always has code
            headers: {traceparent            | headers: {trace                   | reply Missing no longer has the header traceparent
            application/problem+json         | application/json                  | reply Missing no longer gives application/problem+json
            """)
    void whatBreaksIsFound(String sound, String changed, String finding) throws IOException {
        assertThat(BOATS).contains(sound);
        assertThat(BreakingChanges.between(yaml(BOATS), yaml(BOATS.replace(sound, changed))))
                .contains(finding);
    }

    @Test
    void aNewRequiredFieldAndANarrowedListAreFound() throws IOException {
        var required = BOATS.replace(
                "BoatInput:\n      type: object", "BoatInput:\n      type: object\n      required: [name]");
        assertThat(BreakingChanges.between(yaml(BOATS), yaml(required)))
                .containsExactly("POST /boats now requires name");
        var narrowed = BOATS.replace("enum: [ferry, yacht]", "enum: [ferry]");
        assertThat(BreakingChanges.between(yaml(BOATS), yaml(narrowed)))
                .containsExactly(
                        "GET /boats 200 at kind lacks the values [yacht]",
                        "POST /boats at style lacks the values [yacht]");
    }

    /** A generated client has a class by the name of each schema, and methods that take and give it. */
    @Test
    void anotherNameOfASchemaIsFound() throws IOException {
        assertThat(BreakingChanges.between(yaml(BOATS), yaml(BOATS.replace("BoatKind", "Kind"))))
                .containsExactly(
                        "GET /boats 200 at kind was a BoatKind and is a Kind",
                        "POST /boats at style was a BoatKind and is a Kind",
                        "the schema BoatKind is gone, the name of a class in generated clients");
        assertThat(BreakingChanges.between(
                        yaml(BOATS),
                        yaml(BOATS.replace("kind: {$ref: '#/components/schemas/BoatKind'}", "kind: {type: string}"))))
                .containsExactly("GET /boats 200 at kind was a BoatKind and is without name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /piers:                         | /quays: {get: {operationId: listQuays, responses: {}}}§  /piers:
            parameters:                     | parameters:§        - {name: kind, in: query, schema: {type: string, default: x}}
            {name: q, in: query,            | {name: q, in: query, style: form, explode: true,
            length: {type: number}          | length: {type: integer}
            length: {type: number}          | length: {type: number}§        width: {type: number}
            enum: [ferry, yacht]            | enum: [ferry, yacht, canoe]
            maxLength: 20                   | maxLength: 200
            length: {type: integer, max     | width: {type: string}§        length: {type: integer, max
            required: [name]                | required: [name, length]
            '404':                          | '409': {description: taken}§        '404':
            enum: [not-found, sunk]         | enum: [not-found, sunk, adrift]
            schemas:                        | schemas:§    Pier: {type: string}
            [{oauth2: [boats.write]}]       | [{oauth2: [boats.write]}, {oauth2: [boats.admin]}]
            """)
    void additionsAreNot(String sound, String changed) throws IOException {
        assertThat(BOATS).contains(sound);
        assertThat(BreakingChanges.between(yaml(BOATS), yaml(BOATS.replace(sound, changed.replace("§", "\n")))))
                .isEmpty();
    }

    @Test
    void ourOwnContractIsReadWhole() {
        var contract = Contract.shared().root();
        assertThat(BreakingChanges.between(contract, contract)).isEmpty();
        var without = contract.deepCopy();
        ((ObjectNode) without.at("/components/schemas/SupportDecision/properties")).remove("registryNumber");
        assertThat(BreakingChanges.between(contract, without))
                .containsExactly(
                        "GET /support-decisions/{supportDecisionId} 200 at registryNumber is no longer given",
                        "PATCH /support-decisions/{supportDecisionId} 200 at registryNumber is no longer given",
                        "POST /support-decisions 201 at registryNumber is no longer given",
                        "POST /support-decisions/{supportDecisionId}/secrecy-liftings 201 at registryNumber is no longer given",
                        "PUT /support-decisions/{supportDecisionId}/secrecy 200 at registryNumber is no longer given");
    }

    @Test
    void theNewestOfTheMajorVersionIsTaken(@TempDir Path folder) throws IOException {
        for (var version : new String[] {"1.2.0", "1.10.0", "2.0.0", "1.9.9"}) {
            Files.writeString(folder.resolve(version + ".yaml"), "info: {version: " + version + "}");
        }
        Files.writeString(folder.resolve("README.md"), "How to release.");
        assertThat(ReleasedContracts.newest(folder, 1)
                        .orElseThrow()
                        .at("/info/version")
                        .asText())
                .isEqualTo("1.10.0");
        assertThat(ReleasedContracts.newest(folder, 3)).isEmpty();
    }

    private static JsonNode yaml(String text) throws IOException {
        return new YAMLMapper().readTree(text);
    }
}
