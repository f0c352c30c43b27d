package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.Instance;
import org.tamga.LeftOut;
import org.tamga.Packaged;

/** The image as src/main/docker/compose.yaml runs it: without rights, without a volume, over PostgreSQL. Made and named by .ci/containers. */
@Tag("faults")
@Timeout(240)
@DisplayName("An image over PostgreSQL")
class ContainerIT {

    private static final String IMAGE = System.getProperty("tests.image");
    private static final String CLAIMS = "{ claims { totalCount } }";
    private static final String REVISION = "{ revision { number } }";

    @TempDir
    Path directory;

    private final List<String> names = new ArrayList<>();

    @Test
    void loadsAnswersOutlivesItsDatabaseAndStartsAgain() throws Exception {
        LeftOut.unless(IMAGE != null, "an image over PostgreSQL", "none was named (tests.image)");
        try (var server = new Server()) {
            server.create("contained");
            var first = start(server).ready();
            assertThat(first.output()).contains("Revision 1: ");
            assertThat(first.data(CLAIMS).getInt("claims.totalCount")).isGreaterThan(100);
            server.change("contained", 2);
            assertThat(first.data(REVISION).getInt("revision.number")).isEqualTo(2);

            server.stop();
            var gone = first.post(CLAIMS, Map.of());
            assertThat(gone.statusCode()).isEqualTo(503);
            assertThat(gone.headers().firstValue("Retry-After")).isPresent();
            assertThat(first.isReady()).isFalse();
            server.start();
            Awaitility.await().pollInterval(20, TimeUnit.MILLISECONDS).atMost(2, TimeUnit.SECONDS)
                    .until(() -> first.post(REVISION, Map.of()).statusCode() == 200);
            assertThat(first.stop()).isIn(0, 143);

            var second = start(server).ready();
            assertThat(second.output()).contains("Nothing new");
            assertThat(second.data(REVISION).getInt("revision.number")).isEqualTo(2);
            assertThat(second.stop()).isIn(0, 143);
        } finally {
            for (var name : names) {
                podman("rm", "--force", name).start().waitFor();
            }
        }
    }

    private Instance start(Server server) throws IOException {
        var port = Packaged.freePort();
        var name = "tamga-over-postgresql-" + port;
        names.add(name);
        var command = podman("--cgroup-manager", "cgroupfs", "run", "--name", name, "--network=host", "--ulimit", "nofile=1024:1024",
                "--ulimit", "nproc=1024:1024", "--read-only", "--read-only-tmpfs=false", "--tmpfs", "/tmp:exec", "--cap-drop=ALL",
                "--security-opt=no-new-privileges", "--env", "QUARKUS_HTTP_PORT=" + port, "--env",
                "QUARKUS_DATASOURCE_JDBC_URL=" + server.url("contained"), "--env", "QUARKUS_DATASOURCE_USERNAME=postgres", "--env",
                "QUARKUS_DATASOURCE_PASSWORD=postgres", "--env", "QUARKUS_DATASOURCE_JDBC_MAX_SIZE=20", IMAGE).command();
        return Instance.by(command, port, directory.resolve(name + ".log"), Map.of());
    }

    private static ProcessBuilder podman(String... arguments) {
        var command = new ArrayList<>(List.of("podman", "--runtime", "runc"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
