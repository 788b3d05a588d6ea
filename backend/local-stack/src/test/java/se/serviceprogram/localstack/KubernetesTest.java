package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.localstack.Manifests.API;
import static se.serviceprogram.localstack.Manifests.WEB;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pods of the Kubernetes manifests, held against the compose file, images and code. */
class KubernetesTest {

    private final Manifests manifests = Manifests.read();
    private final ComposeFile compose = ComposeFile.ofTheRepository();

    @Test
    void every_manifest_is_applied() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../..").resolve(Manifests.FOLDER))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".yaml") && !file.equals("kustomization.yaml")))
                    .containsExactlyInAnyOrderElementsOf(manifests.files());
        }
        assertThat(manifests.named(Deployment.class)).containsOnlyKeys(API, WEB);
    }

    @Test
    void every_container_is_as_confined_as_in_the_compose_file() {
        for (String ours : List.of("api", "web")) {
            String name = "serviceprogram-" + ours;
            var pod = manifests.pod(name);
            var container = manifests.container(name);
            Map<String, Object> service = compose.services().get(ours);
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            var confined = container.getSecurityContext();
            assertThat(confined.getReadOnlyRootFilesystem()).isTrue().isEqualTo(service.get("read_only"));
            assertThat(confined.getAllowPrivilegeEscalation()).isFalse();
            assertThat(compose.list(ours, "security_opt")).contains("no-new-privileges:true");
            assertThat(confined.getCapabilities().getDrop())
                    .containsExactly("ALL")
                    .isEqualTo(compose.list(ours, "cap_drop"));
        }
        // The image's own.
        assertThat(manifests.pod(WEB).getSecurityContext().getRunAsUser()).isEqualTo(101);
    }

    /** What may be written to is the same: memory there, a folder that goes with the pod here; and it has an end. */
    @Test
    void every_container_has_the_memory_and_the_room_of_the_compose_file() {
        for (String ours : List.of("api", "web")) {
            String name = "serviceprogram-" + ours;
            var container = manifests.container(name);
            assertThat(container.getResources().getLimits())
                    .containsEntry("memory", memory(compose.text(ours, "mem_limit")));
            assertThat(container.getVolumeMounts().stream().map(VolumeMount::getMountPath))
                    .containsExactlyElementsOf(compose.list(ours, "tmpfs").stream()
                            .map(folder -> folder.split(":")[0])
                            .toList());
            assertThat(manifests.pod(name).getVolumes())
                    .allMatch(volume -> volume.getEmptyDir().getSizeLimit() != null);
        }
        assertThat(manifests.container(API).getResources().getRequests())
                .containsEntry("memory", new Quantity("512", "Mi"));
        // One that is full refuses when it is in memory; else the whole pod is taken away, and anybody can fill it.
        var bodies = manifests.volumeAt(WEB, "/tmp").getEmptyDir();
        assertThat(bodies.getMedium()).isEqualTo("Memory");
        assertThat(bodies.getSizeLimit()).isEqualTo(new Quantity(compose.room("web", "/tmp") + "", "Mi"));
    }

    @Test
    void every_container_is_asked_whether_it_works_at_addresses_that_it_answers() {
        var api = manifests.container(API);
        assertThat(path(api.getStartupProbe())).isEqualTo("/q/health/ready");
        assertThat(path(api.getReadinessProbe())).isEqualTo("/q/health/ready");
        // Not readiness: a database that is away is no reason to start every replica anew.
        assertThat(path(api.getLivenessProbe())).isEqualTo("/q/health/live");
        assertThat(compose.healthCheck("api")).contains(path(api.getReadinessProbe()));

        var web = manifests.container(WEB);
        assertThat(path(web.getReadinessProbe())).isEqualTo("/config.json");
        assertThat(path(web.getLivenessProbe())).isEqualTo("/config.json");
        assertThat(compose.healthCheck("web")).endsWith(path(web.getLivenessProbe()));

        // The start may take longer than two failed probes of its life.
        var start = api.getStartupProbe();
        assertThat(start.getPeriodSeconds() * start.getFailureThreshold()).isGreaterThanOrEqualTo(120);
    }

    @Test
    void the_api_has_the_variables_of_the_compose_file_and_the_user_of_its_image() {
        var variables = compose.environment("api").keySet().stream()
                // Compose fetches keys inside its network and begins empty; a cluster does as its owner sets up.
                .filter(name -> !name.matches("QUARKUS_OIDC_(?!AUTH_SERVER_URL).*|SERVICEPROGRAM_FIRST_ORGANISATION"))
                .toList();
        assertThat(manifests.variables(API)).containsAll(variables);
        assertThat(RepositoryText.text("backend/Dockerfile"))
                .contains("\nUSER " + manifests.pod(API).getSecurityContext().getRunAsUser() + "\n");
    }

    @Test
    void the_web_server_has_every_variable_of_its_templates() {
        assertThat(manifests.variables(WEB))
                .containsAll(compose.environment("web").keySet());
    }

    @Test
    void what_is_taken_from_the_configuration_is_in_it_and_no_secret_is() {
        var asked = manifests.named(Deployment.class).keySet().stream()
                .flatMap(name -> manifests.container(name).getEnv().stream())
                .filter(variable -> variable.getValueFrom() != null
                        && variable.getValueFrom().getConfigMapKeyRef() != null)
                .map(variable -> variable.getValueFrom().getConfigMapKeyRef().getKey())
                .collect(Collectors.toSet());
        assertThat(manifests.literals().keySet()).isEqualTo(asked).noneMatch(key -> key.contains("PASSWORD"));
        assertThat(manifests.container(API).getEnv())
                .filteredOn(variable -> variable.getName().endsWith("PASSWORD"))
                .hasSize(2)
                .extracting(EnvVar::getValueFrom)
                .allMatch(from -> from.getSecretKeyRef() != null);
    }

    private static String path(Probe probe) {
        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("http");
        return probe.getHttpGet().getPath();
    }

    /** Compose's m is Kubernetes' Mi. */
    private static Quantity memory(String limit) {
        assertThat(limit).matches("\\d+m");
        return new Quantity(limit.replace("m", ""), "Mi");
    }
}
