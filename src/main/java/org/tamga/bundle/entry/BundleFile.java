package org.tamga.bundle.entry;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The file bundle.yaml: what the bundle is called, and which articles it has, in order. */
@RegisterForReflection
public record BundleFile(String name, String title, String description, String license, List<String> articles) {

    public BundleFile {
        articles = Absent.list(articles);
    }
}
