package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.localstack.Manifests.API;
import static se.serviceprogram.localstack.Manifests.WEB;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerSpec;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many replicas there are in Kubernetes, at least and at most, and how one of them ends. */
class KubernetesReplicasTest {

    private final Manifests manifests = Manifests.read();

    /** A number of the deployment's own would take replicas away each time the manifests are applied. */
    @Test
    void there_are_two_of_each_at_least_and_the_load_says_how_many_of_the_api() {
        assertThat(manifests.deployment(WEB).getReplicas()).isEqualTo(2);
        assertThat(manifests.deployment(API).getReplicas()).isNull();
        assertThat(scaled().getMinReplicas()).isEqualTo(2);
        assertThat(scaled().getScaleTargetRef().getKind()).isEqualTo("Deployment");
        assertThat(scaled().getScaleTargetRef().getName()).isEqualTo(API);
    }

    @Test
    void one_replica_is_always_left_and_a_node_can_still_be_emptied() {
        Map<String, Integer> least = Map.of(
                API, scaled().getMinReplicas(), WEB, manifests.deployment(WEB).getReplicas());
        assertThat(manifests.named(PodDisruptionBudget.class)).containsOnlyKeys(API, WEB);
        manifests.named(PodDisruptionBudget.class).forEach((name, budget) -> {
            assertThat(budget.getSpec().getSelector().getMatchLabels()).isEqualTo(manifests.labels(name));
            assertThat(budget.getSpec().getMinAvailable().getIntVal())
                    .as(name)
                    .isPositive()
                    .isLessThan(least.get(name));
        });
        for (String name : manifests.named(Deployment.class).keySet()) {
            var strategy = manifests.deployment(name).getStrategy();
            assertThat(strategy.getType()).isEqualTo("RollingUpdate");
            assertThat(strategy.getRollingUpdate().getMaxUnavailable().getIntVal())
                    .isZero();
        }
    }

    /** PostgreSQL's own default is a hundred, of which three are its superuser's. */
    @Test
    void replicas_that_work_start_and_end_keep_within_what_the_database_has() {
        var api = manifests.deployment(API);
        int starting = api.getStrategy().getRollingUpdate().getMaxSurge().getIntVal();
        // One at a time: the next is only stopped when its successor has been ready for longer than ending takes.
        assertThat(api.getMinReadySeconds().longValue())
                .isGreaterThanOrEqualTo(manifests.pod(API).getTerminationGracePeriodSeconds());
        int ending = starting;
        assertThat(manifests.variables(API)).doesNotContain("QUARKUS_DATASOURCE_JDBC_MAX_SIZE");
        assertThat((scaled().getMaxReplicas() + starting + ending) * RepositoryText.connectionsOfTheApi())
                .isLessThanOrEqualTo(97);
        assertThat(scaled().getMaxReplicas()).isGreaterThan(scaled().getMinReplicas());
    }

    @Test
    void a_stopped_replica_has_time_to_answer_what_it_has_begun() {
        assertThat(manifests.variables(API)).doesNotContain("QUARKUS_SHUTDOWN_TIMEOUT");
        Duration delay = RepositoryText.time(manifests.value(API, "QUARKUS_SHUTDOWN_DELAY"));
        Duration timeout = RepositoryText.time(RepositoryText.setting("quarkus.shutdown.timeout"));
        // Long enough to fail as many probes as make it not ready.
        var probe = manifests.container(API).getReadinessProbe();
        assertThat(delay.toSeconds())
                .isGreaterThanOrEqualTo((long) probe.getPeriodSeconds() * probe.getFailureThreshold());
        assertThat(Duration.ofSeconds(manifests.pod(API).getTerminationGracePeriodSeconds()))
                .isGreaterThan(delay.plus(timeout));
    }

    /** nginx ends at once what it is not at work with: calls that are on their way would meet nobody. */
    @Test
    void a_stopped_web_server_waits_until_no_calls_are_sent_to_it() {
        assertThat(manifests
                        .container(WEB)
                        .getLifecycle()
                        .getPreStop()
                        .getExec()
                        .getCommand())
                .containsExactly("sleep", "5");
    }

    private HorizontalPodAutoscalerSpec scaled() {
        return manifests.named(HorizontalPodAutoscaler.class).get(API).getSpec();
    }
}
