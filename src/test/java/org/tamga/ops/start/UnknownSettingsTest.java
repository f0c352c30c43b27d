package org.tamga.ops.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SysPropConfigSource;

@DisplayName("A setting that Tamga does not have")
class UnknownSettingsTest {

    private final UnknownSettings unknown = new UnknownSettings(null, new Settings());

    @Test
    void isToldWithTheOneThatWasMeant() {
        assertThat(unknown.warnings(List.of("tamga.graphql.detph", "tamga.graphql.depth"), Map.of()))
                .containsExactly("tamga.graphql.detph: Tamga has no such setting, and goes on without it; did you mean"
                        + " tamga.graphql.depth?");
    }

    @Test
    void isToldByItsEnvironmentVariableWhereItIsOne() {
        assertThat(unknown.warnings(List.of("tamga.graphql.dept"), Map.of("TAMGA_GRAPHQL_DEPT", "3", "TAMGA_DATA_DIRECTORY", "/data")))
                .containsExactly("TAMGA_GRAPHQL_DEPT: Tamga has no such setting, and goes on without it; did you mean"
                        + " TAMGA_GRAPHQL_DEPTH?");
    }

    @Test
    void isNotWhatKubernetesSetsForAServiceOfThatName() {
        assertThat(unknown.warnings(List.of(), Map.of("TAMGA_SERVICE_HOST", "10.0.0.1", "TAMGA_SERVICE_PORT_HTTP", "80",
                "TAMGA_PORT", "tcp://10.0.0.1:80", "TAMGA_PORT_80_TCP_ADDR", "10.0.0.1"))).isEmpty();
    }

    @Test
    void isNoneOfThoseThatTheApplicationComesWith() {
        // Not what the process was told: by its environment, or by who runs the tests.
        var names = StreamSupport.stream(ConfigProvider.getConfig().getConfigSources().spliterator(), false)
                .filter(source -> !(source instanceof EnvConfigSource) && !(source instanceof SysPropConfigSource))
                .flatMap(source -> source.getPropertyNames().stream())
                .toList();

        assertThat(names).contains("tamga.data-directory");
        assertThat(unknown.warnings(names, Map.of())).isEmpty();
    }
}
