package org.tamga.bundle.entry;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The file topics.yaml. */
@RegisterForReflection
public record TopicsFile(List<TopicEntry> topics) {

    public TopicsFile {
        topics = Absent.list(topics);
    }
}
