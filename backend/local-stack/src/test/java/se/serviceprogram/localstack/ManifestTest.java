package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reading of the Kubernetes manifests refuses what a cluster refuses: our own, each with one fault planted. */
class ManifestTest {

    private static final Path FOLDER = Path.of("../../docs/kubernetes");

    @ParameterizedTest
    @CsvSource({
        "api.yaml, readinessProbe:, readinesProbe:, readinesProbe",
        "api.yaml, readOnlyRootFilesystem:, readOnlyRootFileSystem:, readOnlyRootFileSystem",
        "api.yaml, matchLabels:, matchLabel:, matchLabel",
        "api.yaml, maxReplicas:, maximumReplicas:, maximumReplicas",
        "web.yaml, replicas: 2, replicas: two, replicas",
        "api.yaml, containerPort: 8080, containerPort: http, containerPort",
        "api.yaml, autoscaling/v2, autoscaling/v3, no such type: autoscaling/v3",
        "api.yaml, maxReplicas: 4, '', no spec/maxReplicas",
        "api.yaml, 'path: /q/health/live,', '', httpGet has no path",
        "api.yaml, type: RollingUpdate, type: Rolling, strategy/type is none of",
        "api.yaml, type: Utilization, type: Percent, target/type is none of",
        "api.yaml, ScheduleAnyway, Anyway, whenUnsatisfiable is none of",
        "network.yaml, protocol: UDP, protocol: DNS, protocol is none of",
        "network.yaml, '[Ingress, Egress]', '[Ingres, Egress]', policyTypes is none of",
        "web.yaml, pathType: Prefix, pathType: prefix, pathType is none of",
        "web.yaml, mountPath: /tmp, subPath: /tmp, volumeMounts has no mountPath",
    })
    void a_fault_is_found(String file, String ours, String fault, String found) throws IOException {
        String text = Files.readString(FOLDER.resolve(file));
        assertThat(Manifest.read(text)).isNotEmpty();
        assertThat(text).contains(ours);
        String wrong = text.replaceFirst(Pattern.quote(ours), fault);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Manifest.read(wrong))
                .withMessageContaining(found);
    }
}
