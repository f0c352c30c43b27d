package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

/** What a JVM tells of itself: how many bytes its threads have allocated, and how long it has compiled. */
final class Jvm implements AutoCloseable {

    /** Those that answer this very question. */
    private static final String OWN = "RMI";

    private final JMXConnector connector;
    private final ThreadMXBean threads;
    private final CompilationMXBean compilation;
    private final Map<Long, Long> soFar = new HashMap<>();

    private Jvm(JMXConnector connector) throws IOException {
        this.connector = connector;
        this.threads = ManagementFactory.newPlatformMXBeanProxy(connector.getMBeanServerConnection(),
                ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
        this.compilation = ManagementFactory.newPlatformMXBeanProxy(connector.getMBeanServerConnection(),
                ManagementFactory.COMPILATION_MXBEAN_NAME, CompilationMXBean.class);
    }

    static Jvm of(long pid) {
        try {
            var machine = VirtualMachine.attach(Long.toString(pid));
            try {
                return new Jvm(JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
            } finally {
                machine.detach();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AttachNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes of all threads that were ever seen here: what a thread allocated after it was last seen and before it ended is missing. */
    long allocated() {
        var infos = threads.getThreadInfo(threads.getAllThreadIds());
        var ids = java.util.Arrays.stream(infos).filter(thread -> thread != null && !thread.getThreadName().startsWith(OWN))
                .mapToLong(thread -> thread.getThreadId()).toArray();
        var bytes = threads.getThreadAllocatedBytes(ids);
        for (var at = 0; at < ids.length; at++) {
            soFar.merge(ids[at], bytes[at], Math::max);
        }
        return soFar.values().stream().mapToLong(Long::longValue).sum();
    }

    double compilingSeconds() {
        return compilation.getTotalCompilationTime() / 1e3;
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
