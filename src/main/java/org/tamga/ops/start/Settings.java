package org.tamga.ops.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The settings that Tamga has, by their names. A test writes the list from the interfaces that read them, as a native binary can't look
 * at those any more.
 */
@ApplicationScoped
public class Settings {

    static final String RESOURCE = "settings.txt";

    /** Of every {@code tamga.} setting. */
    public Set<String> names() {
        try (var list = Settings.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return new TreeSet<>(new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
