package org.tamga.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.apollographql.apollo.compiler.EntryPoints;

/** A mobile client in Kotlin: the classes that Apollo makes of the contract's operations compile, and read what the application answers. */
class MobileClientTest {

    private static final Path ROOT = Path.of(System.getProperty("tamga.root"));

    @TempDir
    Path work;

    @Test
    void theOperationsBecomeKotlinThatCompilesAndReadsTheAnswers() throws Exception {
        var sources = work.resolve("sources");
        generate(sources);
        var classes = compile(sources);

        run(classes, System.getProperty("tamga.url"));
    }

    /** By the entry that Apollo's own Gradle plugin takes. */
    private void generate(Path sources) throws IOException {
        var warnings = new ArrayList<String>();
        new EntryPoints().buildSources(Map.of(), 0, false, files(List.of(ROOT.resolve("docs/schema.graphql"))), files(operations()),
                options("schema"), options("code"), options("operations"), warnings::add, work.resolve("manifest.json").toFile(),
                sources.toFile());
        assertEquals(List.of(), warnings);
    }

    private static List<Path> operations() {
        return Arrays.stream(System.getProperty("tamga.operations").split(","))
                .map(name -> ROOT.resolve("src/test/resources/contract").resolve(name + ".graphql")).toList();
    }

    /** Each file, and the path that it goes by. */
    private static List<Object> files(List<Path> paths) {
        var files = new ArrayList<>();
        for (var path : paths) {
            files.add(path.getFileName().toString());
            files.add(path.toFile());
        }
        return files;
    }

    private static File options(String name) {
        return Path.of("src/test/resources/" + name + "-options.json").toAbsolutePath().toFile();
    }

    private Path compile(Path sources) {
        var classes = work.resolve("classes");
        var said = new ByteArrayOutputStream();
        var exit = new K2JVMCompiler().exec(new PrintStream(said, true, StandardCharsets.UTF_8), "-no-stdlib", "-no-reflect", "-nowarn",
                "-classpath", System.getProperty("java.class.path"), "-d", classes.toString(), sources.toString(),
                Path.of("src/test/kotlin").toAbsolutePath().toString());
        assertEquals(ExitCode.OK, exit, said.toString(StandardCharsets.UTF_8));
        return classes;
    }

    private void run(Path classes, String url) throws Exception {
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            var read = loader.loadClass("org.tamga.clients.MobileKt").getMethod("read", String.class).invoke(null, url);
            assertTrue((Integer) read > 0);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }
}
