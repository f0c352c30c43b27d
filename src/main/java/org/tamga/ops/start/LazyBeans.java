package org.tamga.ops.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;

import io.quarkus.arc.ActiveResult;
import io.quarkus.arc.runtime.ArcRecorder;
import io.quarkus.flyway.runtime.FlywayRecorder;
import io.quarkus.hibernate.orm.runtime.HibernateOrmRecorder;
import io.quarkus.runtime.StartupEvent;

/**
 * Quarkus makes all that Hibernate and Flyway have to offer when the application starts, whether anything uses it or not. While it does, what
 * they offer counts as not active, which makes Quarkus leave it alone; from then on each is made where it is first used. What is injected is
 * made all the same, and fails: such as is wanted has to come from the session, or from an {@code Instance}.
 */
@ApplicationScoped
public class LazyBeans {

    private static final int BEFORE = ObserverMethod.DEFAULT_PRIORITY - 1;
    private static final int AFTER = ObserverMethod.DEFAULT_PRIORITY + 1;
    private static final ActiveResult LATER = ActiveResult.inactive("made where it is first used");
    private static final List<String> MAKERS = List.of(HibernateOrmRecorder.class.getName(), FlywayRecorder.class.getName());

    /** Those start nothing before they are used, and are made for whoever has one injected. */
    private static final Pattern SESSIONS = Pattern.compile("org_hibernate_(Stateless)?Session_.*");

    private final Map<String, Supplier<ActiveResult>> held = new HashMap<>();

    void hold(@Observes @Priority(BEFORE) StartupEvent event) {
        ArcRecorder.syntheticBeanCheckActive.forEach((bean, active) -> {
            if (MAKERS.stream().anyMatch(active.getClass().getName()::startsWith) && !SESSIONS.matcher(bean).matches()) {
                held.put(bean, active);
            }
        });
        held.keySet().forEach(bean -> ArcRecorder.syntheticBeanCheckActive.put(bean, () -> LATER));
    }

    void letGo(@Observes @Priority(AFTER) StartupEvent event) {
        ArcRecorder.syntheticBeanCheckActive.putAll(held);
    }

    /** Their names. */
    Set<String> names() {
        return held.keySet();
    }
}
